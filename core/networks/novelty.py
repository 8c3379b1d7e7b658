"""Novelty: how unlike the parcels of a training a parcel is, as a p-value.

The distance of a parcel is the mean distance of its features to those of its k nearest parcels
among the reference parcels. Its p-value is (1 + calibration parcels that are as far or farther) /
(n + 1): uniform for parcels that are exchangeable with the calibration parcels, small for a crop
that the training lacked.

References
----------
Sun, Y., Ming, Y., Zhu, X., Li, Y.: Out-of-distribution detection with deep nearest neighbors.
International Conference on Machine Learning, 2022.

Bates, S., Candès, E., Lei, L., Romano, Y., Sesia, M.: Testing for outliers with conformal p-values.
Annals of Statistics 51, 2023.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

# Ours: nearest reference parcels of a distance. More blur small classes, fewer are noisy.
NEIGHBOURS = 5
# Ours: features of a kind, and reference parcels, at most.
MOST_FEATURES, MOST_REFERENCES = 64, 2000
# Distances in memory at once.
_TOGETHER = 4_000_000
# Added to the STD of a feature, as a part of the mean STD: constant features do not count.
_FLOOR = 0.01


@dataclass(frozen=True)
class ReferenceParcels:
    """Features of parcels that a model learned from.

    Parameters
    ----------
    centre, scale : (D,) float32 arrays
        Features are centred and divided by the scale. Distances are in units of the median
        distance of a reference parcel to the others.
    vectors : (M, D) float32 array
        Scaled features of the reference parcels.
    """

    centre: np.ndarray
    scale: np.ndarray
    vectors: np.ndarray

    def distances(self, features: np.ndarray) -> np.ndarray:
        """Return the mean distance to the nearest reference parcels.

        Parameters
        ----------
        features : (N, D) float array

        Returns
        -------
        (N,) float64 array
        """
        scaled = (np.asarray(features, np.float64) - self.centre) / self.scale
        return _nearest(scaled, self.vectors.astype(np.float64), skipped=0)


def reference_parcels(
    features: np.ndarray, labels: np.ndarray, widths: Sequence[int] = ()
) -> ReferenceParcels:
    """Return the references of a model.

    Parameters
    ----------
    features : (N, D) float array
        Of the parcels that it learned from, N >= 2, in random order.
    labels : (N,) integer array
        Class of each. Of more than `MOST_REFERENCES` parcels those of rare classes are kept
        first.
    widths : sequence of int
        Features of each kind, one kind after the other [one kind]. The median distance is the
        same by each kind alone.

    Returns
    -------
    ReferenceParcels
    """
    features = np.asarray(features, np.float64)
    centre, deviation = features.mean(axis=0), features.std(axis=0)
    kept = _balanced(np.asarray(labels))
    scale, centred = np.ones(len(centre)), (features - centre)[kept]
    for part in _parts(widths or (len(centre),)):
        scale[part] = deviation[part] + _FLOOR * max(deviation[part].mean(), 1e-6)
        scale[part] *= _median_distance(centred[:, part] / scale[part])
    scale *= _median_distance(centred / scale)
    arrays = centre, scale, centred / scale
    return ReferenceParcels(*(array.astype(np.float32) for array in arrays))


def p_values(distances: np.ndarray, calibration: np.ndarray) -> np.ndarray:
    """Return the p-values of distances.

    Parameters
    ----------
    distances : (N,) float array
        NaN where unknown.
    calibration : (n,) float array
        Distances of parcels that the references did not come from.

    Returns
    -------
    (N,) float64 array
        1 / (n + 1) to 1; NaN where the distance is.
    """
    distances, ordered = np.asarray(distances, np.float64), np.sort(calibration)
    as_far = len(ordered) - np.searchsorted(ordered, distances, side="left")
    return np.where(np.isnan(distances), np.nan, (1 + as_far) / (len(ordered) + 1))


def folding(count: int) -> np.ndarray:
    """Return the matrix that makes at most `MOST_FEATURES` features of more.

    Each new feature is a sum of several, with signs (feature hashing, Weinberger et al. 2009):
    distances are kept approximately, and nothing has to be stored.

    Parameters
    ----------
    count : int
        F, features.

    Returns
    -------
    (F, min(F, 64)) float32 array
        The identity matrix where they are few.
    """
    width, numbers = min(count, MOST_FEATURES), np.arange(count)
    # Top bit of a multiplicative hash: the same signs everywhere.
    signs = 1.0 - 2.0 * (numbers * 2654435761 % 2**32 >> 31) if count > width else 1.0
    matrix = np.zeros((count, width), np.float32)
    matrix[numbers, numbers % width] = signs
    return matrix


def _parts(widths: Sequence[int]) -> Iterator[slice]:
    """Yield the columns of each kind of features."""
    ends = np.cumsum(widths)
    yield from map(slice, ends - widths, ends)


def _median_distance(vectors: np.ndarray) -> float:
    """Return the median distance of a vector (N, D) to the nearest others, above 0."""
    return max(float(np.median(_nearest(vectors, vectors, skipped=1))), 1e-6)


def _balanced(labels: np.ndarray) -> np.ndarray:
    """Return the parcels to keep: of each class in turn, in their order."""
    ranks = np.zeros(len(labels), np.int64)
    for label in np.unique(labels):
        members = labels == label
        ranks[members] = np.arange(members.sum())
    return np.sort(np.argsort(ranks, kind="stable")[:MOST_REFERENCES])


def _nearest(one: np.ndarray, other: np.ndarray, skipped: int) -> np.ndarray:
    """Return the mean distance of each vector (N, D) to its nearest of others (M, D).

    The nearest ``skipped`` are left out: the vector itself among others that hold it.
    """
    from scipy.spatial.distance import cdist

    most = min(skipped + NEIGHBOURS, len(other))
    step, result = max(1, _TOGETHER // len(other)), np.empty(len(one))
    for start in range(0, len(one), step):
        part = cdist(one[start : start + step], other)
        nearest = np.sort(np.partition(part, most - 1, axis=1)[:, :most], axis=1)
        result[start : start + step] = nearest[:, skipped:].mean(axis=1)
    return result
