"""How far scores and differences of methods can be trusted."""

import math

import numpy as np


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
