"""Samples in strata: weights, variances, and strata with too few visits."""

import numpy as np
import pytest
from planar_sits.core.assessment.strata import (
    VisitedSample,
    merge_strata,
    require_visits,
    short_strata,
)
from planar_sits.core.errors import PlanarSitsError


def sample(visits, sizes, inclusion=None):
    strata = np.repeat(np.arange(len(sizes)), sizes)
    first = np.concatenate([np.arange(size) for size in sizes])
    truth = np.where(first < np.repeat(visits, sizes), 0, -1)
    return VisitedSample(np.ones(len(strata)), strata, truth, inclusion)


def test_weights_are_those_of_a_random_sample():
    parts = sample([4, 2], [8, 10]).parts()
    assert [part.weights.tolist() for part in parts] == [[2.0] * 4, [5.0] * 2]
    assert [part.left for part in parts] == [0.5, pytest.approx(0.8)]


def test_weights_of_unequal_probabilities():
    inclusion = np.full(10, np.nan)
    inclusion[:2] = 0.5, 0.25
    (part,) = sample([2], [10], inclusion).parts()
    assert part.weights[1] == pytest.approx(2 * part.weights[0])
    assert part.weights.sum() == pytest.approx(10)


def test_variance_of_a_total():
    """Cochran's formula: N (N - n) s^2 / n."""
    (part,) = sample([4], [10]).parts()
    values = np.array([[1.0], [3.0], [2.0], [6.0]])
    expected = 10 * 6 * values.var(ddof=1) / 4
    assert part.variance(part.weights[:, None] * values) == pytest.approx(expected)


def test_a_stratum_of_which_all_is_known():
    (part,) = sample([1], [1]).parts()
    assert part.variance(np.ones((1, 3))).tolist() == [0, 0, 0]
    assert len(short_strata(sample([1, 3], [1, 5]))) == 0


def test_short_strata_are_named():
    with pytest.raises(PlanarSitsError, match=r"'b' \(1 of 4 parcels\), 'c' \(0 of 2 parcels\)"):
        require_visits(sample([2, 1, 0], [5, 4, 2]), ["a", "b", "c"])


def test_short_strata_are_merged():
    one = sample([5, 1, 1], [20, 4, 6])
    assert np.bincount(merge_strata(one)).tolist() == [20, 10]
    alone = sample([5, 3, 1], [20, 8, 6])  # with the smallest of the others
    assert np.bincount(merge_strata(alone)).tolist() == [20, 14]
    assert merge_strata(sample([2, 2], [4, 4])).tolist() == [0] * 4 + [1] * 4
    with pytest.raises(PlanarSitsError, match="fewer than 2"):
        merge_strata(sample([1, 0], [4, 4]))
