"""Segments: where walks go, how often, and what they do not depend on."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from planar_sits.core.planar import walks as module
from planar_sits.core.planar.segments import (
    SegmentDrawer,
    SegmentSettings,
    patch_side,
    sample_counts,
    samples_of,
    segment_counts,
    segment_list,
)
from scipy.stats import chisquare

CLOSE = """
    AAAABBB
    A..ABCB
    A..ABBB
    AAAADDD
    EE..D.D
    .F..D.D
"""

WALKS = ["random_walk", "random_pixels"]
# All that draw from the pixels of a parcel, with their usual length here.
LENGTHS = {
    **dict.fromkeys([*WALKS, "hilbert", "snake", "spiral"], 12),
    "patch": 9,
    "pixels": 1,
}


def settings_of(sampler, length=None):
    return SegmentSettings(sampler=sampler, length=length or LENGTHS[sampler], fraction=100.0)


def all_segments(pixels, sampler="random_walk", length=None, seed=0, each=20):
    """Draw some segments per parcel: their parcels, and pixel indices (W, L)."""
    parcel, number = segment_list(np.full(len(pixels), each))
    return parcel, SegmentDrawer(pixels, settings_of(sampler, length), seed).draw(parcel, number)


def places(pixels, segments):
    """Turn pixel indices into rows and columns (W, L, 2), -9 where there is no pixel."""
    found = np.stack([pixels.rows[segments], pixels.cols[segments]], axis=-1)
    return np.where(segments[..., None] < 0, -9, found)


def inside(pixels, parcel, segments):
    first, last = pixels.offsets[parcel], pixels.offsets[parcel + 1]
    there = (segments >= first[:, None]) & (segments < last[:, None])
    return (there | (segments == -1)).all()


@pytest.mark.parametrize("sampler", LENGTHS)
def test_pixels_are_of_the_segments_own_parcel(drawn, sampler):
    pixels = drawn(CLOSE)
    parcel, segments = all_segments(pixels, sampler, each=200)
    assert segments.shape == (1200, LENGTHS[sampler])
    assert segments.dtype == np.int32
    assert inside(pixels, parcel, segments)
    assert (segments >= 0).all() == (sampler != "patch")


def test_steps_go_to_a_neighbour(drawn):
    pixels = drawn(CLOSE)
    parcel, walks = all_segments(pixels, each=200)
    step = np.abs(np.diff(places(pixels, walks), axis=1)).max(axis=2)
    lonely = np.isin(parcel, [2, 5])  # C and F have one pixel
    assert (step[~lonely] == 1).all()
    assert (step[lonely] == 0).all()


def test_pixels_apart_are_not_crossed(drawn):
    pixels = drawn("A.A A.A")
    _, walks = all_segments(pixels, each=100)
    columns = pixels.cols[walks]
    assert (columns == columns[:, :1]).all()
    assert set(columns[:, 0]) == {0, 2}


def test_a_single_pixel_is_a_constant_walk(drawn):
    pixels = drawn("AB")
    _, walks = all_segments(pixels, each=3)
    assert (walks == np.repeat([0, 1], 3)[:, None]).all()


def test_starts_are_uniform(drawn):
    pixels = drawn("AAAB A.AB AAA.")
    parcel, walks = all_segments(pixels, length=2, each=8000)
    found = np.bincount(walks[parcel == 0, 0], minlength=8)
    assert chisquare(found).pvalue > 1e-3
    assert chisquare(np.bincount(walks[parcel == 1, 0] - 8)).pvalue > 1e-3


def test_steps_are_uniform_over_the_neighbours(drawn):
    # The corner, the edge and the middle of a square have 3, 5 and 8 neighbours.
    pixels = drawn("AAA AAA AAA")
    _, walks = all_segments(pixels, length=4, each=9000)
    for here, near in ((0, 3), (1, 5), (4, 8)):
        found = np.bincount(walks[:, 3][walks[:, 2] == here], minlength=9)
        assert np.count_nonzero(found) == near
        assert chisquare(found[found > 0]).pvalue > 1e-3


def test_a_step_does_not_remember_the_one_before(drawn):
    # From the middle of a line: left or right, whichever way it came.
    pixels = drawn("AAA")
    _, walks = all_segments(pixels, length=6, each=8000)
    middle = walks[walks[:, 4] == 1]
    came, went = middle[:, 3] // 2, middle[:, 5] // 2
    assert chisquare(np.bincount(2 * came + went, minlength=4)).pvalue > 1e-3


@pytest.mark.parametrize("sampler", LENGTHS)
@pytest.mark.parametrize("order", [[0], [4], [5, 4, 3, 2, 1, 0], [3, 1]])
def test_a_parcels_segments_do_not_depend_on_its_company(drawn, sampler, order):
    pixels = drawn(CLOSE)
    parcel, segments = all_segments(pixels, sampler)
    some = pixels.take(order)
    parcel_of_some, segments_of_some = all_segments(some, sampler)
    for place, name in enumerate(order):
        alone = places(some, segments_of_some[parcel_of_some == place])
        assert np.array_equal(alone, places(pixels, segments[parcel == name]))


@pytest.mark.parametrize("sampler", LENGTHS)
def test_a_parcels_segments_do_not_depend_on_its_place_in_the_grid(drawn, sampler):
    here, there = drawn("AAA A.A ..A"), drawn("..... ..AAA ..A.A ....A")
    segments = all_segments(here, sampler)[1]
    assert np.array_equal(all_segments(there, sampler)[1], segments)
    moved, known = places(there, segments) - [1, 2], places(here, segments)
    assert np.array_equal(moved[segments >= 0], known[segments >= 0])


@pytest.mark.parametrize("sampler", LENGTHS)
def test_a_segment_can_be_led_to_a_pixel(drawn, sampler):
    pixels = drawn(CLOSE)
    parcel = np.repeat(np.arange(6), pixels.sizes)
    first, number = np.arange(len(parcel)), 2**61 + np.arange(len(parcel))
    found = SegmentDrawer(pixels, settings_of(sampler), 0).draw(parcel, number, first)
    assert inside(pixels, parcel, found)
    if sampler in (*WALKS, "pixels"):
        assert np.array_equal(found[:, 0], first)
    assert (found == first[:, None]).any(axis=1).all()


def test_pixels_come_one_after_another_and_again(drawn):
    pixels = drawn("AAB BBB")
    parcel, found = all_segments(pixels, "pixels", each=6)
    assert found[parcel == 0, 0].tolist() == [0, 1, 0, 1, 0, 1]
    assert found[parcel == 1, 0].tolist() == [2, 3, 4, 5, 2, 3]


def test_a_parcel_is_one_sample(drawn):
    pixels, one = drawn(CLOSE), SegmentSettings("parcel", 1)
    whole = samples_of(pixels, one)
    parcel, number = segment_list(sample_counts(pixels.sizes, one))
    assert SegmentDrawer(whole, one, 0).draw(parcel, number).tolist() == [[k] for k in range(6)]
    assert samples_of(pixels, settings_of("pixels")) is pixels


@pytest.mark.parametrize("sampler", LENGTHS)
def test_a_segment_does_not_depend_on_those_drawn_before(drawn, sampler):
    pixels = drawn(CLOSE)
    drawer = SegmentDrawer(pixels, settings_of(sampler), 0)
    parcel, number = segment_list(np.full(6, 30))
    many = drawer.draw(parcel, number)
    chosen = np.array([171, 3, 95, 4, 3])
    assert np.array_equal(drawer.draw(parcel[chosen], number[chosen]), many[chosen])
    # Later numbers, as in a later epoch, are the same segments too.
    parcel, number = segment_list(np.full(6, 10), first_number=20)
    later = many.reshape(6, 30, -1)[:, 20:].reshape(60, -1)
    assert np.array_equal(drawer.draw(parcel, number), later)


@pytest.mark.parametrize("sampler", WALKS)
def test_blocks_do_not_show(drawn, monkeypatch, sampler):
    pixels = drawn(CLOSE)
    whole = all_segments(pixels, sampler)[1]
    monkeypatch.setattr(module, "_BLOCK", 7)
    assert np.array_equal(all_segments(pixels, sampler)[1], whole)


def test_a_longer_walk_begins_like_the_shorter(drawn):
    pixels = drawn(CLOSE)
    long, short = (all_segments(pixels, length=length)[1] for length in (30, 5))
    assert np.array_equal(long[:, :5], short)


@pytest.mark.parametrize("sampler", WALKS)
def test_another_seed_gives_other_segments(squares, sampler):
    pixels = squares(2, 6)
    one, other = (all_segments(pixels, sampler, seed=seed)[1] for seed in (0, 1))
    assert (one == other).all(axis=1).sum() == 0


@pytest.mark.parametrize("sampler", WALKS)
def test_parcels_of_one_shape_get_different_segments(squares, sampler):
    pixels = squares(2, 6)
    parcel, segments = all_segments(pixels, sampler)
    assert (segments[parcel == 0] + 36 == segments[parcel == 1]).all(axis=1).sum() == 0


def test_the_segments_of_a_parcel_differ(squares):
    _, walks = all_segments(squares(1, 6), each=100)
    assert len(np.unique(walks, axis=0)) == 100


def test_random_pixels_do_not_repeat_while_there_are_enough(drawn):
    pixels = drawn("AAAA BBBB BBB.")
    parcel, segments = all_segments(pixels, "random_pixels", length=4, each=300)
    assert all(len(set(segment)) == 4 for segment in segments)
    assert (np.sort(segments[parcel == 0], axis=1) == [0, 1, 2, 3]).all()


def test_random_pixels_repeat_where_there_are_too_few(drawn):
    pixels = drawn("AAABB")
    parcel, segments = all_segments(pixels, "random_pixels", length=4, each=3000)
    assert inside(pixels, parcel, segments)
    assert chisquare(np.bincount(segments[parcel == 0].ravel())).pvalue > 1e-3
    assert (segments[parcel == 1] == 3).all(axis=1).any()


def test_random_pixels_choose_every_set_equally_often(drawn):
    pixels = drawn("AAAAA")
    _, segments = all_segments(pixels, "random_pixels", length=3, each=10_000)
    sets = np.unique(np.sort(segments, axis=1), axis=0, return_counts=True)[1]
    assert len(sets) == 10
    assert chisquare(sets).pvalue > 1e-3


def test_random_pixels_have_no_order(drawn):
    # Each of the 5 pixels is as likely in the first column as in any other.
    pixels = drawn("AAAAA")
    _, segments = all_segments(pixels, "random_pixels", length=5, each=10_000)
    for column in segments.T:
        assert chisquare(np.bincount(column, minlength=5)).pvalue > 1e-3
    pair = 5 * segments[:, 1] + segments[:, 2]
    assert chisquare(np.bincount(pair, minlength=25)[np.unique(pair)]).pvalue > 1e-3


def test_random_pixels_are_spread_alike_in_every_column(squares):
    _, segments = all_segments(squares(1, 8), "random_pixels", length=50, each=4000)
    # Uniform over 0 to 63: mean 31.5, standard error of a column's mean 0.29.
    assert abs(segments.mean(axis=0) - 31.5).max() < 1.2


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
        (100, 0.1, 1),
        (1000, 55.1, 551),
        (250, 64.4, 161),
        (375, 8.8, 33),
        (7, 100, 7),
        (7, 250, 18),
    ],
)
def test_segments_per_parcel(size, fraction, count):
    assert segment_counts(np.array([size]), fraction).tolist() == [count]


@given(st.integers(1, 10**6), st.integers(1, 10_000))
def test_segments_per_parcel_in_exact_numbers(size, tenths):
    assert segment_counts(np.array([size]), tenths / 10)[0] == -(-size * tenths // 1000)


@pytest.mark.parametrize(
    ("sampler", "length", "counts"),
    [
        ("random_walk", 50, [1, 35, 36]),
        ("random_pixels", 50, [1, 35, 36]),
        ("patch", 49, [1, 35, 36]),
        ("hilbert", 50, [8, 8, 16]),
        ("snake", 10, [8, 40, 48]),
        ("spiral", 1, [8, 400, 408]),
        ("pixels", 1, [1, 50, 51]),
        ("parcel", 1, [1, 1, 1]),
    ],
)
def test_segments_per_parcel_by_sampler(sampler, length, counts):
    found = sample_counts(np.array([1, 50, 51]), SegmentSettings(sampler, length))
    assert found.tolist() == counts
    assert found.dtype == np.int64


def test_every_parcel_gets_a_segment():
    assert segment_counts(np.array([1, 50]), 1e-8).tolist() == [1, 1]


def test_list_of_segments_by_hand():
    parcel, number = segment_list(np.array([2, 1, 3]), np.array([10, 20, 30]))
    assert parcel.tolist() == [0, 0, 1, 2, 2, 2]
    assert number.tolist() == [10, 11, 20, 30, 31, 32]
    assert segment_list(np.array([2, 1]))[1].tolist() == [0, 1, 0]


@pytest.mark.parametrize(("length", "side"), [(1, 1), (9, 3), (49, 7)])
def test_the_side_of_a_patch(length, side):
    assert patch_side(length) == side


@pytest.mark.parametrize("length", [2, 4, 36, 50])
def test_a_patch_has_a_middle(length):
    with pytest.raises(ValueError, match="odd"):
        patch_side(length)
