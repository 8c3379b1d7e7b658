"""Plots of judged declarations."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from .plots import FAINT, TEXT, figure_and_axes

_LINE = "#c4501b"


def alarms_curve(wrong: np.ndarray, budget: int) -> Figure:
    """Draw the expected true alarms by number of visits.

    Parameters
    ----------
    wrong : (N,) float array
        Posterior probability that each declaration is wrong.
    budget : int
        Visits, marked by a line.
    """
    ordered = np.sort(wrong)[::-1]
    visits = np.arange(len(ordered) + 1)
    right = np.concatenate([[0], np.cumsum(ordered)])
    std = np.sqrt(np.concatenate([[0], np.cumsum(ordered * (1 - ordered))]))
    # Beyond the parcels that may be wrong the curve is flat.
    last = min(len(ordered), max(2 * budget, int(3 * right[-1]) + 1))
    fig, axes = figure_and_axes((6.4, 3.4))
    low, high = np.maximum(right - 2 * std, 0), np.minimum(right + 2 * std, visits)
    axes.plot(visits, visits, color=FAINT, lw=1, label="all visits")
    axes.fill_between(visits, low, high, color=_LINE, alpha=0.2, lw=0)
    axes.plot(visits, right, color=_LINE, lw=2, label="expected true alarms")
    if budget <= last:
        axes.axvline(budget, color=TEXT, lw=1, ls="--", label="budget")
    axes.set(xlim=(0, last), ylim=(0, max(1.0, 1.15 * high[last])))
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel("visits, the most suspicious first", fontsize=9)
    axes.set_ylabel("true alarms", fontsize=9)
    axes.legend(fontsize=8, frameon=False, loc="lower right")
    return fig
