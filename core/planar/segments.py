"""Segments: L pixels of one parcel, by random walk or at random.

Sources: ICPR section 3.1, RW section 3; METHOD section 2 says what is stated
and what is ours. Everything works on all parcels of a chunk at once.
"""

from dataclasses import dataclass

import numpy as np

from .hashing import draw, walk_streams

# Walks drawn together: their 64-bit words stay in a core's cache.
_BLOCK = 16384

_STEPS = [(-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)]


@dataclass(frozen=True)
class SegmentSettings:
    """How parcels become segments.

    Parameters
    ----------
    sampler : {'random_walk', 'random_pixels'}
    length : int
        L, pixels per segment.
    fraction : float
        Percent of a parcel's pixels that start a segment.
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
    parcel = np.repeat(np.arange(len(offsets) - 1, dtype=np.int64), np.diff(offsets))
    # A border of one keeps (row, col + 1) from meeting (row + 1, first col).
    rows = rows.astype(np.int64) - rows.min() + 1
    cols = cols.astype(np.int64) - cols.min() + 1
    width, height = cols.max() + 2, rows.max() + 2
    code = (parcel * height + rows) * width + cols
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


def random_walks(seed, keys, numbers, starts, sizes, neighbours, counts, length, first=None):
    """Draw random walks.

    The walk starts uniformly over the parcel's pixels and steps uniformly to
    one of the 8 neighbours inside it, back included; a pixel without
    neighbours repeats (METHOD section 2).

    Parameters
    ----------
    seed : int
    keys : (W,) uint64 array
        Key of each walk's parcel.
    numbers : (W,) integer array
        Number of each walk within its parcel.
    starts, sizes : (W,) integer arrays
        First pixel and number of pixels of each walk's parcel.
    neighbours, counts
        From `pixel_neighbours`.
    length : int
        L, pixels per walk.
    first : (W,) integer array, optional
        Where to start instead of a drawn pixel.

    Returns
    -------
    (W, L) int32 array
        Pixel indices.
    """
    walks = np.empty((len(keys), length), np.int32)
    # A pixel without neighbours has itself in all 8 places: draw among one.
    bounds = np.maximum(counts, 1)
    for begin in range(0, len(keys), _BLOCK):
        part = slice(begin, begin + _BLOCK)
        streams = walk_streams(seed, keys[part], numbers[part])
        if first is None:
            here = np.asarray(starts[part]) + draw(streams, 0, sizes[part])
        else:
            here = np.asarray(first[part], np.int64)
        columns = np.empty((length, len(here)), np.int32)
        columns[0] = here
        for step in range(1, length):
            here = neighbours[here, draw(streams, step, bounds[here])]
            columns[step] = here
        walks[part] = columns.T
    return walks


def random_pixels(seed, keys, numbers, starts, sizes, length):
    """Draw L pixels of a parcel without order: the papers' baseline.

    Without replacement while the parcel has L pixels (Floyd's algorithm, then
    a random order), with replacement otherwise.

    Parameters
    ----------
    seed, keys, numbers, starts, sizes, length
        As `random_walks`.

    Returns
    -------
    (W, L) int32 array
        Pixel indices.
    """
    chosen = np.empty((len(keys), length), np.int32)
    for first in range(0, len(keys), _BLOCK):
        part = slice(first, first + _BLOCK)
        streams = walk_streams(seed, keys[part], numbers[part])
        size = np.asarray(sizes[part], np.int64)
        roomy = size >= length
        picks = np.empty((len(size), length), np.int64)
        for step in range(length):
            last = np.where(roomy, size - length + step, size - 1)
            pick = draw(streams, step, last + 1)
            taken = roomy & (picks[:, :step] == pick[:, None]).any(axis=1)
            picks[:, step] = np.where(taken, last, pick)
        # Floyd's set is uniform but its order is not: large indices come late.
        rank = np.stack([draw(streams, length + k, 2**32) for k in range(length)], axis=1)
        order = np.argsort(rank, axis=1, kind="stable")
        chosen[part] = np.take_along_axis(picks, order, axis=1) + np.asarray(starts[part])[:, None]
    return chosen


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
        Pixels sorted by (row, col) within each parcel.
    settings : SegmentSettings
    seed : int
    """

    def __init__(self, pixels, settings, seed):
        self.keys, self.sizes, self.starts = pixels.keys, pixels.sizes, pixels.offsets[:-1]
        self.settings, self.seed = settings, seed
        if settings.sampler == "random_walk":
            self.graph = pixel_neighbours(pixels.rows, pixels.cols, pixels.offsets)

    def draw(self, parcel, number, first=None):
        """Return the pixel indices of segments.

        Parameters
        ----------
        parcel, number : (W,) int64 arrays
            Parcel and number of each segment, as from `segment_list`.
        first : (W,) int64 array, optional
            A pixel of the parcel for each segment to start with.

        Returns
        -------
        (W, L) int32 array
        """
        where = (self.keys[parcel], number, self.starts[parcel], self.sizes[parcel])
        if self.settings.sampler == "random_walk":
            return random_walks(self.seed, *where, *self.graph, self.settings.length, first)
        chosen = random_pixels(self.seed, *where, self.settings.length)
        if first is not None:
            chosen[:, 0] = first
        return chosen
