"""Cells with numbers: scores by class and method, and small confusion matrices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.figure import Figure

from ..numbers import DASH, percent
from ..plots import (
    SLANTED,
    TEXT,
    figure_and_axes,
    figure_and_grid,
    plot_text,
    rule_cells,
    write_cell,
)

if TYPE_CHECKING:
    from .content import MethodResult

# Titles of methods are cut to this many characters.
TITLE_LENGTH = 34
# Width of a page in inches.
_PAGE_WIDTH = 10.2


def score_cells(scores: np.ndarray, titles: Sequence[str], class_names: Sequence[str]) -> Figure:
    """Draw a score of each class by method as cells with numbers.

    Parameters
    ----------
    scores : (M, K) float array
        0 to 1; NaN is left white.
    titles : sequence of M str
        Of the methods.
    class_names : sequence of K str
    """
    methods, classes = scores.shape
    cell = float(np.clip(7 / classes, 0.3, 0.8))
    size = float(np.clip(15 * cell, 6.5, 9))
    fig, axes = figure_and_axes((classes * cell + 3.4, 0.31 * methods + 1.6))
    least = _darkness_start(scores)
    image = axes.imshow(
        np.ma.masked_invalid(scores), cmap="Greens", vmin=least, vmax=1, aspect="auto"
    )
    for row, column in np.ndindex(methods, classes):
        value = scores[row, column]
        finite = np.isfinite(value)
        shade = (value - least) / (1 - least) if finite else 0.0
        write_cell(axes, (row, column), f"{value:.2f}" if finite else DASH, shade, fontsize=size)
    names = [plot_text(name) for name in class_names]
    axes.set_xticks(range(classes), names, fontsize=9, **SLANTED)
    titles = [plot_text(title, TITLE_LENGTH) for title in titles]
    axes.set_yticks(range(methods), titles, fontsize=9)
    rule_cells(axes, methods, classes)
    bar = fig.colorbar(image, ax=axes, fraction=0.05, pad=0.02, aspect=25, extend="min")
    bar.set_label("F1", fontsize=9)
    bar.ax.tick_params(labelsize=8)
    bar.outline.set_visible(False)
    return fig


def _darkness_start(scores):
    """Return the score that is shown as the lightest shade, at most 0.9.

    The lowest tenth of the scores is below it: a single class that no method recognises
    would otherwise leave all other cells in nearly the same shade.
    """
    finite = scores[np.isfinite(scores)]
    least = np.floor(10 * np.percentile(finite, 10)) / 10 if len(finite) else 0
    return min(least, 0.9)


def matrices_across(classes: int) -> int:
    """Return the number of K x K confusion matrices that fit side by side."""
    return 3 if classes <= 7 else 2


def small_matrices(methods: Sequence[MethodResult], class_names: Sequence[str]) -> Figure:
    """Draw small confusion matrices of parcels side by side.

    Parameters
    ----------
    methods : sequence of MethodResult
        Of each, title, overall accuracy and confusion matrix (K, K) are shown.
    class_names : sequence of K str
    """
    classes = len(class_names)
    names = [plot_text(name, 22) for name in class_names]
    down = -(-len(methods) // matrices_across(classes))
    # Rows of equal length: four matrices are two and two, not three and one.
    columns = -(-len(methods) // down)
    # Room for the class names, which only the first column and the last row have.
    room = 0.075 * max(map(len, names))
    side = min((_PAGE_WIDTH - 0.5 - room) / matrices_across(classes) - 0.15, 0.45 * classes + 0.6)
    size = (columns * (side + 0.15) + room + 0.5, down * (side + 0.4) + 0.75 * room + 0.3)
    fig, grid = figure_and_grid(down, columns, size)
    # Cells narrower than 0.2 inches stay without numbers.
    font, most = None, max(int(np.max(method.confusion)) for method in methods)
    if side / classes > max(0.2, 0.05 * len(str(most))):
        # A digit is about 0.65 of the font size wide.
        fitting = 72 * side / classes * min(0.36, 0.9 / (0.65 * len(str(most))))
        font = float(np.clip(fitting, 5.5, 9))
    for index, axes in enumerate(grid.flat):
        if index >= len(methods):
            axes.set_visible(False)
            continue
        method = methods[index]
        _draw_matrix(axes, np.asarray(method.confusion), font)
        title = f"{plot_text(method.title, 28)} ({percent(method.oa_mean)})"
        axes.set_title(title, fontsize=9.5, color=TEXT)
        axes.set_xticks(range(classes), [""] * classes)
        axes.set_yticks(range(classes), [""] * classes)
        if index % columns == 0:
            axes.set_yticks(range(classes), names, fontsize=8.5)
            axes.set_ylabel("true class", fontsize=9)
        if index + columns >= len(methods):
            axes.set_xticks(range(classes), names, fontsize=8.5, **SLANTED)
            axes.set_xlabel("predicted class", fontsize=9)
    return fig


def _draw_matrix(axes, matrix, font):
    """Draw the cells of a matrix; their parcels in a font size unless it is None."""
    shares = matrix / np.maximum(matrix.sum(axis=1), 1)[:, None]
    axes.imshow(100 * shares, cmap="Greens", vmin=0, vmax=100)
    rule_cells(axes, *matrix.shape)
    if font is None:
        return
    for row, column in np.argwhere(matrix):
        style = {"fontsize": font, "fontweight": "bold" if row == column else "normal"}
        write_cell(axes, (row, column), str(matrix[row, column]), shares[row, column], **style)
