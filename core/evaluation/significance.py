"""Confidence intervals of scores, and tests of differences between methods."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

# Quantile of the normal distribution for a two-sided 95 % interval.
_Z = 1.959964


def wilson_interval(correct: float, parcels: float) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a proportion of parcels.

    Written out, since ``scipy.stats`` takes whole numbers of successes only.

    Parameters
    ----------
    correct : float
        Parcels that are classified correctly; a mean over repeats need not be whole.
    parcels : float
        All parcels, above 0.

    Returns
    -------
    low, high : float
        0 to 1.

    References
    ----------
    Wilson, E. B.: Probable inference, the law of succession, and statistical
    inference. Journal of the American Statistical Association 22, 1927.
    """
    part, weight = correct / parcels, _Z * _Z / parcels
    middle = (part + weight / 2) / (1 + weight)
    half = _Z / (1 + weight) * math.sqrt(part * (1 - part) / parcels + weight / (4 * parcels))
    return middle - half, middle + half


@dataclass(frozen=True)
class McNemar:
    """Result of McNemar's test of two methods, A and B.

    Parameters
    ----------
    only_a, only_b : int
        Parcels that only one of the methods classifies correctly.
    p_value : float
        0 to 1; 1 if there is no such parcel.
    """

    only_a: int
    only_b: int
    p_value: float


def mcnemar(correct_a: np.ndarray, correct_b: np.ndarray) -> McNemar:
    """Test whether two methods are correct equally often, on the same parcels.

    The exact two-sided test: if they are, each parcel that only one of them classifies
    correctly falls to either with probability 1/2.

    Parameters
    ----------
    correct_a, correct_b : (N,) bool arrays
        Whether each method classifies each parcel correctly.

    Returns
    -------
    McNemar

    References
    ----------
    McNemar, Q.: Note on the sampling error of the difference between correlated
    proportions or percentages. Psychometrika 12, 1947.

    Dietterich, T. G.: Approximate statistical tests for comparing supervised
    classification learning algorithms. Neural Computation 10, 1998.
    """
    # Not at the top: reports that need the interval above alone do not load it.
    from scipy.stats import binomtest

    correct_a, correct_b = np.asarray(correct_a, bool), np.asarray(correct_b, bool)
    only_a, only_b = int((correct_a & ~correct_b).sum()), int((correct_b & ~correct_a).sum())
    if only_a == only_b:  # 1 by definition; also where there is no such parcel
        return McNemar(only_a, only_b, 1.0)
    return McNemar(only_a, only_b, float(binomtest(only_a, only_a + only_b, 0.5).pvalue))


def compare_methods(correct: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Compare every two methods of a cross-validation by McNemar's test.

    With repeats the same parcel is tested several times; counting all tests together
    would give a p value for more parcels than there are. Probabilities averaged over
    repeats would compare ensembles, not the methods. So each repeat, in which every
    parcel is tested once, is tested by itself, and the one whose p is the median
    represents all (van de Wiel et al. 2009), with its counts: the upper median of an
    even number of repeats, which is the cautious one.

    Parameters
    ----------
    correct : (M, R, N) bool array
        Whether method m in repeat r classifies parcel n correctly.

    Returns
    -------
    p_values : (M, M) float64 array
        1 on the diagonal. Not adjusted for the number of pairs: see `holm`.
    only_correct : (M, M) int64 array
        Parcels that the row's method classifies correctly and the column's does not.

    Notes
    -----
    Parcels count as independent. Those of one group are alike, and models of different
    folds share training parcels: p is too low for both reasons.

    References
    ----------
    van de Wiel, M. A., Berkhof, J., van Wieringen, W. N.: Testing the prediction error
    difference between 2 predictors. Biostatistics 10, 2009.
    """
    correct = np.asarray(correct, bool)
    methods, repeats = correct.shape[:2]
    p_values, only_correct = np.ones((methods, methods)), np.zeros((methods, methods), np.int64)
    for a in range(methods):
        for b in range(a):
            tests = [mcnemar(*pair) for pair in zip(correct[a], correct[b])]
            median = sorted(tests, key=lambda test: test.p_value)[repeats // 2]
            only_correct[a, b], only_correct[b, a] = median.only_a, median.only_b
            p_values[a, b] = p_values[b, a] = median.p_value
    return p_values, only_correct


def holm(p_values: np.ndarray) -> np.ndarray:
    """Adjust the p values of all pairs of methods for their number.

    Among many pairs of methods that do not differ, some p is below 0.05 by chance. After
    the adjustment any is so in at most one of 20 cross-validations.

    Parameters
    ----------
    p_values : (M, M) float array
        Symmetric, see `compare_methods`; NaN for pairs that were not tested.

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
    tested = ~np.isnan(adjusted[rows, cols])
    rows, cols = rows[tested], cols[tested]
    pairs = adjusted[rows, cols]
    order = np.argsort(pairs, kind="stable")
    raised = pairs[order] * np.arange(len(pairs), 0, -1)
    pairs[order] = np.minimum(np.maximum.accumulate(raised), 1)
    adjusted[rows, cols] = adjusted[cols, rows] = pairs
    return adjusted
