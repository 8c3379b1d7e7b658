"""Prediction sets: the classes that a parcel may be of, with a chosen coverage.

Split conformal prediction by class. The score of a calibration parcel is 1 - the probability of
its class. A class is in the set of a parcel if 1 - its probability is at most the limit of the
class: the k-th smallest of the n scores of the class, k = ceil((n + 1) coverage). For parcels that
are exchangeable with the calibration parcels, the set holds the true class with a probability of
coverage to coverage + 1 / (n + 1), class by class.

References
----------
Vovk, V., Gammerman, A., Shafer, G.: Algorithmic learning in a random world. Springer, 2005
(conditional by category: section 4.5).

Sadinle, M., Lei, J., Wasserman, L.: Least ambiguous set-valued classifiers with bounded error
levels. Journal of the American Statistical Association 114, 2019.

Angelopoulos, A. N., Bates, S.: A gentle introduction to conformal prediction and distribution-free
uncertainty quantification. arXiv 2107.07511, 2021.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Limits:
    """The limits of K classes for one coverage.

    Parameters
    ----------
    values : (K,) float64 array
        Largest 1 - probability with which a class is in a set; infinite: it always is.
    pooled : (K,) bool array
        Classes that have too few calibration parcels, and share a limit.
    """

    values: np.ndarray
    pooled: np.ndarray

    def sets(self, probabilities: np.ndarray) -> np.ndarray:
        """Return which classes are in the set of each parcel.

        Parameters
        ----------
        probabilities : (N, K) float array

        Returns
        -------
        (N, K) bool array
            A row may be empty: no class is as probable as for ``coverage`` of its parcels.
        """
        return 1 - np.asarray(probabilities, np.float64) <= self.values


def parcels_needed(coverage: float) -> int:
    """Return the calibration parcels that a limit needs.

    Parameters
    ----------
    coverage : float
        Above 0, below 1.

    Returns
    -------
    int
        Smallest n with ceil((n + 1) coverage) <= n: 9 for 0.9.
    """
    return math.ceil(round(coverage / (1 - coverage), 9))


def limit(scores: np.ndarray, coverage: float) -> float:
    """Return the ceil((n + 1) coverage)-th smallest of n calibration scores.

    Parameters
    ----------
    scores : (n,) float array
    coverage : float

    Returns
    -------
    float
        Infinite where n is below `parcels_needed`.
    """
    rank = math.ceil(round((len(scores) + 1) * coverage, 9))
    return float(np.sort(scores)[rank - 1]) if rank <= len(scores) else math.inf


def class_limits(scores: np.ndarray, labels: np.ndarray, classes: int, coverage: float) -> Limits:
    """Return the limit of each class.

    Classes with fewer than `parcels_needed` calibration parcels are pooled: their limit is that of
    all their parcels together, if those are enough, else that of all parcels, else infinite.

    Parameters
    ----------
    scores : (n,) float array
        1 - the probability of its class, of each calibration parcel.
    labels : (n,) integer array
        Class of each calibration parcel, 0 to K - 1.
    classes : int
        K.
    coverage : float
        Above 0, below 1.

    Returns
    -------
    Limits
    """
    scores, labels = np.asarray(scores, np.float64), np.asarray(labels)
    needed = parcels_needed(coverage)
    pooled = np.bincount(labels, minlength=classes) < needed
    rare = scores[pooled[labels]]
    shared = limit(rare if len(rare) >= needed else scores, coverage)
    values = [
        shared if pooled[label] else limit(scores[labels == label], coverage)
        for label in range(classes)
    ]
    return Limits(np.array(values), pooled)
