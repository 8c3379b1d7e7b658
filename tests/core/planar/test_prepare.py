"""From values by acquisition with gaps to values by time step."""

import numpy as np
from planar_sits.core.planar.prepare import normalised, on_time_axis


def test_gaps_are_filled_and_steps_resampled(drawn):
    pixels = drawn("AB", dates=3, bands=1)
    pixels.values[:] = [[[0], [np.nan], [4]], [[10], [10], [20]]]
    ready = on_time_axis(pixels, [0, 10, 20], [5, 15])
    assert ready.values[:, :, 0].tolist() == [[1, 3], [10, 15]]


def test_pixels_without_values_are_left_out(drawn):
    pixels = drawn("AAA BBB", dates=2, bands=2)
    pixels.values[1] = np.nan
    ready = on_time_axis(pixels, [0, 10], [0, 10])
    assert ready.sizes.tolist() == [2, 3]
    assert ready.cols.tolist() == [0, 2, 0, 1, 2]
    assert not np.isnan(ready.values).any()


def test_a_pixel_needs_every_band(drawn):
    pixels = drawn("AA", dates=2, bands=2)
    pixels.values[0, :, 1] = np.nan
    assert on_time_axis(pixels, [0, 10], [0, 10]).cols.tolist() == [1]


def test_parcels_without_values_are_left_out(drawn):
    pixels = drawn("AABBC", dates=2)
    pixels.values[2:4] = np.nan
    ready = on_time_axis(pixels, [0, 10], [0, 10])
    assert ready.index.tolist() == [0, 2]
    assert ready.keys.tolist() == [ord("A"), ord("C")]
    assert ready.offsets.tolist() == [0, 2, 3]


def test_no_values_leave_no_parcels(drawn):
    pixels = drawn("AB", dates=2)
    pixels.values[:] = np.nan
    assert len(on_time_axis(pixels, [0, 10], [0, 5])) == 0


def test_normalised_is_a_copy(drawn):
    pixels = drawn("AA", dates=1, bands=1)
    pixels.values[:] = [[[3]], [[5]]]
    assert normalised(pixels, [[1, 5]]).values.ravel().tolist() == [0.5, 1]
    assert pixels.values.ravel().tolist() == [3, 5]


def test_dates_of_another_zone_change_nothing(drawn):
    """Values of some dates are interpolated as if there were no others."""
    from dataclasses import replace

    values = np.random.default_rng(3).random((2, 3, 1)).astype(np.float32)
    alone, beside = drawn("AB", dates=3, bands=1), drawn("AB", dates=3, bands=1)
    alone = replace(alone, values=values.copy())
    beside = replace(beside, values=values.copy(), dates=np.array([0, 2, 5]))
    steps = [1, 7, 11, 19, 33]
    one = on_time_axis(alone, [0, 10, 37], steps)
    other = on_time_axis(beside, [0, 3, 10, 17, 18, 37], steps)
    assert np.array_equal(one.values, other.values)
    assert other.dates is None
