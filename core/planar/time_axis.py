"""The time axis: fills gaps and interpolates acquisitions to the days of a model.

Linear in time between a pixel's valid values, constant before the first and after the last
(METHOD section 3; stated in STaR). To fill the gaps on the days of the acquisitions and
then to interpolate is the same as to interpolate from the valid values directly, since
both are linear.
"""

from __future__ import annotations

import numpy as np

from ..errors import PlanarSitsError

# Pixels handled together: keeps the index arrays of a slice small.
_SLICE = 16384

# Of an automatic time axis: most dates that are taken as they are, and the steps of a regular axis
# where there are more (docs/decisions/0014).
MOST_DATES, REGULAR_STEPS = 40, 32

# Days from a time step within which an acquisition always covers it.
_MIN_TOLERANCE = 30.0


def fill_gaps(values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """Fill missing values by interpolation in time, in place.

    Parameters
    ----------
    values : (P, D, B) float32 array
        NaN where missing; each pixel and band has at least one value. Overwritten.
    days : (D,) array
        Increasing days of the acquisitions.

    Returns
    -------
    (P, D, B) float32 array
        ``values`` itself, without NaN.
    """
    days = np.asarray(days, np.float32)
    for first in range(0, len(values), _SLICE):
        part = values[first : first + _SLICE]
        if not np.isnan(part.min()):  # no gap in most slices, and quick to test
            continue
        gappy = np.flatnonzero(np.isnan(part).any(axis=(1, 2)))
        if len(gappy):
            part[gappy] = _interpolated(part[gappy], days)
    return values


def _interpolated(values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """Return values (P, D, B) with NaN replaced by linear interpolation."""
    count = values.shape[1]
    index = np.arange(count, dtype=np.int16)[None, :, None]
    valid = ~np.isnan(values)
    before = np.maximum.accumulate(np.where(valid, index, -1), axis=1)
    after = np.where(valid, index, count)[:, ::-1]
    after = np.minimum.accumulate(after, axis=1)[:, ::-1]
    # Constant ends: where one side has no valid value, take the other.
    before, after = (
        np.where(before < 0, after, before).astype(np.intp),
        np.where(after >= count, before, after).astype(np.intp),
    )
    left = np.take_along_axis(values, before, axis=1)
    right = np.take_along_axis(values, after, axis=1)
    span = days[after] - days[before]
    weight = np.where(span > 0, (days[index] - days[before]) / np.where(span > 0, span, 1), 0)
    return left + (right - left) * weight.astype(np.float32)


def resample(values: np.ndarray, days: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """Interpolate series without gaps to the days of another time axis.

    Parameters
    ----------
    values : (P, D, B) float32 array
        Without NaN, D >= 1.
    days : (D,) array
        Increasing days of the acquisitions since the season's start.
    steps : (T,) array
        Increasing days of the time axis since the season's start.

    Returns
    -------
    (P, T, B) float32 array
        ``values`` itself where the two axes are the same.
    """
    days, steps = np.asarray(days, float), np.asarray(steps, float)
    if np.array_equal(days, steps):
        return values
    if len(days) == 1:
        return np.repeat(values, len(steps), axis=1)
    right = np.clip(np.searchsorted(days, steps), 1, len(days) - 1)
    left = right - 1
    weight = np.clip((steps - days[left]) / (days[right] - days[left]), 0, 1)
    weight = weight.astype(np.float32)[None, :, None]
    result = np.empty((len(values), len(steps), values.shape[2]), np.float32)
    for first in range(0, len(values), _SLICE):
        part = values[first : first + _SLICE]
        low = part[:, left]
        result[first : first + _SLICE] = low + (part[:, right] - low) * weight
    return result


def step_days(days: np.ndarray, steps: int, season_length: int) -> np.ndarray:
    """Return the days of the time axis of a model to be trained.

    Parameters
    ----------
    days : (D,) integer array
        Days of the training acquisitions since the season's start.
    steps : int
        Number of time steps, at least 2; 0 = the days of the acquisitions, or `REGULAR_STEPS`
        where they are more than `MOST_DATES`.
    season_length : int
        Days from the season's start to its end.

    Returns
    -------
    (T,) float64 array
        Days since the season's start; evenly spaced unless they are the acquisitions.

    Raises
    ------
    PlanarSitsError
        If ``steps`` is 1.
    """
    if steps == 0 and len(days) <= MOST_DATES:
        return np.asarray(days, float)
    steps = steps or REGULAR_STEPS
    if steps < 2:
        raise PlanarSitsError(
            "STEPS is 1: a time axis needs at least 2 steps; use 0 for an automatic time axis."
        )
    return np.linspace(0.0, float(season_length), steps)


def coverage_tolerance(steps: np.ndarray) -> float:
    """Return the largest distance in days of a time step from the nearest acquisition.

    Parameters
    ----------
    steps : (T,) array
        Increasing days of the time axis, T >= 2.

    Returns
    -------
    float
        30, or the median interval of the steps where that is longer.
    """
    return max(_MIN_TOLERANCE, float(np.median(np.diff(steps))))


def uncovered_steps(days: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """Return which steps of a time axis have no acquisition near them.

    Parameters
    ----------
    days : (D,) array
        Days of the acquisitions since the season's start, D >= 1.
    steps : (T,) array
        Increasing days of the time axis since the season's start, T >= 2.

    Returns
    -------
    (T,) bool array
        True where the nearest acquisition is more than `coverage_tolerance` away.
    """
    days, steps = np.asarray(days, float), np.asarray(steps, float)
    distance = np.abs(steps[:, None] - days[None, :]).min(axis=1)
    return distance > coverage_tolerance(steps)
