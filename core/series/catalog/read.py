"""Reading of a series file; it may come from anyone, so every field is checked."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from osgeo import osr

from ...errors import PlanarSitsError
from ...json_values import is_number
from ...products.masks import parse_rule
from ...products.xml_file import parse_xml
from ...remote import file_name, is_remote
from ...remote_reads import file_status, first_bytes, unreachable
from ..grid import Grid
from .record import BandRecord, Box, ItemRecord, MaskRecord, SeriesRecord, Zone
from .write import FORMAT, TEXTS

# Bytes of a file and of a virtual raster; items, bands, characters of a text, pixels of a side.
_MOST_BYTES, _MOST_VRT = 64 * 2**20, 16 * 2**20
_MOST_ITEMS, _MOST_BANDS, _LONGEST, _MOST_PIXELS = 20_000, 1000, 1000, 10**7
_LONGEST_WKT, _MOST_ZONES = 20_000, 200
# Sources of a virtual raster on a network: what servers and stores of objects give, without
# options of GDAL.
_REMOTE = re.compile(
    r"/vsi(?:curl/https?://[^/?|<\s]+|s3/[^/?|<\s]+|gs/[^/?|<\s]+|az/[^/?|<\s]+)/[^|<\s]+",
    re.IGNORECASE,
)
# Others: files, and what lies in archives.
_FILE = re.compile(r'/vsi(?:zip|tar)/\{([^{}]+)\}/.+|NETCDF:"([^"]+)":[^"]*|(.+)', re.DOTALL)
_KINDS = {"", "VRTSourcedRasterBand"}


def read_catalog(path: str | os.PathLike) -> SeriesRecord:
    """Read a series file and check every field; the rasters are not opened.

    Parameters
    ----------
    path : str or Path

    Returns
    -------
    SeriesRecord

    Raises
    ------
    PlanarSitsError
        If it cannot be read, is none, is of a newer format, or a link leads out of its folder.
    """
    name = os.path.basename(path)
    try:
        fields = json.loads(_content(path), parse_constant=_refuse)
    except OSError as error:
        raise PlanarSitsError(
            f"SERIES_FILE: '{name}' cannot be read ({error.strerror or error}): choose a file that "
            "'Build a series' wrote."
        ) from None
    except (ValueError, RecursionError):
        raise _foreign(name, "it is damaged or no JSON") from None
    version = fields.get("planarsits:format") if isinstance(fields, dict) else None
    if isinstance(version, int) and version > FORMAT:
        raise PlanarSitsError(
            f"SERIES_FILE: '{name}' was written by a newer version of the plugin: update it."
        )
    if version != FORMAT:
        raise _foreign(name, "it has no planarsits:format")
    try:
        return _record(fields)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RuntimeError) as error:
        reason = str(error).strip("'\"")[:120] or type(error).__name__
        raise _foreign(name, f"see its field {reason}") from None


def raster_path(path: str | os.PathLike, href: str) -> str:
    """Return the path of a raster of a series file, after a check of the raster.

    Parameters
    ----------
    path : str or Path
        Of the series file.
    href : str
        Of an image or mask, relative to it.

    Returns
    -------
    str

    Raises
    ------
    PlanarSitsError
        If it does not exist, lies outside the folder of the file, or takes pixels from elsewhere
        than from files, of this computer or of servers.
    """
    folder = Path(path).resolve().parent
    raster = folder / href
    if not raster.is_file():
        raise PlanarSitsError(
            f"SERIES_FILE: its raster '{href}' is missing: keep the file beside its folder of "
            "rasters, or build the series again."
        )
    sources = _sources(raster) if folder in raster.resolve().parents else None
    if sources is None:
        raise _not_ours(href)
    remote = sorted(filter(is_remote, sources))
    away = next(filter(None, map(unreachable, remote)), "")
    if away:
        raise PlanarSitsError(
            f"SERIES_FILE: its raster '{href}' takes its pixels from a server that does not give "
            f"{away}: check the link and the login, or build the series again."
        )
    if not all(map(_is_image, sources)):
        raise _not_ours(href)
    missing = [source for source in sources - set(remote) if not os.path.exists(source)]
    if missing:
        raise PlanarSitsError(
            f"SERIES_FILE: its raster '{href}' takes its pixels from '{missing[0]}', which does "
            "not exist: move the product back, or build the series again."
        )
    return str(raster)


def _not_ours(href: str) -> PlanarSitsError:
    return PlanarSitsError(
        f"SERIES_FILE: its raster '{href}' is not one of 'Build a series', which lie beside the "
        "file and take their pixels from files: build the series again."
    )


def source_bytes(rasters: Iterable[Path]) -> int:
    """Return how many bytes the files have that virtual rasters are made of.

    Parameters
    ----------
    rasters : iterable of Path
        Of one acquisition.

    Returns
    -------
    int
        Each file counts once; 0 for rasters with pixels of their own.
    """
    files = set().union(*(_sources(raster) or () for raster in rasters))
    found = (file_status(file) for file in files if is_remote(file) or os.path.isfile(file))
    return sum(status.size for status in found if status is not None)


def check_unchanged(path: str | os.PathLike, item: ItemRecord) -> None:
    """Check that a product is as it was when the series was built.

    Parameters
    ----------
    path : str or Path
        Of the series file.
    item : ItemRecord

    Raises
    ------
    PlanarSitsError
        If its files have other sizes.
    """
    folder = Path(path).resolve().parent
    rasters = [Path(raster_path(path, href)) for href in (item.image, item.mask) if href]
    if item.size is not None and source_bytes(folder / raster for raster in rasters) != item.size:
        raise PlanarSitsError(
            f"SERIES_FILE: the files of '{item.title}' have changed since the series was built: "
            "build the series again."
        )


def _sources(raster: Path) -> set[str] | None:
    """Return the GDAL paths that a virtual raster is made of; None if of others.

    A GeoTIFF has none.
    """
    with open(raster, "rb") as file:
        content = file.read(_MOST_VRT + 1)
    # By content: GDAL does not look at the extension.
    if raster.suffix.lower() == ".tif":
        return set() if content[:2] in (b"II", b"MM") else None
    if len(content) > _MOST_VRT:
        return None
    try:
        root = parse_xml(content, raster.name)
    except PlanarSitsError:
        return None
    kinds = {one.get("subClass", "") for one in root.iter("VRTRasterBand")}
    names = {one.text or "" for tag in ("SourceFilename", "SourceDataset")
             for one in root.iter(tag)}  # fmt: skip
    files = [_file(name) for name in names]
    if not kinds <= _KINDS or not all(files):
        return None
    return {name if is_remote(name) else str(raster.parent / name) for name in files}


def _file(name: str) -> str:
    """Return the file or archive of a source of a virtual raster, '' if none.

    Names with a driver, such as ``PG:``, may lead to another computer.
    """
    if _REMOTE.fullmatch(name):
        return "" if file_name(name).lower().endswith(".vrt") else name
    match = _FILE.fullmatch(name)
    file = next(filter(None, match.groups()), "") if match else ""
    bad = re.search(r"^/vsi|://|<|\.vrt$|^[A-Za-z0-9_]{2,}:", file, re.IGNORECASE)
    return "" if bad else file


def _is_image(path: str) -> bool:
    """Return whether a file is no text in XML, by which GDAL would read others."""
    if is_remote(path):
        return not (first_bytes(path, 64) or b"").lstrip().startswith(b"<")
    try:
        with open(path, "rb") as file:
            return not file.read(64).lstrip().startswith(b"<")
    except OSError:
        return True  # it is missing, or a folder


def _content(path: str | os.PathLike) -> bytes:
    with open(path, "rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise ValueError("size")
    return content


def _refuse(constant: str) -> None:
    raise ValueError(constant)  # NaN and Infinity are no JSON


def _foreign(name: str, why: str) -> PlanarSitsError:
    return PlanarSitsError(
        f"SERIES_FILE: '{name}' is not a series file of 'Build a series' ({why}): build the series "
        "again."
    )


def _record(fields: dict[str, Any]) -> SeriesRecord:
    """Return the record in a JSON object; errors of Python name a field."""
    features = fields["features"]
    _require(isinstance(features, list) and 1 <= len(features) <= _MOST_ITEMS, "features")
    items = tuple(_item(feature) for feature in features)
    zones = {item.zone for item in items}
    _require(len({zone.wkt for zone in zones}) == len(zones) <= _MOST_ZONES, "proj:transform")
    _require(len({item.identity for item in items}) == len(items), "id")
    rasters = [href for item in items for href in (item.image, item.mask) if href]
    _require(len(set(rasters)) == len(rasters), "href")
    for group in {item.group for item in items}:
        titles = {tuple(b.title for b in item.bands) for item in items if item.group == group}
        _require(len(titles) == 1, "eo:bands")
    return SeriesRecord(items)


def _zone(properties: dict[str, Any]) -> Zone:
    """Return the reference system and the grid of an item."""
    wkt = properties["proj:wkt2"]
    _require(isinstance(wkt, str) and 0 < len(wkt) <= _LONGEST_WKT, "proj:wkt2")
    crs = osr.SpatialReference()
    _require(crs.ImportFromWkt(wkt) == 0, "proj:wkt2")
    height, width = properties["proj:shape"]
    _require(all(type(n) is int and 1 <= n <= _MOST_PIXELS for n in (height, width)), "proj:shape")
    numbers = properties["proj:transform"]
    _require(len(numbers) == 6 and all(map(is_number, numbers)), "proj:transform")
    x_step, skew, left, skew_y, y_step, top = map(float, numbers)
    _require(x_step > 0 > y_step and skew == skew_y == 0, "proj:transform")
    code = crs.GetAuthorityCode(None)
    name = f"{crs.GetAuthorityName(None)}:{code}" if code else crs.GetName() or "unknown"
    return Zone(Grid(name, left, top, x_step, -y_step, width, height), wkt)


def _extent(numbers: Any) -> Box:
    _require(len(numbers) == 4 and all(map(is_number, numbers)), "planarsits:extent")
    left, bottom, right, top = map(float, numbers)
    _require(left < right and bottom < top, "planarsits:extent")
    return left, bottom, right, top


def _item(feature: dict[str, Any]) -> ItemRecord:
    properties, assets = feature["properties"], feature["assets"]
    image, mask = assets["image"], assets.get("mask")
    bands = tuple(map(_band, image["eo:bands"], image["raster:bands"]))
    _require(len(image["eo:bands"]) == len(image["raster:bands"]) == len(bands), "raster:bands")
    _require(1 <= len(bands) <= _MOST_BANDS, "eo:bands")
    titles = [band.title for band in bands]
    _require(len(set(titles)) == len(titles), "eo:bands")
    masks = tuple(map(_mask, mask["planarsits:masks"])) if mask else ()
    _require((mask is None) == (not masks) and len(masks) <= _MOST_BANDS, "planarsits:masks")
    valid = properties["planarsits:valid"]
    _require(valid is None or is_number(valid) and 0 <= valid <= 1, "planarsits:valid")
    return ItemRecord(
        identity=_text(feature["id"], "id"),
        title=_text(properties["title"], "title"),
        acquired=_time(properties["datetime"]),
        image=_href(image["href"]),
        mask=_href(mask["href"]) if mask else "",
        bands=bands,
        masks=masks,
        zone=_zone(properties),
        extent=_extent(properties["planarsits:extent"]),
        valid=valid,
        size=_size(properties.get("planarsits:size")),
        **{name: _text(properties[f"planarsits:{name}"], name, 0) for name in TEXTS},
    )


def _size(number: Any) -> int | None:
    _require(number is None or type(number) is int and number >= 0, "planarsits:size")
    return number


def _band(eo: dict[str, Any], raster: dict[str, Any]) -> BandRecord:
    scale, offset = raster["planarsits:scale"], raster["planarsits:offset"]
    _require(is_number(scale) and is_number(offset), "planarsits:scale")
    _require((raster["scale"], raster["offset"]) == (1, 0), "raster:bands")
    _require(raster["nodata"] == "nan", "nodata")
    return BandRecord(
        _text(eo["name"], "name"),
        _text(eo["planarsits:common_name"], "common_name", 0),
        _text(raster["unit"], "unit", 0),
        float(scale),
        float(offset),
    )


def _mask(fields: dict[str, Any]) -> MaskRecord:
    rule = _text(fields["rule"], "rule", 0)
    try:
        parse_rule(rule)
    except PlanarSitsError:
        raise ValueError("rule") from None
    return MaskRecord(_text(fields["kind"], "kind"), rule)


def _href(text: object) -> str:
    """Return a path below the folder of the file."""
    href = _text(text, "href")
    parts = href.split("/")
    plain = not any(part in ("", ".", "..") for part in parts) and not re.search(r"[\\:<>|]", href)
    _require(plain and href.lower().endswith((".vrt", ".tif")), "href")
    return href


def _time(text: object) -> dt.datetime:
    time = dt.datetime.fromisoformat(re.sub("Z$", "+00:00", _text(text, "datetime")))
    _require(time.tzinfo is not None, "datetime")
    return time


def _text(text: object, name: str, least: int = 1) -> str:
    _require(isinstance(text, str) and least <= len(text) <= _LONGEST, name)
    return str(text)


def _require(sound: bool, name: str) -> None:
    if not sound:
        raise ValueError(name)
