"""Pictures of parcels: a map with segments, their planar images and the attention."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.cm import ScalarMappable
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from ..planar.images import CANVAS
from .planar_legend import Legend, caption, segment_title, title
from .plots import FAINT, TEXT, displayed, overlay, plot_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ..attention.pictures import ParcelPicture

_DPI = 130
_GROUND = "#dfe5e1"
# Segments on the map and the frames of their images; the first four are safe for colour-blind
# readers.
_SEGMENTS = ("#d55e00", "#0072b2", "#009e73", "#cc79a7", "#8a6d00", "#7a3e12", "#6a3d9a", "#40484a")
# More date labels than this beside an image overlap.
_LABELS = 24
# Images side by side, up to 8 of them.
_ACROSS = 4
# Opacity of the attention where it is 0.
_LEAST_OPACITY = 0.4
# Inches: the map, an image, and the room around them.
_MAP, _WIDE, _HIGH = 2.75, 2.15, 2.75
_EDGE, _TITLE, _DATES, _GAP, _HEAD, _FOOT, _LINE = 0.25, 0.5, 0.95, 0.22, 0.32, 0.42, 0.17


@dataclass(frozen=True)
class _Layout:
    """Positions in a figure, in inches from its upper left corner.

    ``count`` segments in rows of ``across``, with images of their attention or without.
    """

    count: int
    across: int
    attention: bool

    @property
    def block(self) -> float:
        """Height of a row of segments."""
        return _HEAD + _HIGH + (_GAP + _HIGH if self.attention else 0) + _FOOT

    @property
    def map_width(self) -> float:
        """Width of the map: two rows of images leave room for a larger one."""
        return _MAP + (0.6 if self.attention else 0)

    @property
    def first(self) -> float:
        """Left edge of the first image."""
        return _EDGE + self.map_width + _DATES

    @property
    def right(self) -> float:
        """Left edge of what is beside the last image of a row."""
        return self.first + self.across * (_WIDE + _GAP)

    @property
    def width(self) -> float:
        """Width of the figure."""
        return self.right + (0.75 if self.attention else _EDGE)

    def height(self, lines: int) -> float:
        """Return the height of the figure, with some lines of caption."""
        return _TITLE + -(-self.count // self.across) * self.block + _LINE * lines + 0.25

    def corner(self, index: int) -> tuple[float, float]:
        """Return the left and top edge of the image of a segment."""
        row, column = divmod(index, self.across)
        return self.first + column * (_WIDE + _GAP), _TITLE + row * self.block + _HEAD


def parcel_figure(name: str, picture: ParcelPicture, legend: Legend) -> Figure:
    """Draw a parcel: a map with its segments, their planar images and the attention.

    Parameters
    ----------
    name : str
        Of the parcel.
    picture : ParcelPicture
    legend : Legend
    """
    count, attention = len(picture.segments), picture.verdict is not None
    # Many segments fill a page that is about as wide as high.
    across = min(count, max(_ACROSS, round((2 * count) ** 0.5)))
    layout = _Layout(count, across, attention)
    width = layout.width
    lines = textwrap.wrap(caption(picture, legend), int(min(13.5 * width, 160)))
    height = layout.height(len(lines))
    fig = Figure(figsize=(width, height), dpi=_DPI, facecolor="white")
    FigureCanvasAgg(fig)

    def box(left: float, top: float, wide: float = _WIDE, high: float = _HIGH) -> Axes:
        """Return axes by their position in inches from the upper left corner."""
        return fig.add_axes((left / width, 1 - (top + high) / height, wide / width, high / height))

    style = {"fontsize": 13, "color": TEXT, "fontweight": "bold", "va": "top"}
    fig.text(_EDGE / width, 1 - 0.2 / height, title(name, picture, legend), **style)
    map_height = layout.block - _HEAD - _FOOT
    _draw_map(box(_EDGE, _TITLE + _HEAD, layout.map_width, map_height), picture, legend)
    for index in range(count):
        left, top = layout.corner(index)
        panels = [box(left, top)]
        if attention:
            panels.append(box(left, top + _HIGH + _GAP))
        _draw_segment(panels, index, picture, legend)
        _label_rows(panels, legend, labelled=index % across == 0)
    if attention:
        _draw_bar(box(layout.right, _TITLE + _HEAD + _HIGH + _GAP + 0.4, 0.12, _HIGH - 0.8))
    style = {"fontsize": 8.5, "color": TEXT, "linespacing": 1.35}
    fig.text(_EDGE / width, 0.2 / height, "\n".join(lines), **style)
    return fig


def file_names(names: Sequence[str], most: int = 50) -> list[str]:
    """Return a file name for each parcel, safe on every system and unique.

    Parameters
    ----------
    names : sequence of str
        Of the parcels.
    most : int
        Characters of a name that are kept.
    """
    files, taken = [], set()
    for name in names:
        safe = re.sub(r"[^\w-]+", "_", str(name)).strip("_")[:most] or "unnamed"
        unique, number = safe, 1
        # Some file systems do not distinguish 'A' and 'a'.
        while unique.casefold() in taken:
            number += 1
            unique = f"{safe}_{number}"
        taken.add(unique.casefold())
        files.append(f"parcel_{unique}.png")
    return files


def _segment_colour(index):
    """Return the colour of a segment."""
    return _SEGMENTS[index % len(_SEGMENTS)]


def _draw_map(axes, picture, legend):
    """Draw the parcel's pixels and the segments on them."""
    rows, cols = picture.rows - picture.rows.min(), picture.cols - picture.cols.min()
    height, width = int(rows.max()) + 1, int(cols.max()) + 1
    inside = np.ma.masked_all((height, width))
    inside[rows, cols] = 1
    axes.pcolormesh(
        np.arange(width + 1) - 0.5,
        np.arange(height + 1) - 0.5,
        inside,
        cmap=ListedColormap([_GROUND]),
        edgecolors="white",
        linewidth=0.5 if max(height, width) <= 60 else 0,
    )
    count, style = len(picture.segments), "-" if legend.sampler_class.is_path else "."
    for index, pixels in enumerate(picture.segments):
        # Beside each other, so that segments through the same pixels stay visible.
        shift = 0.36 * ((index + 0.5) / count - 0.5)
        pixels = pixels[pixels >= 0]  # pixels of a patch outside the parcel are -1
        x, y = cols[pixels] + shift, rows[pixels] + shift
        axes.plot(x, y, style, color=_segment_colour(index), lw=1.3, ms=4, alpha=0.9)
    for index, pixels in enumerate(picture.segments):
        # The first pixel of a patch may be outside the parcel, its central one never is.
        mark = pixels[len(pixels) // 2 if legend.sampler_class.centred else 0]
        _add_number(axes, (cols[mark], rows[mark]), index)
    # A small parcel does not fill the map with a few huge pixels.
    axes.set_xlim((width - 1) / 2 + np.array([-0.5, 0.5]) * max(width + 0.6, 8))
    axes.set_ylim(max(height + 0.6, 8) - 0.8, -0.8)
    axes.set_aspect(legend.aspect, anchor="N")
    axes.set_axis_off()
    pixels = "1 pixel" if len(rows) == 1 else f"{len(rows)} pixels"
    axes.set_title(f"the parcel's {pixels}", fontsize=9, color=TEXT)


def _add_number(axes, position, index):
    """Mark the start of a segment, or its centre, with its number."""
    dot = {"boxstyle": "circle,pad=0.25", "facecolor": _segment_colour(index), "edgecolor": "white"}
    style = {"fontsize": 6.5, "fontweight": "bold", "color": "white"}
    axes.text(*position, str(index + 1), bbox=dot, ha="center", va="center", **style)


def _draw_segment(panels, index, picture, legend):
    """Draw a planar image, and its attention in further axes below."""
    values, verdict = picture.images[index], picture.verdict
    images = [displayed(values)]
    if verdict:
        # One scale for the whole parcel, so that its segments can be compared.
        strength = verdict.maps[index] / (verdict.maps.max() or 1)
        images.append(overlay(values, strength, _LEAST_OPACITY))
    for axes, image in zip(panels, images):
        axes.imshow(image, aspect="auto", interpolation="nearest", cmap="gray", vmin=0, vmax=1)
        axes.xaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
        if image.shape[1] == 1:
            axes.set_xticks([0])  # the locator gives fractions where one number is in view
        axes.tick_params(labelsize=7, color=FAINT, labelbottom=axes is panels[-1])
        for spine in axes.spines.values():
            spine.set(edgecolor=_segment_colour(index), linewidth=1.8)
        if legend.canvas:
            _extend_to_canvas(axes, *image.shape[:2])
    text = segment_title(index, picture, legend)
    panels[0].set_title(text, fontsize=9, color=_segment_colour(index))
    label = f"step of the {legend.sampler_class.noun}" if legend.sampler_class.is_path else "pixel"
    panels[-1].set_xlabel(label, fontsize=8, color=TEXT, labelpad=2)


def _label_rows(panels, legend, labelled):
    """Set ticks at dates that do not overlap, with labels or without."""
    # On the canvas the rows are closer together.
    most = _LABELS * len(legend.dates) // CANVAS if legend.canvas else _LABELS
    rows = range(0, len(legend.dates), -(-len(legend.dates) // max(most, 1)))
    for axes in panels:
        axes.set_yticks(rows, [plot_text(legend.dates[row]) for row in rows] if labelled else [])


def _extend_to_canvas(axes, steps, length):
    """Show an image in the middle of the black canvas, as in the network's input."""
    top, left = (CANVAS - steps) // 2, (CANVAS - length) // 2
    axes.set_facecolor("black")
    axes.set_xlim(-left - 0.5, CANVAS - left - 0.5)
    axes.set_ylim(CANVAS - top - 0.5, -top - 0.5)
    axes.set_xticks([0, length - 1] if length > 1 else [0])


def _draw_bar(axes):
    """Draw the colours of attention from low to high."""
    bar = axes.figure.colorbar(ScalarMappable(cmap="viridis"), cax=axes, ticks=[0, 1])
    bar.set_ticklabels(["low", "high"])
    bar.set_label("attention", fontsize=8, labelpad=-8)
    bar.ax.tick_params(labelsize=8, length=0)
    bar.outline.set_visible(False)
