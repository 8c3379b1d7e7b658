"""Sentinel-1 GRD backscatter in GeoTIFF: VV and VH.

In dB or linear; ascending and descending orbits are kept apart. Names of SNAP, HyP3, S1Tiling and
Earth Engine are known, and others that begin with S1.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from dataclasses import replace

import numpy as np

from .bands import common_name
from .files import Files
from .names import find_time, words
from .product import Product, ProductBand, Reading, wrong
from .rasters import BandInfo, RasterInfo, opened, raster_info
from .snap import snap_text

FAMILY = "sentinel-1"
_NAME = re.compile(r"(?<![A-Za-z0-9])(?:S1[A-D]?|SENTINEL-?1[A-D]?)(?![A-Za-z0-9])", re.IGNORECASE)
_POLARISATION = re.compile(r"(?<![A-Za-z0-9])(VV|VH|HH|HV)(?![A-Za-z0-9])", re.IGNORECASE)
_RAW = re.compile(r"^s1[a-d]-(iw|ew|s\d)-(grd|slc)-", re.IGNORECASE)
_HYP3 = re.compile(r"_RTC\d*_[A-Z]_[gs]([pad])[a-z]{4}_")
_UNITS = {"db": "dB", "decibel": "dB", "decibels": "dB", "linear": "linear", "lin": "linear",
          "power": "linear", "amplitude": "amplitude"}  # fmt: skip
_DIRECTIONS = {"asc": "ascending", "ascending": "ascending", "des": "descending",
               "desc": "descending", "dsc": "descending", "descending": "descending"}  # fmt: skip
# Sentinel-1 repeats 175 orbits; the first absolute orbit of relative orbit 1.
_FIRST_ORBIT = {"S1A": 73, "S1B": 27, "S1C": 172}
_SAMPLE = 256


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
    for name, _ in files.select(r"\.tiff?$"):
        base = posixpath.basename(name)
        if not _NAME.search(_spaced(base)) and not _NAME.search(_spaced(files.label(name))):
            continue
        reading.claimed.add(name)
        if _RAW.match(base) and "/measurement/" in f"/{name}":
            reading.notes.append(
                f"'{base}' was left out: it is a GRD measurement without calibration and terrain "
                "correction."
            )
            continue
        key = _POLARISATION.sub("", _spaced(posixpath.splitext(base)[0]))
        acquisitions[posixpath.dirname(name), " ".join(key.split())].append(name)
    for (_, title), names in acquisitions.items():
        product = _product(files, title.replace(" ", "_"), names)
        reading.products.extend([product] if product else [])
        if product is None:
            reading.notes.append(f"'{title}' was left out: it holds no backscatter.")
    return reading


def _spaced(text: str) -> str:
    """Return a name with blanks for underscores."""
    return text.replace("_", " ")


def _product(files: Files, title: str, names: list[str]) -> Product | None:
    """Return one acquisition, whose bands are in one raster or in several."""
    bands, notes, texts = [], [], [title, files.label(names[0])]
    for name in sorted(names):
        path, base = files.path(name), posixpath.basename(name)
        info = _with_names_of_snap(raster_info(path, base), path)
        texts += [f"{key} {value}" for key, value in info.metadata.items()]
        for number, (polarisation, band) in enumerate(_polarisations(base, info, title), 1):
            if not polarisation:
                continue
            unit, said = unit_of(f"{base} {band.description}", path, number, info)
            notes += [] if said else [f"'{base}' does not say its unit: its values are {unit}."]
            bands.append(
                ProductBand(
                    polarisation,
                    common_name(polarisation),
                    path,
                    number,
                    band.scale,
                    band.offset,
                    0.0 if band.nodata is None and unit != "dB" else band.nodata,
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
    return Product(
        FAMILY,
        title,
        acquired,
        tuple(sorted(bands, key=lambda band: band.name, reverse=True)),  # VV before VH
        sensor=title[:3].upper(),
        orbit=orbit,
        direction=direction,
        group=group_of(direction, orbit),
        notes=tuple(dict.fromkeys(notes)),
    )


def _with_names_of_snap(info: RasterInfo, path: str) -> RasterInfo:
    """Return a raster with the band names, units and orbit that SNAP wrote into it."""
    if any(band.description for band in info.bands):
        return info
    text = snap_text(path)
    names = re.findall(r"<BAND_NAME>([^<]*)</BAND_NAME>", text)
    if len(names) != len(info.bands):
        return info
    bands = [replace(band, description=name) for band, name in zip(info.bands, names)]
    orbit = re.findall(r'<MDATTR name="(PASS|REL_ORBIT)"[^>]*>([^<]*)</MDATTR>', text)
    return replace(info, bands=tuple(bands), metadata={**info.metadata, **dict(orbit)})


def _polarisations(base: str, info: RasterInfo, title: str) -> list[tuple[str, BandInfo]]:
    """Return the polarisation of each band of a raster; '' if it is an angle."""
    described = [_POLARISATION.search(_spaced(band.description)) for band in info.bands]
    named = _POLARISATION.findall(_spaced(base))
    if len(info.bands) == 1 and not described[0] and len(named) == 1:
        return [(named[0].upper(), info.bands[0])]
    if not any(described) and len(info.bands) > 1:
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
    unit : {'dB', 'linear', 'amplitude'}
    said : bool
        False if it was taken from the values: backscatter in dB is mostly negative,
        linear backscatter never is.
    """
    band = info.bands[number - 1]
    told = [band.unit, *words(text)]
    for metadata in (band.metadata, info.metadata):
        for key, value in metadata.items():
            if re.search(r"unit|scale|calibration|backscatter", key, re.IGNORECASE):
                told += words(value)
    for word in told:
        if word.lower() in _UNITS:
            return _UNITS[word.lower()], True
    hyp3 = _HYP3.search(text)
    if hyp3:
        return {"p": "linear", "d": "dB", "a": "amplitude"}[hyp3[1]], True
    return ("dB" if _mostly_negative(path, number, band.nodata) else "linear"), False


def _mostly_negative(path: str, number: int, nodata: float | None) -> bool:
    """Return whether most of the values of a band, thinned out, are negative."""
    with opened(path) as dataset:
        if dataset is None:
            return False
        band = dataset.GetRasterBand(number)
        sample = band.ReadAsArray(
            buf_xsize=min(_SAMPLE, band.XSize), buf_ysize=min(_SAMPLE, band.YSize)
        )
    if sample is None:
        return False
    used = np.isfinite(sample) & (sample != 0)
    if nodata is not None:
        used &= sample != nodata
    return bool(used.any() and np.mean(sample[used] < 0) > 0.5)


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
    match = re.search(r"_(?:ASC|DES)_0*(\d{1,3})_", title, re.IGNORECASE)
    if match:
        return match[1]
    match = re.search(r"_\d{8}T\d{6}_(\d{6})_[0-9A-F]{6}(?:_|$)", title, re.IGNORECASE)
    first = _FIRST_ORBIT.get(title[:3].upper())
    return str((int(match[1]) - first) % 175 + 1) if match and first else ""


def group_of(direction: str, orbit: str) -> str:
    """Return the group of a product: its direction, else its orbit, is kept apart."""
    if direction:
        return f"{FAMILY} {direction}"
    return f"{FAMILY} orbit {orbit}" if orbit else FAMILY
