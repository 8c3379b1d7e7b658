"""The time axis: gaps filled, any acquisitions brought onto the model's days.

Linear in time between a pixel's valid observations, constant at the ends
(METHOD section 3; stated in STaR). Because the interpolation is linear twice,
filling the gaps on the acquisition dates and then resampling equals
interpolating straight from the valid observations.
"""

import numpy as np

from ..errors import PlanarSitsError

# Pixels handled together: keeps the index arrays of a slice small.
_SLICE = 16384


def fill_gaps(values, days):
    """Fill missing observations in place.

    Parameters
    ----------
    values : (P, D, B) float32 array
        NaN where missing. Each pixel and band has at least one value.
    days : (D,) array
        Increasing days of the acquisitions.

    Returns
    -------
    (P, D, B) float32 array
        The same array, without NaN.
    """
    days = np.asarray(days, np.float32)
    for first in range(0, len(values), _SLICE):
        part = values[first : first + _SLICE]
        if not np.isnan(part.min()):  # the usual case, and quick to tell
            continue
        gappy = np.flatnonzero(np.isnan(part).any(axis=(1, 2)))
        if len(gappy):
            part[gappy] = _interpolated(part[gappy], days)
    return values


def _interpolated(values, days):
    """Return values (P, D, B) with NaN replaced by linear interpolation."""
    dates = values.shape[1]
    here = np.arange(dates, dtype=np.int16)[None, :, None]
    valid = ~np.isnan(values)
    before = np.maximum.accumulate(np.where(valid, here, -1), axis=1)
    after = np.where(valid, here, dates)[:, ::-1]
    after = np.minimum.accumulate(after, axis=1)[:, ::-1]
    # Constant ends: where one side has no valid date, take the other.
    before, after = (
        np.where(before < 0, after, before).astype(np.intp),
        np.where(after >= dates, before, after).astype(np.intp),
    )
    left = np.take_along_axis(values, before, axis=1)
    right = np.take_along_axis(values, after, axis=1)
    span = days[after] - days[before]
    weight = np.where(span > 0, (days[here] - days[before]) / np.where(span > 0, span, 1), 0)
    return left + (right - left) * weight.astype(np.float32)


def resample(values, days, steps):
    """Bring gap-free series onto other days.

    Parameters
    ----------
    values : (P, D, B) float32 array
        Without NaN.
    days : (D,) array
        Increasing days of the acquisitions since the season's start.
    steps : (T,) array
        Increasing days of the model's time axis since the season's start.

    Returns
    -------
    (P, T, B) float32 array
        ``values`` itself where the two axes are the same.
    """
    days, steps = np.asarray(days, float), np.asarray(steps, float)
    if np.array_equal(days, steps):
        return values
    right = np.clip(np.searchsorted(days, steps), 1, len(days) - 1) if len(days) > 1 else None
    if right is None:
        return np.repeat(values, len(steps), axis=1)
    left = right - 1
    weight = np.clip((steps - days[left]) / (days[right] - days[left]), 0, 1)
    weight = weight.astype(np.float32)[None, :, None]
    out = np.empty((len(values), len(steps), values.shape[2]), np.float32)
    for first in range(0, len(values), _SLICE):
        part = values[first : first + _SLICE]
        low = part[:, left]
        out[first : first + _SLICE] = low + (part[:, right] - low) * weight
    return out


def step_days(days, steps, season_length):
    """Return the days of the time axis that a model will use.

    Parameters
    ----------
    days : (D,) integer array
        Days of the training acquisitions since the season's start.
    steps : int
        Number of steps, 0 = the acquisition dates as they are.
    season_length : int
        Days from the season's start to its end.

    Returns
    -------
    (T,) float64 array
    """
    if steps == 0:
        return np.asarray(days, float)
    if steps < 2:
        raise PlanarSitsError(
            "STEPS is 1: a time axis needs at least 2 steps; use 0 for the acquisition dates."
        )
    return np.linspace(0.0, float(season_length), steps)


def coverage_tolerance(steps, least=30.0):
    """Return how many days from a step an acquisition may lie: 30, or the typical interval."""
    return max(least, float(np.median(np.diff(steps))))


def uncovered_steps(days, steps):
    """Say which steps of a model's axis a series does not cover.

    Parameters
    ----------
    days : (D,) array
        Days of the acquisitions since the season's start.
    steps : (T,) array
        Days of the model's time axis.

    Returns
    -------
    (T,) bool array
    """
    days, steps = np.asarray(days, float), np.asarray(steps, float)
    distance = np.abs(steps[:, None] - days[None, :]).min(axis=1)
    return distance > coverage_tolerance(steps)
