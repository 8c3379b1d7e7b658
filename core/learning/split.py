"""Splits are by parcel, always: pixels of one field never stand on both sides."""

import numpy as np

from ..planar.hashing import draw, walk_streams

# A stream of its own: no walk has this number.
_SPLIT = 2**62


def validation_parcels(labels, keys, percent, seed):
    """Choose validation parcels, the same part of each class.

    The choice follows the parcels' own hashes, so it does not depend on their
    order. Each class keeps at least one parcel on each side.

    Parameters
    ----------
    labels : (N,) integer array
        Class of each parcel; every class has at least 2 parcels.
    keys : (N,) uint64 array
    percent : float
        Part of the parcels to validate with.
    seed : int

    Returns
    -------
    (N,) bool array
    """
    labels = np.asarray(labels)
    rank = draw(walk_streams(seed, keys, np.full(len(keys), _SPLIT)), 0, 2**32)
    chosen = np.zeros(len(labels), bool)
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        members = members[np.argsort(rank[members], kind="stable")]
        count = int(np.clip(round(len(members) * percent / 100), 1, len(members) - 1))
        chosen[members[: _cut(rank[members], count)]] = True
    return chosen


def _cut(ranks, count):
    """Return how many of the sorted ranks to take: about ``count``, equal ones together.

    A polygon that comes twice stays on one side, unless no other polygon is there.
    """
    edges = np.flatnonzero(np.diff(ranks)) + 1
    return int(edges[np.abs(edges - count).argmin()]) if len(edges) else count
