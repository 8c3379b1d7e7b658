"""Intervals and tests against those of SciPy, and by hand."""

import numpy as np
import pytest
from planar_sits.core.evaluation.significance import (
    compare_methods,
    holm,
    mcnemar,
    wilson_interval,
)
from scipy.stats import binomtest


@pytest.mark.parametrize(
    ("right", "parcels", "low", "high"),
    # scipy.stats.binomtest(right, parcels).proportion_ci(method="wilson")
    [(90, 100, 0.82563, 0.94477), (10, 10, 0.72247, 1.0), (0, 5, 0.0, 0.43448)],
)
def test_wilson_interval(right, parcels, low, high):
    assert wilson_interval(right, parcels) == pytest.approx((low, high), abs=1e-4)


def rights(both, only_a, only_b, neither=0):
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
    found = mcnemar(*rights(30, only_a, only_b, 7))
    assert found[:2] == (only_a, only_b)
    exact = binomtest(only_a, only_a + only_b, 0.5).pvalue
    assert found[2] == pytest.approx(exact, rel=1e-8)


def test_methods_that_agree_cannot_be_told_apart():
    assert mcnemar(*rights(10, 0, 0, 3)) == (0, 0, 1)


def test_methods_are_compared_in_pairs():
    right = np.array([[[1, 1, 1, 1, 0]], [[1, 0, 0, 0, 1]], [[1, 1, 1, 1, 0]]])
    p_values, only = compare_methods(right)
    assert only.tolist() == [[0, 3, 0], [1, 0, 1], [0, 3, 0]]
    assert p_values == pytest.approx(np.array([[1, 0.625, 1], [0.625, 1, 0.625], [1, 0.625, 1]]))


def test_repeats_are_not_more_parcels():
    a, b = rights(20, 9, 1)
    p_values, only = compare_methods([[a] * 50, [b] * 50])
    assert p_values[0, 1] == mcnemar(a, b)[2]
    assert (only[0, 1], only[1, 0]) == (9, 1)


@pytest.mark.parametrize(("repeats", "chosen"), [(3, 5), (4, 5), (2, 3)])
def test_the_median_repeat_stands_for_all(repeats, chosen):
    # p falls with the parcels that only the first got right.
    counts = [9, 3, 5, 7][:repeats] if repeats != 2 else [9, 3]
    pairs = [rights(20, count, 0, 9 - count) for count in counts]
    right = np.stack(pairs, axis=1)
    p_values, only = compare_methods(right)
    assert only[0, 1] == chosen
    assert p_values[0, 1] == pytest.approx(2 * 0.5**chosen)


def test_holm_by_hand():
    p = np.array([[1, 0.01, 0.03], [0.01, 1, 0.02], [0.03, 0.02, 1]])
    adjusted = holm(p)
    # 0.01 * 3, 0.02 * 2, and 0.03 * 1 is not below its predecessor.
    assert adjusted == pytest.approx(np.array([[1, 0.03, 0.04], [0.03, 1, 0.04], [0.04, 0.04, 1]]))
    assert p[0, 1] == 0.01


def test_holm_leaves_what_was_not_tested():
    p = np.array([[1, 0.04, np.nan], [0.04, 1, 0.9], [np.nan, 0.9, 1]])
    adjusted = holm(p)
    assert adjusted[0, 1] == adjusted[1, 0] == pytest.approx(0.08)
    assert np.isnan(adjusted[0, 2]) and adjusted[1, 2] == pytest.approx(0.9)
    assert holm(np.ones((1, 1))).tolist() == [[1]]
