"""Temperature scaling: confidences that are as often right as they say (Guo et al. 2017)."""

import numpy as np

from .scores import calibration_error

# Beyond these a confidence is 0 or 1, or the same for all classes.
_LOWEST, _HIGHEST = 0.05, 20.0

# Ours: before any parcel is seen, log T is normal around 0 (T = 1) with this STD. Without it
# a validation set that is all right drives T to its lowest bound, and the T of 10 parcels is
# mostly worse than 1. In a simulation (5 to 200 parcels, true T of 0.4 to 3) the likelihood of
# other parcels was equally good with 0.5 and 1, on average, and worse with 0.25 and 2; 0.5 does
# less harm to a network that is calibrated already.
PRIOR_STD = 0.5


def fit_temperature(scores, counts, labels):
    """Find the temperature T that makes parcels' probabilities honest.

    A parcel's probability is the mean over its samples of softmax(scores / T). T
    minimises the parcels' negative log-likelihood, with a weak prior (`PRIOR_STD`)
    that decides where there are few validation parcels and vanishes where there are
    many. For K classes and one sample a parcel this is Guo et al.; the mean over
    samples is ours, since it is the parcel that is decided.

    Parameters
    ----------
    scores : (W, K) float array
        Scores of all samples, parcel after parcel.
    counts : (N,) integer array
        Samples per parcel, each at least 1.
    labels : (N,) integer array
        Class of each parcel.

    Returns
    -------
    float
        0.05 to 20; above 1 for a network that is too sure. 1 without parcels.

    References
    ----------
    Guo, C., Pleiss, G., Sun, Y., Weinberger, K. Q.: On calibration of modern neural
    networks. International Conference on Machine Learning, 2017.
    """
    scores, counts, labels = np.asarray(scores), np.asarray(counts), np.asarray(labels)
    if not len(labels):
        return 1.0
    shifted = scores - scores.max(axis=1, keepdims=True)
    own = shifted[np.arange(len(shifted)), np.repeat(labels, counts)].astype(np.float64)
    starts = np.cumsum(counts) - counts

    def loss(log_t):
        t = float(np.exp(log_t))
        logs = own / t - np.log(np.exp(shifted / t).sum(axis=1, dtype=np.float64))
        parcels = np.logaddexp.reduceat(logs, starts) - np.log(counts)
        return -parcels.sum() + (log_t / PRIOR_STD) ** 2 / 2

    # Means over samples may have more than one minimum: the grid finds the valley.
    grid = np.linspace(np.log(_LOWEST), np.log(_HIGHEST), 25)
    place = int(np.argmin([loss(log_t) for log_t in grid]))
    low, high = grid[max(place - 1, 0)], grid[min(place + 1, len(grid) - 1)]
    return float(np.exp(_golden_section(loss, low, high)))


def calibration_report(before, after, labels):
    """Compare the probabilities of parcels before and after temperature scaling.

    Parameters
    ----------
    before, after : (N, K) float arrays
    labels : (N,) integer array

    Returns
    -------
    dict of str to float
        ``ece_before``, ``ece_after``: calibration error; ``nll_before``,
        ``nll_after``: mean negative log-likelihood in nats. Where the temperature was
        fitted on the same parcels, what is after is a little on the low side.
    """
    labels = np.asarray(labels)
    report = {}
    for name, probabilities in (("before", before), ("after", after)):
        probabilities = np.asarray(probabilities, np.float64)
        right = probabilities.argmax(axis=1) == labels
        own = probabilities[np.arange(len(labels)), labels]
        report[f"ece_{name}"] = calibration_error(probabilities.max(axis=1), right)
        report[f"nll_{name}"] = float(-np.log(np.maximum(own, 1e-12)).mean())
    return report


def _golden_section(loss, low, high, tolerance=1e-4):
    """Return the place of the minimum of a function with one valley."""
    ratio = (np.sqrt(5) - 1) / 2
    left, right = high - ratio * (high - low), low + ratio * (high - low)
    at_left, at_right = loss(left), loss(right)
    while high - low > tolerance:
        if at_left <= at_right:
            high, right, at_right = right, left, at_left
            left = high - ratio * (high - low)
            at_left = loss(left)
        else:
            low, left, at_left = left, right, at_right
            right = low + ratio * (high - low)
            at_right = loss(right)
    return (low + high) / 2
