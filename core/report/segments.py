"""Pictures of what the network sees of a parcel, for people who have never met one."""

import re
import textwrap
from dataclasses import dataclass

import numpy as np
from matplotlib import colormaps
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.cm import ScalarMappable
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from ..planar.images import CANVAS
from ..planar.samplers import SAMPLERS
from .plots import FAINT, TEXT, picture, plain

_DPI = 130
_GROUND = "#dfe5e1"
# Told apart on the map and in the frames, the first four also by colour-blind people.
_WALKS = ("#d55e00", "#0072b2", "#009e73", "#cc79a7", "#8a6d00", "#7a3e12", "#6a3d9a", "#40484a")
# More date labels than this beside an image run into each other.
_LABELS = 24
# Images side by side, up to 8 of them.
_ACROSS = 4
# Inches: the map, an image, and the room around them.
_MAP, _WIDE, _HIGH = 2.75, 2.15, 2.75
_EDGE, _TITLE, _DATES, _GAP, _HEAD, _FOOT, _LINE = 0.25, 0.5, 0.95, 0.22, 0.32, 0.42, 0.17


@dataclass(frozen=True)
class Legend:
    """What stands beside the pictures.

    Parameters
    ----------
    dates : sequence of T str
        Of the rows.
    bands : sequence of B str
    class_names : sequence of K str
        Empty without a model.
    sampler : str
        What the segments are, a name in `planar.samplers.SAMPLERS` but ``parcel``,
        whose sample has no pixels to show.
    canvas : bool
        Images lie on the black canvas.
    aspect : float
        Height of a pixel by its width.
    """

    dates: tuple
    bands: tuple
    class_names: tuple = ()
    sampler: str = "random_walk"
    canvas: bool = False
    aspect: float = 1.0

    @property
    def word(self):
        """What a segment is called."""
        return SAMPLERS[self.sampler].noun

    @property
    def words(self):
        """What several segments are called."""
        return SAMPLERS[self.sampler].plural

    @property
    def columns(self):
        """What the columns of its image are, and their order."""
        return SAMPLERS[self.sampler].columns

    @property
    def is_path(self):
        """Whether it leads from pixel to pixel."""
        return SAMPLERS[self.sampler].is_path


