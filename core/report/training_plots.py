"""Plots of a training: its history, and planar images of validation segments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from .plots import FAINT, TEXT, displayed, figure_and_grid, plot_text, spaced_indices

_TRAINING, _VALIDATION = "#2878b5", "#d9820d"
# More date labels than this beside a planar image overlap.
_LABELS = 8


@dataclass(frozen=True)
class ExampleImage:
    """A planar image of a validation segment.

    Parameters
    ----------
    class_name : str
        True class of its parcel.
    colour : str
        Of the class, ``#rrggbb``.
    values : (T, L, B) float array
        0 to 1.
    """

    class_name: str
    colour: str
    values: np.ndarray


def history_curves(history: Sequence[dict], best_epoch: int | None = None) -> Figure:
    """Draw loss and accuracy by epoch.

    Parameters
    ----------
    history : sequence of dict
        One per epoch: ``epoch``, ``train_loss``, ``train_accuracy``, ``validation_loss``,
        ``validation_accuracy``; accuracies 0 to 1.
    best_epoch : int, optional
        Marked with a line.
    """
    fig, grid = figure_and_grid(1, 2, (9.6, 3.5))
    loss, accuracy = grid[0]
    epochs = [row["epoch"] for row in history]
    _draw_curves(loss, history, "loss", 1, "segments")
    _draw_curves(accuracy, history, "accuracy", 100, "parcels")
    for axes, title, unit in (
        (loss, "Loss", "cross-entropy"),
        (accuracy, "Accuracy", "classified correctly (%)"),
    ):
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


def _draw_curves(axes, history, quantity, factor, validation_unit):
    """Draw a quantity of the training segments and of the validation side by epoch."""
    epochs = [row["epoch"] for row in history]
    marker = "o" if len(history) <= 30 else ""
    for side, colour, label in (
        ("train", _TRAINING, "training segments"),
        ("validation", _VALIDATION, f"validation {validation_unit}"),
    ):
        values = [factor * row[f"{side}_{quantity}"] for row in history]
        axes.plot(epochs, values, color=colour, lw=1.8, marker=marker, ms=3.5, label=label)


def planar_images(examples: Sequence[ExampleImage], dates: Sequence[str]) -> Figure:
    """Draw planar images side by side, four in a row.

    Parameters
    ----------
    examples : sequence of ExampleImage
        The first three bands are shown as red, green and blue; of one or two bands the
        first, in grey.
    dates : sequence of T str
        Date or day of each row.
    """
    across = min(4, len(examples))
    down = -(-len(examples) // across)
    fig, grid = figure_and_grid(down, across, (2.45 * across + 0.9, 2.75 * down))
    rows = spaced_indices(len(dates), _LABELS)
    style = {"aspect": "auto", "interpolation": "nearest", "cmap": "gray", "vmin": 0, "vmax": 1}
    for index, axes in enumerate(grid.flat):
        if index >= len(examples):
            axes.set_visible(False)
            continue
        example = examples[index]
        axes.imshow(displayed(example.values), **style)
        axes.set_title(plot_text(example.class_name), fontsize=10, color=TEXT)
        for spine in axes.spines.values():
            spine.set(visible=True, edgecolor=example.colour, linewidth=3)
        axes.set_yticks(rows, [plot_text(dates[row]) for row in rows], fontsize=7.5)
        axes.xaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
        axes.tick_params(labelsize=7.5)
        if index % across:
            axes.set_yticklabels([])
        else:
            axes.set_ylabel("time", fontsize=9)
        if index + across >= len(examples):
            axes.set_xlabel("pixel of the segment", fontsize=9)
    return fig
