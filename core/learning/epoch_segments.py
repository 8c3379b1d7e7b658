"""The segments of each epoch of a training."""

from __future__ import annotations

from math import ceil

import numpy as np

from ..planar.samplers import Sampler
from ..planar.segments import segment_list
from .budget import Budget


class EpochSegments:
    """Choice of the segments that each epoch draws.

    With an equal budget, rounds over all parcels, each in another random order, follow one
    another and are cut into epochs: a parcel of one pixel counts as much as one of a thousand.

    Parameters
    ----------
    sampler : Sampler
        Of N parcels.
    budget : Budget
    seed : int
    each : int
        Segments that a round takes from a parcel.
    """

    def __init__(self, sampler: Sampler, budget: Budget, seed: int, each: int = 1):
        self.sampler, self.budget, self.seed, self.each = sampler, budget, seed, each
        self.counts = sampler.counts

    def of_epoch(self, epoch: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the segments of an epoch.

        Parameters
        ----------
        epoch : int
            From 1. No two epochs have the same random segments.

        Returns
        -------
        parcel, number : (W,) int64 arrays
            Index of each segment's parcel, ascending, and its number.
        """
        if not self.budget.equal:
            return segment_list(self.counts, (epoch - 1) * self.counts)
        size = ceil(self.budget.segments / self.each)
        rounds, places = np.divmod(np.arange((epoch - 1) * size, epoch * size), len(self.counts))
        orders = [self._order(number) for number in range(rounds[0], rounds[-1] + 1)]
        parcel = np.stack(orders)[rounds - rounds[0], places]
        order = np.argsort(parcel, kind="stable")
        parcel, rounds = parcel[order], rounds[order]
        number = (rounds[:, None] * self.each + np.arange(self.each)).ravel()
        parcel = np.repeat(parcel, self.each)
        if not self.sampler.random_order:
            # Pixels and windows have a fixed order, in which the first ones are neighbours.
            number = np.random.default_rng([self.seed, epoch, 1]).integers(self.counts[parcel])
        return parcel, number

    def _order(self, number):
        """Return the random order of the parcels in a round."""
        return np.random.default_rng([self.seed, number]).permutation(len(self.counts))
