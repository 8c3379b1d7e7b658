"""Groups of parcels that stay together: by a field, by blocks, by shared polygons."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..errors import PlanarSitsError
from ..planar.hashing import draw, walk_streams
from ..text import natural


def block_groups(bounds: np.ndarray, size: float) -> np.ndarray:
    """Group parcels by square blocks of the map.

    The grid of blocks starts at the origin of the coordinate system, so one more parcel
    moves no other parcel to another block. Parcels at a block's edge still have
    neighbours in the next one: a block should be larger than the distance over which
    parcels are alike.

    Parameters
    ----------
    bounds : (N, 4) float array
        Left, bottom, right and top of each parcel, in map units. Its centre is decisive.
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


def group_numbers(values: Sequence[str | None]) -> np.ndarray:
    """Return a number for each group that a field names.

    A parcel without a value is a group by itself. Its neighbours may then be on both
    sides of a fold, so that scores are too high: `fold_warnings.group_warnings` warns of
    it. One common group would avoid that, but if half of the parcels had no value, they
    would all be in one fold.

    Parameters
    ----------
    values : sequence of (str or None)
        Value of GROUP_FIELD of each parcel; blank text counts as no value.

    Returns
    -------
    (N,) int64 array
        From 0 in natural order ('2' before '10'), then those without a value.
    """
    names = [group_name(value) for value in values]
    numbers_by_name = {name: n for n, name in enumerate(sorted(set(names) - {""}, key=natural))}
    numbers = np.array([numbers_by_name.get(name, -1) for name in names], np.int64)
    unnamed = numbers < 0
    numbers[unnamed] = len(numbers_by_name) + np.arange(unnamed.sum())
    return numbers


def group_name(value: str | None) -> str:
    """Return the name of a group without blanks around it; empty for None."""
    return "" if value is None else str(value).strip()


def join_groups(groups: np.ndarray, keys: np.ndarray) -> np.ndarray:
    """Join the groups that share a polygon, directly or through other groups.

    Parameters
    ----------
    groups : (N,) integer array
        Group of each parcel.
    keys : (N,) uint64 array
        Hash of each parcel's polygon: parcels with the same key are the same polygon.

    Returns
    -------
    (N,) int64 array
        Joined group of each parcel, numbered from 0 in the order of the lowest group.
    """
    names, groups = np.unique(groups, return_inverse=True)
    polygon_names, polygons = np.unique(keys, return_inverse=True)
    # An edge for each parcel, between its group and its polygon.
    nodes = len(names) + len(polygon_names)
    edges = coo_matrix(
        (np.ones(len(groups), bool), (groups, len(names) + polygons)), shape=(nodes, nodes)
    )
    _, components = connected_components(edges, directed=False)
    _, lowest, joined = np.unique(components[: len(names)], return_index=True, return_inverse=True)
    return np.unique(lowest[joined][groups], return_inverse=True)[1].astype(np.int64)


def parcel_counts(groups: np.ndarray, labels: np.ndarray, classes: int | None = None) -> np.ndarray:
    """Count the parcels of each group and class.

    Parameters
    ----------
    groups : (N,) integer array
        Group of each parcel, 0 to G - 1.
    labels : (N,) integer array
        Class of each parcel, 0 to K - 1.
    classes : int, optional
        K [one more than the highest label].

    Returns
    -------
    (G, K) int64 array
    """
    groups, labels = np.asarray(groups), np.asarray(labels)
    classes = labels.max() + 1 if classes is None else classes
    counts = np.bincount(groups * classes + labels, minlength=(groups.max() + 1) * classes)
    return counts.reshape(-1, classes)


def group_ranks(groups: np.ndarray, keys: np.ndarray, seed: int, stream: int) -> np.ndarray:
    """Draw a random number for each group, from the lowest key of its parcels.

    Parameters
    ----------
    groups : (N,) integer array
        Group of each parcel, 0 to G - 1, none empty.
    keys : (N,) uint64 array
        Hash of each parcel's polygon.
    seed, stream : int
        Another seed or stream gives other numbers.

    Returns
    -------
    (G,) int64 array
        0 to 2**32 - 1; independent of the order of parcels and of the groups' numbers.
    """
    order = np.lexsort((keys, groups))
    first = np.flatnonzero(np.diff(groups[order], prepend=-1))
    lowest = keys[order[first]]
    return draw(walk_streams(seed, lowest, np.full(len(lowest), stream)), 0, 2**32)
