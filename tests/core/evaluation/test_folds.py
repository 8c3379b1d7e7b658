"""Folds: groups stay together, no fold is empty, and the order of parcels does not matter."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.folds import make_folds
from planar_sits.core.evaluation.groups import group_numbers

LABELS = np.repeat([0, 1, 2], [20, 10, 5])


# Folds by parcel.


def test_each_class_is_distributed_evenly(keys_of):
    folds = make_folds(LABELS, None, keys_of(35), 5, 0)
    assert folds.dtype == np.int64
    counts = np.zeros((3, 5), int)
    np.add.at(counts, (LABELS, folds), 1)
    assert counts.tolist() == [[4] * 5, [2] * 5, [1] * 5]


@pytest.mark.parametrize("grouped", [False, True])
def test_the_order_of_parcels_does_not_matter(grouped, keys_of):
    keys, order = keys_of(35), np.random.default_rng(1).permutation(35)
    groups = np.arange(35) % 12 if grouped else None
    folds = make_folds(LABELS, groups, keys, 5, 3)
    mixed = make_folds(LABELS[order], groups[order] if grouped else None, keys[order], 5, 3)
    assert np.array_equal(mixed, folds[order])


@pytest.mark.parametrize("grouped", [False, True])
def test_the_seed_alone_makes_repeats_differ(grouped, keys_of, same_partition):
    groups = np.arange(35) // 2 if grouped else None
    one, again, other = (make_folds(LABELS, groups, keys_of(35), 5, s) for s in (0, 0, 1))
    assert np.array_equal(one, again)
    assert not same_partition(one, other)


@pytest.mark.parametrize("seed", range(5))
def test_a_duplicate_polygon_stays_in_one_fold(seed, keys_of):
    keys = np.tile(keys_of(15), 2)
    labels = np.tile(np.repeat([0, 1], [10, 5]), 2)
    labels[20] = 1  # one polygon with two classes
    folds = make_folds(labels, None, keys, 5, seed)
    assert np.array_equal(folds[:15], folds[15:])
    assert np.bincount(folds).tolist() == [6] * 5


def test_negative_and_large_seeds(keys_of):
    for seed in (-1, 2**40):
        assert set(make_folds(LABELS, None, keys_of(35), 5, seed)) == set(range(5))


def test_a_small_class_is_no_error(keys_of):
    folds = make_folds(np.repeat([0, 1], [10, 2]), None, keys_of(12), 5, 0)
    assert np.bincount(folds).min() >= 2


@pytest.mark.parametrize(
    ("labels", "folds", "message"),
    [
        ([0] * 9, 1, "FOLDS is 1"),
        ([0, 1, 1], 4, "FOLDS is 4.* 3 parcels"),
        ([0, 0, 0, 1, 1], 4, "FOLDS is 4.*at most 3"),
        ([0, 1], 2, "FOLDS is 2.*no class has two"),
    ],
)
def test_too_few_parcels(labels, folds, message, keys_of):
    with pytest.raises(PlanarSitsError, match=message):
        make_folds(labels, None, keys_of(len(labels)), folds, 0)


# Folds by group.


@pytest.mark.parametrize("seed", range(30))
def test_groups_stay_together_and_no_fold_is_empty(seed, keys_of, divided):
    rng = np.random.default_rng(seed)
    count, folds = int(rng.integers(20, 200)), int(rng.integers(2, 9))
    labels, groups = rng.integers(0, 5, count), rng.integers(0, folds + seed, count)
    groups[:folds] = np.arange(folds)
    numbers = make_folds(labels, groups, keys_of(count, seed), folds, seed)
    assert divided(numbers, groups) == []
    assert np.array_equal(np.unique(numbers), np.arange(folds))


@pytest.mark.parametrize("seed", range(30))
def test_groups_of_one_class_leave_no_fold_empty(seed, keys_of):
    # scikit-learn's unshuffled StratifiedGroupKFold may do so, by rounding.
    rng = np.random.default_rng(seed)
    sizes = rng.integers(1, 40, 9)
    labels, groups = np.repeat(rng.integers(0, 6, 9), sizes), np.repeat(np.arange(9), sizes)
    folds = make_folds(labels, groups, keys_of(len(labels), seed), 8, seed)
    assert np.array_equal(np.unique(folds), np.arange(8))


def test_groups_of_one_class_are_distributed_evenly(keys_of):
    # Shuffled, scikit-learn's StratifiedGroupKFold up to 1.7 fails this.
    labels, groups = np.repeat(np.arange(4), 40), np.arange(160) // 4
    for seed in range(10):
        folds = make_folds(labels, groups, keys_of(160), 5, seed)
        for label in range(4):
            assert np.bincount(folds[labels == label], minlength=5).tolist() == [8] * 5


def test_groups_of_all_sizes_make_even_folds(keys_of):
    for seed in range(10):
        rng = np.random.default_rng(seed)
        weights = rng.lognormal(0, 1, 80)
        groups = rng.choice(80, 600, p=weights / weights.sum())
        labels = rng.choice(4, 600, p=[0.5, 0.3, 0.15, 0.05])
        folds = make_folds(labels, groups, keys_of(600), 5, seed)
        sizes = np.bincount(folds)
        assert sizes.max() <= 1.25 * sizes.min()
        rarest = np.bincount(folds[labels == 3], minlength=5)
        assert rarest.min() > 0


def test_large_mixed_groups_come_first(keys_of):
    # Two large groups of both classes and many small ones: the large ones are in two folds.
    labels = np.concatenate([np.tile([0, 1], 20), np.tile([0, 1], 20), np.repeat([0, 1], 10)])
    groups = np.concatenate([np.zeros(40, int), np.ones(40, int), np.arange(20) + 2])
    for seed in range(10):
        folds = make_folds(labels, groups, keys_of(100), 2, seed)
        assert np.bincount(folds).tolist() == [50, 50]


def test_numbers_of_groups_do_not_matter(keys_of):
    groups = np.arange(35) % 12
    folds = make_folds(LABELS, groups, keys_of(35), 5, 3)
    assert np.array_equal(folds, make_folds(LABELS, 1000 - 7 * groups, keys_of(35), 5, 3))


def test_as_many_groups_as_folds_give_back_the_folds(keys_of):
    keys = keys_of(35)
    folds = make_folds(LABELS, None, keys, 5, 0)
    saved = group_numbers([str(fold + 1) for fold in folds])
    for seed in range(3):
        assert np.array_equal(make_folds(LABELS, saved, keys, 5, seed), folds)


def test_groups_that_share_a_polygon_share_a_fold(keys_of):
    keys = keys_of(12)
    keys[[0, 3]] = 5  # in groups 0 and 1
    keys[[4, 7]] = 9  # in groups 1 and 2
    groups = np.arange(12) // 3
    folds = make_folds(np.arange(12) % 2, groups, keys, 2, 0)
    assert folds.tolist() == [0] * 9 + [1] * 3
    with pytest.raises(PlanarSitsError, match="makes 2 group"):
        make_folds(np.arange(12) % 2, groups, keys, 3, 0)


def test_fewer_groups_than_folds(keys_of):
    with pytest.raises(PlanarSitsError, match="makes 3 group.*GROUP_FIELD.*BLOCK_SIZE"):
        make_folds(LABELS, np.arange(35) % 3, keys_of(35), 5, 0)


@pytest.mark.parametrize("kind", [np.int32, np.int64, np.uint64])
def test_a_numpy_integer_is_the_same_seed(kind):
    labels, keys = np.arange(40) % 4, np.arange(40, dtype=np.uint64)
    expected = make_folds(labels, None, keys, 5, 7)
    assert np.array_equal(make_folds(labels, None, keys, 5, kind(7)), expected)
