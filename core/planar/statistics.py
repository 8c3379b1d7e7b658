"""A parcel as one pixel: mean and standard deviation of its pixels, band by band."""

from dataclasses import replace

import numpy as np


def parcel_statistics(pixels):
    """Return parcels of one "pixel" each, which holds the statistics of all their pixels.

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, T, B), without NaN.

    Returns
    -------
    ParcelPixels
        Values (N, T, 2 B): the B means, then the B standard deviations over a
        parcel's pixels (0 for a single one). Rows and columns are those of a
        parcel's first pixel.
    """
    count, (_, steps, bands) = len(pixels), pixels.values.shape
    values = np.empty((count, steps, 2 * bands), np.float32)
    # Parcel by parcel: the sums depend on nothing else, and in float64 they are small.
    for place, (first, last) in enumerate(zip(pixels.offsets[:-1], pixels.offsets[1:])):
        own = pixels.values[first:last]
        values[place, :, :bands] = own.mean(axis=0, dtype=np.float64)
        values[place, :, bands:] = own.std(axis=0, dtype=np.float64)
    starts = pixels.offsets[:-1]
    return replace(
        pixels,
        values=values,
        rows=pixels.rows[starts],
        cols=pixels.cols[starts],
        offsets=np.arange(count + 1, dtype=np.int64),
    )
