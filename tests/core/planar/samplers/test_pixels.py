"""Random pixels without order, and single pixels one after another."""

import numpy as np
from planar_sits.core.planar.samplers import SegmentBatch
from planar_sits.core.planar.samplers.pixels import random_pixels
from scipy.stats import chisquare


def test_random_pixels_do_not_repeat_while_there_are_enough(drawn, draw_segments, settings_of):
    settings = settings_of("random_pixels", 4)
    parcel, segments = draw_segments(drawn("AAAA BBBB BBB."), settings, each=300)
    assert all(len(set(segment)) == 4 for segment in segments)
    assert (np.sort(segments[parcel == 0], axis=1) == [0, 1, 2, 3]).all()


def test_random_pixels_repeat_where_there_are_too_few(drawn, draw_segments, settings_of):
    settings = settings_of("random_pixels", 4)
    parcel, segments = draw_segments(drawn("AAABB"), settings, each=3000)
    assert set(segments[parcel == 1].ravel()) == {3, 4}
    assert chisquare(np.bincount(segments[parcel == 0].ravel(), minlength=3)).pvalue > 1e-3
    assert (segments[parcel == 1] == 3).all(axis=1).any()


def test_random_pixels_choose_every_set_equally_often(drawn, draw_segments, settings_of):
    _, segments = draw_segments(drawn("AAAAA"), settings_of("random_pixels", 3), each=10_000)
    sets = np.unique(np.sort(segments, axis=1), axis=0, return_counts=True)[1]
    assert len(sets) == 10
    assert chisquare(sets).pvalue > 1e-3


def test_random_pixels_have_no_order(drawn, draw_segments, settings_of):
    # Each of the 5 pixels is as likely in the first column as in any other.
    _, segments = draw_segments(drawn("AAAAA"), settings_of("random_pixels", 5), each=10_000)
    for column in segments.T:
        assert chisquare(np.bincount(column, minlength=5)).pvalue > 1e-3
    pair = 5 * segments[:, 1] + segments[:, 2]
    assert chisquare(np.bincount(pair, minlength=25)[np.unique(pair)]).pvalue > 1e-3


def test_every_column_of_random_pixels_has_the_same_mean(squares, draw_segments, settings_of):
    _, segments = draw_segments(squares(1, 8), settings_of("random_pixels", 50), each=4000)
    # Uniform over 0 to 63: mean 31.5, standard error of a column's mean 0.29.
    assert abs(segments.mean(axis=0) - 31.5).max() < 1.2


def test_the_first_pixel_asked_for_replaces_the_first_of_the_segment():
    batch = {
        "seed": 1,
        "keys": np.zeros(3, np.uint64),
        "numbers": np.arange(3),
        "starts": np.full(3, 20),
        "sizes": np.full(3, 9),
    }
    free = random_pixels(SegmentBatch(**batch), 4)
    led = random_pixels(SegmentBatch(**batch, first=np.array([20, 21, 28])), 4)
    assert led[:, 0].tolist() == [20, 21, 28]
    assert np.array_equal(led[:, 1:], free[:, 1:])


def test_single_pixels_come_one_after_another(drawn, draw_segments, settings_of):
    parcel, segments = draw_segments(drawn("AAB BBB"), settings_of("pixels", 1), each=6)
    assert segments[parcel == 0, 0].tolist() == [0, 1, 0, 1, 0, 1]
    assert segments[parcel == 1, 0].tolist() == [2, 3, 4, 5, 2, 3]
