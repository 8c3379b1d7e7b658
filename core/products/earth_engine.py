"""GeoTIFFs of Google Earth Engine: acquisitions in a stack, or a file each.

``ImageCollection.toBands`` names a band by the identifier of the image and of the band, such as
``20220512T103629_20220512T104153_T32ULU_B4``; bands that were renamed may begin with their name,
as ``B4_20220512``. A file of one image is named by its identifier, and its bands by their names.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace

from . import sentinel1
from .bands import LANDSAT_OLI, LANDSAT_TM, SENTINEL_2, common_name, is_band, table_of
from .files import Files
from .masks import mask_kind
from .names import TIME, find_time
from .product import OPTICAL, Product, ProductBand, ProductMask, Reading
from .rasters import BandInfo, RasterInfo, raster_info, sampled

FAMILY = "earth-engine"
# Parts of identifiers of images: numbers, dates, tiles, sensors, modes, hexadecimal numbers.
_PART = re.compile(
    r"\d*|T\d{2}[A-Z]{3}|L[COTE]\d\d|S[12][A-D]?|IW|EW|GRD[HM]|1S[SD][VH]|[0-9A-F]{4}|[0-9A-F]{6}"
)
# Identifiers of images of Sentinel-2 and Landsat, with what exports put before them.
_IMAGE = re.compile(
    r"(?:^|[_-])(\d{8}T\d{6}_\d{8}T\d{6}_T\d{2}[A-Z]{3}|L[COTE]0[4-9]_\d{6}_\d{8})(?![A-Z0-9])"
)
_INDEXED = re.compile(r"\d+_[A-Za-z]\w*")  # bands of images without identifiers
# Large exports come in parts, named by the row and column they begin at.
_PART_OF = re.compile(r"-?\d{10}-\d{10}$")
_REFLECTANCE = re.compile(r"B\d|red|green|blue|nir|swir", re.IGNORECASE)
_INTEGERS = ("Byte", "UInt16", "Int16", "UInt32", "Int32")
# Earth Engine catalogue: integer bands of the collections S2_SR_HARMONIZED and LANDSAT/*/C02/T1_L2.
_SCALES = {"B": (0.0001, 0.0), "SR_B": (0.0000275, -0.2)}


@dataclass(frozen=True)
class _Named:
    """A band of a stack: the image that it belongs to, its name, and where it is."""

    image: str
    band: str
    path: str
    number: int
    info: RasterInfo

    @property
    def raster(self) -> BandInfo:
        return self.info.bands[self.number - 1]


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
    images: dict[tuple[str, str, str], list[_Named]] = {}
    for name, _ in files.select(r"\.tiff?$"):
        folder, base = posixpath.split(name)
        stem, path = posixpath.splitext(base)[0], files.path(name)
        info = raster_info(path, base)
        described = [band.description for band in info.bands]
        if (
            len(described) > 1
            and all(map(_INDEXED.fullmatch, described))
            and not any(map(find_time, described))
        ):
            reading.claimed.add(name)
            reading.notes.append(
                f"'{base}' was left out: its bands ({described[0]}, {described[1]}, …) have no "
                "dates; rename them with the dates of the images before the export."
            )
            continue
        named = _of_image(stem, described) or [split(text) for text in described]
        if not named or not all(image and band for image, band in named):
            continue
        if len(named) == 1 and find_time(base) and not _IMAGE.search(stem):
            continue  # one raster per band and date
        reading.claimed.add(name)
        part = _PART_OF.search(stem)
        for number, (image, band) in enumerate(named, 1):
            one = _Named(image, band, path, number, info)
            key = folder, image, part[0] if part else ""
            while any(band == other.band for other in images.get(key, ())):
                key = folder, image, f"{key[2]}+"  # the same band in another file
            images.setdefault(key, []).append(one)
    for (_, image, _), bands in images.items():
        stem = posixpath.splitext(posixpath.basename(bands[0].path))[0]
        title = image if _IMAGE.search(stem) else f"{stem} {image}"
        reading.products.append(_product(title, bands))
    reading.products[:] = sentinel1.with_units(reading.products)
    return reading


def read_radar(files: Files) -> Reading:
    """Return the products in stacks that are named as Sentinel-1.

    They may stand beside other products.

    Parameters
    ----------
    files : Files

    Returns
    -------
    Reading

    Raises
    ------
    PlanarSitsError
        If a raster cannot be opened.
    """
    names = []
    for name, _ in files.select(r"\.tiff?$"):
        base = posixpath.basename(name)
        if sentinel1.is_radar(base):
            described = [band.description for band in raster_info(files.path(name), base).bands]
            names += [name] if described and all(map(find_time, described)) else []
    return read(replace(files, names=tuple(names)))


def _of_image(stem: str, described: list[str]) -> list[tuple[str, str]]:
    """Return image and bands of a file named by one image; else empty."""
    match = _IMAGE.search(stem)
    if not match or any(map(find_time, described)):
        return []
    own = stem[match.end() :].strip("._-")
    if len(described) == 1 and (_is_named(own) or not described[0]):  # a file for each band
        return [(match[1], own)] if own else []
    return [(match[1], text) for text in described] if all(described) else []


def _is_named(text: str) -> bool:
    """Return whether a text is the name of a band or a mask of Earth Engine."""
    return bool(re.fullmatch(r"(SR_)?B\d{1,2}A?", text) or mask_kind(text))


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
    >>> split("B4_2022_05_12")
    ('2022_05_12', 'B4')
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
    first = description[: date.start()].strip("_ .-")
    if not band and re.fullmatch(r"[A-Za-z]\w*", first) and not _is_image(first):
        return description[date.start() :].strip("_ .-"), first  # such as B4_20220512
    return description[: len(description) - len(band)].strip("_ .-"), band


def _is_image(text: str) -> bool:
    """Return whether a text is the beginning of an identifier, such as 'LC08_195025'."""
    return all(_PART.fullmatch(part.upper()) for part in re.split(r"[_ .-]+", text))


def _product(title: str, named: list[_Named]) -> Product:
    """Return one image of a stack, or of a file."""
    image, names = named[0].image, [one.band for one in named]
    table = _table(names, image)
    bands, masks, notes = [], [], []
    for one in named:
        kind, band = mask_kind(one.band), one.raster
        if kind:
            old = kind == "QA_RADSAT" and table is LANDSAT_TM
            kind = "S2CLOUDLESS" if kind == "CLM" else "QA_RADSAT_TM" if old else kind
            masks.append(ProductMask(kind, one.path, one.number))
        elif is_band(one.band):
            unit, note = _unit(one)
            notes += [note] if note else []
            radar = one.band.upper() in sentinel1.POLARISATIONS
            made = ProductBand(
                one.band, common_name(one.band, table), one.path, one.number, band.scale,
                band.offset, sentinel1.zero_nodata(band.nodata) if radar else band.nodata, unit,
                one.info.pixel_size,
            )  # fmt: skip
            bands.append(_scaled(made, one, table, notes))
    acquired = find_time(image)
    assert acquired is not None  # nosec B101: `split` has found it
    radar = any(band.name.upper() in sentinel1.POLARISATIONS for band in bands)
    orbit = sentinel1.orbit_of(image, []) if radar else ""
    direction = sentinel1.direction_of([title]) if radar else ""
    return Product(
        FAMILY,
        title,
        acquired,
        tuple(bands),
        tuple(masks),
        tile=tile[1] if (tile := re.search(r"(?:^|_)T(\d{2}[A-Z]{3})(?:_|$)", image)) else "",
        orbit=orbit,
        direction=direction,
        group=sentinel1.group_of(direction, orbit) if radar else OPTICAL,
        notes=tuple(dict.fromkeys(notes)),
    )


def _table(names: list[str], image: str) -> dict[str, str]:
    """Return the common names of the bands of the sensor of an image."""
    if any(name.upper().startswith("SR_B") for name in names):
        return LANDSAT_OLI if re.search(r"LC0[89]", image) else LANDSAT_TM
    # The identifiers of Sentinel-2 begin with two times.
    return SENTINEL_2 if re.search(r"\d{8}T\d{6}_\d{8}T\d{6}", image) else table_of(names, image)


def _unit(one: _Named) -> tuple[str, str]:
    """Return the unit of radar backscatter, and a note if it is taken from the values."""
    if one.band.upper() not in sentinel1.POLARISATIONS:
        return "", ""
    unit, said = sentinel1.unit_of(one.band, one.path, one.number, one.info)
    stack = posixpath.basename(one.path)
    told = said or not unit
    return unit, "" if told else f"'{stack}' does not say its unit: its values are {unit}."


def _scaled(made: ProductBand, one: _Named, table: dict, notes: list[str]) -> ProductBand:
    """Return a band with the scale of its collection, if it is of integers."""
    band = one.raster
    prefix = re.match(r"(SR_B|B)\d", made.name)
    kind = prefix[1] if prefix else ""
    if table is SENTINEL_2:  # bands may have been renamed, such as to red
        kind = "B" if made.common_name and made.unit == "" else ""
    elif kind == "B":
        kind = ""
    if not kind or not table or band.scaled:
        return made
    if band.data_type not in _INTEGERS and not _is_whole(one):
        return made
    scale, offset = _SCALES[kind]
    harmonized = "; Sentinel-2 must be harmonized" if kind == "B" else ""
    notes.append(
        "The stack does not say its scale: that of the collection is taken, value = "
        f"{scale:g} x stored value {offset:+g}{harmonized}."
    )
    nodata = 0.0 if made.nodata is None else made.nodata
    return replace(made, scale=scale, offset=offset, nodata=nodata, unit="reflectance")


def _is_whole(one: _Named) -> bool:
    """Return whether the real numbers of a stack are whole: stored ones."""
    for number, band in enumerate(one.info.bands, 1):
        if band.data_type in _INTEGERS or not re.search(_REFLECTANCE, band.description):
            continue
        values = sampled(one.path, number)
        if len(values):
            return bool((values % 1 == 0).all()) and bool((values > 1).any())
    return False
