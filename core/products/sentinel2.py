"""Sentinel-2 Level-2A: SAFE folders and archives of all baselines.

Source: Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD). The surface
reflectance is (DN + BOA_ADD_OFFSET) / BOA_QUANTIFICATION_VALUE, and DN 0 is no data.
"""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from collections import defaultdict
from dataclasses import dataclass

from .bands import SENTINEL_2, common_name, short_name
from .files import Files
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, finite, positive, wrong
from .xml_file import Element, parse_xml, text_of

FAMILY = "sentinel-2"
METADATA = r"^(MTD_MSIL2A|S2\w_\w+_MTD_SAFL2A_.*)\.xml$"
# Before December 2016: S2A_USER_SCL_L2A_TL_SGS__20160119T144513_A003008_T31UFT_20m.jp2
_IMAGE = re.compile(
    r"(?:^|_)(B\d\d|B8A|SCL)_(?:L2A_TL_.*_)?(10|20|60)m\.(?:jp2|tiff?)$", re.IGNORECASE
)
# Since December 2016 the names of images begin with tile and start of the datatake.
_TAKEN = re.compile(r"(?:L2A_)?T\d{2}[A-Z]{3}_(\d{8}T\d{6})_", re.IGNORECASE)
_MTD_1C = r"^(MTD_MSIL1C|S2\w_\w+_MTD_SAFL1C_.*)\.xml$"
# Folders of a product.
_PARTS = re.compile(
    r"(GRANULE|DATASTRIP|AUX_DATA|rep_info|HTML|INFO|IMG_DATA|QI_DATA|R[126]0m|preview)$",
    re.IGNORECASE,
)
_LEVEL_1C = re.compile(
    r"(?:^|/)(S2\w_MSIL1C_\w+|S2\w_\w+_MSI_L1C_TL_\w+?T\d{2}[A-Z]{3}|L1C_T\d{2}[A-Z]{3}_\w+)"
    r"(?:.*/(?:IMG_DATA|QI_DATA)/|[^/]*$)"
)
_OF_ESA = re.compile(
    r"T\d{2}[A-Z]{3}_\d{8}T\d{6}_|(^|/)(GRANULE|IMG_DATA)/|\.SAFE/|S2\w_MSIL2A", re.IGNORECASE
)
_TILE = re.compile(r"_T?(\d{2}[A-Z]{3})_", re.IGNORECASE)
_ORDER = tuple(SENTINEL_2)  # of the band identifiers 0 to 12
# Of all products of ESA from baseline 04.00 on (25 January 2022).
OFFSET_BASELINE, OFFSET, QUANTIFICATION = "04.00", -1000.0, 10000.0
# Up to 2017 Special_Values list other ones in error, such as 6 for saturated pixels.
_NODATA, _SATURATED = 0.0, 65535.0
_OWN_BASELINES = "90"  # such as 99.99, of a user's own processing


@dataclass(frozen=True)
class _Radiometry:
    """The quantification value, and the offsets of the bands by short name."""

    quantification: float
    offsets: dict[str, float]
    note: str = ""


def read(files: Files) -> Reading:
    """Return the products of this family.

    Parameters
    ----------
    files : Files

    Returns
    -------
    Reading
        One product per granule.

    Raises
    ------
    PlanarSitsError
        If a product lacks its metadata or images.
    """
    reading = Reading([], set(), [])
    roots = {posixpath.dirname(name) for name, _ in files.select(METADATA)}
    for name, _ in files.select(METADATA):
        inner = _own(files, posixpath.dirname(name), roots)
        reading.products.extend(_safe(inner, name))
        reading.claimed.update(inner.names)
    for title, names in _level_1(files.without(reading.claimed)).items():
        reading.notes.append(level_1_note(title))
        reading.claimed.update(names)
    for name, _ in files.without(reading.claimed).select(r"^MTD_TL\.xml$"):
        inner = files.below(posixpath.dirname(name))
        if _images(inner):
            reading.products.append(_bare_granule(inner, name))
            reading.claimed.update(inner.names)
    # Others that end in a band and a size are loose rasters, such as S2_20220512_B04_10m.tif.
    orphans = sorted(filter(_OF_ESA.search, _images(files.without(reading.claimed))))
    if orphans:
        raise wrong(
            posixpath.basename(orphans[0]),
            "MTD_MSIL2A.xml, which holds offset and scale, is missing",
            "give the whole SAFE folder or archive",
        )
    return reading


def _own(files: Files, folder: str, roots: set[str]) -> Files:
    """Return the files of the product in a folder, without those of others below it."""
    start = f"{folder}/" if folder else ""
    others = [f"{root}/" for root in roots if root != folder and root.startswith(start)]

    def is_own(name: str) -> bool:
        inside = name[len(start) :]
        part = inside.split("/")[0] if "/" in inside else ""
        own = not part or _PARTS.match(part) or _IMAGE.search(posixpath.basename(name))
        return bool(own) and not any(name.startswith(other) for other in others)

    inner = files.below(folder)
    return inner.without({name for name in inner.names if not is_own(name)})


