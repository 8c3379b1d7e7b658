"""Plots that compare methods: accuracies, classes and confidence."""

import numpy as np
from matplotlib.ticker import MaxNLocator

from .comparison_cells import NAME, class_cells
from .plots import FAINT, TEXT, panels, plain

# Okabe and Ito (2008), but for the yellow, which is hard to see on white.
_METHODS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#7f7f7f")
_BEST, _OTHER = "#0072b2", "#5b6660"
# Bars by class and method are read up to this many; beyond, cells with numbers.
_BARS = 36
# A part of fewer decisions than this says little.
_FEW = 10


def accuracy_intervals(methods):
    """Draw the overall accuracy of each method: mean, interval and folds.

    Parameters
    ----------
    methods : sequence of (str, float, float, float, sequence of float)
        Title, mean, lower and upper end of the interval, and the accuracy of
        every fold, 0 to 1; from top to bottom, the best first.

    Returns
    -------
    matplotlib.figure.Figure
    """
    fig, axes = panels(1, 1, (9.6, 0.42 * len(methods) + 0.9))
    for place, (_, mean, low, high, folds) in enumerate(methods):
        colour = _BEST if place == 0 else _OTHER
        # Below the line, so that folds do not hide behind the mean; in three rows, so that equal
        # ones do not hide each other.
        axes.plot(
            100 * np.asarray(folds, float),
            place + 0.2 + 0.09 * (np.arange(len(folds)) % 3),
            "o",
            color="#7d8881",
            ms=4.2,
            alpha=0.6,
            mew=0,
        )
        axes.plot([100 * low, 100 * high], [place, place], color=colour, lw=2.6, alpha=0.75)
        axes.plot(100 * mean, place, "o", color=colour, ms=7.5, mec="white", mew=0.8)
        if np.isfinite(mean):
            axes.annotate(
                f"{100 * mean:.1f}",
                (1, place),
                (6, 0),
                xycoords=axes.get_yaxis_transform(),
                textcoords="offset points",
                va="center",
                fontsize=9,
                color=TEXT,
                fontweight="bold" if place == 0 else "normal",
            )
    best = methods[0]
    if np.isfinite(best[2]) and np.isfinite(best[3]):
        axes.axvspan(100 * best[2], 100 * best[3], color=_BEST, alpha=0.08, lw=0, zorder=0)
    axes.set_yticks(
        range(len(methods)), [plain(method[0], NAME) for method in methods], fontsize=9.5
    )
    axes.set_ylim(len(methods) - 0.4, -0.6)
    left, right = axes.get_xlim()
    axes.set_xlim(max(left, -1), min(right, 101))
    axes.set_xlabel("overall accuracy (%)", fontsize=9.5)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color=FAINT, lw=0.6)
    axes.set_axisbelow(True)
    return fig


def class_scores(scores, std, titles, class_names):
    """Draw a score of each class by method: as bars, or as cells where they are many.

    Parameters
    ----------
    scores, std : (M, K) float arrays
        0 to 1; methods as they are to be shown, the best first.
    titles : sequence of M str
    class_names : sequence of K str

    Returns
    -------
    matplotlib.figure.Figure
    """
    if len(titles) > len(_METHODS) or np.size(scores) > _BARS:
        return class_cells(np.asarray(scores, float), titles, class_names)
    return _class_bars(np.asarray(scores, float), np.asarray(std, float), titles, class_names)


def _class_bars(scores, std, titles, class_names):
    """Draw a group of bars for each class."""
    methods, classes = scores.shape
    thick = 0.17 if methods > 1 else 0.24
    group = methods * thick + 0.16
    fig, axes = panels(1, 1, (9.6, classes * group + 0.7))
    for method in range(methods):
        middle = np.arange(classes) * group + method * thick
        value, spread = scores[method], std[method]
        label = plain(titles[method], 30)
        axes.barh(middle, value, thick * 0.86, color=_METHODS[method], label=label)
        low, high = np.clip(value - spread, 0, 1), np.clip(value + spread, 0, 1)
        sure = np.isfinite(low)
        axes.hlines(middle[sure], low[sure], high[sure], color=TEXT, lw=1)
        for y, known, end in zip(middle, value, np.fmax(np.nan_to_num(value), high)):
            told = f"{known:.2f}" if np.isfinite(known) else "–"
            axes.text(end + 0.008, y, told, va="center", fontsize=8, color=TEXT)
    rows = np.arange(classes) * group + (methods - 1) * thick / 2
    axes.set_yticks(rows, [plain(name, NAME) for name in class_names], fontsize=9.5)
    axes.set_ylim(rows[-1] + group / 2, rows[0] - group / 2)
    axes.set_xlim(0, 1.06)
    axes.set_xticks(np.linspace(0, 1, 6))
    axes.set_xlabel("F1 (black line: ± STD)", fontsize=9.5)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color=FAINT, lw=0.6)
    axes.set_axisbelow(True)
    if methods > 1:
        axes.legend(
            fontsize=9, loc="upper left", bbox_to_anchor=(1.01, 1), frameon=False, borderpad=0
        )
    return fig


def reliability_curve(parcels, confidence, right):
    """Draw how often decisions are right by how sure they are, and how many they are.

    Parameters
    ----------
    parcels, confidence, right : (C,) float arrays
        Of each interval of confidence, equally wide from 0 to 1: parcels, mean
        confidence, part decided correctly; NaN where there is none.

    Returns
    -------
    matplotlib.figure.Figure
    """
    parcels = np.nan_to_num(np.asarray(parcels, float))
    seen = parcels > 0
    fig, (curve, counts) = panels(1, 2, (9.6, 3.9))
    x, y = 100 * np.asarray(confidence, float)[seen], 100 * np.asarray(right, float)[seen]
    curve.plot([0, 100], [0, 100], color=TEXT, lw=1, ls="--", label="as often right as sure")
    curve.vlines(x, np.minimum(x, y), np.maximum(x, y), color="#d55e00", lw=2, alpha=0.6)
    curve.plot(x, y, color=_BEST, lw=1.8)
    few = parcels[seen] < _FEW
    for chosen, face, label in (
        (~few, _BEST, "decisions"),
        (few, "white", f"fewer than {_FEW} decisions"),
    ):
        if chosen.any():
            curve.plot(x[chosen], y[chosen], "o", color=_BEST, mfc=face, ms=6, label=label)
    curve.set_ylabel("decided correctly (%)", fontsize=9)
    curve.set_ylim(-3, 103)
    curve.set_title("Right by confidence", fontsize=11, loc="left", color=TEXT)
    curve.legend(fontsize=9, loc="upper left", frameon=False)
    edges = np.linspace(0, 100, len(parcels) + 1)
    counts.bar(edges[:-1], parcels, np.diff(edges) * 0.9, align="edge", color=_OTHER)
    for left, number, wide in zip(edges, parcels, np.diff(edges)):
        if number:
            counts.annotate(
                f"{number:,.0f}",
                (left + 0.45 * wide, number),
                (0, 2),
                textcoords="offset points",
                ha="center",
                fontsize=8,
                color=TEXT,
            )
    counts.set_title("Parcels by confidence", fontsize=11, loc="left", color=TEXT)
    counts.yaxis.set_major_locator(MaxNLocator(integer=True))
    counts.margins(y=0.14)
    for axes in (curve, counts):
        axes.set_xlim(0 if axes is counts else -3, 100 if axes is counts else 103)
        axes.set_xlabel("confidence (%)", fontsize=9)
        axes.grid(color=FAINT, lw=0.6)
        axes.set_axisbelow(True)
    return fig
