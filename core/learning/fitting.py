"""What the fit of an estimator takes and gives."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .samples import Samples

# Score of a class without training samples: its probability is 0.
NEVER = -1e4

# Buffers of a module, by name, and its sizes.
Fitted = tuple[dict[str, np.ndarray], dict[str, int]]


@dataclass(frozen=True)
class EstimatorSettings:
    """How estimators are fitted.

    Parameters
    ----------
    seed : int
        Of the random forest and MiniRocket, and of the draw where there are too many samples.
    trees : int
        Of a random forest.
    rounds : int
        Of gradient boosting, at most.
    quantiles : int
        Thresholds of each kernel of MiniRocket: a 84th of its features.
    forest_samples, support_samples, ridge_samples : int
        Samples that trees, a support vector machine and MiniRocket are fitted to, at
        most: a class-balanced subsample of more.
    """

    seed: int = 0
    trees: int = 300
    rounds: int = 100
    quantiles: int = 12
    forest_samples: int = 100_000
    support_samples: int = 20_000
    ridge_samples: int = 10_000


@dataclass(frozen=True)
class Fitting:
    """Samples and settings of one fit (see `estimators.fit_estimator`).

    Parameters
    ----------
    training : Samples
    classes : int
        Number of classes, K, with those that have no samples.
    settings : EstimatorSettings
    validation : Samples, optional
    refit : bool
    """

    training: Samples
    classes: int
    settings: EstimatorSettings
    validation: Samples | None = None
    refit: bool = False

    @property
    def samples(self) -> Samples:
        """The samples to fit to."""
        if self.refit and self.validation is not None:
            return self.training.joined(self.validation)
        return self.training
