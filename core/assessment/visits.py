"""Which parcels to visit: a random sample, or parcels to learn from."""

from __future__ import annotations

import warnings

import numpy as np

from .allocation import WANTED

# Strata of a class by size of the parcels, each with the same area; parcels of each at least.
_SIZES, _LEAST_PARCELS = 3, 10
# Candidates for each visit to learn from: the most uncertain parcels.
_CANDIDATES = 5
# More visits share clusters: k-means takes a time that grows with their square.
_MOST_CLUSTERS = 1000


def size_strata(areas: np.ndarray, mapped: np.ndarray, count: int) -> np.ndarray:
    """Return strata of mapped class and size of the parcels.

    Each class is divided into three parts of equal area, the smallest parcels first; into two or
    one where there are too few visits or parcels. A few large parcels hold much of the area: with a
    stratum of their own they are visited at a higher rate (Cochran 1977, section 5A.7).

    Parameters
    ----------
    areas : (N,) float array
        Hectares.
    mapped : (N,) int array
        Number of the mapped class.
    count : int
        Number of visits.

    Returns
    -------
    (N,) int array
        3 times the class, plus 0, 1 or 2 for the part; not all numbers occur.
    """
    rank = np.zeros(len(areas))
    for number in np.unique(mapped):
        members = np.flatnonzero(mapped == number)
        members = members[np.lexsort((members, areas[members]))]
        share = areas[members].cumsum() - areas[members] / 2
        rank[members] = share / areas[members].sum()
    for parts in range(_SIZES, 1, -1):
        number = np.minimum((rank * parts).astype(int), parts - 1)
        strata = _SIZES * mapped + number
        sizes = np.bincount(strata)
        small = np.unique(mapped[(sizes[strata] < _LEAST_PARCELS)])
        strata = np.where(np.isin(mapped, small), _SIZES * mapped, strata)
        sizes = np.bincount(strata)
        if np.minimum(sizes, WANTED).sum() <= count:
            return strata
    return _SIZES * mapped


def draw_visits(strata: np.ndarray, visits: np.ndarray, order: np.ndarray) -> np.ndarray:
    """Draw a simple random sample in each stratum.

    The parcels with the smallest random numbers (permanent random numbers: Ohlsson 1995, in
    Business Survey Methods): more visits add parcels and drop none.

    Parameters
    ----------
    strata : (N,) int array
        0 to H - 1.
    visits : (H,) int array
        At most the parcels of each stratum.
    order : (N,) float array
        A random number of each parcel.

    Returns
    -------
    (N,) bool array
    """
    chosen = np.zeros(len(strata), bool)
    for stratum, number in enumerate(visits):
        members = np.flatnonzero(strata == stratum)
        chosen[members[order[members].argsort(kind="stable")[:number]]] = True
    return chosen


def uncertainty(probabilities: np.ndarray) -> np.ndarray:
    """Return 1 less the margin of the two most probable classes, (N,)."""
    if probabilities.shape[1] < 2:
        return 1 - probabilities[:, 0]
    top = np.sort(probabilities, axis=1)[:, -2:]
    return 1 - (top[:, 1] - top[:, 0])


def learning_visits(probabilities: np.ndarray, count: int, seed: int = 0) -> np.ndarray:
    """Choose parcels that a model learns much from: uncertain ones of many kinds.

    The most uncertain parcels, five for each visit, are clustered by k-means in the space of
    (square roots of) their probabilities, weighted by uncertainty; of each cluster the parcel
    next to its centre is chosen (Zhdanov 2019, Diverse mini-batch active learning, arXiv
    1901.05954).

    Parameters
    ----------
    probabilities : (N, K) float array
        In an order that does not depend on that of the layer.
    count : int
        Visits, at most N.
    seed : int

    Returns
    -------
    (count,) int64 array
        Numbers of the chosen parcels, the most uncertain first.
    """
    from sklearn.cluster import KMeans

    doubt = uncertainty(probabilities)
    candidates = np.argsort(-doubt, kind="stable")[: _CANDIDATES * count]
    points = np.sqrt(probabilities[candidates])
    means = KMeans(min(count, _MOST_CLUSTERS), n_init=1, random_state=seed)
    with warnings.catch_warnings():
        # Parcels with the same probabilities: fewer clusters than visits.
        warnings.simplefilter("ignore")
        labels = means.fit(points, sample_weight=doubt[candidates] + 1e-6).labels_
    distance = ((points - means.cluster_centers_[labels]) ** 2).sum(axis=1)
    order = np.lexsort((distance, labels))
    place = np.empty(len(order), np.int64)  # 0 next to the centre of the cluster
    place[order] = np.arange(len(order)) - np.searchsorted(labels[order], labels[order])
    chosen = candidates[np.lexsort((-doubt[candidates], place))[:count]]
    return chosen[np.argsort(-doubt[chosen], kind="stable")]
