"""Scores of decided parcels, by scikit-learn."""

from sklearn import metrics


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
    """
    labels = list(range(classes))
    by_class = metrics.precision_recall_fscore_support(
        truth, predicted, labels=labels, zero_division=0
    )
    return {
        "oa": float(metrics.accuracy_score(truth, predicted)),
        "macro_f1": float(by_class[2].mean()),
        "kappa": float(metrics.cohen_kappa_score(truth, predicted, labels=labels)),
        **{
            name: [float(value) for value in values]
            for name, values in zip(("precision", "recall", "f1", "support"), by_class)
        },
        "confusion": metrics.confusion_matrix(truth, predicted, labels=labels).tolist(),
    }
