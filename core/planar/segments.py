"""Segments: L pixels of one parcel each. How many a parcel has, and their numbers.

=================  ==============================================  ====================
sampler            a segment is                                    segments of a parcel
=================  ==============================================  ====================
random_walk        a walk of L pixels from neighbour to neighbour  p percent of pixels
random_pixels      L pixels in no order                            p percent of pixels
hilbert, snake,    a window of L pixels of the parcel in the       8 for every L pixels
spiral             order of a curve, one of its 8 symmetries
patch              the square of L pixels around a pixel, -1       p percent of pixels
                   where it leaves the parcel
pixels             one pixel                                       all pixels
parcel             the statistics of the parcel's pixels           1
=================  ==============================================  ====================

The samplers are the classes of `samplers`. METHOD section 2 describes the first two,
section 8 the curves; the last three serve the methods that are compared with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt

import numpy as np


@dataclass(frozen=True)
class SegmentSettings:
    """Settings of the segments of a model.

    Parameters
    ----------
    sampler : str
        A name in `samplers.SAMPLERS`.
    length : int
        L, pixels per segment; for ``patch`` the square of an odd number (see
        `patch_side`), for ``pixels`` and ``parcel`` 1 (see `Sampler.length_for`).
    fraction : float
        p, segments in percent of a parcel's pixels, above 0; used by
        ``random_walk``, ``random_pixels`` and ``patch``.
    canvas : bool
        Put planar images on the papers' 224 x 224 canvas.
    """

    sampler: str = "random_walk"
    length: int = 50
    fraction: float = 70.0
    canvas: bool = False


def segment_counts(sizes: np.ndarray, fraction: float) -> np.ndarray:
    """Return the number of segments per parcel: ceil(p * pixels), at least 1.

    Parameters
    ----------
    sizes : (N,) int64 array
        Pixels per parcel.
    fraction : float
        p, in percent of the parcel's pixels, above 0.

    Returns
    -------
    (N,) int64 array
    """
    counts = sizes * fraction / 100.0
    # With a tolerance: 70 % of 10 pixels is 7 segments, not ceil(7.000000000000001). Above 500
    # segments it is relative, since the spacing of float64 numbers grows with them.
    tolerance = np.maximum(5e-10, 1e-12 * counts)
    return np.maximum(np.ceil(counts - tolerance), 1).astype(np.int64)


def patch_side(length: int) -> int:
    """Return the side of a square of L pixels with a pixel in its middle.

    Parameters
    ----------
    length : int
        L.

    Returns
    -------
    int
        Pixels along the side, odd.

    Raises
    ------
    ValueError
        If L is not the square of an odd number.
    """
    side = isqrt(length)
    if side * side != length or side % 2 == 0:
        raise ValueError(f"{length} is not the square of an odd number")
    return side


def segment_list(
    counts: np.ndarray, first_number: np.ndarray | int = 0
) -> tuple[np.ndarray, np.ndarray]:
    """Return parcel and number of all segments of N parcels, parcel by parcel.

    Parameters
    ----------
    counts : (N,) int64 array
        Segments per parcel.
    first_number : (N,) int64 array or int
        Number of each parcel's first segment.

    Returns
    -------
    parcel, number : (W,) int64 arrays
        Index of each segment's parcel, 0 to N - 1, and its number.
    """
    parcel = np.repeat(np.arange(len(counts)), counts)
    ends = np.cumsum(counts)
    within = np.arange(len(parcel)) - np.repeat(ends - counts, counts)
    return parcel, within + np.broadcast_to(first_number, len(counts))[parcel]
