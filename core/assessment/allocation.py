"""Visits of each stratum, and how narrow an interval they give."""

from __future__ import annotations

import heapq

import numpy as np
from scipy.stats import norm

from .intervals import doubted
from .strata import LEAST_VISITS

# Visits of a stratum where there are enough for all: a variance of two parcels says little.
WANTED = 5


def stratum_variances(
    areas: np.ndarray, probabilities: np.ndarray, strata: np.ndarray
) -> np.ndarray:
    """Return the expected variance of a parcel's part in each stratum and class.

    Of hectares times (whether the parcel is of the class, less the share of the class in the area
    of the stratum), expected by the probabilities: the anticipated variance (Isaki and Fuller
    1982, Journal of the American Statistical Association 77).

    Parameters
    ----------
    areas : (N,) float array
        Hectares.
    probabilities : (N, K) float array
    strata : (N,) int array
        0 to H - 1.

    Returns
    -------
    (H, K) float64 array
        Squared hectares.
    """
    chances = doubted(probabilities)
    variances = np.zeros((strata.max() + 1, chances.shape[1]))
    for stratum in range(len(variances)):
        members = strata == stratum
        area, chance = areas[members, None], chances[members]
        share = (area * chance).sum(axis=0) / area.sum()
        variances[stratum] = (area**2 * (chance * (1 - 2 * share) + share**2)).mean(axis=0)
    return variances


def allocate(sizes: np.ndarray, deviations: np.ndarray, count: int) -> np.ndarray:
    """Return the visits of each stratum that make the variance of a total least.

    Neyman allocation in whole numbers, within bounds, exactly: the next visit goes where it lowers
    the variance most (Wright 2012, The American Statistician 66).

    Parameters
    ----------
    sizes : (H,) int array
        Parcels of each stratum.
    deviations : (H,) float array
        Standard deviation in each stratum.
    count : int
        At least 2 for each stratum, or all of its parcels if they are fewer; at most all parcels.

    Returns
    -------
    (H,) int64 array
        At least 2 (5 where ``count`` is large enough for that) and at most ``sizes``.
    """
    least = WANTED if np.minimum(sizes, WANTED).sum() <= count else LEAST_VISITS
    visits = np.minimum(sizes, least).astype(np.int64)
    strength = sizes * np.maximum(deviations, 1e-12)

    def entry(stratum: int) -> tuple[float, int]:
        number = visits[stratum]
        return -strength[stratum] / np.sqrt(number * (number + 1.0)), stratum

    queue = [entry(stratum) for stratum in range(len(sizes)) if visits[stratum] < sizes[stratum]]
    heapq.heapify(queue)
    for _ in range(count - visits.sum()):
        _, stratum = heapq.heappop(queue)
        visits[stratum] += 1
        if visits[stratum] < sizes[stratum]:
            heapq.heappush(queue, entry(stratum))
    return visits


def least_count(sizes: np.ndarray) -> int:
    """Return the least number of visits for strata of these numbers of parcels."""
    return int(np.minimum(sizes, LEAST_VISITS).sum())


def expected_half_widths(
    sizes: np.ndarray, variances: np.ndarray, visits: np.ndarray, confidence: float = 0.95
) -> np.ndarray:
    """Return the expected half width of the interval of each total.

    Parameters
    ----------
    sizes : (H,) int array
    variances : (H, K) float array
    visits : (H,) int array
        At least 1.
    confidence : float

    Returns
    -------
    (K,) float64 array
        In the unit of the square root of the variances.
    """
    factor = sizes**2 * (1 - visits / sizes) / visits
    return norm.ppf(0.5 + confidence / 2) * np.sqrt(factor @ variances)
