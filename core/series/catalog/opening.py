"""The opening of a series file as a series.

The caller passes layers of QGIS: this module does not import ``qgis``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import PlanarSitsError
from ...products.masks import parse_rule
from ...products.product import OPTICAL
from ..layers import common_grid, find_season, series_raster
from ..series import Acquisition, MaskBand, Series
from .names import band_order
from .record import ItemRecord, SeriesRecord

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer


@dataclass(frozen=True)
class Extract:
    """The part of a series file that makes one series.

    Parameters
    ----------
    items : list of ItemRecord
        Of one group, by date.
    order : list of B int
        Positions of the bands to use, in channel order.
    names : list of B str
        Their names.
    notes : list of str
        What is left out, a sentence each.
    """

    items: list[ItemRecord]
    order: list[int]
    names: list[str]
    notes: list[str]


def extract(record: SeriesRecord, wanted: Sequence[str] = ()) -> Extract:
    """Return the acquisitions and bands of a series file for one series.

    Parameters
    ----------
    record : SeriesRecord
    wanted : sequence of str
        Names of a model's bands, in channel order: the first group that has all of them is
        taken. Empty: all bands of the optical group, or of the first one.

    Returns
    -------
    Extract

    Raises
    ------
    PlanarSitsError
        If no group has the bands.
    """
    groups = sorted(record.groups, key=lambda group: group != OPTICAL)
    members = {group: [i for i in record.items if i.group == group] for group in groups}
    orders = {group: band_order(members[group][0].bands, wanted) for group in groups}
    suiting = [group for group in groups if orders[group] is not None]
    if not suiting:
        has = "; ".join(", ".join(b.title for b in members[group][0].bands) for group in groups)
        raise PlanarSitsError(
            f"SERIES_FILE: the model was trained on the bands {', '.join(wanted)}, but the series "
            f"has {has}: build the series with these BANDS."
        )
    group = suiting[0]
    items, order = sorted(members[group], key=lambda item: item.acquired.date()), orders[group]
    names = list(wanted) or [items[0].bands[index].title for index in order or ()]
    others = [other for other in groups if other != group]
    notes = [
        f"The acquisitions of {', '.join(others)} in SERIES_FILE are left out: a series has one "
        f"group of acquisitions, here {group}."
    ] * bool(others)
    return Extract(items, list(order or ()), names, notes)


def open_catalog(
    part: Extract,
    open_layer: Callable[[str], QgsRasterLayer],
    *,
    season_start: str = "",
    season_end: str = "",
) -> Series:
    """Open a part of a series file as a series.

    Parameters
    ----------
    part : Extract
    open_layer : callable
        Takes the path of a raster relative to the file; returns its layer, which is valid.
    season_start, season_end : str
        Values of the parameters of these names, empty for their defaults.

    Returns
    -------
    Series
        With clones of the layers' providers.

    Raises
    ------
    PlanarSitsError
        If the rasters are not on one grid, lack bands, or the season holds fewer than two
        dates.
    """
    layers = [open_layer(item.image) for item in part.items]
    masked = [item for item in part.items if item.mask]
    masks = [open_layer(item.mask) for item in masked]
    grid = common_grid([*layers, *masks])
    images = []
    for index, (item, layer) in enumerate(zip(part.items, layers)):
        _check_bands(item.image, layer, len(item.bands))
        rules: tuple[MaskBand, ...] = ()
        if item.mask:
            source = masked.index(item)
            _check_bands(item.mask, masks[source], len(item.masks))
            rules = tuple(
                MaskBand(source, number, parse_rule(mask.rule))
                for number, mask in enumerate(item.masks, 1)
            )
        numbers = tuple(position + 1 for position in part.order)
        images.append(Acquisition(item.acquired.date(), index, numbers, rules))
    season = find_season(images, season_start, season_end, "SERIES_FILE")
    units = {item.bands[position].unit for item in part.items for position in part.order}
    return Series(
        grid=grid,
        crs=layers[0].crs(),
        sources=[series_raster("image", layer) for layer in layers],
        masks=[series_raster("mask", layer) for layer in masks],
        acquisitions=season.acquisitions,
        start=season.start,
        end=season.end,
        band_names=part.names,
        mask_invalid=(),
        notes=list(part.notes),
        first_valid=True,
        unit=units.pop() if len(units) == 1 else "",
    )


def _check_bands(href: str, layer: QgsRasterLayer, least: int) -> None:
    if layer.bandCount() < least:
        raise PlanarSitsError(
            f"SERIES_FILE: its raster '{href}' has {layer.bandCount()} bands instead of {least}: "
            "build the series again."
        )
