"""Areas of classes from a stratified probability sample of parcels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .intervals import NEXT, ErrorSums, difference_limits, doubted
from .strata import StratumPart, VisitedSample

# Largest part of a stratum's visited area that a parcel's residual is corrected for.
_MOST_OWN = 0.5


@dataclass(frozen=True, eq=False)
class AreaEstimate:
    """Estimated area of each class, with a confidence interval.

    Parameters
    ----------
    hectares, low, high, error : (K,) float64 arrays
        Estimate, limits of the interval, and standard error, in hectares.
    """

    hectares: np.ndarray
    low: np.ndarray
    high: np.ndarray
    error: np.ndarray


def error_adjusted_areas(
    sample: VisitedSample, probabilities: np.ndarray, confidence: float = 0.95
) -> AreaEstimate:
    """Estimate the area of each class from what was seen at visits.

    In each stratum, the share of a class in the visited area times the known area of the
    stratum: the estimator of Olofsson et al. (2014), Remote Sensing of Environment 148, equations
    9 to 11, for units of unequal size: a separate ratio estimator on the areas of parcels (Cochran
    1977, section 6.10), with the finite population correction. Strata need not be the classes
    of the map (Stehman 2014, International Journal of Remote Sensing 35). Residuals are those of
    the jackknife, from shares without the parcel itself: a large parcel draws the share of its
    stratum to its own class, so that the plain variance is too low (Royall and Cumberland 1981,
    Journal of the American Statistical Association 76).

    Parameters
    ----------
    sample : VisitedSample
    probabilities : (N, K) float array
        What the map says of each parcel, sums to 1. Only the limits use it: where errors that no
        visit has shown are to be expected.
    confidence : float

    Returns
    -------
    AreaEstimate
    """
    classes = probabilities.shape[1]
    hectares = np.zeros(classes)
    sums = np.zeros((2, 2, classes))  # gains and losses; total and variance
    expected = np.zeros((2, 3, classes))
    for part in sample.parts():
        seen = _seen(sample, part, classes)
        area = sample.areas[part.members].sum()
        visited_area = part.weights * sample.areas[part.drawn]
        factor = area / visited_area.sum()
        shares = factor / area * (visited_area @ seen)
        own = np.minimum(visited_area / visited_area.sum(), _MOST_OWN)
        residuals = factor * (visited_area / (1 - own))[:, None] * (seen - shares)
        hectares += area * shares
        # In a stratum where the class prevails, errors are the parcels of other classes.
        losing = shares > 0.5
        total = area * np.where(losing, 1 - shares, shares)
        moments = next_error(sample, part, probabilities, losing, factor)
        for side, chosen in enumerate((~losing, losing)):
            sums[side] += chosen * np.stack([total, part.variance(residuals)])
            expected[side] += chosen * moments
    gains, losses = (
        error_sums(total, variance, moments) for (total, variance), moments in zip(sums, expected)
    )
    low, high = difference_limits(hectares, gains, losses, confidence)
    low, high = known_limits(sample, classes, low, high)
    return AreaEstimate(hectares, low, high, np.sqrt(sums[:, 1].sum(axis=0)))


def _seen(sample: VisitedSample, part: StratumPart, classes: int) -> np.ndarray:
    """Return the classes of the visited parcels of a stratum as indicators, (n_h, K)."""
    return (sample.truth[part.drawn, None] == np.arange(classes)).astype(float)


def next_error(
    sample: VisitedSample,
    part: StratumPart,
    probabilities: np.ndarray,
    losing: np.ndarray,
    factor: float = 1.0,
) -> np.ndarray:
    """Return chances of an error in a stratum, and these times the hectares.

    Parameters
    ----------
    sample : VisitedSample
    part : StratumPart
    probabilities : (N, K) float array
    losing : (K,) bool array
        Whether errors of a class are the parcels of the others.
    factor : float
        By which the estimator multiplies weights.

    Returns
    -------
    (3, K) float64 array
        Sums of chances, of chances times hectares, and of chances times squared hectares.
    """
    chance = doubted(probabilities[part.members])
    chance = np.where(losing, 1 - chance, chance)
    return error_moments(sample, part, chance, factor)


def error_moments(
    sample: VisitedSample, part: StratumPart, chance: np.ndarray, factor: float = 1.0
) -> np.ndarray:
    """Return what `next_error` does, for chances of an error (N_h, K)."""
    chance = chance / part.weights.mean()
    hectares = factor * part.weights.mean() * np.sqrt(part.left) * sample.areas[part.members]
    return np.stack([chance.sum(axis=0), hectares @ chance, hectares**2 @ chance])


def error_sums(
    total: np.ndarray, variance: np.ndarray, moments: np.ndarray, part: float = NEXT
) -> ErrorSums:
    """Return sums of errors, with the moments of one more from `next_error`."""
    chance = np.maximum(moments[0], 1e-12)
    return ErrorSums(total, variance, moments[1] / chance, moments[2] / chance, part)


def known_limits(
    sample: VisitedSample, classes: int, low: np.ndarray, high: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return limits that do not contradict what was seen at visited parcels."""
    seen = np.bincount(
        sample.truth[sample.visited], sample.areas[sample.visited], minlength=classes
    )
    most = sample.areas.sum() - (seen.sum() - seen)
    return np.clip(low, seen, most), np.clip(high, seen, most)


def adjusted_matrix(sample: VisitedSample, mapped: np.ndarray, classes: int) -> np.ndarray:
    """Return the error matrix in hectares: rows are mapped classes, columns true ones.

    Parameters
    ----------
    sample : VisitedSample
    mapped : (N,) int array
        Number of the mapped class, -1 for parcels without one.
    classes : int

    Returns
    -------
    (K, K) float64 array
        Parcels without a mapped class are left out.
    """
    matrix = np.zeros((classes, classes))
    for part in sample.parts():
        hectares = part.weights * sample.areas[part.drawn]
        hectares *= sample.areas[part.members].sum() / max(hectares.sum(), 1e-12)
        rows = mapped[part.drawn]
        np.add.at(
            matrix, (rows[rows >= 0], sample.truth[part.drawn][rows >= 0]), hectares[rows >= 0]
        )
    return matrix
