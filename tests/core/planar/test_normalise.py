"""Percentiles of bands, and their scaling to 0 and 1."""

import numpy as np
import pytest
from planar_sits.core.planar.normalise import normalise, percentile_range


def hundred_and_one():
    """Return 0 to 100 in the first band, 1000 to 2000 in the second, of 101 pixels."""
    values = np.stack([np.arange(101.0), 1000 + 10 * np.arange(101.0)], axis=-1)
    return np.random.default_rng(0).permutation(values).astype(np.float32)[:, None]


def test_range_by_hand():
    assert percentile_range(hundred_and_one()).tolist() == [[2, 98], [1020, 1980]]


def test_other_percentiles():
    assert percentile_range(hundred_and_one(), 0, 50).tolist() == [[0, 50], [1000, 1500]]


def test_pixels_and_steps_have_the_same_weight():
    values = hundred_and_one()[:100]
    reshaped = values.reshape(20, 5, 2)
    assert np.array_equal(percentile_range(reshaped), percentile_range(values))


def test_the_range_of_a_constant_band_is_1_wide():
    ranges = percentile_range(np.full((5, 2, 1), 7, np.float32))
    assert ranges.tolist() == [[7, 8]]
    assert normalise(np.full((1, 1, 1), 7, np.float32), ranges).ravel().tolist() == [0]


@pytest.mark.parametrize("value", [2e7, -3.4e38])
def test_a_constant_band_of_large_values_stays_finite(value):
    series = np.full((5, 2, 1), value, np.float32)
    ranges = percentile_range(series)
    assert ranges[0, 0] < ranges[0, 1]
    assert np.isfinite(normalise(series, ranges)).all()


def test_of_many_values_every_kth_pixel_is_used():
    values = np.random.default_rng(0).random((5000, 2, 1), np.float32)
    ranges = percentile_range(values, max_values=200)
    assert np.array_equal(ranges, percentile_range(values[::50]))
    assert np.allclose(ranges, [[0.02, 0.98]], atol=0.05)


def test_scaled_and_clipped_by_hand():
    series = np.array([[[10, 0], [15, 5], [20, 20], [5, -1], [99, 10]]], np.float32)
    result = normalise(series, [[10, 20], [0, 10]])
    assert result[0, :, 0].tolist() == [0, 0.5, 1, 0, 1]
    assert result[0, :, 1].tolist() == [0, 0.5, 1, 0, 1]


def test_scaled_in_place():
    series = np.array([[[3.0]]], np.float32)
    assert normalise(series, [[2, 4]]) is series
    assert series.ravel().tolist() == [0.5]


@pytest.mark.parametrize("ranges", [[[-3e38, 3e38]], [[-3.4e38, 5]], [[0, 1]], [[-1e-38, 1e-38]]])
def test_extreme_values_do_not_overflow(ranges):
    series = np.array([[[-3.4e38], [-3e38], [0], [3e38], [3.4e38]]], np.float32)
    result = normalise(series.copy(), ranges).ravel()
    assert np.isfinite(result).all()
    assert (np.diff(result) >= 0).all()
    assert (result[0], result[-1]) == (0, 1)


def test_percentiles_of_extreme_values_are_finite():
    series = np.array([-3e38, -3e38, 3e38, 3e38, 0], np.float32).reshape(5, 1, 1)
    low, high = percentile_range(series)[0]
    assert -3.1e38 < low < high < 3.1e38
