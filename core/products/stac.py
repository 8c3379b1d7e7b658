"""Items of STAC whose assets are loose rasters: bands by what the item says.

Read are the extensions eo, raster and sat, in the form of STAC 1.0 (``eo:bands``,
``raster:bands``) and of 1.1 (``bands``).
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from typing import Any

from . import sentinel1
from .bands import (
    HLS_L30,
    HLS_S30,
    LANDSAT_OLI,
    LANDSAT_TM,
    SENTINEL_2,
    common_name,
    is_band,
    short_name,
    table_of,
)
from .masks import mask_kind
from .names import find_time
from .planet import udm2_masks
from .product import OPTICAL, Product, ProductBand, ProductMask
from .rasters import BandInfo, RasterInfo, raster_info

FAMILY = "stac"
# Of assets that are no bands.
BESIDE = re.compile(r"thumbnail|overview|visual|metadata|preview|tilejson|tci|quicklook|browse",
                    re.IGNORECASE)  # fmt: skip
_SENSORS = (
    (r"hls.?s30", "hls", HLS_S30),
    (r"hls.?l30", "hls", HLS_L30),
    (r"sentinel-?2", "sentinel-2", SENTINEL_2),
    (r"landsat-?[89]|LC0[89]_", "landsat", LANDSAT_OLI),
    (r"landsat-?[4567]|L[ET]0[4-7]_", "landsat", LANDSAT_TM),
)


def read_item(item: Mapping[str, Any], rasters: Mapping[str, str]) -> Product | None:
    """Return the product of an item, as the item describes it.

    Parameters
    ----------
    item : mapping
        Feature of an ItemCollection, not yet checked.
    rasters : mapping of str to str
        GDAL paths of its rasters on this computer, by asset.

    Returns
    -------
    Product or None
        None if the item has no time, or no band that it or its assets name.

    Raises
    ------
    PlanarSitsError
        If a raster cannot be opened.
    """
    fields = _mapping(item.get("properties"))
    acquired = find_time(str(fields.get("datetime") or fields.get("start_datetime") or ""))
    if acquired is None:
        return None
    title = str(item.get("id") or acquired.date())
    assets = _mapping(item.get("assets"))
    described = any(_bands(_mapping(assets.get(key))) for key in rasters)
    sensor, table = _sensor(item, fields, list(rasters))
    bands: list[ProductBand] = []
    masks: list[ProductMask] = []
    notes: list[str] = []
    named = False
    for key, path in rasters.items():
        asset = _mapping(assets.get(key))
        info = raster_info(path, title)
        if "udm2" in key.lower() or "udm2" in os.path.basename(path).lower():
            masks += udm2_masks(path, title)
            continue
        for number, told in enumerate(_told(asset, info), 1):
            name = _name(key, told, number, info)
            kind = mask_kind(key if len(info.bands) == 1 else name) or mask_kind(name)
            if kind == "CLOUD":  # probabilities, or unknown classes
                continue
            if kind:
                masks.append(ProductMask("S2CLOUDLESS" if kind == "CLM" else kind, path, number))
                continue
            common = (common_name(key, table) if len(info.bands) == 1 else "") or common_name(
                name, table) or common_name(str(told.get("common_name", "")))  # fmt: skip
            known = common or re.fullmatch(r"B\d{1,2}A?", short_name(name)) or told.get("name")
            named |= bool(known)
            if (known or not described) and is_band(key) and is_band(name):
                place = ProductBand(name, common, path, number, pixel_size=info.pixel_size)
                bands.append(
                    _with_values(place, told, info, sensor=sensor, fields=fields, notes=notes)
                )
    radar = bool(bands) and all(band.common_name in ("vv", "vh", "hh", "hv") for band in bands)
    if not bands or not named:
        return None
    direction = str(fields.get("sat:orbit_state") or "").lower() if radar else ""
    orbit = str(fields.get("sat:relative_orbit") or "")
    return Product(
        f"{FAMILY} {sensor}".strip(),
        title,
        acquired,
        tuple(bands),
        tuple(masks),
        tile=_tile(fields),
        baseline=_first(fields, "s2:processing_baseline", "processing:version"),
        sensor=str(fields.get("platform") or ""),
        orbit=orbit,
        direction=direction,
        group=sentinel1.group_of(direction, orbit) if radar else OPTICAL,
        notes=tuple(dict.fromkeys(notes)),
    )


def tells_scale(item: Mapping[str, Any]) -> bool:
    """Return whether an item says how to scale the values of a band."""
    assets = _mapping(item.get("assets"))
    return any(
        _number(told, "scale") is not None
        for asset in assets.values()
        for told in (*_list(_mapping(asset), "raster:bands"), *_list(_mapping(asset), "bands"))
    )


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(asset: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    value = asset.get(key)
    return [_mapping(one) for one in value] if isinstance(value, list) else []


def _bands(asset: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return _list(asset, "eo:bands") or _list(asset, "bands")


def _told(asset: Mapping[str, Any], info: RasterInfo) -> list[dict[str, Any]]:
    """Return what an asset says of each of its bands, without prefixes of extensions."""
    lists = [_list(asset, "raster:bands"), _list(asset, "eo:bands"), _list(asset, "bands")]
    shared = {"nodata": asset.get("nodata"), "scale": asset.get("raster:scale"),
              "offset": asset.get("raster:offset")}  # fmt: skip
    result = []
    for index in range(len(info.bands)):
        told = {key: value for key, value in shared.items() if value is not None}
        for one in (listed[index] for listed in lists if index < len(listed)):
            told.update({key.split(":")[-1]: value for key, value in one.items()})
        result.append(told)
    return result


def _name(key: str, told: Mapping[str, Any], number: int, info: RasterInfo) -> str:
    """Return the name of a band in its item, else that of the asset or raster."""
    name = str(told.get("name") or "")
    if re.fullmatch(r"b\d+", name) and told.get("description"):  # numbers, as of rio-stac
        name = str(told["description"])
    if name:
        return name
    return key if len(info.bands) == 1 else info.bands[number - 1].description or f"band {number}"


def _sensor(
    item: Mapping[str, Any], fields: Mapping[str, Any], keys: list[str]
) -> tuple[str, dict[str, str]]:
    """Return the kind of the product, and the common names of its bands."""
    told = [item.get("collection"), fields.get("constellation"), fields.get("platform"),
            item.get("id")]  # fmt: skip
    text = " ".join(str(one) for one in told if one)
    for pattern, sensor, table in _SENSORS:
        if re.search(pattern, text, re.IGNORECASE):
            return sensor, table
    return str(item.get("collection") or ""), table_of(keys, str(item.get("id") or ""))


def _with_values(
    band: ProductBand,
    told: Mapping[str, Any],
    info: RasterInfo,
    *,
    sensor: str,
    fields: Mapping[str, Any],
    notes: list[str],
) -> ProductBand:
    """Return a band with scale, offset, no-data value and unit."""
    raster = info.bands[band.number - 1]
    scale, offset = _number(told, "scale"), _number(told, "offset") or 0.0
    if scale is None:
        scale, offset = raster.scale, raster.offset
    if scale == 1 and band.common_name and not raster.data_type.startswith("Float"):
        scale, offset = _documented(sensor, fields)
        taken = f"value = {scale:g} x stored value {offset:+g}, as documented."
        taken = taken if scale != 1 else "their values are taken as they are."
        notes.append(f"The items do not say a scale: {taken}")
    if sensor == "sentinel-2" and offset and not _has_offset(fields):
        offset = 0.0  # Earth Search lists it all the same
        notes.append("The items say that the rasters of Sentinel-2 have no offset, or have it "
                     "applied: it is not applied again.")  # fmt: skip
    nodata = _nodata(told, raster, sensor)
    unit = "reflectance" if band.common_name and (scale, offset) != (1.0, 0.0) else ""
    if band.common_name in ("vv", "vh", "hh", "hv"):
        text = f"{told.get('unit', '')} {os.path.basename(band.path)}"
        unit, said = sentinel1.unit_of(text, band.path, band.number, info)
        nodata = sentinel1.zero_nodata(nodata)
        notes += [] if said or not unit else [f"Radar without a unit: its values are {unit}."]
    return ProductBand(band.name, band.common_name, band.path, band.number, scale, offset, nodata,
                       unit, band.pixel_size)  # fmt: skip


def _has_offset(fields: Mapping[str, Any]) -> bool:
    """Return whether values of Sentinel-2 have the offset of baseline 04.00."""
    applied = [value for key, value in fields.items() if key.endswith("boa_offset_applied")]
    baseline = _first(fields, "s2:processing_baseline", "processing:version")
    old = bool(re.match(r"\d\d\.\d\d", baseline)) and baseline < "04.00"
    return not old and True not in applied


def _documented(sensor: str, fields: Mapping[str, Any]) -> tuple[float, float]:
    """Return scale and offset as documented for a sensor; else 1 and 0."""
    baseline = _first(fields, "s2:processing_baseline", "processing:version")
    if sensor == "sentinel-2" and re.match(r"\d\d\.\d\d", baseline):
        return 0.0001, -0.1 if baseline >= "04.00" else 0.0
    return {"landsat": (0.0000275, -0.2), "hls": (0.0001, 0.0)}.get(sensor, (1.0, 0.0))


def _nodata(told: Mapping[str, Any], raster: BandInfo, sensor: str) -> float | None:
    """Return the no-data value of the item, else of the raster or sensor."""
    nodata = _number(told, "nodata")
    if nodata is None:
        nodata = math.nan if str(told.get("nodata")).lower() == "nan" else raster.nodata
    if nodata is None and not raster.data_type.startswith("Float"):
        return {"sentinel-2": 0.0, "landsat": 0.0, "hls": -9999.0}.get(sensor)
    return nodata


def _number(told: Mapping[str, Any], key: str) -> float | None:
    """Return a finite number that the item tells, or None."""
    value = told.get(key, told.get(f"raster:{key}"))
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if math.isfinite(value) else None


def _first(fields: Mapping[str, Any], *keys: str) -> str:
    return next((str(fields[key]) for key in keys if fields.get(key)), "")


def _tile(fields: Mapping[str, Any]) -> str:
    """Return the tile of an item, such as 32ULU or 195025."""
    tile = re.sub(r"^MGRS-", "", _first(fields, "s2:mgrs_tile", "grid:code"))
    path = _first(fields, "landsat:wrs_path"), _first(fields, "landsat:wrs_row")
    return tile or ("".join(part.zfill(3) for part in path) if all(path) else "")