def parcel_figure(name, seen, legend):
    """Draw a parcel: a map with its segments, their planar images and the attention.

    Parameters
    ----------
    name : str
        Of the parcel.
    seen : ParcelPicture
    legend : Legend

    Returns
    -------
    matplotlib.figure.Figure
    """
    count, verdict = len(seen.segments), seen.verdict
    # Many segments become a page, not a tower.
    across = min(count, max(_ACROSS, round((2 * count) ** 0.5)))
    block = _HEAD + _HIGH + (_GAP + _HIGH if verdict else 0) + _FOOT
    # Two rows of images leave room for a larger map.
    ground = _MAP + (0.6 if verdict else 0)
    first = _EDGE + ground + _DATES
    width = first + across * (_WIDE + _GAP) + (0.75 if verdict else _EDGE)
    told = textwrap.wrap(caption(seen, legend), int(min(13.5 * width, 160)))
    height = _TITLE + -(-count // across) * block + _LINE * len(told) + 0.25
    fig = Figure(figsize=(width, height), dpi=_DPI, facecolor="white")
    FigureCanvasAgg(fig)

    def box(left, top, wide=_WIDE, high=_HIGH):
        """Return axes by their place in inches from the upper left corner."""
        return fig.add_axes((left / width, 1 - (top + high) / height, wide / width, high / height))

    title = {"fontsize": 13, "color": TEXT, "fontweight": "bold", "va": "top"}
    fig.text(_EDGE / width, 1 - 0.2 / height, _title(name, seen, legend), **title)
    _draw_map(box(_EDGE, _TITLE + _HEAD, ground, block - _HEAD - _FOOT), seen, legend)
    for place in range(count):
        down, right = divmod(place, across)
        left, top = first + right * (_WIDE + _GAP), _TITLE + down * block + _HEAD
        places = [box(left, top), box(left, top + _HIGH + _GAP)] if verdict else [box(left, top)]
        _draw_segment(places, place, seen, legend, dated=right == 0)
    if verdict:
        left = first + across * (_WIDE + _GAP)
        _draw_bar(box(left, _TITLE + _HEAD + _HIGH + _GAP + 0.4, 0.12, _HIGH - 0.8))
    words = {"fontsize": 8.5, "color": TEXT, "linespacing": 1.35}
    fig.text(_EDGE / width, 0.2 / height, "\n".join(told), **words)
    return fig


def caption(seen, legend):
    """Return what the picture shows, in plain words."""
    said = [f"{legend.columns}; each row is one date, the earliest at the top."]
    if len(legend.bands) >= 3:
        red, green, blue = (plain(band) for band in legend.bands[:3])
        plants = ", so that green plants look red" if "infrared" in red.lower() else ""
        said.append(f"Colours: {red} is shown as red, {green} as green, {blue} as blue{plants}.")
    else:
        said.append(f"Grey: the brighter, the higher {plain(legend.bands[0])}.")
    if legend.canvas:
        said.append("The network is given the black around it too.")
    if seen.verdict:
        mean = f"all its {seen.total} {legend.words}" if seen.total > 1 else "this one"
        said.append(
            "Lower images: the brighter, the more these dates and pixels spoke for the class "
            f"above. The parcel's class is the mean over {mean}."
        )
    else:
        said.append("This is all that the network is given to tell the crop.")
    return " ".join(said)


def laid_over(values, strength):
    """Return a planar image, faint and grey, under its attention in colour.

    Parameters
    ----------
    values : (T, L, B) array
        0 to 1.
    strength : (T, L) array
        Attention, 0 to 1.

    Returns
    -------
    (T, L, 3) array
    """
    shown = picture(values)
    grey = shown if shown.ndim == 2 else shown.mean(axis=2)
    share = (0.4 + 0.5 * strength)[..., None]
    return (1 - share) * grey[..., None] + share * colormaps["viridis"](strength)[..., :3]


def file_names(names, most=50):
    """Return a file name for each parcel: safe on every system, and each another.

    Parameters
    ----------
    names : sequence of str
    most : int
        Letters of a name that are kept.

    Returns
    -------
    list of str
    """
    found, taken = [], set()
    for name in names:
        safe = re.sub(r"[^\w-]+", "_", str(name)).strip("_")[:most] or "unnamed"
        unique, number = safe, 1
        # Some file systems take 'A' and 'a' for the same.
        while unique.casefold() in taken:
            number += 1
            unique = f"{safe}_{number}"
        taken.add(unique.casefold())
        found.append(f"parcel_{unique}.png")
    return found


def _walk(place):
    """Return the colour of a segment."""
    return _WALKS[place % len(_WALKS)]


def _title(name, seen, legend):
    """Return the parcel and what was decided."""
    text = f"Parcel {plain(name, 40)}"
    if seen.verdict:
        best = int(seen.verdict.probabilities.argmax())
        share = 100 * seen.verdict.probabilities[best]
        text += f"    decided: {plain(legend.class_names[best], 40)} ({share:.0f} %)"
    return text


def _draw_map(axes, seen, legend):
    """Draw the parcel's pixels and the segments on them."""
    rows, cols = seen.rows - seen.rows.min(), seen.cols - seen.cols.min()
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
    count, style = len(seen.segments), "-" if legend.is_path else "."
    for place, pixels in enumerate(seen.segments):
        # Beside each other, so that walks through the same pixels are all seen.
        shift = 0.36 * ((place + 0.5) / count - 0.5)
        pixels = pixels[pixels >= 0]  # a patch may leave the parcel
        x, y = cols[pixels] + shift, rows[pixels] + shift
        axes.plot(x, y, style, color=_walk(place), lw=1.3, ms=4, alpha=0.9)
    for place, pixels in enumerate(seen.segments):
        # The first pixel of a patch may be outside, its middle never is.
        mark = pixels[len(pixels) // 2 if SAMPLERS[legend.sampler].centred else 0]
        _mark(axes, cols[mark], rows[mark], place)
    # A small parcel does not fill the map with a few huge pixels.
    axes.set_xlim((width - 1) / 2 + np.array([-0.5, 0.5]) * max(width + 0.6, 8))
    axes.set_ylim(max(height + 0.6, 8) - 0.8, -0.8)
    axes.set_aspect(legend.aspect, anchor="N")
    axes.set_axis_off()
    pixels = "1 pixel" if len(rows) == 1 else f"{len(rows)} pixels"
    axes.set_title(f"the parcel's {pixels}", fontsize=9, color=TEXT)


def _mark(axes, x, y, place):
    """Mark where a segment starts, or its middle, with its number."""
    dot = {"boxstyle": "circle,pad=0.25", "facecolor": _walk(place), "edgecolor": "white"}
    look = {"fontsize": 6.5, "fontweight": "bold", "color": "white", "ha": "center", "va": "center"}
    axes.text(x, y, str(place + 1), bbox=dot, **look)


def _draw_segment(places, place, seen, legend, dated):
    """Draw the planar image of a segment, and its attention below, in axes one for each."""
    text, shown = f"{legend.word} {place + 1}", [picture(seen.images[place])]
    if seen.verdict:
        known = plain(legend.class_names[seen.verdict.classes[place]], 20)
        text += f": {known} ({100 * seen.verdict.confidences[place]:.0f} %)"
        # One scale for the whole parcel, so that its segments can be compared.
        most = seen.verdict.maps.max() or 1
        shown.append(laid_over(seen.images[place], seen.verdict.maps[place] / most))
    room = _LABELS * len(legend.dates) // CANVAS if legend.canvas else _LABELS
    rows = range(0, len(legend.dates), -(-len(legend.dates) // max(room, 1)))
    for axes, image in zip(places, shown):
        axes.imshow(image, aspect="auto", interpolation="nearest", cmap="gray", vmin=0, vmax=1)
        axes.set_yticks(rows, [plain(legend.dates[row]) for row in rows] if dated else [])
        axes.xaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
        if image.shape[1] == 1:
            axes.set_xticks([0])  # the locator has fractions where one number is in view
        axes.tick_params(labelsize=7, color=FAINT, labelbottom=axes is places[-1])
        for spine in axes.spines.values():
            spine.set(edgecolor=_walk(place), linewidth=1.8)
        if legend.canvas:
            _on_canvas(axes, *image.shape[:2])
    places[0].set_title(text, fontsize=9, color=_walk(place))
    what = f"step of the {legend.word}" if legend.is_path else "pixel"
    places[-1].set_xlabel(what, fontsize=8, color=TEXT, labelpad=2)


def _on_canvas(axes, steps, length):
    """Show an image in the middle of the black canvas, as the network sees it."""
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
