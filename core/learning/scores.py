"""Scores of classified parcels, and the calibration of their confidences."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np


def scores(truth: np.ndarray, predicted: np.ndarray, classes: int) -> dict:
    """Compute scores of predicted classes against true classes.

    Parameters
    ----------
    truth, predicted : (N,) integer arrays
        True and predicted class of each parcel, 0 to K - 1; N is at least 1.
    classes : int
        Number of classes, K.

    Returns
    -------
    dict
        Plain numbers, so that JSON holds them. Floats: ``oa`` (overall accuracy, 0 to 1),
        ``macro_f1``, ``kappa``. Lists of K floats: ``precision``, ``recall``, ``f1``,
        ``support`` (parcels of the class). ``confusion``: K lists of K parcel counts, a
        row for each true class, a column for each predicted class.

    Notes
    -----
    0 / 0 counts as 0 in the scores of a class. Macro F1 is the mean over the classes
    that occur in truth or among the predictions, which is scikit-learn's convention: a
    class that a fold does not test does not lower its macro F1. Kappa is NaN if there
    is one class only.
    """
    # Not at the top: scikit-learn is not needed to classify with a model.
    from sklearn import metrics

    labels = list(range(classes))
    by_class = metrics.precision_recall_fscore_support(
        truth, predicted, labels=labels, zero_division=0
    )
    kappa = math.nan  # 0 / 0 with one class only, of which scikit-learn warns
    if len(np.union1d(truth, predicted)) > 1:
        kappa = float(metrics.cohen_kappa_score(truth, predicted, labels=labels))
    return {
        "oa": float(metrics.accuracy_score(truth, predicted)),
        "macro_f1": float(metrics.f1_score(truth, predicted, average="macro", zero_division=0)),
        "kappa": kappa,
        **{
            name: [float(value) for value in values]
            for name, values in zip(("precision", "recall", "f1", "support"), by_class)
        },
        "confusion": metrics.confusion_matrix(truth, predicted, labels=labels).tolist(),
    }


@dataclass(frozen=True)
class Reliability:
    """Confidence and accuracy of parcels, by interval of confidence.

    Parameters
    ----------
    counts : (C,) int64 array
        Parcels in each interval.
    confidence : (C,) float64 array
        Mean confidence in each interval; NaN where there is no parcel.
    accuracy : (C,) float64 array
        Part of the parcels that are correct, 0 to 1; NaN where there is no parcel.
    """

    counts: np.ndarray
    confidence: np.ndarray
    accuracy: np.ndarray


def reliability(confidence: np.ndarray, correct: np.ndarray, bins: int = 10) -> Reliability:
    """Compute confidence and accuracy by interval of confidence.

    Parameters
    ----------
    confidence : (N,) float array
        Probability of the predicted class of each parcel, 0 to 1.
    correct : (N,) bool array
        Whether the predicted class is the true one.
    bins : int
        Number C of intervals of equal width; a value on an edge belongs to the lower one.

    Returns
    -------
    Reliability
    """
    confidence, correct = np.asarray(confidence, np.float64), np.asarray(correct, np.float64)
    edges = np.linspace(0, 1, bins + 1)
    index = np.clip(np.searchsorted(edges, confidence, side="left") - 1, 0, bins - 1)
    counts = np.bincount(index, minlength=bins)
    divisors = np.where(counts, counts, np.nan)
    return Reliability(
        counts,
        np.bincount(index, confidence, bins) / divisors,
        np.bincount(index, correct, bins) / divisors,
    )


def calibration_error(confidence: np.ndarray, correct: np.ndarray, bins: int = 10) -> float:
    """Compute the expected calibration error (ECE).

    The mean over parcels of the distance between confidence and accuracy in their
    interval of confidence. With few parcels it is too high, since the accuracy in an
    interval is then mostly chance.

    Parameters
    ----------
    confidence : (N,) float array
        Probability of the predicted class of each parcel, 0 to 1.
    correct : (N,) bool array
        Whether the predicted class is the true one.
    bins : int
        Number of intervals of equal width.

    Returns
    -------
    float
        0 to 1; NaN without parcels.

    References
    ----------
    Guo, C., Pleiss, G., Sun, Y., Weinberger, K. Q.: On calibration of modern neural
    networks. International Conference on Machine Learning, 2017.
    """
    curve = reliability(confidence, correct, bins)
    if not curve.counts.any():
        return math.nan
    gaps = np.abs(curve.confidence - curve.accuracy)
    return float(np.nansum(curve.counts * gaps) / curve.counts.sum())
