"""Drawing helpers of the reports, and the confusion matrix.

Figures are made without pyplot: QGIS draws them in a worker thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib import colormaps
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from ..text import one_line

if TYPE_CHECKING:
    from matplotlib.axes import Axes

TEXT, FAINT = "#26302b", "#d5dbd7"
# Above this part of a scale of greens, white text is easier to read than dark text.
_DARK_SHADE = 0.68
SLANTED = {"rotation": 40, "ha": "right", "rotation_mode": "anchor"}


def figure_and_axes(size: tuple[float, float]) -> tuple[Figure, Axes]:
    """Return a new figure without a window, and its axes; ``size`` is in inches."""
    fig, grid = figure_and_grid(1, 1, size)
    return fig, grid[0, 0]


def figure_and_grid(down: int, across: int, size: tuple[float, float]) -> tuple[Figure, np.ndarray]:
    """Return a new figure without a window, and a grid of axes.

    Parameters
    ----------
    down, across : int
        Rows and columns of the grid.
    size : (float, float)
        Width and height in inches.

    Returns
    -------
    fig : matplotlib.figure.Figure
    grid : (down, across) array of matplotlib.axes.Axes
    """
    fig = Figure(figsize=size, layout="constrained", facecolor="white")
    FigureCanvasAgg(fig)
    grid = fig.subplots(down, across, squeeze=False)
    for axes in grid.flat:
        axes.tick_params(labelsize=8, color=FAINT)
        for spine in axes.spines.values():
            spine.set_edgecolor(FAINT)
    return fig, grid


def displayed(values: np.ndarray) -> np.ndarray:
    """Return a planar image as it is displayed, values 0 to 1 and without NaN.

    Parameters
    ----------
    values : (T, L, B) array

    Returns
    -------
    (T, L, 3) or (T, L) float array
        The first three bands, or the first one if there are fewer.
    """
    values = np.clip(np.nan_to_num(np.asarray(values, float)), 0, 1)
    return values[..., :3] if values.shape[-1] >= 3 else values[..., 0]


def overlay(values: np.ndarray, strength: np.ndarray, least: float) -> np.ndarray:
    """Return a planar image in faint grey under its attention in colour (viridis).

    Parameters
    ----------
    values : (T, L, B) array
        Planar image, 0 to 1.
    strength : (T, L) array
        Attention, 0 to 1.
    least : float
        Opacity of the colour where attention is 0; it grows by 0.5 with attention.

    Returns
    -------
    (T, L, 3) float array
    """
    image = displayed(values)
    grey = image if image.ndim == 2 else image.mean(axis=2)
    opacity = (least + 0.5 * strength)[..., None]
    colour = colormaps["viridis"](strength)[..., :3]
    return (1 - opacity) * grey[..., None] + opacity * colour


def spaced_indices(count: int, most: int) -> list[int]:
    """Return at most ``most`` indices, evenly spaced from 0 to ``count`` - 1."""
    return sorted({round(index) for index in np.linspace(0, count - 1, min(count, most))})


def plot_text(text: object, most: int = 24) -> str:
    """Return a text for a plot: one line, no formula, cut to ``most`` characters."""
    text = one_line(str(text))
    text = text if len(text) <= most else text[: most - 1] + "…"
    return text.replace("$", r"\$")


def write_cell(axes: Axes, cell: tuple[int, int], text: str, shade: float, **style) -> None:
    """Write into a cell of an image in green shades.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
    cell : (int, int)
        Row and column.
    text : str
    shade : float
        0 (white) to 1 (dark green): the colour of the text follows from it.
    **style
        Further properties of the text.
    """
    colour = "white" if shade > _DARK_SHADE else TEXT
    row, column = cell
    axes.text(column, row, text, ha="center", va="center", color=colour, **style)


def rule_cells(axes: Axes, rows: int, columns: int) -> None:
    """Draw lines between the cells of an image, and hide the ticks."""
    axes.set_xticks(np.arange(columns + 1) - 0.5, minor=True)
    axes.set_yticks(np.arange(rows + 1) - 0.5, minor=True)
    axes.grid(which="minor", color=FAINT, lw=0.8)
    axes.tick_params(which="both", length=0)


def confusion_matrix(matrix: np.ndarray, class_names: Sequence[str]) -> Figure:
    """Draw a confusion matrix: counts, coloured by percent of the row.

    Parameters
    ----------
    matrix : (K, K) integer array
        Parcels; rows = true class, columns = predicted class.
    class_names : sequence of K str
    """
    matrix = np.asarray(matrix)
    classes, totals = len(matrix), matrix.sum(axis=1)
    percent = 100 * matrix / np.maximum(totals, 1)[:, None]
    # Cells shrink with the number of classes, so that 30 still fit a page's width.
    cell = float(np.clip(7.4 / classes, 0.26, 0.95))
    size = float(np.clip(24 * cell, 6.5, 10))
    # A digit is about 0.65 of the font size wide; 72 points are an inch.
    count_size = min(size, 72 * cell * 0.9 / (0.65 * len(str(matrix.max()))))
    fig, axes = figure_and_axes((classes * cell + 2.8, classes * cell + 1.6))
    image = axes.imshow(percent, cmap="Greens", vmin=0, vmax=100)
    for row, column in np.argwhere(matrix):
        weight = "bold" if row == column else "normal"
        style = {"fontsize": count_size, "fontweight": weight}
        shade = percent[row, column] / 100
        write_cell(axes, (row, column), str(matrix[row, column]), shade, **style)
    names = [plot_text(name) for name in class_names]
    axes.set_xticks(range(classes), names, fontsize=size, **SLANTED)
    rows = [f"{name} ({total})" for name, total in zip(names, totals)]
    axes.set_yticks(range(classes), rows, fontsize=size)
    axes.set_xlabel("predicted class", fontsize=10)
    axes.set_ylabel("true class (parcels)", fontsize=10)
    rule_cells(axes, classes, classes)
    bar = fig.colorbar(image, ax=axes, fraction=0.05, pad=0.03, aspect=25)
    bar.set_label("parcels of the true class (%)", fontsize=9)
    bar.ax.tick_params(labelsize=8)
    bar.outline.set_visible(False)
    return fig
