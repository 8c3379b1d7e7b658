"""Landsat Collection 2 Level-2, sensors TM, ETM+, OLI: folders and archives.

Scenes have scale and offset in their metadata; tiles (U.S. Analysis Ready Data) have none, and
those of the format books are taken. Source: Landsat 8-9 and Landsat 4-7 Collection 2 Level 2 format
books (LSDS-1328, LSDS-1618); Landsat Collection 2 U.S. ARD format book (LSDS-1873).
"""

from __future__ import annotations

import json
import posixpath
import re

from .bands import LANDSAT_OLI, LANDSAT_TM, common_name
from .files import Files
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, finite, positive, wrong
from .xml_file import parse_xml

FAMILY = "landsat"
METADATA = r"^(?P<title>L[COTE]\d\d_.+)_MTL\.(?P<kind>json|xml|txt)$"
_SR = r"^(?P<title>L[COTE]\d\d_.+)_SR_B(?P<band>\d)\.tiff?$"
_QUALITY = r"^(?P<title>L[COTE]\d\d_.+)_QA_(?P<kind>PIXEL|RADSAT)\.tiff?$"
# A tile: region, column and row of the grid, days of acquisition and processing, collection 2.
_TILE = re.compile(r"^L[COTE]\d\d_(?P<tile>[A-Z]{2}_\d{6})_(?P<date>\d{8})_\d{8}_02$")
_TILE_SCALE, _TILE_OFFSET = 2.75e-05, -0.2
# The level-1 group of the same metadata has the same keys, with other values.
_SCALES = "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"
_LINE = re.compile(r"^\s*(\w+)\s*=\s*\"?(.*?)\"?\s*$")

Groups = dict[str, dict[str, str]]


def read(files: Files) -> Reading:
    """Return the products of this family.

    Parameters
    ----------
    files : Files

    Returns
    -------
    Reading

    Raises
    ------
    PlanarSitsError
        If a product lacks its metadata or images.
    """
    reading = Reading([], set(), [])
    metadata: dict[tuple[str, str], tuple[str, str]] = {}
    for name, match in files.select(METADATA):  # sorted: json before txt before xml
        metadata.setdefault((posixpath.dirname(name), match["title"]), (name, match["kind"]))
    for (folder, title), (name, kind) in metadata.items():
        inner = files.below(folder)
        own = {one for one in inner.names if posixpath.basename(one).startswith(title)}
        reading.claimed.update(own)
        groups = _groups(files.read(name), kind.lower(), title)
        if _SCALES not in groups:
            reading.notes.append(
                f"'{title}' was left out: it is not Level-2, its metadata have no group {_SCALES}."
            )
            continue
        reading.products.append(_product(inner.without(set(inner.names) - own), title, groups))
    rest = files.without(reading.claimed)
    for title in dict.fromkeys(match["title"] for _, match in rest.select(_SR)):
        if not _TILE.match(title):
            raise wrong(
                title,
                "its metadata (MTL.txt, MTL.xml or MTL.json), which hold scale and offset, are "
                "missing",
                "give the whole folder or archive",
            )
        own = {one for one in rest.names if posixpath.basename(one).startswith(f"{title}_")}
        reading.claimed.update(own)
        reading.products.append(_tile(rest.without(set(rest.names) - own), title))
    return reading


def _groups(content: bytes, kind: str, title: str) -> Groups:
    """Return the groups of the metadata with their values as texts."""
    if kind == "xml":
        root = parse_xml(content, f"MTL.xml of '{title}'")
        return {group.tag: {one.tag: (one.text or "").strip() for one in group} for group in root}
    try:
        if kind == "json":
            (groups,) = json.loads(content).values()
            return {name: {key: str(value) for key, value in group.items()}
                    for name, group in groups.items()}  # fmt: skip
        return _text_groups(content.decode("utf-8", "replace"))
    except (ValueError, AttributeError, RecursionError):
        raise wrong(title, f"its MTL.{kind} is damaged", "download it again") from None


