"""Pixels beside a pixel: by hand, and by brute force on any map."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planar_sits.core.planar.neighbours import patches, pixel_codes, pixel_neighbours
from planar_sits.core.planar.segments import SegmentDrawer, SegmentSettings
from scipy.stats import chisquare


def map_of(seed, height, width, parcels):
    """Return rows, columns and offsets of the parcels of a random map."""
    rng = np.random.default_rng(seed)
    owner = rng.integers(-1, parcels, (height, width))
    where = [np.nonzero(owner == parcel) for parcel in range(parcels)]
    where = [(rows, cols) for rows, cols in where if len(rows)]
    rows = np.concatenate([[0][:0], *(rows for rows, _ in where)]).astype(np.int32)
    cols = np.concatenate([[0][:0], *(cols for _, cols in where)]).astype(np.int32)
    return rows, cols, np.cumsum([0] + [len(rows) for rows, _ in where])


def test_edges_of_the_grid_do_not_touch(drawn):
    # In reading order the end of a row is followed by the start of the next.
    pixels = drawn("A...A .....")
    neighbours, counts = pixel_neighbours(pixels.rows, pixels.cols, pixels.offsets)
    assert counts.tolist() == [0, 0]
    assert neighbours.tolist() == [[0] * 8, [1] * 8]
    pixels = drawn("...A A...")
    assert pixel_neighbours(pixels.rows, pixels.cols, pixels.offsets)[1].tolist() == [0, 0]


def test_neighbours_by_hand(drawn):
    pixels = drawn("AAB AAB")
    neighbours, counts = pixel_neighbours(pixels.rows, pixels.cols, pixels.offsets)
    assert counts.tolist() == [3, 3, 3, 3, 1, 1]
    assert [row[:n].tolist() for row, n in zip(neighbours, counts)] == [
        [1, 2, 3],
        [0, 2, 3],
        [0, 1, 3],
        [0, 1, 2],
        [5],
        [4],
    ]


def test_no_pixels_no_neighbours():
    none = np.zeros(0, np.int32)
    neighbours, counts = pixel_neighbours(none, none, np.array([0]))
    assert neighbours.shape == (0, 8)
    assert counts.shape == (0,)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 7), st.integers(1, 7), st.integers(1, 4))
def test_neighbours_of_any_map(seed, height, width, parcels):
    rows, cols, offsets = map_of(seed, height, width, parcels)
    neighbours, counts = pixel_neighbours(rows + 5, cols + 900, offsets)
    parcel = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    for here in range(len(rows)):
        near = np.maximum(abs(rows - rows[here]), abs(cols - cols[here])) == 1
        assert set(neighbours[here][: counts[here]]) == set(
            np.flatnonzero(near & (parcel == parcel[here]))
        )
        assert counts[here] == len(set(neighbours[here][: counts[here]]))
        assert (neighbours[here][counts[here] :] == here).all()


def all_patches(rows, cols, offsets, side):
    codes, width = pixel_codes(rows, cols, offsets, side // 2)
    return patches(np.arange(len(rows)), codes, width, side)


def test_a_patch_by_hand(drawn):
    pixels = drawn("AAB AAB .AB")
    found = all_patches(pixels.rows, pixels.cols, pixels.offsets, 3)
    assert found[0].tolist() == [-1, -1, -1, -1, 0, 1, -1, 2, 3]
    assert found[3].tolist() == [0, 1, -1, 2, 3, -1, -1, 4, -1]
    assert found[7].tolist() == [-1, 6, -1, -1, 7, -1, -1, -1, -1]
    assert found.dtype == np.int32


def test_edges_of_the_grid_do_not_touch_in_a_patch(drawn):
    pixels = drawn("A...A A...A")
    found = all_patches(pixels.rows, pixels.cols, pixels.offsets, 7)
    assert [sorted(set(patch)) for patch in found] == [[-1, 0, 2], [-1, 1, 3]] * 2


@pytest.mark.parametrize("size", [1, 5])
def test_a_patch_of_one_pixel(drawn, size):
    pixels = drawn("A" * size)
    found = all_patches(pixels.rows, pixels.cols, pixels.offsets, 1)
    assert found[:, 0].tolist() == list(range(size))


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 2**32 - 1),
    st.integers(1, 7),
    st.integers(1, 7),
    st.integers(1, 4),
    st.sampled_from([1, 3, 5, 9]),
)
def test_patches_of_any_map(seed, height, width, parcels, side):
    rows, cols, offsets = map_of(seed, height, width, parcels)
    found = all_patches(rows + 5, cols + 900, offsets, side).reshape(-1, side, side)
    parcel = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    index = {place: here for here, place in enumerate(zip(parcel, rows, cols))}
    for (here, down, across), pixel in np.ndenumerate(found):
        row, col = rows[here] + down - side // 2, cols[here] + across - side // 2
        assert pixel == index.get((parcel[here], row, col), -1)


def test_overlapping_parcels_do_not_share_pixels(squares):
    pixels = squares(2, 4)
    found = all_patches(pixels.rows, pixels.cols % 4, pixels.offsets, 3)
    alone = np.where(found[:16] < 0, -1, found[:16] + 16)
    assert np.array_equal(found[16:], alone)


def test_patches_lie_around_every_pixel_alike(drawn):
    pixels = drawn("AAAB A.AB AAA.")
    drawer = SegmentDrawer(pixels, SegmentSettings("patch", 25), 0)
    found = drawer.draw(np.zeros(8000, np.int64), np.arange(8000))
    assert chisquare(np.bincount(found[:, 12], minlength=8)).pvalue > 1e-3
    other = SegmentDrawer(pixels, SegmentSettings("patch", 25), 1)
    assert not np.array_equal(other.draw(np.zeros(8000, np.int64), np.arange(8000)), found)


def test_no_pixels_no_patches():
    none = np.zeros(0, np.int32)
    assert all_patches(none, none, np.array([0]), 3).shape == (0, 9)
