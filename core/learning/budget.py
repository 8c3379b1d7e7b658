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
# Largest jitter, that of so many parcels or fewer; with more it falls as one over their number, and
# beyond the last number there is none (docs/decisions/0039).
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
        STD of a random shift of all values of a band and a date, anew for each image, in units of
        the normalised values. It stands for parcels that the training lacks: few parcels show
        only a part of what a crop may look like.
    differences : bool
        Whether images are also shifted by differences within their class (see `jitter`), since
        most parcels have one pixel and so always the same image.
    """

    batch_size: int
    epochs: int
    segments: int
    to_the_end: bool
    equal: bool
    jitter: float = 0.0
    differences: bool = False

    @property
    def steps(self) -> int:
        """Steps of the optimiser."""
        return self.epochs * ceil(self.segments / self.batch_size)

    def message(self) -> str:
        """Return a sentence for the log."""
        shares = "each parcel gives equally many" if self.equal else "all of each parcel"
        jitter = f", with a jitter of {self.jitter:.2g}" if self.jitter else ""
        if self.differences:
            jitter = ", with a jitter like the differences within classes"
        return (
            f"Budget: {self.steps} optimiser steps of {self.batch_size} segments, in "
            f"{self.epochs} epochs of {self.segments} segments ({shares}){jitter}."
        )


def training_budget(
    settings: TrainingSettings,
    counts: np.ndarray,
    pixels: np.ndarray,
    classes: int,
    batch_size: int,
) -> Budget:
    """Return the budget of a training.

    Parameters
    ----------
    settings : TrainingSettings
        Its ``epochs`` may be 0 = automatic.
    counts : (N,) int64 array
        Segments of each learning parcel.
    pixels : (N,) int64 array
        Pixels of each learning parcel.
    classes : int
        K.
    batch_size : int
        Segments of a step; 0 = automatic.

    Returns
    -------
    Budget
        With 1,200 to 3,600 steps where all is automatic, whatever the number of pixels.
    """
    total, equal = int(counts.sum()), not settings.all_segments
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
        equal=equal,
        jitter=_jitter(len(counts)) if equal else 0.0,
        differences=equal and bool(np.median(pixels) <= 1),
    )


def _jitter(parcels: int) -> float:
    """Return the jitter for a number of parcels."""
    if parcels > _MOST_JITTERED:
        return 0.0
    return _JITTER * min(1.0, _JITTER_PARCELS / max(parcels, 1))
