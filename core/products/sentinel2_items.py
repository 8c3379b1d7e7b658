"""Sentinel-2 Level-2A as rasters with a STAC item, such as those of Earth Search.

The rasters are those of a SAFE folder without its metadata: ``B04.tif``, or
``T32ULU_20220608T103631_B04_10m.tif``. Scale and offset are those of the item. Source: STAC raster
extension; Earth Search, collections sentinel-2-l2a and sentinel-2-c1-l2a.
"""

from __future__ import annotations

import json
import os
import posixpath
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from ..errors import PlanarSitsError
from ..remote import file_name
from . import sentinel2
from .bands import SENTINEL_2, common_name
from .files import Files
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, finite, positive, wrong
from .rasters import raster_info

_IMAGE = re.compile(r"(?:^|[_/])(B\d\d|B8A|SCL)(?:_(\d\d)m)?\.(?:jp2|tiff?)$", re.IGNORECASE)
_TILE = re.compile(r"(?:^|[_-])T?(\d{2}[A-Z]{3})(?:_|$)")
# Says that the offset of baseline 04.00 is no longer in the values, whatever the asset lists.
_APPLIED = ("earthsearch:boa_offset_applied", "sentinel:boa_offset_applied")
_DOUBTFUL = (
    "Items of Earth Search say that the offset is still in the values, which is wrong in some of "
    "its collection sentinel-2-l2a: leave out dates that are too dark, with negative values."
)
_BASELINE = ("s2:processing_baseline", "sentinel:processing_baseline", "processing:version")


def read(files: Files) -> Reading:
    """Return the products whose STAC item lies beside their rasters.

    Items whose rasters lie in a SAFE folder are left to its reader.

    Parameters
    ----------
    files : Files

    Returns
    -------
    Reading

    Raises
    ------
    PlanarSitsError
        If an item does not tell the radiometry, or a raster cannot be opened.
    """
    reading = Reading([], set(), [])
    safes = [posixpath.dirname(name) for name, _ in files.select(sentinel2.METADATA)]
    for name, _ in files.select(r"\.json$"):
        for item in _items(_content(files, name)):
            assets = _local_assets(files, posixpath.dirname(name), item)
            if not any(_IMAGE.search(one) for one in assets) or any(
                one.startswith(f"{safe}/" if safe else "") for safe in safes for one in assets
            ):
                continue
            reading.claimed.update(assets, [name])
            if "l1c" in f"{item.get('collection')} {item.get('id')}".lower():
                reading.notes.append(sentinel2.level_1_note(str(item.get("id"))))
                continue
            try:
                reading.products.append(_product(files, item, assets))
            except (TypeError, ValueError, AttributeError, KeyError, IndexError):
                raise wrong(
                    str(item.get("id")), "its STAC item is damaged", "download it again"
                ) from None
    return reading


def _content(files: Files, name: str) -> bytes:
    """Return the content of a file; nothing of a large one, which is no item."""
    try:
        return files.read(name)
    except PlanarSitsError:
        return b""


def _items(content: bytes) -> list[dict[str, Any]]:
    """Return the items of Sentinel-2 in a JSON text; none in another one."""
    if b'"stac_version"' not in content or b"planarsits:format" in content:
        return []
    try:
        root = json.loads(content)
        listed = root["features"] if root.get("type") == "FeatureCollection" else [root]
        return [one for one in listed if one.get("type") == "Feature" and _is_sentinel_2(one)]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return []


def _is_sentinel_2(item: dict[str, Any]) -> bool:
    about = item["properties"]
    told = f"{item.get('collection')} {about.get('constellation')} {about.get('platform')}".lower()
    return bool(re.search(r"sentinel-(2|s2)", told)) and isinstance(item.get("assets"), dict)


def reads(item: Any, paths: Sequence[str]) -> bool:
    """Return whether an item is one of Sentinel-2 with rasters of known names.

    Parameters
    ----------
    item : mapping
        Feature of an ItemCollection, not yet checked.
    paths : sequence of str
        Of its rasters on this computer.
    """
    try:
        known = _is_sentinel_2(item)
    except (TypeError, KeyError, AttributeError):
        return False
    return known and any(_IMAGE.search(path.replace(os.sep, "/")) for path in paths)


def remote_product(item: Any, rasters: Mapping[str, str]) -> Product | None:
    """Return the product of a Sentinel-2 item whose rasters are remote.

    Parameters
    ----------
    item : mapping
        Feature of an ItemCollection, not yet checked.
    rasters : mapping of str to str
        GDAL paths of its rasters, by asset.

    Returns
    -------
    Product or None
        None if it is none of Sentinel-2 with rasters of known names, or is damaged.

    Raises
    ------
    PlanarSitsError
        If a raster cannot be opened.
    """
    names = {file_name(path): key for key, path in rasters.items()}
    if not reads(item, list(names)):
        return None
    files = _RemoteFiles({name: rasters[key] for name, key in names.items()})
    try:
        return _product(files, item, {name: item["assets"][key] for name, key in names.items()})
    except (TypeError, ValueError, AttributeError, KeyError, IndexError):
        return None


