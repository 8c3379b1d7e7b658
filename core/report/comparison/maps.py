"""Maps of a cross-validation: wrong parcels, and folds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.patches import Patch

from ...colours import class_colours
from ..plots import TEXT, figure_and_axes, plot_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# Inches: the longest side of a map, of the map of folds, and the room for a legend and a scale.
_SIDE, _SMALL, _LEGEND, _STRIP = 7.2, 5.2, 2.3, 0.45
# A parcel narrower than this many points is marked by a dot of that size.
_DOT = 3.0
# With more folds than this there is no legend.
FOLDS = 16


@dataclass(frozen=True)
class Geometry:
    """Outlines of N parcels.

    Parameters
    ----------
    outlines : sequence of N lists of (V, 2) float arrays
        Outer rings of each parcel in map coordinates: x to the east, y to the north.
    unit : str
        Of the coordinates: ``m``, ``degrees`` or another name.
    """

    outlines: Sequence[list]
    unit: str


@dataclass(frozen=True)
class _Style:
    """Fill colour, edge colour and line width in points of a group of parcels."""

    fill: str
    edge: str = TEXT
    width: float = 0.8

    def patch(self, label: str) -> Patch:
        """Return an entry of the legend."""
        return Patch(fc=self.fill, ec=self.edge, lw=self.width, label=label)


def error_map(
    geometry: Geometry,
    truth: np.ndarray,
    predicted: np.ndarray,
    class_names: Sequence[str],
    colours: Sequence[str],
) -> Figure:
    """Draw correct parcels in grey, wrong ones in the colour of the predicted class.

    Parameters
    ----------
    geometry : Geometry
        Of N parcels.
    truth, predicted : (N,) integer arrays
        Classes; ``predicted`` is -1 where a parcel was not classified.
    class_names, colours : sequence of K str
        Colours as ``#rrggbb``.
    """
    fig, axes = _map(geometry, _SIDE)
    correct = predicted == truth
    groups = [
        ("classified correctly", correct, _Style("#d3dad6", "#a7b2ac", 0.4)),
        ("not classified", predicted < 0, _Style("white", width=0.6)),
        *(
            (f"classified as {plot_text(name, 22)}", (predicted == k) & ~correct, _Style(colour))
            for k, (name, colour) in enumerate(zip(class_names, colours))
        ),
    ]
    entries = []
    for label, chosen, style in groups:
        if chosen.any() or label == "classified correctly":
            _draw(axes, geometry.outlines, chosen, style)
            entries.append(style.patch(f"{label} ({chosen.sum():,})"))
    _add_legend(axes, entries)
    return fig


def shaded_map(
    geometry: Geometry, groups: np.ndarray, labels: Sequence[str], colours: Sequence[str]
) -> Figure:
    """Draw groups of parcels in colours of their own, the last on top.

    Parameters
    ----------
    geometry : Geometry
        Of N parcels.
    groups : (N,) integer array
        Group of each parcel, 0 to G - 1.
    labels, colours : sequence of G str
        Entry of the legend and ``#rrggbb`` of each group.
    """
    fig, axes = _map(geometry, _SIDE)
    entries = []
    for group, (label, colour) in enumerate(zip(labels, colours)):
        chosen, style = groups == group, _Style(colour, width=0.4)
        if chosen.any():
            _draw(axes, geometry.outlines, chosen, style)
            entries.append(style.patch(f"{label} ({chosen.sum():,})"))
    _add_legend(axes, entries)
    return fig


def fold_map(geometry: Geometry, folds: np.ndarray) -> Figure:
    """Draw the parcels in the colour of their fold.

    Parameters
    ----------
    geometry : Geometry
        Of N parcels.
    folds : (N,) integer array
        From 0. Colours repeat after sixteen; there is no legend then.
    """
    fig, axes = _map(geometry, _SMALL)
    numbers = np.unique(folds)
    palette = class_colours([f"fold {number}" for number in numbers]).values()
    entries = []
    for number, colour in zip(numbers, palette):
        style = _Style(colour, width=0.3)
        _draw(axes, geometry.outlines, folds == number, style)
        entries.append(style.patch(f"fold {number + 1} ({(folds == number).sum():,})"))
    if len(numbers) <= FOLDS:
        _add_legend(axes, entries)
    return fig


def _map(geometry, side):
    """Return a figure, and its axes with a scale bar and a north arrow."""
    unit = geometry.unit
    points = np.concatenate([ring for rings in geometry.outlines for ring in rings])
    low, high = points.min(axis=0), points.max(axis=0)
    # A degree of longitude is shorter than one of latitude, away from the equator.
    stretch = 1 / max(np.cos(np.radians((low[1] + high[1]) / 2)), 0.1) if unit == "degrees" else 1
    size = np.maximum(high - low, 1e-9)
    # A single parcel, or parcels in a row, still need a map of some height and width.
    size = np.maximum(size, 0.2 * size.max())
    middle, margin = (low + high) / 2, 0.03 * size.max()
    left, bottom = middle - size / 2 - margin
    right, top = middle + size / 2 + margin
    shape = (top - bottom) * stretch / (right - left)
    width = min(side, side / shape)
    strip = _STRIP * (right - left) / width / stretch
    fig, axes = figure_and_axes((width + _LEGEND, width * shape + _STRIP))
    axes.set(xlim=(left, right), ylim=(bottom - strip, top), xticks=[], yticks=[])
    axes.set_aspect(stretch)
    _add_scale_bar(axes, (left, bottom - strip / 2), right - left, unit)
    return fig, axes


def _add_scale_bar(axes, corner, width, unit):
    """Draw a scale bar and a north arrow at the lower end of a map of some width."""
    length = _round_length(0.25 * width)
    x, y = corner[0] + 0.03 * width, corner[1]
    label = f"{length / 1000:g} km" if unit == "m" and length >= 1000 else f"{length:g} {unit}"
    axes.plot([x, x + length], [y, y], color=TEXT, lw=3, solid_capstyle="butt")
    style = {"textcoords": "offset points", "fontsize": 9, "color": TEXT}
    axes.annotate(plot_text(label), (x + length, y), (6, 0), va="center", **style)
    arrow = {"arrowstyle": "-|>", "color": TEXT, "lw": 1.3, "shrinkA": 0, "shrinkB": 0}
    tip = (corner[0] + 0.96 * width, y)
    axes.annotate("", tip, (0, -11), textcoords="offset points", arrowprops=arrow)
    axes.annotate("N", tip, (0, 6), ha="center", va="center", fontweight="bold", **style)


def _round_length(most):
    """Return the largest of 1, 2 or 5 times a power of ten that is not above ``most``."""
    power = 10.0 ** np.floor(np.log10(most))
    return max(step * power for step in (1, 2, 5) if step * power <= most * (1 + 1e-9))


def _draw(axes, outlines, chosen, style):
    """Draw some parcels; those too small to be seen as dots at their centre."""
    rings = [np.asarray(ring) for index in np.flatnonzero(chosen) for ring in outlines[index]]
    if not rings:
        return
    polygons = PolyCollection(
        rings, facecolor=style.fill, edgecolor=style.edge, linewidth=style.width
    )
    axes.add_collection(polygons, autolim=False)
    points_per_unit = 72 * (axes.figure.get_size_inches()[0] - _LEGEND) / np.ptp(axes.get_xlim())
    small = [
        (ring.min(axis=0) + ring.max(axis=0)) / 2
        for ring in rings
        if np.ptp(ring, axis=0).max() * points_per_unit < _DOT
    ]
    if small:
        edge = {"edgecolors": style.edge, "linewidths": style.width}
        axes.scatter(*np.transpose(small), s=_DOT**2, c=style.fill, zorder=2, **edge)


def _add_legend(axes, entries):
    """Draw a legend at the right of the map."""
    axes.legend(
        handles=entries,
        fontsize=9,
        loc="upper left",
        bbox_to_anchor=(1.01, 1),
        frameon=False,
        borderpad=0,
    )
