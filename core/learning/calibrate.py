"""Temperature scaling of class probabilities (Guo et al. 2017)."""

from __future__ import annotations

import numpy as np

from .scores import calibration_error

# Beyond these a confidence is 0 or 1, or the same for all classes.
_LOWEST, _HIGHEST = 0.05, 20.0

# Ours: the prior of log T is normal around 0 (T = 1) with this STD. Without it a validation set
# without errors drives T to its lowest bound, and the T of 10 parcels is mostly worse than 1. In
# a simulation (5 to 200 parcels, true T of 0.4 to 3) the likelihood of other parcels was equally
# good with 0.5 and 1, on average, and worse with 0.25 and 2; 0.5 does less harm to a network that
# is calibrated already.
PRIOR_STD = 0.5

# Of log T.
_TOLERANCE = 1e-8

# Ours: log T of a network that learned from all parcels, by log T of the one that the validation
# parcels were held out from, as a straight line (docs/decisions/0020).
_SLOPE, _FACTOR = 0.75, 0.9


def fit_temperature(
    scores: np.ndarray,
    counts: np.ndarray,
    labels: np.ndarray,
    weights: np.ndarray | None = None,
) -> float:
    """Return the temperature T that calibrates the probabilities of parcels.

    A parcel's probability is the mean over its segments of softmax(scores / T). T
    minimises the parcels' negative log-likelihood, with a weak prior (`PRIOR_STD`)
    that prevails with few validation parcels and vanishes with many. For K classes and
    one segment per parcel this is Guo et al.; the mean over segments is ours, since
    parcels are classified and not segments.

    Parameters
    ----------
    scores : (W, K) float array
        Scores of all segments, parcel after parcel.
    counts : (N,) integer array
        Segments per parcel, each at least 1.
    labels : (N,) integer array
        True class of each parcel, 0 to K - 1.
    weights : (N,) float array, optional
        How many independent parcels each parcel counts as [1].

    Returns
    -------
    float
        0.05 to 20; above 1 where the probabilities were too high. 1 without parcels.

    References
    ----------
    Guo, C., Pleiss, G., Sun, Y., Weinberger, K. Q.: On calibration of modern neural
    networks. International Conference on Machine Learning, 2017.
    """
    # Here, since a classification would start 0.1 s later with them.
    from scipy.optimize import minimize_scalar
    from scipy.special import log_softmax

    scores, counts, labels = np.asarray(scores, np.float64), np.asarray(counts), np.asarray(labels)
    if not len(labels):
        return 1.0
    segments, truth = np.arange(len(scores)), np.repeat(labels, counts)
    starts = np.cumsum(counts) - counts
    weights = np.ones(len(labels)) if weights is None else np.asarray(weights, np.float64)

    def loss(log_t: float) -> float:
        logs = log_softmax(scores / np.exp(log_t), axis=1)[segments, truth]
        parcels = np.logaddexp.reduceat(logs, starts) - np.log(counts)
        return float(-weights @ parcels + (log_t / PRIOR_STD) ** 2 / 2)

    # Means over segments may have more than one minimum: the grid brackets the lowest.
    grid = np.linspace(np.log(_LOWEST), np.log(_HIGHEST), 25)
    lowest = int(np.argmin([loss(log_t) for log_t in grid]))
    bracket = grid[max(lowest - 1, 0)], grid[min(lowest + 1, len(grid) - 1)]
    minimum = minimize_scalar(loss, bounds=bracket, method="bounded", options={"xatol": _TOLERANCE})
    return float(np.exp(minimum.x))


def all_parcels_temperature(temperature: float) -> float:
    """Return the temperature of a network that learned from all parcels.

    It cannot be fitted: no parcels are left for it. The network has seen more parcels than the
    one of the first fit, is right more often, and needs less correction.

    Parameters
    ----------
    temperature : float
        Of the first fit (see `fit_temperature`).

    Returns
    -------
    float
        0.9 T^0.75, measured over fourteen data sets.
    """
    return _FACTOR * temperature**_SLOPE


def calibration_report(
    before: np.ndarray, after: np.ndarray, labels: np.ndarray
) -> dict[str, float]:
    """Compare the probabilities of parcels before and after temperature scaling.

    Parameters
    ----------
    before, after : (N, K) float arrays
        Class probabilities of parcels.
    labels : (N,) integer array
        True class of each parcel, 0 to K - 1.

    Returns
    -------
    dict of str to float
        ``ece_before``, ``ece_after``: expected calibration error, 0 to 1;
        ``nll_before``, ``nll_after``: mean negative log-likelihood in nats. Where the
        temperature was fitted on the same parcels, ``after`` is slightly optimistic.
    """
    labels = np.asarray(labels)
    report = {}
    for name, probabilities in (("before", before), ("after", after)):
        probabilities = np.asarray(probabilities, np.float64)
        correct = probabilities.argmax(axis=1) == labels
        likelihood = probabilities[np.arange(len(labels)), labels]
        report[f"ece_{name}"] = calibration_error(probabilities.max(axis=1), correct)
        report[f"nll_{name}"] = float(-np.log(np.maximum(likelihood, 1e-12)).mean())
    return report
