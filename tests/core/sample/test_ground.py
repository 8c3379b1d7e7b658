"""The arrangement of covers: rows, clumps, smooth patches."""

import numpy as np
import pytest
from planar_sits.core.sample.ground import make_ground, scattered
from planar_sits.core.sample.phenology import CROPS, MARGIN

SIDE = 40
SHAPE = (SIDE + 4, 4 * (SIDE + 2) + 2)


@pytest.fixture(scope="module")
def ground():
    """One large square parcel of each of the first four crops, side by side."""
    square = np.array([[0, 0], [SIDE, 0], [SIDE, SIDE], [0, SIDE]], float)
    polygons = [square + [2 + k * (SIDE + 2), 2] for k in range(4)]
    return make_ground([*CROPS[:4], MARGIN], polygons, SHAPE, np.random.default_rng(3))


def canopy(ground, unit):
    return ground.shares[0][ground.label == unit].reshape(SIDE, SIDE)


def neighbour_correlations(values):
    """Correlation with the pixel to the right, below, and on both diagonals."""
    values = values - values.mean()
    pairs = [
        (values[:, 1:], values[:, :-1]),
        (values[1:], values[:-1]),
        (values[1:, 1:], values[:-1, :-1]),
        (values[1:, :-1], values[:-1, 1:]),
    ]
    return np.array([(a * b).mean() for a, b in pairs]) / values.var()


def test_scattered_has_the_values_of_rows_within_each_parcel():
    label = np.array([5, 2, 5, 5, 2, 5])
    field = np.array([0.3, 9.0, -1.0, 0.5, 8.0, 0.1])
    steps = -np.cos(np.pi * np.array([0.125, 0.375, 0.625, 0.875]))
    expected = [steps[2], np.sqrt(0.5), steps[0], steps[3], -np.sqrt(0.5), steps[1]]
    assert scattered(label, field) == pytest.approx(np.array(expected))


def test_shares_are_shares(ground):
    assert ground.shares.min() >= 0
    assert ground.shares.sum(axis=0) == pytest.approx(np.ones(SHAPE), abs=1e-5)


def test_intensive_orchards_stand_in_rows(ground):
    values = canopy(ground, 3)
    spectrum = np.abs(np.fft.fft2(values - values.mean())) ** 2
    peak = np.unravel_index(spectrum.argmax(), spectrum.shape)
    frequency = np.hypot(np.fft.fftfreq(SIDE)[peak[0]], np.fft.fftfreq(SIDE)[peak[1]])
    assert 2.0 < 1 / frequency < 3.4
    assert neighbour_correlations(values).min() < -0.3


def test_traditional_orchards_stand_in_clumps(ground):
    assert neighbour_correlations(canopy(ground, 2)).min() > 0.3


def test_both_orchards_have_like_values_in_another_order(ground):
    scatter, rows = (np.sort(canopy(ground, unit).ravel()) for unit in (2, 3))
    difference = (scatter - scatter.mean()) - (rows - rows.mean())
    assert np.abs(difference).max() < 0.05


def test_meadows_vary_less_than_orchards(ground):
    assert canopy(ground, 0).std() < canopy(ground, 3).std() / 3


def test_reflectance_follows_the_season(ground):
    winter, summer = ground.reflectance(20, 1.0), ground.reflectance(210, 1.0)
    orchards = (ground.label == 2) | (ground.label == 3)
    assert (summer[0] - winter[0])[orchards].mean() > 0.05
    assert (summer[1] - winter[1])[orchards].mean() < -0.02
    assert (summer > 0).all()
    assert (summer < 0.7).all()
