"""Stacks of Google Earth Engine: all acquisitions in one GeoTIFF.

``ImageCollection.toBands`` names a band by the identifier of the image and of the band, such as
``20220512T103629_20220512T104153_T32ULU_B4``.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace

from . import sentinel1
from .bands import LANDSAT_OLI, LANDSAT_TM, SENTINEL_2, common_name, table_of
from .files import Files
from .masks import mask_kind
from .names import TIME, find_time
from .product import OPTICAL, Product, ProductBand, ProductMask, Reading
from .rasters import BandInfo, RasterInfo, raster_info

FAMILY = "earth-engine"
# Parts of identifiers of images: numbers, dates, tiles, sensors, modes, hexadecimal numbers.
_PART = re.compile(
    r"\d*|T\d{2}[A-Z]{3}|L[COTE]\d\d|S[12][A-D]?|IW|EW|GRD[HM]|1S[SD][VH]|[0-9A-F]{4}|[0-9A-F]{6}"
)
_NO_BAND = ("angle", "msk_cldprb", "msk_snwprb", "aot", "wvp", "tci_r", "tci_g", "tci_b")
_POLARISATIONS = ("VV", "VH", "HH", "HV")
# Earth Engine catalogue: integer bands of the collections S2_SR_HARMONIZED and LANDSAT/*/C02/T1_L2.
_SCALES = {"B": (0.0001, 0.0), "SR_B": (0.0000275, -0.2)}


@dataclass(frozen=True)
class _Named:
    """A band of a stack: the image that it belongs to, its name and its number."""

    image: str
    band: str
    number: int


def read(files: Files) -> Reading:
    """Return the products of this family.

    Parameters
    ----------
    files : Files

    Returns
    -------
    Reading
        One product per image of each stack.

    Raises
    ------
    PlanarSitsError
        If a raster cannot be opened.
    """
    reading = Reading([], set(), [])
    for name, _ in files.select(r"\.tiff?$"):
        base = posixpath.basename(name)
        info = raster_info(files.path(name), base)
        named = [split(band.description) for band in info.bands]
        if not named or not all(image and band for image, band in named):
            continue
        if len(named) == 1 and find_time(base):  # one raster per band and date
            continue
        reading.claimed.add(name)
        images: dict[str, list[_Named]] = {}
        for number, (image, band) in enumerate(named, 1):
            images.setdefault(image, []).append(_Named(image, band, number))
        stem = posixpath.splitext(base)[0]
        for image, bands in images.items():
            reading.products.append(_product(files.path(name), f"{stem} {image}", bands, info))
    return reading


def split(description: str) -> tuple[str, str]:
    """Return the image and the band in a description.

    Parameters
    ----------
    description : str

    Returns
    -------
    image, band : str
        Both empty if there is no date; the band is empty if nothing follows the image.

    Examples
    --------
    >>> split("20220512T103629_20220512T104153_T32ULU_B4")
    ('20220512T103629_20220512T104153_T32ULU', 'B4')
    """
    date = TIME.search(description)
    if not date or find_time(description) is None:
        return "", ""
    rest = re.match(r"[\d-]*", description[date.end() :])
    end = date.end() + (rest.end() if rest else 0)
    parts = re.split(r"([_ .-]+)", description[end:])
    used = 0
    for index in range(0, len(parts), 2):
        if not _PART.fullmatch(parts[index].upper()) and find_time(parts[index]) is None:
            break
        used = index + 1
    band = "".join(parts[used:]).strip("_ .-")
    return description[: len(description) - len(band)].strip("_ .-"), band


def _product(path: str, title: str, named: list[_Named], info: RasterInfo) -> Product:
    """Return one image of a stack."""
    image, names = named[0].image, [one.band for one in named]
    table = _table(names, image)
    bands, masks, notes = [], [], []
    for one in named:
        kind, band = mask_kind(one.band), info.bands[one.number - 1]
        if kind:
            kind = "S2CLOUDLESS" if kind == "CLM" else kind
            masks.append(ProductMask(kind, path, one.number))
        elif one.band.lower() not in _NO_BAND:
            unit, note = _unit(path, one, info)
            notes += [note] if note else []
            made = ProductBand(
                one.band, common_name(one.band, table), path, one.number, band.scale, band.offset,
                band.nodata, unit, info.pixel_size,
            )  # fmt: skip
            bands.append(_scaled(made, band, table, notes))
    acquired = find_time(image)
    assert acquired is not None  # nosec B101: `split` has found it
    radar = any(band.name in _POLARISATIONS for band in bands)
    orbit = sentinel1.orbit_of(image, []) if radar else ""
    return Product(
        FAMILY,
        title,
        acquired,
        tuple(bands),
        tuple(masks),
        tile=tile[1] if (tile := re.search(r"(?:^|_)T(\d{2}[A-Z]{3})(?:_|$)", image)) else "",
        orbit=orbit,
        group=sentinel1.group_of("", orbit) if radar else OPTICAL,
        notes=tuple(dict.fromkeys(notes)),
    )


def _table(names: list[str], image: str) -> dict[str, str]:
    """Return the common names of the bands of the sensor of an image."""
    if any(name.upper().startswith("SR_B") for name in names):
        return LANDSAT_OLI if re.search(r"LC0[89]", image) else LANDSAT_TM
    # The identifiers of Sentinel-2 begin with two times.
    return SENTINEL_2 if re.match(r"\d{8}T\d{6}", image) else table_of(names, image)


def _unit(path: str, one: _Named, info: RasterInfo) -> tuple[str, str]:
    """Return the unit of radar backscatter, and a note if it is taken from the values."""
    if one.band not in _POLARISATIONS:
        return "", ""
    unit, said = sentinel1.unit_of(one.band, path, one.number, info)
    stack = posixpath.basename(path)
    return unit, "" if said else f"'{stack}' does not say its unit: its values are {unit}."


def _scaled(made: ProductBand, band: BandInfo, table: dict, notes: list[str]) -> ProductBand:
    """Return a band with the scale of its collection, if it is of integers."""
    prefix = re.match(r"(SR_B|B)\d", made.name)
    if not prefix or not table or band.scaled or band.data_type not in ("UInt16", "Int16"):
        return made
    scale, offset = _SCALES[prefix[1]]
    notes.append(
        "The stack does not say its scale: that of the collection is taken, value = "
        f"{scale:g} x stored value {offset:+g}; Sentinel-2 must be harmonized."
    )
    nodata = 0.0 if made.nodata is None else made.nodata
    return replace(made, scale=scale, offset=offset, nodata=nodata, unit="reflectance")
