"""Normalisation: two percentiles of each band go to 0 and 1 (METHOD section 3)."""

from __future__ import annotations

import numpy as np


def percentile_range(
    series: np.ndarray, low: float = 2.0, high: float = 98.0, *, max_values: int = 20_000_000
) -> np.ndarray:
    """Return two percentiles of each band over all pixels and time steps.

    Parameters
    ----------
    series : (P, T, B) float32 array
        Of training pixels, without NaN; P >= 1.
    low, high : float
        Percentiles, 0 to 100.
    max_values : int
        Of more values per band than about this, only those of every k-th pixel are
        used.

    Returns
    -------
    (B, 2) float32 array
        Low and high value per band. The high value is above the low one: that of a
        constant band is 1 higher.
    """
    every = max(1, series.shape[0] * series.shape[1] // max_values)
    sample = series[::every]
    with np.errstate(over="ignore", invalid="ignore"):
        ranges = np.array(
            [np.percentile(sample[:, :, band], (low, high)) for band in range(series.shape[2])],
            np.float32,
        )
    for band in np.flatnonzero(~np.isfinite(ranges).all(axis=1)):
        # NumPy takes the difference of two values, which overflows for -3e38 and 3e38.
        ranges[band] = np.percentile(sample[:, :, band].astype(np.float64), (low, high))
    flat = ranges[:, 1] <= ranges[:, 0]
    # The next float32 where adding 1 changes nothing, as for 2e7.
    next_up = np.nextafter(ranges[flat, 0], np.float32(np.inf))
    ranges[flat, 1] = np.maximum(ranges[flat, 0] + np.float32(1), next_up)
    return ranges


def normalise(series: np.ndarray, ranges: np.ndarray) -> np.ndarray:
    """Scale series to [0, 1] in place and clip them.

    Parameters
    ----------
    series : (P, T, B) float32 array
        Overwritten.
    ranges : (B, 2) array
        Values that go to 0 and 1, as from `percentile_range`.

    Returns
    -------
    (P, T, B) float32 array
        ``series`` itself.
    """
    ranges = np.asarray(ranges, np.float32)
    # Repeated for every step: NumPy is slow over a last axis of only a few bands.
    low, high = np.tile(ranges.T[:, None], (1, series.shape[1], 1))
    with np.errstate(over="ignore"):
        width = high - low
        if not np.isfinite(width).all():  # from -3e38 to 3e38
            series /= 4
            return normalise(series, ranges / 4)
        series -= low  # what overflows is clipped
        series /= width
    return np.clip(series, 0, 1, out=series)
