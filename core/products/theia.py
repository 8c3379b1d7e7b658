"""Level-2A of MAJA in the format of Theia: images corrected for slopes, masks.

Sentinel-2, Landsat and Venµs. Source: Theia, Sentinel-2 Level-2A product description; MAJA product
format (MUSCATE).
"""

from __future__ import annotations

import posixpath
import re

from .bands import LANDSAT_OLI, LANDSAT_TM, SENTINEL_2, VENUS, common_name
from .files import Files
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, positive, wrong
from .xml_file import Element, parse_xml, text_of

FAMILY = "theia"
_MTD = r"^(?P<title>.+)_MTD_ALL\.xml$"
_FRE = r"_FRE_(B\d{1,2}A?)\.tiff?$"
_MASK = r"_(CLM|MG2|EDG|SAT)_(R1|R2|XS)\.tiff?$"  # XS: all bands have one pixel size
# Start of the title -> common names, and the start of the sensor's name.
_PLATFORMS = {
    r"SENTINEL2[A-D]": (SENTINEL_2, "S"),
    r"LANDSAT[89]": (LANDSAT_OLI, "L"),
    r"LANDSAT[457]": (LANDSAT_TM, "L"),
    r"VENUS": (VENUS, "VENUS"),
}
_COARSE = {"B5", "B6", "B7", "B8A", "B11", "B12"}  # of Sentinel-2: group R2, 20 m


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
    for name, match in files.select(_MTD):
        inner = files.below(posixpath.dirname(name))
        reading.claimed.update(inner.names)
        title = match["title"]
        known = [one for one in _PLATFORMS if re.match(one, title, re.IGNORECASE)]
        if not known or not re.search(r"_L2A_", title, re.IGNORECASE):
            reading.notes.append(
                f"'{title}' was left out: it is not Level-2A of Sentinel-2, Landsat or Venµs."
            )
            continue
        others = {one for one in inner.names
                  if not posixpath.basename(one).startswith(f"{title}_")}  # fmt: skip
        reading.products.append(_product(inner.without(others), name, title, *_PLATFORMS[known[0]]))
    orphans = files.without(reading.claimed).select(_FRE)
    if orphans:
        raise wrong(
            posixpath.basename(orphans[0][0]),
            "the file MTD_ALL.xml, which holds the scale, is missing",
            "give the whole folder or archive",
        )
    return reading


def _product(files: Files, name: str, title: str, table: dict[str, str], maker: str) -> Product:
    """Return the product of one MTD_ALL.xml; `table` has common names of bands."""
    root = parse_xml(files.read(name), f"MTD_ALL.xml of '{title}'")
    images = {match[1].upper(): image for image, match in files.select(_FRE)}
    if not images:
        raise wrong(
            title, "it holds no FRE images (reflectance corrected for slopes)",
            "download the whole product",
        )  # fmt: skip
    scale = text_of(root, "REFLECTANCE_QUANTIFICATION_VALUE")
    acquired = find_time(text_of(root, "ACQUISITION_DATE")) or find_time(title)
    try:
        quantification, nodata = positive(scale), _nodata(root)
    except ValueError:
        raise wrong(
            title, "REFLECTANCE_QUANTIFICATION_VALUE in MTD_ALL.xml is no number",
            "download it again",
        ) from None  # fmt: skip
    if acquired is None:
        raise wrong(title, "MTD_ALL.xml has no ACQUISITION_DATE", "download it again")
    bands = tuple(
        ProductBand(
            band,
            common_name(band, table),
            files.path(images[band]),
            scale=1 / quantification,
            nodata=nodata,
            unit="reflectance",
            pixel_size=_pixel_size(band) if table is SENTINEL_2 else 0.0,
        )
        for band in sorted(images, key=_band_order)
    )
    tile = re.search(r"_L2A_(?:T(?=\d\d[A-Z]{3}_))?(.+?)_[CD](?:_V|$)", title)
    craft = re.search(r"\d[A-D]?", title.split("_")[0])
    orbit = {one.get("type", ""): (one.text or "").strip() for one in root.iter("ORBIT_NUMBER")}
    return Product(
        FAMILY,
        title,
        acquired,
        bands,
        _masks(files),
        tile=tile[1] if tile else "",
        baseline=text_of(root, "PRODUCT_VERSION"),
        sensor=f"{maker}{craft[0]}" if craft else maker,
        orbit=orbit.get("Relative", ""),
        missing=_missing(root, images),
    )


def _pixel_size(band: str) -> float:
    """Return the pixel size of a band of Sentinel-2, in metres."""
    return 20.0 if band in _COARSE else 10.0


def _band_order(band: str) -> tuple[int, str]:
    """Return the place of a band: B8A follows B8."""
    return int(band[1:].rstrip("A")), band


def _nodata(root: Element) -> float:
    """Return the value of pixels without data, -10000 in all versions so far."""
    for one in root.iter("SPECIAL_VALUE"):
        if one.get("name") == "nodata" and one.text:
            return float(one.text)
    return -10000.0


def _masks(files: Files) -> tuple[ProductMask, ...]:
    """Return the masks, those of 10 m if they are there."""
    found: dict[str, str] = {}
    saturation = []
    for name, match in sorted(files.select(_MASK), key=lambda item: item[1][2].upper()):
        kind = match[1].upper()
        if kind == "SAT":  # each group of bands has its own
            saturation.append(ProductMask(kind, files.path(name)))
        else:
            found.setdefault(kind, name)
    masks = [ProductMask(kind, files.path(name)) for kind, name in sorted(found.items())]
    return (*masks, *saturation)


def _missing(root: Element, images: dict[str, str]) -> tuple[str, ...]:
    """Return the bands whose FRE image the metadata list and that are not there."""
    listed = set()
    for one in root.iter("IMAGE_FILE"):
        match = re.search(_FRE, (one.text or "").strip(), re.IGNORECASE)
        listed.update([match[1].upper()] if match else [])
    return tuple(sorted(listed - set(images)))
