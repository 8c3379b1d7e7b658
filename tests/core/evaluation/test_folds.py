"""Folds: nobody is parted, nobody is left out, and nothing depends on order."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.fold_warnings import fold_cautions, group_cautions
from planar_sits.core.evaluation.folds import (
    block_groups,
    group_numbers,
    group_validation,
    make_folds,
)


def keys_of(count, seed=0):
    return np.random.default_rng(seed).integers(0, 2**63, count).astype(np.uint64)


def parted(folds, groups):
    """Return the groups that stand in more than one fold."""
    return [group for group in np.unique(groups) if len(np.unique(folds[groups == group])) > 1]


def same_partition(one, other):
    return np.array_equal(one[:, None] == one, other[:, None] == other)


LABELS = np.repeat([0, 1, 2], [20, 10, 5])


# Folds by parcel.


def test_each_class_is_dealt_evenly():
    folds = make_folds(LABELS, None, keys_of(35), 5, 0)
    assert folds.dtype == np.int64
    dealt = np.zeros((3, 5), int)
    np.add.at(dealt, (LABELS, folds), 1)
    assert dealt.tolist() == [[4] * 5, [2] * 5, [1] * 5]


@pytest.mark.parametrize("grouped", [False, True])
def test_the_order_of_parcels_does_not_matter(grouped):
    keys, order = keys_of(35), np.random.default_rng(1).permutation(35)
    groups = np.arange(35) % 12 if grouped else None
    folds = make_folds(LABELS, groups, keys, 5, 3)
    mixed = make_folds(LABELS[order], groups[order] if grouped else None, keys[order], 5, 3)
    assert np.array_equal(mixed, folds[order])


@pytest.mark.parametrize("grouped", [False, True])
def test_the_seed_alone_makes_repeats_differ(grouped):
    groups = np.arange(35) // 2 if grouped else None
    one, again, other = (make_folds(LABELS, groups, keys_of(35), 5, s) for s in (0, 0, 1))
    assert np.array_equal(one, again)
    assert not same_partition(one, other)


@pytest.mark.parametrize("seed", range(5))
def test_a_polygon_that_comes_twice_stays_in_one_fold(seed):
    keys = np.tile(keys_of(15), 2)
    labels = np.tile(np.repeat([0, 1], [10, 5]), 2)
    labels[20] = 1  # one polygon with two classes
    folds = make_folds(labels, None, keys, 5, seed)
    assert np.array_equal(folds[:15], folds[15:])
    assert np.bincount(folds).tolist() == [6] * 5


def test_negative_and_large_seeds():
    for seed in (-1, 2**40):
        assert set(make_folds(LABELS, None, keys_of(35), 5, seed)) == set(range(5))


def test_a_small_class_is_no_error():
    folds = make_folds(np.repeat([0, 1], [10, 2]), None, keys_of(12), 5, 0)
    assert np.bincount(folds).min() >= 2


@pytest.mark.parametrize(
    ("labels", "folds", "told"),
    [
        ([0] * 9, 1, "FOLDS is 1: choose 2 or more"),
        ([0, 1, 1], 4, "FOLDS is 4, but only 3 parcels can be used"),
        ([0, 0, 0, 1, 1], 4, "FOLDS is 4, but no class has as many parcels: choose at most 3"),
        ([0, 1], 2, "no class has two parcels"),
    ],
)
def test_too_few_parcels(labels, folds, told):
    with pytest.raises(PlanarSitsError, match=told):
        make_folds(labels, None, keys_of(len(labels)), folds, 0)


# Folds by group.


@pytest.mark.parametrize("seed", range(30))
def test_groups_are_never_parted_and_no_fold_is_empty(seed):
    rng = np.random.default_rng(seed)
    count, folds = int(rng.integers(20, 200)), int(rng.integers(2, 9))
    labels, groups = rng.integers(0, 5, count), rng.integers(0, folds + seed, count)
    groups[:folds] = np.arange(folds)
    dealt = make_folds(labels, groups, keys_of(count, seed), folds, seed)
    assert parted(dealt, groups) == []
    assert np.array_equal(np.unique(dealt), np.arange(folds))


@pytest.mark.parametrize("seed", range(30))
def test_groups_of_one_class_leave_no_fold_empty(seed):
    # Here scikit-learn's unshuffled StratifiedGroupKFold may, by rounding.
    rng = np.random.default_rng(seed)
    sizes = rng.integers(1, 40, 9)
    labels, groups = np.repeat(rng.integers(0, 6, 9), sizes), np.repeat(np.arange(9), sizes)
    dealt = make_folds(labels, groups, keys_of(len(labels), seed), 8, seed)
    assert np.array_equal(np.unique(dealt), np.arange(8))


def test_groups_of_one_class_are_dealt_evenly():
    # Shuffled, scikit-learn's StratifiedGroupKFold up to 1.7 fails this.
    labels, groups = np.repeat(np.arange(4), 40), np.arange(160) // 4
    for seed in range(10):
        folds = make_folds(labels, groups, keys_of(160), 5, seed)
        for label in range(4):
            assert np.bincount(folds[labels == label], minlength=5).tolist() == [8] * 5


def test_groups_of_all_sizes_make_even_folds():
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


def test_large_mixed_groups_come_first():
    # Two large groups of both classes and many small ones: the large ones part.
    labels = np.concatenate([np.tile([0, 1], 20), np.tile([0, 1], 20), np.repeat([0, 1], 10)])
    groups = np.concatenate([np.zeros(40, int), np.ones(40, int), np.arange(20) + 2])
    for seed in range(10):
        folds = make_folds(labels, groups, keys_of(100), 2, seed)
        assert np.bincount(folds).tolist() == [50, 50]


def test_numbers_of_groups_do_not_matter():
    groups = np.arange(35) % 12
    folds = make_folds(LABELS, groups, keys_of(35), 5, 3)
    assert np.array_equal(folds, make_folds(LABELS, 1000 - 7 * groups, keys_of(35), 5, 3))


def test_as_many_groups_as_folds_give_back_the_folds():
    keys = keys_of(35)
    folds = make_folds(LABELS, None, keys, 5, 0)
    saved = group_numbers([str(fold + 1) for fold in folds])
    for seed in range(3):
        assert np.array_equal(make_folds(LABELS, saved, keys, 5, seed), folds)


def test_groups_that_share_a_polygon_are_one():
    keys = keys_of(12)
    keys[[0, 3]] = 5  # in groups 0 and 1
    keys[[4, 7]] = 9  # in groups 1 and 2
    groups = np.arange(12) // 3
    folds = make_folds(np.arange(12) % 2, groups, keys, 2, 0)
    assert folds.tolist() == [0] * 9 + [1] * 3
    with pytest.raises(PlanarSitsError, match="makes 2 group"):
        make_folds(np.arange(12) % 2, groups, keys, 3, 0)


def test_fewer_groups_than_folds():
    with pytest.raises(PlanarSitsError, match="makes 3 group.*GROUP_FIELD.*BLOCK_SIZE"):
        make_folds(LABELS, np.arange(35) % 3, keys_of(35), 5, 0)


# Groups.


def test_blocks_by_the_centre():
    bounds = [
        [0, 0, 10, 10],
        [90, 0, 108, 10],
        [90, 0, 112, 10],
        [-20, 0, -10, 10],
        [0, 95, 9, 109],
    ]
    assert block_groups(bounds, 100).tolist() == [1, 1, 3, 0, 2]


def test_another_parcel_moves_no_block():
    bounds = np.random.default_rng(0).random((50, 2)).repeat(2, axis=0).reshape(50, 4) * 1000
    blocks = block_groups(bounds, 250)
    assert same_partition(block_groups(bounds[10:], 250), blocks[10:])


@pytest.mark.parametrize("size", [0, -5, np.nan, np.inf])
def test_blocks_need_a_size(size):
    with pytest.raises(PlanarSitsError, match="BLOCK_SIZE is"):
        block_groups([[0, 0, 1, 1]], size)


def test_group_numbers_in_natural_order():
    assert group_numbers(["10", "2", "b", "2", " b "]).tolist() == [1, 0, 2, 0, 2]


def test_a_parcel_without_a_group_is_one_of_its_own():
    values = ["a", None, "", "a", "b", "  "]
    assert group_numbers(values).tolist() == [0, 2, 3, 0, 1, 4]
    assert "3 of 6 parcels have no value in GROUP_FIELD" in group_cautions(values)[0]
    assert group_cautions(["a", "b"]) == []


# Cautions.


def test_nothing_to_say_of_good_folds():
    assert fold_cautions(LABELS, list("abc"), make_folds(LABELS, None, keys_of(35), 5, 0)) == []


def test_a_class_that_is_not_in_every_fold():
    labels = np.repeat([0, 1], [10, 3])
    folds = make_folds(labels, None, keys_of(13), 5, 0)
    (told,) = fold_cautions(labels, ["Wheat", "Oats"], folds)
    assert "'Oats' (3 parcels, in 3 of 5 folds)" in told
    assert "Wheat" not in told


def test_a_class_that_cannot_be_learned():
    labels, folds = [0, 0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 1, 1, 1]
    told = fold_cautions(labels, ["Wheat", "Oats"], folds, [0, 1, 2, 3, 4, 5, 6])
    assert any("Fold 2 tests class 'Oats'" in text for text in told)
    assert not any("tests class 'Wheat'" in text for text in told)
    assert any("uneven: 2 to 5 parcels" in text and "smaller groups" in text for text in told)


def test_one_parcel_cannot_be_learned_and_validated():
    told = fold_cautions([0, 0, 0, 0, 1, 1], list("ab"), [0, 1, 0, 1, 0, 1])
    assert [text[:21] for text in told] == ["Fold 1 tests class 'b", "Fold 2 tests class 'b"]


def test_groups_that_are_the_folds():
    folds = np.arange(10) % 2
    (told,) = fold_cautions(np.arange(10) // 5, list("ab"), folds, folds)
    assert "as many groups as FOLDS" in told


# Validation by groups.


@pytest.mark.parametrize("seed", range(10))
def test_validation_takes_whole_groups_of_every_class(seed):
    rng = np.random.default_rng(seed)
    groups = rng.integers(0, 40, 300)
    labels = rng.choice(4, 300, p=[0.5, 0.3, 0.15, 0.05])
    chosen = group_validation(labels, groups, keys_of(300), 20, seed)
    assert chosen.dtype == bool
    assert parted(chosen, groups) == []
    assert 0.15 < chosen.mean() < 0.25
    assert set(labels[chosen]) == set(labels[~chosen]) == {0, 1, 2, 3}


@pytest.mark.parametrize("percent", [0.1, 50, 100])
def test_something_is_left_on_both_sides(percent):
    labels, groups = np.tile([0, 1], 20), np.arange(40) // 8
    chosen = group_validation(labels, groups, keys_of(40), percent, 0)
    assert set(labels[chosen]) == set(labels[~chosen]) == {0, 1}


def test_groups_of_one_parcel_are_stratified():
    chosen = group_validation(LABELS, np.arange(35), keys_of(35), 20, 0)
    assert np.bincount(LABELS[chosen]).tolist() == [4, 2, 1]


def test_validation_depends_on_the_seed_but_not_on_order():
    keys, groups, order = keys_of(35), np.arange(35) // 2, np.random.default_rng(1).permutation(35)
    chosen = group_validation(LABELS, groups, keys, 20, 0)
    mixed = group_validation(LABELS[order], groups[order], keys[order], 20, 0)
    assert np.array_equal(mixed, chosen[order])
    assert not np.array_equal(group_validation(LABELS, groups, keys, 20, 2), chosen)


def test_a_class_of_one_group_is_learned():
    labels, groups = np.repeat([0, 1], [16, 4]), np.arange(20) // 4
    for seed in range(5):
        chosen = group_validation(labels, groups, keys_of(20), 20, seed)
        assert chosen.sum() == 4
        assert not chosen[16:].any()


def test_two_groups_are_enough():
    chosen = group_validation(np.tile([0, 1], 10), np.arange(20) // 10, keys_of(20), 20, 0)
    assert chosen.sum() == 10


def test_no_group_can_be_spared():
    with pytest.raises(PlanarSitsError, match="GROUP_FIELD.*BLOCK_SIZE.*GROUPING 'parcel'"):
        group_validation(np.repeat([0, 1], 10), np.repeat([0, 1], 10), keys_of(20), 20, 0)
