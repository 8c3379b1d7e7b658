"""The pixels of parcels: what the series chapter hands to the planar chapter."""

from dataclasses import dataclass, replace

import numpy as np


@dataclass(frozen=True)
class ParcelPixels:
    """Time series of the pixels of some parcels, parcel after parcel.

    Parameters
    ----------
    values : (P, D, B) float32 array
        By pixel, date and band; NaN where missing.
    rows, cols : (P,) int32 arrays
        Pixel coordinates in the series' grid, sorted by (row, col) within
        each parcel.
    offsets : (N + 1,) int64 array
        First pixel of each parcel, and the number of pixels.
    index : (N,) int64 array
        Position of each parcel in the input.
    keys : (N,) uint64 array
        Hash of each parcel's polygon.
    """

    values: np.ndarray
    rows: np.ndarray
    cols: np.ndarray
    offsets: np.ndarray
    index: np.ndarray
    keys: np.ndarray

    def __len__(self):
        return len(self.index)

    @property
    def sizes(self):
        """Pixels per parcel, (N,) int64 array."""
        return np.diff(self.offsets)

    def with_values(self, values):
        """Return the same pixels with other values (P, any, B)."""
        return replace(self, values=values)

    def take(self, parcels):
        """Return some parcels, in the order asked for.

        Parameters
        ----------
        parcels : (M,) integer array
            Positions, 0 to N - 1.

        Returns
        -------
        ParcelPixels
            A copy.
        """
        parcels = np.asarray(parcels, np.int64)
        sizes = self.sizes[parcels]
        offsets = np.concatenate([[0], np.cumsum(sizes)])
        pixels = np.arange(offsets[-1]) + np.repeat(self.offsets[parcels] - offsets[:-1], sizes)
        return ParcelPixels(
            self.values[pixels],
            self.rows[pixels],
            self.cols[pixels],
            offsets,
            self.index[parcels],
            self.keys[parcels],
        )

    def arranged(self, parcels):
        """Return some parcels as `take` does, but itself if all come in their order: no copy."""
        return self if np.array_equal(parcels, np.arange(len(self))) else self.take(parcels)

    def observed(self):
        """Keep the pixels with a valid observation in every band.

        A pixel that no date shows has nothing to interpolate from. Parcels
        left without pixels are dropped.

        Returns
        -------
        ParcelPixels
        """
        if not np.isnan(self.values.min(initial=0)):  # the usual case, and quick to tell
            return self
        seen = (~np.isnan(self.values)).any(axis=1).all(axis=1)
        if seen.all():
            return self
        sizes = np.add.reduceat(seen, self.offsets[:-1], dtype=np.int64)
        kept = sizes > 0
        return ParcelPixels(
            self.values[seen],
            self.rows[seen],
            self.cols[seen],
            np.concatenate([[0], np.cumsum(sizes[kept])]),
            self.index[kept],
            self.keys[kept],
        )


def gathered(parts):
    """Join chunks of parcels into one, in the order of the input.

    Parameters
    ----------
    parts : list of ParcelPixels
        At least one. They are taken out of the list one by one, so that the
        values of all are in memory once and not twice in the end.

    Returns
    -------
    ParcelPixels
    """
    index = np.concatenate([part.index for part in parts])
    place = np.empty(len(index), np.int64)
    place[np.argsort(index)] = np.arange(len(index))
    sizes = np.empty(len(index), np.int64)
    sizes[place] = np.concatenate([part.sizes for part in parts])
    offsets = np.concatenate([[0], np.cumsum(sizes)])
    joined = {
        name: np.empty((offsets[-1], *getattr(parts[0], name).shape[1:]), dtype)
        for name, dtype in (("values", np.float32), ("rows", np.int32), ("cols", np.int32))
    }
    keys, first = np.empty(len(index), np.uint64), 0
    while parts:
        part = parts.pop(0)
        own = place[first : first + len(part)]
        pixels = np.arange(len(part.rows)) + np.repeat(offsets[own] - part.offsets[:-1], part.sizes)
        for name, into in joined.items():
            into[pixels] = getattr(part, name)
        keys[own] = part.keys
        first += len(part)
    return ParcelPixels(offsets=offsets, index=np.sort(index), keys=keys, **joined)
