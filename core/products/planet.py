"""PlanetScope surface reflectance with four or eight bands, and its mask UDM2.

Source: Planet, PSScene: assets ortho_analytic_4b_sr, ortho_analytic_8b_sr and ortho_udm2. The
reflectance is stored times 10000, and 0 is no data.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict

from .bands import PLANET, common_name
from .files import Files
from .masks import UDM2_BANDS
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, wrong
from .rasters import raster_info

FAMILY = "planetscope"
_ID = r"^(?P<title>\d{8}_\d{6}(?:_\d{2})?_[0-9a-f]{4})_(?P<level>[13][AB])_"
_REST = r"(?P<rest>(?:_harmonized|_clip|_file_format)*)\.tiff?$"
_IMAGE = _ID + r"AnalyticMS(?P<sr>_SR)?(?P<eight>_8b)?" + _REST
_MASK = _ID + r"(?:AnalyticMS_(?:DN_)?)?(?P<kind>udm2?)" + _REST
_SCALE = 0.0001
_NAMES = {
    4: ("blue", "green", "red", "nir"),
    8: ("coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"),
}


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
        If an image cannot be opened, or has neither four nor eight bands.
    """
    reading = Reading([], set(), [])
    images: dict[tuple[str, str], list[tuple[str, re.Match[str]]]] = defaultdict(list)
    masks: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for name, match in files.select(_IMAGE):
        reading.claimed.add(name)
        if match["sr"]:
            images[posixpath.dirname(name), match["title"].lower()].append((name, match))
        else:
            reading.notes.append(
                f"'{posixpath.basename(name)}' was left out: it is not surface reflectance (SR)."
            )
    for name, match in files.select(_MASK):
        reading.claimed.add(name)
        masks[posixpath.dirname(name), match["title"].lower()][match["kind"].lower()] = name
    for key, found in images.items():
        # Of the same scene, the harmonized image is the better one.
        name, match = max(found, key=lambda item: "harmonized" in item[1]["rest"].lower())
        # Some orders have a folder for each kind of file.
        of_scene = [found for (_, title), found in masks.items() if title == key[1]]
        own = masks.get(key) or (of_scene[0] if len(of_scene) == 1 else {})
        reading.products.append(_product(files, name, match, own))
    return reading


def _product(files: Files, name: str, match: re.Match[str], masks: dict[str, str]) -> Product:
    """Return one scene."""
    title, path = match["title"], files.path(name)
    info = raster_info(path, title)
    count = len(info.bands)
    if count not in PLANET or (match["eight"] is not None) != (count == 8):
        raise wrong(title, f"it has {count} bands", "download surface reflectance of 4 or 8 bands")
    acquired = find_time(title)
    if acquired is None:
        raise wrong(title, "its name has no date", "restore its name")
    bands = tuple(
        ProductBand(
            band,
            common_name(meant),
            path,
            number + 1,
            scale=_SCALE,
            nodata=0.0,
            unit="reflectance",
            pixel_size=info.pixel_size,
        )
        for number, (band, meant) in enumerate(zip(_NAMES[count], PLANET[count]))
    )
    harmonized = "harmonized" in match["rest"].lower()
    return Product(
        FAMILY,
        title,
        acquired,
        bands,
        _masks(files, masks, title),
        baseline="harmonized" if harmonized else "",
        sensor=f"PS {count} bands",
    )


def _masks(files: Files, masks: dict[str, str], title: str) -> tuple[ProductMask, ...]:
    """Return the bands of UDM2, or the one of UDM."""
    if "udm2" not in masks:
        return (ProductMask("UDM", files.path(masks["udm"])),) if masks else ()
    path = files.path(masks["udm2"])
    if len(raster_info(path, title).bands) < 8:
        raise wrong(title, "its UDM2 has fewer than 8 bands", "download it again")
    return tuple(ProductMask(kind, path, number) for number, kind in UDM2_BANDS.items())
