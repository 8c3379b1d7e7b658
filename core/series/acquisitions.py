"""The acquisitions in raster layers: one raster each, or one stack of all.

The layers are those of QGIS, given by the caller: nothing here imports ``qgis``.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PlanarSitsError
from .dates import find_date
from .rasters import band_descriptions, layer_date
from .series import Acquisition

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
    """

    images: list[Acquisition]
    band_names: list[str]


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
        Value of BANDS: band numbers, from 1, in channel order; empty for all.

    Returns
    -------
    Acquisitions

    Raises
    ------
    PlanarSitsError
        If the number of dates differs from that of layers, the layers' bands differ
        and none is chosen, a band does not exist, or a layer has no date.
    """
    if dates and len(dates) != len(layers):
        raise PlanarSitsError(
            f"DATES has {_dates(len(dates))}, but SERIES has {len(layers)} rasters: give one "
            "date per raster, in the same order."
        )
    count = layers[0].bandCount()
    for layer in layers:
        if layer.bandCount() != count and not bands:
            raise PlanarSitsError(
                f"The rasters '{layers[0].name()}' and '{layer.name()}' have {count} and "
                f"{layer.bandCount()} bands: choose bands that all of them have in BANDS."
            )
    images = []
    for index, layer in enumerate(layers):
        chosen = _chosen_bands(bands, layer.bandCount(), f"the raster '{layer.name()}'")
        date = dates[index] if dates else layer_date(layer)
        if date is None:
            raise PlanarSitsError(
                f"No date found for the raster '{layer.name()}' (temporal range, metadata, band "
                "descriptions, name): give the dates of all rasters in DATES."
            )
        images.append(Acquisition(date, index, tuple(chosen)))
    names = band_descriptions(layers[0])
    return Acquisitions(images, [names[band - 1] or f"band {band}" for band in images[0].bands])


def stacked_acquisitions(
    layer: QgsRasterLayer, dates: Sequence[dt.date], bands: Sequence[int], order: str
) -> Acquisitions:
    """Return the acquisitions of one layer that holds all of them.

    Parameters
    ----------
    layer : QgsRasterLayer
    dates : sequence of datetime.date
        Value of DATES, one per acquisition; empty to find them in the band descriptions.
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
        If the number of bands is no multiple of that of dates, no dates are found,
        or a band does not exist.
    """
    total = layer.bandCount()
    if dates:
        per_date = _bands_per_date(layer, len(dates))
    else:
        described = [date for text in band_descriptions(layer) if (date := find_date(text))]
        if len(described) < total:
            raise PlanarSitsError(
                f"No dates found in the band descriptions of the raster '{layer.name()}': give "
                "one date per acquisition in DATES. (A single raster is taken as a stack of "
                "acquisitions.)"
            )
        # Each date comes once per band; that of two images of one day twice as often.
        per_date = math.gcd(*Counter(described).values())
        step = per_date if order == "by_date" else 1
        dates = described[::step][: total // per_date]
    channels = _chosen_bands(bands, per_date, f"each acquisition in '{layer.name()}'")
    images = []
    for index, date in enumerate(dates):
        if order == "by_date":
            numbers = tuple(index * per_date + channel for channel in channels)
        else:
            numbers = tuple((channel - 1) * len(dates) + index + 1 for channel in channels)
        images.append(Acquisition(date, 0, numbers))
    return Acquisitions(images, [f"band {channel}" for channel in channels])


def _bands_per_date(layer: QgsRasterLayer, dates: int) -> int:
    """Return the number of bands of each date of a stack."""
    if layer.bandCount() % dates:
        raise PlanarSitsError(
            f"DATES has {_dates(dates)}, but the raster '{layer.name()}' has {layer.bandCount()} "
            "bands, which is not a multiple: give one date per acquisition."
        )
    return layer.bandCount() // dates


def _chosen_bands(bands: Sequence[int], available: int, owner: str) -> Sequence[int]:
    """Return the chosen bands, from 1, or all if none is chosen."""
    for band in bands:
        if not 1 <= band <= available:
            raise PlanarSitsError(
                f"BANDS: band {band} is asked for, but {owner} has {_bands(available)}: choose "
                f"from 1 to {available}."
            )
    return bands or list(range(1, available + 1))


def _bands(count: int) -> str:
    return f"{count} band" if count == 1 else f"{count} bands"


def _dates(count: int) -> str:
    return f"{count} date" if count == 1 else f"{count} dates"
