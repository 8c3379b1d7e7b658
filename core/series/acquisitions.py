"""The acquisitions in raster layers: one raster each, or one stack of all.

The caller passes layers of QGIS: this module does not import ``qgis``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import PlanarSitsError
from .dates import without_dates
from .rasters import Band, LayerFacts, disagreement, file_name, known_band, layer_facts
from .series import Acquisition
from .stacks import StackLayout, described_layout, ordered_layout

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer


@dataclass(frozen=True)
class Acquisitions:
    """The acquisitions in raster layers, without masks.

    Parameters
    ----------
    images : list of A Acquisition
        In the order of the layers, or of the dates in a stack.
    band_names : list of B str
        In channel order.
    notes : list of str
        Warnings for the operator, a sentence each.
    """

    images: list[Acquisition]
    band_names: list[str]
    notes: list[str] = field(default_factory=list)


def single_acquisitions(
    layers: Sequence[QgsRasterLayer], dates: Sequence[dt.date], bands: Sequence[int]
) -> Acquisitions:
    """Return the acquisitions of layers that hold one each.

    Parameters
    ----------
    layers : sequence of A QgsRasterLayer
    dates : sequence of A datetime.date
        Value of DATES; empty to find them in the layers.
    bands : sequence of int
        Value of BANDS: band numbers of the first layer, from 1, in channel order; empty for
        all. In the other layers they are found by their names, where these tell the bands.

    Returns
    -------
    Acquisitions

    Raises
    ------
    PlanarSitsError
        If the number of dates differs from that of layers, the layers' bands differ
        and none is chosen, a band does not exist, a layer has no date or several, or the
        layers are single bands of one image.
    """
    if dates and len(dates) != len(layers):
        raise PlanarSitsError(
            f"DATES has {_dates(len(dates))}, but SERIES has {len(layers)} rasters: give one "
            "date per raster, in the same order."
        )
    facts = [layer_facts(layer) for layer in layers]
    for layer, found in zip(layers, facts):
        if len(found.bands) != len(facts[0].bands) and not bands:
            raise PlanarSitsError(
                f"The rasters '{layers[0].name()}' and '{layer.name()}' have "
                f"{len(facts[0].bands)} and {len(found.bands)} bands: choose bands that all of "
                "them have in BANDS."
            )
    wanted = _chosen_bands(bands, facts[0], f"the raster '{layers[0].name()}'")
    images = []
    for index, (layer, found) in enumerate(zip(layers, facts)):
        numbered = _chosen_bands(bands, found, f"the raster '{layer.name()}'")
        chosen = _named_bands(wanted, found.bands)
        if not chosen:
            _check_same(wanted, numbered, layers[0].name(), layer.name())
            chosen = [band.number for band in numbered]
        date = dates[index] if dates else _single_date(layer, found)
        images.append(Acquisition(date, index, tuple(chosen)))
    names = [band.name or f"band {band.number}" for band in wanted]
    notes = [] if dates else disagreement(layers, facts)
    notes += _single_band_notes(layers, facts, [image.date for image in images])
    return Acquisitions(images, names, notes + _alpha_note(layers, facts))


def stacked_acquisitions(
    layer: QgsRasterLayer, dates: Sequence[dt.date], bands: Sequence[int], order: str
) -> Acquisitions:
    """Return the acquisitions of one layer that holds all of them.

    Dates and bands are those that the bands tell themselves, by their descriptions or their
    coordinates in a netCDF file. Where they tell none, ``order`` decides.

    Parameters
    ----------
    layer : QgsRasterLayer
    dates : sequence of datetime.date
        Value of DATES, one per acquisition; empty to find them in the bands.
    bands : sequence of int
        Value of BANDS: bands of each acquisition, from 1, in channel order; empty for all.
    order : {'by_date', 'by_band'}
        Whether the bands of a date lie together, or the dates of a band.

    Returns
    -------
    Acquisitions

    Raises
    ------
    PlanarSitsError
        If the number of bands is no multiple of that of dates, no dates are found, a band
        is missing on a date, DATES or ``order`` contradict the bands, or a band does not
        exist.
    """
    facts, name = layer_facts(layer), layer.name()
    layout = described_layout(facts.bands, dates, order, name)
    if layout is None:
        if not dates:
            raise PlanarSitsError(
                f"No dates found in the band descriptions of the raster '{name}': give "
                "one date per acquisition in DATES. (A single raster is taken as a stack of "
                "acquisitions.)"
            )
        if len(facts.bands) % len(dates):
            raise PlanarSitsError(
                f"DATES has {_dates(len(dates))}, but the raster '{name}' has "
                f"{_bands(len(facts.bands))}{_beside_alpha(facts)}, which is not a multiple: give "
                "one date per acquisition."
            )
        layout = ordered_layout(facts.bands, dates, order)
    channels = _channels(bands, layout, f"each acquisition in '{name}'")
    images = [
        Acquisition(date, 0, tuple(numbers[channel] for channel in channels))
        for date, numbers in zip(layout.dates, layout.numbers)
    ]
    names = [layout.names[channel] or f"band {channel + 1}" for channel in channels]
    return Acquisitions(images, names, _alpha_note([layer], [facts]))


def _single_date(layer: QgsRasterLayer, facts: LayerFacts) -> dt.date:
    """Return the date of a layer of one acquisition."""
    several = sorted({band.date for band in facts.bands if band.date})
    if len(several) > 1:
        raise PlanarSitsError(
            f"The bands of the raster '{layer.name()}' are of {len(several)} dates, from "
            f"{several[0]} to {several[-1]}: give it alone as SERIES, as one stack of all "
            "acquisitions, or give one raster per acquisition, or DATES."
        )
    if facts.date is None:
        raise PlanarSitsError(
            f"No date found for the raster '{layer.name()}' (temporal range, metadata, band "
            "descriptions, name): give the dates of all rasters in DATES."
        )
    return facts.date


def _single_band_notes(
    layers: Sequence[QgsRasterLayer], facts: Sequence[LayerFacts], dates: Sequence[dt.date]
) -> list[str]:
    """Return a note on layers of one band that are different bands, or no note.

    The bands are told by the description, the file or the layer. Those of one day are refused:
    they would be averaged.
    """
    if any(len(found.bands) != 1 for found in facts):
        return []
    names = [
        known_band(found.bands[0].name)
        or known_band(without_dates(file_name(layer)))  # a date may touch it: 20170415B8.tif
        or known_band(without_dates(layer.name()))
        for layer, found in zip(layers, facts)
    ]
    first: dict[dt.date, int] = {}
    for index, (date, name) in enumerate(zip(dates, names)):
        other = first.setdefault(date, index) if name else index
        if name != names[other]:
            raise PlanarSitsError(
                f"The rasters '{layers[other].name()}' and '{layers[index].name()}' hold different "
                f"bands ({names[other].upper()} and {name.upper()}) of {date}: join the bands of "
                "each date into one raster with 'Build virtual raster' (gdal:buildvirtualraster, "
                "each input into a separate band) and give one raster per date; or give the files "
                "of one band only."
            )
    told = sorted({name.upper() for name in names if name})
    if len(told) < 2:
        return []
    return [
        f"The rasters are of different bands by their names ({', '.join(told)}), but are taken as "
        "one: make sure that they are the same band."
    ]


def _named_bands(wanted: Sequence[Band], bands: Sequence[Band]) -> list[int]:
    """Return the numbers of bands by their names, empty if not all are told."""
    for key in (lambda text: text.lower(), known_band):
        names, wishes = [key(band.name) for band in bands], [key(band.name) for band in wanted]
        if all(wishes) and all(names.count(name) == 1 for name in wishes):
            return [bands[names.index(name)].number for name in wishes]
    return []


def _check_same(wanted: Sequence[Band], bands: Sequence[Band], first: str, other: str) -> None:
    """Raise if bands of two rasters are different by their names.

    Rasters of one band each are left to `_single_band_notes`.
    """
    for wish, band in zip(wanted, bands):
        names = known_band(wish.name), known_band(band.name)
        if len(wanted) > 1 and all(names) and names[0] != names[1]:
            raise PlanarSitsError(
                f"The rasters '{first}' and '{other}' have different bands: band {band.number} is "
                f"'{wish.name}' in the first, '{band.name}' in the second. Give rasters with the "
                "same bands, or the same descriptions of their bands."
            )


def _chosen_bands(bands: Sequence[int], facts: LayerFacts, owner: str) -> Sequence[Band]:
    """Return the bands of a layer that BANDS chooses, all if it is empty."""
    by_number = {band.number: band for band in facts.bands}
    for band in bands:
        if band not in by_number:
            raise _no_such_band(band, owner, sorted(by_number), band in facts.alpha)
    return [by_number[band] for band in bands] if bands else facts.bands


def _channels(bands: Sequence[int], layout: StackLayout, owner: str) -> Sequence[int]:
    """Return the channels of a stack's acquisitions that BANDS chooses, from 0."""
    count = len(layout.names)
    for band in bands:
        if not 1 <= band <= count:
            raise _no_such_band(band, owner, range(1, count + 1))
    return [band - 1 for band in bands] or range(count)


