"""Random walks: uniform starts and steps, within the parcel."""

import numpy as np
import pytest
from planar_sits.core.planar.neighbours import NeighbourTable
from planar_sits.core.planar.samplers import SegmentBatch
from planar_sits.core.planar.samplers.walks import random_walks
from scipy.stats import chisquare


@pytest.fixture(scope="session")
def draw_walks(draw_segments, settings_of):
    """Return a function that draws walks: their parcels (W,) and pixels (W, L)."""

    def draw(pixels, length=12, each=20):
        return draw_segments(pixels, settings_of("random_walk", length), each=each)

    return draw


def test_steps_go_to_a_neighbour(fields, draw_walks):
    parcel, walks = draw_walks(fields, each=200)
    row_step, col_step = (np.abs(np.diff(axis[walks])) for axis in (fields.rows, fields.cols))
    step = np.maximum(row_step, col_step)
    single = np.isin(parcel, [2, 5])  # C and F have one pixel
    assert (step[~single] == 1).all()
    assert (step[single] == 0).all()


def test_walks_stay_in_one_piece_of_a_parcel(drawn, draw_walks):
    pixels = drawn("A.A A.A")
    _, walks = draw_walks(pixels, each=100)
    columns = pixels.cols[walks]
    assert (columns == columns[:, :1]).all()
    assert set(columns[:, 0]) == {0, 2}


def test_a_single_pixel_gives_a_constant_walk(drawn, draw_walks):
    _, walks = draw_walks(drawn("AB"), each=3)
    assert (walks == np.repeat([0, 1], 3)[:, None]).all()


def test_starts_are_uniform(drawn, draw_walks):
    parcel, walks = draw_walks(drawn("AAAB A.AB AAA."), length=2, each=8000)
    starts = np.bincount(walks[parcel == 0, 0], minlength=8)
    assert chisquare(starts).pvalue > 1e-3
    assert chisquare(np.bincount(walks[parcel == 1, 0] - 8)).pvalue > 1e-3


def test_steps_are_uniform_over_the_neighbours(drawn, draw_walks):
    # The corner, the edge and the middle of a square have 3, 5 and 8 neighbours.
    _, walks = draw_walks(drawn("AAA AAA AAA"), length=4, each=9000)
    for pixel, neighbours in ((0, 3), (1, 5), (4, 8)):
        steps = np.bincount(walks[:, 3][walks[:, 2] == pixel], minlength=9)
        assert np.count_nonzero(steps) == neighbours
        assert chisquare(steps[steps > 0]).pvalue > 1e-3


def test_a_step_does_not_depend_on_the_one_before(drawn, draw_walks):
    # From the middle of a line: left or right, from whichever side the walk came.
    _, walks = draw_walks(drawn("AAA"), length=6, each=8000)
    middle = walks[walks[:, 4] == 1]
    before, after = middle[:, 3] // 2, middle[:, 5] // 2
    assert chisquare(np.bincount(2 * before + after, minlength=4)).pvalue > 1e-3


def test_a_longer_walk_begins_like_the_shorter(fields, draw_walks):
    long, short = (draw_walks(fields, length=length)[1] for length in (30, 5))
    assert np.array_equal(long[:, :5], short)


def test_the_walks_of_a_parcel_differ(squares, draw_walks):
    _, walks = draw_walks(squares(1, 6), each=100)
    assert len(np.unique(walks, axis=0)) == 100


def test_walks_follow_the_neighbour_table():
    # Three pixels in a ring that leads only one way round, and one without neighbours.
    ring = NeighbourTable(
        np.array([[1] * 8, [2] * 8, [0] * 8, [3] * 8], np.int32), np.array([1, 1, 1, 0], np.int32)
    )
    batch = SegmentBatch(
        seed=0,
        keys=np.zeros(2, np.uint64),
        numbers=np.arange(2),
        starts=np.zeros(2, np.int64),
        sizes=np.full(2, 4),
        first=np.array([1, 3]),
    )
    assert random_walks(batch, ring, 5).tolist() == [[1, 2, 0, 1, 2], [3, 3, 3, 3, 3]]
