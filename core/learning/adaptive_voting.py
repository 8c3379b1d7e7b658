"""Adaptive voting: classification by as few segments as settle the class.

A parcel stops sampling once its class is settled: the class differs from that of all W segments
in at most `ERROR` of the parcels (0.5 %), whatever the network and the number of classes, and
however often the test is applied. Segments come in random order, so the first t of them are a
sample without replacement.

Let a be the class with the largest sum of probabilities so far, c another class, and
x = p_a - p_c of the next segment, -1 to 1. If c were the class of all W segments, the mean of x
over the segments that are left would be at most

    m = -(sum of p_a - p_c so far) / (segments left).

A bet of a part l of a capital on x > m, with a and l chosen before x is observed and l at most
1 / (1 + m), has no positive expectation under that hypothesis. So the capital, the product of
1 + l (x - m), exceeds 1 / e with probability e at most (Ville 1939). A parcel stops when the
capitals against all classes but the leading one exceed 1 / `ERROR`, or when the segments that are
left cannot change the leading class.

Sources: Waudby-Smith and Ramdas, *Confidence sequences for sampling without replacement*,
NeurIPS 2020, and *Estimating means of bounded random variables by betting*, JRSS B 86, 2024;
Stark, *ALPHA: audit that learns from previously hand-audited ballots*, Annals of Applied
Statistics 17, 2023, uses the same test to stop the audit of an election.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch

from ..errors import CancelCheck, Progress, never_cancelled, no_progress
from ..planar.segments import segment_list
from ..series.parcel_pixels import ParcelPixels
from .predict import FIRST_SEGMENTS, ParcelPredictor, Prediction, SegmentRunner, mean_features

# Largest share of parcels whose class differs from that of all segments.
ERROR = 0.005

# Segments before the first test, and the growth of their number from round to round.
_FIRST, _GROWTH = FIRST_SEGMENTS, 1.125

# Prior mean and variance of p_a - p_c, and its weight in segments: most segments are decided with
# a large margin. It changes how early a parcel stops, not how often its class is wrong.
_MEAN, _VARIANCE, _WEIGHT = 0.9, 0.02, 1
# Largest share of the largest bet: the largest bet itself would reduce the capital to 0 at x = -1.
_LARGEST_BET = 0.99


@dataclass(frozen=True)
class AdaptivePredictor(ParcelPredictor):
    """A network that classifies parcels by as few segments as their class needs.

    Parameters
    ----------
    network, segments, seed, engine
        As `ParcelPredictor`.
    """

    def predict(
        self,
        pixels: ParcelPixels,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Prediction:
        """Return the class probabilities of parcels from the segments drawn until settled.

        Parameters
        ----------
        pixels : ParcelPixels
            With normalised values (P, T, B).
        progress, cancelled : callable

        Returns
        -------
        Prediction
            Means over the segments that were used. Where the sampler's segments do not come in
            random order, all of them are used.
        """
        runner = self.runner(pixels)
        if not runner.sampler.random_order:
            return super().predict(pixels, progress=progress, cancelled=cancelled)
        runner.keep_on_device()
        votes = _Votes(runner)
        for drawn, limit in _rounds(int(votes.counts.max())):
            votes.add(drawn, limit, cancelled=cancelled)
            progress(1 - len(votes.open) / len(votes.counts))
            if len(votes.open) == 0:
                break
        return votes.prediction()


class _Votes:
    """Sums of the segments' probabilities, and the parcels that are not settled yet."""

    def __init__(self, runner: SegmentRunner):
        self.runner, self.counts = runner, runner.counts
        self.open = np.arange(len(self.counts))  # parcels that are not settled
        self.used = np.zeros(len(self.counts), np.int64)
        self.features: np.ndarray | None = None  # of the first round
        # (parcels, classes) and (open parcels, segments, classes): allocated in the first round.
        self.sums = np.zeros((len(self.counts), 0))
        self.history = np.zeros((len(self.counts), 0, 0))

    def add(self, drawn: int, limit: int, *, cancelled: CancelCheck) -> None:
        """Draw segments ``drawn`` to ``limit`` of the open parcels, and test these."""
        counts = self.counts[self.open]
        new = np.minimum(counts, limit) - drawn
        parcel, number = segment_list(new, drawn)
        columns = self.runner.scores(self.open[parcel], number, cancelled=cancelled)
        scores, features = self.runner.parted(columns)
        probabilities = torch.softmax(torch.from_numpy(scores).double(), dim=1).numpy()
        classes = probabilities.shape[1]
        if drawn == 0:
            self.features = None if features is None else mean_features(features, new)
            self.sums = np.zeros((len(self.counts), classes))
            self.history = np.zeros((len(self.counts), 0, classes))
        self.sums[self.open] += np.add.reduceat(probabilities, np.cumsum(new) - new, axis=0)
        self.used[self.open] += new
        unfinished = counts > limit
        probabilities = probabilities[unfinished[parcel]]
        probabilities = probabilities.reshape(-1, limit - drawn, classes)
        history = np.concatenate([self.history[unfinished], probabilities], axis=1)
        unsettled = ~settled(history, counts[unfinished], ERROR)
        self.open, self.history = self.open[unfinished][unsettled], history[unsettled]

    def prediction(self) -> Prediction:
        """Return the `Prediction` of all parcels."""
        return Prediction(self.sums / self.used[:, None], self.used, self.features)


