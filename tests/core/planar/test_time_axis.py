"""Gaps and time axes, compared with np.interp."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.planar.time_axis import (
    coverage_tolerance,
    fill_gaps,
    resample,
    step_days,
    uncovered_steps,
)

NAN = np.nan


def series(*values):
    """Return the values (1, D, 1) of one pixel and band."""
    return np.array(values, np.float32)[None, :, None]


@st.composite
def gappy(draw, least_dates=1):
    """Return values (P, D, B), at least one valid per pixel and band, and their days."""
    dates = draw(st.integers(least_dates, 12))
    shape = (draw(st.integers(1, 4)), dates, draw(st.integers(1, 3)))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    values = rng.uniform(-1, 1, shape).astype(np.float32)
    holes = rng.random(shape) < draw(st.sampled_from([0.0, 0.3, 0.8, 1.0]))
    kept = rng.integers(0, dates, (shape[0], 1, shape[2]))
    np.put_along_axis(holes, kept, False, axis=1)
    values[holes] = NAN
    days = np.cumsum(rng.integers(1, 40, dates)) + draw(st.integers(-50, 50))
    return values, days


def interpolated(values, days, steps):
    """Return values interpolated from the valid ones of each pixel and band by np.interp."""
    result = np.empty((values.shape[0], len(steps), values.shape[2]))
    for pixel, band in np.ndindex(values.shape[0], values.shape[2]):
        line = values[pixel, :, band].astype(float)
        valid = ~np.isnan(line)
        result[pixel, :, band] = np.interp(steps, days[valid], line[valid])
    return result


@settings(max_examples=80, deadline=None)
@given(gappy())
def test_gaps_are_interpolated_per_pixel_and_band(case):
    values, days = case
    expected = interpolated(values, days, days)
    assert np.allclose(fill_gaps(values.copy(), days), expected, atol=1e-5)


@settings(max_examples=80, deadline=None)
@given(gappy(), st.integers(0, 2**32 - 1))
def test_filling_then_resampling_is_one_interpolation(case, seed):
    values, days = case
    steps = np.sort(np.random.default_rng(seed).uniform(days[0] - 30, days[-1] + 30, 9))
    result = resample(fill_gaps(values.copy(), days), days, steps)
    # A step lies on the line between the valid values around it.
    expected = interpolated(interpolated(values, days, days), days, steps)
    assert result.dtype == np.float32
    assert np.allclose(result, expected, atol=1e-5)
    assert np.allclose(result, interpolated(values, days, steps), atol=1e-5)


def test_valid_values_are_unchanged():
    values = series(0.1, NAN, 0.3, 0.7)
    assert (
        fill_gaps(values, [0, 10, 20, 30])[0, [0, 2, 3], 0].tolist()
        == series(0.1, 0.3, 0.7).ravel().tolist()
    )


def test_a_gap_by_hand():
    filled = fill_gaps(series(1, NAN, NAN, 4), [0, 10, 15, 30])
    assert filled.ravel().tolist() == [1, 2, 2.5, 4]


def test_ends_are_constant():
    filled = fill_gaps(series(NAN, NAN, 3, 5, NAN), [0, 10, 20, 30, 40])
    assert filled.ravel().tolist() == [3, 3, 3, 5, 5]


def test_a_single_valid_value_gives_a_constant():
    assert fill_gaps(series(NAN, 7, NAN), [0, 1, 2]).ravel().tolist() == [7, 7, 7]


def test_gaps_are_filled_in_place():
    values = series(1, NAN, 3)
    assert fill_gaps(values, [0, 1, 2]) is values
    assert values.ravel().tolist() == [1, 2, 3]


def test_many_pixels_are_interpolated_like_few():
    rng = np.random.default_rng(0)
    values = rng.random((7, 5, 2), np.float32)
    values[:, 1:4][rng.random((7, 3, 2)) < 0.5] = NAN
    days, steps = np.arange(5) * 7, np.arange(0, 28, 4)
    expected = np.tile(interpolated(values, days, steps), (6000, 1, 1))
    many = np.tile(values, (6000, 1, 1))
    assert np.allclose(resample(fill_gaps(many, days), days, steps), expected, atol=1e-6)


def test_the_same_axis_returns_the_same_array():
    values = series(1, 2, 3)
    assert resample(values, np.array([0, 5, 9]), np.array([0.0, 5.0, 9.0])) is values


def test_another_axis_of_the_same_length_is_interpolated():
    result = resample(series(1, 3, 5), [0, 10, 20], [5, 10, 15])
    assert result.ravel().tolist() == [2, 3, 4]


def test_outside_the_series_values_are_constant():
    result = resample(series(1, 3), [100, 110], [0, 99, 105, 111, 400])
    assert result.ravel().tolist() == [1, 1, 2, 3, 3]


def test_one_acquisition_is_constant():
    assert resample(series(4), [12], [0, 12, 40]).ravel().tolist() == [4, 4, 4]


def test_no_pixels():
    none = np.zeros((0, 3, 2), np.float32)
    assert resample(fill_gaps(none, [0, 1, 2]), [0, 1, 2], [0, 1]).shape == (0, 2, 2)


def test_steps_are_the_acquisition_dates_by_default():
    assert step_days([3, 8, 40], 0, 365).tolist() == [3, 8, 40]


def test_steps_spread_over_the_season():
    assert step_days([3, 8, 40], 5, 100).tolist() == [0, 25, 50, 75, 100]
    assert step_days([3, 8, 40], 2, 364).tolist() == [0, 364]


def test_one_step_is_an_error():
    with pytest.raises(PlanarSitsError, match="STEPS"):
        step_days([3, 8, 40], 1, 365)


def test_steps_without_an_acquisition_nearby():
    result = uncovered_steps([0, 10, 100], [0, 10, 41, 55, 70, 131])
    assert result.tolist() == [False, False, True, True, False, True]


@pytest.mark.parametrize(
    ("steps", "tolerance"), [([0, 10, 20], 30), ([0, 31], 31), ([0, 60, 70, 130], 60)]
)
def test_the_tolerance_is_30_days_or_the_median_interval(steps, tolerance):
    assert coverage_tolerance(steps) == tolerance


def test_steps_far_apart_allow_acquisitions_far_apart():
    # Steps 60 days apart: each has an acquisition within 60 days.
    assert uncovered_steps([0, 180], [0, 60, 120, 180]).tolist() == [False] * 4
    assert uncovered_steps([0], [0, 60, 120, 180]).tolist() == [False, False, True, True]
