"""Scores of decided parcels, by scikit-learn, and how far to trust them."""

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


def fold_summary(folds, parcels):
    """Summarise the scores of the folds of a cross-validation, with all its repeats.

    Parameters
    ----------
    folds : list of dict
        What `scores` gave for each fold of each repeat.
    parcels : int
        Distinct parcels tested.

    Returns
    -------
    dict
        ``oa_mean``, ``oa_std``, ``f1_mean``, ``f1_std``, ``kappa_mean``, ``kappa_std``:
        floats, over folds; a fold where kappa is NaN is left out. ``oa_low``,
        ``oa_high``: 95 % interval, see Notes. ``precision``, ``precision_std``,
        ``recall``, ``recall_std``, ``f1``, ``f1_std_by_class``: (K,) arrays, over the
        folds that test the class; NaN if none does. ``confusion``: (K, K) int64 array,
        the sum of all.

    Notes
    -----
    Repeats test the same parcels again: that makes the mean steadier, but tells of no
    more parcels. So the interval is Wilson's for the part of all tests that was right,
    with ``parcels`` trials, however often each was tested. It tells what other parcels
    from the same place may give, with these trainings; how much trainings differ is
    told by the STD over folds. Parcels of one group are alike: with GROUPING 'field' or
    'block' the interval is too narrow.

    An interval from the STD over folds would have to correct for the parcels that the
    trainings share (Nadeau and Bengio 2003), and rests on five numbers, mostly.
    """
    confusion = np.sum([fold["confusion"] for fold in folds], axis=0).astype(np.int64)
    part = np.trace(confusion) / confusion.sum()
    low, high = wilson_interval(part * parcels, parcels)
    found = {"oa_low": low, "oa_high": high, "confusion": confusion}
    for short, name in (("oa", "oa"), ("f1", "macro_f1"), ("kappa", "kappa")):
        mean, std = mean_and_std([fold[name] for fold in folds])
        found.update({f"{short}_mean": mean, f"{short}_std": std})
    tested = np.array([fold["support"] for fold in folds]) > 0
    for name, std_name in (
        ("precision", "precision_std"),
        ("recall", "recall_std"),
        ("f1", "f1_std_by_class"),
    ):
        values = np.where(tested, [fold[name] for fold in folds], np.nan)
        found[name], found[std_name] = np.array([mean_and_std(column) for column in values.T]).T
    return found


def mean_and_std(values):
    """Return the mean and the sample STD (n - 1) of values; NaN are left out.

    Parameters
    ----------
    values : sequence of float

    Returns
    -------
    mean, std : float
        The STD of one value is NaN: it is not known, rather than 0. Both are NaN
        without values.
    """
    values = np.asarray(values, np.float64)
    values = values[~np.isnan(values)]
    return (
        float(values.mean()) if len(values) else math.nan,
        float(values.std(ddof=1)) if len(values) > 1 else math.nan,
    )


def wilson_interval(right, parcels):
    """Return the 95 % score interval of a part of parcels.

    Parameters
    ----------
    right : float
        Parcels decided correctly; a mean over repeats need not be whole.
    parcels : int
        Parcels in all, at least 1.

    Returns
    -------
    low, high : float
        0 to 1.

    References
    ----------
    Wilson, E. B.: Probable inference, the law of succession, and statistical
    inference. Journal of the American Statistical Association 22, 1927.
    """
    z = 1.959964
    part, weight = right / parcels, z * z / parcels
    middle = (part + weight / 2) / (1 + weight)
    half = z / (1 + weight) * math.sqrt(part * (1 - part) / parcels + weight / (4 * parcels))
    return middle - half, middle + half


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


