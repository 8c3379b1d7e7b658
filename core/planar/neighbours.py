"""Neighbours of pixels within their parcel, by one number per pixel.

The number is made of parcel, row and column. Pixels are sorted by it, so that one binary
search finds the pixel at any offset from another.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

_STEPS = [(-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)]


@dataclass(frozen=True)
class PixelCodes:
    """Numbers of P pixels, from which the numbers of their neighbours follow.

    Parameters
    ----------
    codes : (P,) int64 array
        Increasing.
    width : int
        The number of the pixel one row below is larger by ``width``, that of the
        next pixel of the row is larger by 1. Up to the border that was asked for,
        a number that follows in this way belongs to no other pixel.
    """

    codes: np.ndarray
    width: int


@dataclass(frozen=True)
class NeighbourTable:
    """The 8-neighbours of P pixels within their parcels.

    Parameters
    ----------
    neighbours : (P, 8) int32 array
        Pixel indices. The first ``counts`` of a row are the neighbours, by row and
        column; the rest repeat the pixel itself.
    counts : (P,) int32 array
        Number of neighbours, 0 to 8.
    """

    neighbours: np.ndarray
    counts: np.ndarray


def pixel_codes(rows: np.ndarray, cols: np.ndarray, offsets: np.ndarray, border: int) -> PixelCodes:
    """Return a number for each pixel, made of its parcel, row and column.

    Parameters
    ----------
    rows, cols : (P,) integer arrays
        Pixel coordinates, sorted by (row, col) within each parcel.
    offsets : (N + 1,) int64 array
        First pixel of each parcel, and P.
    border : int
        Largest distance, in rows or columns, of a pixel from its neighbours.

    Returns
    -------
    PixelCodes
    """
    if len(rows) == 0:
        return PixelCodes(np.zeros(0, np.int64), 1)
    parcel = np.repeat(np.arange(len(offsets) - 1, dtype=np.int64), np.diff(offsets))
    # With a border (row, last col + 1) is not (row + 1, first col).
    rows = rows.astype(np.int64) - rows.min() + border
    cols = cols.astype(np.int64) - cols.min() + border
    width, height = int(cols.max()) + border + 1, int(rows.max()) + border + 1
    return PixelCodes((parcel * height + rows) * width + cols, width)


def pixel_neighbours(rows: np.ndarray, cols: np.ndarray, offsets: np.ndarray) -> NeighbourTable:
    """Return the 8-neighbours of every pixel within its own parcel.

    Parameters
    ----------
    rows, cols : (P,) integer arrays
        Pixel coordinates, sorted by (row, col) within each parcel.
    offsets : (N + 1,) int64 array
        First pixel of each parcel, and P.

    Returns
    -------
    NeighbourTable
    """
    count = len(rows)
    if count == 0:
        return NeighbourTable(np.zeros((0, 8), np.int32), np.zeros(0, np.int32))
    codes = pixel_codes(rows, cols, offsets, 1)
    candidates = np.empty((8, count), np.int32)
    for k, (d_row, d_col) in enumerate(_STEPS):
        targets = codes.codes + d_row * codes.width + d_col
        index = np.minimum(np.searchsorted(codes.codes, targets), count - 1)
        candidates[k] = np.where(codes.codes[index] == targets, index, -1)
    candidates = candidates.T
    present = candidates >= 0
    # A stable sort brings neighbours to the front and keeps their order.
    order = np.argsort(~present, axis=1, kind="stable")
    neighbours = np.take_along_axis(candidates, order, axis=1)
    pixel = np.arange(count, dtype=np.int32)[:, None]
    neighbours = np.where(neighbours >= 0, neighbours, pixel)
    return NeighbourTable(np.ascontiguousarray(neighbours), present.sum(axis=1).astype(np.int32))
