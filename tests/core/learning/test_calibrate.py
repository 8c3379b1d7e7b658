"""Temperature scaling recovers the temperature of the scores."""

import json

import numpy as np
import pytest
from planar_sits.core.learning.calibrate import (
    PRIOR_STD,
    all_parcels_temperature,
    calibration_report,
    fit_temperature,
)
from planar_sits.core.learning.decide import parcel_probabilities
from scipy.optimize import minimize_scalar
from scipy.special import softmax


def parcels(count, temperature, segments=1, seed=0, classes=4):
    """Return scores that a temperature calibrates, counts and labels."""
    rng = np.random.default_rng(seed)
    counts = rng.integers(1, segments + 1, count)
    logits = rng.normal(0, 2, (counts.sum(), classes))
    chances = parcel_probabilities(softmax(logits, axis=1), counts)
    labels = (chances.cumsum(axis=1) > rng.random((count, 1))).argmax(axis=1)
    return logits * temperature, counts, labels


def nll(scores, counts, labels, temperature):
    chances = parcel_probabilities(softmax(scores / temperature, axis=1), counts)
    return -np.log(chances[np.arange(len(labels)), labels]).mean()


@pytest.mark.parametrize("temperature", [0.3, 1, 2.5])
@pytest.mark.parametrize("segments", [1, 12])
def test_the_temperature_is_recovered(temperature, segments):
    result = fit_temperature(*parcels(4000, temperature, segments))
    assert result == pytest.approx(temperature, rel=0.1)


def test_parcels_that_count_as_one_weigh_as_one():
    scores, counts, labels = parcels(40, 3)
    copies = [np.repeat(array, 5, axis=0) for array in (scores, counts, labels)]
    one = fit_temperature(scores, counts, labels)
    assert fit_temperature(*copies, np.full(200, 0.2)) == pytest.approx(one, rel=1e-6)
    assert fit_temperature(*copies) > 1.05 * one, "the prior keeps T near 1"


def test_the_prior_vanishes_with_many_parcels():
    data = parcels(5000, 3)
    best = minimize_scalar(lambda t: nll(*data, t), bounds=(0.05, 20), method="bounded").x
    assert fit_temperature(*data) == pytest.approx(best, rel=2e-3)


@pytest.mark.parametrize("temperature", [0.3, 3])
def test_the_minimum_is_exact(temperature):
    scores, counts, labels = parcels(40, temperature, segments=6)

    def loss(log_t):
        prior = (log_t / PRIOR_STD) ** 2 / 2
        return len(labels) * nll(scores, counts, labels, np.exp(log_t)) + prior

    result = fit_temperature(scores, counts, labels)
    middle = np.log(result)
    bracket = middle - 0.1, middle, middle + 0.1
    best = np.exp(minimize_scalar(loss, bracket=bracket, options={"xtol": 1e-10}).x)
    assert result == pytest.approx(best, rel=1e-6)


def test_predicted_classes_of_parcels_with_one_segment_stay():
    scores, counts, labels = parcels(50, 4)
    temperature = fit_temperature(scores, counts, labels)
    probabilities = softmax(scores / temperature, axis=1)
    assert np.array_equal(probabilities.argmax(axis=1), scores.argmax(axis=1))


@pytest.mark.parametrize("count", [1, 5, 20])
def test_few_correct_parcels_do_not_give_probability_one(count):
    scores = np.tile([4.0, 0, 0], (count, 1))
    temperature = fit_temperature(scores, np.ones(count, int), np.zeros(count, int))
    assert 0.5 < temperature < 1


def test_one_wrong_parcel_does_not_give_equal_probabilities():
    assert 1 < fit_temperature(np.array([[9.0, 0, 0]]), [1], [1]) < 4


def test_few_parcels_are_seldom_worse_than_no_calibration():
    worse = 0
    test = parcels(2000, 1, seed=99)
    for seed in range(30):
        temperature = fit_temperature(*parcels(8, 1, seed=seed))
        worse += nll(*test, temperature) > nll(*test, 1.0) + 0.05
    assert worse <= 3


def test_extreme_scores_stay_finite():
    scores = np.array([[800.0, 0, -800], [0, -800, 800]], np.float32)
    for labels in ([0, 2], [2, 1]):
        assert 0.05 <= fit_temperature(scores, [1, 1], labels) <= 20


def test_single_precision_gives_the_same():
    scores, counts, labels = parcels(300, 2, 5)
    double = fit_temperature(scores, counts, labels)
    single = fit_temperature(scores.astype(np.float32), counts, labels)
    assert single == pytest.approx(double, rel=1e-6)


def test_scores_are_not_changed():
    scores, counts, labels = parcels(20, 2)
    before = scores.copy()
    fit_temperature(scores, counts, labels)
    assert np.array_equal(scores, before)


def test_no_parcels_give_one():
    assert fit_temperature(np.zeros((0, 3)), np.zeros(0, int), np.zeros(0, int)) == 1


def test_the_report_gives_error_and_likelihood():
    before = np.array([[0.9, 0.1], [0.9, 0.1]])
    after = np.array([[0.5, 0.5], [0.6, 0.4]])
    report = calibration_report(before, after, [0, 1])
    assert report["ece_before"] == pytest.approx(0.4)  # confidence 0.9, accuracy 0.5
    assert report["nll_before"] == pytest.approx(-(np.log(0.9) + np.log(0.1)) / 2)
    assert report["ece_after"] == pytest.approx((0.5 + 0.6) / 2)
    assert report["nll_after"] == pytest.approx(-(np.log(0.5) + np.log(0.4)) / 2)
    assert json.loads(json.dumps(report)) == report


def test_probability_zero_has_a_finite_likelihood():
    certain = np.array([[1.0, 0.0]])
    assert np.isfinite(calibration_report(certain, certain, [1])["nll_after"])


def test_scaling_calibrates_other_parcels():
    temperature = fit_temperature(*parcels(200, 3, 5, seed=1))
    scores, counts, labels = parcels(3000, 3, 5, seed=2)
    before, after = (
        parcel_probabilities(softmax(scores / t, axis=1), counts) for t in (1, temperature)
    )
    report = calibration_report(before, after, labels)
    assert report["ece_after"] < report["ece_before"] / 3
    assert report["nll_after"] < report["nll_before"]


def test_the_temperature_of_the_second_fit_is_nearer_to_one_and_lower():
    first = np.array([0.3, 1.0, 3.0])
    second = all_parcels_temperature(first)
    np.testing.assert_allclose(np.log(second), 0.75 * np.log(first) + np.log(0.9))