def mcnemar(right_a, right_b):
    """Test whether two methods are right equally often, on the same parcels.

    The exact two-sided test: if they are, each parcel that only one of them got right
    goes to either with probability 1/2.

    Parameters
    ----------
    right_a, right_b : (N,) bool arrays
        Whether the methods decided each parcel correctly.

    Returns
    -------
    only_a, only_b : int
        Parcels that only one method decided correctly.
    p : float
        0 to 1; 1 if there is no such parcel.

    References
    ----------
    McNemar, Q.: Note on the sampling error of the difference between correlated
    proportions or percentages. Psychometrika 12, 1947.

    Dietterich, T. G.: Approximate statistical tests for comparing supervised
    classification learning algorithms. Neural Computation 10, 1998.
    """
    right_a, right_b = np.asarray(right_a, bool), np.asarray(right_b, bool)
    only_a, only_b = int((right_a & ~right_b).sum()), int((right_b & ~right_a).sum())
    number, fewer = only_a + only_b, min(only_a, only_b)
    # log C(n, k) step by step, since C(n, k) itself overflows from n = 1030 on.
    k = np.arange(1, fewer + 1)
    logs = np.append(0, np.cumsum(np.log((number - k + 1) / k))) - number * math.log(2)
    tail = float(np.exp(logs - logs.max()).sum()) * math.exp(logs.max())
    return only_a, only_b, min(1.0, 2 * tail)


def compare_methods(right):
    """Compare every two methods of a cross-validation by McNemar's test.

    With repeats the same parcel is tested several times; counted together, p would
    pretend more parcels than there are. Probabilities averaged over repeats would
    compare ensembles, not the methods. So each repeat, in which every parcel is tested
    once, is tested for itself, and the one whose p is the median stands for all (van de
    Wiel et al. 2009), with its counts: the upper median of an even number of repeats,
    which claims less.

    Parameters
    ----------
    right : (M, R, N) bool array
        Whether method m in repeat r decided parcel n correctly.

    Returns
    -------
    p_values : (M, M) float64 array
        1 on the diagonal. Each pair stands for itself: see `holm`.
    only_right : (M, M) int64 array
        Parcels that the row's method got right and the column's did not.

    Notes
    -----
    Parcels count as independent. Those of one group are alike, and models of different
    folds share parcels to learn from: p is on the low side for both reasons.

    References
    ----------
    van de Wiel, M. A., Berkhof, J., van Wieringen, W. N.: Testing the prediction error
    difference between 2 predictors. Biostatistics 10, 2009.
    """
    right = np.asarray(right, bool)
    methods, repeats = right.shape[:2]
    p_values, only = np.ones((methods, methods)), np.zeros((methods, methods), np.int64)
    for a in range(methods):
        for b in range(a):
            tests = [mcnemar(*pair) for pair in zip(right[a], right[b])]
            test = sorted(tests, key=lambda found: found[2])[repeats // 2]
            only[a, b], only[b, a], p_values[a, b] = test
            p_values[b, a] = test[2]
    return p_values, only


def holm(p_values):
    """Adjust the p of all pairs of methods for their number.

    Among many pairs of methods that do not differ, some p is below 0.05 by luck. After
    the adjustment any is so in at most one of 20 cross-validations.

    Parameters
    ----------
    p_values : (M, M) float array
        Symmetric, see `compare_methods`; NaN were not tested.

    Returns
    -------
    (M, M) float64 array
        The diagonal is left as it is.

    References
    ----------
    Holm, S.: A simple sequentially rejective multiple test procedure. Scandinavian
    Journal of Statistics 6, 1979.
    """
    adjusted = np.array(p_values, np.float64)
    rows, cols = np.tril_indices(len(adjusted), -1)
    known = ~np.isnan(adjusted[rows, cols])
    rows, cols = rows[known], cols[known]
    pairs = adjusted[rows, cols]
    order = np.argsort(pairs, kind="stable")
    raised = pairs[order] * np.arange(len(pairs), 0, -1)
    pairs[order] = np.minimum(np.maximum.accumulate(raised), 1)
    adjusted[rows, cols] = adjusted[cols, rows] = pairs
    return adjusted
