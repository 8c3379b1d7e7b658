"""How much accuracy a season that is cut off loses, with its uncertainty."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

# Bootstrap samples, and the limits of an interval of 95 %.
_SAMPLES = 1000
_LIMITS = (2.5, 97.5)
# Losses that differ by rounding alone are equal.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Losses:
    """Scores at C cut-off dates, and what they lose against the last one.

    The first column of each array is the overall accuracy, the others are the F1 of the K
    classes.

    Parameters
    ----------
    scores : (C, 1 + K) float64 array
        0 to 1.
    loss, low, high : (C, 1 + K) float64 arrays
        Score of the last date minus score of the date, and its 95 % interval; 0 on the last date.
    """

    scores: np.ndarray
    loss: np.ndarray
    low: np.ndarray
    high: np.ndarray

    def earliest(self, tolerance: float, certain: bool = False) -> np.ndarray:
        """Return the first date from which each score stays near that of the last date.

        Parameters
        ----------
        tolerance : float
            Largest loss, 0 to 1.
        certain : bool
            The upper limit of the interval must be within the tolerance too.

        Returns
        -------
        (1 + K,) int64 array
            A date counts only if all later ones are within the tolerance as well: one good
            date among bad ones is chance.
        """
        near = (self.high if certain else self.loss) <= tolerance + _ROUNDING
        near[-1] = True  # the full season itself
        return len(near) - np.logical_and.accumulate(near[::-1], axis=0).sum(axis=0)


def paired_losses(
    predicted: np.ndarray, truth: np.ndarray, classes: int, units: np.ndarray | None = None
) -> Losses:
    """Compare the predictions at cut-off dates with those of the last one.

    All dates classify the same parcels, so the difference of two scores is paired: the interval
    is that of a bootstrap in which every sample of parcels gives the scores of all dates.
    With groups, whole groups are drawn, since the parcels of a group are alike.

    Parameters
    ----------
    predicted : (C, R, N) int array
        Class of each parcel at each date, in each of R repeats.
    truth : (N,) int array
    classes : int
        K.
    units : (N,) int array, optional
        Group of each parcel, from 0 [each by itself].

    Returns
    -------
    Losses
        Scores of the decisions of all repeats together. The interval is for other parcels of
        the same area, with these models: how much trainings differ is in the STD over folds.

    References
    ----------
    Efron, B., Tibshirani, R. J.: An introduction to the bootstrap. Chapman & Hall, 1993.

    Field, C. A., Welsh, A. H.: Bootstrapping clustered data. Journal of the Royal
    Statistical Society B 69, 2007.
    """
    truth = np.asarray(truth)
    units = np.arange(len(truth)) if units is None else np.unique(units, return_inverse=True)[1]
    count = int(units.max()) + 1
    drawn = np.random.default_rng(0).multinomial(count, np.full(count, 1 / count), _SAMPLES)
    weights = np.vstack([np.ones(len(truth)), drawn[:, units]])  # the first sample is all parcels
    scores = np.stack([_scores(weights, one, truth, classes) for one in predicted])
    losses = scores[-1] - scores
    # A class that a sample lacks has no F1 there.
    low, high = np.nanpercentile(losses[:, 1:], _LIMITS, axis=1)
    return Losses(scores[:, 0], losses[:, 0], low, high)


def _scores(weights, predicted, truth, classes):
    """Return OA and F1 by class (S, 1 + K) of S weightings of parcels."""
    names = np.arange(classes)
    is_class = truth[:, None] == names  # (N, K)
    decided = predicted[:, :, None] == names  # (R, N, K)
    hits = weights @ (decided & is_class).mean(axis=0)
    sums = weights @ is_class + weights @ decided.mean(axis=0)
    f1 = np.divide(2 * hits, sums, out=np.full_like(hits, np.nan), where=sums > 0)
    overall = hits.sum(axis=1) / weights.sum(axis=1)
    return np.column_stack([overall, f1])
