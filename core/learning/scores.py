"""Scores of decided parcels, by scikit-learn, and the calibration of their confidences."""

import math

import numpy as np


def scores(truth, predicted, classes):
    """Score decisions on parcels.

    Parameters
    ----------
    truth, predicted : (N,) integer arrays
    classes : int
        Number of classes, K.

    Returns
    -------
    dict
        ``oa``, ``macro_f1``, ``kappa`` floats; ``precision``, ``recall``,
        ``f1``, ``support`` lists per class; ``confusion`` (K, K) nested list,
        rows = truth.

    Notes
    -----
    What is 0 / 0 counts as 0, by class. Macro F1 is the mean over the classes that
    occur in truth or among the decisions, which is scikit-learn's convention: a fold
    that happens to test no parcel of a class is not punished for it. Kappa is NaN if
    there is one class only.
    """
    # Not at the top: reports take intervals from here, and need no scikit-learn.
    from sklearn import metrics

    labels = list(range(classes))
    by_class = metrics.precision_recall_fscore_support(
        truth, predicted, labels=labels, zero_division=0
    )
    with np.errstate(invalid="ignore"):  # of one class only: 0 / 0
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


def reliability(confidence, right, bins=10):
    """Compare confidences with how often they are right, by interval of confidence.

    Parameters
    ----------
    confidence : (N,) float array
        Probability of the decided class, 0 to 1.
    right : (N,) bool array
    bins : int
        Intervals of equal width; a value on an edge belongs to the lower one.

    Returns
    -------
    count : (bins,) int64 array
        Parcels in each interval.
    mean_confidence, part_right : (bins,) float64 arrays
        NaN where there is no parcel.
    """
    confidence, right = np.asarray(confidence, np.float64), np.asarray(right, np.float64)
    edges = np.linspace(0, 1, bins + 1)
    place = np.clip(np.searchsorted(edges, confidence, side="left") - 1, 0, bins - 1)
    count = np.bincount(place, minlength=bins)
    some = np.where(count, count, np.nan)
    return (
        count,
        np.bincount(place, confidence, bins) / some,
        np.bincount(place, right, bins) / some,
    )


def calibration_error(confidence, right, bins=10):
    """Return the expected calibration error (ECE).

    The mean over parcels of the distance between confidence and part right in their
    interval of confidence. Few parcels make it larger than it is: each interval's part
    right is then mostly luck.

    Parameters
    ----------
    confidence, right, bins
        As in `reliability`.

    Returns
    -------
    float
        0 to 1; NaN without parcels.

    References
    ----------
    Guo, C., Pleiss, G., Sun, Y., Weinberger, K. Q.: On calibration of modern neural
    networks. International Conference on Machine Learning, 2017.
    """
    count, mean, part = reliability(confidence, right, bins)
    if not count.any():
        return math.nan
    return float(np.nansum(count * np.abs(mean - part)) / count.sum())
