"""The dates of the sample scene, its clouds, and the observation by the sensor."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from ..errors import PlanarSitsError
from .noise import smooth_field

_FIRST = dt.date(2017, 1, 15)
_LAST = dt.date(2017, 12, 15)
# Reflectance of the tops of clouds: near infrared, red, green.
_CLOUD = np.array([0.58, 0.62, 0.60])


def draw_dates(date_count: int, rng: np.random.Generator) -> list[dt.date]:
    """Draw irregular acquisition dates from mid January to mid December.

    Parameters
    ----------
    date_count : int
        2 to 335.
    rng : numpy.random.Generator

    Returns
    -------
    list of datetime.date
        In order, each once; one in each of ``date_count`` equal parts of the season.

    Raises
    ------
    PlanarSitsError
        If the number is out of range.
    """
    days = (_LAST - _FIRST).days + 1
    if not 2 <= date_count <= days:
        raise PlanarSitsError(f"DATE_COUNT is {date_count}: choose 2 to {days} dates.")
    parts = np.array_split(np.arange(days), date_count)
    return [_FIRST + dt.timedelta(days=int(rng.choice(part))) for part in parts]


def draw_cloud_cover(date_count: int, rng: np.random.Generator) -> np.ndarray:
    """Draw the cloudy part of the sky on each date.

    Two dates in five are clear or nearly so, and one of them has no cloud: every
    pixel is observed at least once.

    Parameters
    ----------
    date_count : int
    rng : numpy.random.Generator

    Returns
    -------
    (D,) float64 array
        0 to 0.65.
    """
    clear = -(-2 * date_count // 5)
    cover = np.concatenate(
        [[0.0], rng.uniform(0, 0.04, clear - 1), rng.uniform(0.1, 0.65, date_count - clear)]
    )
    return rng.permutation(cover)


@dataclass(frozen=True, eq=False)
class Clouds:
    """The clouds of one date.

    Parameters
    ----------
    opacity, shadow : (H, W) float32 arrays
        Opacity of the clouds and darkness of their shadows, 0 to 1.
    """

    opacity: np.ndarray
    shadow: np.ndarray

    @property
    def mask(self) -> np.ndarray:
        """Whether a pixel is under a cloud or in a shadow, (H, W) bool array."""
        return (self.opacity > 0) | (self.shadow > 0)


def draw_clouds(shape: tuple[int, int], cover: float, rng: np.random.Generator) -> Clouds:
    """Draw the clouds of one date.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns.
    cover : float
        Cloudy part of the sky, 0 to 1.
    rng : numpy.random.Generator

    Returns
    -------
    Clouds
    """
    field = smooth_field(shape, 11.0, rng) + 0.15 * smooth_field(shape, 2.0, rng)
    # The sun stands in the south: shadows fall to the north and a little aside.
    away = (-int(rng.integers(6, 14)), int(rng.integers(-5, 6)))
    if cover <= 0:
        return Clouds(np.zeros(shape, np.float32), np.zeros(shape, np.float32))
    thickness = (field - np.float32(np.quantile(field, 1 - cover))) / np.float32(0.4)
    opacity = np.clip(thickness, 0, 1)
    return Clouds(opacity, np.roll(opacity, away, axis=(0, 1)))


def observe(clear: np.ndarray, clouds: Clouds, rng: np.random.Generator) -> np.ndarray:
    """Return the image that the sensor takes on one date.

    Parameters
    ----------
    clear : (3, H, W) float32 array
        Reflectance under a clear sky, 0 to 1.
    clouds : Clouds
    rng : numpy.random.Generator

    Returns
    -------
    (3, H, W) int16 array
        Reflectance by 10000, 1 to 10000, with noise and a bias of the date.
    """
    gain = rng.normal(1.0, 0.02, (3, 1, 1))
    bias = rng.normal(0.0, 0.003, (3, 1, 1))
    tops = (_CLOUD * rng.uniform(0.85, 1.15))[:, None, None]
    image = clear * (1 - 0.6 * clouds.shadow)
    image = image * (1 - clouds.opacity) + tops * clouds.opacity
    image = image * gain + bias
    image += (0.005 + 0.02 * image) * rng.standard_normal(image.shape)
    return np.clip(np.rint(image * 10000), 1, 10000).astype(np.int16)
