"""Segments: samples of L pixels of one parcel, by a walk, a curve or another sampler.

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
parcel             the parcel's statistics (see `samples_of`)      1
=================  ==============================================  ====================

Sources: METHOD section 2 for the first two, `curves` for the next three; the last
three serve the other methods that are compared with them.
"""

from dataclasses import dataclass
from math import isqrt

import numpy as np

from ..options import CURVES
from .curves import SYMMETRIES, curve_orders, curve_windows, window_counts
from .hashing import draw, walk_streams
from .neighbours import patches, pixel_codes, pixel_neighbours
from .statistics import parcel_statistics
from .walks import random_pixels, random_walks


@dataclass(frozen=True)
class SegmentSettings:
    """How parcels become segments.

    Parameters
    ----------
    sampler : str
        One of `options.ALL_SAMPLERS`.
    length : int
        L, pixels per segment; for `patch` the square of an odd number (see
        `patch_side`), for `pixels` and `parcel` 1.
    fraction : float
        Percent of a parcel's pixels that start a segment, where that is asked.
    canvas : bool
        Planar images on the papers' 224 x 224 canvas.
    """

    sampler: str = "random_walk"
    length: int = 50
    fraction: float = 70.0
    canvas: bool = False


def segment_counts(sizes, fraction):
    """Return how many segments each parcel gets: N = ceil(p * pixels), at least 1.

    Parameters
    ----------
    sizes : (N,) int64 array
        Pixels per parcel.
    fraction : float
        Percent of the parcel's pixels, above 0.

    Returns
    -------
    (N,) int64 array
    """
    # Rounded first: 70 % of 10 pixels is 7 segments, not ceil(7.000000000000001).
    return np.maximum(np.ceil(np.round(sizes * fraction / 100.0, 9)), 1).astype(np.int64)


def sample_counts(sizes, settings):
    """Return how many segments each parcel gets from its sampler.

    Parameters
    ----------
    sizes : (N,) int64 array
        Pixels per parcel.
    settings : SegmentSettings

    Returns
    -------
    (N,) int64 array
        1 or more; see the table above.
    """
    if settings.sampler in CURVES:
        return SYMMETRIES * window_counts(sizes, settings.length)
    if settings.sampler == "pixels":
        return np.asarray(sizes, np.int64)
    if settings.sampler == "parcel":
        return np.ones(len(sizes), np.int64)
    return segment_counts(sizes, settings.fraction)


def samples_of(pixels, settings):
    """Return what a sampler draws from: the pixels, or the statistics of each parcel.

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, T, B).
    settings : SegmentSettings

    Returns
    -------
    ParcelPixels
        The same, or from `parcel_statistics` where the sampler is ``parcel``.
    """
    return parcel_statistics(pixels) if settings.sampler == "parcel" else pixels


def patch_side(length):
    """Return the side of a square of L pixels.

    Raises
    ------
    ValueError
        If there is none with a pixel in its middle.
    """
    side = isqrt(length)
    if side * side != length or side % 2 == 0:
        raise ValueError(f"{length} is not the square of an odd number")
    return side


def segment_list(counts, first_number=0):
    """List the segments of a chunk, parcel by parcel.

    Parameters
    ----------
    counts : (N,) int64 array
        Segments per parcel.
    first_number : (N,) int64 array or int
        Number of each parcel's first segment.

    Returns
    -------
    parcel, number : (W,) int64 arrays
        Parcel and number of each segment.
    """
    parcel = np.repeat(np.arange(len(counts)), counts)
    ends = np.cumsum(counts)
    within = np.arange(len(parcel)) - np.repeat(ends - counts, counts)
    return parcel, within + np.broadcast_to(first_number, len(counts))[parcel]


class SegmentDrawer:
    """Draws the segments of a chunk of parcels, any of them, any number of times.

    Parameters
    ----------
    pixels : ParcelPixels
        From `samples_of`, sorted by (row, col) within each parcel.
    settings : SegmentSettings
    seed : int
    """

    def __init__(self, pixels, settings, seed):
        self.keys, self.sizes, self.starts = pixels.keys, pixels.sizes, pixels.offsets[:-1]
        self.settings, self.seed = settings, seed
        where = pixels.rows, pixels.cols, pixels.offsets
        if settings.sampler == "random_walk":
            self.graph = pixel_neighbours(*where)
        elif settings.sampler == "patch":
            self.side = patch_side(settings.length)
            self.codes, self.width = pixel_codes(*where, self.side // 2)
        elif settings.sampler in CURVES:
            self.orders = curve_orders(settings.sampler, *where)

    def draw(self, parcel, number, first=None):
        """Return the pixel indices of segments.

        Parameters
        ----------
        parcel, number : (W,) int64 arrays
            Parcel and number of each segment, as from `segment_list`.
        first : (W,) int64 array, optional
            A pixel of the parcel for each segment: it starts there, has it in
            its middle (`patch`), or goes through it (curves, near the end).

        Returns
        -------
        (W, L) int32 array
            -1 where a patch leaves the parcel.
        """
        sampler, length = self.settings.sampler, self.settings.length
        starts, sizes = self.starts[parcel], self.sizes[parcel]
        drawn = self.seed, self.keys[parcel], number
        if sampler == "random_walk":
            return random_walks(*drawn, starts, sizes, *self.graph, length, first)
        if sampler == "random_pixels":
            chosen = random_pixels(*drawn, starts, sizes, length)
            if first is not None:
                chosen[:, 0] = first
            return chosen
        if sampler in CURVES:
            return curve_windows(number, starts, sizes, self.orders, length, first)
        if sampler == "patch":
            if first is None:
                first = starts + draw(walk_streams(*drawn), 0, sizes)
            return patches(first, self.codes, self.width, self.side)
        if first is None:
            first = starts + number % sizes
        return np.asarray(first, np.int32)[:, None]
