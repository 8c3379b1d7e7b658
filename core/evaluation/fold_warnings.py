"""What an operator should know of the folds of a cross-validation."""

import numpy as np

from .folds import group_name, parcel_counts

# Folds are uneven if the largest is more than so many times the smallest.
_UNEVEN = 2


def group_cautions(values):
    """Return what an operator should know of the values of GROUP_FIELD.

    Parameters
    ----------
    values : sequence of (str or None)

    Returns
    -------
    list of str
    """
    blank = sum(not group_name(value) for value in values)
    if not blank:
        return []
    return [
        f"{blank} of {len(values)} parcels have no value in GROUP_FIELD. Each counts as a group of "
        "its own, so their neighbours may be on both sides of a fold and the scores too good."
    ]


def repeat_cautions(keys):
    """Return what an operator should know of polygons that come more than once.

    Parameters
    ----------
    keys : (N,) uint64 array
        Of the parcels.

    Returns
    -------
    list of str
    """
    more = len(keys) - len(np.unique(keys))
    if not more:
        return []
    return [
        f"{more} of {len(keys)} parcels are repeats of another polygon. They share its fold, but "
        "each counts, so that intervals and p values are too small. If PARCELS are the predictions "
        "of another run, take those of one method and one repeat."
    ]


def fold_cautions(labels, classes, folds, groups=None):
    """Return what an operator should know of the folds.

    Parameters
    ----------
    labels : (N,) integer array
    classes : list of K str
    folds : (N,) integer array
        Of one repeat, see `make_folds`; told from 1 on.
    groups : (N,) integer array, optional

    Returns
    -------
    list of str
    """
    counts = parcel_counts(folds, labels, len(classes))
    told = _missing_classes(counts, classes) + _unlearnable(counts, classes)
    sizes = counts.sum(axis=1)
    if sizes.max() > _UNEVEN * sizes.min():
        told.append(
            f"The folds are uneven: {sizes.min()} to {sizes.max()} parcels. Means over folds count "
            "a small fold as much as a large one"
            + ("." if groups is None else "; more and smaller groups make them even.")
        )
    if groups is not None and len(np.unique(groups)) == len(counts):
        told.append(
            "GROUPING makes as many groups as FOLDS: each group is a fold, in every repeat."
        )
    return told


def _missing_classes(counts, classes):
    """Tell which classes are not in every test fold."""
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


def _unlearnable(counts, classes):
    """Tell which classes some fold must test without having learned them."""
    return [
        f"Fold {fold + 1} tests class '{classes[label]}', but leaves fewer than 2 of its parcels "
        "to learn from: those in the fold will all be wrong. Choose other groups, or leave the "
        "class out."
        for fold, label in np.argwhere((counts > 0) & (counts.sum(axis=0) - counts < 2))
    ]
