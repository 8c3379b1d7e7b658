"""Radiometric jitter of training images."""

import pytest
import torch
from planar_sits.core.learning.jitter import jitter


def test_each_image_date_and_band_has_a_shift_of_its_own():
    torch.manual_seed(0)
    shifts = jitter(40, 5, 3, 0.1)
    assert shifts.shape == (40, 5, 3)
    assert float(shifts.std()) == pytest.approx(0.1, rel=0.15)
    assert len(torch.unique(shifts)) == shifts.numel()


def test_without_a_spread_nothing_is_drawn():
    state = torch.get_rng_state()
    assert jitter(2, 3, 1, 0.0) is None
    assert torch.equal(torch.get_rng_state(), state)
