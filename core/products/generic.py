"""Rasters of no known family.

One per band and date, one per date, or one per band with dates as bands. Dates and names of bands
are those of files, folders and band descriptions; scale, offset and no-data value are those of the
rasters.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field

from .bands import common_name, short_name, table_of
from .files import Files
from .masks import mask_kind
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading
from .rasters import BandInfo, raster_info

FAMILY = "generic"
_WORD = re.compile(
    r"(?<![A-Za-z0-9])(QA[ _]PIXEL|QA[ _]RADSAT|[A-Za-z][A-Za-z0-9]*)(?![A-Za-z0-9])"
)


@dataclass
class _Acquisition:
    """The rasters of one time."""

    title: str
    time: str
    bands: list[ProductBand] = field(default_factory=list)
    masks: list[ProductMask] = field(default_factory=list)


def read(files: Files) -> Reading:
    """Return the products of this family.

    Parameters
    ----------
    files : Files

    Returns
    -------
    Reading
        One product per date, or per tile and date if the names differ.

    Raises
    ------
    PlanarSitsError
        If a raster cannot be opened.
    """
    reading = Reading([], set(), [])
    found: dict[tuple[str, str], _Acquisition] = {}
    for name, _ in files.select(r"\.(tiff?|jp2|dat|bsq|img)$"):
        base = posixpath.basename(name)
        if not _take(files, name, found):
            reading.notes.append(f"'{base}' was left out: neither its name nor its bands have a "
                                 "date.")  # fmt: skip
        reading.claimed.add(name)
    for one in found.values():
        acquired = find_time(one.time)
        if one.bands and acquired:
            bands = _with_common_names(one)
            reading.products.append(Product(FAMILY, one.title, acquired, bands, tuple(one.masks)))
    if any(not band.unit for one in reading.products for band in one.bands):
        reading.notes.append("Rasters without a scale: their values are taken as they are.")
    return reading


def _take(files: Files, name: str, found: dict[tuple[str, str], _Acquisition]) -> bool:
    """Add the bands of a raster to the acquisitions; return whether it has dates."""
    folder, base = posixpath.split(name)
    stem, path = posixpath.splitext(base)[0], files.path(name)
    info = raster_info(path, base)
    word, rest = band_word(stem)
    dated = len(info.bands) > 1 and all(find_time(band.description) for band in info.bands)
    folder_name = posixpath.basename(folder)
    if find_time(stem) is None and find_time(folder_name) and not dated:  # such as DATE/B04.tif
        stem, rest = f"{folder_name}_{stem}", f"{folder_name}_{rest}".strip("_")
    stacked = dated or find_time(stem) is None
    times = [band.description if stacked else stem for band in info.bands]
    if not all(find_time(time) for time in times):
        return False
    single = stacked or len(info.bands) == 1
    for number, (band, time) in enumerate(zip(info.bands, times), 1):
        day = str(find_time(time)) if stacked else ""
        title = f"{rest} {day}".strip() if stacked else rest if single else stem
        one = found.setdefault((folder, title), _Acquisition(title, time))
        described = "" if stacked else band.description
        own = word if single and word else described or word * single or f"band {number}"
        kind = mask_kind(own)
        if kind:
            one.masks.append(ProductMask(kind, path, number))
        else:
            one.bands.append(_band(own, path, number, band, info.pixel_size))
    return True


def band_word(stem: str) -> tuple[str, str]:
    """Return the band or mask that a file is named after, and its name without it.

    Parameters
    ----------
    stem : str
        File name without extension.

    Returns
    -------
    band, rest : str
        The band is the last word that is one; empty if there is none.

    Examples
    --------
    >>> band_word("S2_20220512_B04")
    ('B04', 'S2_20220512')
    """
    for match in reversed(list(_WORD.finditer(stem.replace("-", "_").replace("_", " ")))):
        start, end = match.span()
        word = stem[start:end]
        if re.fullmatch(r"B\d{1,2}A?", short_name(word)) or common_name(word) or mask_kind(word):
            rest = stem[:start].rstrip("_-. ") + stem[end:]
            return word, rest.strip("_-. ")
    return "", stem


def _band(name: str, path: str, number: int, band: BandInfo, pixel_size: float) -> ProductBand:
    return ProductBand(
        name,
        "",
        path,
        number,
        band.scale,
        band.offset,
        band.nodata,
        "reflectance" if band.scaled else "",
        pixel_size,
    )


def _with_common_names(one: _Acquisition) -> tuple[ProductBand, ...]:
    """Return the bands with their common names, in the order of their names' numbers."""
    names = [band.name for band in one.bands] + [mask.kind for mask in one.masks]
    table = table_of(names, one.title.replace("_", " "))
    return tuple(
        ProductBand(**{**vars(band), "common_name": common_name(band.name, table)})
        for band in one.bands
    )
