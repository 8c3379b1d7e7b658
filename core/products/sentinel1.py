"""Sentinel-1 GRD backscatter in GeoTIFF or BEAM-DIMAP: VV and VH.

In dB or linear; ascending and descending orbits are kept apart. Names of SNAP, HyP3, S1Tiling and
Earth Engine are known, and others that begin with S1.
"""

from __future__ import annotations

import math
import posixpath
import re
from collections import defaultdict
from dataclasses import replace

import numpy as np

from .bands import common_name
from .files import Files
from .names import find_time, words
from .product import OPTICAL, Product, ProductBand, Reading, wrong
from .rasters import BandInfo, RasterInfo, raster_info, sampled
from .snap import snap_text

FAMILY = "sentinel-1"
POLARISATIONS = ("VV", "VH", "HH", "HV")
_NAME = re.compile(r"(?<![A-Za-z0-9])(?:S1[A-D]?|SENTINEL-?1[A-D]?)(?![A-Za-z0-9])", re.IGNORECASE)
_POLARISATION = re.compile(r"(?<![A-Za-z0-9])(VV|VH|HH|HV)(?![A-Za-z0-9])", re.IGNORECASE)
# Both in one name, as of the Copernicus Browser; the one of the raster follows.
_PAIR = re.compile(r"(?<![A-Za-z0-9])(VV|HH)\s*[+&]?\s*(VH|HV)(?![A-Za-z0-9])", re.IGNORECASE)
# What HyP3 and S1Tiling write beside backscatter: angles, masks, pictures.
_BESIDE = re.compile(
    r"_(rgb|ls_map|inc_map|dem|area|water_map|border_?mask|mask|angle)$|^(sin_)?LIA_|^GAMMA_AREA",
    re.IGNORECASE,
)
_GRANULE = re.compile(
    r"S1[A-D]_(?:IW|EW|S\d)_[A-Z]{3}._\w{4}_\d{8}T\d{6}_\d{8}T\d{6}_\d{6}_[0-9A-F]{6}"
)
_GRANULE_NAME = re.compile(r"S1[A-D]_(IW|EW|S\d)_")
_TILE = re.compile(r"(?<![A-Za-z0-9])\d{2}[C-HJ-NP-X][A-HJ-NP-Z]{2}(?![A-Za-z0-9])")
_RAW = re.compile(r"^s1[a-d]-(iw|ew|s\d)-(grd|slc)-", re.IGNORECASE)
_HYP3 = re.compile(r"_RTC\d*_[A-Z]_[gs]([pad])[a-z]{4}_")
_UNITS = {"db": "dB", "decibel": "dB", "decibels": "dB", "linear": "linear", "lin": "linear",
          "power": "linear", "intensity": "linear", "amplitude": "amplitude"}  # fmt: skip
_DIRECTIONS = {"asc": "ascending", "ascending": "ascending", "des": "descending",
               "desc": "descending", "dsc": "descending", "descending": "descending"}  # fmt: skip
# Sentinel-1 repeats 175 orbits; the first absolute orbit of relative orbit 1.
_MOST_LINEAR = 100.0
_LARGEST = 1e30  # of values; netCDF declares 9.97e36 where the file says nothing
_FIRST_ORBIT = {"S1A": 73, "S1B": 27, "S1C": 172}


def read(files: Files) -> Reading:
    """Return the products of this family.

    Parameters
    ----------
    files : Files

    Returns
    -------
    Reading
        One product per acquisition; `group` keeps the orbits apart.

    Raises
    ------
    PlanarSitsError
        If a raster cannot be opened, has no date, or does not say its polarisations.
    """
    reading = Reading([], set(), [])
    acquisitions: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, _ in files.select(r"\.(tiff?|img)$"):
        base = posixpath.basename(name)
        stem = posixpath.splitext(base)[0]
        own = is_radar(base)
        label = files.label(name) if own else _label(files, name)
        if not label:
            continue
        reading.claimed.add(name)
        if _BESIDE.search(stem):
            continue
        if _RAW.match(base) and "/measurement/" in f"/{name}":
            reading.notes.append(
                f"'{base}' was left out: it is a GRD measurement without calibration and terrain "
                "correction."
            )
            continue
        key = _POLARISATION.sub("", _PAIR.sub("", _spaced(stem if own else label)))
        acquisitions[posixpath.dirname(name), " ".join(key.split())].append(name)
    for (_, title), names in acquisitions.items():
        if not title.endswith("filtered") and any(
            other == f"{title} filtered" for _, other in acquisitions
        ):
            reading.notes.append(f"'{title}' was left out: its filtered image is there.")
            continue
        product = _product(files, title.replace(" ", "_"), names)
        reading.products.extend([product] if product else [])
        if product is None:
            reading.notes.append(f"'{title}' was left out: it holds no backscatter.")
    reading.products[:] = with_units(reading.products)
    unknown = [one.title for one in reading.products if one.group == FAMILY]
    if unknown:
        reading.notes.append(
            f"{len(unknown)} radar images, such as '{unknown[0]}', tell neither the direction nor "
            "the number of their orbit: they make one group."
        )
    return reading