def _no_such_band(
    band: int, owner: str, numbers: Sequence[int], alpha: bool = False
) -> PlanarSitsError:
    """Return the error about a number in BANDS."""
    if alpha:
        return PlanarSitsError(
            f"BANDS: band {band} of {owner} is an alpha band, which tells where pixels are valid: "
            "leave it out. If it holds values, describe the band (its name, such as NIR) or set "
            "its colour interpretation to 'undefined' (gdal_edit)."
        )
    choice = f"from 1 to {len(numbers)}"
    if list(numbers) != list(range(1, len(numbers) + 1)):
        choice = ", ".join(map(str, numbers))
    return PlanarSitsError(
        f"BANDS: band {band} is asked for, but {owner} has {_bands(len(numbers))}: choose {choice}."
    )


def _alpha_note(layers: Sequence[QgsRasterLayer], facts: Sequence[LayerFacts]) -> list[str]:
    """Return a note on bands of the files that are taken as alpha bands, or no note."""
    alpha = [(layer.name(), n) for layer, found in zip(layers, facts) for n in found.alpha]
    if not alpha:
        return []
    return [
        f"Band {alpha[0][1]} of '{alpha[0][0]}' is an alpha band: pixels where it is 0 are "
        "missing, and it is not a band of the series."
    ]


def _beside_alpha(facts: LayerFacts) -> str:
    """Return a clause on the alpha bands of a stack, '' without."""
    return f" beside its alpha band {facts.alpha[-1]}" if facts.alpha else ""


def _bands(count: int) -> str:
    return f"{count} band" if count == 1 else f"{count} bands"


def _dates(count: int) -> str:
    return f"{count} date" if count == 1 else f"{count} dates"
