"""Figures as inline PNGs: one for light pages and paper, one for dark pages."""

from __future__ import annotations

import base64
import colorsys
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from .figure_texts import make_drawable
from .markup import Html, escaped

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

_DPI = 144
# Background of sections and its least contrasts: those of resources/report.html and of
# WCAG 2 for graphics and for text.
DARK = "#1f2526"
_GRAPHICS, _TEXT = 3.0, 4.5
# Colours with less saturation are greys: their lightness is swapped.
_GREY = 0.12


def figure(fig: Figure | Sequence[Figure], caption: str, alt: str = "") -> Html:
    """Return a figure as inline PNGs, in the colours of the page.

    The figure is changed to its dark colours.

    Parameters
    ----------
    fig : matplotlib.figure.Figure, or sequence of these
        Several figures stand one below the other.
    caption : str
        Shown below the figure.
    alt : str
        Description of the figure for screen readers [the caption].
    """
    figs = fig if isinstance(fig, Sequence) else [fig]
    keys = dict.fromkeys(key for one in figs for key in make_drawable(one))
    key = "; ".join(f"{mark} {words}" for mark, words in keys)
    shown = f"{caption} {key}." if key else caption
    pictures = "\n".join(_picture(one, alt or caption) for one in figs)
    return Html(f"<figure>{pictures}<figcaption>{escaped(shown)}</figcaption></figure>")


def _picture(fig: Figure, alt: str) -> str:
    """Return a figure as HTML that is light or dark."""
    light, width = _png(fig, "white")
    if hasattr(fig, "set_layout_engine"):  # Matplotlib 3.6: its layout is found already
        fig.set_layout_engine("none")
    darken(fig)
    dark, _ = _png(fig, DARK)
    return (
        '<div class="picture" tabindex="0"><picture>'
        f'<source media="screen and (prefers-color-scheme: dark)" srcset="{dark}">'
        f'<img width="{width}" alt="{escaped(alt)}" src="{light}"></picture></div>'
    )


def _png(fig: Figure, background: str) -> tuple[str, int]:
    """Return a figure as a PNG in a data URI, and its width on a page."""
    stream = io.BytesIO()
    fig.savefig(stream, format="png", dpi=_DPI, facecolor=background, bbox_inches="tight")
    data = stream.getvalue()
    # The width of a PNG is bytes 16 to 19; at half size it is sharp on dense screens too.
    width = round(int.from_bytes(data[16:20], "big") * 96 / _DPI)
    return f"data:image/png;base64,{base64.b64encode(data).decode('ascii')}", width


def darken(fig: Figure) -> None:
    """Change the colours of a figure to those of a dark page.

    Greys swap their lightness, other colours become lighter until they stand out. Images stay
    as they are, and so do the texts in their cells.

    Parameters
    ----------
    fig : matplotlib.figure.Figure
    """
    from matplotlib.collections import Collection
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch
    from matplotlib.text import Annotation, Text

    # Cells without a value are as light as the others.
    written = [axes for axes in fig.axes if axes.images and axes.texts]
    kept = {id(artist) for axes in written for artist in (axes.patch, *axes.texts)}
    for artist in fig.findobj(lambda artist: id(artist) not in kept):
        if isinstance(artist, Annotation) and artist.arrow_patch is not None:
            _recolour(artist.arrow_patch, ("facecolor", "edgecolor"))
        if isinstance(artist, Text):
            _recolour(artist, ("color",), _TEXT)
        elif isinstance(artist, Line2D):
            _recolour(artist, ("markerfacecolor", "markeredgecolor", "color"))
        elif isinstance(artist, Patch) or (
            isinstance(artist, Collection) and artist.get_array() is None
        ):
            _recolour(artist, ("facecolor", "edgecolor"))


def _recolour(artist: Artist, names: Iterable[str], contrast: float = _GRAPHICS) -> None:
    """Set the colours of an artist, of which a collection has several, to dark ones."""
    from matplotlib.colors import to_rgba_array

    for name in names:
        value = getattr(artist, f"get_{name}")()
        if isinstance(value, str) and value in ("none", "auto"):
            continue
        colours = to_rgba_array(value)
        if len(colours):
            colours[:, :3] = [dark_colour(colour, contrast) for colour in colours[:, :3]]
            several = not isinstance(value, str) and np.ndim(value) == 2
            getattr(artist, f"set_{name}")(colours if several else tuple(colours[0]))


def dark_colour(colour: np.ndarray, contrast: float = _GRAPHICS) -> tuple[float, ...]:
    """Return the colour on a dark page for one on white.

    Parameters
    ----------
    colour : (3,) float array
        Red, green, blue, 0 to 1.
    contrast : float
        Least contrast with the page, for all but greys.

    Returns
    -------
    tuple of 3 float
    """
    from matplotlib.colors import to_rgb

    page = np.array(to_rgb(DARK))
    if np.ptp(colour) < _GREY:
        # White becomes the page, black the text of the page.
        return tuple(page + (0.92 - page) * (1 - float(np.mean(colour))))
    hue, lightness, saturation = colorsys.rgb_to_hls(*colour)
    while contrast_ratio(colorsys.hls_to_rgb(hue, lightness, saturation), page) < contrast:
        lightness = min(1.0, lightness + 0.02)
    return colorsys.hls_to_rgb(hue, lightness, saturation)


def contrast_ratio(first: Iterable[float], second: Iterable[float]) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2)."""
    low, high = sorted(_luminance(np.fromiter(colour, float)) for colour in (first, second))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: np.ndarray) -> float:
    linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))
