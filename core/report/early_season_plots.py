"""Plots of the early season: accuracy, attention and F1 by date."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.dates import AutoDateLocator
from matplotlib.figure import Figure

from .date_axes import DateLabels, day_and_month
from .plots import FAINT, TEXT, figure_and_grid, plot_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ..attention.season import SeasonAttention
    from ..evaluation.season_results import SeasonCurve

_GREEN, _ORANGE = "#2f7d4f", "#d97a06"
_COLUMNS = 3


def accuracy_by_date(
    curve: SeasonCurve, tolerance: float, attention: SeasonAttention | None = None
) -> Figure:
    """Draw the overall accuracy by date, above the attention to the dates.

    Parameters
    ----------
    curve : SeasonCurve
    tolerance : float
        0 to 1; drawn as a band below the accuracy of the full season.
    attention : SeasonAttention, optional

    Returns
    -------
    matplotlib.figure.Figure
    """
    lines = 1 if attention is None else 2
    fig, grid = figure_and_grid(lines, 1, (8.4, 3.4 + 1.5 * (lines - 1)))
    axes, losses = grid[0, 0], curve.losses
    full = losses.scores[-1, 0]
    axes.axhspan(100 * (full - tolerance), 100 * full, color=_GREEN, alpha=0.13, lw=0)
    _draw_curve(axes, curve, 0, TEXT)
    _mark(axes, curve.earliest(tolerance)[0])
    axes.set_ylabel("overall accuracy (%)", fontsize=9)
    if attention is not None:
        below = grid[1, 0]
        below.vlines(attention.dates, 0, 100 * attention.shares[0], color=_GREEN, lw=2.5)
        _mark(below, curve.earliest(tolerance)[0])
        below.set_ylim(bottom=0)
        below.set_ylabel("attention (%)", fontsize=9)
    _share_dates(grid.ravel(), curve.labelled.facts.season_start, curve.cutoffs)
    return fig


def classes_by_date(curve: SeasonCurve, tolerance: float, colours: Sequence[str]) -> Figure:
    """Draw the F1 of each class by date, a panel for each.

    Parameters
    ----------
    curve : SeasonCurve
    tolerance : float
        0 to 1.
    colours : sequence of K str

    Returns
    -------
    matplotlib.figure.Figure
    """
    names, earliest = curve.labelled.classes, curve.earliest(tolerance)[1:]
    lines = math.ceil(len(names) / _COLUMNS)
    fig, grid = figure_and_grid(lines, _COLUMNS, (8.4, 0.4 + 1.7 * lines))
    for k, axes in enumerate(grid.ravel()):
        if k >= len(names):
            axes.set_axis_off()
            continue
        full = 100 * curve.losses.scores[-1, k + 1]
        axes.axhspan(full - 100 * tolerance, full, color=_GREEN, alpha=0.13, lw=0)
        _draw_curve(axes, curve, k + 1, colours[k])
        _mark(axes, earliest[k])
        axes.set_ylim(-3, 103)
        axes.set_title(plot_text(names[k]), fontsize=9, color=TEXT, loc="left")
    _share_dates(grid.ravel()[: len(names)], curve.labelled.facts.season_start, curve.cutoffs)
    ends = [curve.cutoffs[0], curve.cutoffs[-1]]
    for axes in grid.ravel()[: len(names)]:
        axes.set_xticks(ends, [day_and_month(date) for date in ends])
    return fig


def _draw_curve(axes: Axes, curve: SeasonCurve, column: int, colour: str) -> None:
    """Draw a score by date, with the interval of its difference from the last one."""
    losses = curve.losses
    full = losses.scores[-1, column]
    low, high = 100 * (full - losses.high[:, column]), 100 * (full - losses.low[:, column])
    axes.vlines(curve.cutoffs, low, high, color=colour, lw=3, alpha=0.3)
    axes.plot(curve.cutoffs, 100 * losses.scores[:, column], "o-", color=colour, ms=4, lw=1.4)
    axes.grid(axis="y", color=FAINT, lw=0.6)
    axes.spines[["top", "right"]].set_visible(False)


def _mark(axes: Axes, date: dt.date) -> None:
    """Mark the earliest date."""
    axes.axvline(date, color=_ORANGE, lw=1.6)


def _share_dates(all_axes: np.ndarray, start: str, cutoffs: Sequence[dt.date]) -> None:
    """Give axes the same range of dates, from the season's start."""
    first = dt.date.fromisoformat(start)
    margin = (cutoffs[-1] - first) * 0.03
    for axes in all_axes:
        locator = AutoDateLocator()
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(DateLabels(locator))
        axes.set_xlim(first - margin, cutoffs[-1] + margin)