def _rounds(largest: int) -> Iterator[tuple[int, int]]:
    """Yield the number of segments per parcel before and after each round."""
    drawn, limit = 0, _FIRST
    while drawn < largest:
        yield drawn, min(limit, largest)
        drawn, limit = limit, max(limit + 1, round(limit * _GROWTH))


def settled(probabilities: np.ndarray, totals: np.ndarray, error: float) -> np.ndarray:
    """Return which parcels' leading class is settled.

    Parameters
    ----------
    probabilities : (N, t, K) float64 array
        Of the first t segments of each parcel, K >= 2.
    totals : (N,) int64 array
        W, segments of each parcel, more than t.
    error : float
        Largest probability that the leading class of a settled parcel differs from the class of
        all its W segments.

    Returns
    -------
    (N,) bool array
    """
    if len(probabilities) == 0:
        return np.zeros(0, bool)
    sums = probabilities.sum(axis=1)
    leading = sums.argmax(axis=1)
    capital = _log_capital(probabilities, totals).max(axis=1)
    # The leading class stays ahead even if all remaining segments have probability 0 for it.
    lead = np.take_along_axis(sums, leading[:, None], axis=1) - sums
    capital[lead > (totals - probabilities.shape[1])[:, None]] = np.inf
    capital[np.arange(len(capital)), leading] = np.inf
    return capital.min(axis=1) >= -np.log(error)


def _log_capital(probabilities, totals):
    """Return the log capital (N, t, K) against each class after each segment.

    Each bet depends on the segments before it alone.
    """
    drawn = np.arange(probabilities.shape[1])[:, None]
    sums = np.cumsum(probabilities, axis=1) - probabilities
    x, sum_before = _differences(probabilities, sums), _differences(sums, sums)
    squares = np.cumsum(x**2, axis=1) - x**2
    highest = -sum_before / (totals[:, None, None] - drawn)  # m
    # Before the first segment no class leads yet.
    prior = np.where(drawn == 0, _MEAN / (probabilities.shape[2] - 1), _MEAN)
    weight = _WEIGHT + drawn
    mean = (_WEIGHT * prior + sum_before) / weight
    square = (_WEIGHT * (_VARIANCE + prior**2) + squares) / weight
    # The bet with the fastest growth of the capital, to second order (Kelly), as a share of the
    # largest bet.
    excess, room = np.maximum(mean - highest, 0), np.maximum(1 + highest, 1e-9)
    share = excess * room / (excess**2 + np.maximum(square - mean**2, 1e-4))
    share = np.clip(share, 0, _LARGEST_BET)
    return np.cumsum(np.log1p(share * (x - highest) / room), axis=1)


def _differences(values, sums):
    """Return, per class, the values of the leading other class minus its values.

    Before the first segment no class leads: the mean of the others stands for it.
    """
    order = np.argsort(-sums, axis=2, kind="stable")
    first, second = (np.take_along_axis(values, order[..., k : k + 1], axis=2) for k in (0, 1))
    leader = np.where(np.arange(values.shape[2]) == order[..., :1], second, first)
    others = values[:, 0].sum(axis=1, keepdims=True) - values[:, 0]
    leader[:, 0] = others / (values.shape[2] - 1)
    return leader - values
