"""A parcel as one pixel: mean and standard deviation of its pixels, band by band."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from .pixels import SinglePixel

if TYPE_CHECKING:
    from ...series.parcel_pixels import ParcelPixels
    from ..segments import SegmentSettings


class ParcelStatistics(SinglePixel):
    """One segment per parcel: the statistics of its pixels (see `parcel_statistics`)."""

    across = "parcel"
    channels_per_band = 2
    noun, plural = "parcel", "parcels"
    columns = "The one column holds the statistics of the parcel"

    def __init__(self, pixels: ParcelPixels, settings: SegmentSettings, seed: int) -> None:
        super().__init__(parcel_statistics(pixels), settings, seed)


def parcel_statistics(pixels: ParcelPixels) -> ParcelPixels:
    """Return parcels of one pixel each, with the statistics of their pixels.

    Parameters
    ----------
    pixels : ParcelPixels
        N parcels with values (P, T, B), without NaN.

    Returns
    -------
    ParcelPixels
        Values (N, T, 2 B), float32: the B means, then the B standard deviations
        over a parcel's pixels (0 for a single one). Rows and columns are those of
        a parcel's first pixel.
    """
    count, (_, steps, bands) = len(pixels), pixels.values.shape
    statistics = np.empty((count, steps, 2 * bands), np.float32)
    # Parcel by parcel: a sum must not depend on other parcels. In float64 its error is small.
    for parcel, (first, last) in enumerate(zip(pixels.offsets[:-1], pixels.offsets[1:])):
        values = pixels.values[first:last]
        statistics[parcel, :, :bands] = values.mean(axis=0, dtype=np.float64)
        statistics[parcel, :, bands:] = values.std(axis=0, dtype=np.float64)
    starts = pixels.offsets[:-1]
    return replace(
        pixels,
        values=statistics,
        rows=pixels.rows[starts],
        cols=pixels.cols[starts],
        offsets=np.arange(count + 1, dtype=np.int64),
    )
