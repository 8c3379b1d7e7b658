"""Curves through boxes, and the windows of parcels along them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planar_sits.core.planar.samplers import SAMPLERS, SegmentBatch, make_sampler
from planar_sits.core.planar.samplers.curves import (
    Hilbert,
    Snake,
    Spiral,
    curve_orders,
    curve_windows,
    window_counts,
)
from planar_sits.core.planar.segments import SegmentSettings, segment_list

CURVES = [Hilbert, Snake, Spiral]
NAMES = ["hilbert", "snake", "spiral"]
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


def positions(curve, height, width):
    """Return the positions along a curve of all pixels of a box, row by row."""
    rows, cols, _ = box(height, width)
    extents = np.full(len(rows), height), np.full(len(rows), width)
    return curve.positions(rows, cols, *extents).reshape(height, width).tolist()


def test_hilberts_curve_by_hand():
    expected = [[0, 3, 4, 5], [1, 2, 7, 6], [14, 13, 8, 9], [15, 12, 11, 10]]
    assert positions(Hilbert, 4, 4) == np.transpose(expected).tolist()


def test_a_snake_by_hand():
    assert positions(Snake, 3, 3) == [[0, 1, 2], [5, 4, 3], [6, 7, 8]]


def test_a_spiral_by_hand():
    assert positions(Spiral, 3, 4) == [[0, 1, 2, 3], [9, 10, 11, 4], [8, 7, 6, 5]]
    assert positions(Spiral, 3, 2) == [[0, 1], [5, 2], [4, 3]]


def test_boxes_of_hilberts_curve_are_squares_of_powers_of_2():
    heights, widths = Hilbert.boxes(np.array([1, 3, 4, 9, 2]), np.array([1, 2, 5, 3, 2]))
    assert heights.tolist() == widths.tolist() == [1, 4, 8, 16, 2]


def test_positions_do_not_depend_on_larger_boxes_beside():
    rows, cols, _ = box(4, 4)
    sides = np.append(np.full(16, 4), 64)
    both = Hilbert.positions(np.append(rows, 60), np.append(cols, 3), sides, sides)
    assert both[:16].reshape(4, 4).tolist() == positions(Hilbert, 4, 4)


@given(st.sampled_from(CURVES), st.integers(0, 7), st.integers(1, 12), st.integers(1, 12))
def test_every_pixel_of_a_box_is_passed_once(curve, symmetry, height, width):
    rows, cols = path(curve, height, width, symmetry)
    assert len(set(zip(rows, cols))) == height * width


@given(st.sampled_from([Snake, Spiral]), st.integers(0, 7), st.integers(1, 12))
def test_steps_in_a_full_box_go_to_a_4_neighbour(curve, symmetry, width):
    for height in (1, 2, 5, 6):
        rows, cols = path(curve, height, width, symmetry)
        assert (np.abs(np.diff(rows)) + np.abs(np.diff(cols)) == 1).all()


@pytest.mark.parametrize("side", [1, 2, 4, 8, 16, 32])
@pytest.mark.parametrize("symmetry", range(8))
def test_steps_of_hilberts_curve_go_to_a_4_neighbour(side, symmetry):
    rows, cols = path(Hilbert, side, side, symmetry)
    assert (np.abs(np.diff(rows)) + np.abs(np.diff(cols)) == 1).all()
    # It starts in a corner and ends in another beside it.
    assert abs(rows[-1] - rows[0]) + abs(cols[-1] - cols[0]) == side - 1


def test_quarters_of_hilberts_square_follow_each_other():
    rows, cols = path(Hilbert, 16, 16)
    quarter = 2 * (rows // 8) + cols // 8
    assert np.count_nonzero(np.diff(quarter)) == 3
    assert np.count_nonzero(np.diff(4 * (rows // 4) + cols // 4)) == 15


@pytest.mark.parametrize("curve", CURVES)
def test_there_are_8_symmetries(curve):
    rows, cols, offsets = box(4, 4)
    orders = curve_orders(curve, rows, cols, offsets)
    assert len(np.unique(orders, axis=0)) == 8
    # All are turned or mirrored copies of the first.
    first = np.empty(16, np.int64)
    first[orders[0]] = np.arange(16)
    square = first.reshape(4, 4)
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
        if curve is Hilbert:
            height = width = 2 ** int(np.ceil(np.log2(max(height, width))))
        for symmetry in range(8):
            along = list(zip(*path(curve, height, width, symmetry)))
            inside = set(zip(rows, cols))
            expected = [position for position in along if position in inside]
            order = orders[symmetry, first:last] - first
            assert list(zip(rows[order], cols[order])) == expected


def windows_of(size, length, numbers, first=None):
    """Return windows of a parcel of pixels 0 to size - 1 in their order."""
    numbers = np.asarray(numbers)
    # Another parcel of 5 pixels comes before.
    orders = np.tile(np.arange(5 + size, dtype=np.int32), (8, 1))
    batch = SegmentBatch(
        seed=0,
        keys=np.zeros(len(numbers), np.uint64),
        numbers=numbers,
        starts=np.full(len(numbers), 5),
        sizes=np.full(len(numbers), size),
        first=first,
    )
    return curve_windows(batch, orders, length) - 5


def test_window_counts():
    assert window_counts(np.array([1, 4, 5, 9]), 4).tolist() == [1, 1, 2, 3]


def test_windows_are_spread_evenly():
    windows = windows_of(10, 4, [0, 8, 16, 24, 7, 15])
    assert windows[:, 0].tolist() == [0, 3, 6, 0, 0, 3]
    assert (np.diff(windows) == 1).all()


@given(st.integers(1, 300), st.integers(1, 60))
def test_windows_hold_every_pixel(size, length):
    windows = windows_of(size, length, 8 * np.arange(-(-size // length)))
    assert set(windows.ravel()) == set(range(size))


@given(st.integers(1, 60), st.integers(0, 60))
def test_a_small_parcel_is_stretched(size, more):
    (window,) = windows_of(size, size + more, [3])
    step = np.diff(window)
    assert ((step == 0) | (step == 1)).all()
    times = np.bincount(window, minlength=size)
    assert times.max() - times.min() <= 1


def test_a_window_starts_at_a_pixel_or_as_near_as_the_end_allows():
    windows = windows_of(10, 4, [0, 1, 2, 3], np.array([5, 8, 12, 14]))
    assert windows[:, 0].tolist() == [0, 3, 6, 6]
    assert windows_of(3, 6, [0], np.array([7]))[0].tolist() == [0, 0, 1, 1, 2, 2]


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(NAMES), st.integers(1, 15), st.integers(0, 99))
def test_every_pixel_of_a_parcel_is_in_its_segments(drawn, name, length, seed):
    pixels = drawn(FIELDS)
    sampler = make_sampler(pixels, SegmentSettings(name, length), seed)
    parcel, number = segment_list(sampler.counts)
    segments = sampler.draw(parcel, number)
    for symmetry in range(8):
        assert set(segments[number % 8 == symmetry].ravel()) == set(range(len(pixels.rows)))


@pytest.mark.parametrize("name", NAMES)
def test_a_later_epoch_has_the_same_segments(drawn, name):
    sampler = make_sampler(drawn(FIELDS), SegmentSettings(name, 3), 0)
    counts = sampler.counts
    once, later = (sampler.draw(*segment_list(counts, epoch * counts)) for epoch in (0, 5))
    assert np.array_equal(once, later)


def test_curves_by_name():
    assert [SAMPLERS[name] for name in NAMES] == CURVES


@pytest.mark.parametrize("curve", CURVES)
def test_no_pixels_no_orders(curve):
    none = np.zeros(0, np.int32)
    assert curve_orders(curve, none, none, np.array([0])).shape == (8, 0)
