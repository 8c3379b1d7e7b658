"""Plots that compare methods: accuracies, scores by class, and confidence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from ..numbers import DASH
from ..plots import FAINT, TEXT, figure_and_axes, figure_and_grid, plot_text
from .cells import TITLE_LENGTH, score_cells

if TYPE_CHECKING:
    from ...learning.scores import Reliability
    from .content import MethodResult

# Okabe and Ito (2008), without the yellow, which is hard to see on white.
_METHODS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#7f7f7f")
_BEST, _OTHER = "#0072b2", "#5b6660"
# Bars by class and method are readable up to this number; beyond, cells with numbers.
_BARS = 36
# The accuracy of fewer parcels than this in an interval of confidence is uncertain.
_FEW = 10


def accuracy_intervals(methods: Sequence[MethodResult]) -> Figure:
    """Draw the overall accuracy of each method: mean, interval and folds.

    Parameters
    ----------
    methods : sequence of MethodResult
        From top to bottom, the best first.
    """
    fig, axes = figure_and_axes((9.6, 0.42 * len(methods) + 0.9))
    for row, method in enumerate(methods):
        _draw_interval(axes, row, method)
    best = methods[0]
    if np.isfinite(best.oa_low) and np.isfinite(best.oa_high):
        interval = 100 * best.oa_low, 100 * best.oa_high
        axes.axvspan(*interval, color=_BEST, alpha=0.08, lw=0, zorder=0)
    titles = [plot_text(method.title, TITLE_LENGTH) for method in methods]
    axes.set_yticks(range(len(methods)), titles, fontsize=9.5)
    axes.set_ylim(len(methods) - 0.4, -0.6)
    left, right = axes.get_xlim()
    axes.set_xlim(max(left, -1), min(right, 101))
    axes.set_xlabel("overall accuracy (%)", fontsize=9.5)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color=FAINT, lw=0.6)
    axes.set_axisbelow(True)
    return fig


def _draw_interval(axes, row, method):
    """Draw folds, interval and mean of a method in a row of the plot."""
    colour, weight = (_BEST, "bold") if row == 0 else (_OTHER, "normal")
    folds = np.asarray(method.fold_accuracies, float)
    # Folds are below the line, so that the mean does not hide them, and on three heights, so
    # that equal ones do not hide each other.
    heights = row + 0.2 + 0.09 * (np.arange(len(folds)) % 3)
    axes.plot(100 * folds, heights, "o", color="#7d8881", ms=4.2, alpha=0.6, mew=0)
    ends = [100 * method.oa_low, 100 * method.oa_high]
    axes.plot(ends, [row, row], color=colour, lw=2.6, alpha=0.75)
    mean = 100 * method.oa_mean
    axes.plot(mean, row, "o", color=colour, ms=7.5, mec="white", mew=0.8)
    if np.isfinite(mean):
        axes.annotate(
            f"{mean:.1f}",
            (1, row),
            (6, 0),
            xycoords=axes.get_yaxis_transform(),
            textcoords="offset points",
            va="center",
            fontsize=9,
            color=TEXT,
            fontweight=weight,
        )


def class_scores(methods: Sequence[MethodResult], class_names: Sequence[str]) -> Figure:
    """Draw F1 of each class by method: as bars, or as cells where they are many.

    Parameters
    ----------
    methods : sequence of M MethodResult
        The best first.
    class_names : sequence of K str
    """
    scores = np.array([method.f1 for method in methods], float)
    if len(methods) > len(_METHODS) or scores.size > _BARS:
        return score_cells(scores, [method.title for method in methods], class_names)
    return _class_bars(methods, class_names)


def _class_bars(methods, class_names):
    """Draw a group of bars for each class."""
    thickness = 0.17 if len(methods) > 1 else 0.24
    group = len(methods) * thickness + 0.16
    fig, axes = figure_and_axes((9.6, len(class_names) * group + 0.7))
    groups = np.arange(len(class_names)) * group
    for index, (method, colour) in enumerate(zip(methods, _METHODS)):
        _draw_bars(axes, groups + index * thickness, 0.86 * thickness, method, colour)
    rows = groups + (len(methods) - 1) * thickness / 2
    axes.set_yticks(rows, [plot_text(name, TITLE_LENGTH) for name in class_names], fontsize=9.5)
    axes.set_ylim(rows[-1] + group / 2, rows[0] - group / 2)
    axes.set_xlim(0, 1.06)
    axes.set_xticks(np.linspace(0, 1, 6))
    axes.set_xlabel("F1 (black line: 95 % interval)", fontsize=9.5)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color=FAINT, lw=0.6)
    axes.set_axisbelow(True)
    if len(methods) > 1:
        beside = {"loc": "upper left", "bbox_to_anchor": (1.01, 1)}
        axes.legend(fontsize=9, frameon=False, borderpad=0, **beside)
    return fig


def _draw_bars(axes, heights, thickness, method, colour):
    """Draw F1 of a method by class: bars at some heights, intervals and numbers."""
    scores, (low, high) = np.asarray(method.f1, float), np.asarray(method.f1_interval, float).T
    axes.barh(heights, scores, thickness, color=colour, label=plot_text(method.title, 30))
    finite = np.isfinite(low)
    axes.hlines(heights[finite], low[finite], high[finite], color=TEXT, lw=1)
    ends = np.fmax(np.nan_to_num(scores), high)
    for height, score, end in zip(heights, scores, ends):
        text = f"{score:.2f}" if np.isfinite(score) else DASH
        axes.text(end + 0.008, height, text, va="center", fontsize=8, color=TEXT)


def reliability_curve(bins: Reliability) -> Figure:
    """Draw accuracy by confidence, and the number of parcels by confidence.

    Parameters
    ----------
    bins : Reliability
    """
    parcels = np.nan_to_num(np.asarray(bins.counts, float))
    fig, grid = figure_and_grid(1, 2, (9.6, 3.9))
    curve, counts = grid[0]
    _draw_reliability(curve, bins, parcels)
    _draw_parcels(counts, parcels)
    for axes in (curve, counts):
        axes.set_xlim(0 if axes is counts else -3, 100 if axes is counts else 103)
        axes.set_xlabel("confidence (%)", fontsize=9)
        axes.grid(color=FAINT, lw=0.6)
        axes.set_axisbelow(True)
    return fig


def _draw_reliability(axes, bins, parcels):
    """Draw accuracy by confidence, and its distance from the diagonal."""
    used = parcels > 0
    x = 100 * np.asarray(bins.confidence, float)[used]
    y = 100 * np.asarray(bins.accuracy, float)[used]
    axes.plot([0, 100], [0, 100], color=TEXT, lw=1, ls="--", label="confidence equals accuracy")
    axes.vlines(x, np.minimum(x, y), np.maximum(x, y), color="#d55e00", lw=2, alpha=0.6)
    axes.plot(x, y, color=_BEST, lw=1.8)
    few = parcels[used] < _FEW
    for chosen, face, label in (
        (~few, _BEST, "interval of confidence"),
        (few, "white", f"fewer than {_FEW} parcels"),
    ):
        if chosen.any():
            axes.plot(x[chosen], y[chosen], "o", color=_BEST, mfc=face, ms=6, label=label)
    axes.set_ylabel("accuracy (%)", fontsize=9)
    axes.set_ylim(-3, 103)
    axes.set_title("Accuracy by confidence", fontsize=11, loc="left", color=TEXT)
    axes.legend(fontsize=9, loc="upper left", frameon=False)


def _draw_parcels(axes, parcels):
    """Draw the number of parcels by interval of confidence."""
    edges = np.linspace(0, 100, len(parcels) + 1)
    widths = np.diff(edges)
    axes.bar(edges[:-1], parcels, widths * 0.9, align="edge", color=_OTHER)
    style = {"textcoords": "offset points", "ha": "center", "fontsize": 8, "color": TEXT}
    for left, number, width in zip(edges, parcels, widths):
        if number:
            axes.annotate(f"{number:,.0f}", (left + 0.45 * width, number), (0, 2), **style)
    axes.set_title("Parcels by confidence", fontsize=11, loc="left", color=TEXT)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.margins(y=0.14)
