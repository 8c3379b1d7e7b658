"""Prediction-powered areas: good predictions narrow the interval, bad ones do no harm."""

import numpy as np
import pytest
from planar_sits.core.assessment.prediction_powered import prediction_powered_areas
from planar_sits.core.assessment.strata import VisitedSample


@pytest.fixture
def frame():
    rng = np.random.default_rng(0)
    areas, truth = rng.lognormal(0, 0.5, 500), rng.integers(0, 2, 500)
    seen = np.where(rng.permutation(500) < 100, truth, -1)
    return VisitedSample(areas, np.zeros(500, int), seen), truth


def test_a_perfect_map_is_its_own_area(frame):
    sample, truth = frame
    estimate = prediction_powered_areas(sample, np.eye(2)[truth])
    assert estimate.hectares == pytest.approx(np.bincount(truth, sample.areas))
    assert estimate.error == pytest.approx([0, 0], abs=1e-6)


def test_useless_predictions_leave_the_weighted_total(frame):
    sample, _ = frame
    estimate = prediction_powered_areas(sample, np.zeros((500, 2)))
    drawn = sample.visited
    expected = 5 * np.bincount(sample.truth[drawn], sample.areas[drawn])
    assert estimate.hectares == pytest.approx(expected)


def test_better_predictions_are_narrower(frame):
    sample, truth = frame
    rng = np.random.default_rng(1)
    errors = []
    for wrong in (0.02, 0.2, 0.5):
        mapped = np.where(rng.random(500) < wrong, 1 - truth, truth)
        errors.append(prediction_powered_areas(sample, np.eye(2)[mapped]).error.sum())
    assert errors[0] < errors[1] < errors[2]


def test_wrong_predictions_are_turned_off(frame):
    """Predictions of the other class: the factor is 0, not negative."""
    sample, truth = frame
    turned = prediction_powered_areas(sample, np.eye(2)[1 - truth])
    nothing = prediction_powered_areas(sample, np.zeros((500, 2)))
    assert turned.error.sum() <= nothing.error.sum() * 1.01


def test_the_bias_is_small_beside_the_error_and_that_of_the_map():
    """The factor comes from the sample, which leaves a bias of order 1 / n."""
    rng = np.random.default_rng(3)
    areas, truth = rng.lognormal(0, 1, 300), rng.integers(0, 3, 300)
    mapped = np.where(rng.random(300) < 0.4, 0, truth)  # too much of class 0
    true, found = np.bincount(truth, areas), []
    for _ in range(600):
        seen = np.where(rng.permutation(300) < 60, truth, -1)
        sample = VisitedSample(areas, np.zeros(300, int), seen)
        found.append(prediction_powered_areas(sample, np.eye(3)[mapped]).hectares)
    bias = np.abs(np.mean(found, axis=0) - true)
    assert (bias < 0.3 * np.std(found, axis=0)).all()
    assert bias.max() < 0.2 * np.abs(np.bincount(mapped, areas) - true).max()
