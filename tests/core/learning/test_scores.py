"""Scores, reliability and calibration error, by hand."""

import json
import math

import numpy as np
import pytest
from planar_sits.core.learning.scores import calibration_error, reliability, scores

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
