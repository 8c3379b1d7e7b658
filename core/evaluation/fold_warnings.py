"""Warnings about the folds of a cross-validation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .groups import group_name, parcel_counts

# Folds are uneven if the largest has more than so many times the parcels of the smallest.
_UNEVEN = 2


def group_warnings(values: Sequence[str | None]) -> list[str]:
    """Return warnings about parcels without a group.

    Parameters
    ----------
    values : sequence of (str or None)
        Value of GROUP_FIELD of each parcel.

    Returns
    -------
    list of str
        Empty if each parcel has a value.
    """
    blank = sum(not group_name(value) for value in values)
    if not blank:
        return []
    return [
        f"{blank} of {len(values)} parcels have no value in GROUP_FIELD. Each counts as a group of "
        "its own, so their neighbours may be on both sides of a fold and the scores too high."
    ]


def duplicate_warnings(keys: np.ndarray) -> list[str]:
    """Return warnings about polygons that occur more than once.

    Parameters
    ----------
    keys : (N,) uint64 array
        Hash of each parcel's polygon.

    Returns
    -------
    list of str
        Empty if all polygons differ.
    """
    duplicates = len(keys) - len(np.unique(keys))
    if not duplicates:
        return []
    return [
        f"{duplicates} of {len(keys)} parcels are duplicates of another polygon. They share its "
        "fold, but each counts, so that intervals and p values are too small. If PARCELS are the "
        "predictions of another run, take those of one method and one repeat."
    ]


def fold_warnings(
    labels: np.ndarray,
    classes: Sequence[str],
    folds: np.ndarray,
    groups: np.ndarray | None = None,
) -> list[str]:
    """Return warnings about classes and sizes of the folds of one repeat.

    Parameters
    ----------
    labels : (N,) integer array
        Class of each parcel, 0 to K - 1.
    classes : sequence of K str
        Names of the classes.
    folds : (N,) integer array
        Fold of each parcel, from 0 (see `make_folds`); counted from 1 in the messages.
    groups : (N,) integer array, optional
        Group of each parcel.

    Returns
    -------
    list of str
        Empty for even folds that all test, and can learn, every class.
    """
    counts = parcel_counts(folds, labels, len(classes))
    messages = _untested_classes(counts, classes) + _unlearnable_classes(counts, classes)
    sizes = counts.sum(axis=1)
    if sizes.max() > _UNEVEN * sizes.min():
        messages.append(
            f"The folds are uneven: {sizes.min()} to {sizes.max()} parcels. Means over folds count "
            "a small fold as much as a large one"
            + ("." if groups is None else "; more and smaller groups make them even.")
        )
    if groups is not None and len(np.unique(groups)) == len(counts):
        messages.append(
            "GROUPING makes as many groups as FOLDS: each group is a fold, in every repeat."
        )
    return messages


def _untested_classes(counts: np.ndarray, classes: Sequence[str]) -> list[str]:
    """Return a warning if a class is missing in some fold."""
    folds = len(counts)
    rare = [
        f"'{name}' ({total} parcels, in {present} of {folds} folds)"
        for name, total, present in zip(classes, counts.sum(axis=0), (counts > 0).sum(axis=0))
        if 0 < present < folds
    ]
    if not rare:
        return []
    return [
        f"Not every fold tests every class: {', '.join(rare)}. Their scores are means over the "
        "folds that do."
    ]


def _unlearnable_classes(counts: np.ndarray, classes: Sequence[str]) -> list[str]:
    """Return a warning for each class tested by a fold without training parcels."""
    return [
        f"Fold {fold + 1} tests class '{classes[label]}', but leaves fewer than 2 of its parcels "
        "to learn from: those in the fold will all be classified wrongly. Choose other groups, or "
        "leave the class out."
        for fold, label in np.argwhere((counts > 0) & (counts.sum(axis=0) - counts < 2))
    ]
