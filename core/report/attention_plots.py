"""Plots of temporal attention: profiles over the calendar, and maps over planar images."""

import numpy as np
from matplotlib import colormaps
from matplotlib.colors import to_rgb
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num
from matplotlib.ticker import MaxNLocator

from .plots import FAINT, TEXT, panels, picture, plain, spread

_SHADE = "#e2e9e4"
# Date labels beside a planar image: more than this many run into each other.
_LABELS = 10


def date_profiles(profiles, dates, kept):
    """Draw the attention of each class by date, one strip for each class.

    Parameters
    ----------
    profiles : sequence of (str, str, (T,) array, (T,) bool array)
        Class name, colour ``#rrggbb``, attention, and dates above the
        threshold of the class.
    dates : sequence of T datetime.date
    kept : (T,) bool array
        Dates that any class keeps: shaded in all strips.

    Returns
    -------
    matplotlib.figure.Figure
    """
    days, edges = date2num(dates), _edges(date2num(dates))
    height = float(np.clip(9 / len(profiles), 0.55, 1.3))
    fig, strips = panels(len(profiles), 1, (9.6, height * len(profiles) + 0.5), squeeze=False)
    for axes, (name, colour, profile, on) in zip(strips[:, 0], profiles):
        for first, last in runs(kept):
            axes.axvspan(edges[first], edges[last + 1], color=_SHADE, lw=0, zorder=0)
        most = profile.max() or 1.0
        line = _darker(colour)
        axes.fill_between(days, profile / most, color=colour, alpha=0.35, lw=0)
        axes.plot(days, profile / most, color=line, lw=1.4)
        axes.plot(days[on], profile[on] / most, "o", color=line, ms=4 if len(days) <= 60 else 2)
        axes.axhline(threshold_between(profile, on) / most, color=TEXT, lw=0.9, ls="--")
        axes.set_ylim(0, 1.12)
        axes.set_yticks([])
        axes.set_xlim(edges[0], edges[-1])
        axes.set_ylabel(
            plain(name, 34), rotation=0, ha="right", va="center", fontsize=8.5, color=TEXT
        )
        axes.set_xticks(days, [""] * len(days), minor=True)
        axes.tick_params(which="minor", length=2 if len(days) <= 60 else 0, color="#8a948d")
        locator = AutoDateLocator(minticks=4, maxticks=12)
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
        axes.set_axisbelow(True)
        axes.grid(axis="x", color=FAINT, lw=0.6)
        if axes is not strips[-1, 0]:
            axes.tick_params(which="both", labelbottom=False)
            axes.xaxis.get_offset_text().set_visible(False)
    return fig


def attended_images(classes, dates, kept):
    """Draw mean planar images, each beside its attention.

    Parameters
    ----------
    classes : sequence of (str, str, (T, L, B) array, (T, L) array)
        Class name, colour ``#rrggbb``, image with values 0 to 1, attention.
    dates : sequence of T str
        Date of each row.
    kept : (T,) bool array
        Marked beside the attention.

    Returns
    -------
    matplotlib.figure.Figure
    """
    across = min(2, len(classes))
    down = -(-len(classes) // across)
    fig, grid = panels(down, 2 * across, (4.7 * across + 0.9, 2.75 * down), squeeze=False)
    rows = spread(len(dates), _LABELS)
    for place, (left, right) in enumerate(zip(grid[:, ::2].flat, grid[:, 1::2].flat)):
        if place >= len(classes):
            left.set_visible(False)
            right.set_visible(False)
            continue
        name, colour, image, attention = classes[place]
        shown = picture(image)
        look = {"aspect": "auto", "interpolation": "nearest", "vmin": 0, "vmax": 1}
        left.imshow(shown, cmap="gray", **look)
        right.imshow(_overlaid(shown, attention), **look)
        left.set_title(plain(name), fontsize=10, color=TEXT)
        right.set_title("its attention", fontsize=9, color=TEXT)
        for first, last in runs(kept):
            # Beside the image, in its frame: at x = 1 to 1.03 of the width.
            right.axhspan(
                first - 0.5, last + 0.5, xmin=1.01, xmax=1.05, color=TEXT, lw=0, clip_on=False
            )
        for axes in (left, right):
            for spine in axes.spines.values():
                spine.set(visible=True, edgecolor=colour, linewidth=2.5)
            axes.xaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
            axes.set_yticks(rows, [])
            axes.tick_params(labelsize=7.5)
            if place + across >= len(classes):
                axes.set_xlabel("pixel of the segment", fontsize=8.5)
        if place % across == 0:
            left.set_yticks(rows, [plain(dates[row]) for row in rows])
    return fig


def threshold_between(profile, on):
    """Return a value that parts the dates that are on from the others.

    Parameters
    ----------
    profile : (T,) array
    on : (T,) bool array

    Returns
    -------
    float
        Halfway between them; NaN where no value parts them.
    """
    if on.all() or not on.any() or profile[on].min() < profile[~on].max():
        return float("nan")
    return float(profile[on].min() + profile[~on].max()) / 2


def runs(on):
    """Return the first and last place of each run of true values.

    Parameters
    ----------
    on : (T,) bool array

    Returns
    -------
    list of (int, int)
    """
    changes = np.flatnonzero(np.diff(np.concatenate([[0], np.asarray(on, np.int8), [0]])))
    return [(int(first), int(end) - 1) for first, end in zip(changes[::2], changes[1::2])]


def _edges(days):
    """Return the T + 1 limits between T days: halfway, and as far outside."""
    middle = (days[1:] + days[:-1]) / 2
    return np.concatenate([[2 * days[0] - middle[0]], middle, [2 * days[-1] - middle[-1]]])


def _darker(colour):
    """Return a colour that is seen as a line on white: yellow is not."""
    rgb = np.array(to_rgb(colour))
    brightness = rgb @ (0.299, 0.587, 0.114)
    return tuple(rgb * min(1.0, 0.45 / max(brightness, 1e-6)))


def _overlaid(shown, attention):
    """Return a picture, faint and grey, under its attention in colour."""
    grey = shown if shown.ndim == 2 else shown.mean(axis=2)
    strength = attention / (attention.max() or 1.0)
    colour = colormaps["viridis"](strength)[..., :3]
    share = (0.35 + 0.5 * strength)[..., None]
    return (1 - share) * grey[..., None] + share * colour
