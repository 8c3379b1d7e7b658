"""Weights of a mixture, against an optimiser that knows nothing of mixtures."""

import numpy as np
import pytest
from planar_sits.core.learning.stacking import stacking_weights
from scipy.optimize import minimize
from scipy.special import softmax


def objective(weights, likelihoods, prior):
    return np.log(likelihoods @ weights).sum() + (prior * np.log(weights)).sum()


@pytest.mark.parametrize("prior", [0.5, 3, "unequal"])
@pytest.mark.parametrize(("parcels", "members"), [(7, 2), (40, 4), (300, 4)])
def test_the_likelihood_is_the_largest(parcels, members, prior):
    prior = np.arange(1.0, members + 1) if prior == "unequal" else np.full(members, prior)
    rng = np.random.default_rng([parcels, members])
    likelihoods = rng.random((parcels, members)) ** np.arange(1, 4 * members, 4)
    found = stacking_weights(likelihoods, prior)
    best = minimize(lambda logs: -objective(softmax(logs), likelihoods, prior), np.zeros(members))
    np.testing.assert_allclose(found, softmax(best.x), atol=1e-4)
    assert found.sum() == pytest.approx(1)
    assert np.ptp(found) > 0.02, "the members differ"


def test_without_a_prior_a_member_may_have_no_weight():
    likelihoods = np.random.default_rng(0).uniform(0.5, 1, (50, 2))
    likelihoods[:, 1] = likelihoods[:, 0] / 2
    weights = stacking_weights(likelihoods, np.zeros(2))
    np.testing.assert_allclose(weights, [1, 0], atol=1e-6)


@pytest.mark.parametrize(("parcels", "spread"), [(0, (0, 0)), (5, (0.02, 0.2)), (500, (0.8, 1))])
def test_few_parcels_leave_the_weights_of_the_prior(parcels, spread):
    likelihoods = np.tile([0.9, 0.3, 0.3, 0.3], (parcels, 1)).reshape(parcels, 4)
    weights = stacking_weights(likelihoods, np.full(4, 3.0))
    low, high = spread
    assert low <= weights[0] - weights[1] <= high
    np.testing.assert_allclose(weights[1:], weights[1], atol=1e-9)
    assert weights.sum() == pytest.approx(1)


def test_a_likelihood_of_zero_is_allowed():
    weights = stacking_weights(np.array([[0.0, 0.0], [1.0, 0.0]]), np.ones(2))
    assert np.isfinite(weights).all()
    assert weights[0] > weights[1] > 0


def test_parcels_that_count_as_one_weigh_as_one():
    likelihoods = np.random.default_rng(3).random((20, 3)) ** [1, 2, 4]
    copies, prior = np.repeat(likelihoods, 5, axis=0), np.array([1.0, 4, 4])
    one = stacking_weights(likelihoods, prior)
    np.testing.assert_allclose(stacking_weights(copies, prior, np.full(100, 0.2)), one, atol=1e-7)
    assert stacking_weights(copies, prior)[0] > one[0] + 0.05


def test_without_parcels_the_weights_are_the_prior():
    np.testing.assert_allclose(stacking_weights(np.empty((0, 3)), np.array([6.0, 2, 2])),
                               [0.6, 0.2, 0.2])  # fmt: skip
