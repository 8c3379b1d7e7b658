"""FORCE Level 2: BOA and QAI of Landsat and Sentinel-2, in folders of tiles.

Source: FORCE documentation, Level 2 output format.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict

from .bands import common_name
from .files import Files
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, wrong
from .rasters import BandInfo, raster_info

FAMILY = "force"
_NAME = (r"^(?P<title>(?P<date>\d{8})_LEVEL2_(?P<sensor>[A-Z0-9]{5}))_"
         r"(?P<kind>BOA|TOA|QAI|AOD|CLD|DST|HOT|VZN|WVP)\.(tiff?|dat|bsq)$")  # fmt: skip
_SENTINEL = ("BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR",
             "SWIR1", "SWIR2")  # fmt: skip
_LANDSAT = ("BLUE", "GREEN", "RED", "NIR", "SWIR1", "SWIR2")
_SCALE, _NODATA = 10000.0, -9999.0


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
        If a BOA image cannot be opened, or its bands have no names.
    """
    reading = Reading([], set(), [])
    images: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for name, match in files.select(_NAME):
        images[posixpath.dirname(name), match["title"]][match["kind"].upper()] = name
        reading.claimed.add(name)
    for (folder, title), kinds in images.items():
        tile = posixpath.basename(folder) or files.label("")
        if "BOA" not in kinds:
            reading.notes.append(f"'{title}' of {tile} was left out: it has no BOA image.")
            continue
        bands = _bands(files, kinds["BOA"], title)
        acquired = find_time(title)
        if acquired is None:
            raise wrong(title, "its name has no date", "restore its name")
        reading.products.append(
            Product(
                FAMILY,
                f"{tile}/{title}",
                acquired,
                bands,
                (ProductMask("QAI", files.path(kinds["QAI"])),) if "QAI" in kinds else (),
                tile=tile,
                sensor=title.split("_")[-1],
                missing=() if "QAI" in kinds else ("QAI",),
            )
        )
    return reading


def _bands(files: Files, name: str, title: str) -> tuple[ProductBand, ...]:
    """Return the bands of a BOA image, named by their descriptions."""
    info = raster_info(files.path(name), title)
    described = [band.description or band.metadata.get("Domain", "") for band in info.bands]
    if not all(described):
        sentinel = title.split("_")[-1].startswith("SEN2")
        documented = _SENTINEL if sentinel else _LANDSAT
        if len(documented) != len(described):
            raise wrong(title, "its bands have no names", "give the images as FORCE wrote them")
        described = list(documented)
    return tuple(
        ProductBand(
            text,
            common_name(text),
            files.path(name),
            number + 1,
            scale=1 / _stored_scale(band),
            nodata=_NODATA if band.nodata is None else band.nodata,
            unit="reflectance",
            pixel_size=info.pixel_size,
        )
        for number, (text, band) in enumerate(zip(described, info.bands))
    )


def _stored_scale(band: BandInfo) -> float:
    """Return the number that stands for a reflectance of 1."""
    try:
        return float(band.metadata.get("Scale", "")) or _SCALE
    except ValueError:
        return _SCALE
