"""Cells with numbers: scores by class and method, and small confusion matrices."""

import numpy as np

from .plots import FAINT, TEXT, panels, plain

# Names of methods are no longer than this.
NAME = 34
# Above this part of a scale of greens, white figures are read better than dark ones.
_DARK = 0.68
# Inches of a page's width.
_WIDE = 10.2


def class_cells(scores, titles, class_names):
    """Draw a score of each class by method as cells with numbers.

    Parameters
    ----------
    scores : (M, K) float array
        0 to 1; NaN is left white.
    titles : sequence of M str
    class_names : sequence of K str

    Returns
    -------
    matplotlib.figure.Figure
    """
    methods, classes = scores.shape
    cell = float(np.clip(7 / classes, 0.3, 0.8))
    size = float(np.clip(15 * cell, 6.5, 9))
    fig, axes = panels(1, 1, (classes * cell + 3.4, 0.31 * methods + 1.6))
    known = scores[np.isfinite(scores)]
    # One class that no method finds must not make all others look alike.
    least = np.floor(10 * np.percentile(known, 10)) / 10 if len(known) else 0
    least = min(least, 0.9)
    image = axes.imshow(
        np.ma.masked_invalid(scores), cmap="Greens", vmin=least, vmax=1, aspect="auto"
    )
    for row, column in np.ndindex(methods, classes):
        value = scores[row, column]
        axes.text(
            column,
            row,
            f"{value:.2f}" if np.isfinite(value) else "–",
            ha="center",
            va="center",
            fontsize=size,
            color="white" if value > least + _DARK * (1 - least) else TEXT,
        )
    axes.set_xticks(
        range(classes),
        [plain(name) for name in class_names],
        fontsize=9,
        rotation=40,
        ha="right",
        rotation_mode="anchor",
    )
    axes.set_yticks(range(methods), [plain(title, NAME) for title in titles], fontsize=9)
    _ruled(axes, methods, classes)
    bar = fig.colorbar(image, ax=axes, fraction=0.05, pad=0.02, aspect=25, extend="min")
    bar.set_label("F1", fontsize=9)
    bar.ax.tick_params(labelsize=8)
    bar.outline.set_visible(False)
    return fig


def across(classes):
    """Return how many confusion matrices of so many classes are read side by side."""
    return 3 if classes <= 7 else 2


def confusion_multiples(methods, class_names):
    """Draw small confusion matrices side by side, in percent of the true class.

    Parameters
    ----------
    methods : sequence of (str, str, (K, K) integer array)
        Title, accuracy as text, and parcels; rows = true class.
    class_names : sequence of K str

    Returns
    -------
    matplotlib.figure.Figure
    """
    classes = len(class_names)
    names = [plain(name, 22) for name in class_names]
    down = -(-len(methods) // across(classes))
    # As even as can be: four are two and two, not three and one.
    columns = -(-len(methods) // down)
    # Room for the names, which only the first column and the last row have.
    letters = 0.075 * max(map(len, names))
    side = min((_WIDE - 0.5 - letters) / across(classes) - 0.15, 0.45 * classes + 0.6)
    size = (columns * (side + 0.15) + letters + 0.5, down * (side + 0.4) + 0.75 * letters + 0.3)
    fig, grid = panels(down, columns, size, squeeze=False)
    font = float(np.clip(72 * side / classes * 0.36, 5.5, 9))
    for place, axes in enumerate(grid.flat):
        if place >= len(methods):
            axes.set_visible(False)
            continue
        title, accuracy, matrix = methods[place]
        _small_matrix(axes, np.asarray(matrix), font if side / classes > 0.2 else None)
        axes.set_title(f"{plain(title, 28)} ({accuracy})", fontsize=9.5, color=TEXT)
        _ruled(axes, classes, classes)
        axes.set_xticks(range(classes), [""] * classes)
        axes.set_yticks(range(classes), [""] * classes)
        if place % columns == 0:
            axes.set_yticks(range(classes), names, fontsize=8.5)
            axes.set_ylabel("true class", fontsize=9)
        if place + columns >= len(methods):
            slant = {"rotation": 40, "ha": "right", "rotation_mode": "anchor"}
            axes.set_xticks(range(classes), names, fontsize=8.5, **slant)
            axes.set_xlabel("decided class", fontsize=9)
    return fig


def _small_matrix(axes, matrix, font):
    """Draw the cells of one matrix, with their percent unless font is None."""
    percent = 100 * matrix / np.maximum(matrix.sum(axis=1), 1)[:, None]
    axes.imshow(percent, cmap="Greens", vmin=0, vmax=100)
    if font is None:
        return
    for row, column in np.argwhere(percent >= 0.5):
        value = percent[row, column]
        axes.text(
            column,
            row,
            f"{value:.0f}",
            ha="center",
            va="center",
            fontsize=font,
            color="white" if value > 100 * _DARK else TEXT,
            fontweight="bold" if row == column else "normal",
        )


def _ruled(axes, rows, columns):
    """Draw lines between cells."""
    axes.set_xticks(np.arange(columns + 1) - 0.5, minor=True)
    axes.set_yticks(np.arange(rows + 1) - 0.5, minor=True)
    axes.grid(which="minor", color=FAINT, lw=0.8)
    axes.tick_params(which="both", length=0)
