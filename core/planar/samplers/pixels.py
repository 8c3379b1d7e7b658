"""Samplers of pixels without regard to their position: several at random, or one."""

from __future__ import annotations

import numpy as np

from ..hashing import draw
from .base import Sampler, SegmentBatch


class RandomPixels(Sampler):
    """L random pixels in no order: the baseline of ICPR and STaR for random walks."""

    random_order = True
    shortenable = True
    across = "segment"
    planar = True
    noun, plural = "segment", "segments"
    columns = "Each column is one pixel of the segment, in any order"

    def draw_batch(self, batch: SegmentBatch) -> np.ndarray:
        """Return the pixel indices (W, L) of segments, int32."""
        return random_pixels(batch, self.settings.length)


class SinglePixel(Sampler):
    """One pixel per segment: all pixels of a parcel, one after another."""

    random_order = False
    shortenable = False
    across = "pixel"
    planar = False
    noun, plural = "pixel", "pixels"
    columns = "The one column is the pixel at the number on the map"

    @property
    def counts(self) -> np.ndarray:
        """Segments per parcel, (N,) int64 array: its pixels."""
        return np.asarray(self._sizes, np.int64)

    def draw_batch(self, batch: SegmentBatch) -> np.ndarray:
        """Return the pixel indices (W, 1) of segments, int32."""
        first = batch.first
        if first is None:
            first = batch.starts + batch.numbers % batch.sizes
        return np.asarray(first, np.int32)[:, None]

    @classmethod
    def length_for(cls, length: int) -> int:
        """Return 1: a segment is one pixel, whatever LENGTH is."""
        return 1


def random_pixels(batch: SegmentBatch, length: int) -> np.ndarray:
    """Draw L random pixels of a parcel per segment, in random order.

    Without replacement where the parcel has at least L pixels (Floyd's algorithm,
    then a random order), with replacement otherwise. Where ``batch.first`` is
    given, it replaces the first pixel.

    Parameters
    ----------
    batch : SegmentBatch
        W segments.
    length : int
        L, pixels per segment.

    Returns
    -------
    (W, L) int32 array
        Pixel indices.
    """
    chosen = np.empty((len(batch), length), np.int32)
    for part, block in batch.blocks():
        streams, size = block.streams(), np.asarray(block.sizes, np.int64)
        enough = size >= length
        picks = np.empty((len(block), length), np.int64)
        for step in range(length):
            last = np.where(enough, size - length + step, size - 1)
            pick = draw(streams, step, last + 1)
            taken = enough & (picks[:, :step] == pick[:, None]).any(axis=1)
            picks[:, step] = np.where(taken, last, pick)
        # Floyd's set is uniform but its order is not: large indices come late.
        rank = np.stack([draw(streams, length + k, 2**32) for k in range(length)], axis=1)
        order = np.argsort(rank, axis=1, kind="stable")
        chosen[part] = np.take_along_axis(picks, order, axis=1) + np.asarray(block.starts)[:, None]
    if batch.first is not None:
        chosen[:, 0] = batch.first
    return chosen
