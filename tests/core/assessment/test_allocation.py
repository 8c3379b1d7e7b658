"""Visits of each stratum: Neyman's rule in whole numbers, and the interval it gives."""

from itertools import product

import numpy as np
import pytest
from planar_sits.core.assessment.allocation import (
    allocate,
    expected_half_widths,
    least_count,
    stratum_variances,
)


def variance(sizes, deviations, visits):
    return (sizes**2 * deviations**2 * (1 / np.array(visits) - 1 / sizes)).sum()


def test_no_other_numbers_are_better():
    sizes, deviations = np.array([30, 12, 50]), np.array([1.0, 4.0, 0.5])
    visits = allocate(sizes, deviations, 14)
    best = min(
        (one for one in product(range(2, 13), repeat=3) if sum(one) == 14),
        key=lambda one: variance(sizes, deviations, one),
    )
    assert visits.sum() == 14
    assert variance(sizes, deviations, visits) == pytest.approx(variance(sizes, deviations, best))


def test_at_least_two_and_at_most_all():
    sizes = np.array([1, 3, 500])
    assert allocate(sizes, np.array([9.0, 9.0, 0.0]), 10).tolist() == [1, 3, 6]
    assert allocate(sizes, np.ones(3), 504).tolist() == [1, 3, 500]
    assert least_count(sizes) == 5
    assert allocate(sizes, np.ones(3), 5).tolist() == [1, 2, 2]


def test_five_where_there_are_enough():
    assert allocate(np.array([100, 100]), np.array([1.0, 1e-9]), 50).tolist() == [45, 5]


def test_large_and_uncertain_parcels_vary_most():
    areas = np.array([1.0, 1, 1, 4, 4, 4, 1, 1, 1])
    strata = np.repeat([0, 1, 2], 3)
    chances = np.repeat([[0.9, 0.1], [0.9, 0.1], [0.6, 0.4]], 3, axis=0)
    small, large, unsure = stratum_variances(areas, chances, strata).sum(axis=1)
    assert large == pytest.approx(16 * small)
    assert unsure > 2 * small


def test_variance_is_that_of_drawn_classes():
    rng = np.random.default_rng(0)
    areas, chances = rng.lognormal(0, 0.5, 400), rng.dirichlet([1, 1, 1], 400)
    expected = stratum_variances(areas, chances, np.zeros(400, int))[0]
    from planar_sits.core.assessment.intervals import doubted

    shares = areas @ doubted(chances) / areas.sum()
    drawn = []
    for _ in range(300):
        picked = (rng.random((400, 1)) > doubted(chances).cumsum(axis=1)).sum(axis=1)
        drawn.append(((areas[:, None] * (np.eye(3)[picked] - shares)) ** 2).mean(axis=0))
    assert np.mean(drawn, axis=0) == pytest.approx(expected, rel=0.05)


def test_half_width():
    width = expected_half_widths(np.array([100]), np.array([[4.0]]), np.array([25]))
    assert width == pytest.approx(1.96 * 100 * 2 * np.sqrt(0.75 / 25), rel=1e-3)
    known = expected_half_widths(np.array([100]), np.array([[4.0]]), np.array([100]))
    assert known.tolist() == [0]
