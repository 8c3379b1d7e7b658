"""Spatial attention: how much each pixel speaks for each class (METHOD section 7; STaR 3.6.2)."""

import warnings
from dataclasses import dataclass

import numpy as np
import torch

from ..errors import never_cancelled, no_progress
from ..learning.decide import parcel_probabilities
from ..planar.samplers import make_sampler
from ..planar.segments import segment_list
from .attend import attended_segments

# torch 1.13 calls it beta; its meaning has not changed since.
warnings.filterwarnings("ignore", message=r"scatter_reduce\(\) is in beta")

# Segments that start at a pixel no other segment visited: no walk has these numbers.
_VISIT = 2**61


@dataclass(frozen=True)
class PixelAttention:
    """Attention of the P pixels of some parcels.

    Parameters
    ----------
    by_class : (P, K) float32 array
        V_c(p): 0 where no segment through the pixel was decided as c.
    by_step : (P, T) float32 array or None
        The same by time step, whatever class the segments were decided as.
    """

    by_class: np.ndarray
    by_step: np.ndarray


def attend_parcels(
    model,
    pixels,
    segments,
    engine,
    method="gradcam++",
    by_step=False,
    watch=None,
    cancelled=never_cancelled,
    progress=no_progress,
):
    """Classify parcels and say which pixels decided, with the same segments.

    From pixels that none of a parcel's segments visits more segments start, until
    every pixel is visited; these extra segments take no part in the decision.

    Parameters
    ----------
    model : (ModelDescription, torch.nn.Module)
    pixels : ParcelPixels
        With normalised values (P, T, B).
    segments : SegmentSettings
    engine : Engine
    method : {'gradcam++', 'gradcam'}
    by_step : bool
        Keep the attention of every time step too.
    watch : callable, optional
        Takes each batch (`Attended`) of the segments that decide.
    cancelled, progress : callable

    Returns
    -------
    probabilities : (N, K) float64 array
    counts : (N,) int64 array
        Segments used for the decision, per parcel.
    attention : PixelAttention
    """
    drawer = make_sampler(pixels, segments, model[0].seed)
    counts = drawer.counts
    maxima = _Maxima(len(pixels.values), len(model[0].classes), pixels.values.shape[1], by_step)
    found = []
    where = drawer, *segment_list(counts), engine, method, None, cancelled, progress
    for batch in attended_segments(model, pixels.values, *where):
        maxima.add(batch)
        if watch is not None:
            watch(batch)
        found.append(batch.probabilities.cpu().numpy())
    for parcel, first in _rounds(maxima, pixels.offsets):
        number = _VISIT + first - pixels.offsets[parcel]
        for batch in attended_segments(
            model, pixels.values, drawer, parcel, number, engine, method, first, cancelled
        ):
            maxima.add(batch)
    return parcel_probabilities(np.concatenate(found), counts), counts, maxima.attention()


def _rounds(maxima, offsets):
    """Yield pixels that no segment visited yet, with their parcels, until there are none.

    An eighth of each parcel's at a time: a walk from one visits others too.
    """
    while True:
        missed = np.flatnonzero(~maxima.visited())
        if len(missed) == 0:
            return
        parcel = np.searchsorted(offsets, missed, side="right") - 1
        rank = np.arange(len(missed)) - np.searchsorted(missed, offsets[parcel])
        yield parcel[rank % 8 == 0], missed[rank % 8 == 0]


class _Maxima:
    """Keeps, for every pixel, the maximum over the segments through it."""

    def __init__(self, pixels, classes, steps, by_step):
        # -1: no segment was here. One pixel more takes what lies outside the parcels.
        self.by_class = torch.full((classes, pixels + 1), -1.0)
        self.by_step = torch.zeros(pixels + 1, steps) if by_step else None

    def add(self, batch):
        """Take in a batch of attended segments."""
        weighted = batch.maps.cpu() * batch.margins.cpu()[:, None, None]
        width = self.by_class.shape[1]
        places = batch.segments.cpu() % width  # -1 becomes the last
        here = (batch.classes.cpu()[:, None] * width + places).ravel()
        self.by_class.view(-1).scatter_reduce_(0, here, weighted.amax(dim=1).ravel(), "amax")
        if self.by_step is not None:
            rows = weighted.transpose(1, 2).reshape(-1, weighted.shape[1])
            places = places.ravel()[:, None].expand_as(rows)
            self.by_step.scatter_reduce_(0, places, rows, "amax")

    def visited(self):
        """Tell which pixels a segment went through: (P,) bool array."""
        return (self.by_class[:, :-1] >= 0).any(dim=0).numpy()

    def attention(self):
        """Return the `PixelAttention`."""
        by_class = np.ascontiguousarray(self.by_class[:, :-1].clamp(min=0).numpy().T)
        by_step = None if self.by_step is None else self.by_step[:-1].numpy()
        return PixelAttention(by_class, by_step)


def semantic_classes(by_class):
    """Return the class that each pixel speaks for most; ties go to the lowest index.

    Parameters
    ----------
    by_class : (..., K) array

    Returns
    -------
    (...) int64 array
        Class index, 0 to K - 1.
    """
    return np.argmax(by_class, axis=-1)
