"""The record of a product: where its bands and masks are, what values mean."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass

import numpy as np

from ..errors import PlanarSitsError

OPTICAL = "optical"


@dataclass(frozen=True)
class ProductBand:
    """One band of a product; value = stored value * scale + offset.

    Parameters
    ----------
    name : str
        As the product names it, such as ``B08``.
    common_name : str
        As in `bands`, such as ``nir``; empty if it has none.
    path : str
        GDAL path, such as ``/vsizip/{folder/product.zip}/folder/B08.jp2``.
    number : int
        Band number in that raster, from 1.
    scale, offset : float
        As the metadata of the product say.
    nodata : float or None
        Stored value without meaning; None if there is none.
    unit : {'reflectance', 'dB', 'linear', ''}
        Unit of the values; empty if the product does not say.
    pixel_size : float
        In units of its CRS; 0 if it is known from the raster alone.
    """

    name: str
    common_name: str
    path: str
    number: int = 1
    scale: float = 1.0
    offset: float = 0.0
    nodata: float | None = None
    unit: str = ""
    pixel_size: float = 0.0

    def values(self, stored: np.ndarray) -> np.ndarray:
        """Return the values of stored ones, NaN where there is none.

        Parameters
        ----------
        stored : array
            As in the raster.

        Returns
        -------
        float64 array
            Of the same shape.
        """
        values = stored.astype(np.float64) * self.scale + self.offset
        if self.nodata is not None:
            values[stored == self.nodata] = np.nan
        return values


@dataclass(frozen=True)
class ProductMask:
    """One mask of a product.

    Parameters
    ----------
    kind : str
        Key of ``masks.PRESETS``, such as ``SCL``.
    path : str
        GDAL path.
    number : int
        Band number in that raster, from 1.
    """

    kind: str
    path: str
    number: int = 1


@dataclass(frozen=True)
class Product:
    """One product: what one sensor saw of one tile at one time.

    Parameters
    ----------
    family : str
        Key of its reader, such as ``sentinel-2``.
    title : str
        Name of the product, for messages.
    acquired : datetime.datetime
        Time of acquisition, with its time zone (UTC).
    bands : tuple of ProductBand
        In the order of the product.
    masks : tuple of ProductMask
        A pixel is invalid if one of them says so.
    tile : str
        Such as ``32ULU``, ``195025`` or ``X0069_Y0043``; empty if it has none.
    baseline : str
        Version of the processing, such as ``04.00``.
    sensor : str
        Such as ``S2A``.
    orbit : str
        Number of the relative orbit.
    direction : {'ascending', 'descending', ''}
        Of the orbit; empty if the product does not say.
    group : str
        Products of one group make one series: ``optical``, or the orbits of a radar.
    saturated : float or None
        Stored value of saturated pixels.
    cloud_cover : float or None
        Percent of the tile, as the metadata say.
    missing : tuple of str
        Bands that the metadata list and that are not there.
    notes : tuple of str
        A sentence each: what the operator should know about the values.
    """

    family: str
    title: str
    acquired: dt.datetime
    bands: tuple[ProductBand, ...]
    masks: tuple[ProductMask, ...] = ()
    tile: str = ""
    baseline: str = ""
    sensor: str = ""
    orbit: str = ""
    direction: str = ""
    group: str = OPTICAL
    saturated: float | None = None
    cloud_cover: float | None = None
    missing: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """What a reader found in a set of files.

    Parameters
    ----------
    products : list of Product
    claimed : set of str
        Names of the files that belong to the family: no other reader takes them.
    notes : list of str
        Files that were left out and why, a sentence each.
    """

    products: list[Product]
    claimed: set[str]
    notes: list[str]


def wrong(title: str, fault: str, remedy: str) -> PlanarSitsError:
    """Return the error of a product: its name, what is wrong and what to do."""
    return PlanarSitsError(f"The product '{title}' cannot be read: {fault}; {remedy}.")


def finite(text: str) -> float:
    """Return the finite number in a text.

    Raises
    ------
    ValueError
        If it is none.
    """
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def positive(text: str) -> float:
    """Return the positive, finite number in a text.

    Raises
    ------
    ValueError
        If it is none.
    """
    number = finite(text)
    if number <= 0:
        raise ValueError(text)
    return number
