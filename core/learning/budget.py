"""The budget of a training: batches, steps and jitter that follow from the data.

What a training needs is a number of steps of the optimiser, not of passes over the pixels:
twenty passes are 40 steps for 150 small parcels and a million for a tile
(docs/decisions/0014).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, log2, sqrt

import numpy as np

from .choices import TrainingSettings

# Epochs of an automatic training: a validation loss and a line of the log each.
EPOCHS = 20
# Fewest and most steps of an automatic training. They grow with the square root of the number of
# parcels and of classes, beyond so many.
FEWEST_STEPS, MOST_STEPS, _PARCELS, _CLASSES = 1200, 3600, 2000, 10
# An automatic batch holds a twentieth of the segments, within these limits.
_BATCHES, _SMALLEST, _LARGEST = 20, 16, 64
# Most epochs of an automatic training that draws all segments in each.
_MOST_EPOCHS = 1000
# Largest least jitter, that of so many parcels or fewer; with more it falls as one over their
# number, and beyond the last number it is 0 (docs/decisions/0039).
_JITTER, _JITTER_PARCELS, _MOST_JITTERED = 0.2, 28, 150


@dataclass(frozen=True)
class Budget:
    """What a training spends.

    Parameters
    ----------
    batch_size : int
        Segments of an optimiser step.
    epochs : int
        At most so many; each ends with a validation loss.
    segments : int
        Segments of an epoch.
    to_the_end : bool
        Whether the training takes all its epochs and keeps the last; otherwise it keeps the one
        with the lowest validation loss, and the patience ends it (docs/decisions/0014).
    equal : bool
        Whether each parcel gives as many segments as any other; otherwise an epoch holds all
        segments of FRACTION.
    jitter : float
        Least STD of the random shifts of images (see `jitter.Jitter`), in units of the normalised
        values. It stands for parcels that the training lacks: few parcels show only a part of
        what a crop may look like. Images are shifted only where parcels are `equal`.
    """

    batch_size: int
    epochs: int
    segments: int
    to_the_end: bool
    equal: bool
    jitter: float = 0.0

    @property
    def steps(self) -> int:
        """Steps of the optimiser."""
        return self.epochs * ceil(self.segments / self.batch_size)

    def message(self) -> str:
        """Return a sentence for the log."""
        shares = "each parcel gives equally many" if self.equal else "all of each parcel"
        jitter = ", with radiometric jitter" if self.equal else ""
        if self.jitter:
            jitter = f", with radiometric jitter of at least {self.jitter:.2g}"
        return (
            f"Budget: {self.steps} optimiser steps of {self.batch_size} segments, in "
            f"{self.epochs} epochs of {self.segments} segments ({shares}){jitter}."
        )


def training_budget(
    settings: TrainingSettings, counts: np.ndarray, classes: int, batch_size: int
) -> Budget:
    """Return the budget of a training.

    Parameters
    ----------
    settings : TrainingSettings
        Its ``epochs`` may be 0 = automatic.
    counts : (N,) int64 array
        Segments of each learning parcel.
    classes : int
        K.
    batch_size : int
        Segments of a step; 0 = automatic.

    Returns
    -------
    Budget
        With 1,200 to 3,600 steps where all is automatic, whatever the number of pixels.
    """
    total = int(counts.sum())
    if not batch_size:
        batch_size = int(np.clip(2 ** round(log2(max(total / _BATCHES, 1))), _SMALLEST, _LARGEST))
    growth = sqrt(max(1, len(counts) / _PARCELS, classes / _CLASSES))
    steps = min(round(FEWEST_STEPS * growth), MOST_STEPS)
    segments = total if settings.all_segments else ceil(steps / EPOCHS) * batch_size
    epochs = settings.epochs
    if not epochs:
        epochs = min(ceil(steps / ceil(segments / batch_size)), _MOST_EPOCHS)
    return Budget(
        batch_size,
        epochs,
        segments,
        to_the_end=not settings.patience,
        equal=not settings.all_segments,
        jitter=0.0 if settings.all_segments else _jitter(len(counts)),
    )


def _jitter(parcels: int) -> float:
    """Return the jitter for a number of parcels."""
    if parcels > _MOST_JITTERED:
        return 0.0
    return _JITTER * min(1.0, _JITTER_PARCELS / max(parcels, 1))
