"""From values by date to values by step of the time axis."""

from .normalise import normalise
from .time_axis import fill_gaps, resample


def on_time_axis(pixels, days, steps):
    """Fill gaps and bring series onto a time axis.

    Pixels that no date shows, and parcels without others, are dropped.

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, D, B) by date, NaN where missing; changed in place.
    days : (D,) array
        Days of the dates since the season's start.
    steps : (T,) array
        Days of the time axis.

    Returns
    -------
    ParcelPixels
        Values (P, T, B), without NaN.
    """
    pixels = pixels.observed()
    return pixels.with_values(resample(fill_gaps(pixels.values, days), days, steps))


def normalised(pixels, ranges):
    """Return pixels with values scaled to [0, 1] (see `normalise`); the input is unchanged."""
    return pixels.with_values(normalise(pixels.values.copy(), ranges))
