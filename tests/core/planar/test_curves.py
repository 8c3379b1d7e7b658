"""Curves: where they go in a box, and which pixels of a parcel their windows hold."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planar_sits.core.planar.curves import curve_orders, curve_windows, hilbert, snake, spiral
from planar_sits.core.planar.segments import (
    SegmentDrawer,
    SegmentSettings,
    sample_counts,
    segment_list,
)

CURVES = ["hilbert", "snake", "spiral"]
FIELDS = """
    AAAABBB....
    A..ABCB....
    A..ABBB....
    AAAADDD.GGG
    EE..D.D.GGG
    .F..D.DGGGG
"""


def box(height, width):
    """Return rows, columns and offsets of a parcel that fills a box."""
    rows, cols = np.divmod(np.arange(height * width), width)
    return rows, cols, np.array([0, height * width])


def path(curve, height, width, symmetry=0):
    """Return rows and columns of a full box in the order of a curve."""
    rows, cols, offsets = box(height, width)
    order = curve_orders(curve, rows, cols, offsets)[symmetry]
    return rows[order], cols[order]


def picture(place, height, width):
    rows, cols, _ = box(height, width)
    return place(rows, cols).reshape(height, width).tolist()


def test_hilberts_curve_by_hand():
    expected = [[0, 3, 4, 5], [1, 2, 7, 6], [14, 13, 8, 9], [15, 12, 11, 10]]
    found = picture(lambda rows, cols: hilbert(rows, cols, np.full(16, 4)), 4, 4)
    assert found == np.transpose(expected).tolist()


def test_a_snake_by_hand():
    found = picture(lambda rows, cols: snake(rows, cols, np.full(9, 3)), 3, 3)
    assert found == [[0, 1, 2], [5, 4, 3], [6, 7, 8]]


def test_a_spiral_by_hand():
    found = picture(lambda rows, cols: spiral(rows, cols, np.full(12, 3), np.full(12, 4)), 3, 4)
    assert found == [[0, 1, 2, 3], [9, 10, 11, 4], [8, 7, 6, 5]]
    found = picture(lambda rows, cols: spiral(rows, cols, np.full(6, 3), np.full(6, 2)), 3, 2)
    assert found == [[0, 1], [5, 2], [4, 3]]


def test_curves_do_not_depend_on_larger_ones_beside_them():
    rows, cols, _ = box(4, 4)
    alone = hilbert(rows, cols, np.full(16, 4))
    among = hilbert(np.append(rows, 60), np.append(cols, 3), np.append(np.full(16, 4), 64))
    assert np.array_equal(among[:16], alone)


@given(st.sampled_from(CURVES), st.integers(0, 7), st.integers(1, 12), st.integers(1, 12))
def test_every_place_of_a_box_is_passed_once(curve, symmetry, height, width):
    rows, cols = path(curve, height, width, symmetry)
    assert len(set(zip(rows, cols))) == height * width


@given(st.sampled_from(["snake", "spiral"]), st.integers(0, 7), st.integers(1, 12))
def test_steps_in_a_full_box_go_to_a_4_neighbour(curve, symmetry, width):
    for height in (1, 2, 5, 6):
        rows, cols = path(curve, height, width, symmetry)
        assert (np.abs(np.diff(rows)) + np.abs(np.diff(cols)) == 1).all()


@pytest.mark.parametrize("side", [1, 2, 4, 8, 16, 32])
@pytest.mark.parametrize("symmetry", range(8))
def test_steps_of_hilberts_curve_go_to_a_4_neighbour(side, symmetry):
    rows, cols = path("hilbert", side, side, symmetry)
    assert (np.abs(np.diff(rows)) + np.abs(np.diff(cols)) == 1).all()
    # It starts in a corner and ends in another beside it.
    assert abs(rows[-1] - rows[0]) + abs(cols[-1] - cols[0]) == side - 1


def test_quarters_of_hilberts_square_follow_each_other():
    rows, cols = path("hilbert", 16, 16)
    quarter = 2 * (rows // 8) + cols // 8
    assert np.count_nonzero(np.diff(quarter)) == 3
    assert np.count_nonzero(np.diff(4 * (rows // 4) + cols // 4)) == 15


@pytest.mark.parametrize("curve", CURVES)
def test_there_are_8_symmetries(curve):
    rows, cols, offsets = box(4, 4)
    orders = curve_orders(curve, rows, cols, offsets)
    assert len(np.unique(orders, axis=0)) == 8
    # All are turned or mirrored copies of the first.
    square = np.empty(16, np.int64)
    square[orders[0]] = np.arange(16)
    square = square.reshape(4, 4)
    copies = [np.rot90(each, turn) for turn in range(4) for each in (square, square.T)]
    assert {tuple(np.argsort(copy.ravel())) for copy in copies} == set(map(tuple, orders))


@pytest.mark.parametrize("curve", CURVES)
def test_pixels_outside_the_parcel_are_skipped(drawn, curve):
    pixels = drawn(FIELDS)
    orders = curve_orders(curve, pixels.rows, pixels.cols, pixels.offsets)
    for first, last in zip(pixels.offsets[:-1], pixels.offsets[1:]):
        assert (np.sort(orders[:, first:last]) == np.arange(first, last)).all()
        rows, cols = (
            each[first:last] - each[first:last].min() for each in (pixels.rows, pixels.cols)
        )
        height, width = rows.max() + 1, cols.max() + 1
        if curve == "hilbert":
            height = width = 2 ** int(np.ceil(np.log2(max(height, width))))
        for symmetry in range(8):
            along = list(zip(*path(curve, height, width, symmetry)))
            inside = set(zip(rows, cols))
            expected = [place for place in along if place in inside]
            order = orders[symmetry, first:last] - first
            assert list(zip(rows[order], cols[order])) == expected


def windows_of(size, length, number, first=None):
    """Return windows on a parcel whose order is that of its pixels, after another of 5."""
    number = np.asarray(number)
    orders = np.tile(np.arange(5 + size, dtype=np.int32), (8, 1))
    start, sizes = np.full(len(number), 5), np.full(len(number), size)
    return curve_windows(number, start, sizes, orders, length, first) - 5


def test_windows_are_spread_evenly():
    found = windows_of(10, 4, [0, 8, 16, 24, 7, 15])
    assert found[:, 0].tolist() == [0, 3, 6, 0, 0, 3]
    assert (np.diff(found) == 1).all()


@given(st.integers(1, 300), st.integers(1, 60))
def test_windows_hold_every_pixel(size, length):
    numbers = 8 * np.arange(-(-size // length))
    found = windows_of(size, length, numbers)
    assert set(found.ravel()) == set(range(size))
    assert found.min() == 0
    assert found.max() == size - 1


@given(st.integers(1, 60), st.integers(0, 60))
def test_a_small_parcel_is_stretched(size, more):
    (found,) = windows_of(size, size + more, [3])
    step = np.diff(found)
    assert ((step == 0) | (step == 1)).all()
    times = np.bincount(found, minlength=size)
    assert times.max() - times.min() <= 1


def test_a_window_starts_at_a_pixel_or_as_near_as_the_end_allows():
    first = np.array([5, 8, 12, 14])
    found = windows_of(10, 4, [0, 1, 2, 3], first)
    assert found[:, 0].tolist() == [0, 3, 6, 6]
    assert windows_of(3, 6, [0], np.array([7]))[0].tolist() == [0, 0, 1, 1, 2, 2]


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(CURVES), st.integers(1, 15), st.integers(0, 99))
def test_every_pixel_of_a_parcel_is_in_its_segments(drawn, curve, length, seed):
    pixels, chosen = drawn(FIELDS), SegmentSettings(curve, length)
    parcel, number = segment_list(sample_counts(pixels.sizes, chosen))
    found = SegmentDrawer(pixels, chosen, seed).draw(parcel, number)
    for symmetry in range(8):
        assert set(found[number % 8 == symmetry].ravel()) == set(range(len(pixels.rows)))


@pytest.mark.parametrize("curve", CURVES)
def test_a_later_epoch_has_the_same_segments(drawn, curve):
    pixels, chosen = drawn(FIELDS), SegmentSettings(curve, 3)
    counts = sample_counts(pixels.sizes, chosen)
    drawer = SegmentDrawer(pixels, chosen, 0)
    once, later = (drawer.draw(*segment_list(counts, epoch * counts)) for epoch in (0, 5))
    assert np.array_equal(once, later)


@pytest.mark.parametrize("curve", CURVES)
def test_no_pixels_no_orders(curve):
    none = np.zeros(0, np.int32)
    assert curve_orders(curve, none, none, np.array([0])).shape == (8, 0)
