"""NetCDF cubes of openEO and CDSE, whose dates lie along t.

Bands are variables, or names along a dimension. Times are read by the CF conventions
(``days since 1990-01-01``).
"""

from __future__ import annotations

import datetime as dt
import os
import posixpath
import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from . import sentinel1
from .bands import common_name, is_band, table_of
from .earth_engine import split
from .files import Files
from .masks import mask_kind
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, wrong
from .rasters import BandInfo, RasterInfo, opened, raster_info

FAMILY = "netcdf"
_SECONDS = {"day": 86400.0, "hour": 3600.0, "minute": 60.0, "second": 1.0, "millisecond": 1e-3,
            "microsecond": 1e-6, "nanosecond": 1e-9}  # fmt: skip
_UNIT = re.compile(rf"({'|'.join(_SECONDS)})s? since (.+)", re.IGNORECASE)
_START = re.compile(r"(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?")
_CALENDARS = ("", "standard", "gregorian", "proleptic_gregorian")
_FILL = 65535.0  # of openEO's cubes of type UInt16 whose file does not say
_NO_IMAGE = ("crs", "spatial_ref", "transverse_mercator")


@dataclass(frozen=True)
class _Slice:
    """One raster band of a cube: what band it shows, when, and where it lies."""

    band: str
    time: dt.datetime
    path: str
    number: int
    info: RasterInfo

    @property
    def raster(self) -> BandInfo:
        return self.info.bands[self.number - 1]


def read(files: Files) -> Reading:
    """Return the products of this family.

    Parameters
    ----------
    files : Files

    Returns
    -------
    Reading
        One product per date of each cube.

    Raises
    ------
    PlanarSitsError
        If a cube cannot be opened, lies in an archive, or has no dates.
    """
    reading = Reading([], set(), [])
    for name, _ in files.select(r"\.nc$"):
        reading.claimed.add(name)
        if files.system:
            raise wrong(posixpath.basename(name), "it lies in an archive", "unpack it")
        reading.products.extend(_cube(files.path(name)))
    reading.products[:] = sentinel1.with_units(reading.products)
    return reading


def _cube(path: str) -> list[Product]:
    """Return the products of one cube, a product per date."""
    title = os.path.basename(path)
    slices: dict[tuple[dt.datetime, int], list[_Slice]] = defaultdict(list)
    for name, variable in _variables(path, title).items():
        info = raster_info(variable, title)
        times: list[dt.datetime | None] = [*_times(info, title)]
        day = find_time(title)
        if not times and day and (len(info.bands) == 1 or _labels(info)):  # a cube of one date
            times = [day] * len(info.bands)
        labels = _labels(info) or [name] * len(info.bands)
        if find_time(name) and len(info.bands) == 1 and not _times(info, title):
            image, band = split(name)  # a variable per band and date, such as B04_20220512
            times, labels = [find_time(image)] if band else [], [band]
        if info.metadata.get("NETCDF_DIM_EXTRA", "").count(",") and not _labels(info):
            raise wrong(title, f"its variable '{name}' has a dimension without names of bands",
                        "save the cube with one variable per band")  # fmt: skip
        seen: Counter[tuple[dt.datetime, str]] = Counter()
        for number, (time, label) in enumerate(zip(times, labels), 1):
            if time is None:
                continue
            # Two images of one time are two products.
            slices[time, seen[time, label]].append(_Slice(label, time, variable, number, info))
            seen[time, label] += 1
    if not slices:
        raise wrong(
            title, "it has no variable with the dimensions t, y, x",
            "save the cube with one variable per band and its dates along t",
        )  # fmt: skip
    return [product for key in sorted(slices) for product in _products(title, slices[key])]


def _variables(path: str, title: str) -> dict[str, str]:
    """Return the GDAL paths of the variables, by name."""
    with opened(path) as dataset:
        if dataset is None:
            raise wrong(title, "GDAL cannot open it", "check that it is a NetCDF file")
        parts = [part for part, _ in dataset.GetSubDatasets()]
        if not parts:  # a single variable
            name = dataset.GetRasterBand(1).GetMetadata().get("NETCDF_VARNAME", "band")
            return {name: path}
    names = {part.rsplit(":", 1)[-1].strip('"/'): part for part in parts}
    return {name: part for name, part in names.items() if name.lower() not in _NO_IMAGE}


