"""Folds for cross-validation: by parcel, by groups of the operator or by blocks.

A parcel, or a group of parcels, is in one fold as a whole (METHOD section 9). All draws
follow the hashes of the parcels' polygons, so that folds depend neither on the order of the
parcels nor on the version of a library.
"""

from __future__ import annotations

import warnings

import numpy as np

from ..errors import PlanarSitsError
from .groups import group_ranks, join_groups, parcel_counts

# Number of a random stream that no segment uses, nor `learning.split` or `group_validation`.
_FOLDS = 2**62 + 1


def make_folds(
    labels: np.ndarray, groups: np.ndarray | None, keys: np.ndarray, folds: int, seed: int
) -> np.ndarray:
    """Distribute parcels to folds with about the same part of each class.

    Parcels with the same key are the same polygon: they share a fold.

    Parameters
    ----------
    labels : (N,) integer array
        Class of each parcel, from 0.
    groups : (N,) integer array or None
        Group of each parcel; a group is in one fold as a whole. None: each polygon is by
        itself. Groups that share a polygon are joined. If there are exactly as many
        groups as folds, each group is a fold, in the order of their numbers: so a run is
        repeated from its saved fold numbers.
    keys : (N,) uint64 array
        Hash of each parcel's polygon (see `ParcelPixels`).
    folds : int
        At least 2.
    seed : int
        Another seed gives other folds.

    Returns
    -------
    (N,) int64 array
        Fold of each parcel, from 0; none is empty.

    Raises
    ------
    PlanarSitsError
        If there are too few parcels or groups.

    Notes
    -----
    Without groups these are the folds of scikit-learn's ``StratifiedKFold``. Its
    ``StratifiedGroupKFold`` is not used: shuffled, it does not stratify (scikit-learn
    issue 32478, in version 1.2 too); not shuffled, it gives the same folds in every
    repeat if groups differ in size, distributes large mixed groups last, and may leave a
    fold empty because of rounding.
    """
    labels, keys = np.asarray(labels), np.asarray(keys, np.uint64)
    if folds < 2:
        raise PlanarSitsError(f"FOLDS is {folds}: choose 2 or more.")
    if folds > len(labels):
        raise PlanarSitsError(
            f"FOLDS is {folds}, but only {len(labels)} parcels can be used: choose fewer folds or "
            "add parcels."
        )
    if groups is None:
        return _folds_of_polygons(labels, keys, folds, seed)
    groups = join_groups(groups, keys)
    counts = parcel_counts(groups, labels)
    if len(counts) < folds:
        raise PlanarSitsError(
            f"FOLDS is {folds}, but GROUPING makes {len(counts)} group(s) of parcels: choose "
            "fewer folds, a GROUP_FIELD with more values or a smaller BLOCK_SIZE."
        )
    if len(counts) == folds:
        return groups
    return _folds_of_groups(counts, folds, group_ranks(groups, keys, seed, _FOLDS))[groups]


def _folds_of_polygons(labels: np.ndarray, keys: np.ndarray, folds: int, seed: int) -> np.ndarray:
    """Return the fold of each parcel.

    A polygon with parcels of two classes counts for the commoner one.
    """
    from sklearn.model_selection import StratifiedKFold

    _, polygons = np.unique(keys, return_inverse=True)
    classes = parcel_counts(polygons, labels).argmax(axis=1)
    largest = int(np.bincount(classes).max())
    if largest < folds:
        raise PlanarSitsError(
            f"FOLDS is {folds}, but no class has as many parcels: choose at most {largest} folds."
            if largest > 1
            else f"FOLDS is {folds}, but no class has two parcels: folds need more parcels."
        )
    numbers = np.zeros(len(classes), np.int64)
    splitter = StratifiedKFold(folds, shuffle=True, random_state=int(seed) % 2**32)
    with warnings.catch_warnings():
        # Of small classes, for which `fold_warnings` has a message.
        warnings.simplefilter("ignore", UserWarning)
        for fold, (_, test) in enumerate(splitter.split(classes, classes)):
            numbers[test] = fold
    return numbers[polygons]


def _folds_of_groups(counts: np.ndarray, folds: int, ranks: np.ndarray) -> np.ndarray:
    """Return the fold of each group: the one that lacks its classes most.

    Large groups come first, since small ones can fill the gaps that they leave. Sizes
    count by powers of two, in random order within, so that repeats differ.

    Adding a group of class counts c to the fold with counts F changes the sum of
    squares of the folds' parts of the classes by 2 F c / total**2 and a constant: the
    fold with the lowest product is the best. An empty one has 0 and wins ties.
    """
    shares = counts / np.maximum(counts.sum(axis=0), 1)
    sizes = counts.sum(axis=1)
    fold_shares = np.zeros((folds, counts.shape[1]))
    fold_sizes = np.zeros(folds, np.int64)
    numbers = np.zeros(len(counts), np.int64)
    for group in np.lexsort((ranks, -np.floor(np.log2(sizes)))):
        # Rounded: the last digit differs from machine to machine.
        costs = np.round((fold_shares * shares[group]).sum(axis=1), 12)
        fold = np.lexsort((fold_sizes, costs))[0]
        fold_shares[fold] += shares[group]
        fold_sizes[fold] += sizes[group]
        numbers[group] = fold
    return numbers