def level_1_note(title: str) -> str:
    """Return the note on a product that was left out."""
    return f"'{title}' was left out: it is Level-1C, without atmospheric correction."


def _level_1(files: Files) -> dict[str, set[str]]:
    """Return the files of Level-1C products by the name of their product or granule."""
    found: dict[str, set[str]] = defaultdict(set)
    roots = {posixpath.dirname(name) for name, _ in files.select(_MTD_1C)}
    for name, _ in files.select(_MTD_1C):
        found[files.label(name)].update(_own(files, posixpath.dirname(name), roots).names)
    listed = set().union(*found.values()) if found else set()
    for name in files.names:  # a granule, or images alone
        match = _LEVEL_1C.search(name)
        if match and name not in listed:
            found[match[1]].add(name)
    return found


def _images(files: Files) -> dict[str, re.Match[str]]:
    """Return the images of bands and of SCL, by name."""
    found = {name: _IMAGE.search(posixpath.basename(name)) for name in files.names}
    # A mask of the quality data is no band.
    return {name: match for name, match in found.items() if match and "/QI_DATA/" not in name}


def _safe(files: Files, name: str) -> list[Product]:
    """Return the products of one MTD_MSIL2A.xml, one per granule."""
    folder = posixpath.dirname(name)
    root = parse_xml(files.read(name), f"{posixpath.basename(name)} of '{files.label(name)}'")
    uri = text_of(root, "PRODUCT_URI", "PRODUCT_URI_2A") or files.label(name)
    title = re.sub(r"\.SAFE$", "", uri, flags=re.IGNORECASE)
    radiometry = _radiometry(root, title)
    granules: dict[str, dict[str, re.Match[str]]] = defaultdict(dict)
    for image, match in _images(files).items():
        inside = image[len(folder) :].strip("/").split("/")
        granule = inside[1] if inside[0].upper() == "GRANULE" and len(inside) > 2 else ""
        granules[granule][image] = match
    if not granules:
        raise wrong(title, "its folder GRANULE holds no images", "download it again")
    _check_granules(granules, root, title)
    return [
        _product(files, _title(title, granule, len(granules)), root, radiometry, images)
        for granule, images in sorted(granules.items())
    ]


def _check_granules(granules: dict[str, dict], root: Element, title: str) -> None:
    """Raise if images are of another day than the metadata."""
    start = find_time(text_of(root, "DATATAKE_SENSING_START", "PRODUCT_START_TIME"))
    for name in (name for images in granules.values() for name in images):
        match = _TAKEN.match(posixpath.basename(name))
        time = find_time(match[1]) if match else None
        if start and time and abs(time - start) > dt.timedelta(days=1):
            raise wrong(
                title,
                f"its folder holds '{posixpath.basename(name)}' of another product",
                "unpack each product into a folder of its own",
            )


def _title(title: str, granule: str, count: int) -> str:
    """Return the name of a product, with that of its granule if it has several."""
    return f"{title} {granule}" if count > 1 else title


def _radiometry(root: Element, title: str) -> _Radiometry:
    """Return offsets and scale as MTD_MSIL2A.xml has them."""
    value = text_of(root, "BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE")
    if not value:
        raise wrong(title, "MTD_MSIL2A.xml has no BOA_QUANTIFICATION_VALUE", "download it again")
    physical = {one.get("bandId"): one.get("physicalBand", "")
                for one in root.iter("Spectral_Information")}  # fmt: skip
    offsets = {}
    try:
        for one in root.iter("BOA_ADD_OFFSET"):
            band = physical.get(one.get("band_id")) or _ORDER[int(one.get("band_id", ""))]
            offsets[short_name(band)] = finite(one.text or "")
        radiometry = _Radiometry(positive(value), offsets)
    except (ValueError, IndexError):
        raise wrong(
            title, "BOA_ADD_OFFSET or BOA_QUANTIFICATION_VALUE is not a number", "download it again"
        ) from None
    baseline = text_of(root, "PROCESSING_BASELINE")
    if not offsets and OFFSET_BASELINE <= baseline < _OWN_BASELINES:
        raise wrong(
            title,
            f"MTD_MSIL2A.xml has no BOA_ADD_OFFSET, which baseline {baseline} has",
            "download it again",
        )
    return radiometry


def _offset(radiometry: _Radiometry, band: str, title: str) -> float:
    """Return the offset of a band as reflectance; 0 if the product has none."""
    offset = radiometry.offsets.get(short_name(band), None if radiometry.offsets else 0.0)
    if offset is None:
        raise wrong(title, f"MTD_MSIL2A.xml has no BOA_ADD_OFFSET of {band}", "download it again")
    return offset / radiometry.quantification


