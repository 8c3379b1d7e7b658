"""Validation parcels by whole groups."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.group_validation import group_validation, independent_counts

LABELS = np.repeat([0, 1, 2], [20, 10, 5])


@pytest.mark.parametrize("seed", range(10))
def test_validation_takes_whole_groups_of_every_class(seed, keys_of, divided):
    rng = np.random.default_rng(seed)
    groups = rng.integers(0, 40, 300)
    labels = rng.choice(4, 300, p=[0.5, 0.3, 0.15, 0.05])
    chosen = group_validation(labels, groups, keys_of(300), 20, seed)
    assert chosen.dtype == bool
    assert divided(chosen, groups) == []
    assert 0.15 < chosen.mean() < 0.25
    assert set(labels[chosen]) == set(labels[~chosen]) == {0, 1, 2, 3}


def test_a_group_counts_as_two_parcels_at_most():
    groups = np.array([7, 3, 7, 3, 5, 7, 9, 9, 7])
    validation = np.array([True, True, True, False, False, True, True, True, True])
    counts = independent_counts(validation, groups)
    np.testing.assert_allclose(counts, [0.5, 1, 0.5, 0, 0, 0.5, 1, 1, 0.5])


@pytest.mark.parametrize("percent", [0.1, 50, 100])
def test_something_is_left_on_both_sides(percent, keys_of):
    labels, groups = np.tile([0, 1], 20), np.arange(40) // 8
    chosen = group_validation(labels, groups, keys_of(40), percent, 0)
    assert set(labels[chosen]) == set(labels[~chosen]) == {0, 1}


def test_groups_of_one_parcel_are_stratified(keys_of):
    chosen = group_validation(LABELS, np.arange(35), keys_of(35), 20, 0)
    assert np.bincount(LABELS[chosen]).tolist() == [4, 2, 1]


def test_the_choice_depends_on_the_seed_but_not_on_order(keys_of):
    keys, groups, order = keys_of(35), np.arange(35) // 2, np.random.default_rng(1).permutation(35)
    chosen = group_validation(LABELS, groups, keys, 20, 0)
    mixed = group_validation(LABELS[order], groups[order], keys[order], 20, 0)
    assert np.array_equal(mixed, chosen[order])
    assert not np.array_equal(group_validation(LABELS, groups, keys, 20, 2), chosen)


def test_a_class_of_one_group_is_for_training(keys_of):
    labels, groups = np.repeat([0, 1], [16, 4]), np.arange(20) // 4
    for seed in range(5):
        chosen = group_validation(labels, groups, keys_of(20), 20, seed)
        assert chosen.sum() == 4
        assert not chosen[16:].any()


def test_two_groups_are_enough(keys_of):
    chosen = group_validation(np.tile([0, 1], 10), np.arange(20) // 10, keys_of(20), 20, 0)
    assert chosen.sum() == 10


def test_no_group_can_be_spared(keys_of):
    with pytest.raises(PlanarSitsError, match="GROUP_FIELD.*BLOCK_SIZE.*GROUPING 'parcel'"):
        group_validation(np.repeat([0, 1], 10), np.repeat([0, 1], 10), keys_of(20), 20, 0)
