"""Curves that pass every pixel of a box: Hilbert's, the snake and the spiral.

A curve puts the pixels of a parcel in the order in which it passes them; pixels of the
box outside the parcel are skipped. Hilbert's curve fills the smallest square of
2^k x 2^k pixels over the parcel, snake and spiral fill the parcel's bounding box. Each
comes in the 8 symmetries of the square, as augmentation (VIS; STaR on space-filling
curves; METHOD section 8). A segment is a window of L pixels in that order. Nothing is
drawn at random.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

import numpy as np

from .base import Sampler, SegmentBatch

if TYPE_CHECKING:
    from ...series.parcel_pixels import ParcelPixels
    from ..segments import SegmentSettings

SYMMETRIES = 8


class Curve(Sampler):
    """Windows of L pixels in the order of a curve, 8 for every L pixels of a parcel."""

    random_order = False
    shortenable = True
    across = "curve"
    planar = True
    is_path = True
    noun, plural = "piece", "pieces"
    columns = "Each column is one pixel of the piece, along the curve from the number on the map"

    def __init__(self, pixels: ParcelPixels, settings: SegmentSettings, seed: int) -> None:
        super().__init__(pixels, settings, seed)
        self._orders = curve_orders(type(self), pixels.rows, pixels.cols, pixels.offsets)

    @property
    def counts(self) -> np.ndarray:
        """Segments per parcel, (N,) int64 array: all windows of all symmetries."""
        return SYMMETRIES * window_counts(self._sizes, self.settings.length)

    def draw_batch(self, batch: SegmentBatch) -> np.ndarray:
        """Return the pixel indices (W, L) of windows, int32."""
        return curve_windows(batch, self._orders, self.settings.length)

    @staticmethod
    def boxes(heights: np.ndarray, widths: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return heights and widths (N,) of the boxes that the curve fills over parcels."""
        return heights, widths

    @staticmethod
    @abstractmethod
    def positions(
        rows: np.ndarray, cols: np.ndarray, heights: np.ndarray, widths: np.ndarray
    ) -> np.ndarray:
        """Return the positions of pixels along the curve.

        Parameters
        ----------
        rows, cols : (P,) int64 arrays
            Distance of each pixel from the corner where the curve starts.
        heights, widths : (P,) int64 arrays
            Of each pixel's box.

        Returns
        -------
        (P,) int64 array
            0 to height * width - 1.
        """


