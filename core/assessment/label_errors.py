"""Wrong labels, found from class probabilities that did not learn from them.

Confident learning (Northcutt et al. 2021) estimates which classes are declared in place of which.
How often labels are wrong, and how sharp the probabilities are, follow from the likelihood of the
labels; Bayes' rule then gives the probability that a label is wrong
(docs/decisions/0027-label-errors.md).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit, log_softmax

# A label is suspicious where it is more probably wrong than right.
SUSPICIOUS = 0.5
_TINY = 1e-6
# Ours: priors. log a is normal around 0 with STD 0.5, as the temperature of a model; the share of
# wrong labels is Beta(2, 20), with its mode at 5 %: it counts as much as 20 parcels.
_SHARPNESS_STD = 0.5
_WRONG, _RIGHT = 1, 19


@dataclass(frozen=True)
class LabelErrors:
    """What N labels and K class probabilities tell about the labels.

    Parameters
    ----------
    wrong : (N,) float64 array
        Posterior probability that the label is wrong, 0 to 1.
    noise : (K, K) float64 array
        Probability of each label (column) by true class (row); rows add up to 1.
    joint : (K, K) float64 array
        Confident joint: share of the parcels by label (row) and likely true class (column).
    sharpness : float
        Exponent of the probabilities; above 1 where they were too flat, which wrong labels
        among those that the model learned from make them.
    """

    wrong: np.ndarray
    noise: np.ndarray
    joint: np.ndarray
    sharpness: float

    @property
    def suspicious(self) -> np.ndarray:
        """Whether each label is more probably wrong than right, (N,) bool."""
        return self.wrong > SUSPICIOUS

    @property
    def ranks(self) -> np.ndarray:
        """Rank of each label from 1, the most suspicious, (N,) int64; ties in their order."""
        ranks = np.empty(len(self.wrong), np.int64)
        ranks[np.argsort(-self.wrong, kind="stable")] = np.arange(1, len(self.wrong) + 1)
        return ranks


@dataclass(frozen=True)
class Alarms:
    """What visits to the most suspicious parcels are expected to find.

    Parameters
    ----------
    visits : int
    right, wrong : float
        Expected number of true alarms (the label is wrong) and of false ones.
    std : float
        Standard deviation of either, if the posterior probabilities are right.
    share : float
        Part of all expected wrong labels that the visits find, 0 to 1; NaN without any.
    """

    visits: int
    right: float
    wrong: float
    std: float
    share: float


def confident_joint(probabilities: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Estimate how labels and true classes occur together.

    A parcel counts for the most probable of the classes whose probability reaches the mean that
    it has among the parcels of that label. Rows are scaled to the counts of the labels.

    Parameters
    ----------
    probabilities : (N, K) float array
        From models that did not learn from the parcel.
    labels : (N,) integer array
        0 to K - 1.

    Returns
    -------
    (K, K) float64 array
        Shares by label (row) and likely true class (column), which add up to 1.

    References
    ----------
    Northcutt, C., Jiang, L., Chuang, I.: Confident learning: estimating uncertainty in dataset
    labels. Journal of Artificial Intelligence Research 70, 2021, section 3.
    """
    classes, every = probabilities.shape[1], np.arange(len(labels))
    counts = np.bincount(labels, minlength=classes)
    sums = np.bincount(labels, probabilities[every, labels], classes)
    # Nobody is confidently of a class that no label names.
    thresholds = np.where(counts, sums / np.maximum(counts, 1), np.inf)
    above = probabilities >= thresholds - 1e-12
    likely = np.where(above, probabilities, -1).argmax(axis=1)
    counted = above.any(axis=1)
    joint = np.zeros((classes, classes))
    np.add.at(joint, (labels[counted], likely[counted]), 1)
    joint[np.diag_indices(classes)] = np.maximum(joint.diagonal(), 1)
    joint *= (counts / joint.sum(axis=1))[:, None]
    return joint / joint.sum()


def find_label_errors(probabilities: np.ndarray, labels: np.ndarray) -> LabelErrors:
    """Estimate for each label the probability that it is wrong.

    A parcel of features x is of class j with probability q(j|x), the given probabilities to the
    power of a, and is labelled i with probability (1 - e) [i = j] + e C(j, i). C is taken from
    the confident joint; a and e maximise the likelihood of the labels, with weak priors. The
    posterior of the true class is q(j|x) times the probability of the label given j.

    Parameters
    ----------
    probabilities : (N, K) float array
        From models that did not learn from the parcel; rows add up to 1, K is 2 or more.
    labels : (N,) integer array
        0 to K - 1.

    Returns
    -------
    LabelErrors

    Notes
    -----
    A parcel that looks like another class for a reason of its own cannot be told from one with a
    wrong label: both count as wrong.
    """
    labels = np.asarray(labels)
    logs = np.log(np.maximum(np.asarray(probabilities, np.float64), _TINY))
    joint = confident_joint(np.exp(logs), labels)
    confusion = _confusion(joint * len(labels))
    by_label, every = confusion[:, labels].T, np.arange(len(labels))

    def loss(parameters: np.ndarray) -> float:
        true = np.exp(log_softmax(np.exp(parameters[0]) * logs, axis=1))
        share = expit(parameters[1])
        likelihood = (1 - share) * true[every, labels] + share * (true * by_label).sum(axis=1)
        prior = _WRONG * np.log(share) + _RIGHT * np.log1p(-share)
        deviation = (parameters[0] / _SHARPNESS_STD) ** 2 / 2
        return float(deviation - prior - np.log(likelihood + 1e-300).sum())

    bounds = [(-1.5, 2.5), (-9.0, 2.0)]
    best = minimize(loss, [0.3, -3.0], method="L-BFGS-B", bounds=bounds).x
    share = float(expit(best[1]))
    noise = (1 - share) * np.eye(len(joint)) + share * confusion
    posterior = np.exp(log_softmax(np.exp(best[0]) * logs, axis=1)) * noise[:, labels].T
    wrong = 1 - posterior[every, labels] / np.maximum(posterior.sum(axis=1), 1e-300)
    return LabelErrors(np.clip(wrong, 0, 1), noise, joint, float(np.exp(best[0])))


def _confusion(counts: np.ndarray) -> np.ndarray:
    """Return C(j, i), the chance of each wrong label i of class j.

    From a joint of counts (i, j). One count more is shared among the other classes, so that none
    is impossible.
    """
    others = counts.T + 1 / (len(counts) - 1)
    np.fill_diagonal(others, 0)
    return others / others.sum(axis=1, keepdims=True)


def expected_alarms(wrong: np.ndarray, visits: int) -> Alarms:
    """Return what visits to the most suspicious parcels are expected to find.

    Parameters
    ----------
    wrong : (N,) float array
        Posterior probability that each label is wrong.
    visits : int
        Parcels to visit; at most N are.

    Returns
    -------
    Alarms
    """
    chosen = np.sort(wrong)[::-1][:visits]
    right, total = float(chosen.sum()), float(np.sum(wrong))
    return Alarms(
        len(chosen),
        right,
        len(chosen) - right,
        float(np.sqrt((chosen * (1 - chosen)).sum())),
        right / total if total > 0 else float("nan"),
    )
