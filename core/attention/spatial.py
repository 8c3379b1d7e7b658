"""Spatial attention: attention by pixel and class (METHOD section 7; STaR 3.6.2)."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch

from ..errors import CancelCheck, Progress, never_cancelled, no_progress
from ..learning.decide import parcel_probabilities
from ..learning.predict import Prediction
from ..planar.segments import segment_list
from ..series.parcel_pixels import ParcelPixels
from .segments import AttentionBatch, AttentionPredictor

# torch 1.13 calls it beta; its meaning has not changed since.
warnings.filterwarnings("ignore", message=r"scatter_reduce\(\) is in beta")

# Least number of the segments that start at a pixel no other segment visited. The segments that
# decide have smaller numbers, so that these are others.
_VISIT = 2**61


@dataclass(frozen=True)
class PixelAttention:
    """Attention of the P pixels of some parcels.

    Parameters
    ----------
    by_class : (P, K) float32 array
        V_c(p), the maximum of margin x attention over the segments through the pixel that were
        decided as c, and over all time steps; 0 where there is none.
    by_step : (P, T) float32 array or None
        The same maximum by time step, over the segments of all classes.
    """

    by_class: np.ndarray
    by_step: np.ndarray | None


@dataclass(frozen=True)
class SpatialPredictor(AttentionPredictor):
    """A predictor that hands on the attention of the parcels' pixels.

    From pixels that none of a parcel's segments visits further segments start, until every pixel
    is visited; these take no part in the decision.

    Parameters
    ----------
    network, segments, seed, engine, layer, method
        As `AttentionPredictor`.
    classes : int
        K.
    collect : callable
        Called with ``(pixels, attention)``, a `ParcelPixels` and its `PixelAttention`, for each
        chunk.
    watch : callable, optional
        Called with ``(batch, values)`` for each `AttentionBatch` of the segments that decide,
        and the values (P, T, B) of the chunk.
    by_step : bool
        Compute the attention of every time step too.
    """

    classes: int
    collect: Callable[[ParcelPixels, PixelAttention], None]
    watch: Callable[[AttentionBatch, np.ndarray], None] | None = None
    by_step: bool = False

    def predict(
        self,
        pixels: ParcelPixels,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Prediction:
        """Return the class probabilities of parcels (see `ParcelPredictor.predict`)."""
        runner = self.runner(pixels)
        runner.keep_on_device()
        counts, probabilities = runner.counts, []
        maxima = _Maxima(pixels.values.shape, self.classes, self.by_step)
        for batch in self.batches(
            runner, *segment_list(counts), progress=progress, cancelled=cancelled
        ):
            maxima.add(batch)
            if self.watch is not None:
                self.watch(batch, pixels.values)
            probabilities.append(batch.probabilities.cpu().numpy())
        for parcel, first in _rounds(maxima, pixels.offsets):
            number = _VISIT + first - pixels.offsets[parcel]
            for batch in self.batches(runner, parcel, number, first, cancelled=cancelled):
                maxima.add(batch)
        self.collect(pixels, maxima.attention())
        return Prediction(parcel_probabilities(np.concatenate(probabilities), counts), counts)


def _rounds(maxima: _Maxima, offsets: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield pixels that no segment visited yet, and their parcels.

    An eighth of each parcel's pixels at a time, since a walk from one of them visits others too.
    """
    while True:
        missed = np.flatnonzero(~maxima.visited())
        if len(missed) == 0:
            return
        parcel = np.searchsorted(offsets, missed, side="right") - 1
        rank = np.arange(len(missed)) - np.searchsorted(missed, offsets[parcel])
        chosen = rank % 8 == 0
        yield parcel[chosen], missed[chosen]


class _Maxima:
    """The maximum of each pixel over the segments through it."""

    def __init__(self, shape: tuple[int, ...], classes: int, by_step: bool):
        pixels, steps = shape[:2]
        # -1: no segment yet. The last column, one more than the pixels, is for places outside the
        # parcels.
        self.by_class = torch.full((classes, pixels + 1), -1.0)
        self.by_step = torch.zeros(pixels + 1, steps) if by_step else None

    def add(self, batch: AttentionBatch) -> None:
        """Add a batch of segments."""
        weighted = batch.maps.cpu() * batch.margins.cpu()[:, None, None]
        width = self.by_class.shape[1]
        pixels = batch.segments.cpu() % width  # -1 becomes the last column
        index = (batch.classes.cpu()[:, None] * width + pixels).ravel()
        self.by_class.view(-1).scatter_reduce_(0, index, weighted.amax(dim=1).ravel(), "amax")
        if self.by_step is not None:
            rows = weighted.transpose(1, 2).reshape(-1, weighted.shape[1])
            pixels = pixels.ravel()[:, None].expand_as(rows)
            self.by_step.scatter_reduce_(0, pixels, rows, "amax")

    def visited(self) -> np.ndarray:
        """Return which pixels a segment visited: (P,) bool array."""
        return (self.by_class[:, :-1] >= 0).any(dim=0).numpy()

    def attention(self) -> PixelAttention:
        """Return the attention of all pixels."""
        by_class = np.ascontiguousarray(self.by_class[:, :-1].clamp(min=0).numpy().T)
        by_step = None if self.by_step is None else self.by_step[:-1].numpy()
        return PixelAttention(by_class, by_step)
