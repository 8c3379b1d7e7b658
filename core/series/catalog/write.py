"""A series file as JSON: a STAC ItemCollection.

Source: STAC 1.0.0 and its extensions Projection 1.1.0, Raster 1.1.0 and Electro-Optical 1.1.0.
What they do not tell stands under the prefix ``planarsits:``.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from osgeo import osr

from ..systems import reference, world
from .record import BandRecord, Box, ItemRecord, SeriesRecord

STAC = "1.0.0"
FORMAT = 1
EXTENSIONS = [f"https://stac-extensions.github.io/{name}/v1.1.0/schema.json"
              for name in ("projection", "raster", "eo")]  # fmt: skip
# Common names of the eo extension; other bands have a name alone.
_EO_NAMES = {"coastal", "blue", "green", "red", "yellow", "pan", "rededge", "nir", "nir08", "nir09",
             "cirrus", "swir16", "swir22", "lwir"}  # fmt: skip
# Properties of an item that are texts, beside those that STAC names.
TEXTS = ("group", "family", "sensor", "tile", "baseline", "orbit", "direction")


def write_catalog(path: Path, record: SeriesRecord) -> None:
    """Write a series file, not yet to its final place.

    Parameters
    ----------
    path : Path
    record : SeriesRecord
    """
    text = json.dumps(collection(record), indent=1, allow_nan=False, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def collection(record: SeriesRecord) -> dict:
    """Return a series file as a JSON object."""
    return {
        "type": "FeatureCollection",
        "stac_version": STAC,
        "planarsits:format": FORMAT,
        "planarsits:same_day": "first valid",
        "features": [_item(item) for item in record.items],
    }


def _place(item: ItemRecord) -> dict:
    """Return where an item lies: geometry, bounding box and the fields of proj."""
    grid, crs = item.zone.grid, reference(item.zone.wkt)
    left, bottom, right, top = _shared(grid.bounds, item.extent)
    corners = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    points = osr.CoordinateTransformation(crs, world()).TransformPoints(corners)
    ring = [[float(x), float(y)] for x, y, *_ in points]
    xs, ys = zip(*ring)
    code = crs.GetAuthorityCode(None) if crs.GetAuthorityName(None) == "EPSG" else None
    return {
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": [min(xs), min(ys), max(xs), max(ys)],
        "properties": {
            "proj:epsg": int(code) if code else None,
            "proj:wkt2": item.zone.wkt,
            "proj:shape": [grid.height, grid.width],
            "proj:transform": [grid.pixel_width, 0.0, grid.left, 0.0, -grid.pixel_height, grid.top],
            "planarsits:extent": list(item.extent),
        },
    }


def _shared(one: Box, other: Box) -> Box:
    """Return what two boxes share; the first if they share nothing."""
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    right, top = min(one[2], other[2]), min(one[3], other[3])
    return (left, bottom, right, top) if left < right and bottom < top else one


def _item(item: ItemRecord) -> dict:
    place = _place(item)
    assets = {
        "image": {
            "href": item.image,
            "type": _media_type(item.image),
            "roles": ["data"],
            "raster:bands": [_raster_band(band) for band in item.bands],
            "eo:bands": [_eo_band(band) for band in item.bands],
        }
    }
    if item.mask:
        assets["mask"] = {
            "href": item.mask,
            "type": _media_type(item.mask),
            "roles": ["data-mask"],
            "planarsits:masks": [asdict(mask) for mask in item.masks],
        }
    return {
        "type": "Feature",
        "stac_version": STAC,
        "stac_extensions": EXTENSIONS,
        "id": item.identity,
        **place,
        "properties": {
            "datetime": item.acquired.isoformat().replace("+00:00", "Z"),
            "title": item.title,
            **place["properties"],
            **{f"planarsits:{name}": getattr(item, name) for name in TEXTS},
            "planarsits:valid": item.valid,
            "planarsits:size": item.size,
        },
        "links": [],
        "assets": assets,
    }


def _raster_band(band: BandRecord) -> dict:
    """Return the values of a band: those of the raster, and how they were made."""
    return {
        "nodata": "nan",
        "data_type": "float32",
        "scale": 1.0,
        "offset": 0.0,
        "unit": band.unit,
        "planarsits:scale": band.scale,
        "planarsits:offset": band.offset,
    }


def _eo_band(band: BandRecord) -> dict:
    named = {"name": band.name, "planarsits:common_name": band.common_name}
    return {**named, "common_name": band.common_name} if band.common_name in _EO_NAMES else named


def _media_type(path: str) -> str:
    copied = path.lower().endswith(".tif")
    return "image/tiff; application=geotiff; profile=cloud-optimized" if copied else "image/vrt"
