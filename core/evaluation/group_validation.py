"""Validation parcels by whole groups."""

from __future__ import annotations

import numpy as np

from ..errors import PlanarSitsError
from .groups import group_ranks, join_groups, parcel_counts

# First of the random streams for the orders below; no segment uses them, nor do folds.
_VALIDATION = 2**62 + 1024
# Random orders in which groups are picked; the best result is taken.
_ORDERS = 8
# Ours: a group counts as at most so many independent parcels (docs/decisions/0042).
_PARCELS_OF_GROUP = 2.0


def group_validation(
    labels: np.ndarray, groups: np.ndarray, keys: np.ndarray, percent: float, seed: int
) -> np.ndarray:
    """Choose validation parcels by whole groups.

    About the same percentage of each class is chosen. Early stopping on neighbours of
    the training parcels would choose an epoch that overfits them.

    Parameters
    ----------
    labels : (N,) integer array
        Class of each parcel.
    groups : (N,) integer array
        Group of each parcel; groups that share a polygon are joined.
    keys : (N,) uint64 array
        Hash of each parcel's polygon.
    percent : float
        Percentage of the parcels to validate with. Each class keeps a training parcel;
        it gets a validation parcel too where a group can be spared, even if that makes
        more than ``percent``.
    seed : int
        Another seed chooses other groups.

    Returns
    -------
    (N,) bool array
        True for validation parcels, at least one.

    Raises
    ------
    PlanarSitsError
        If every group holds all parcels of some class.
    """
    _, labels = np.unique(labels, return_inverse=True)
    groups, keys = join_groups(groups, keys), np.asarray(keys, np.uint64)
    counts = parcel_counts(groups, labels)
    totals, part = counts.sum(axis=0), percent / 100
    if not (counts < totals).all(axis=1).any():
        raise PlanarSitsError(
            "no group of parcels can be set aside for validation, since each holds all training "
            "parcels of some class: choose more FOLDS, a GROUP_FIELD with more values, a smaller "
            "BLOCK_SIZE or GROUPING 'parcel'."
        )
    candidates = []
    for number in range(_ORDERS):
        order = np.argsort(group_ranks(groups, keys, seed, _VALIDATION + number), kind="stable")
        candidates.append(_chosen_groups(counts, part, order))

    def cost(chosen: np.ndarray) -> tuple[int, float]:
        validation = counts[chosen].sum(axis=0)
        return int((validation == 0).sum()), _deviation(validation, totals, part)

    return min(candidates, key=cost)[groups]


def independent_counts(validation: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Return how many independent parcels each validation parcel counts as.

    Parcels of a group resemble each other, since they share the field, the region or the year. A
    thousand of one year say little about another year (docs/decisions/0042).

    Parameters
    ----------
    validation : (N,) bool array
        The validation parcels.
    groups : (N,) integer array
        Group of each parcel.

    Returns
    -------
    (N,) float64 array
        1 for each parcel of a group with one or two validation parcels, less for one of a larger
        group, whose sum is 2; 0 for parcels that do not validate.
    """
    _, members = np.unique(groups, return_inverse=True)
    sizes = np.maximum(np.bincount(members, weights=validation), _PARCELS_OF_GROUP)
    return np.where(validation, _PARCELS_OF_GROUP / sizes[members], 0)


def _chosen_groups(counts: np.ndarray, part: float, order: np.ndarray) -> np.ndarray:
    """Return which groups to validate with, (G,) bool.

    Groups are picked in an order while the parts of the classes come nearer to one part;
    then one more group for each class without a validation parcel.
    """
    totals = counts.sum(axis=0)
    validation, chosen = np.zeros_like(totals), np.zeros(len(counts), bool)
    for group in order:
        after = validation + counts[group]
        nearer = _deviation(after, totals, part) < _deviation(validation, totals, part)
        if nearer and (after < totals).all():
            validation, chosen[group] = after, True
    for label in np.argsort((counts > 0).sum(axis=0), kind="stable"):
        if validation[label]:
            continue
        after = validation + counts[order]
        possible = np.flatnonzero((counts[order, label] > 0) & (after < totals).all(axis=1))
        if len(possible):
            best = possible[np.argmin([_deviation(after[n], totals, part) for n in possible])]
            validation, chosen[order[best]] = after[best], True
    return chosen


def _deviation(validation: np.ndarray, totals: np.ndarray, part: float) -> float:
    """Return the sum of squared deviations of the parts of the classes from one part."""
    return round(float(np.square(validation / totals - part).sum()), 12)
