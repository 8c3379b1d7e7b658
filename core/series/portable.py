"""A series as plain data, from which another process opens it by GDAL alone."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from osgeo import gdal

from ..errors import PlanarSitsError
from ..products.masks import MaskRule
from ..remote import is_remote
from ..remote_reads import file_status
from .gdal_provider import GdalProvider, GoneProvider, NoData, Span
from .grid import Grid
from .reference import Reference
from .series import Acquisition, MaskBand, Raster, Series

# Files beside a raster that do not change its pixels: statistics and overviews.
_BESIDE = (".aux.xml", ".ovr", ".qml", ".qmd")
_SHARED = ("band_names", "common_names", "notes", "first_valid", "unit")


def series_record(series: Series) -> dict[str, Any]:
    """Return a series as plain data.

    Parameters
    ----------
    series : Series
        Of rasters of QGIS or of GDAL.

    Returns
    -------
    dict
        Of JSON types. It names the files of the rasters with their sizes and times, so that it
        differs once they have changed.

    Raises
    ------
    PlanarSitsError
        If a raster is none that GDAL alone reads the same.
    """
    rasters = list(dict.fromkeys(raster for zone in series.zones for raster in
                                 (*zone.sources, *zone.masks)))  # fmt: skip
    places = {raster: index for index, raster in enumerate(rasters)}
    return {
        "rasters": [_raster_record(raster) for raster in rasters],
        "zones": [_zone_record(zone, places) for zone in series.zones],
        "whole": _zone_record(series, places) if series.parts else None,
        "start": series.start.isoformat(),
        "end": series.end.isoformat(),
        "mask_rule": _rule_record(series.mask_rule),
        **{name: getattr(series, name) for name in _SHARED},
    }


def series_from_record(record: dict[str, Any]) -> Series:
    """Return the series of a record, with rasters that GDAL reads.

    Parameters
    ----------
    record : dict
        As `series_record` returns it, or JSON of it.

    Returns
    -------
    Series
        A raster on another computer that cannot be opened has a `GoneProvider`.

    Raises
    ------
    PlanarSitsError
        If a raster on this computer cannot be opened.
    """
    rasters = [_raster(fields) for fields in record["rasters"]]
    shared = {name: record[name] for name in _SHARED}
    shared["start"], shared["end"] = (dt.date.fromisoformat(record[n]) for n in ("start", "end"))
    shared["mask_rule"] = MaskRule() if (rule := _rule(record["mask_rule"])) is None else rule
    zones = [_zone(fields, rasters, shared) for fields in record["zones"]]
    if record["whole"] is None:
        return zones[0]
    return replace(_zone(record["whole"], rasters, shared), parts=zones)


def is_partly_gone(series: Series) -> bool:
    """Return whether a raster could not be opened (see `series_from_record`)."""
    return any(
        isinstance(raster.provider, GoneProvider)
        for zone in series.zones
        for raster in (*zone.sources, *zone.masks)
    )


# ---------------------------------------------------------------- rasters


def _raster_record(raster: Raster) -> dict[str, Any]:
    """Return a raster as plain data; raise if GDAL alone would read another one."""
    provider = raster.provider
    source = provider.dataSourceUri()
    title = f"The {raster.kind} '{raster.name}'"
    if provider.name() != "gdal" or "authcfg=" in source or source.startswith("/vsimem/"):
        raise PlanarSitsError(
            f"{title} cannot be read by other processes: it is no file ({provider.name()}). Save "
            "it as a GeoTIFF first (gdal:translate)."
        )
    if os.path.exists(source):
        source = os.path.abspath(source)
    no_data = {
        str(band): [setting.use_source, [[span.low, span.high] for span in setting.spans]]
        for band, setting in _settings(provider).items()
    }
    plain = provider if isinstance(provider, GdalProvider) else GdalProvider(source)
    if plain.bandCount() != provider.bandCount():
        raise PlanarSitsError(
            f"{title} has other bands without QGIS: save it as a GeoTIFF first (gdal:translate)."
        )
    return {
        "kind": raster.kind,
        "name": raster.name,
        "source": source,
        "alpha": list(raster.alpha),
        "no_data": no_data,
        "files": _files(plain.base),
    }


def _settings(provider: Any) -> dict[int, NoData]:
    """Return the no-data settings of the user of a provider of QGIS or GDAL."""
    if isinstance(provider, GdalProvider):
        return provider.settings
    settings = {}
    for band in range(1, provider.bandCount() + 1):
        unused = provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band)
        spans = tuple(Span(each.min(), each.max()) for each in provider.userNoDataValues(band))
        if unused or spans:
            settings[band] = NoData(not unused, spans)
    return settings


def _files(dataset: gdal.Dataset) -> list[list[int]]:
    """Return size and time of the files of a raster, in the order of their names."""
    paths = sorted(path for path in dataset.GetFileList() or () if not path.endswith(_BESIDE))
    return [[stat.size, stat.mtime] for stat in map(file_status, paths) if stat is not None]


def _raster(fields: dict[str, Any]) -> Raster:
    settings = {
        int(band): NoData(bool(used), tuple(Span(*span) for span in spans))
        for band, (used, spans) in fields["no_data"].items()
    }
    try:
        provider = GdalProvider(fields["source"], settings)
    except PlanarSitsError:
        if not is_remote(fields["source"]):
            raise
        provider = GoneProvider(fields["source"])  # the parcels there come out with the reason
    return Raster(fields["kind"], fields["name"], provider, tuple(fields["alpha"]))


# ---------------------------------------------------------------- zones


def _zone_record(series: Series, places: dict[Raster, int]) -> dict[str, Any]:
    """Return what the zones of a series do not share."""
    return {
        "grid": asdict(series.grid),
        "crs": Reference.of(series.crs).toWkt(),
        "sources": [places[raster] for raster in series.sources],
        "masks": [places[raster] for raster in series.masks],
        "acquisitions": [
            {
                "date": each.date.isoformat(),
                "source": each.source,
                "bands": list(each.bands),
                "masks": [[m.source, m.band, _rule_record(m.rule)] for m in each.masks],
            }
            for each in series.acquisitions
        ],
        "extents": [list(extent) for extent in series.extents],
    }


def _zone(fields: dict[str, Any], rasters: Sequence[Raster], shared: dict[str, Any]) -> Series:
    images = [
        Acquisition(
            dt.date.fromisoformat(each["date"]),
            each["source"],
            tuple(each["bands"]),
            tuple(MaskBand(s, band, _rule(rule)) for s, band, rule in each["masks"]),
        )
        for each in fields["acquisitions"]
    ]
    return Series(
        grid=Grid(**fields["grid"]),
        crs=Reference(fields["crs"]),
        sources=[rasters[index] for index in fields["sources"]],
        masks=[rasters[index] for index in fields["masks"]],
        acquisitions=images,
        extents=tuple(tuple(extent) for extent in fields["extents"]),
        **shared,
    )


def _rule_record(rule: MaskRule | None) -> dict[str, Any] | None:
    return None if rule is None else asdict(rule)


def _rule(fields: dict[str, Any] | None) -> MaskRule | None:
    if fields is None:
        return None
    spans = {name: tuple(map(tuple, fields[name])) for name in ("ranges", "bits")}
    return MaskRule(**spans, missing=fields["missing"])