def is_radar(base: str) -> bool:
    """Return whether a file name is that of Sentinel-1."""
    return bool(_NAME.search(_spaced(base)))


def _label(files: Files, name: str) -> str:
    """Return the folder or archive that is named as Sentinel-1, or ''."""
    if _NAME.search(_spaced(files.label(name))):
        return files.label(name)
    folders = reversed(posixpath.dirname(name).split("/"))
    return next((one for one in folders if _GRANULE_NAME.search(one)), "")


def _spaced(text: str) -> str:
    """Return a name with blanks for underscores."""
    return text.replace("_", " ")


def _product(files: Files, title: str, names: list[str]) -> Product | None:
    """Return one acquisition, whose bands are in one raster or in several."""
    bands, notes, texts = [], [], [title, files.label(names[0]), *_texts_beside(files, names[0])]
    for name in sorted(names):
        path, base = files.path(name), posixpath.basename(name)
        info = _with_names_of_snap(raster_info(path, base), path)
        texts += [f"{key} {value}" for key, value in info.metadata.items()]
        for number, (polarisation, band) in enumerate(_polarisations(base, info, title), 1):
            if not polarisation:
                continue
            unit, said = unit_of(f"{base} {band.description}", path, number, info)
            told = said or not unit
            notes += [] if told else [f"'{base}' does not say its unit: its values are {unit}."]
            bands.append(
                ProductBand(
                    polarisation,
                    common_name(polarisation),
                    path,
                    number,
                    band.scale,
                    band.offset,
                    zero_nodata(band.nodata),
                    unit,
                    info.pixel_size,
                )
            )
    if not bands:
        return None
    acquired = find_time(title) or find_time(texts[1])
    if acquired is None:
        raise wrong(title, "its name has no date", "rename it with the date YYYYMMDD")
    direction, orbit = direction_of(texts), orbit_of(title, texts)
    place = _TILE.search(_spaced(title))
    sensor = re.search(r"S1[A-D]", title, re.IGNORECASE)
    return Product(
        FAMILY,
        title,
        acquired,
        tuple(sorted(bands, key=lambda band: band.name, reverse=True)),  # VV before VH
        tile=place[0] if place else "",
        sensor=sensor[0].upper() if sensor else "S1",
        orbit=orbit,
        direction=direction,
        group=group_of(direction, orbit),
        notes=tuple(dict.fromkeys(notes)),
    )


def zero_nodata(nodata: float | None) -> float:
    """Return the value of pixels without backscatter, 0 if the raster has none.

    Programs fill the edges with zeros, also of images in dB, where 0 does not occur else.
    """
    if nodata is None or math.isnan(nodata) or abs(nodata) > _LARGEST:
        return 0.0
    return nodata


def _texts_beside(files: Files, name: str) -> list[str]:
    """Return what HyP3 and BEAM-DIMAP say of an image in files beside it."""
    folder = posixpath.dirname(name)
    texts = []
    for one in files.names:
        place, base = posixpath.split(one)
        if place == folder and base.lower().endswith(".readme.md.txt"):
            granule = _GRANULE.search(files.read(one).decode("utf-8", "replace"))
            texts += [granule[0]] if granule else []
        if one == f"{folder[:-5]}.dim" and folder.endswith(".data"):
            texts += _attributes(files.read(one).decode("utf-8", "replace"))
    return texts


def _attributes(text: str) -> list[str]:
    """Return the orbit in metadata of SNAP, as 'PASS DESCENDING'."""
    found = re.findall(r'<MDATTR name="(PASS|REL_ORBIT)"[^>]*>([^<]*)</MDATTR>', text)
    return [f"{key} {value}" for key, value in found]


def _with_names_of_snap(info: RasterInfo, path: str) -> RasterInfo:
    """Return a raster with the band names, units and orbit that SNAP wrote into it."""
    if any(band.description for band in info.bands):
        return info
    text = snap_text(path)
    names = re.findall(r"<BAND_NAME>([^<]*)</BAND_NAME>", text)
    if len(names) != len(info.bands):
        return info
    units = re.findall(r"<PHYSICAL_UNIT>([^<]*)</PHYSICAL_UNIT>", text)
    units = units if len(units) == len(names) else [""] * len(names)
    bands = [replace(band, description=name, unit=unit or band.unit)
             for band, name, unit in zip(info.bands, names, units)]  # fmt: skip
    orbit = dict(line.split(" ", 1) for line in _attributes(text))
    return replace(info, bands=tuple(bands), metadata={**info.metadata, **orbit})