class _RemoteFiles(Files):
    """Files on another computer, by their names.

    Parameters
    ----------
    paths : mapping of str to str
        GDAL paths.
    """

    def __init__(self, paths: Mapping[str, str]):
        super().__init__("", tuple(paths))
        object.__setattr__(self, "_paths", paths)

    def path(self, name: str) -> str:
        """Return the path of a file for GDAL."""
        return self._paths[name]  # type: ignore[attr-defined]


def _local_assets(files: Files, folder: str, item: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the assets that are there, by file name.

    A link leads to a file beside the item or below it, or still to where it was downloaded from;
    then the file is beside the item, or in a folder of the item's name.
    """
    there = set(files.names)
    found: dict[str, dict[str, Any]] = {}
    for asset in item["assets"].values():
        link = asset.get("href") if isinstance(asset, dict) else None
        if not isinstance(link, str):
            continue
        path = unquote(urlsplit(link).path)
        base = posixpath.basename(path)
        own = path if link.startswith(("/", "file:")) else ""
        for name in (
            posixpath.normpath(posixpath.join(folder, link)),
            os.path.relpath(own, files.root).replace(os.sep, "/") if own else "",
            posixpath.join(folder, base),
            posixpath.join(folder, str(item.get("id")), base),
        ):
            if name in there:
                found.setdefault(name, asset)
                break
    return found


def _product(files: Files, item: dict[str, Any], assets: dict[str, dict[str, Any]]) -> Product:
    """Return the product of an item; each band in the finest pixel size that is there."""
    about, title = item["properties"], str(item["id"])
    acquired = find_time(str(about.get("datetime"))) or find_time(title)
    if acquired is None:
        raise wrong(title, "its STAC item has no datetime", "download it again")
    sizes: dict[str, tuple[float, str]] = {}
    for name in sorted(assets):
        match = _IMAGE.search(posixpath.basename(name))
        if match:
            size = raster_info(files.path(name), posixpath.basename(name)).pixel_size
            sizes[match[1].upper()] = min(sizes.get(match[1].upper(), (1e9, "")), (size, name))
    applied = any(about.get(key) is True for key in _APPLIED)
    baseline = next((str(about[key]) for key in _BASELINE if about.get(key)), "")
    bands = []
    for band, (size, name) in sorted(sizes.items(), key=sentinel2.band_order):
        if band == "SCL":
            continue
        scale, offset, nodata = _radiometry(assets[name], baseline, applied, title)
        path, common = files.path(name), common_name(band, SENTINEL_2)
        bands.append(ProductBand(band, common, path, 1, scale, offset, nodata, "reflectance", size))
    if not bands:
        raise wrong(title, "none of its bands are there", "download them")
    tile = _TILE.search(str(about.get("grid:code") or "")) or _TILE.search(title)
    cover, craft = about.get("eo:cloud_cover"), re.search(r"2[a-d]$", str(about.get("platform")))
    doubtful = (
        about.get(_APPLIED[0]) is False
        and baseline >= sentinel2.OFFSET_BASELINE
        and item.get("collection") != "sentinel-2-c1-l2a"
    )
    return Product(
        sentinel2.FAMILY,
        title,
        acquired,
        tuple(bands),
        (ProductMask("SCL", files.path(sizes["SCL"][1])),) if "SCL" in sizes else (),
        tile=tile[1] if tile else "",
        baseline=baseline,
        sensor=f"S{craft[0].upper()}" if craft else title[:3],
        orbit=str(about.get("sat:relative_orbit", "")),
        direction=str(about.get("sat:orbit_state", "")),
        cloud_cover=float(cover) if isinstance(cover, (int, float)) else None,
        notes=(_DOUBTFUL,) if doubtful else (),
    )


def _radiometry(
    asset: dict[str, Any], baseline: str, applied: bool, title: str
) -> tuple[float, float, float]:
    """Return scale, offset and no-data value of an asset.

    Earth Search lists the offset of baseline 04.00 also where the values have none: in older
    baselines, and where it was applied.
    """
    band = {**asset, **((asset.get("raster:bands") or asset.get("bands") or [{}])[0])}
    scale, offset = (band.get(key, band.get(f"raster:{key}")) for key in ("scale", "offset"))
    if applied or (baseline and baseline < sentinel2.OFFSET_BASELINE):
        offset = 0.0
    elif offset is None and baseline:
        offset = sentinel2.OFFSET / sentinel2.QUANTIFICATION
    if offset is None:
        raise wrong(
            title, "its STAC item tells neither the offset nor the baseline", "download it again"
        )
    nodata = band.get("nodata")
    return (
        positive(str(1 / sentinel2.QUANTIFICATION if scale is None else scale)),
        finite(str(offset)),
        finite(str(0 if nodata is None else nodata)),
    )
