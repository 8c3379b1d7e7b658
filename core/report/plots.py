"""Plots of the reports, drawn without pyplot: QGIS calls this from a worker thread."""

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

_TRAINING, _VALIDATION = "#2878b5", "#d9820d"
TEXT, FAINT = "#26302b", "#d5dbd7"
# Row labels of a planar image: more than this many run into each other.
_LABELS = 8


def history_curves(history, best_epoch=None):
    """Draw loss and accuracy by epoch.

    Parameters
    ----------
    history : list of dict
        ``epoch``, ``train_loss``, ``train_accuracy``, ``validation_loss``,
        ``validation_accuracy``; accuracies 0 to 1.
    best_epoch : int, optional
        Marked with a line.

    Returns
    -------
    matplotlib.figure.Figure
    """
    fig, (loss, accuracy) = panels(1, 2, (9.6, 3.5))
    epochs = [row["epoch"] for row in history]
    marker = "o" if len(history) <= 30 else ""
    for axes, key, factor, title, unit, sides in (
        (loss, "loss", 1, "Loss", "weighted cross-entropy", ("segments", "segments")),
        (accuracy, "accuracy", 100, "Accuracy", "decided correctly (%)", ("segments", "parcels")),
    ):
        for side, colour, of in zip(("train", "validation"), (_TRAINING, _VALIDATION), sides):
            label = f"{'training' if side == 'train' else side} {of}"
            values = [factor * row[f"{side}_{key}"] for row in history]
            axes.plot(epochs, values, color=colour, lw=1.8, marker=marker, ms=3.5, label=label)
        if best_epoch is not None:
            axes.axvline(best_epoch, color=TEXT, lw=1, ls="--", label=f"best epoch ({best_epoch})")
        axes.set_title(title, fontsize=11, loc="left", color=TEXT)
        axes.set_xlabel("epoch", fontsize=9)
        axes.set_ylabel(unit, fontsize=9)
        axes.set_xlim(epochs[0] - 0.5, epochs[-1] + 0.5)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
        axes.grid(color=FAINT, lw=0.6)
        axes.legend(fontsize=8, framealpha=0.85)
    loss.set_ylim(0, loss.get_ylim()[1] * 1.05)
    accuracy.set_ylim(0, 103)
    return fig


def confusion_matrix(matrix, class_names):
    """Draw a confusion matrix: counts, coloured by percent of the row.

    Parameters
    ----------
    matrix : (K, K) integer array
        Parcels; rows = true class, columns = decided class.
    class_names : sequence of K str

    Returns
    -------
    matplotlib.figure.Figure
    """
    matrix = np.asarray(matrix)
    classes, totals = len(matrix), matrix.sum(axis=1)
    percent = 100 * matrix / np.maximum(totals, 1)[:, None]
    # Cells shrink with the number of classes, so that 30 still fit a page's width.
    cell = float(np.clip(7.4 / classes, 0.26, 0.95))
    size = float(np.clip(24 * cell, 6.5, 10))
    # A digit is about 0.65 of the font size wide; 72 points are an inch.
    digits = len(str(matrix.max()))
    count_size = min(size, 72 * cell * 0.9 / (0.65 * digits))
    fig, axes = panels(1, 1, (classes * cell + 2.8, classes * cell + 1.6))
    image = axes.imshow(percent, cmap="Greens", vmin=0, vmax=100)
    for row, column in np.ndindex(classes, classes):
        if matrix[row, column]:
            colour = "white" if percent[row, column] > 55 else TEXT
            axes.text(
                column,
                row,
                f"{matrix[row, column]}",
                ha="center",
                va="center",
                color=colour,
                fontsize=count_size,
                fontweight="bold" if row == column else "normal",
            )
    names = [plain(name) for name in class_names]
    axes.set_xticks(
        range(classes), names, fontsize=size, rotation=40, ha="right", rotation_mode="anchor"
    )
    rows = [f"{name} ({total})" for name, total in zip(names, totals)]
    axes.set_yticks(range(classes), rows, fontsize=size)
    axes.set_xlabel("decided class", fontsize=10)
    axes.set_ylabel("true class (parcels)", fontsize=10)
    axes.set_xticks(np.arange(classes + 1) - 0.5, minor=True)
    axes.set_yticks(np.arange(classes + 1) - 0.5, minor=True)
    axes.grid(which="minor", color=FAINT, lw=0.8)
    axes.tick_params(which="both", length=0)
    bar = fig.colorbar(image, ax=axes, fraction=0.05, pad=0.03, aspect=25)
    bar.set_label("parcels of the true class (%)", fontsize=9)
    bar.ax.tick_params(labelsize=8)
    bar.outline.set_visible(False)
    return fig


def planar_images(examples, dates):
    """Draw planar images as the network sees them.

    Parameters
    ----------
    examples : sequence of (str, str, (T, L, B) float array)
        Class name, colour ``#rrggbb``, values 0 to 1. The first three bands
        are shown as red, green and blue; of one or two the first, in grey.
    dates : sequence of T str
        Date or day of each row.

    Returns
    -------
    matplotlib.figure.Figure
    """
    across = min(4, len(examples))
    down = -(-len(examples) // across)
    fig, grid = panels(down, across, (2.45 * across + 0.9, 2.75 * down), squeeze=False)
    rows = spread(len(dates), _LABELS)
    for place, axes in enumerate(grid.flat):
        if place >= len(examples):
            axes.set_visible(False)
            continue
        name, colour, values = examples[place]
        axes.imshow(
            picture(values), aspect="auto", interpolation="nearest", cmap="gray", vmin=0, vmax=1
        )
        axes.set_title(plain(name), fontsize=10, color=TEXT)
        for spine in axes.spines.values():
            spine.set(visible=True, edgecolor=colour, linewidth=3)
        axes.set_yticks(rows, [plain(dates[row]) for row in rows], fontsize=7.5)
        axes.xaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
        axes.tick_params(labelsize=7.5)
        if place % across:
            axes.set_yticklabels([])
        else:
            axes.set_ylabel("time", fontsize=9)
        if place + across >= len(examples):
            axes.set_xlabel("pixel of the segment", fontsize=9)
    return fig


def panels(down, across, size, squeeze=True):
    """Return a figure in inches that belongs to no window, and its axes."""
    fig = Figure(figsize=size, layout="constrained", facecolor="white")
    FigureCanvasAgg(fig)
    axes = fig.subplots(down, across, squeeze=squeeze)
    for one in np.ravel(axes):
        one.tick_params(labelsize=8, color=FAINT)
        for spine in one.spines.values():
            spine.set_edgecolor(FAINT)
    return fig, axes


def picture(values):
    """Return values (T, L, B) as an RGB or a grey picture, without NaN."""
    values = np.clip(np.nan_to_num(np.asarray(values, float)), 0, 1)
    return values[..., :3] if values.shape[-1] >= 3 else values[..., 0]


def spread(count, most):
    """Return at most `most` indices spread evenly from 0 to count - 1."""
    return sorted({round(place) for place in np.linspace(0, count - 1, min(count, most))})


def plain(text, most=24):
    """Return a name as it is written: not as a formula, and not too long."""
    text = str(text)
    text = text if len(text) <= most else text[: most - 1] + "…"
    return text.replace("$", r"\$")
