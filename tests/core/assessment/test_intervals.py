"""Intervals of sums of errors, against those of Poisson counts and the normal distribution."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.assessment.intervals import ErrorSums, difference_limits, doubted
from scipy.stats import chi2, norm


def counts(number, weight=1.0):
    number = np.array([float(number)])
    one = np.array([weight])
    return ErrorSums(number * weight, number * weight**2, one, one**2)


@pytest.mark.parametrize("number", [0, 1, 3, 10])
def test_limits_lie_within_those_of_a_poisson_count(number):
    low, high = counts(number, 2.0).limits(0.95)
    exact = chi2.ppf(0.975, 2 * number + 2)  # twice the upper limit of the count
    assert 0.6 * exact < high[0] < exact
    least = chi2.ppf(0.025, 2 * number) if number else 0
    assert low[0] == pytest.approx(least, rel=1e-9)


def test_the_upper_limit_counts_a_part_of_one_more_error():
    low, high = counts(3, 2.0).limits(0.95)
    less_low, less_high = replace(counts(3, 2.0), part=0.2).limits(0.95)
    assert less_low == low
    assert 6.0 < less_high[0] < high[0]


def test_many_errors_are_normal():
    low, high = counts(10000).limits(0.95)
    reach = norm.ppf(0.975) * 100
    assert low[0] == pytest.approx(10000 - reach, abs=4)
    assert high[0] == pytest.approx(10000 + reach, abs=4)


def test_nothing_possible_is_no_interval():
    none = ErrorSums(*(np.zeros(1) for _ in range(4)))
    assert difference_limits(np.array([5.0]), none, none, 0.95) == (5.0, 5.0)


def test_gains_widen_upwards_and_losses_downwards():
    none = ErrorSums(*(np.zeros(1) for _ in range(4)))
    estimate = np.array([100.0])
    low, high = difference_limits(estimate, counts(2), none, 0.95)
    assert high - estimate > estimate - low
    low, high = difference_limits(estimate, none, counts(2), 0.95)
    assert high - estimate < estimate - low


def test_dependent_sums_take_the_variance_of_the_estimate():
    estimate, many = np.array([0.0]), counts(400)
    low, high = difference_limits(estimate, many, many, 0.95, np.array([200.0]))
    wide = difference_limits(estimate, many, many, 0.95)
    assert (high - low) / (wide[1] - wide[0]) == pytest.approx(0.5)


def test_doubt():
    chances = doubted(np.array([[1.0, 0, 0, 0]]))
    assert chances.sum() == pytest.approx(1)
    assert 0 < chances[0, 1] < 0.02