def _product(
    files: Files, title: str, root: Element, radiometry: _Radiometry, images: dict
) -> Product:
    """Return one granule; each band in the finest pixel size that is there."""
    start = text_of(root, "DATATAKE_SENSING_START", "PRODUCT_START_TIME", "SENSING_TIME")
    acquired = find_time(start) or find_time(title)
    if acquired is None:
        raise wrong(title, "its metadata have no time of acquisition", "download it again")
    sizes: dict[str, tuple[float, str]] = {}
    for name, match in images.items():
        sizes[match[1].upper()] = min(
            sizes.get(match[1].upper(), (99.0, "")), (float(match[2]), name)
        )
    bands = tuple(
        ProductBand(
            band,
            common_name(band, SENTINEL_2),
            files.path(name),
            scale=1 / radiometry.quantification,
            offset=_offset(radiometry, band, title),
            nodata=_NODATA,
            unit="reflectance",
            pixel_size=size,
        )
        for band, (size, name) in sorted(sizes.items(), key=band_order)
        if band != "SCL"
    )
    masks = (ProductMask("SCL", files.path(sizes["SCL"][1])),) if "SCL" in sizes else ()
    tile = _TILE.search(f"_{posixpath.basename(min(images))}") or _TILE.search(title)
    cover = text_of(root, "Cloud_Coverage_Assessment", "CLOUDY_PIXEL_PERCENTAGE")
    craft = text_of(root, "SPACECRAFT_NAME")[-2:]
    return Product(
        FAMILY,
        title,
        acquired,
        bands,
        masks,
        tile=tile[1].upper() if tile else "",
        baseline=text_of(root, "PROCESSING_BASELINE") or _baseline(root),
        sensor=f"S{craft}" if craft else title[:3],
        orbit=text_of(root, "SENSING_ORBIT_NUMBER"),
        direction=text_of(root, "SENSING_ORBIT_DIRECTION").lower(),
        saturated=_SATURATED,
        cloud_cover=float(cover) if re.fullmatch(r"[\d.]+", cover) else None,
        missing=_missing(root, images, sizes),
        notes=tuple(filter(None, (radiometry.note, _coarser(root, title, images, sizes)))),
    )


def band_order(item: tuple[str, object]) -> int:
    """Return the place of a band in the order of the instrument; SCL is last."""
    short = short_name(item[0])
    return _ORDER.index(short) if short in _ORDER else len(_ORDER)


def _missing(root: Element, images: dict, sizes: dict) -> tuple[str, ...]:
    """Return the bands that the metadata list for this granule and that are not there."""
    return tuple(sorted({band for band, _ in _listed(root, images)} - set(sizes)))


def _coarser(root: Element, title: str, images: dict, sizes: dict) -> str:
    """Return a note on bands whose finest image is missing, '' if there are none."""
    finest: dict[str, float] = {}
    for band, size in _listed(root, images):
        finest[band] = min(size, finest.get(band, size))
    lost = sorted(band for band, size in finest.items() if band in sizes and size < sizes[band][0])
    return (
        f"'{title}' lacks the finest images of {', '.join(lost)}, which its metadata list: coarser "
        "ones are taken."
        if lost
        else ""
    )


def _listed(root: Element, images: dict) -> set[tuple[str, float]]:
    """Return bands and pixel sizes of the images listed for this granule."""
    there = {posixpath.splitext(posixpath.basename(name))[0] for name in images}
    tiles = {match[1] for name in there if (match := _TILE.search(f"_{name}"))}
    found = set()
    for tag in ("IMAGE_FILE", "IMAGE_FILE_2A", "IMAGE_ID", "IMAGE_ID_2A"):
        for one in root.iter(tag):
            name = posixpath.basename((one.text or "").strip())
            match = _IMAGE.search(f"{name}.jp2")
            tile = _TILE.search(f"_{name}")
            if match and (not tile or tile[1] in tiles):
                found.add((match[1].upper(), float(match[2])))
    return found


def _baseline(root: Element) -> str:
    """Return the baseline at the end of the identifier of a tile."""
    match = re.search(r"_N(\d\d\.\d\d)$", text_of(root, "TILE_ID", "TILE_ID_2A"))
    return match[1] if match else ""


def _bare_granule(files: Files, name: str) -> Product:
    """Return a granule without MTD_MSIL2A.xml; its baseline tells the offset."""
    title = files.label(name)
    root = parse_xml(files.read(name), f"MTD_TL.xml of '{title}'")
    baseline = _baseline(root)
    if not baseline or baseline >= _OWN_BASELINES:
        raise wrong(
            title, "MTD_MSIL2A.xml, which holds offset and scale, is missing",
            "give the whole SAFE folder or archive",
        )  # fmt: skip
    offset = OFFSET if baseline >= OFFSET_BASELINE else 0.0
    note = (
        f"'{title}' has no MTD_MSIL2A.xml: the offset {offset:g} and the scale 1/10000 are those "
        f"of its baseline {baseline}."
    )
    radiometry = _Radiometry(QUANTIFICATION, dict.fromkeys(_ORDER, offset), note)
    return _product(files, title, root, radiometry, _images(files))
