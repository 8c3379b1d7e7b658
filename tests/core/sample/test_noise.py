"""Smooth random fields."""

import numpy as np
import pytest
from planar_sits.core.sample.noise import smooth_field


def test_a_field_is_standardised_and_smooth():
    field = smooth_field((60, 80), 4, np.random.default_rng(0))
    assert field.dtype == np.float32
    assert field.mean() == pytest.approx(0, abs=1e-5)
    assert field.std() == pytest.approx(1, abs=1e-4)
    for axis in (0, 1):  # opposite edges continue each other
        assert (field * np.roll(field, 1, axis)).mean() > 0.9


def test_a_larger_scale_is_smoother():
    fine, coarse = (smooth_field((64, 64), scale, np.random.default_rng(1)) for scale in (1, 5))
    assert np.abs(np.diff(coarse)).mean() < np.abs(np.diff(fine)).mean() / 3
