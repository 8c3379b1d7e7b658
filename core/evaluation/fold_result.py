"""Result of one fold of a cross-validation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .plan import FoldTask


@dataclass(frozen=True, eq=False)
class FoldResult:
    """Predictions of one method for the n test parcels of one fold.

    Parameters
    ----------
    task : FoldTask
        Method, repeat, fold and test parcels.
    probabilities, uncalibrated : (n, K) float64 arrays
        Class probabilities of the test parcels, with the temperature and without. 0 for
        a class that the training parcels lack.
    segments : (n,) int64 array
        Segments used per parcel.
    seconds : float
        Duration of the training.
    parcels_per_second : float
        Speed of the prediction.
    facts : dict of str to float
        ``parameters`` (numbers that were learned), ``temperature``, ``best_epoch``,
        ``epochs``.
    """

    task: FoldTask
    probabilities: np.ndarray
    uncalibrated: np.ndarray
    segments: np.ndarray
    seconds: float
    parcels_per_second: float
    facts: dict[str, float]

    @property
    def predicted(self) -> np.ndarray:
        """Class of highest probability of each test parcel, (n,) int64."""
        return self.probabilities.argmax(axis=1)
