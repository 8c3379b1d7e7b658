"""Numbers of segments per parcel, their list, and the side of a patch."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from planar_sits.core.planar.segments import patch_side, segment_counts, segment_list


@pytest.mark.parametrize(
    ("size", "fraction", "count"),
    [
        (10, 70, 7),
        (10, 10, 1),
        (1, 10, 1),
        (1, 70, 1),
        (3, 50, 2),
        (50, 70, 35),
        (11, 70, 8),
        (10**6, 515.7, 5_157_000),
        (10**8, 515.7, 515_700_000),
        (100, 0.1, 1),
        (1000, 55.1, 551),
        (250, 64.4, 161),
        (375, 8.8, 33),
        (7, 100, 7),
        (7, 250, 18),
        (1_000_000, 512.2, 5_122_000),
        (1_000_000, 515.7, 5_157_000),
    ],
)
def test_segments_per_parcel(size, fraction, count):
    assert segment_counts(np.array([size]), fraction).tolist() == [count]


@given(st.integers(1, 10**6), st.integers(1, 10_000))
def test_segments_per_parcel_in_exact_numbers(size, tenths):
    assert segment_counts(np.array([size]), tenths / 10)[0] == -(-size * tenths // 1000)


def test_every_parcel_gets_a_segment():
    assert segment_counts(np.array([1, 50]), 1e-8).tolist() == [1, 1]


def test_list_of_segments_by_hand():
    parcel, number = segment_list(np.array([2, 1, 3]), np.array([10, 20, 30]))
    assert parcel.tolist() == [0, 0, 1, 2, 2, 2]
    assert number.tolist() == [10, 11, 20, 30, 31, 32]
    assert segment_list(np.array([2, 1]))[1].tolist() == [0, 1, 0]


@pytest.mark.parametrize(("length", "side"), [(1, 1), (9, 3), (49, 7)])
def test_side_of_a_patch(length, side):
    assert patch_side(length) == side


@pytest.mark.parametrize("length", [2, 4, 36, 50])
def test_a_patch_needs_a_middle(length):
    with pytest.raises(ValueError, match="odd"):
        patch_side(length)
