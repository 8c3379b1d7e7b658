"""The opening of a series file as a series.

The caller passes layers of QGIS: this module does not import ``qgis``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ...errors import PlanarSitsError
from ...products.masks import parse_rule
from ...products.product import OPTICAL
from ..band_names import BandMatch, BandNames, match_bands
from ..grid import Grid
from ..layers import common_grid, find_season, series_raster
from ..reference import wkt_of
from ..series import Acquisition, MaskBand, Series
from ..systems import is_same
from .record import BandRecord, ItemRecord, SeriesRecord, Zone

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer


# Neighbouring tiles of one pass of a sensor are seen within this time.
_PASS = dt.timedelta(minutes=15)


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


def extract(record: SeriesRecord, wanted: BandNames | None = None) -> Extract:
    """Return the acquisitions and bands of a series file for one series.

    Parameters
    ----------
    record : SeriesRecord
    wanted : BandNames, optional
        Those of a model: the first group that has all of them is taken. If their names do not
        tell and contradict nothing, or without a model, all bands of the optical group, or of
        the first one.

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
    bands = {group: members[group][0].bands for group in groups}
    matches = {group: _match(wanted, bands[group]) for group in groups}
    suiting = [group for group in groups if matches[group].order is not None]
    suiting += [group for group in groups if not matches[group].problem]
    if wanted is not None and not suiting:
        has = "; ".join(", ".join(band.title for band in bands[group]) for group in groups)
        problem = matches[groups[0]].problem
        raise PlanarSitsError(
            f"SERIES_FILE: the model was trained on the bands {', '.join(wanted.names)}, but the "
            f"series has {has} ({problem}): build the series with these BANDS."
        )
    group = suiting[0]
    match, titles = matches[group], [band.title for band in bands[group]]
    order, names = match.order, list(wanted.names if wanted else ())
    if order is None:
        order, names = list(range(len(titles))), titles
    items = sorted(members[group], key=lambda item: item.acquired)
    others = [other for other in groups if other != group]
    notes = [
        f"The acquisitions of {', '.join(others)} in SERIES_FILE are left out: a series has one "
        f"group of acquisitions, here {group}."
    ] * bool(others)
    return Extract(items, order, names, [*match.notes, *notes])


def _match(wanted: BandNames | None, bands: Sequence[BandRecord]) -> BandMatch:
    """Return where the bands of a model are in a group of acquisitions."""
    if wanted is None:
        return BandMatch(None)
    names, common = [band.name for band in bands], [band.common_name for band in bands]
    return match_bands(wanted, BandNames(tuple(names), tuple(common)))


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
        With clones of the layers' providers. Of several zones, it has the acquisitions of all,
        and a part for each.

    Raises
    ------
    PlanarSitsError
        If the rasters of a zone are not on one grid, lack bands, or the season holds fewer than
        two dates.
    """
    days = observation_days(part.items)
    dates = sorted(days.values())
    season = find_season(
        [Acquisition(date, 0, ()) for date in dates], season_start, season_end, "SERIES_FILE"
    )
    within = [item for item in part.items if season.start <= days[item.identity] <= season.end]
    units = {item.bands[position].unit for item in part.items for position in part.order}
    shared = {
        "start": season.start,
        "end": season.end,
        "band_names": part.names,
        "first_valid": True,
        "unit": units.pop() if len(units) == 1 else "",
        "common_names": [part.items[0].bands[position].common_name for position in part.order],
    }
    zones: dict[Zone, list[ItemRecord]] = {}
    for item in within:
        zones.setdefault(item.zone, []).append(item)
    # In an order that does not depend on that of the items.
    ordered = sorted(zones, key=lambda zone: (-len(zones[zone]), zone.wkt))
    parts = [_open_zone(zones[zone], days, part.order, open_layer, shared) for zone in ordered]
    if len(parts) == 1:
        return replace(parts[0], notes=list(part.notes))
    return _joined(parts, list(part.notes))


def observation_days(items: Sequence[ItemRecord]) -> dict[str, dt.date]:
    """Return the day of each acquisition, by its identity.

    Tiles that one sensor saw within minutes are one observation, also where midnight lies between
    them: they have the day of the first.

    Parameters
    ----------
    items : sequence of ItemRecord

    Returns
    -------
    dict of str to datetime.date
    """
    days: dict[str, dt.date] = {}
    latest: dict[str, tuple[dt.datetime, dt.date]] = {}  # by sensor
    for item in sorted(items, key=lambda item: item.acquired):
        time, day = latest.get(item.sensor, (None, None))
        if time is None or day is None or item.acquired - time > _PASS:
            day = item.acquired.date()
        latest[item.sensor] = item.acquired, day
        days[item.identity] = day
    return days


def _open_zone(
    items: Sequence[ItemRecord],
    days: dict[str, dt.date],
    order: Sequence[int],
    open_layer: Callable[[str], QgsRasterLayer],
    shared: dict[str, Any],
) -> Series:
    """Open the acquisitions of one zone."""
    layers = [open_layer(item.image) for item in items]
    masked = [item for item in items if item.mask]
    masks = [open_layer(item.mask) for item in masked]
    grid = common_grid([*layers, *masks])
    _check_place(items[0], grid, layers[0])
    images = []
    for index, (item, layer) in enumerate(zip(items, layers)):
        _check_bands(item.image, layer, len(item.bands))
        rules: tuple[MaskBand, ...] = ()
        if item.mask:
            source = masked.index(item)
            _check_bands(item.mask, masks[source], len(item.masks))
            rules = tuple(
                MaskBand(source, number, parse_rule(mask.rule))
                for number, mask in enumerate(item.masks, 1)
            )
        numbers = tuple(position + 1 for position in order)
        images.append(Acquisition(days[item.identity], index, numbers, rules))
    return Series(
        grid=grid,
        crs=layers[0].crs(),
        sources=[series_raster("image", layer) for layer in layers],
        masks=[series_raster("mask", layer) for layer in masks],
        acquisitions=sorted(images, key=lambda image: image.date),
        extents=tuple(dict.fromkeys(item.extent for item in items)),
        **shared,
    )


def _joined(parts: list[Series], notes: list[str]) -> Series:
    """Return the series of several zones."""
    acquisitions, sources, masks = [], [], []  # type: ignore[var-annotated]
    for one in parts:
        acquisitions += [
            replace(
                image,
                source=image.source + len(sources),
                masks=tuple(replace(m, source=m.source + len(masks)) for m in image.masks),
            )
            for image in one.acquisitions
        ]
        sources += one.sources
        masks += one.masks
    return replace(
        parts[0],
        sources=sources,
        masks=masks,
        acquisitions=sorted(acquisitions, key=lambda image: image.date),
        notes=notes,
        parts=parts,
        extents=(),
    )


def _check_place(item: ItemRecord, grid: Grid, layer: QgsRasterLayer) -> None:
    """Raise if rasters of one grid lie elsewhere than the file says."""
    crs = layer.crs()
    known = type(crs).fromWkt(item.zone.wkt) == crs or is_same(wkt_of(crs), item.zone.wkt)
    if not known or grid.difference(replace(item.zone.grid, crs=grid.crs)):
        raise PlanarSitsError(
            f"SERIES_FILE: its raster '{item.image}' does not lie where the file says: build the "
            "series again."
        )


def _check_bands(href: str, layer: QgsRasterLayer, least: int) -> None:
    if layer.bandCount() < least:
        raise PlanarSitsError(
            f"SERIES_FILE: its raster '{href}' has {layer.bandCount()} bands instead of {least}: "
            "build the series again."
        )
