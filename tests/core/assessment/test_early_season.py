"""Losses of a season that is cut off: their values, their intervals, the earliest date."""

import numpy as np
import pytest
from planar_sits.core.assessment.early_season import Losses, paired_losses
from sklearn.metrics import accuracy_score, f1_score


@pytest.fixture
def drawn():
    """Return a function that draws classes that are wrong with a probability at each date."""

    def draw(errors, parcels=200, repeats=1, seed=0):
        rng = np.random.default_rng(seed)
        truth = rng.integers(0, 3, parcels)
        wrong = rng.random((len(errors), repeats, parcels)) < np.array(errors)[:, None, None]
        return np.where(wrong, (truth + 1) % 3, truth), truth

    return draw


def losses_of(loss, high=None):
    """Return losses with one score."""
    loss = np.array(loss, float)[:, None]
    high = loss if high is None else np.array(high, float)[:, None]
    return Losses(1 - loss, loss, loss, high)


def test_scores_are_those_of_scikit_learn(drawn):
    predicted, truth = drawn([0.4, 0.1])
    losses = paired_losses(predicted, truth, 3)
    for scores, (one,) in zip(losses.scores, predicted):
        assert scores[0] == pytest.approx(accuracy_score(truth, one))
        assert scores[1:] == pytest.approx(f1_score(truth, one, average=None))


def test_repeats_count_as_one_test_of_each_parcel(drawn):
    predicted, truth = drawn([0.4, 0.1])
    once = paired_losses(predicted, truth, 3)
    twice = paired_losses(np.repeat(predicted, 2, axis=1), truth, 3)
    assert np.allclose(once.scores, twice.scores)
    assert np.allclose(once.high, twice.high)


def test_the_last_date_loses_nothing(drawn):
    losses = paired_losses(*drawn([0.4, 0.1]), 3)
    for values in (losses.loss, losses.low, losses.high):
        assert not values[-1].any()


def test_the_interval_covers_the_difference_of_the_accuracies(drawn):
    covered = []
    for seed in range(100):
        losses = paired_losses(*drawn([0.3, 0.1], seed=seed), 3)
        covered.append(losses.low[0, 0] <= 0.2 <= losses.high[0, 0])
    assert 0.88 <= np.mean(covered) <= 1.0


def test_the_interval_is_wider_for_groups_of_parcels_that_are_alike(drawn):
    predicted, truth = drawn([0.3, 0.1], parcels=40)
    predicted, truth = np.repeat(predicted, 5, axis=2), np.repeat(truth, 5)
    alone = paired_losses(predicted, truth, 3)
    grouped = paired_losses(predicted, truth, 3, np.repeat(np.arange(40), 5))
    width, grouped_width = ((one.high - one.low)[0, 0] for one in (alone, grouped))
    assert grouped_width > 1.7 * width


def test_a_class_that_a_sample_lacks_has_an_interval():
    predicted = np.array([[[0, 0, 0, 1]], [[0, 0, 0, 1]]])
    losses = paired_losses(predicted, np.array([0, 0, 0, 1]), 2)
    assert np.isfinite(losses.high).all()


def test_the_earliest_date_is_within_the_tolerance():
    assert losses_of([0.3, 0.02, 0.01, 0]).earliest(0.02) == [1]
    assert losses_of([0.3, 0.021, 0.01, 0]).earliest(0.02) == [2]
    assert losses_of([0.3, 0.2, 0.1, 0]).earliest(0.02) == [3]
    assert losses_of([-0.1, 0, 0, 0]).earliest(0.0) == [0]


def test_one_good_date_among_bad_ones_does_not_count():
    assert losses_of([0.01, 0.2, 0.01, 0]).earliest(0.02) == [2]


def test_certain_asks_for_the_upper_limit():
    losses = losses_of([0.01, 0.01, 0], high=[0.05, 0.02, 0])
    assert losses.earliest(0.02) == [0]
    assert losses.earliest(0.02, certain=True) == [1]
