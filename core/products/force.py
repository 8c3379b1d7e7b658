"""FORCE: BOA and QAI of Level 2, and time series stacks, in folders of tiles.

Source: FORCE documentation, output formats of Level 2 and of the time series analysis.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict

from .bands import common_name
from .files import Files
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, wrong
from .rasters import BandInfo, raster_info

FAMILY = "force"
_NAME = (r"^(?P<title>(?P<date>\d{8})_LEVEL2_(?P<sensor>[A-Z0-9]{5}))_"
         r"(?P<kind>BOA|IMP|TOA|QAI|AOD|CLD|DST|HOT|VZN|WVP)\.(tiff?|dat|bsq)$")  # fmt: skip
_STACK = (r"^(?P<start>(?P<years>[\d-]+)_(?P<days>\d{3}-\d{3})_HL_TSA_(?P<sensor>[A-Z0-9-]{5}))_"
          r"(?P<index>[A-Z0-9]{3})_(?P<kind>[A-Z0-9-]+)\.(tiff?|dat|bsq)$")  # fmt: skip
# Stacks with one observation per band, the best one first; others are statistics.
_DATED = ("TSS", "TSI", "SPL")
_INDICES = {"BLU": "blue", "GRN": "green", "RED": "red", "NIR": "nir", "SW1": "swir16",
            "SW2": "swir22", "RE1": "rededge1", "RE2": "rededge2", "RE3": "rededge3",
            "BNR": "nir_broad"}  # fmt: skip
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
        image = kinds.get("BOA") or kinds.get("IMP")
        if not image:
            reading.notes.append(f"'{title}' of {tile} was left out: it has no BOA image.")
            continue
        bands = _bands(files, image, title)
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
    _read_stacks(files, reading)
    return reading


def _read_stacks(files: Files, reading: Reading) -> None:
    """Add the time series stacks: a raster per index, whose bands are dates."""
    stacks: dict[tuple[str, str], dict[str, dict[str, str]]] = defaultdict(
        lambda: defaultdict(dict)
    )
    for name, match in files.select(_STACK):
        reading.claimed.add(name)
        kinds = stacks[posixpath.dirname(name), match["start"]]
        kinds[match["kind"].upper()][match["index"].upper()] = name
    images = bool(reading.products)
    for (folder, start), kinds in stacks.items():
        chosen = next((kind for kind in _DATED if kind in kinds), "")
        for kind in kinds:
            if images or kind != chosen:
                why = ("Level 2 images are there" if images else f"{chosen} are taken" if chosen
                       else "they hold no observations by date")  # fmt: skip
                reading.notes.append(f"The stacks '{start}_*_{kind}' were left out: {why}.")
        if chosen and not images:
            tile = posixpath.basename(folder) or files.label("")
            reading.products.extend(_stacked(files, kinds[chosen], tile, f"{start}_{chosen}"))


def _stacked(files: Files, names: dict[str, str], tile: str, title: str) -> list[Product]:
    """Return a product for each date and sensor of the stacks of a tile."""
    found: dict[str, list[ProductBand]] = defaultdict(list)
    for index, name in names.items():
        info = raster_info(files.path(name), posixpath.basename(name))
        for number, band in enumerate(info.bands, 1):
            key = band.description if find_time(band.description) else band.metadata.get("Date", "")
            if find_time(key) is None:
                raise wrong(posixpath.basename(name), f"its band {number} has no date",
                            "give the stacks as FORCE wrote them")  # fmt: skip
            common = _INDICES.get(index, "")
            found[key].append(
                ProductBand(
                    index,
                    common,
                    files.path(name),
                    number,
                    1 / _stored_scale(band),
                    nodata=_NODATA if band.nodata is None else band.nodata,
                    unit="reflectance" if common else "",
                    pixel_size=info.pixel_size,
                )
            )
    products = []
    for key, bands in found.items():
        acquired = find_time(key)
        assert acquired is not None  # nosec B101: looked at above
        sensor = re.search(r"[A-Z]{3}\d[0-9A-Z]", key)
        products.append(
            Product(FAMILY, f"{tile}/{title} {key}", acquired, tuple(bands), tile=tile,
                    sensor=sensor[0] if sensor else "",
                    notes=("The stacks of FORCE hold what its own masks have left.",))
        )  # fmt: skip
    return products


def _bands(files: Files, name: str, title: str) -> tuple[ProductBand, ...]:
    """Return the bands of a BOA image, named by their descriptions."""
    info = raster_info(files.path(name), title)
    # The newest versions describe a band as 'BLUE - B02'.
    described = [band.metadata.get("Domain", "") or re.sub(r" - B\w+$", "", band.description)
                 for band in info.bands]  # fmt: skip
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
