"""Segments: where walks go, how often, and what they do not depend on."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planar_sits.core.planar import segments as module
from planar_sits.core.planar.segments import (
    SegmentDrawer,
    SegmentSettings,
    pixel_neighbours,
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


def settings_of(sampler, length=12):
    return SegmentSettings(sampler=sampler, length=length, fraction=100.0)


def all_segments(pixels, sampler="random_walk", length=12, seed=0, each=20):
    """Draw some segments per parcel: their parcels, and pixel indices (W, L)."""
    parcel, number = segment_list(np.full(len(pixels), each))
    return parcel, SegmentDrawer(pixels, settings_of(sampler, length), seed).draw(parcel, number)


def places(pixels, segments):
    """Turn pixel indices into rows and columns (W, L, 2)."""
    return np.stack([pixels.rows[segments], pixels.cols[segments]], axis=-1)


def inside(pixels, parcel, segments):
    first, last = pixels.offsets[parcel], pixels.offsets[parcel + 1]
    return ((segments >= first[:, None]) & (segments < last[:, None])).all()


@pytest.mark.parametrize("sampler", ["random_walk", "random_pixels"])
def test_pixels_are_of_the_segments_own_parcel(drawn, sampler):
    pixels = drawn(CLOSE)
    assert inside(pixels, *all_segments(pixels, sampler, each=200))


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
    rng = np.random.default_rng(seed)
    owner = rng.integers(-1, parcels, (height, width))
    where = [np.nonzero(owner == parcel) for parcel in range(parcels)]
    where = [(rows, cols) for rows, cols in where if len(rows)]
    rows = np.concatenate([[0][:0], *(rows for rows, _ in where)]).astype(np.int32)
    cols = np.concatenate([[0][:0], *(cols for _, cols in where)]).astype(np.int32)
    offsets = np.cumsum([0] + [len(rows) for rows, _ in where])
    neighbours, counts = pixel_neighbours(rows + 5, cols + 900, offsets)
    parcel = np.repeat(np.arange(len(where)), np.diff(offsets))
    for here in range(len(rows)):
        near = np.maximum(abs(rows - rows[here]), abs(cols - cols[here])) == 1
        assert set(neighbours[here][: counts[here]]) == set(
            np.flatnonzero(near & (parcel == parcel[here]))
        )
        assert counts[here] == len(set(neighbours[here][: counts[here]]))
        assert (neighbours[here][counts[here] :] == here).all()


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


@pytest.mark.parametrize("sampler", ["random_walk", "random_pixels"])
@pytest.mark.parametrize("order", [[0], [4], [5, 4, 3, 2, 1, 0], [3, 1]])
def test_a_parcels_segments_do_not_depend_on_its_company(drawn, sampler, order):
    pixels = drawn(CLOSE)
    parcel, segments = all_segments(pixels, sampler)
    some = pixels.take(order)
    parcel_of_some, segments_of_some = all_segments(some, sampler)
    for place, name in enumerate(order):
        alone = places(some, segments_of_some[parcel_of_some == place])
        assert np.array_equal(alone, places(pixels, segments[parcel == name]))


def test_a_parcels_walks_do_not_depend_on_its_place_in_the_grid(drawn):
    here, there = drawn("AAA A.A ..A"), drawn("..... ..AAA ..A.A ....A")
    moved = places(there, all_segments(there)[1]) - [1, 2]
    assert np.array_equal(moved, places(here, all_segments(here)[1]))


@pytest.mark.parametrize("sampler", ["random_walk", "random_pixels"])
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


@pytest.mark.parametrize("sampler", ["random_walk", "random_pixels"])
def test_blocks_do_not_show(drawn, monkeypatch, sampler):
    pixels = drawn(CLOSE)
    whole = all_segments(pixels, sampler)[1]
    monkeypatch.setattr(module, "_BLOCK", 7)
    assert np.array_equal(all_segments(pixels, sampler)[1], whole)


def test_a_longer_walk_begins_like_the_shorter(drawn):
    pixels = drawn(CLOSE)
    long, short = (all_segments(pixels, length=length)[1] for length in (30, 5))
    assert np.array_equal(long[:, :5], short)


@pytest.mark.parametrize("sampler", ["random_walk", "random_pixels"])
def test_another_seed_gives_other_segments(squares, sampler):
    pixels = squares(2, 6)
    one, other = (all_segments(pixels, sampler, seed=seed)[1] for seed in (0, 1))
    assert (one == other).all(axis=1).sum() == 0


@pytest.mark.parametrize("sampler", ["random_walk", "random_pixels"])
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


def test_every_parcel_gets_a_segment():
    assert segment_counts(np.array([1, 50]), 1e-8).tolist() == [1, 1]


def test_list_of_segments_by_hand():
    parcel, number = segment_list(np.array([2, 1, 3]), np.array([10, 20, 30]))
    assert parcel.tolist() == [0, 0, 1, 2, 2, 2]
    assert number.tolist() == [10, 11, 20, 30, 31, 32]
    assert segment_list(np.array([2, 1]))[1].tolist() == [0, 1, 0]
