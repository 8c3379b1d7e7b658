"""Prediction-powered areas: the map's own total, corrected at the visited parcels."""

from __future__ import annotations

import numpy as np

from .area import AreaEstimate, error_moments, error_sums, known_limits
from .intervals import difference_limits, doubted
from .strata import VisitedSample

# Part of one more error that the upper limits count (see `intervals`): less than for shares, since
# probabilities differ a little from the truth at every visit, which adds to the variance.
_NEXT = 0.35


def prediction_powered_areas(
    sample: VisitedSample, probabilities: np.ndarray, confidence: float = 0.95
) -> AreaEstimate:
    """Estimate the area of each class from the map and its errors at visits.

    Hectares times probability are summed over all parcels; the weighted sum of their errors at
    the visited parcels is added. This is the difference estimator (Cochran 1977, section 7.1;
    prediction-powered inference, Angelopoulos et al. 2023, Science 382). The predictions are
    multiplied by a factor of each class, 0 to 1, that makes the variance least (PPI++:
    Angelopoulos, Duchi and Zrnic 2023, arXiv 2311.01453): useless predictions do no harm. The
    factor comes from the sample, which leaves a bias of order 1 / n. In strata: Fisch et al. 2024,
    arXiv 2406.04291; with the finite population correction.

    Parameters
    ----------
    sample : VisitedSample
    probabilities : (N, K) float array
        Of each class by the map; zeros for parcels without prediction.
    confidence : float

    Returns
    -------
    AreaEstimate
    """
    classes, parts = probabilities.shape[1], sample.parts()
    predicted = sample.areas[:, None] * probabilities
    seen = sample.areas[:, None] * (sample.truth[:, None] == np.arange(classes))
    weighted = [
        (part.weights[:, None] * seen[part.drawn], part.weights[:, None] * predicted[part.drawn])
        for part in parts
    ]
    factor = _factor(parts, weighted)
    hectares = factor * predicted.sum(axis=0)
    total, variance = np.zeros((2, classes)), np.zeros((2, classes))
    whole, moments = np.zeros(classes), np.zeros((3, classes))
    for part, (true, guess) in zip(parts, weighted):
        errors = true - factor * guess
        hectares += errors.sum(axis=0)
        whole += part.variance(errors)
        for side, one in enumerate((np.maximum(errors, 0), np.maximum(-errors, 0))):
            total[side] += one.sum(axis=0)
            variance[side] += part.variance(one)
        chance = doubted(probabilities[part.members])
        moments += error_moments(sample, part, chance * (1 - chance))
    gains, losses = (error_sums(total[side], variance[side], moments, _NEXT) for side in (0, 1))
    low, high = difference_limits(hectares, gains, losses, confidence, whole)
    low, high = known_limits(sample, classes, low, high)
    return AreaEstimate(hectares, low, high, np.sqrt(whole))


def _factor(parts: list, weighted: list) -> np.ndarray:
    """Return the factor of each class's predictions with the least variance."""
    both = sum(part.variance(true + guess) for part, (true, guess) in zip(parts, weighted))
    apart = sum(part.variance(true - guess) for part, (true, guess) in zip(parts, weighted))
    alone = sum(part.variance(guess) for part, (_, guess) in zip(parts, weighted))
    covariance = (both - apart) / 4
    ratio = np.divide(covariance, alone, out=np.zeros_like(alone), where=alone > 0)
    return np.clip(ratio, 0, 1)
