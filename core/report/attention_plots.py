"""Plots of temporal attention: profiles by date, and attention over planar images."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.dates import AutoDateLocator, date2num
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, MaxNLocator

from .date_axes import DateLabels
from .plots import FAINT, TEXT, displayed, figure_and_grid, overlay, plot_text, spaced_indices

_SHADE = "#e2e9e4"
# More date labels than this beside a planar image overlap.
_LABELS = 10
# With more dates than this, dots are small and dates have no ticks.
_MANY_DATES = 60


@dataclass(frozen=True)
class ClassProfile:
    """Attention of a class by date.

    Parameters
    ----------
    class_name : str
    colour : str
        ``#rrggbb``.
    attention : (T,) float array
        0 or more.
    above : (T,) bool array
        Dates above the threshold of the class.
    """

    class_name: str
    colour: str
    attention: np.ndarray
    above: np.ndarray


@dataclass(frozen=True)
class ClassImage:
    """Mean planar image of a class, and its mean attention.

    Parameters
    ----------
    class_name : str
    colour : str
        ``#rrggbb``.
    values : (T, L, B) float array
        0 to 1.
    attention : (T, L) float array
        0 or more.
    """

    class_name: str
    colour: str
    values: np.ndarray
    attention: np.ndarray


def date_profiles(
    profiles: Sequence[ClassProfile], dates: Sequence[dt.date], kept: np.ndarray
) -> Figure:
    """Draw the attention of each class by date, one strip for each class.

    Parameters
    ----------
    profiles : sequence of ClassProfile
        At least one.
    dates : sequence of T datetime.date
    kept : (T,) bool array
        Dates that any class keeps: shaded in all strips.
    """
    edges = _edges(date2num(dates))
    height = float(np.clip(9 / len(profiles), 0.55, 1.3))
    fig, strips = figure_and_grid(len(profiles), 1, (9.6, height * len(profiles) + 0.5))
    for axes, profile in zip(strips[:, 0], profiles):
        for first, last in runs(kept):
            axes.axvspan(edges[first], edges[last + 1], color=_SHADE, lw=0, zorder=0)
        _draw_profile(axes, profile, date2num(dates))
        axes.set_xlim(edges[0], edges[-1])
        locator = AutoDateLocator(minticks=4, maxticks=12)
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(DateLabels(locator))
        axes.set_axisbelow(True)
        axes.grid(axis="x", color=FAINT, lw=0.6)
        if axes is not strips[-1, 0]:
            axes.tick_params(which="both", labelbottom=False)
            axes.xaxis.get_offset_text().set_visible(False)
    return fig


def _draw_profile(axes, profile, days):
    """Draw the attention of a class, scaled to its largest value, and its threshold."""
    few, above = len(days) <= _MANY_DATES, profile.above
    most = profile.attention.max() or 1.0
    scaled, line = profile.attention / most, _darker(profile.colour)
    axes.fill_between(days, scaled, color=profile.colour, alpha=0.35, lw=0)
    axes.plot(days, scaled, color=line, lw=1.4)
    axes.plot(days[above], scaled[above], "o", color=line, ms=4 if few else 2)
    axes.axhline(separating_value(profile.attention, above) / most, color=TEXT, lw=0.9, ls="--")
    axes.set_ylim(0, 1.12)
    axes.set_yticks([])
    name = plot_text(profile.class_name, 34)
    axes.set_ylabel(name, rotation=0, ha="right", va="center", fontsize=8.5, color=TEXT)
    if few:
        axes.xaxis.set_minor_locator(FixedLocator(days))
        axes.tick_params(which="minor", length=2, color="#8a948d")


def attended_images(
    classes: Sequence[ClassImage], dates: Sequence[str], kept: np.ndarray
) -> Figure:
    """Draw mean planar images, each beside its attention.

    Parameters
    ----------
    classes : sequence of ClassImage
        At least one.
    dates : sequence of T str
        Date of each row.
    kept : (T,) bool array
        Marked beside the attention.
    """
    across = min(2, len(classes))
    down = -(-len(classes) // across)
    fig, grid = figure_and_grid(down, 2 * across, (4.7 * across + 0.9, 2.75 * down))
    rows = spaced_indices(len(dates), _LABELS)
    for index, (left, right) in enumerate(zip(grid[:, ::2].flat, grid[:, 1::2].flat)):
        if index >= len(classes):
            left.set_visible(False)
            right.set_visible(False)
            continue
        _draw_attended(left, right, classes[index])
        for first, last in runs(kept):
            # Beside the image, in units of its width.
            beside = {"xmin": 1.01, "xmax": 1.05, "clip_on": False}
            right.axhspan(first - 0.5, last + 0.5, color=TEXT, lw=0, **beside)
        for axes in (left, right):
            axes.set_yticks(rows, [])
            if index + across >= len(classes):
                axes.set_xlabel("pixel of the segment", fontsize=8.5)
        if index % across == 0:
            left.set_yticks(rows, [plot_text(dates[row]) for row in rows])
    return fig


def _draw_attended(left, right, image):
    """Draw a mean planar image in the left axes and its attention in the right ones."""
    style = {"aspect": "auto", "interpolation": "nearest", "vmin": 0, "vmax": 1}
    strength = image.attention / (image.attention.max() or 1.0)
    left.imshow(displayed(image.values), cmap="gray", **style)
    right.imshow(overlay(image.values, strength, 0.35), **style)
    left.set_title(plot_text(image.class_name), fontsize=10, color=TEXT)
    right.set_title("attention", fontsize=9, color=TEXT)
    for axes in (left, right):
        for spine in axes.spines.values():
            spine.set(visible=True, edgecolor=image.colour, linewidth=2.5)
        axes.xaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
        axes.tick_params(labelsize=7.5)


def separating_value(profile: np.ndarray, above: np.ndarray) -> float:
    """Return a value between the dates above a threshold and all others.

    Parameters
    ----------
    profile : (T,) array
    above : (T,) bool array

    Returns
    -------
    float
        Halfway between the lowest value above and the highest below; NaN if no value
        separates them.
    """
    if above.all() or not above.any() or profile[above].min() < profile[~above].max():
        return float("nan")
    return float(profile[above].min() + profile[~above].max()) / 2


def runs(mask: Sequence[bool] | np.ndarray) -> list[tuple[int, int]]:
    """Return the first and last index of each run of true values.

    Parameters
    ----------
    mask : (T,) bool array

    Returns
    -------
    list of (int, int)
        In order; the last index belongs to the run.
    """
    changes = np.flatnonzero(np.diff(np.concatenate([[0], np.asarray(mask, np.int8), [0]])))
    return [(int(first), int(end) - 1) for first, end in zip(changes[::2], changes[1::2])]


def _edges(days):
    """Return the T + 1 limits between T days: halfway, and as far outside."""
    middle = (days[1:] + days[:-1]) / 2
    return np.concatenate([[2 * days[0] - middle[0]], middle, [2 * days[-1] - middle[-1]]])


def _darker(colour):
    """Return a colour dark enough for a line on white."""
    rgb = np.array(to_rgb(colour))
    brightness = rgb @ (0.299, 0.587, 0.114)
    return tuple(rgb * min(1.0, 0.45 / max(brightness, 1e-6)))
