"""Confidence intervals of sums of few, unequal errors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import gamma

# An upper limit counts a part of one error more than was seen: half of one in the mid-p interval of
# a Poisson count, less here, where the variance has its own margin (docs/decisions/0025).
NEXT = 0.4
# A map is never taken to be surer than this: errors that no visit has shown are still possible.
_DOUBT = 0.05


def doubted(probabilities: np.ndarray) -> np.ndarray:
    """Return probabilities (N, K), a little nearer to equal ones."""
    return (1 - _DOUBT) * probabilities + _DOUBT / probabilities.shape[1]


@dataclass(frozen=True, eq=False)
class ErrorSums:
    """Estimated totals that errors add to an area, or take from it; by class.

    Parameters
    ----------
    total : (K,) float array
        Hectares, 0 or more.
    variance : (K,) float array
    weight, square : (K,) float array
        Mean hectares that one more error in the sample would stand for, and mean of their squares.
    part : float
        Part of one more error that the upper limit counts.
    """

    total: np.ndarray
    variance: np.ndarray
    weight: np.ndarray
    square: np.ndarray
    part: float = NEXT

    def limits(self, confidence: float) -> tuple[np.ndarray, np.ndarray]:
        """Return the lower and the upper limit of each total.

        Quantiles of gamma distributions with the mean and the variance of the total, that of the
        upper limit with a part of one more error: few errors of unequal parcels are skewed like
        a weighted Poisson count. After Fay and Feuer (1997), Statistics in Medicine 16, with the
        mean weight of Tiwari et al. (2006), Statistical Methods in Medical Research 15, and the
        mid-p limit of Fay and Kim (2017), Biometrical Journal 59.
        """
        tail = (1 - confidence) / 2
        low = _gamma_quantile(tail, self.total, self.variance)
        high = _gamma_quantile(
            1 - tail,
            self.total + self.part * self.weight,
            self.variance + self.part * self.square,
        )
        return np.minimum(low, self.total), np.maximum(high, self.total)


def _gamma_quantile(level: float, mean: np.ndarray, variance: np.ndarray) -> np.ndarray:
    """Return quantiles of gamma distributions; the mean where there is no variance."""
    spread = (mean > 0) & (variance > 0)
    safe_mean, safe_variance = np.where(spread, mean, 1.0), np.where(spread, variance, 1.0)
    quantiles = gamma.ppf(level, safe_mean**2 / safe_variance, scale=safe_variance / safe_mean)
    return np.where(spread, quantiles, mean)


def difference_limits(
    estimate: np.ndarray,
    gains: ErrorSums,
    losses: ErrorSums,
    confidence: float,
    variance: np.ndarray | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the limits of areas to which errors add, and from which they take.

    The limits of both sums give those of their difference (MOVER: Zou and Donner 2008, Statistics
    in Medicine 27). With many errors they are those of the normal distribution.

    Parameters
    ----------
    estimate : (K,) float array
        Hectares.
    gains, losses : ErrorSums
    confidence : float
        Above 0 and below 1.
    variance : (K,) float array, optional
        Of the estimate, if the sums are not independent [the sum of theirs].

    Returns
    -------
    low, high : (K,) float64 arrays
    """
    gain_low, gain_high = gains.limits(confidence)
    loss_low, loss_high = losses.limits(confidence)
    scale = np.ones_like(estimate)
    if variance is not None:
        both = gains.variance + losses.variance
        scale = np.sqrt(np.divide(variance, both, out=np.ones_like(both), where=both > 0))
    down = np.hypot(gains.total - gain_low, loss_high - losses.total)
    up = np.hypot(gain_high - gains.total, losses.total - loss_low)
    return estimate - scale * down, estimate + scale * up
