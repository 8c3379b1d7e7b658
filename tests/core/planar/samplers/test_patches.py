"""Patches: by hand, and by brute force on random maps."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planar_sits.core.planar.neighbours import pixel_codes
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.samplers.patches import Patch, patches
from planar_sits.core.planar.segments import SegmentSettings
from scipy.stats import chisquare


def all_patches(rows, cols, offsets, side):
    codes = pixel_codes(rows, cols, offsets, side // 2)
    return patches(np.arange(len(rows)), codes, side)


def test_a_patch_by_hand(drawn):
    pixels = drawn("AAB AAB .AB")
    result = all_patches(pixels.rows, pixels.cols, pixels.offsets, 3)
    assert result[0].tolist() == [-1, -1, -1, -1, 0, 1, -1, 2, 3]
    assert result[3].tolist() == [0, 1, -1, 2, 3, -1, -1, 4, -1]
    assert result[7].tolist() == [-1, 6, -1, -1, 7, -1, -1, -1, -1]
    assert result.dtype == np.int32


def test_patches_do_not_cross_the_edge_of_the_grid(drawn):
    pixels = drawn("A...A A...A")
    result = all_patches(pixels.rows, pixels.cols, pixels.offsets, 7)
    assert [sorted(set(patch)) for patch in result] == [[-1, 0, 2], [-1, 1, 3]] * 2


@pytest.mark.parametrize("size", [1, 5])
def test_a_patch_of_one_pixel(drawn, size):
    pixels = drawn("A" * size)
    result = all_patches(pixels.rows, pixels.cols, pixels.offsets, 1)
    assert result[:, 0].tolist() == list(range(size))


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 2**32 - 1),
    st.integers(1, 7),
    st.integers(1, 7),
    st.integers(1, 4),
    st.sampled_from([1, 3, 5, 9]),
)
def test_patches_of_any_map(random_map, seed, height, width, parcels, side):
    rows, cols, offsets = random_map(seed, height, width, parcels)
    result = all_patches(rows + 5, cols + 900, offsets, side).reshape(-1, side, side)
    parcel = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    index = {position: pixel for pixel, position in enumerate(zip(parcel, rows, cols))}
    for (centre, down, across), pixel in np.ndenumerate(result):
        row, col = rows[centre] + down - side // 2, cols[centre] + across - side // 2
        assert pixel == index.get((parcel[centre], row, col), -1)


def test_overlapping_parcels_do_not_share_pixels(squares):
    pixels = squares(2, 4)
    result = all_patches(pixels.rows, pixels.cols % 4, pixels.offsets, 3)
    alone = np.where(result[:16] < 0, -1, result[:16] + 16)
    assert np.array_equal(result[16:], alone)


def test_centres_are_uniform_and_depend_on_the_seed(drawn):
    pixels, all_numbers = drawn("AAAB A.AB AAA."), (np.zeros(8000, np.int64), np.arange(8000))
    one, other = (
        make_sampler(pixels, SegmentSettings("patch", 25), seed).draw(*all_numbers)
        for seed in (0, 1)
    )
    assert chisquare(np.bincount(one[:, 12], minlength=8)).pvalue > 1e-3
    assert not np.array_equal(one, other)


def test_no_pixels_no_patches():
    none = np.zeros(0, np.int32)
    assert all_patches(none, none, np.array([0]), 3).shape == (0, 9)


@pytest.mark.parametrize(("length", "pixels"), [(3, 9), (10, 9), (25, 25), (50, 49), (100, 81)])
def test_the_largest_odd_square(length, pixels):
    assert Patch.length_for(length) == pixels


def test_a_length_without_a_middle_is_an_error(drawn):
    with pytest.raises(ValueError, match="36"):
        make_sampler(drawn("AA"), SegmentSettings("patch", 36), 0)