class Hilbert(Curve):
    """Windows along Hilbert's curve, which ends in the row that it starts in.

    D. Hilbert, *Ueber die stetige Abbildung einer Linie auf ein Flächenstück*,
    Mathematische Annalen 38, 1891.
    """

    @staticmethod
    def boxes(heights: np.ndarray, widths: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the sides (N,), twice, of the smallest squares of 2^k x 2^k pixels."""
        extents = np.maximum(heights, widths)
        sides = np.ones_like(extents)
        while (sides < extents).any():
            sides = np.where(sides < extents, 2 * sides, sides)
        return sides, sides

    @staticmethod
    def positions(
        rows: np.ndarray, cols: np.ndarray, heights: np.ndarray, widths: np.ndarray
    ) -> np.ndarray:
        """Return positions (P,) on Hilbert's curve; heights equal widths, powers of 2."""
        position = np.zeros(len(rows), np.int64)
        half = int(widths.max(initial=1)) // 2
        while half:
            right, below = (cols & half) > 0, (rows & half) > 0
            position += half * half * ((3 * right) ^ below)
            rows, cols = rows & (half - 1), cols & (half - 1)
            # The upper quarters are turned; a smaller square has no quarters at this level.
            turned = ~below & (half < widths)
            mirrored = turned & right
            rows = np.where(mirrored, half - 1 - rows, rows)
            cols = np.where(mirrored, half - 1 - cols, cols)
            rows, cols = np.where(turned, cols, rows), np.where(turned, rows, cols)
            half //= 2
        return position


class Snake(Curve):
    """Windows along a path row by row, every other row backwards (boustrophedon)."""

    @staticmethod
    def positions(
        rows: np.ndarray, cols: np.ndarray, heights: np.ndarray, widths: np.ndarray
    ) -> np.ndarray:
        """Return positions (P,) on the path, which starts along row 0."""
        return rows * widths + np.where(rows % 2, widths - 1 - cols, cols)


class Spiral(Curve):
    """Windows along a spiral from the outside of the box to its inside."""

    @staticmethod
    def positions(
        rows: np.ndarray, cols: np.ndarray, heights: np.ndarray, widths: np.ndarray
    ) -> np.ndarray:
        """Return positions (P,) on the spiral, which starts along row 0."""
        last_row, last_col = heights - 1, widths - 1
        ring = np.minimum.reduce([rows, cols, last_row - rows, last_col - cols])
        # Steps along the sides of the pixel's ring, and coordinates within the ring.
        down, across = last_row - 2 * ring, last_col - 2 * ring
        row, col = rows - ring, cols - ring
        along = np.select(
            [row == 0, col == across, row == down],
            [col, across + row, 2 * across + down - col],
            2 * (across + down) - row,
        )
        return heights * widths - (down + 1) * (across + 1) + along


def curve_orders(
    curve: type[Curve], rows: np.ndarray, cols: np.ndarray, offsets: np.ndarray
) -> np.ndarray:
    """Return the order in which a curve passes the pixels of parcels, in 8 symmetries.

    Parameters
    ----------
    curve : type of Curve
        Gives `Curve.boxes` and `Curve.positions`.
    rows, cols : (P,) integer arrays
        Pixel coordinates, parcel after parcel.
    offsets : (N + 1,) int64 array
        First pixel of each parcel, and P.

    Returns
    -------
    (8, P) int32 array
        Pixel indices; those of a parcel fill columns ``offsets[n]`` to
        ``offsets[n + 1] - 1``.
    """
    orders = np.empty((SYMMETRIES, len(rows)), np.int32)
    if len(rows) == 0:
        return orders
    parcel = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    rows, heights = _in_box(rows.astype(np.int64), offsets, parcel)
    cols, widths = _in_box(cols.astype(np.int64), offsets, parcel)
    heights, widths = curve.boxes(heights, widths)
    areas = heights * widths
    before, height, width = (np.cumsum(areas) - areas)[parcel], heights[parcel], widths[parcel]
    for symmetry in range(SYMMETRIES):
        row = height - 1 - rows if symmetry & 1 else rows
        col = width - 1 - cols if symmetry & 2 else cols
        box = (row, col, height, width) if symmetry < 4 else (col, row, width, height)
        orders[symmetry] = np.argsort(before + curve.positions(*box))
    return orders


def _in_box(
    coordinates: np.ndarray, offsets: np.ndarray, parcel: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return coordinates (P,) from the edge of the parcel's box, and extents (N,)."""
    lowest = np.minimum.reduceat(coordinates, offsets[:-1])
    highest = np.maximum.reduceat(coordinates, offsets[:-1])
    return coordinates - lowest[parcel], highest - lowest + 1


def window_counts(sizes: np.ndarray, length: int) -> np.ndarray:
    """Return the windows of L pixels that hold all pixels of a parcel.

    Parameters
    ----------
    sizes : (N,) integer array
        Pixels per parcel.
    length : int
        L.

    Returns
    -------
    (N,) int64 array
        ceil(size / L).
    """
    return -(-np.asarray(sizes, np.int64) // length)


def curve_windows(batch: SegmentBatch, orders: np.ndarray, length: int) -> np.ndarray:
    """Take windows of L pixels from the pixels of parcels in the order of a curve.

    The windows of one symmetry are spread evenly over the curve and together hold
    every pixel. A parcel with fewer than L pixels is stretched: each of the L
    positions takes the nearest pixel.

    Parameters
    ----------
    batch : SegmentBatch
        W windows. The number gives the symmetry (number % 8) and the window
        (number // 8, from 0 again after the last). A window starts at ``first``,
        where given, or as near to it as the end of the curve allows.
    orders : (8, P) int32 array
        From `curve_orders`.
    length : int
        L.

    Returns
    -------
    (W, L) int32 array
        Pixel indices.
    """
    starts, sizes = batch.starts, batch.sizes
    symmetry, room = batch.numbers % SYMMETRIES, np.maximum(sizes - length, 0)
    if batch.first is None:
        windows = window_counts(sizes, length)
        begin = batch.numbers // SYMMETRIES % windows * room // np.maximum(windows - 1, 1)
    else:
        begin = np.minimum(np.argsort(orders, axis=1)[symmetry, batch.first] - starts, room)
    steps = np.arange(length)
    # The middles of L equal parts of the curve, where it has fewer pixels than L.
    stretched = (2 * steps + 1) * sizes[:, None] // (2 * length)
    along = np.where((sizes < length)[:, None], stretched, begin[:, None] + steps)
    return orders[symmetry[:, None], starts[:, None] + along]
