"""Maps of a cross-validation: wrong parcels, and folds."""

import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.patches import Patch

from ..colours import class_colours
from .plots import TEXT, panels, plain

_RIGHT, _RIGHT_EDGE = "#d3dad6", "#a7b2ac"
# Inches: the longest side of a map, of the map of folds, and the room for a legend and a scale.
_SIDE, _SMALL, _LEGEND, _STRIP = 7.2, 5.2, 2.3, 0.45
# A parcel less wide than this many points is marked by a dot of that size.
_DOT = 3.0
# More folds than this have no legend.
FOLDS = 16


def decision_map(place, truth, decided, class_names, colours):
    """Draw right parcels in grey, wrong ones in the colour of the decided class.

    Parameters
    ----------
    place : (list of N lists of (V, 2) arrays, str)
        Outer rings of each parcel, and the unit of their coordinates.
    truth, decided : (N,) integer arrays
        -1 where a parcel was not decided.
    class_names, colours : sequence of K str
        Colours as ``#rrggbb``.

    Returns
    -------
    matplotlib.figure.Figure
    """
    outlines, unit = place
    fig, axes = _map(outlines, unit, _SIDE)
    right, missing = decided == truth, decided < 0
    _draw(axes, outlines, right, _RIGHT, _RIGHT_EDGE, 0.4)
    _draw(axes, outlines, missing, "white", TEXT, 0.6)
    entries = [Patch(fc=_RIGHT, ec=_RIGHT_EDGE, label=f"right ({right.sum():,})")]
    if missing.any():
        entries.append(Patch(fc="white", ec=TEXT, label=f"not decided ({missing.sum():,})"))
    for k, (name, colour) in enumerate(zip(class_names, colours)):
        wrong = (decided == k) & ~right
        if wrong.any():
            _draw(axes, outlines, wrong, colour, TEXT, 0.8)
            label = f"taken for {plain(name, 22)} ({wrong.sum():,})"
            entries.append(Patch(fc=colour, ec=TEXT, label=label))
    _legend(axes, entries)
    return fig


def fold_map(place, folds):
    """Draw the parcels in the colour of their fold.

    Parameters
    ----------
    place : (list of N lists of (V, 2) arrays, str)
        As in `decision_map`.
    folds : (N,) integer array
        From 0. Colours recur after sixteen, and are not explained then.

    Returns
    -------
    matplotlib.figure.Figure
    """
    outlines, unit = place
    fig, axes = _map(outlines, unit, _SMALL)
    numbers = np.unique(folds)
    palette = class_colours([f"fold {number}" for number in numbers]).values()
    entries = []
    for number, colour in zip(numbers, palette):
        _draw(axes, outlines, folds == number, colour, TEXT, 0.3)
        label = f"fold {number + 1} ({(folds == number).sum():,})"
        entries.append(Patch(fc=colour, ec=TEXT, lw=0.3, label=label))
    if len(numbers) <= FOLDS:
        _legend(axes, entries)
    return fig


def _map(outlines, unit, side):
    """Return a figure whose axes have the extent of the parcels, scale bar and north."""
    points = np.concatenate([ring for rings in outlines for ring in rings])
    low, high = points.min(axis=0), points.max(axis=0)
    # A degree of longitude is shorter than one of latitude, away from the equator.
    stretch = 1 / max(np.cos(np.radians((low[1] + high[1]) / 2)), 0.1) if unit == "degrees" else 1
    size = np.maximum(high - low, 1e-9)
    # A single parcel, or parcels in a row, still need a map to lie on.
    size = np.maximum(size, 0.2 * size.max())
    middle, margin = (low + high) / 2, 0.03 * size.max()
    left, bottom = middle - size / 2 - margin
    right, top = middle + size / 2 + margin
    shape = (top - bottom) * stretch / (right - left)
    wide = min(side, side / shape)
    strip = _STRIP * (right - left) / wide / stretch
    fig, axes = panels(1, 1, (wide + _LEGEND, wide * shape + _STRIP))
    axes.set(xlim=(left, right), ylim=(bottom - strip, top), xticks=[], yticks=[])
    axes.set_aspect(stretch)
    _scale_bar(axes, (left, bottom - strip / 2), right - left, unit)
    return fig, axes


def _scale_bar(axes, corner, width, unit):
    """Draw a scale bar and an arrow to the north at the lower left of a map."""
    length = _round_length(0.25 * width)
    x, y = corner[0] + 0.03 * width, corner[1]
    label = f"{length / 1000:g} km" if unit == "m" and length >= 1000 else f"{length:g} {unit}"
    axes.plot([x, x + length], [y, y], color=TEXT, lw=3, solid_capstyle="butt")
    words = {"textcoords": "offset points", "fontsize": 9, "color": TEXT}
    axes.annotate(plain(label), (x + length, y), (6, 0), va="center", **words)
    arrow = {"arrowstyle": "-|>", "color": TEXT, "lw": 1.3, "shrinkA": 0, "shrinkB": 0}
    tip = (corner[0] + 0.96 * width, y)
    axes.annotate("", tip, (0, -11), textcoords="offset points", arrowprops=arrow)
    axes.annotate("N", tip, (0, 6), ha="center", va="center", fontweight="bold", **words)


def _round_length(most):
    """Return the largest of 1, 2 or 5 times a power of ten that is not above most."""
    power = 10.0 ** np.floor(np.log10(most))
    return max(step * power for step in (1, 2, 5) if step * power <= most * (1 + 1e-9))


def _draw(axes, outlines, chosen, colour, edge, line):
    """Draw some parcels; those too small to be seen as dots at their middle."""
    rings = [ring for place in np.flatnonzero(chosen) for ring in outlines[place]]
    if not rings:
        return
    axes.add_collection(
        PolyCollection(rings, facecolor=colour, edgecolor=edge, linewidth=line), autolim=False
    )
    per_unit = 72 * (axes.figure.get_size_inches()[0] - _LEGEND) / np.ptp(axes.get_xlim())
    small = [
        (ring.min(axis=0) + ring.max(axis=0)) / 2
        for ring in map(np.asarray, rings)
        if np.ptp(ring, axis=0).max() * per_unit < _DOT
    ]
    if small:
        axes.scatter(
            *np.transpose(small), s=_DOT**2, c=colour, edgecolors=edge, linewidths=line, zorder=2
        )


def _legend(axes, entries):
    """Draw the legend right of the map."""
    axes.legend(
        handles=entries,
        fontsize=9,
        loc="upper left",
        bbox_to_anchor=(1.01, 1),
        frameon=False,
        borderpad=0,
    )
