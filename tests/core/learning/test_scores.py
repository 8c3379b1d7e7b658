"""Scores, reliability and calibration error, by hand."""

import json
import math

import numpy as np
import pytest
from planar_sits.core.learning.scores import calibration_error, reliability, scores

TRUTH = [0, 0, 0, 1, 1, 2]
PREDICTED = [0, 0, 1, 1, 1, 0]


def test_scores_by_hand():
    result = scores(TRUTH, PREDICTED, 3)
    assert result["confusion"] == [[2, 1, 0], [0, 2, 0], [1, 0, 0]]
    assert result["oa"] == pytest.approx(4 / 6)
    assert result["precision"] == pytest.approx([2 / 3, 2 / 3, 0])
    assert result["recall"] == pytest.approx([2 / 3, 1, 0])
    assert result["f1"] == pytest.approx([2 / 3, 0.8, 0])
    assert result["support"] == [3, 2, 1]
    assert result["macro_f1"] == pytest.approx((2 / 3 + 0.8) / 3)
    # Agreement by chance is (3 * 3 + 2 * 3 + 1 * 0) / 36.
    assert result["kappa"] == pytest.approx((24 - 15) / (36 - 15))


def test_all_correct():
    result = scores(TRUTH, TRUTH, 3)
    assert result["oa"] == result["macro_f1"] == result["kappa"] == 1


def test_a_class_without_parcels_keeps_its_position():
    result = scores([0, 2], [0, 2], 4)
    assert result["support"] == [1, 0, 1, 0]
    assert result["f1"] == [1, 0, 1, 0]
    assert len(result["confusion"]) == len(result["confusion"][0]) == 4


def test_scores_are_plain_numbers():
    result = scores(TRUTH, PREDICTED, 3)
    assert json.loads(json.dumps(result)) == result


def test_a_class_without_parcels_does_not_lower_macro_f1():
    assert scores([0, 2], [0, 2], 4)["macro_f1"] == 1
    # Class 3 is predicted but has no parcels: its F1 is 0.
    assert scores([0, 2, 2], [0, 2, 3], 4)["macro_f1"] == pytest.approx((1 + 2 / 3 + 0) / 3)


@pytest.mark.filterwarnings("error")
def test_one_class_has_no_kappa():
    result = scores([1, 1], [1, 1], 3)
    assert math.isnan(result["kappa"])
    assert result["oa"] == result["macro_f1"] == 1


def test_reliability_by_hand():
    curve = reliability([0.5, 0.55, 0.95, 1.0, 0.0], [1, 0, 1, 1, 0], 10)
    assert curve.counts.tolist() == [1, 0, 0, 0, 1, 1, 0, 0, 0, 2]
    assert curve.confidence[[0, 4, 5, 9]] == pytest.approx([0, 0.5, 0.55, 0.975])
    assert curve.accuracy[[0, 4, 5, 9]].tolist() == [0, 1, 0, 1]
    assert np.isnan(curve.confidence[1]) and np.isnan(curve.accuracy[1])


def test_edges_belong_to_the_lower_interval():
    for bins in (10, 15):
        edges = np.arange(1, bins + 1) / bins
        assert reliability(edges, np.ones(bins), bins).counts.tolist() == [1] * bins


def test_calibration_error_by_hand():
    # Confidence 0.9 with accuracy 0.5; confidence 0.6 with accuracy 1.
    assert calibration_error([0.9, 0.9, 0.6, 0.6], [1, 0, 1, 1]) == pytest.approx(
        0.5 * 0.4 + 0.5 * 0.4
    )
    assert calibration_error([1.0, 1.0], [True, True]) == 0
    assert math.isnan(calibration_error([], []))


def test_calibrated_confidences_have_no_error():
    rng = np.random.default_rng(0)
    confidence = rng.uniform(0.3, 1, 100_000)
    correct = rng.random(100_000) < confidence
    assert calibration_error(confidence, correct) < 0.01
    assert calibration_error(confidence, rng.random(100_000) < confidence - 0.2) > 0.18