def _polarisations(base: str, info: RasterInfo, title: str) -> list[tuple[str, BandInfo]]:
    """Return the polarisation of each band of a raster; '' if it is an angle."""
    described = [_POLARISATION.search(_spaced(band.description)) for band in info.bands]
    named = _POLARISATION.findall(_PAIR.sub("", _spaced(base)))
    if len(info.bands) == 1 and not described[0] and len(named) == 1:
        return [(named[0].upper(), info.bands[0])]
    if not any(described) and len(info.bands) > 1:
        in_order = [one.upper() for one in _POLARISATION.findall(_spaced(base))]
        if len(set(in_order)) == len(in_order) == len(info.bands):  # such as S1_20220608_VV_VH.tif
            return list(zip(in_order, info.bands))
        raise wrong(
            title, "its bands have no names, so that VV and VH cannot be told apart",
            "set their descriptions, or write one raster per polarisation",
        )  # fmt: skip
    return [(match[1].upper() if match else "", band) for match, band in zip(described, info.bands)]


def unit_of(text: str, path: str, number: int, info: RasterInfo) -> tuple[str, bool]:
    """Return the unit of backscatter, and whether the product says it.

    Parameters
    ----------
    text : str
        Names of file and band.
    path : str
        GDAL path.
    number : int
        Band number, from 1.
    info : RasterInfo

    Returns
    -------
    unit : {'dB', 'linear', 'amplitude', 'stored numbers', ''}
        Empty if there is no value: see `with_units`.
    said : bool
        False if it was taken from the values: backscatter in dB is mostly negative,
        linear backscatter never is.
    """
    band = info.bands[number - 1]
    told = [*words(band.unit), *words(text)]
    for metadata in (band.metadata, info.metadata):
        for key, value in metadata.items():
            if re.search(r"unit|scale|calibration|backscatter", key, re.IGNORECASE):
                told += words(value)
    units = [_UNITS[word.lower()] for word in told if word.lower() in _UNITS]
    if units:  # such as intensity_db
        return "dB" if "dB" in units else units[0], True
    hyp3 = _HYP3.search(text)
    if hyp3:
        return {"p": "linear", "d": "dB", "a": "amplitude"}[hyp3[1]], True
    values = sampled(path, number)
    if not len(values):
        return "", False
    if np.median(values) > _MOST_LINEAR:  # scaled to integers, nobody says how
        return "stored numbers", False
    return ("dB" if np.mean(values < 0) > 0.5 else "linear"), False


def with_units(products: list[Product]) -> list[Product]:
    """Return radar products, each with a unit: that of its group if it has no value.

    Parameters
    ----------
    products : list of Product
        Of `unit_of`; optical ones stay as they are.

    Returns
    -------
    list of Product
    """
    known: dict[str, str] = {}
    for one in products:
        for band in one.bands:
            if one.group != OPTICAL and band.unit:
                known.setdefault(one.group, band.unit)
    return [
        one if one.group == OPTICAL else replace(one, bands=tuple(
            replace(band, unit=band.unit or known.get(one.group, "linear")) for band in one.bands))
        for one in products
    ]  # fmt: skip


def direction_of(texts: list[str]) -> str:
    """Return ``ascending`` or ``descending`` if a word of the texts says so, else ''."""
    for text in texts:
        for word in words(text):
            if word.lower() in _DIRECTIONS:
                return _DIRECTIONS[word.lower()]
    return ""


def orbit_of(title: str, texts: list[str]) -> str:
    """Return the number of the relative orbit, or '' if it is unknown.

    Parameters
    ----------
    title : str
        A name with the absolute orbit, as ESA writes it, or with ``DES_139``.
    texts : list of str
        Metadata, a key and its value each.
    """
    for text in texts:
        match = re.search(r"rel\w*[ _:]?orbit\w* 0*(\d{1,3})\b", text, re.IGNORECASE)
        if match:
            return match[1]
    match = re.search(r"_(?:ASC|DES)_0*(\d{1,3})_|_T0*(\d{1,3})-\d{6}-IW", title, re.IGNORECASE)
    if match:
        return match[1] or match[2]
    for text in (title, *texts):
        match = re.search(r"_\d{8}T\d{6}_(\d{6})_[0-9A-F]{6}(?:_|$)", text, re.IGNORECASE)
        sensor = re.search(r"S1[A-D]", text, re.IGNORECASE)
        first = _FIRST_ORBIT.get(sensor[0].upper()) if sensor else None
        if match and first:
            return str((int(match[1]) - first) % 175 + 1)
    return ""


def group_of(direction: str, orbit: str) -> str:
    """Return the group of a product: its direction, else its orbit, is kept apart."""
    if direction:
        return f"{FAMILY} {direction}"
    return f"{FAMILY} orbit {orbit}" if orbit else FAMILY
