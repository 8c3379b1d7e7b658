"""The fit of MiniRocket: bands and thresholds, and a ridge classifier."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from ..networks.minirocket import KERNELS, MiniRocket
from .calibrate import fit_temperature
from .fitting import NEVER, Fitted, Fitting
from .samples import balanced_subsample

# Bands that a kernel is applied to, at most.
_MOST_BANDS = 9
# Strengths of the ridge penalty, for features of variance 1.
_ALPHAS = np.logspace(-3, 5, 17)
_GOLDEN_RATIO = (np.sqrt(5) + 1) / 2


@dataclass(frozen=True)
class Ridge:
    """A ridge regression of class indicators, -1 or 1.

    Parameters
    ----------
    weight : (K, F) float64 array
    bias : (K,) float64 array
    alpha : float
        The penalty, that with the smallest squared error of left-out samples.
    left_out : (S, K) float64 array
        Values of each sample by the regression that it is left out of.
    """

    weight: np.ndarray
    bias: np.ndarray
    alpha: float
    left_out: np.ndarray


def fit_minirocket(fitting: Fitting) -> Fitted:
    """Fit MiniRocket with a ridge classifier (Dempster et al. 2021).

    The values of the ridge regression are scaled such that their softmax is most likely for
    left-out samples. Those are pixels, so the temperature of a training is still needed.

    Parameters
    ----------
    fitting : Fitting
        Of a class-balanced subsample of ``ridge_samples``.

    Returns
    -------
    buffers : dict of str to ndarray
        Of `networks.minirocket.MiniRocket`.
    sizes : dict of str to int
    """
    samples, settings = fitting.samples, fitting.settings
    chosen = samples.take(balanced_subsample(samples.labels, settings.ridge_samples, settings.seed))
    series = torch.from_numpy(chosen.features).unflatten(1, (-1, chosen.bands))
    images = series.transpose(1, 2).unsqueeze(3)
    module = MiniRocket(chosen.bands, fitting.classes, series.shape[1], settings.quantiles)
    _draw(module, images, np.random.default_rng(settings.seed))
    present, labels = np.unique(chosen.labels, return_inverse=True)
    ridge = fit_ridge(module.features(images).numpy(), labels)
    temperature = fit_temperature(ridge.left_out, np.ones(len(labels), np.int64), labels)
    weight = np.zeros(module.weight.shape)
    bias = np.full(fitting.classes, NEVER)
    weight[present], bias[present] = ridge.weight / temperature, ridge.bias / temperature
    state = {"channels": module.channels.numpy(), "threshold": module.threshold.numpy()}
    return {**state, "weight": weight, "bias": bias}, {"quantiles": settings.quantiles}


def fit_ridge(features: np.ndarray, labels: np.ndarray) -> Ridge:
    """Fit a ridge regression to class indicators, on standardised features.

    Parameters
    ----------
    features : (S, F) float array
    labels : (S,) integer array
        0 to K - 1, each at least once.

    Returns
    -------
    Ridge
    """
    mean, spread = features.mean(axis=0, dtype=np.float64), features.std(axis=0, dtype=np.float64)
    spread[spread < 1e-6] = np.inf  # a constant feature has no weight
    left, singular, right = _singular_values((features - mean) / spread)
    targets = np.where(labels[:, None] == np.arange(labels.max() + 1), 1.0, -1.0)
    centre = targets.mean(axis=0)
    projected = left.T @ (targets - centre)

    def residuals(alpha: float) -> np.ndarray:
        """Return the residuals (S, K) that the samples would have, had each been left out."""
        shrunk = singular**2 / (singular**2 + alpha)
        fitted = targets - centre - left @ (shrunk[:, None] * projected)
        return fitted / (1 - 1 / len(labels) - left**2 @ shrunk)[:, None]

    alpha = float(min(_ALPHAS, key=lambda alpha: np.square(residuals(alpha)).sum()))
    shrinkage = singular / (singular**2 + alpha)
    weight = (right @ (shrinkage[:, None] * projected)).T / spread
    return Ridge(weight, centre - weight @ mean, alpha, targets - residuals(alpha))


def _draw(module: MiniRocket, images: torch.Tensor, rng: np.random.Generator) -> None:
    """Draw the bands and the thresholds of the features, in place.

    The thresholds of a kernel are quantiles of its convolution with one random image; which
    quantiles follows a sequence that covers 0 to 1 evenly.
    """
    bands = images.shape[1]
    quantiles = np.arange(1, module.threshold.numel() + 1) * _GOLDEN_RATIO % 1
    first = 0
    for index, (_, count) in enumerate(module.dilations):
        module.channels[index] = 0
        for kernel in range(KERNELS):
            number = int(2 ** rng.uniform(0, np.log2(min(bands, _MOST_BANDS) + 1)))
            chosen = torch.from_numpy(rng.choice(bands, number, replace=False))
            module.channels[index, kernel, chosen] = 1
        drawn = images[torch.from_numpy(rng.integers(0, len(images), KERNELS))]
        # Each kernel with its own image.
        convolved = module.convolved(drawn, index).diagonal().T.double().numpy()
        for kernel, values in enumerate(convolved):
            at, quantiles = quantiles[:count], quantiles[count:]
            thresholds = torch.from_numpy(np.quantile(values, at))
            module.threshold[kernel, first : first + count] = thresholds
        first += count


def _singular_values(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return a thin singular value decomposition: U (S, r), s (r,), V (F, r).

    By the eigenvalues of the smaller product with itself, which is faster than LAPACK's.
    """
    wide = matrix.shape[0] < matrix.shape[1]
    squares, vectors = np.linalg.eigh(matrix @ matrix.T if wide else matrix.T @ matrix)
    kept = squares > 1e-10 * max(squares[-1], 1e-300)
    singular, vectors = np.sqrt(squares[kept]), vectors[:, kept]
    others = (matrix.T if wide else matrix) @ vectors / singular
    return (vectors, singular, others) if wide else (others, singular, vectors)
