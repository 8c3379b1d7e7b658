"""Rasters of no known family.

One per band and date, one per date, or one per band with dates as bands. Dates and names of bands
are those of files, folders and band descriptions; scale, offset and no-data value are those of the
rasters.
"""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from dataclasses import dataclass, field, replace

from . import sentinel1
from .bands import common_name, is_band, short_name, table_of
from .files import Files
from .masks import mask_kind
from .names import find_time
from .planet import udm2_masks
from .product import OPTICAL, Product, ProductBand, ProductMask, Reading
from .rasters import BandInfo, RasterInfo, raster_info

FAMILY = "generic"
_WORD = re.compile(
    r"(?<![A-Za-z0-9])(QA[ _]PIXEL|QA[ _]RADSAT|CLOUD[ _]MASK|[A-Za-z][A-Za-z0-9]*)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_INDICES = ("NDVI", "EVI", "EVI2", "NDWI", "NDMI", "MNDWI", "SAVI", "MSAVI", "OSAVI", "NBR",
            "NDRE", "GNDVI", "NDBI", "LAI", "FAPAR", "FCOVER", "NIRV", "KNDVI", "RVI")  # fmt: skip
# Words for the size of pixels, and folders that only sort files.
_SIZE = re.compile(r"(?<![A-Za-z0-9])(R?\d{1,3}m|R[12])(?![A-Za-z0-9])", re.IGNORECASE)
_SORTING = re.compile(
    r"R?\d{1,3}m|masks?|bands?|images?|rasters?|data|img_data|clouds?", re.IGNORECASE
)
_DATES = ("ACQUISITION_DATE", "ACQUISITION_DATETIME", "DATE", "Date", "date", "time", "TIME")


@dataclass
class _Acquisition:
    """The rasters of one time."""

    title: str
    time: str
    bands: list[ProductBand] = field(default_factory=list)
    masks: list[ProductMask] = field(default_factory=list)

    def has(self, name: str) -> bool:
        """Return whether it has a band or a mask already."""
        return name in {*(band.name for band in self.bands), *(mask.kind for mask in self.masks)}


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
        if acquired:
            reading.products.extend(_products(one, acquired))
    reading.products[:] = sentinel1.with_units(reading.products)
    loose = [band for one in reading.products if one.group == OPTICAL for band in one.bands]
    if any(not band.unit for band in loose):
        reading.notes.append("Rasters without a scale: their values are taken as they are.")
    return reading


def _products(one: _Acquisition, acquired: dt.datetime) -> list[Product]:
    """Return the products of one time: optical bands, and radar for itself."""
    bands = _with_common_names(one)
    radar = tuple(band for band in bands if band.name.upper() in sentinel1.POLARISATIONS)
    optical = tuple(band for band in bands if band not in radar)
    products = []
    if optical:
        products.append(Product(FAMILY, one.title, acquired, optical, tuple(one.masks)))
    if radar:
        direction = sentinel1.direction_of([one.title])
        told = [sentinel1.unit_of(f"{one.title} {band.name}", band.path, band.number,
                                  raster_info(band.path, one.title)) for band in radar]  # fmt: skip
        notes = [f"'{one.title}' does not say its unit: its values are {unit}."
                 for unit, said in told if unit and not said]  # fmt: skip
        radar = tuple(replace(band, unit=unit, nodata=sentinel1.zero_nodata(band.nodata))
                      for band, (unit, _) in zip(radar, told))  # fmt: skip
        title = f"{one.title} radar" if optical else one.title
        products.append(
            Product(FAMILY, title, acquired, radar, direction=direction,
                    group=sentinel1.group_of(direction, ""), notes=tuple(dict.fromkeys(notes)))
        )  # fmt: skip
    return products


def _take(files: Files, name: str, found: dict[tuple[str, str], _Acquisition]) -> bool:
    """Add the bands of a raster to the acquisitions; return whether it has dates."""
    folder, base = posixpath.split(name)
    stem, path = posixpath.splitext(base)[0], files.path(name)
    folder, folder_word = _place(folder)
    info = raster_info(path, base)
    word, rest = band_word(stem)
    described = [_time_text(band) for band in info.bands]
    dated = len(info.bands) > 1 and all(map(find_time, described))
    folder_name = posixpath.basename(folder)
    if find_time(stem) is None and find_time(folder_name) and not dated:  # such as DATE/B04.tif
        stem, rest = f"{folder_name}_{stem}", f"{folder_name}_{rest}".strip("_")
    if not word and len(info.bands) == 1 and not band_word(info.bands[0].description)[0]:
        word = folder_word  # such as B04/DATE.tif
    stacked = dated or find_time(stem) is None
    times = [text if stacked else stem for text in described]
    if not all(map(find_time, times)):
        return False
    if "UDM2" in stem.upper().split("_") and not stacked:
        title = re.sub("_udm2", "", stem, flags=re.IGNORECASE)
        one = found.setdefault((folder, title), _Acquisition(title, stem))
        one.masks += udm2_masks(path, base)
        return True
    single = stacked or len(info.bands) == 1
    for number, (band, time) in enumerate(zip(info.bands, times), 1):
        own = _name(word if single else "", "" if stacked else band.description, number, info)
        kind = mask_kind(own)
        title = f"{rest} {_iso(time)}".strip() if stacked else rest if single else stem
        while stacked and found.get((folder, title), _Acquisition("", "")).has(kind or own):
            title += " again"  # two images of a day
        one = found.setdefault((folder, title), _Acquisition(title, time))
        if kind:
            # Loose masks of that name may be those of s2cloudless or of MAJA.
            kind = "S2CLOUDLESS" if kind == "CLM" else kind
            one.masks.append(ProductMask(kind, path, number))
        elif is_band(own):
            one.bands.append(_band(own, path, number, band, info.pixel_size))
    return True


def _place(folder: str) -> tuple[str, str]:
    """Return the folder above those of bands or sizes, and the band of these."""
    word = ""
    while folder:
        above, name = posixpath.split(folder)
        found, rest = band_word(name)
        if not (found and not rest) and not _SORTING.fullmatch(name):
            break
        word = word or ("" if rest else found)
        folder = above
    return folder, word


def _iso(text: str) -> str:
    """Return the time in a text, without the time of day if it has none."""
    time = find_time(text)
    return time.isoformat().split("+")[0].replace("T00:00:00", "") if time else ""


def _time_text(band: BandInfo) -> str:
    """Return the text that tells the date of a band: its description, or its metadata."""
    texts = [band.description, *(band.metadata.get(key, "") for key in _DATES)]
    return next(filter(find_time, texts), band.description)


def _name(word: str, description: str, number: int, info: RasterInfo) -> str:
    """Return the name of a band: that of the file, or in its description."""
    if word:
        return word
    found = band_word(description)[0] if description else ""
    # Descriptions such as 'S2-L2A-B02' name the band, those such as 'B4 mean' more than it.
    names = [band_word(band.description)[0] for band in info.bands]
    return found if found and len(set(names)) == len(names) else description or f"band {number}"


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
        if (re.fullmatch(r"B\d{1,2}A?", short_name(word)) or common_name(word) or mask_kind(word)
                or word.upper() in _INDICES):  # fmt: skip
            rest = stem[:start].rstrip("_-. ") + _SIZE.sub("", stem[end:].replace("_", " "))
            return word, rest.replace(" ", "_").strip("_-. ")
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
