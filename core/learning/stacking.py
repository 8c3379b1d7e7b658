"""Weights of the members of a mixture of class probabilities (stacking)."""

from __future__ import annotations

import numpy as np

# EM stops where no weight changes by more, or after so many steps.
_TOLERANCE, _MOST_STEPS = 1e-9, 10_000


def stacking_weights(
    likelihoods: np.ndarray, prior: np.ndarray, counts: np.ndarray | None = None
) -> np.ndarray:
    """Return the weights that maximise the likelihood of a mixture.

    The maximum of ``counts @ log(likelihoods @ weights) + prior @ log(weights)``, which is concave,
    by expectation-maximisation. The second term is a Dirichlet prior: with few parcels the weights
    are those of the prior, with hundreds the parcels decide.

    Parameters
    ----------
    likelihoods : (N, M) float array
        Probability that each member gives to the true class of each parcel.
    prior : (M,) float array
        Pseudo-parcels that each member is worth, 0 or more; all 0: the likelihood alone.
    counts : (N,) float array, optional
        How many independent parcels each parcel counts as [1].

    Returns
    -------
    (M,) float64 array
        Not negative; their sum is 1. In proportion to the prior without parcels.

    References
    ----------
    Wolpert, D. H.: Stacked generalization. Neural Networks 5, 1992.
    Breiman, L.: Stacked regressions. Machine Learning 24, 1996.
    """
    likelihoods = np.maximum(np.asarray(likelihoods, np.float64), 1e-12)
    prior = np.asarray(prior, np.float64)
    parcels, members = likelihoods.shape
    counts = np.ones(parcels) if counts is None else np.asarray(counts, np.float64)
    weights = prior / prior.sum() if prior.any() else np.full(members, 1 / members)
    for _ in range(_MOST_STEPS if parcels else 0):
        before, shares = weights, likelihoods * weights
        shares /= shares.sum(axis=1, keepdims=True)
        weights = (counts @ shares + prior) / (counts.sum() + prior.sum())
        if np.abs(weights - before).max() < _TOLERANCE:
            break
    return weights
