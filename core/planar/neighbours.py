"""What lies beside a pixel in its own parcel: its 8 neighbours, and the patch around it.

A pixel is found by a number made of its parcel, row and column: pixels are sorted
by these, so that a binary search among the numbers does for all of them.
"""

import numpy as np

_STEPS = [(-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)]


def pixel_codes(rows, cols, offsets, border):
    """Give pixels numbers from which those of their neighbours follow.

    Parameters
    ----------
    rows, cols : (P,) integer arrays
        Pixel coordinates, sorted by (row, col) within each parcel.
    offsets : (N + 1,) int64 array
    border : int
        How far a neighbour may lie from a pixel.

    Returns
    -------
    codes : (P,) int64 array
        Increasing.
    width : int
        The number of the pixel a row below is larger by this; that of the next
        pixel of a row is larger by 1. Within the border no other pixel has
        these numbers.
    """
    if len(rows) == 0:
        return np.zeros(0, np.int64), 1
    parcel = np.repeat(np.arange(len(offsets) - 1, dtype=np.int64), np.diff(offsets))
    # The border keeps (row, last col + 1) from meeting (row + 1, first col).
    rows = rows.astype(np.int64) - rows.min() + border
    cols = cols.astype(np.int64) - cols.min() + border
    width, height = int(cols.max()) + border + 1, int(rows.max()) + border + 1
    return (parcel * height + rows) * width + cols, width


def pixel_neighbours(rows, cols, offsets):
    """Find the 8-neighbours of every pixel within its own parcel.

    Parameters
    ----------
    rows, cols : (P,) integer arrays
        Pixel coordinates, sorted by (row, col) within each parcel.
    offsets : (N + 1,) int64 array

    Returns
    -------
    neighbours : (P, 8) int32 array
        Pixel indices; the first ``counts`` of each row are neighbours, in
        the order of their rows and columns, the rest repeat the pixel itself.
    counts : (P,) int32 array
        Number of neighbours, 0 to 8.
    """
    pixels = len(rows)
    if pixels == 0:
        return np.zeros((0, 8), np.int32), np.zeros(0, np.int32)
    code, width = pixel_codes(rows, cols, offsets, 1)
    found = np.empty((8, pixels), np.int32)
    for k, (d_row, d_col) in enumerate(_STEPS):
        wanted = code + d_row * width + d_col
        place = np.minimum(np.searchsorted(code, wanted), pixels - 1)
        found[k] = np.where(code[place] == wanted, place, -1)
    found = found.T
    inside = found >= 0
    # Stable sort brings neighbours to the front and keeps their order.
    order = np.argsort(~inside, axis=1, kind="stable")
    neighbours = np.take_along_axis(found, order, axis=1)
    self_index = np.arange(pixels, dtype=np.int32)[:, None]
    neighbours = np.where(neighbours >= 0, neighbours, self_index)
    return np.ascontiguousarray(neighbours), inside.sum(axis=1).astype(np.int32)


def patches(centres, codes, width, side):
    """Find the pixels in a square around a pixel, within its own parcel.

    Parameters
    ----------
    centres : (W,) integer array
        Pixel indices.
    codes, width
        From `pixel_codes`, with a border of half the side.
    side : int
        Pixels along the square, odd.

    Returns
    -------
    (W, side * side) int32 array
        Pixel indices, row by row; -1 where there is no pixel of the parcel.
    """
    corner = codes[centres] - side // 2 * (width + 1)
    wanted = corner[:, None] + width * np.arange(side)
    place = np.searchsorted(codes, wanted)
    found = np.empty((*wanted.shape, side), np.int32)
    for column in range(side):
        # Pixels of a row follow each other: one search for each row is enough.
        there = codes[np.minimum(place, len(codes) - 1)] == wanted + column
        found[..., column] = np.where(there, place, -1)
        place += there
    return found.reshape(len(centres), side * side)