def _times(info: RasterInfo, title: str) -> list[dt.datetime]:
    """Return the times of the bands of a variable; empty if it has none."""
    for key, unit in info.metadata.items():
        match = _UNIT.match(unit) if key.endswith("#units") else None
        dimension = key[: -len("#units")]
        steps = [band.metadata.get(f"NETCDF_DIM_{dimension}") for band in info.bands]
        start = _start(match[2]) if match else None
        if match and start and all(steps):
            calendar = info.metadata.get(f"{dimension}#calendar", "").lower()
            if calendar not in _CALENDARS:
                raise wrong(title, f"its dates are of the calendar '{calendar}'",
                            "save the cube with dates of the standard calendar")  # fmt: skip
            seconds = _SECONDS[match[1].lower()]
            return [start + dt.timedelta(seconds=seconds * float(step or 0)) for step in steps]
    return []


def _start(text: str) -> dt.datetime | None:
    """Return the time that CF times are counted from, in UTC."""
    match = _START.match(text.strip())
    try:
        fields = [int(part or 0) for part in match.groups()] if match else []
        return dt.datetime(*fields, tzinfo=dt.timezone.utc) if fields else None  # type: ignore
    except ValueError:
        return None


def _labels(info: RasterInfo) -> list[str]:
    """Return the band of each raster band, along a dimension; else empty."""
    extra = info.metadata.get("NETCDF_DIM_EXTRA", "").strip("{}").split(",")
    stride = 1
    for dimension in reversed(extra):  # the last one changes fastest
        values = info.metadata.get(f"NETCDF_DIM_{dimension}_VALUES", "").strip("{}").split(",")
        timed = _UNIT.match(info.metadata.get(f"{dimension}#units", ""))
        if not timed and len(values) > 1 and not any(map(_is_number, values)):
            return [values[index // stride % len(values)] for index in range(len(info.bands))]
        stride *= max(1, len(values))
    return []


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"[-+.\deE]*", text.strip()))


def _products(title: str, slices: list[_Slice]) -> list[Product]:
    """Return the products of one date: optical bands, and radar for itself."""
    radar = [one for one in slices if one.band.upper() in sentinel1.POLARISATIONS]
    others = [one for one in slices
              if one not in radar and (mask_kind(one.band) or is_band(one.band))]  # fmt: skip
    kinds = [(one, mask_kind(one.band)) for one in others]
    # The CLM of cubes is that of s2cloudless, not that of MAJA.
    masks = [ProductMask("S2CLOUDLESS" if kind == "CLM" else kind, one.path, one.number)
             for one, kind in kinds if kind]  # fmt: skip
    images = [one for one, kind in kinds if not kind]
    name, time = f"{title} {slices[0].time.date()}", slices[0].time
    products = []
    if images:
        table = table_of([one.band for one in slices], title)
        scaled = all(
            one.raster.scaled or one.raster.data_type.startswith("Float") for one in images
        )
        note = f"The cube '{title}' has no scale: its values are taken as they are."
        bands = tuple(_band(one, common_name(one.band, table)) for one in images)
        products.append(Product(FAMILY, name, time, bands, tuple(masks),
                                notes=() if scaled else (note,)))  # fmt: skip
    if radar:
        told = [sentinel1.unit_of(one.band, one.path, one.number, one.info) for one in radar]
        notes = [f"The cube '{title}' does not say its unit of radar: its values are {unit}."
                 for unit, said in told if unit and not said]  # fmt: skip
        direction = sentinel1.direction_of([title])
        bands = tuple(_radar(one, unit) for one, (unit, _) in zip(radar, told))
        products.append(
            Product(FAMILY, f"{name} radar" if images else name, time, bands,
                    direction=direction, group=sentinel1.group_of(direction, ""),
                    notes=tuple(dict.fromkeys(notes)))
        )  # fmt: skip
    return products


def _band(one: _Slice, common: str) -> ProductBand:
    raster = one.raster
    fill = _FILL if raster.data_type == "UInt16" else None
    return ProductBand(
        one.band,
        common,
        one.path,
        one.number,
        raster.scale,
        raster.offset,
        fill if raster.nodata is None else raster.nodata,
        "reflectance" if raster.scaled else "",
        one.info.pixel_size,
    )


def _radar(one: _Slice, unit: str) -> ProductBand:
    raster = one.raster
    return ProductBand(
        one.band.upper(), one.band.lower(), one.path, one.number, raster.scale, raster.offset,
        sentinel1.zero_nodata(raster.nodata), unit, one.info.pixel_size,
    )  # fmt: skip
