"""Basemaps of Planet: quads of normalized surface reflectance, by month.

Source: Planet, basemaps of the series normalized_analytic and normalized SR. The reflectance is
stored times 10000, and 0 is no data; an alpha band follows the bands.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict

from .bands import PLANET, common_name
from .files import Files
from .names import find_time
from .planet import udm2_masks
from .product import Product, ProductBand, ProductMask, Reading, wrong
from .rasters import raster_info

FAMILY = "planet-basemap"
_QUAD = (r"(?P<quad>L\d{1,2}-\d{4}E-\d{4}N)(?P<kind>_quad|_ortho_udm2|_udm2|_provenance\w*)?"
         r"(?:_clip|_merge)?\.tiff?$")  # fmt: skip
_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_](0[1-9]|1[0-2])(?!\d)")
_REFLECTANCE = re.compile(r"normalized_analytic|_sr_|_sr$", re.IGNORECASE)
_SCALE = 0.0001


def read(files: Files) -> Reading:
    """Return the products of this family.

    Parameters
    ----------
    files : Files

    Returns
    -------
    Reading
        One product per quad and month.

    Raises
    ------
    PlanarSitsError
        If a quad cannot be opened, or has another number of bands.
    """
    reading = Reading([], set(), [])
    quads: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for name, match in files.select(_QUAD):
        mosaic = f"{files.label('')}/{name}"
        month = _MONTH.search(mosaic)
        if not month:
            continue
        reading.claimed.add(name)
        if not _REFLECTANCE.search(mosaic):
            reading.notes.append(f"'{posixpath.basename(name)}' was left out: it is no basemap of "
                                 "surface reflectance.")  # fmt: skip
            continue
        kind = (match["kind"] or "_quad").lower()
        kind = "mask" if "udm2" in kind else kind
        quads[f"{month[1]}-{month[2]}-01", match["quad"].upper()][kind] = name
    for (day, quad), kinds in quads.items():
        if "_quad" in kinds:
            reading.products.append(_product(files, kinds, day, quad))
    if reading.products:
        reading.notes.append(
            "Basemaps join scenes of a month or more: the first day of it is taken as their date."
        )
    return reading


def _product(files: Files, kinds: dict[str, str], day: str, quad: str) -> Product:
    """Return one quad of a basemap."""
    title, path = f"{day[:7]} {quad}", files.path(kinds["_quad"])
    info = raster_info(path, title)
    count = 8 if len(info.bands) >= 8 else 4
    if len(info.bands) not in (count, count + 1):
        raise wrong(title, f"it has {len(info.bands)} bands", "download normalized reflectance")
    bands = tuple(
        ProductBand(name, common_name(name), path, number, _SCALE, 0.0, 0.0, "reflectance",
                    info.pixel_size)
        for number, name in enumerate(PLANET[count], 1)
    )  # fmt: skip
    masks = [ProductMask("DATAMASK", path, count + 1)] if len(info.bands) > count else []
    if "mask" in kinds:
        masks += udm2_masks(files.path(kinds["mask"]), title)
    acquired = find_time(day)
    assert acquired is not None  # nosec B101: written above
    return Product(FAMILY, title, acquired, bands, tuple(masks), tile=quad, sensor="PS basemap")
