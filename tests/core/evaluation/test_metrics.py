"""Summaries over folds against values by hand."""

import math

import numpy as np
import pytest
from planar_sits.core.evaluation.metrics import class_scores, fold_summary, mean_and_std
from planar_sits.core.evaluation.significance import wilson_interval
from planar_sits.core.learning.scores import scores

FOLDS = [
    scores([0, 0, 1, 1], [0, 0, 1, 0], 3),
    scores([0, 0, 1, 2], [0, 0, 1, 2], 3),
]


def test_summary_by_hand():
    summary = fold_summary(FOLDS, 8)
    assert summary["oa_mean"] == pytest.approx(0.875)
    assert summary["oa_std"] == pytest.approx(math.sqrt(2) * 0.125)
    assert summary["f1_mean"] == pytest.approx((FOLDS[0]["macro_f1"] + 1) / 2)
    assert summary["kappa_mean"] == pytest.approx((0.5 + 1) / 2)
    assert summary["confusion"].tolist() == [[4, 0, 0], [1, 2, 0], [0, 0, 1]]


def test_the_scores_of_a_class_are_those_of_the_confusion_matrix():
    """Whatever folds the parcels fell into."""
    summary = fold_summary(FOLDS, 8)
    assert summary["recall"] == pytest.approx([1, 2 / 3, 1])
    assert summary["precision"] == pytest.approx([0.8, 1, 1])
    assert summary["f1"] == pytest.approx([8 / 9, 0.8, 1])
    assert summary["recall_interval"][1] == pytest.approx(wilson_interval(2, 3))
    assert summary["precision_interval"][0] == pytest.approx(wilson_interval(4, 5))
    # F* of class 1: two of three parcels that are of it or called so.
    low, high = wilson_interval(2, 3)
    assert summary["f1_interval"][1] == pytest.approx([2 * low / (1 + low), 2 * high / (1 + high)])


def test_few_parcels_that_folds_divide_unevenly():
    """A mean over folds would be 75 ± 35 %."""
    folds = [scores([0], [0], 2), scores([0, 0, 0, 1], [1, 1, 0, 1], 2)]
    summary = fold_summary(folds, 5)
    assert summary["confusion"][0].tolist() == [2, 2]
    assert summary["recall"][0] == 0.5
    assert summary["recall_interval"][0] == pytest.approx(wilson_interval(2, 4))


def test_repeats_do_not_narrow_the_intervals_of_classes():
    once, often = (class_scores(np.array([[3, 1], [0, 4]]) * times, 8) for times in (1, 10))
    for name in ("recall", "precision", "f1"):
        np.testing.assert_allclose(once[name], often[name])
        np.testing.assert_allclose(once[f"{name}_interval"], often[f"{name}_interval"])


def test_a_class_that_is_never_predicted_has_no_precision():
    found = class_scores(np.array([[3, 0], [2, 0]]), 5)
    assert math.isnan(found["precision"][1])
    assert (found["recall"][1], found["f1"][1]) == (0, 0)


def test_a_class_that_no_fold_tests_has_no_score():
    summary = fold_summary([scores([0, 1], [0, 1], 3)] * 2, 4)
    assert np.isnan(summary["f1"]).tolist() == [False, False, True]


def test_repeats_are_not_more_parcels():
    once, often = fold_summary(FOLDS, 8), fold_summary(FOLDS * 10, 8)
    assert (often["oa_low"], often["oa_high"]) == pytest.approx(wilson_interval(7, 8))
    assert (once["oa_low"], once["oa_high"]) == pytest.approx(wilson_interval(7, 8))
    assert often["confusion"].sum() == 80


def test_an_accuracy_of_one_has_an_interval():
    summary = fold_summary([scores([0, 1], [0, 1], 2)] * 3, 6)
    assert (summary["oa_low"], summary["oa_high"]) == pytest.approx(wilson_interval(6, 6))


def test_mean_and_std():
    assert mean_and_std([1, 2, 3]) == (2, 1)
    assert mean_and_std([1, math.nan, 3]) == pytest.approx((2, math.sqrt(2)))
    assert mean_and_std([5])[0] == 5
    assert math.isnan(mean_and_std([5])[1])
    assert all(math.isnan(value) for value in mean_and_std([math.nan]))
