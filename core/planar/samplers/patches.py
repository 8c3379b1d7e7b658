"""Square patches of pixels, for the methods that are compared with random walks."""

from __future__ import annotations

from math import isqrt
from typing import TYPE_CHECKING

import numpy as np

from ..neighbours import PixelCodes, pixel_codes
from ..segments import patch_side
from .base import Sampler, SegmentBatch

if TYPE_CHECKING:
    from ...series.parcel_pixels import ParcelPixels
    from ..segments import SegmentSettings


class Patch(Sampler):
    """Squares of L pixels around random pixels, -1 outside the parcel.

    A parcel has p percent of its pixels as segments.

    Raises
    ------
    ValueError
        If L is not the square of an odd number.
    """

    random_order = True
    shortenable = False
    across = "patch"
    planar = False
    centred = True
    noun, plural = "patch", "patches"
    columns = (
        "Each column is one pixel of the patch around the number on the map, row by row, black "
        "outside the parcel"
    )

    def __init__(self, pixels: ParcelPixels, settings: SegmentSettings, seed: int) -> None:
        super().__init__(pixels, settings, seed)
        self._side = patch_side(settings.length)
        self._codes = pixel_codes(pixels.rows, pixels.cols, pixels.offsets, self._side // 2)

    def draw_batch(self, batch: SegmentBatch) -> np.ndarray:
        """Return the pixel indices (W, L) of patches, row by row, int32."""
        return patches(batch.first_pixels(batch.streams()), self._codes, self._side)

    @classmethod
    def length_for(cls, length: int) -> int:
        """Return the pixels of the largest odd square of at most ``length``, at least 9."""
        side = isqrt(length)
        return max(3, side - (side + 1) % 2) ** 2


def patches(centres: np.ndarray, codes: PixelCodes, side: int) -> np.ndarray:
    """Return the pixels in a square around a pixel, within its own parcel.

    Parameters
    ----------
    centres : (W,) integer array
        Pixel indices.
    codes : PixelCodes
        With a border of at least half the side.
    side : int
        Pixels along the square, odd.

    Returns
    -------
    (W, side * side) int32 array
        Pixel indices, row by row; -1 where there is no pixel of the parcel.
    """
    corners = codes.codes[centres] - side // 2 * (codes.width + 1)
    targets = corners[:, None] + codes.width * np.arange(side)
    index = np.searchsorted(codes.codes, targets)
    result = np.empty((*targets.shape, side), np.int32)
    for column in range(side):
        # Pixels of a row follow each other: one search per row is enough.
        present = codes.codes[np.minimum(index, len(codes.codes) - 1)] == targets + column
        result[..., column] = np.where(present, index, -1)
        index += present
    return result.reshape(len(centres), side * side)
