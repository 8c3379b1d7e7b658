"""Temporal attention: which dates decided, class by class (METHOD section 6; STaR 3.6.1)."""

from dataclasses import dataclass

import numpy as np
from skimage.filters import threshold_otsu


@dataclass(frozen=True)
class TemporalAttention:
    """Attention by class and time step.

    Parameters
    ----------
    profiles : (K, T) float64 array
        0 for classes that no segment was decided as.
    on : (K, T) bool array
        Steps above the class's threshold.
    segments : (K,) int64 array
        Segments decided as each class.
    """

    profiles: np.ndarray
    on: np.ndarray
    segments: np.ndarray

    @property
    def kept(self):
        """(T,) bool array: steps that at least one class looks at."""
        return self.on.any(axis=0)

    @property
    def span(self):
        """First and last step of the suggested range, two steps at least.

        The whole axis if no step is kept.
        """
        steps = np.flatnonzero(self.kept)
        last_step = len(self.kept) - 1
        if len(steps) == 0:
            return 0, last_step
        first, last = int(steps[0]), int(steps[-1])
        if first == last:  # no series has a single date
            first, last = max(0, first - 1), min(last_step, last + 1)
        return first, last


class Profiles:
    """Sums up segments, class by class.

    Parameters
    ----------
    classes, steps, length, bands : int
        K, T, L and B.
    profile : {'margin', 'mean', 'and'}
        ``margin``: each segment counts by its margin (ours). ``mean``: all
        count alike. ``and``: a step is on where every segment of the class
        has it above its own threshold (the papers).

    Attributes
    ----------
    segments : (K,) int64 array
        Segments decided as each class.
    """

    def __init__(self, classes, steps, length, bands, profile="margin"):
        self.profile = profile
        self.sums, self.weights = np.zeros((classes, steps)), np.zeros(classes)
        self.segments = np.zeros(classes, np.int64)
        self.all_on = np.ones((classes, steps), bool)
        self.images = np.zeros((classes, steps, length, bands))
        self.maps = np.zeros((classes, steps, length))

    def add(self, batch, values):
        """Take in a batch.

        Parameters
        ----------
        batch : Attended
        values : (P, T, B) float32 array
            Normalised series of the pixels.
        """
        classes, segments = batch.classes.cpu().numpy(), batch.segments.cpu().numpy()
        maps = batch.maps.cpu().numpy().astype(np.float64)
        margins = batch.margins.cpu().numpy().astype(np.float64)
        weights = margins if self.profile == "margin" else np.ones(len(margins))
        rows = maps.sum(axis=2)  # X_i
        for k in np.unique(classes):
            here = classes == k
            share = weights[here]
            self.sums[k] += share @ rows[here]
            self.weights[k] += share.sum()
            self.segments[k] += here.sum()
            self.maps[k] += np.tensordot(share, maps[here], 1)
            images = values[segments[here]]  # (w, L, T, B)
            images[segments[here] < 0] = 0
            self.images[k] += np.tensordot(share, images, 1).transpose(1, 0, 2)
            if self.profile == "and":
                for row in rows[here]:
                    self.all_on[k] &= above_otsu(row)

    def result(self):
        """Return the `TemporalAttention`."""
        profiles = self.sums / np.maximum(self.weights, 1e-12)[:, None]
        if self.profile == "and":
            on = self.all_on & (self.segments > 0)[:, None]
        else:
            on = np.stack([above_otsu(row) for row in profiles])
        return TemporalAttention(profiles, on, self.segments)

    def pictures(self):
        """Return the mean planar image and the mean map of each class.

        Returns
        -------
        images : (K, T, L, B) array
            Values 0 to 1.
        maps : (K, T, L) array
        """
        weights = np.maximum(self.weights, 1e-12)
        return self.images / weights[:, None, None, None], self.maps / weights[:, None, None]


def above_otsu(row):
    """Tell which values lie above Otsu's threshold; none where all are equal.

    Parameters
    ----------
    row : (T,) array

    Returns
    -------
    (T,) bool array
    """
    row = np.asarray(row, np.float64)
    if row.max() <= row.min():
        return np.zeros(len(row), bool)
    # A bin for each value: between the bins of a plain histogram values get lost.
    return row > threshold_otsu(hist=(np.ones(len(row)), np.sort(row)))
