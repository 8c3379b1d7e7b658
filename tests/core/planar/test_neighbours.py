"""Neighbours of pixels: by hand, and by brute force on random maps."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from planar_sits.core.planar.neighbours import pixel_codes, pixel_neighbours


def test_neighbours_do_not_cross_the_edge_of_the_grid(drawn):
    # In reading order the end of a row is followed by the start of the next.
    pixels = drawn("A...A .....")
    table = pixel_neighbours(pixels.rows, pixels.cols, pixels.offsets)
    assert table.counts.tolist() == [0, 0]
    assert table.neighbours.tolist() == [[0] * 8, [1] * 8]
    pixels = drawn("...A A...")
    assert pixel_neighbours(pixels.rows, pixels.cols, pixels.offsets).counts.tolist() == [0, 0]


def test_neighbours_by_hand(drawn):
    pixels = drawn("AAB AAB")
    table = pixel_neighbours(pixels.rows, pixels.cols, pixels.offsets)
    assert table.counts.tolist() == [3, 3, 3, 3, 1, 1]
    assert [row[:n].tolist() for row, n in zip(table.neighbours, table.counts)] == [
        [1, 2, 3],
        [0, 2, 3],
        [0, 1, 3],
        [0, 1, 2],
        [5],
        [4],
    ]
    assert table.neighbours.dtype == table.counts.dtype == np.int32


def test_no_pixels_no_neighbours():
    none = np.zeros(0, np.int32)
    table = pixel_neighbours(none, none, np.array([0]))
    assert table.neighbours.shape == (0, 8)
    assert table.counts.shape == (0,)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 7), st.integers(1, 7), st.integers(1, 4))
def test_neighbours_of_any_map(random_map, seed, height, width, parcels):
    rows, cols, offsets = random_map(seed, height, width, parcels)
    table = pixel_neighbours(rows + 5, cols + 900, offsets)
    parcel = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    for pixel, (neighbours, count) in enumerate(zip(table.neighbours, table.counts)):
        near = np.maximum(abs(rows - rows[pixel]), abs(cols - cols[pixel])) == 1
        expected = np.flatnonzero(near & (parcel == parcel[pixel]))
        assert set(neighbours[:count]) == set(expected)
        assert count == len(expected)
        assert (neighbours[count:] == pixel).all()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 7), st.integers(1, 7), st.integers(0, 3))
def test_codes_increase_and_follow_rows_and_columns(random_map, seed, height, width, border):
    rows, cols, offsets = random_map(seed, height, width, 3)
    result = pixel_codes(rows - 4, cols + 7, offsets, border)
    assert (np.diff(result.codes) > 0).all()
    for first, last in zip(offsets[:-1], offsets[1:]):
        shift = (rows[first:last] - rows[first]) * result.width + cols[first:last] - cols[first]
        assert np.array_equal(result.codes[first:last] - result.codes[first], shift)


def test_no_pixels_no_codes():
    none = np.zeros(0, np.int32)
    assert len(pixel_codes(none, none, np.array([0]), 1).codes) == 0