def _text_groups(text: str) -> Groups:
    """Return the groups of MTL.txt; the innermost group counts."""
    groups: Groups = {}
    open_groups: list[str] = []
    for line in text.splitlines():
        match = _LINE.match(line)
        if not match:
            continue
        key, value = match.groups()
        if key == "GROUP":
            open_groups.append(value)
        elif key == "END_GROUP":
            open_groups.pop() if open_groups else None
        elif open_groups:
            groups.setdefault(open_groups[-1], {})[key] = value
    return groups


def _product(files: Files, title: str, groups: Groups) -> Product:
    """Return the product of one MTL file."""
    images = {match["band"]: name for name, match in files.select(_SR)}
    if not images:
        raise wrong(title, "it holds no surface reflectance (SR_B*.TIF)", "download it again")
    contents, about = groups.get("PRODUCT_CONTENTS", {}), groups.get("IMAGE_ATTRIBUTES", {})
    time = f"{about.get('DATE_ACQUIRED', '')}T{about.get('SCENE_CENTER_TIME', '')}"
    acquired = find_time(time) or find_time(title)
    if acquired is None:
        raise wrong(title, "its metadata have no DATE_ACQUIRED", "download it again")
    scales = groups[_SCALES]
    try:
        radiometry = {
            number: (positive(scales[f"REFLECTANCE_MULT_BAND_{number}"]),
                     finite(scales[f"REFLECTANCE_ADD_BAND_{number}"]))
            for number in images
        }  # fmt: skip
    except (KeyError, ValueError):
        raise wrong(
            title, f"scale or offset is missing in {_SCALES}", "download it again"
        ) from None
    listed = {match[1] for value in contents.values()
              if (match := re.search(r"_SR_B(\d)\.tif", value, re.IGNORECASE))}  # fmt: skip
    cover = about.get("CLOUD_COVER", "")
    return Product(
        FAMILY,
        title,
        acquired,
        _bands(files, title, radiometry),
        _masks(files, title),
        tile=f"{about.get('WRS_PATH', '').zfill(3)}{about.get('WRS_ROW', '').zfill(3)}",
        baseline=contents.get("COLLECTION_CATEGORY", ""),
        sensor=title[:4],
        orbit=about.get("WRS_PATH", ""),
        cloud_cover=float(cover) if re.fullmatch(r"\d[\d.]*", cover) else None,
        missing=tuple(f"B{number}" for number in sorted(listed - set(images))),
    )


def _tile(files: Files, title: str) -> Product:
    """Return a tile of the ARD, which has no MTL file."""
    match = _TILE.match(title)
    acquired = find_time(match["date"]) if match else None
    if match is None or acquired is None:
        raise wrong(title, "its name has no date", "download it again")
    numbers = [match["band"] for _, match in files.select(_SR)]
    return Product(
        FAMILY,
        title,
        acquired,
        _bands(files, title, dict.fromkeys(numbers, (_TILE_SCALE, _TILE_OFFSET))),
        _masks(files, title),
        tile=match["tile"],
        sensor=title[:4],
        notes=(
            f"Tiles of Landsat have no metadata: the scale {_TILE_SCALE:g} and the offset "
            f"{_TILE_OFFSET:g} are those of Collection 2.",
        ),
    )


def _modern(title: str) -> bool:
    """Return whether a title is of OLI; TM and ETM+ number their bands in another way."""
    return title[2:4] in ("08", "09")


def _bands(
    files: Files, title: str, radiometry: dict[str, tuple[float, float]]
) -> tuple[ProductBand, ...]:
    """Return the bands, with their scales and offsets by band number."""
    table = LANDSAT_OLI if _modern(title) else LANDSAT_TM
    images = {match["band"]: name for name, match in files.select(_SR)}
    return tuple(
        ProductBand(
            f"B{number}",
            common_name(f"B{number}", table),
            files.path(images[number]),
            scale=radiometry[number][0],
            offset=radiometry[number][1],
            nodata=0.0,
            unit="reflectance",
            pixel_size=30.0,
        )
        for number in sorted(images)
    )


def _masks(files: Files, title: str) -> tuple[ProductMask, ...]:
    kinds = {"PIXEL": "QA_PIXEL", "RADSAT": "QA_RADSAT" if _modern(title) else "QA_RADSAT_TM"}
    return tuple(ProductMask(kinds[match["kind"].upper()], files.path(name))
                 for name, match in files.select(_QUALITY))  # fmt: skip
