"""The loss of a training, and the learning rate over its course (ICPR section 4)."""

from __future__ import annotations

import math

import numpy as np
import torch
from torch.nn import functional

# Ours (docs/decisions/0003): without it the probabilities are near 0 or 1 after three epochs,
# and the best epoch is decided by chance.
LABEL_SMOOTHING = 0.1

# Share of the training in which the learning rate rises.
_RISE = 0.1


def learning_rate_factor(part: float) -> float:
    """Return the learning rate at a moment of the training, relative to its highest.

    It rises linearly in the first tenth and falls as half a cosine (Loshchilov and Hutter 2017,
    *SGDR*).

    Parameters
    ----------
    part : float
        Part of the training that is done, 0 to 1.

    Returns
    -------
    float
        0 to 1.
    """
    if part < _RISE:
        return max(part, _RISE / 10) / _RISE
    return (1 + math.cos(math.pi * (part - _RISE) / (1 - _RISE))) / 2


def class_weights(labels: np.ndarray, counts: np.ndarray, classes: int) -> torch.Tensor:
    """Return the loss weight of each class: 1 / its frequency among segments.

    Parameters
    ----------
    labels : (N,) integer array
        Class of each training parcel; every class occurs.
    counts : (N,) integer array
        Segments of each training parcel.
    classes : int
        K.

    Returns
    -------
    (K,) float32 tensor
        Scaled to a mean of 1 over the segments.
    """
    frequency = np.bincount(labels, weights=counts, minlength=classes) / counts.sum()
    return torch.from_numpy((1.0 / (frequency * classes)).astype(np.float32))


def weighted_loss(
    scores: torch.Tensor,
    classes: torch.Tensor,
    weights: torch.Tensor,
    smoothing: float = LABEL_SMOOTHING,
) -> torch.Tensor:
    """Return the weighted cross-entropy of smoothed labels.

    Torch's own ``weight`` weighs the smoothed share of each *other* class too, so that a rare
    class raises its score in every segment; here a segment is weighted by its true class alone.

    Parameters
    ----------
    scores : (N, K) float32 tensor
    classes : (N,) int64 tensor
    weights : (K,) float32 tensor
    smoothing : float
        Share of a label that is spread over all classes.

    Returns
    -------
    () float32 tensor
    """
    losses = functional.cross_entropy(scores, classes, label_smoothing=smoothing, reduction="none")
    weights = weights[classes]
    return (losses * weights).sum() / weights.sum()
