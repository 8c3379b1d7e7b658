"""The parcel's decision, by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.decide import check_finite, decide, parcel_probabilities


def test_probabilities_are_averaged_over_the_parcels_own_segments():
    segments = np.array([[0.2, 0.8], [0.4, 0.6], [1, 0], [0.5, 0.5], [0, 1], [0.1, 0.9]])
    result = parcel_probabilities(segments, [2, 1, 3])
    assert result == pytest.approx(np.array([[0.3, 0.7], [1, 0], [0.2, 0.8]]))


def test_it_is_no_vote():
    # Two of three segments prefer class 0, but class 1 has more probability.
    result = parcel_probabilities(np.array([[0.6, 0.4], [0.6, 0.4], [0.0, 1.0]]), [3])
    assert result == pytest.approx(np.array([[0.4, 0.6]]))
    assert decide(result).best.tolist() == [1]


def test_averages_are_of_double_precision():
    result = parcel_probabilities(np.full((100_000, 2), 0.1, np.float32), [100_000])
    assert result.dtype == np.float64
    assert result[0, 0] == pytest.approx(np.float32(0.1), abs=1e-12)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(1, 9), min_size=1, max_size=9), st.integers(0, 2**32 - 1))
def test_averages_are_those_of_each_parcel_alone(counts, seed):
    segments = np.random.default_rng(seed).dirichlet(np.ones(3), sum(counts))
    parts = np.split(segments, np.cumsum(counts)[:-1])
    expected = [part.mean(axis=0) for part in parts]
    assert np.allclose(parcel_probabilities(segments, counts), expected)


def test_decisions_by_hand():
    result = decide(np.array([[0.2, 0.5, 0.3], [0.7, 0.0, 0.3]]))
    assert result.best.tolist() == [1, 0]
    assert result.second.tolist() == [2, 2]
    assert result.confidence == pytest.approx([0.5, 0.7])
    assert result.margin == pytest.approx([0.2, 0.4])


def test_ties_go_to_the_lowest_class():
    result = decide(np.array([[0.4, 0.2, 0.4], [0.2, 0.4, 0.4], [1 / 3, 1 / 3, 1 / 3]]))
    assert result.best.tolist() == [0, 1, 0]
    assert result.second.tolist() == [2, 2, 1]
    assert result.margin.tolist() == [0, 0, 0]


def test_entropy_by_hand():
    result = decide(np.array([[1.0, 0.0, 0.0], [0.5, 0.5, 0.0], [0.25, 0.25, 0.5]]))
    assert result.entropy == pytest.approx([0, np.log(2), 1.5 * np.log(2)])


def test_entropy_of_ignorance_is_the_logarithm_of_the_classes():
    assert decide(np.full((1, 7), 1 / 7)).entropy == pytest.approx([np.log(7)])


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_probabilities_that_are_not_finite_decide_nothing(value):
    probabilities = np.array([[0.4, 0.6], [value, 0.2]])
    with pytest.raises(PlanarSitsError, match="1 of 2 parcels.*SERIES"):
        check_finite(probabilities)
    check_finite(probabilities[:1])
    check_finite(probabilities[:0])
