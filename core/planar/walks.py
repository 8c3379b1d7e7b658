"""Random walks, and the papers' baseline beside them: pixels at random.

Sources: ICPR section 3.1, RW section 3; METHOD section 2 says what is stated
and what is ours. Everything works on all parcels of a chunk at once.
"""

import numpy as np

from .hashing import draw, walk_streams

# Walks drawn together: their 64-bit words stay in a core's cache.
_BLOCK = 16384


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
