"""Intervals and tests against references."""

from fractions import Fraction

import numpy as np
import pytest
from planar_sits.core.evaluation.significance import (
    McNemar,
    compare_methods,
    holm,
    mcnemar,
    wilson_interval,
)


@pytest.mark.parametrize(
    ("correct", "parcels", "low", "high"),
    # scipy.stats.binomtest(correct, parcels).proportion_ci(method="wilson")
    [(90, 100, 0.82563, 0.94477), (10, 10, 0.72247, 1.0), (0, 5, 0.0, 0.43448)],
)
def test_wilson_interval(correct, parcels, low, high):
    assert wilson_interval(correct, parcels) == pytest.approx((low, high), abs=1e-4)


def test_a_mean_over_repeats_need_not_be_whole():
    low, high = wilson_interval(89.5, 100)
    assert wilson_interval(89, 100)[0] < low < wilson_interval(90, 100)[0]
    assert wilson_interval(89, 100)[1] < high < wilson_interval(90, 100)[1]


def pair(both, only_a, only_b, neither=0):
    """Return which parcels two methods classify correctly, (2, N) bool."""
    cases = np.repeat([[1, 1], [1, 0], [0, 1], [0, 0]], [both, only_a, only_b, neither], axis=0)
    return cases.T.astype(bool)


@pytest.mark.parametrize(
    ("only_a", "only_b"),
    [
        (0, 1),
        (5, 5),
        (5, 6),
        (1, 9),
        (9, 1),
        (0, 12),
        (40, 70),
        (600, 700),
        (4000, 4150),
        (0, 3000),
    ],
)
def test_mcnemar_is_the_exact_test(only_a, only_b):
    result = mcnemar(*pair(30, only_a, only_b, 7))
    assert (result.only_a, result.only_b) == (only_a, only_b)
    # Twice the tail of the binomial distribution, in whole numbers.
    parcels, combinations, tail = only_a + only_b, 1, 0
    for k in range(min(only_a, only_b) + 1):
        tail += combinations
        combinations = combinations * (parcels - k) // (k + 1)
    expected = float(min(1, Fraction(2 * tail, 2**parcels)))
    assert result.p_value == pytest.approx(expected, rel=1e-8)


def test_methods_that_agree_do_not_differ():
    assert mcnemar(*pair(10, 0, 0, 3)) == McNemar(0, 0, 1.0)


def test_methods_are_compared_in_pairs():
    correct = np.array([[[1, 1, 1, 1, 0]], [[1, 0, 0, 0, 1]], [[1, 1, 1, 1, 0]]])
    p_values, only = compare_methods(correct)
    assert only.tolist() == [[0, 3, 0], [1, 0, 1], [0, 3, 0]]
    assert p_values == pytest.approx(np.array([[1, 0.625, 1], [0.625, 1, 0.625], [1, 0.625, 1]]))


def test_repeats_are_not_more_parcels():
    a, b = pair(20, 9, 1)
    p_values, only = compare_methods([[a] * 50, [b] * 50])
    assert p_values[0, 1] == mcnemar(a, b).p_value
    assert (only[0, 1], only[1, 0]) == (9, 1)


@pytest.mark.parametrize(("repeats", "chosen"), [(3, 5), (4, 5), (2, 3)])
def test_the_median_repeat_represents_all(repeats, chosen):
    # p falls with the parcels that only the first classifies correctly.
    counts = [9, 3, 5, 7][:repeats] if repeats != 2 else [9, 3]
    pairs = [pair(20, count, 0, 9 - count) for count in counts]
    correct = np.stack(pairs, axis=1)
    p_values, only = compare_methods(correct)
    assert only[0, 1] == chosen
    assert p_values[0, 1] == pytest.approx(2 * 0.5**chosen)


def test_holm_by_hand():
    p = np.array([[1, 0.01, 0.03], [0.01, 1, 0.02], [0.03, 0.02, 1]])
    adjusted = holm(p)
    # 0.01 * 3, 0.02 * 2, and 0.03 * 1 is not below its predecessor.
    assert adjusted == pytest.approx(np.array([[1, 0.03, 0.04], [0.03, 1, 0.04], [0.04, 0.04, 1]]))
    assert p[0, 1] == 0.01


def test_holm_leaves_out_pairs_that_were_not_tested():
    p = np.array([[1, 0.04, np.nan], [0.04, 1, 0.9], [np.nan, 0.9, 1]])
    adjusted = holm(p)
    assert adjusted[0, 1] == adjusted[1, 0] == pytest.approx(0.08)
    assert np.isnan(adjusted[0, 2]) and adjusted[1, 2] == pytest.approx(0.9)
    assert holm(np.ones((1, 1))).tolist() == [[1]]
