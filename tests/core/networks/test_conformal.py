"""Prediction sets with a chosen coverage."""

import numpy as np
import pytest
from planar_sits.core.networks.conformal import Limits, class_limits, limit, parcels_needed


@pytest.mark.parametrize(
    ("coverage", "needed"), [(0.5, 1), (0.8, 4), (0.9, 9), (0.95, 19), (0.99, 99), (0.999, 999)]
)
def test_the_parcels_that_a_limit_needs(coverage, needed):
    assert parcels_needed(coverage) == needed
    scores = np.arange(needed, dtype=float)
    assert limit(scores, coverage) == scores[-1]
    assert limit(scores[1:], coverage) == np.inf


def test_the_limit_is_the_rank_of_the_finite_sample():
    scores = np.random.default_rng(0).permutation(100) / 100
    assert limit(scores, 0.9) == 0.90  # the 91st smallest, not the 90th
    assert limit(scores, 0.5) == 0.50


@pytest.mark.parametrize("number", [9, 12, 30])
@pytest.mark.parametrize("coverage", [0.8, 0.9])
def test_a_new_parcel_is_covered_as_often_as_chosen(number, coverage):
    rng = np.random.default_rng(1)
    covered = np.mean([rng.random() <= limit(rng.random(number), coverage) for _ in range(20_000)])
    assert coverage - 0.007 < covered < coverage + 1 / (number + 1) + 0.007


def test_each_class_has_its_own_limit():
    labels = np.repeat([0, 1], 20)
    scores = np.concatenate([np.linspace(0, 0.19, 20), np.linspace(0.5, 0.69, 20)])
    limits = class_limits(scores, labels, 2, 0.9)
    assert limits.values == pytest.approx([0.18, 0.68])
    assert not limits.pooled.any()


def test_small_classes_share_a_limit():
    labels = np.array([0] * 30 + [1] * 6 + [2] * 5)
    scores = np.concatenate([np.zeros(30), np.linspace(0.1, 0.6, 6), np.linspace(0.5, 0.9, 5)])
    limits = class_limits(scores, labels, 3, 0.9)
    assert limits.pooled.tolist() == [False, True, True]
    assert limits.values[0] == 0
    assert limits.values[1] == limits.values[2] == limit(scores[30:], 0.9)


def test_too_few_small_classes_take_the_limit_of_all():
    labels = np.array([0] * 30 + [1] * 3)
    scores = np.linspace(0, 1, 33)
    limits = class_limits(scores, labels, 3, 0.9)
    assert limits.values[1] == limits.values[2] == limit(scores, 0.9)  # class 2 has no parcel


def test_classes_are_in_every_set_where_all_parcels_are_too_few():
    limits = class_limits(np.array([0.1, 0.2]), np.array([0, 1]), 2, 0.9)
    assert np.isinf(limits.values).all()
    assert limits.sets(np.array([[1.0, 0.0]])).all()


def test_a_set_may_be_empty_or_hold_several_classes():
    limits = Limits(np.array([0.4, 0.7]), np.zeros(2, bool))
    sets = limits.sets(np.array([[0.6, 0.4], [0.9, 0.1], [0.55, 0.25]]))
    assert sets.tolist() == [[True, True], [True, False], [False, False]]
