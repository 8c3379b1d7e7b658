"""Temporal attention: attention by date and class (METHOD section 6; STaR 3.6.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from skimage.filters import threshold_otsu

if TYPE_CHECKING:
    from .segments import AttentionBatch


@dataclass(frozen=True)
class TemporalAttention:
    """Attention by class and time step.

    Parameters
    ----------
    profiles : (K, T) float64 array
        Mean over the segments decided as a class of their attention, summed over the pixels of
        a segment; 0 for classes that no segment was decided as.
    on : (K, T) bool array
        Steps above the threshold of Otsu of the class.
    segments : (K,) int64 array
        Segments decided as each class.
    """

    profiles: np.ndarray
    on: np.ndarray
    segments: np.ndarray

    @property
    def kept(self) -> np.ndarray:
        """(T,) bool array: steps above the threshold of at least one class."""
        return self.on.any(axis=0)

    @property
    def span(self) -> tuple[int, int]:
        """First and last step of the suggested range, at least two steps.

        All steps if no step is kept.
        """
        steps = np.flatnonzero(self.kept)
        last_step = len(self.kept) - 1
        if len(steps) == 0:
            return 0, last_step
        first, last = int(steps[0]), int(steps[-1])
        if first == last:  # a series needs two dates
            first, last = max(0, first - 1), min(last_step, last + 1)
        return first, last


class Profiles:
    """Sums of images and attention of segments, class by class.

    Parameters
    ----------
    classes, steps, length, bands : int
        K, T, L and B.
    profile : {'margin', 'mean', 'and'}
        ``margin``: each segment is weighted by its margin (ours). ``mean``: all
        weights are equal. ``and``: as ``mean``, but a step is on where it is above the
        threshold of every single segment of the class (STaR 3.6.1).

    Attributes
    ----------
    segments : (K,) int64 array
        Segments decided as each class.
    """

    def __init__(self, classes: int, steps: int, length: int, bands: int, profile: str = "margin"):
        self.profile = profile
        self.sums, self.weights = np.zeros((classes, steps)), np.zeros(classes)
        self.segments = np.zeros(classes, np.int64)
        self.all_on = np.ones((classes, steps), bool)
        self.images = np.zeros((classes, steps, length, bands))
        self.maps = np.zeros((classes, steps, length))

    def add(self, batch: AttentionBatch, values: np.ndarray) -> None:
        """Add a batch of segments.

        Parameters
        ----------
        batch : AttentionBatch
        values : (P, T, B) float32 array
            Normalised series of the pixels.
        """
        classes, segments = batch.classes.cpu().numpy(), batch.segments.cpu().numpy()
        maps = batch.maps.cpu().numpy().astype(np.float64)
        margins = batch.margins.cpu().numpy().astype(np.float64)
        weights = margins if self.profile == "margin" else np.ones(len(margins))
        rows = maps.sum(axis=2)  # X_i
        for k in np.unique(classes):
            members = classes == k
            share = weights[members]
            self.sums[k] += share @ rows[members]
            self.weights[k] += share.sum()
            self.segments[k] += members.sum()
            self.maps[k] += np.tensordot(share, maps[members], 1)
            images = values[segments[members]]  # (w, L, T, B)
            images[segments[members] < 0] = 0
            self.images[k] += np.tensordot(share, images, 1).transpose(1, 0, 2)
            if self.profile == "and":
                for row in rows[members]:
                    self.all_on[k] &= above_otsu(row)

    def result(self) -> TemporalAttention:
        """Return the attention by class and step of all segments added so far."""
        profiles = self.sums / np.maximum(self.weights, 1e-12)[:, None]
        if self.profile == "and":
            on = self.all_on & (self.segments > 0)[:, None]
        else:
            on = np.stack([above_otsu(row) for row in profiles])
        return TemporalAttention(profiles, on, self.segments)

    def pictures(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the mean planar image and the mean map of each class.

        Returns
        -------
        images : (K, T, L, B) float64 array
            Values 0 to 1.
        maps : (K, T, L) float64 array
        """
        weights = np.maximum(self.weights, 1e-12)
        return self.images / weights[:, None, None, None], self.maps / weights[:, None, None]


def above_otsu(row: np.ndarray) -> np.ndarray:
    """Return which values lie above Otsu's threshold.

    Parameters
    ----------
    row : (T,) array

    Returns
    -------
    (T,) bool array
        All False where the values are equal.
    """
    row = np.asarray(row, np.float64)
    if row.max() <= row.min():
        return np.zeros(len(row), bool)
    # One bin per value: a histogram of equal bins would merge values.
    return row > threshold_otsu(hist=(np.ones(len(row)), np.sort(row)))
