"""Curves that visit every pixel of a box: Hilbert's, the snake and the spiral.

A curve lays the pixels of a parcel out in a row: in the order in which it passes
them, those outside the parcel skipped. `hilbert` fills the smallest square of
2^k x 2^k pixels over the parcel (Hilbert 1891, *Ueber die stetige Abbildung einer
Linie auf ein Flächenstück*); `snake` goes row by row, there and back (boustrophedon);
`spiral` goes round from the outside in: these two fill the parcel's bounding box.
Each comes in the 8 symmetries of the square, as augmentation (VIS; STaR on
space-filling curves; METHOD section 8).

Nothing is drawn at random. Everything works on all parcels of a chunk at once.
"""

import numpy as np

SYMMETRIES = 8


def hilbert(rows, cols, side):
    """Return the place of pixels on Hilbert's curve.

    Parameters
    ----------
    rows, cols : (P,) int64 arrays
        From the corner where the curve starts; it ends in the same row.
    side : (P,) int64 array
        Of the square, a power of 2.

    Returns
    -------
    (P,) int64 array
        0 to side * side - 1.
    """
    place = np.zeros(len(rows), np.int64)
    half = int(side.max(initial=1)) // 2
    while half:
        right, below = (cols & half) > 0, (rows & half) > 0
        place += half * half * ((3 * right) ^ below)
        rows, cols = rows & (half - 1), cols & (half - 1)
        # The upper quarters are turned; a square that is smaller has none yet.
        turned = ~below & (half < side)
        mirrored = turned & right
        rows = np.where(mirrored, half - 1 - rows, rows)
        cols = np.where(mirrored, half - 1 - cols, cols)
        rows, cols = np.where(turned, cols, rows), np.where(turned, rows, cols)
        half //= 2
    return place


def snake(rows, cols, width):
    """Return the place of pixels on a path row by row, every other row backwards.

    Parameters
    ----------
    rows, cols : (P,) int64 arrays
        From the corner where the path starts.
    width : (P,) int64 array
        Of the box.

    Returns
    -------
    (P,) int64 array
        0 to height * width - 1.
    """
    return rows * width + np.where(rows % 2, width - 1 - cols, cols)


def spiral(rows, cols, height, width):
    """Return the place of pixels on a path round and round, from the outside in.

    Parameters
    ----------
    rows, cols : (P,) int64 arrays
        From the corner where the path starts; along row 0 first.
    height, width : (P,) int64 arrays
        Of the box.

    Returns
    -------
    (P,) int64 array
        0 to height * width - 1.
    """
    last_row, last_col = height - 1, width - 1
    ring = np.minimum.reduce([rows, cols, last_row - rows, last_col - cols])
    down, across = last_row - 2 * ring, last_col - 2 * ring  # steps along the ring's sides
    row, col = rows - ring, cols - ring
    along = np.select(
        [row == 0, col == across, row == down],
        [col, across + row, 2 * across + down - col],
        2 * (across + down) - row,
    )
    return height * width - (down + 1) * (across + 1) + along


def curve_orders(curve, rows, cols, offsets):
    """Return the order in which a curve passes the pixels of parcels, in 8 symmetries.

    Parameters
    ----------
    curve : {'hilbert', 'snake', 'spiral'}
    rows, cols : (P,) integer arrays
        Pixel coordinates.
    offsets : (N + 1,) int64 array

    Returns
    -------
    (8, P) int32 array
        Pixel indices; those of a parcel stay in its part of the row.
    """
    orders = np.empty((SYMMETRIES, len(rows)), np.int32)
    if len(rows) == 0:
        return orders
    parcel = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    (rows, heights), (cols, widths) = (
        _in_box(places.astype(np.int64), offsets, parcel) for places in (rows, cols)
    )
    if curve == "hilbert":
        heights = widths = _power_of_2(np.maximum(heights, widths))
    areas = heights * widths
    before, height, width = (np.cumsum(areas) - areas)[parcel], heights[parcel], widths[parcel]
    for symmetry in range(SYMMETRIES):
        row = height - 1 - rows if symmetry & 1 else rows
        col = width - 1 - cols if symmetry & 2 else cols
        box = (row, col, height, width) if symmetry < 4 else (col, row, width, height)
        orders[symmetry] = np.argsort(before + _place(curve, *box))
    return orders


def _in_box(places, offsets, parcel):
    """Return coordinates (P,) from the edge of each parcel's box, and its extent (N,)."""
    least = np.minimum.reduceat(places, offsets[:-1])
    return places - least[parcel], np.maximum.reduceat(places, offsets[:-1]) - least + 1


def _power_of_2(extents):
    """Return the smallest powers of 2 that are not below (N,) integers."""
    side = np.ones_like(extents)
    while (side < extents).any():
        side = np.where(side < extents, 2 * side, side)
    return side


def _place(curve, row, col, height, width):
    """Return the place of pixels on a curve."""
    if curve == "hilbert":
        return hilbert(row, col, width)
    return snake(row, col, width) if curve == "snake" else spiral(row, col, height, width)


def window_counts(sizes, length):
    """Return how many windows of L pixels a parcel's pixels need, (N,) int64 array."""
    return -(-np.asarray(sizes, np.int64) // length)


def curve_windows(number, starts, sizes, orders, length, first=None):
    """Take windows of L pixels from the pixels of parcels in the order of a curve.

    The windows of one symmetry are spread evenly and together hold every pixel.
    A parcel with fewer pixels is stretched: each step takes the nearest pixel.

    Parameters
    ----------
    number : (W,) integer array
        Symmetry (number % 8) and window (number // 8, again from 0 after the last).
    starts, sizes : (W,) integer arrays
        First pixel and number of pixels of each window's parcel.
    orders : (8, P) int32 array
        From `curve_orders`.
    length : int
        L.
    first : (W,) integer array, optional
        A pixel with which the window starts, or as near to it as the end allows.

    Returns
    -------
    (W, L) int32 array
        Pixel indices.
    """
    symmetry, room = number % SYMMETRIES, np.maximum(sizes - length, 0)
    if first is None:
        windows = window_counts(sizes, length)
        begin = number // SYMMETRIES % windows * room // np.maximum(windows - 1, 1)
    else:
        begin = np.minimum(np.argsort(orders, axis=1)[symmetry, first] - starts, room)
    steps = np.arange(length)
    # The middles of L equal parts fall on these of fewer pixels.
    stretched = (2 * steps + 1) * sizes[:, None] // (2 * length)
    along = np.where((sizes < length)[:, None], stretched, begin[:, None] + steps)
    return orders[symmetry[:, None], starts[:, None] + along]
