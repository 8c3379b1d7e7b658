"""The pixel values of parcels: what reading hands to the planar images."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np


@dataclass(frozen=True)
class ParcelPixels:
    """The time series of the P pixels of N parcels, parcel after parcel.

    Parameters
    ----------
    values : (P, D, B) float32 array
        Value of each pixel, date and band; NaN if missing.
    rows, cols : (P,) int32 arrays
        Pixel coordinates in the grid of the parcel's zone, sorted by (row, col) within
        each parcel.
    offsets : (N + 1,) int64 array
        First pixel of each parcel, and P.
    index : (N,) int64 array
        Position of each parcel in the input layer.
    keys : (N,) uint64 array
        Hash of each parcel's polygon.
    dates : (D,) int64 array or None
        Positions of the dates of ``values`` among those of the series; None for all of them.
    """

    values: np.ndarray
    rows: np.ndarray
    cols: np.ndarray
    offsets: np.ndarray
    index: np.ndarray
    keys: np.ndarray
    dates: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.index)

    @property
    def sizes(self) -> np.ndarray:
        """Number of pixels of each parcel, (N,) int64 array."""
        return np.diff(self.offsets)

    def with_values(self, values: np.ndarray) -> ParcelPixels:
        """Return the same pixels with other values.

        Parameters
        ----------
        values : (P, D', B') array
            Any number of dates and bands; not copied.

        Returns
        -------
        ParcelPixels
            Shares all other arrays with this object, but ``dates``, which is None.
        """
        return replace(self, values=values, dates=None)

    def take(self, parcels: np.ndarray | Sequence[int]) -> ParcelPixels:
        """Return a copy of some parcels.

        Parameters
        ----------
        parcels : (M,) integer array
            Positions among these parcels, 0 to N - 1, in the order of the result.

        Returns
        -------
        ParcelPixels
        """
        parcels = np.asarray(parcels, np.int64)
        sizes = self.sizes[parcels]
        offsets = np.concatenate([[0], np.cumsum(sizes)])
        pixels = np.arange(offsets[-1]) + np.repeat(self.offsets[parcels] - offsets[:-1], sizes)
        return ParcelPixels(
            values=self.values[pixels],
            rows=self.rows[pixels],
            cols=self.cols[pixels],
            offsets=offsets,
            index=self.index[parcels],
            keys=self.keys[parcels],
            dates=self.dates,
        )

    def arranged(self, parcels: np.ndarray | Sequence[int]) -> ParcelPixels:
        """Return `take`, or this object itself if nothing changes.

        Parameters
        ----------
        parcels : (M,) integer array
            Positions among these parcels, 0 to N - 1, in the order of the result.

        Returns
        -------
        ParcelPixels
            No copy if ``parcels`` are 0 to N - 1 in order.
        """
        return self if np.array_equal(parcels, np.arange(len(self))) else self.take(parcels)

    def observed(self) -> ParcelPixels:
        """Return the pixels with at least one valid value in every band.

        Other pixels have no value to interpolate from. Parcels left without pixels
        are dropped.

        Returns
        -------
        ParcelPixels
            This object itself if no pixel is dropped.
        """
        if not np.isnan(self.values.min(initial=0)):  # the usual case, found without a mask
            return self
        valid = (~np.isnan(self.values)).any(axis=1).all(axis=1)
        if valid.all():
            return self
        sizes = np.add.reduceat(valid, self.offsets[:-1], dtype=np.int64)
        kept = sizes > 0
        return ParcelPixels(
            values=self.values[valid],
            rows=self.rows[valid],
            cols=self.cols[valid],
            offsets=np.concatenate([[0], np.cumsum(sizes[kept])]),
            index=self.index[kept],
            keys=self.keys[kept],
            dates=self.dates,
        )

    def on_dates(self, count: int) -> ParcelPixels:
        """Return the pixels with values on all dates of the series.

        Parameters
        ----------
        count : int
            Number of these dates.

        Returns
        -------
        ParcelPixels
            Values (P, count, B), NaN on other dates than ``dates``.
        """
        if self.dates is None:
            return self
        return replace(self, values=spread(self.values, self.dates, count), dates=None)


def spread(values: np.ndarray, dates: np.ndarray, count: int) -> np.ndarray:
    """Return values (P, D, B) on more dates, (P, count, B), NaN on the others."""
    result = np.full((len(values), count, values.shape[2]), np.nan, np.float32)
    result[:, dates] = values
    return result


def join_chunks(chunks: list[ParcelPixels]) -> ParcelPixels:
    """Join chunks of parcels, in the order of the input layer.

    Parameters
    ----------
    chunks : list of ParcelPixels
        At least one, on all dates. The list is emptied chunk by chunk as the values are copied,
        so that most values are in memory once.

    Returns
    -------
    ParcelPixels
        Sorted by ``index``.
    """
    index = np.concatenate([chunk.index for chunk in chunks])
    positions = np.empty(len(index), np.int64)
    positions[np.argsort(index)] = np.arange(len(index))
    sizes = np.empty(len(index), np.int64)
    sizes[positions] = np.concatenate([chunk.sizes for chunk in chunks])
    offsets = np.concatenate([[0], np.cumsum(sizes)])
    joined = {
        name: np.empty((offsets[-1], *getattr(chunks[0], name).shape[1:]), dtype)
        for name, dtype in (("values", np.float32), ("rows", np.int32), ("cols", np.int32))
    }
    keys, first = np.empty(len(index), np.uint64), 0
    while chunks:
        chunk = chunks.pop(0)
        parcels = positions[first : first + len(chunk)]
        shifts = np.repeat(offsets[parcels] - chunk.offsets[:-1], chunk.sizes)
        pixels = np.arange(len(chunk.rows)) + shifts
        for name, array in joined.items():
            array[pixels] = getattr(chunk, name)
        keys[parcels] = chunk.keys
        first += len(chunk)
    return ParcelPixels(offsets=offsets, index=np.sort(index), keys=keys, **joined)
