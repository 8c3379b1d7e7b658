"""Common names of bands by family, and bands by the names an operator gives."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..errors import PlanarSitsError
from .product import Product, ProductBand

# Names of the eo extension of STAC, but for the red edge, which it numbers by wavelength, and for
# `nir_broad`: the broad near infrared of products whose `nir` is the narrow one.
_ALIASES = {
    "coastal": "aerosol coastalblue coastalaerosol ultrablue",
    "blue": "",
    "green": "",
    "greeni": "green1",
    "yellow": "",
    "red": "",
    "rededge1": "rededge rededge071 rededge705 re1",
    "rededge2": "rededge075 rededge740 re2",
    "rededge3": "rededge078 rededge783 re3",
    "nir": "nearinfrared",
    "nir08": "nirnarrow narrownir nir2 nir865",
    "nir_broad": "nirbroad broadnir bnir",
    "nir09": "watervapour watervapor",
    "cirrus": "",
    "swir16": "swir1",
    "swir22": "swir2",
    "vv": "",
    "vh": "",
    "hh": "",
    "hv": "",
}
_COMMON = {alias: name for name, text in _ALIASES.items()
           for alias in (name.replace("_", ""), *text.split())}  # fmt: skip
# Where a product has one near infrared band, it is what is meant by either name.
_SUBSTITUTES = {"nir": ("nir08", "nir_broad"), "nir08": ("nir",), "nir_broad": ("nir",)}

PRESETS = {
    "infrared": ("nir", "red", "green"),
    "four": ("blue", "green", "red", "nir"),
    "six": ("blue", "green", "red", "nir", "swir16", "swir22"),
    "ten": ("blue", "green", "red", "rededge1", "rededge2", "rededge3", "nir", "nir08",
            "swir16", "swir22"),
}  # fmt: skip


def _table(text: str) -> dict[str, str]:
    """Return band numbers and common names, written ``B2 blue, B3 green``."""
    return dict(pair.split() for pair in text.split(","))


# Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD), section on the spectral bands.
SENTINEL_2 = _table(
    "B1 coastal, B2 blue, B3 green, B4 red, B5 rededge1, B6 rededge2, B7 rededge3, B8 nir, "
    "B8A nir08, B9 nir09, B10 cirrus, B11 swir16, B12 swir22"
)
# Landsat 8-9 (LSDS-1328) and 4-7 (LSDS-1618) Collection 2 Level 2 format books.
LANDSAT_OLI = _table(
    "B1 coastal, B2 blue, B3 green, B4 red, B5 nir, B6 swir16, B7 swir22, B9 cirrus"
)
LANDSAT_TM = _table("B1 blue, B2 green, B3 red, B4 nir, B5 swir16, B7 swir22")
# HLS Product User Guide v2.0, table of the bands: B05 of L30 is comparable to B8A of S30.
HLS_L30 = LANDSAT_OLI
HLS_S30 = {**SENTINEL_2, "B8": "nir_broad", "B8A": "nir"}
# Theia, Venµs product description: central wavelengths; B5 and B6 are one band seen twice.
VENUS = _table(
    "B2 coastal, B3 blue, B4 green, B7 red, B8 rededge1, B9 rededge2, B10 rededge3, B11 nir08, "
    "B12 nir09"
)
# Planet, PSScene: assets ortho_analytic_4b_sr and ortho_analytic_8b_sr.
PLANET = {
    4: ("blue", "green", "red", "nir"),
    8: ("coastal", "blue", "greeni", "green", "yellow", "red", "rededge1", "nir"),
}

# What stacks, cubes and loose rasters hold beside bands and masks: angles, pictures, probabilities.
_NO_BAND = re.compile(
    r"angle|aot|wvp|clp|cld|snw|msk_\w*prb|tci(_[rgb])?|tci_10m|qa_?[12]0|cs(_cdf)?|probability"
    r"|st_\w+|sr_(qa_aerosol|atmos_opacity|cloud_qa)|(sun|view)\w*(azimuth|zenith)\w*|[sv][az]a"
    r"|msk_classi_\w+|local_?incidence\w*|.*incidence_?angle",
    re.IGNORECASE,
)


def is_band(name: str) -> bool:
    """Return whether a name may be that of a band, and not of angles or the like."""
    return not _NO_BAND.fullmatch(name.strip())


def table_of(names: Sequence[str], text: str = "") -> dict[str, str]:
    """Return the common names of the sensor that names of bands, or a text, tell.

    Parameters
    ----------
    names : sequence of str
        All bands and masks of an acquisition.
    text : str
        Such as a file name.

    Returns
    -------
    dict of str to str
        Empty if the sensor is unknown: B4 and B5 differ by sensor.
    """
    short = {short_name(name) for name in names}
    if re.search(r"(?<![A-Za-z0-9])L[CTE]0[4-9](?![A-Za-z0-9])", text, re.IGNORECASE):
        modern = re.search(r"L[CO]0[89]", text, re.IGNORECASE)
        return LANDSAT_OLI if modern else LANDSAT_TM
    sentinel = re.search(
        r"(?<![A-Za-z0-9])(S2[A-D]?|SENTINEL-?2[A-D]?|T\d{2}[A-Z]{3})(?![A-Za-z0-9])",
        text,
        re.IGNORECASE,
    )
    if "FMASK" in short and not short & {"B8", "B8A", "B12"}:
        return {}  # of HLS, whose numbers differ by sensor
    return SENTINEL_2 if sentinel or short & {"B8", "B8A", "B12", "SCL"} else {}


def short_name(name: str) -> str:
    """Return a band name in capitals, without zeros and prefix: ``SR_B04`` -> ``B4``."""
    plain = re.sub(r"[\s_-]", "", name.strip().upper())
    match = re.fullmatch(r"(?:SR)?(?:BAND|B)0?(\d{1,2}A?)", plain)
    return f"B{match[1]}" if match else plain


def common_name(name: str, table: dict[str, str] | None = None) -> str:
    """Return the common name of a band.

    Parameters
    ----------
    name : str
        A band name, such as ``B08``, ``SWIR1`` or ``red``.
    table : dict of str to str, optional
        Common names of the family by short name, such as `SENTINEL_2`.

    Returns
    -------
    str
        Empty if it has none.

    Examples
    --------
    >>> common_name("B8A", SENTINEL_2), common_name("SWIR1"), common_name("B08")
    ('nir08', 'swir16', '')
    """
    listed = (table or {}).get(short_name(name), "")
    return listed or _COMMON.get(re.sub(r"[\s_-]", "", name.strip().lower()), "")


def parse_bands(text: str) -> tuple[str, ...]:
    """Read names of bands, or the name of a preset.

    Parameters
    ----------
    text : str
        Such as ``nir,red,green``, ``B08 B04 B03`` or a key of `PRESETS`; separated by
        commas, semicolons or white space.

    Returns
    -------
    tuple of str
        In the order of the text; empty if it is empty.
    """
    names = tuple(name for name in re.split(r"[,;\s]+", text.strip()) if name)
    return PRESETS.get(names[0].lower(), names) if len(names) == 1 else names


def select_bands(product: Product, wanted: Sequence[str]) -> tuple[ProductBand, ...]:
    """Return the bands of a product by name.

    A name is that of the product, or a common name.

    Parameters
    ----------
    product : Product
    wanted : sequence of str
        Empty for all bands of the finest pixel size.

    Returns
    -------
    tuple of ProductBand
        In the order of `wanted`.

    Raises
    ------
    PlanarSitsError
        If a band is missing or is named twice.
    """
    if not wanted:
        _refuse_missing(product)
        finest = min(band.pixel_size for band in product.bands)
        return tuple(band for band in product.bands if band.pixel_size == finest)
    bands = [_select(product, name) for name in _near_infrared(product, wanted)]
    for index, band in enumerate(bands):
        if band in bands[:index]:
            raise PlanarSitsError(
                f"BANDS: '{wanted[bands.index(band)]}' and '{wanted[index]}' are both the band "
                f"{band.name} of '{product.title}': name it once."
            )
    return tuple(bands)


def _near_infrared(product: Product, wanted: Sequence[str]) -> list[str]:
    """Return names; of both near infrared bands, the broad one is the first.

    Where `nir` of a product is the narrow band, such as of FORCE, `nir` and `nir08` would be one.
    """
    has = {band.common_name for band in product.bands}
    both = {"nir", "nir08"} <= {common_name(name) for name in wanted}
    if not both or "nir08" in has or not {"nir", "nir_broad"} <= has:
        return list(wanted)
    meant = {"nir": "nir_broad", "nir08": "nir"}
    return [meant.get(common_name(name), name) for name in wanted]


def _refuse_missing(product: Product) -> None:
    if product.missing:
        raise PlanarSitsError(
            f"The product '{product.title}' lacks {', '.join(product.missing)}, which its "
            "metadata list: download it again, or name other bands in BANDS."
        )


def _select(product: Product, wanted: str) -> ProductBand:
    """Return the band of a product that a name means."""
    for band in product.bands:
        if short_name(band.name) == short_name(wanted):
            return band
    meant = common_name(wanted)
    for name in (meant, *_SUBSTITUTES.get(meant, ())) if meant else ():
        for band in product.bands:
            if band.common_name == name:
                return band
    has = ", ".join(f"{band.name} ({band.common_name})" if band.common_name else band.name
                    for band in product.bands)  # fmt: skip
    lost = f", and lacks the files of {', '.join(product.missing)}" if product.missing else ""
    raise PlanarSitsError(
        f"The product '{product.title}' has no band '{wanted}': it has {has}{lost}; choose among "
        "them in BANDS, or download the product again."
    )


def select_alike(
    products: Sequence[Product], wanted: Sequence[str]
) -> list[tuple[ProductBand, ...]]:
    """Return the bands of each product, the same ones in all of them.

    Parameters
    ----------
    products : sequence of P Product
    wanted : sequence of str
        Empty for the bands that all products of the finest pixel size share.

    Returns
    -------
    list of P tuple of ProductBand
        In the order of `products`.

    Raises
    ------
    PlanarSitsError
        If a band is missing in a product, or a name means another one in another product.
    """
    if not wanted:
        wanted = _shared(products)
    chosen = [select_bands(product, wanted) for product in products]
    for index, name in enumerate(wanted):
        meanings = {bands[index].common_name: product.title
                    for bands, product in zip(chosen, products)}  # fmt: skip
        if len(meanings) > 1:
            (one, first), (other, second) = list(meanings.items())[:2]
            raise PlanarSitsError(
                f"BANDS: '{name}' is {one or 'unknown'} in '{first}', but {other or 'unknown'} in "
                f"'{second}': give common names, such as nir,red,green."
            )
    return chosen


def _shared(products: Sequence[Product]) -> list[str]:
    """Return the names of the bands of the finest pixel size that all products have.

    Common names count where all bands have one, since band numbers differ by sensor.
    """
    finest = [select_bands(product, ()) for product in products]
    by_common = all(band.common_name for bands in finest for band in bands)
    names = [[band.common_name if by_common else band.name for band in bands] for bands in finest]
    shared = [name for name in names[0] if all(name in other for other in names)]
    if not shared:
        raise PlanarSitsError(
            f"The products '{products[0].title}' and '{products[-1].title}' share no band: choose "
            "bands that all products have in BANDS."
        )
    return shared
