"""Split of labelled parcels into training and validation parcels."""

from __future__ import annotations

import numpy as np

from ..planar.hashing import draw, walk_streams

# Number of a random stream that no segment uses.
_SPLIT = 2**62


def validation_parcels(
    labels: np.ndarray, keys: np.ndarray, percent: float, seed: int
) -> np.ndarray:
    """Choose validation parcels, the same percentage of each class.

    The choice follows the hash of each parcel, so it does not depend on their order.
    Each class keeps at least one parcel on each side. Parcels with the same key are the
    same polygon and stay on one side, unless their class has no other polygon.

    Parameters
    ----------
    labels : (N,) integer array
        Class of each parcel; every class has at least 2 parcels.
    keys : (N,) uint64 array
        Hash of each parcel's polygon (see `ParcelPixels`).
    percent : float
        Percentage of the parcels to validate with, 0 to 100.
    seed : int
        Another seed chooses other parcels.

    Returns
    -------
    (N,) bool array
        True for validation parcels.
    """
    labels = np.asarray(labels)
    ranks = draw(walk_streams(seed, keys, np.full(len(keys), _SPLIT)), 0, 2**32)
    chosen = np.zeros(len(labels), bool)
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        members = members[np.argsort(ranks[members], kind="stable")]
        count = int(np.clip(round(len(members) * percent / 100), 1, len(members) - 1))
        chosen[members[: _nearest_cut(ranks[members], count)]] = True
    return chosen


def _nearest_cut(ranks: np.ndarray, count: int) -> int:
    """Return the number nearest to ``count`` that separates no equal sorted ranks."""
    edges = np.flatnonzero(np.diff(ranks)) + 1
    return int(edges[np.abs(edges - count).argmin()]) if len(edges) else count
