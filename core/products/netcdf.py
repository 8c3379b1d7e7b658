"""NetCDF cubes of openEO and CDSE: variables are bands, and dates lie along t.

Times are read by the CF conventions (``days since 1990-01-01``).
"""

from __future__ import annotations

import datetime as dt
import os
import posixpath
import re

from .bands import common_name, table_of
from .files import Files
from .masks import mask_kind
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, wrong
from .rasters import RasterInfo, opened, raster_info

FAMILY = "netcdf"
_SECONDS = {"day": 86400, "hour": 3600, "minute": 60, "second": 1}
_UNIT = re.compile(r"(day|hour|minute|second)s? since (.+)", re.IGNORECASE)
_FILL = 65535.0  # of openEO's cubes of type UInt16 whose file does not say
_NO_IMAGE = ("crs", "spatial_ref", "datamask", "transverse_mercator")


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
    return reading


def _cube(path: str) -> list[Product]:
    """Return the products of one cube, a product per date."""
    title = os.path.basename(path)
    variables = _variables(path, title)
    infos = {name: raster_info(variable, title) for name, variable in variables.items()}
    times = {name: found for name, info in infos.items() if (found := _times(info))}
    day = find_time(title)
    if not times and day:  # a cube of one date
        times = {name: [day] for name, info in infos.items() if len(info.bands) == 1}
    if not times:
        raise wrong(
            title, "it has no variable with the dimensions t, y, x",
            "save the cube with one variable per band and its dates along t",
        )  # fmt: skip
    days = sorted({time for found in times.values() for time in found})
    return [_product(title, day, variables, infos, times) for day in days]


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


def _times(info: RasterInfo) -> list[dt.datetime]:
    """Return the times of the bands of a variable; empty if it has none."""
    for dimension in ("t", "time"):
        match = _UNIT.match(info.metadata.get(f"{dimension}#units", ""))
        start = find_time(match[2]) if match else None
        steps = [band.metadata.get(f"NETCDF_DIM_{dimension}") for band in info.bands]
        if match and start and all(steps):
            seconds = _SECONDS[match[1].lower()]
            return [start + dt.timedelta(seconds=seconds * float(step or 0)) for step in steps]
    return []


def _product(
    title: str,
    day: dt.datetime,
    variables: dict[str, str],
    infos: dict[str, RasterInfo],
    times: dict[str, list[dt.datetime]],
) -> Product:
    """Return the variables of one date."""
    table = table_of(list(times), title)
    bands, masks, scaled = [], [], True
    for name, found in times.items():
        if day not in found:
            continue
        number = found.index(day) + 1
        kind = mask_kind(name)
        if kind:
            # The CLM of cubes is that of s2cloudless, not that of MAJA.
            kind = "S2CLOUDLESS" if kind == "CLM" else kind
            masks.append(ProductMask(kind, variables[name], number))
            continue
        band = infos[name].bands[number - 1]
        scaled &= band.scaled or band.data_type.startswith("Float")
        fill = _FILL if band.data_type == "UInt16" else None
        bands.append(
            ProductBand(
                name,
                common_name(name, table),
                variables[name],
                number,
                band.scale,
                band.offset,
                fill if band.nodata is None else band.nodata,
                "reflectance" if band.scaled else "",
                infos[name].pixel_size,
            )
        )
    note = f"The cube '{title}' has no scale: its values are taken as they are."
    return Product(
        FAMILY,
        f"{title} {day.date()}",
        day,
        tuple(bands),
        tuple(masks),
        notes=() if scaled else (note,),
    )
