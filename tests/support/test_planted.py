"""The planted scene: the classes differ in the window and in one half only."""

import numpy as np
import pytest
from planar_sits.tests.support.planted import NAMES, make_planted


@pytest.fixture(scope="module")
def planted():
    return make_planted(seed=3)


def halves(planted, parcel):
    """Return the mean series of the marked pixels minus that of the other pixels."""
    part = slice(planted.pixels.offsets[parcel], planted.pixels.offsets[parcel + 1])
    values, marked = planted.pixels.values[part], planted.marked[part]
    return values[marked].mean(axis=0) - values[~marked].mean(axis=0)


def test_numbers_and_shapes(planted):
    pixels = planted.pixels
    assert len(pixels) == len(planted.labels) == 120
    assert np.bincount(planted.labels).tolist() == [60, 60]
    assert len(NAMES) == 2
    assert pixels.values.shape == (pixels.offsets[-1], 36, 3)
    assert pixels.values.dtype == np.float32
    assert np.isfinite(pixels.values).all()
    assert pixels.sizes.min() >= 64
    assert pixels.sizes.max() <= 169
    assert len(np.unique(pixels.keys)) == 120
    assert np.diff(planted.days).tolist() == [7] * 35


@pytest.mark.parametrize(("dates", "width"), [(36, 7), (12, 4), (20, 1)])
@pytest.mark.parametrize("seed", range(5))
def test_the_window_is_one_piece_inside_the_season(dates, width, seed):
    window = np.flatnonzero(make_planted(4, dates, width, seed=seed).window)
    assert len(window) == width
    assert window[-1] - window[0] == width - 1
    assert window[0] >= 3
    assert window[-1] < dates - 3


def test_the_mark_covers_a_half_on_one_side(planted):
    pixels = planted.pixels
    for parcel in range(len(pixels)):
        part = slice(pixels.offsets[parcel], pixels.offsets[parcel + 1])
        marked, rows, cols = planted.marked[part], pixels.rows[part], pixels.cols[part]
        assert 0.4 <= marked.mean() <= 0.6
        separated = [
            min(line[marked].max(), line[~marked].max())
            < max(line[marked].min(), line[~marked].min())
            for line in (rows, cols)
        ]
        assert sum(separated) == 1


def test_the_first_class_has_a_bump_and_the_second_a_dip(planted):
    for parcel, label in enumerate(planted.labels):
        difference = halves(planted, parcel)
        expected = np.where(planted.window, 0.12 if label == 0 else -0.12, 0)
        assert difference[:, 0] == pytest.approx(expected, abs=0.045)
        assert np.abs(difference[:, 1:]).max() < 0.045


def test_the_classes_differ_in_nothing_else():
    flat = make_planted(400, 12, width=4, amplitude=0.0, seed=1)
    means = np.stack(
        [values.mean(axis=0) for values in np.split(flat.pixels.values, flat.pixels.offsets[1:-1])]
    )
    one, other = means[flat.labels == 0], means[flat.labels == 1]
    spread = np.sqrt((one.var(axis=0) + other.var(axis=0)) / 200)
    assert (np.abs(one.mean(axis=0) - other.mean(axis=0)) / spread).max() < 4


def test_the_mark_alone_depends_on_the_amplitude():
    flat, high = (make_planted(6, 12, width=4, amplitude=height, seed=2) for height in (0.0, 0.5))
    assert np.array_equal(flat.marked, high.marked)
    change = high.pixels.values - flat.pixels.values
    marked = np.ix_(high.marked, high.window, [True, False, False])
    sign = np.repeat(1 - 2 * high.labels, high.pixels.sizes)[high.marked]
    assert change[marked][:, :, 0] == pytest.approx(0.5 * sign[:, None].repeat(4, 1), abs=1e-5)
    change[marked] = 0
    assert not change.any()


def test_seeds():
    one, again, other = (make_planted(6, 12, width=4, seed=seed) for seed in (4, 4, 5))
    assert np.array_equal(one.pixels.values, again.pixels.values)
    assert np.array_equal(one.pixels.keys, again.pixels.keys)
    assert not np.array_equal(one.pixels.keys, other.pixels.keys)


def test_pixels_are_sorted_within_their_parcels(planted):
    pixels = planted.pixels
    position = pixels.rows.astype(int) * 100 + pixels.cols
    for start, end in zip(pixels.offsets[:-1], pixels.offsets[1:]):
        assert (np.diff(position[start:end]) > 0).all()
