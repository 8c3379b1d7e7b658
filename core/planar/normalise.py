"""Normalisation: the training pixels' 2nd and 98th percentiles go to 0 and 1."""

import numpy as np

# Percentiles of more values than this per band are taken from every k-th pixel.
_ENOUGH = 20_000_000


def percentile_range(series, low=2.0, high=98.0):
    """Return the range of each band over all training pixels and dates.

    Parameters
    ----------
    series : (P, T, B) float32 array
        Training pixels only (METHOD section 3).
    low, high : float
        Percentiles.

    Returns
    -------
    (B, 2) float32 array
        Low and high value per band; a constant band gets a width of 1.
    """
    every = max(1, series.shape[0] * series.shape[1] // _ENOUGH)
    sample = series[::every]
    ranges = np.array(
        [np.percentile(sample[:, :, band], (low, high)) for band in range(series.shape[2])],
        np.float32,
    )
    flat = ranges[:, 1] <= ranges[:, 0]
    # The next float32 where 1 is too little to see, as for 2e7.
    next_up = np.nextafter(ranges[flat, 0], np.float32(np.inf))
    ranges[flat, 1] = np.maximum(ranges[flat, 0] + np.float32(1), next_up)
    return ranges


def normalise(series, ranges):
    """Scale to [0, 1] in place, clipped.

    Parameters
    ----------
    series : (P, T, B) float32 array
    ranges : (B, 2) float32 array
        From `percentile_range`.

    Returns
    -------
    (P, T, B) float32 array
        The same array.
    """
    # For every date and band: three bands alone are too few for NumPy to compute with at a time.
    low, high = np.tile(np.asarray(ranges, np.float32).T[:, None], (1, series.shape[1], 1))
    series -= low
    series /= high - low
    return np.clip(series, 0, 1, out=series)
