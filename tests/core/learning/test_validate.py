"""Scores, by hand, and tests against SciPy's."""

import json
import math

import numpy as np
import pytest
from planar_sits.core.learning.validate import (
    calibration_error,
    compare_methods,
    fold_summary,
    holm,
    mcnemar,
    mean_and_std,
    reliability,
    scores,
    wilson_interval,
)
from scipy.stats import binomtest

TRUTH = [0, 0, 0, 1, 1, 2]
FOUND = [0, 0, 1, 1, 1, 0]


def test_scores_by_hand():
    got = scores(TRUTH, FOUND, 3)
    assert got["confusion"] == [[2, 1, 0], [0, 2, 0], [1, 0, 0]]
    assert got["oa"] == pytest.approx(4 / 6)
    assert got["precision"] == pytest.approx([2 / 3, 2 / 3, 0])
    assert got["recall"] == pytest.approx([2 / 3, 1, 0])
    assert got["f1"] == pytest.approx([2 / 3, 0.8, 0])
    assert got["support"] == [3, 2, 1]
    assert got["macro_f1"] == pytest.approx((2 / 3 + 0.8) / 3)
    # By chance (3 * 3 + 2 * 3 + 1 * 0) / 36 would agree.
    assert got["kappa"] == pytest.approx((24 - 15) / (36 - 15))


def test_all_right():
    got = scores(TRUTH, TRUTH, 3)
    assert got["oa"] == got["macro_f1"] == got["kappa"] == 1


def test_a_class_nobody_has_keeps_its_place():
    got = scores([0, 2], [0, 2], 4)
    assert got["support"] == [1, 0, 1, 0]
    assert got["f1"] == [1, 0, 1, 0]
    assert len(got["confusion"]) == len(got["confusion"][0]) == 4


def test_scores_are_plain_numbers():
    got = scores(TRUTH, FOUND, 3)
    assert json.loads(json.dumps(got)) == got


def test_a_fold_is_not_punished_for_a_class_that_it_does_not_test():
    assert scores([0, 2], [0, 2], 4)["macro_f1"] == 1
    # But for deciding a class that is not there: class 3 has F1 0.
    assert scores([0, 2, 2], [0, 2, 3], 4)["macro_f1"] == pytest.approx((1 + 2 / 3 + 0) / 3)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.filterwarnings("error")
def test_one_class_has_no_kappa():
    got = scores([1, 1], [1, 1], 3)
    assert math.isnan(got["kappa"])
    assert got["oa"] == got["macro_f1"] == 1


@pytest.mark.parametrize(
    ("right", "parcels", "low", "high"),
    # scipy.stats.binomtest(right, parcels).proportion_ci(method="wilson")
    [(90, 100, 0.82563, 0.94477), (10, 10, 0.72247, 1.0), (0, 5, 0.0, 0.43448)],
)
def test_wilson_interval(right, parcels, low, high):
    assert wilson_interval(right, parcels) == pytest.approx((low, high), abs=1e-4)


def test_mean_and_std():
    assert mean_and_std([1, 2, 3]) == (2, 1)
    assert mean_and_std([1, math.nan, 3]) == pytest.approx((2, math.sqrt(2)))
    assert mean_and_std([5])[0] == 5
    assert math.isnan(mean_and_std([5])[1])
    assert all(math.isnan(value) for value in mean_and_std([math.nan]))


# Folds.

FOLDS = [
    scores([0, 0, 1, 1], [0, 0, 1, 0], 3),
    scores([0, 0, 1, 2], [0, 0, 1, 2], 3),
]


def test_summary_by_hand():
    found = fold_summary(FOLDS, 8)
    assert found["oa_mean"] == pytest.approx(0.875)
    assert found["oa_std"] == pytest.approx(math.sqrt(2) * 0.125)
    assert found["f1_mean"] == pytest.approx((FOLDS[0]["macro_f1"] + 1) / 2)
    assert found["kappa_mean"] == pytest.approx((0.5 + 1) / 2)
    assert found["confusion"].tolist() == [[4, 0, 0], [1, 2, 0], [0, 0, 1]]
    assert found["recall"] == pytest.approx([1, 0.75, 1])
    assert found["precision"] == pytest.approx([(2 / 3 + 1) / 2, 1, 1])
    assert found["f1"] == pytest.approx([(0.8 + 1) / 2, (2 / 3 + 1) / 2, 1])
    # Class 2 is tested in one fold: its STD is not known.
    assert np.isnan(found["recall_std"]).tolist() == [False, False, True]
    assert found["f1_std_by_class"][0] == pytest.approx(0.1 * math.sqrt(2))


def test_a_class_that_no_fold_tests():
    found = fold_summary([scores([0, 1], [0, 1], 3)] * 2, 4)
    assert np.isnan(found["f1"]).tolist() == [False, False, True]


def test_repeats_do_not_pretend_more_parcels():
    once, often = fold_summary(FOLDS, 8), fold_summary(FOLDS * 10, 8)
    assert (often["oa_low"], often["oa_high"]) == pytest.approx(wilson_interval(7, 8))
    assert (once["oa_low"], once["oa_high"]) == pytest.approx(wilson_interval(7, 8))
    assert often["confusion"].sum() == 80


def test_all_right_has_an_interval():
    found = fold_summary([scores([0, 1], [0, 1], 2)] * 3, 6)
    assert (found["oa_low"], found["oa_high"]) == pytest.approx(wilson_interval(6, 6))


# Calibration.


def test_reliability_by_hand():
    count, mean, part = reliability([0.5, 0.55, 0.95, 1.0, 0.0], [1, 0, 1, 1, 0], 10)
    assert count.tolist() == [1, 0, 0, 0, 1, 1, 0, 0, 0, 2]
    assert mean[[0, 4, 5, 9]] == pytest.approx([0, 0.5, 0.55, 0.975])
    assert part[[0, 4, 5, 9]].tolist() == [0, 1, 0, 1]
    assert np.isnan(mean[1]) and np.isnan(part[1])


def test_edges_belong_to_the_lower_interval():
    for bins in (10, 15):
        edges = np.arange(1, bins + 1) / bins
        assert reliability(edges, np.ones(bins), bins)[0].tolist() == [1] * bins


def test_calibration_error_by_hand():
    # 0.9 sure and half right; 0.6 sure and all right.
    assert calibration_error([0.9, 0.9, 0.6, 0.6], [1, 0, 1, 1]) == pytest.approx(
        0.5 * 0.4 + 0.5 * 0.4
    )
    assert calibration_error([1.0, 1.0], [True, True]) == 0
    assert math.isnan(calibration_error([], []))


def test_honest_confidences_have_no_error():
    rng = np.random.default_rng(0)
    confidence = rng.uniform(0.3, 1, 100_000)
    right = rng.random(100_000) < confidence
    assert calibration_error(confidence, right) < 0.01
    assert calibration_error(confidence, rng.random(100_000) < confidence - 0.2) > 0.18


# Comparisons.


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
