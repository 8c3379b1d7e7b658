"""Folds for cross-validation: by parcel, by the operator's groups or by spatial blocks.

Pixels of one parcel never stand on both sides (METHOD section 9), nor do parcels of
one group. All draws follow the parcels' own hashes, so that folds depend on neither
the order of the parcels nor the version of a library.
"""

import warnings

import numpy as np

from ..errors import PlanarSitsError
from ..planar.hashing import draw, walk_streams
from ..text import natural

# Streams of their own: no walk has these numbers, nor has `split`.
_FOLDS = 2**62 + 1
_VALIDATION = 2**62 + 1024
# Random orders in which validation groups are picked; the best one counts.
_TRIES = 8


def make_folds(labels, groups, keys, folds, seed):
    """Deal parcels to folds with about the same part of each class.

    Parcels with the same key are one polygon that came twice: they share a fold.

    Parameters
    ----------
    labels : (N,) integer array
        Class of each parcel.
    groups : (N,) integer array or None
        Group of each parcel; a group is never parted. None: every polygon for itself.
        Groups that hold the same polygon are one. If there are exactly as many groups
        as folds, each group is a fold, in the order of their numbers: so a run is
        repeated from its saved fold numbers.
    keys : (N,) uint64 array
    folds : int
        At least 2.
    seed : int

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
    repeat if groups differ in size, places large mixed groups last, and may leave a
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
        return _by_polygon(labels, keys, folds, seed)
    groups = _joined(groups, keys)
    counts = parcel_counts(groups, labels)
    if len(counts) < folds:
        raise PlanarSitsError(
            f"FOLDS is {folds}, but GROUPING makes {len(counts)} group(s) of parcels: choose "
            "fewer folds, a GROUP_FIELD with more values or a smaller BLOCK_SIZE."
        )
    if len(counts) == folds:
        return groups
    return _dealt(counts, folds, _ranks(groups, keys, seed, _FOLDS))[groups]


def block_groups(bounds, size):
    """Group parcels by square blocks of the map.

    The blocks' grid starts at the origin of the coordinate system, so a parcel more
    or less moves no other parcel to another block. Parcels at a block's edge still
    have neighbours in the next one: a block should be larger than what makes
    neighbours alike.

    Parameters
    ----------
    bounds : (N, 4) float array
        Left, bottom, right and top of each parcel, in map units. The centre decides.
    size : float
        Side of a block in map units.

    Returns
    -------
    (N,) int64 array
        Block of each parcel, numbered from 0, from left to right.

    Raises
    ------
    PlanarSitsError
        If the size is not above 0.
    """
    if not (np.isfinite(size) and size > 0):
        raise PlanarSitsError(
            f"BLOCK_SIZE is {size:g}: GROUPING 'block' needs the side of a block in map units, "
            "above 0."
        )
    bounds = np.asarray(bounds, float).reshape(-1, 4)
    cells = np.floor((bounds[:, :2] + bounds[:, 2:]) / 2 / size)
    _, blocks = np.unique(cells, axis=0, return_inverse=True)
    return blocks.reshape(-1).astype(np.int64)


def group_numbers(values):
    """Return a number for each group that a field names.

    A parcel without a value is a group of its own: nothing says to whom it belongs.
    Parcels of one unnamed field may then be parted, which flatters the scores, and
    `group_cautions` says so. One common group would be safe from that, but a field
    that is filled in for half of the parcels would make one fold of the other half.

    Parameters
    ----------
    values : sequence of (str or None)
        Of GROUP_FIELD; blank text is no value either.

    Returns
    -------
    (N,) int64 array
        From 0 in natural order ('2' before '10'), then those without a value.
    """
    names = [group_name(value) for value in values]
    places = {name: n for n, name in enumerate(sorted(set(names) - {""}, key=natural))}
    numbers = np.array([places.get(name, -1) for name in names], np.int64)
    alone = numbers < 0
    numbers[alone] = len(places) + np.arange(alone.sum())
    return numbers


def group_validation(labels, groups, keys, percent, seed):
    """Choose validation parcels by whole groups, about the same part of each class.

    Early stopping must not look at the learning parcels' neighbours either: it would
    choose the epoch that knows them by heart.

    Parameters
    ----------
    labels, groups, keys : (N,) arrays
        As in `make_folds`.
    percent : float
        Part of the parcels to validate with. Each class keeps a parcel to learn from;
        one to validate with too where a group can be spared, even if that makes more
        than ``percent``.
    seed : int

    Returns
    -------
    (N,) bool array
        At least one is chosen.

    Raises
    ------
    PlanarSitsError
        If every group holds all parcels of some class.
    """
    _, labels = np.unique(labels, return_inverse=True)
    groups, keys = _joined(groups, keys), np.asarray(keys, np.uint64)
    counts = parcel_counts(groups, labels)
    totals, part = counts.sum(axis=0), percent / 100
    if not (counts < totals).all(axis=1).any():
        raise PlanarSitsError(
            "no group of parcels can be set aside for validation, since each holds all learning "
            "parcels of some class: choose more FOLDS, a GROUP_FIELD with more values, a smaller "
            "BLOCK_SIZE or GROUPING 'parcel'."
        )
    tries = []
    for number in range(_TRIES):
        order = np.argsort(_ranks(groups, keys, seed, _VALIDATION + number), kind="stable")
        chosen = _picked(counts, part, order)
        held = counts[chosen].sum(axis=0)
        tries.append(((held == 0).sum(), _miss(held, totals, part), number, chosen))
    return min(tries, key=lambda found: found[:3])[3][groups]


def _by_polygon(labels, keys, folds, seed):
    """Deal polygons to folds; one with two classes counts for the one that it has more often."""
    from sklearn.model_selection import StratifiedKFold

    _, polygons = np.unique(keys, return_inverse=True)
    classes = parcel_counts(polygons, labels).argmax(axis=1)
    most = int(np.bincount(classes).max())
    if most < folds:
        raise PlanarSitsError(
            f"FOLDS is {folds}, but no class has as many parcels: choose at most {most} folds."
            if most > 1
            else f"FOLDS is {folds}, but no class has two parcels: folds need more parcels."
        )
    dealt = np.zeros(len(classes), np.int64)
    splitter = StratifiedKFold(folds, shuffle=True, random_state=seed % 2**32)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # small classes: `fold_cautions`
        for fold, (_, test) in enumerate(splitter.split(classes, classes)):
            dealt[test] = fold
    return dealt[polygons]


def _joined(groups, keys):
    """Return groups numbered from 0 in their order; those that share a polygon are one."""
    _, groups = np.unique(groups, return_inverse=True)
    _, polygons = np.unique(keys, return_inverse=True)
    while True:
        lowest = _lowest(groups, polygons)[polygons]
        lowest = _lowest(lowest, groups)[groups]
        if np.array_equal(lowest, groups):
            return np.unique(groups, return_inverse=True)[1].astype(np.int64)
        groups = lowest


def _lowest(values, groups):
    """Return the lowest of the values in each group, by its number."""
    order = np.lexsort((values, groups))
    first = np.flatnonzero(np.diff(groups[order], prepend=-1))
    lowest = np.zeros(groups.max() + 1, values.dtype)
    lowest[groups[order[first]]] = values[order[first]]
    return lowest


def parcel_counts(groups, labels, classes=None):
    """Return the parcels of each group and class, (G, K)."""
    groups, labels = np.asarray(groups), np.asarray(labels)
    classes = labels.max() + 1 if classes is None else classes
    counts = np.bincount(groups * classes + labels, minlength=(groups.max() + 1) * classes)
    return counts.reshape(-1, classes)


def _ranks(groups, keys, seed, stream):
    """Return a random number for each group, drawn from the lowest key in it."""
    lowest = _lowest(keys, groups)
    return draw(walk_streams(seed, lowest, np.full(len(lowest), stream)), 0, 2**32)


def _dealt(counts, folds, ranks):
    """Deal groups to folds, each to the fold that lacks its classes most.

    Large groups come first, since small ones can fill the gaps that they leave. Sizes
    count by powers of two, in random order within, so that repeats differ.

    Adding a group of class counts c to the fold with counts F changes the sum of
    squares of the folds' parts of the classes by 2 F c / total**2 and a constant: the
    fold with the lowest product is the best. An empty one has 0 and wins ties.
    """
    shares = counts / np.maximum(counts.sum(axis=0), 1)
    sizes = counts.sum(axis=1)
    held, parcels = np.zeros((folds, counts.shape[1])), np.zeros(folds, np.int64)
    dealt = np.zeros(len(counts), np.int64)
    for group in np.lexsort((ranks, -np.floor(np.log2(sizes)))):
        # Rounded: the last digit differs from machine to machine.
        costs = np.round((held * shares[group]).sum(axis=1), 12)
        fold = np.lexsort((parcels, costs))[0]
        held[fold] += shares[group]
        parcels[fold] += sizes[group]
        dealt[group] = fold
    return dealt


def _picked(counts, part, order):
    """Pick groups in an order while the parts of the classes come nearer to one part.

    Then one more for each class that has none yet.
    """
    totals = counts.sum(axis=0)
    held, picked = np.zeros_like(totals), np.zeros(len(counts), bool)

    def pick(group):
        picked[group] = True
        return held + counts[group]

    for group in order:
        after = held + counts[group]
        if _miss(after, totals, part) < _miss(held, totals, part) and (after < totals).all():
            held = pick(group)
    for label in np.argsort((counts > 0).sum(axis=0), kind="stable"):
        if held[label]:
            continue
        fitting = order[(counts[order, label] > 0) & (held + counts[order] < totals).all(axis=1)]
        if len(fitting):
            held = pick(min(fitting, key=lambda g, h=held: _miss(h + counts[g], totals, part)))
    return picked


def _miss(held, totals, part):
    """Return how far the parts of the classes are from the part wanted."""
    return round(float(np.square(held / totals - part).sum()), 12)


def group_name(value):
    """Return the name of a group, empty if there is none."""
    return "" if value is None else str(value).strip()
