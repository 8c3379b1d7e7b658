"""Preparation of parcel pixels: from acquisitions to normalised time steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .normalise import normalise
from .time_axis import fill_gaps, resample

if TYPE_CHECKING:
    from ..series.parcel_pixels import ParcelPixels


def on_time_axis(pixels: ParcelPixels, days: np.ndarray, steps: np.ndarray) -> ParcelPixels:
    """Return pixels with gaps filled and values interpolated to a time axis.

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, D', B) by acquisition, NaN where missing; overwritten.
    days : (D,) array
        Increasing days of the acquisitions since the season's start, of which the pixels may have
        a part (`ParcelPixels.dates`).
    steps : (T,) array
        Increasing days of the time axis since the season's start.

    Returns
    -------
    ParcelPixels
        Values (P', T, B) without NaN. Pixels without a valid value in some band are
        left out, and so are parcels without other pixels.
    """
    if pixels.dates is not None:
        days = np.asarray(days)[pixels.dates]
    pixels = pixels.observed()
    return pixels.with_values(resample(fill_gaps(pixels.values, days), days, steps))


def normalised(pixels: ParcelPixels, ranges: np.ndarray) -> ParcelPixels:
    """Return a copy of pixels with values scaled to [0, 1] and clipped.

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, T, B); unchanged.
    ranges : (B, 2) array
        Values of each band that go to 0 and 1, as from `percentile_range`.

    Returns
    -------
    ParcelPixels
        Values (P, T, B), float32.
    """
    return pixels.with_values(normalise(pixels.values.copy(), ranges))
