"""Weights of the members of a mixture of class probabilities (stacking)."""

from __future__ import annotations

import numpy as np

# Ours: as many pseudo-parcels per member as the prior is worth. With 10 validation parcels the
# weights stay nearly equal; with hundreds the parcels decide.
PRIOR = 3.0

# EM stops where no weight changes by more, or after so many steps.
_TOLERANCE, _MOST_STEPS = 1e-9, 10_000


def stacking_weights(likelihoods: np.ndarray, prior: float = PRIOR) -> np.ndarray:
    """Return the weights that maximise the likelihood of a mixture.

    The maximum of ``log(likelihoods @ weights).sum() + prior * log(weights).sum()``, which is
    concave, by expectation-maximisation. The second term is a Dirichlet prior of ``prior``
    pseudo-parcels for each member.

    Parameters
    ----------
    likelihoods : (N, M) float array
        Probability that each member gives to the true class of each parcel.
    prior : float
        0 or more.

    Returns
    -------
    (M,) float64 array
        Not negative; their sum is 1. Equal without parcels.

    References
    ----------
    Wolpert, D. H.: Stacked generalization. Neural Networks 5, 1992.
    Breiman, L.: Stacked regressions. Machine Learning 24, 1996.
    """
    likelihoods = np.maximum(np.asarray(likelihoods, np.float64), 1e-12)
    parcels, members = likelihoods.shape
    weights = np.full(members, 1 / members)
    for _ in range(_MOST_STEPS if parcels else 0):
        before, shares = weights, likelihoods * weights
        shares /= shares.sum(axis=1, keepdims=True)
        weights = (shares.sum(axis=0) + prior) / (parcels + members * prior)
        if np.abs(weights - before).max() < _TOLERANCE:
            break
    return weights
