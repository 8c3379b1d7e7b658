"""Samples of parcels as feature vectors, for classical estimators."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np


@dataclass(frozen=True)
class Samples:
    """Feature vectors and their classes.

    Parameters
    ----------
    features : (S, F) float32 array
        F = T * B, time step by time step: planar images (S, B, T, 1) as
        ``images.transpose(0, 2, 1, 3).reshape(S, -1)``.
    labels : (S,) int64 array
        Class of each sample, from 0.
    bands : int
        B, which divides F.
    """

    features: np.ndarray
    labels: np.ndarray
    bands: int = 1

    def take(self, samples: np.ndarray) -> Samples:
        """Return a copy of some samples.

        Parameters
        ----------
        samples : (n,) integer array or (S,) bool array
            Positions of the samples, in the order of the result, or a mask.
        """
        return replace(self, features=self.features[samples], labels=self.labels[samples])

    def joined(self, others: Samples) -> Samples:
        """Return a copy of these samples followed by others with as many features F."""
        return replace(
            self,
            features=np.concatenate([self.features, others.features]),
            labels=np.concatenate([self.labels, others.labels]),
        )


def balanced_subsample(labels: np.ndarray, most: int, seed: int) -> np.ndarray:
    """Draw a class-balanced subsample of at most n samples.

    Parameters
    ----------
    labels : (S,) integer array
        Class of each sample.
    most : int
        Samples to draw, n; a class with fewer than its share is taken whole.
    seed : int

    Returns
    -------
    (min(S, n),) int64 array
        Positions of the samples, sorted.
    """
    if len(labels) <= most:
        return np.arange(len(labels))
    order = np.random.default_rng(seed).permutation(len(labels))
    rank = np.empty(len(labels), np.int64)  # of a sample among those of its class
    for label in np.unique(labels):
        members = order[labels[order] == label]
        rank[members] = np.arange(len(members))
    return np.sort(order[np.argsort(rank[order], kind="stable")[:most]])
