"""Radiometric jitter of training images."""

import numpy as np
import pytest
import torch
from planar_sits.core.learning.jitter import (
    ClassDifferences,
    Jitter,
    class_jitter,
    equal_jitter,
    unexplained_std,
)


def jitter_of(series, counts, noise):
    """Return the jitter of parcels that come class after class."""
    counts = torch.tensor(counts)
    series = torch.as_tensor(np.asarray(series, np.float32))
    noise = torch.full(series.shape[1:], noise)
    return Jitter(noise, ClassDifferences(series, counts.cumsum(0) - counts, counts))


def test_each_image_date_and_band_has_noise_of_its_own():
    torch.manual_seed(0)
    shifts = equal_jitter(np.zeros((9, 5, 3)), 0.1).shifts(torch.tensor([0, 1] * 20))
    assert shifts.shape == (40, 5, 3)
    assert float(shifts.std()) == pytest.approx(0.1, rel=0.15)
    assert len(torch.unique(shifts)) == shifts.numel()


def test_images_are_shifted_by_differences_within_their_class():
    torch.manual_seed(0)
    ramp = np.linspace(0, 1, 4)[:, None]
    series = [0 * ramp, 8 * ramp, 5 + 0 * ramp, 5 + 0 * ramp]  # class 0: 2 parcels, class 1: 2
    classes = torch.tensor([0, 1] * 500)
    shifts = jitter_of(series, [2, 2], 0.0).shifts(classes)
    assert (shifts[1::2] == 0).all()  # the parcels of class 1 are equal
    part = 0.25 * 8 / 2**0.5
    ends = shifts[::2, -1, 0]
    assert np.allclose(np.unique(ends.numpy().round(4)), [-part, 0, part], atol=1e-3)
    # Dates vary together, as they do between the parcels.
    assert torch.allclose(shifts[::2, :, 0], ends[:, None] * torch.tensor(ramp[:, 0]).float())


def test_what_other_values_explain_is_no_noise():
    rng = np.random.default_rng(0)
    labels = np.repeat([0, 1], 2000)
    common = rng.normal(size=4000)
    values = np.stack([common, common + 0.1 * rng.normal(size=4000), rng.normal(size=4000)], 1)
    values += 7 * labels[:, None]  # differences between classes are no noise
    # Shrinking the covariance adds a little to the first two.
    assert unexplained_std(values, labels) == pytest.approx([0.1, 0.1, 1.0], rel=0.25)


def test_fewer_parcels_than_values_have_finite_noise():
    rng = np.random.default_rng(0)
    values = rng.random((6, 40))
    values[:, 3] = 0.5
    std = unexplained_std(values, np.array([0, 0, 0, 1, 1, 1]))
    assert np.isfinite(std).all() and (std > 0).all()


def test_classes_of_one_parcel_have_no_differences_and_the_least_noise(squares):
    pixels = squares(2, 4, seed=0)
    one = class_jitter(pixels, np.array([0, 1]), 0.07)
    assert torch.allclose(one.noise, torch.tensor(0.07))
    torch.manual_seed(0)
    assert float(one.shifts(torch.zeros(500).long()).std()) == pytest.approx(0.07, rel=0.05)


def test_the_series_are_means_of_parcels_by_class(squares):
    pixels, labels = squares(6, 4, seed=0), np.array([1, 0, 1, 0, 1, 0])
    result = class_jitter(pixels, labels, 0.0)
    means = [
        pixels.values[a:b].mean(axis=0) for a, b in zip(pixels.offsets[:-1], pixels.offsets[1:])
    ]
    expected = np.stack([means[i] for i in (1, 3, 5, 0, 2, 4)])
    assert np.allclose(result.differences.series.numpy(), expected)
    assert result.differences.starts.tolist() == [0, 3]
    assert result.differences.counts.tolist() == [3, 3]


def test_of_many_parcels_some_of_each_class_are_enough(squares, monkeypatch):
    monkeypatch.setattr("planar_sits.core.learning.jitter._MOST_PARCELS", 4)
    result = class_jitter(squares(9, 4, seed=0), np.array([0] * 8 + [1]), 0.0)
    assert result.differences.counts.tolist() == [2, 1]
