"""Groups by block, by field and by shared polygons."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.groups import (
    block_groups,
    group_name,
    group_numbers,
    group_ranks,
    join_groups,
    parcel_counts,
)


def test_blocks_by_the_centre():
    bounds = [
        [0, 0, 10, 10],
        [90, 0, 108, 10],
        [90, 0, 112, 10],
        [-20, 0, -10, 10],
        [0, 95, 9, 109],
    ]
    assert block_groups(bounds, 100).tolist() == [1, 1, 3, 0, 2]


def test_other_parcels_move_no_block(same_partition):
    bounds = np.random.default_rng(0).random((50, 2)).repeat(2, axis=0).reshape(50, 4) * 1000
    blocks = block_groups(bounds, 250)
    assert same_partition(block_groups(bounds[10:], 250), blocks[10:])


@pytest.mark.parametrize("size", [0, -5, np.nan, np.inf])
def test_blocks_need_a_size(size):
    with pytest.raises(PlanarSitsError, match="BLOCK_SIZE is"):
        block_groups([[0, 0, 1, 1]], size)


def test_group_numbers_in_natural_order():
    assert group_numbers(["10", "2", "b", "2", " b "]).tolist() == [1, 0, 2, 0, 2]


def test_a_parcel_without_a_value_is_a_group_by_itself():
    values = ["a", None, "", "a", "b", "  "]
    assert group_numbers(values).tolist() == [0, 2, 3, 0, 1, 4]


def test_group_names():
    assert [group_name(value) for value in (" b ", "", "  ", None)] == ["b", "", "", ""]


def test_groups_that_share_a_polygon_are_joined():
    keys = np.array([5, 1, 2, 5, 9, 3, 4, 9, 6, 7, 8, 7], np.uint64)
    groups = np.array([10, 10, 10, 20, 20, 20, 30, 30, 30, 40, 40, 40])
    # 10 and 20 share polygon 5, 20 and 30 polygon 9; polygon 7 occurs twice in 40.
    assert join_groups(groups, keys).tolist() == [0] * 9 + [1] * 3


def test_joined_groups_keep_the_order_of_the_lowest():
    groups = np.array([3, 2, 1, 0, 2])
    keys = np.array([1, 2, 3, 2, 4], np.uint64)  # 2 and 0 share a polygon
    assert join_groups(groups, keys).tolist() == [2, 0, 1, 0, 0]


def test_groups_without_shared_polygons_are_renumbered_only(keys_of):
    groups = np.array([7, 3, 7, 5, 3])
    assert join_groups(groups, keys_of(5)).tolist() == [2, 0, 2, 1, 0]


@pytest.mark.parametrize("seed", range(5))
def test_joining_is_transitive(seed):
    rng = np.random.default_rng(seed)
    groups, keys = rng.integers(0, 12, 30), rng.integers(0, 20, 30).astype(np.uint64)
    joined = join_groups(groups, keys)
    for value in (groups, keys):  # a group and a polygon are in one joined group
        assert all(len(np.unique(joined[value == one])) == 1 for one in np.unique(value))
    # What is joined is reached from the first parcel by shared groups and polygons.
    for number in np.unique(joined):
        reached = np.arange(30) == np.flatnonzero(joined == number)[0]
        for _ in range(30):
            reached |= np.isin(groups, groups[reached]) | np.isin(keys, keys[reached])
        assert np.array_equal(reached, joined == number)


def test_parcel_counts():
    counts = parcel_counts([0, 0, 2, 2, 2], [1, 1, 0, 1, 1])
    assert counts.tolist() == [[0, 2], [0, 0], [1, 2]]
    assert parcel_counts([0, 1], [0, 0], 3).tolist() == [[1, 0, 0], [1, 0, 0]]


def test_ranks_follow_the_lowest_key_of_a_group(keys_of):
    keys, groups = keys_of(12), np.arange(12) // 3
    ranks = group_ranks(groups, keys, 0, 7)
    assert ranks.shape == (4,)
    order = np.random.default_rng(0).permutation(12)
    assert np.array_equal(group_ranks(groups[order], keys[order], 0, 7), ranks)
    lowest = np.array([keys[groups == group].min() for group in range(4)])
    assert np.array_equal(group_ranks(np.arange(4), lowest, 0, 7), ranks)
    assert not np.array_equal(group_ranks(groups, keys, 1, 7), ranks)
    assert not np.array_equal(group_ranks(groups, keys, 0, 8), ranks)
