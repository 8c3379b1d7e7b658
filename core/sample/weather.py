"""When the sample scene is seen, and what the sky hides of it."""

import datetime

import numpy as np

from ..errors import PlanarSitsError
from .ground import smooth_field

_FIRST = datetime.date(2017, 1, 15)
_LAST = datetime.date(2017, 12, 15)
_CLOUD = np.array([0.58, 0.62, 0.60])


def draw_dates(date_count, rng):
    """Draw acquisition dates: irregular, spread from mid January to mid December.

    Parameters
    ----------
    date_count : int
        2 to 335.
    rng : numpy.random.Generator

    Returns
    -------
    list of datetime.date
        In order, each day once.

    Raises
    ------
    PlanarSitsError
        If the season has not that many days.
    """
    days = (_LAST - _FIRST).days + 1
    if not 2 <= date_count <= days:
        raise PlanarSitsError(f"DATE_COUNT is {date_count}: choose 2 to {days} dates.")
    parts = np.array_split(np.arange(days), date_count)
    return [_FIRST + datetime.timedelta(days=int(rng.choice(part))) for part in parts]


def draw_cloud_cover(date_count, rng):
    """Draw the part of the sky that is cloudy on each date.

    Two dates in five are clear or nearly so, one of them without any cloud:
    every pixel is seen at least once.

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


def draw_clouds(shape, cover, rng):
    """Draw clouds and their shadows.

    Parameters
    ----------
    shape : tuple of 2 int
    cover : float
        Part of the sky that is cloudy, 0 to 1.
    rng : numpy.random.Generator

    Returns
    -------
    cloud, shadow : (H, W) float32 arrays
        Opacity, 0 to 1.
    """
    field = smooth_field(shape, 11.0, rng) + 0.15 * smooth_field(shape, 2.0, rng)
    # The sun stands in the south: shadows fall to the north and a little aside.
    away = (-int(rng.integers(6, 14)), int(rng.integers(-5, 6)))
    if cover <= 0:
        return np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    thickness = (field - np.float32(np.quantile(field, 1 - cover))) / np.float32(0.4)
    cloud = np.clip(thickness, 0, 1)
    return cloud, np.roll(cloud, away, axis=(0, 1))


def observe(clear, cloud, shadow, rng):
    """Turn reflectance into what the sensor delivers on one date.

    Parameters
    ----------
    clear : (3, H, W) float32 array
        Reflectance under a clear sky, 0 to 1.
    cloud, shadow : (H, W) float32 arrays
        Opacity, 0 to 1.
    rng : numpy.random.Generator

    Returns
    -------
    (3, H, W) int16 array
        Reflectance by 10000, 1 to 10000, with noise and the date's own bias.
    """
    gain = rng.normal(1.0, 0.02, (3, 1, 1))
    bias = rng.normal(0.0, 0.003, (3, 1, 1))
    tops = (_CLOUD * rng.uniform(0.85, 1.15))[:, None, None]
    seen = clear * (1 - 0.6 * shadow)
    seen = seen * (1 - cloud) + tops * cloud
    seen = seen * gain + bias
    seen += (0.005 + 0.02 * seen) * rng.standard_normal(seen.shape)
    return np.clip(np.rint(seen * 10000), 1, 10000).astype(np.int16)
