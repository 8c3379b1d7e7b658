"""Split by parcel, the same percentage of each class."""

import numpy as np
import pytest
from planar_sits.core.learning.split import validation_parcels
from planar_sits.core.planar.hashing import draw, walk_streams
from scipy.stats import chisquare


def keys_of(count, seed=0):
    return np.random.default_rng(seed).integers(0, 2**63, count).astype(np.uint64)


LABELS = np.repeat([0, 1, 2], [20, 10, 2])


def test_the_same_percentage_of_each_class():
    chosen = validation_parcels(LABELS, keys_of(32), 20, 0)
    assert chosen.dtype == bool
    assert np.bincount(LABELS[chosen], minlength=3).tolist() == [4, 2, 1]


@pytest.mark.parametrize("percent", [0.1, 50, 99.9])
def test_each_class_is_on_both_sides(percent):
    chosen = validation_parcels(LABELS, keys_of(32), percent, 0)
    assert set(LABELS[chosen]) == set(LABELS[~chosen]) == {0, 1, 2}


def test_the_order_of_parcels_does_not_matter():
    keys, order = keys_of(32), np.random.default_rng(1).permutation(32)
    chosen = validation_parcels(LABELS, keys, 30, 0)
    assert np.array_equal(validation_parcels(LABELS[order], keys[order], 30, 0), chosen[order])


def test_other_classes_do_not_matter():
    keys = keys_of(32)
    alone = validation_parcels(LABELS[:20], keys[:20], 30, 0)
    assert np.array_equal(alone, validation_parcels(LABELS, keys, 30, 0)[:20])


def test_another_seed_chooses_others():
    chosen = [validation_parcels(LABELS, keys_of(32), 30, seed) for seed in (0, 1)]
    assert not np.array_equal(*chosen)


def test_every_parcel_is_chosen_equally_often():
    keys, labels = keys_of(10), np.zeros(10, int)
    times = sum(validation_parcels(labels, keys, 30, seed).astype(int) for seed in range(2000))
    assert chisquare(times).pvalue > 1e-3


@pytest.mark.parametrize("seed", range(5))
def test_a_duplicate_polygon_stays_on_one_side(seed):
    keys = np.tile(keys_of(10), 2)
    chosen = validation_parcels(np.zeros(20, int), keys, 25, seed)  # 5 would separate a pair
    assert np.array_equal(chosen[:10], chosen[10:])
    assert 4 <= chosen.sum() <= 6


def test_a_class_of_one_duplicate_polygon_is_separated():
    chosen = validation_parcels(np.zeros(2, int), np.array([5, 5], np.uint64), 30, 0)
    assert chosen.sum() == 1


def test_duplicates_are_separated_only_if_nothing_else_is_possible():
    # One polygon and two duplicates, two to be chosen: the duplicates, or one parcel fewer.
    for seed in range(10):
        chosen = validation_parcels(np.zeros(3, int), np.array([1, 5, 5], np.uint64), 60, seed)
        assert chosen[1] == chosen[2]
        assert 1 <= chosen.sum() <= 2


def test_the_choice_is_independent_of_the_first_pixels_of_walks():
    keys = keys_of(4000)
    chosen = validation_parcels(np.zeros(4000, int), keys, 20, 7)
    starts = draw(walk_streams(7, keys, np.zeros(4000, int)), 0, 10)
    assert chisquare(np.bincount(starts[chosen], minlength=10)).pvalue > 1e-3
