"""Random walks over the pixels of parcels (ICPR section 3.1, RW section 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..hashing import draw
from ..neighbours import NeighbourTable, pixel_neighbours
from .base import Sampler, SegmentBatch

if TYPE_CHECKING:
    from ...series.parcel_pixels import ParcelPixels
    from ..segments import SegmentSettings


class RandomWalk(Sampler):
    """Walks from neighbour to neighbour, as many as p percent of the pixels."""

    random_order = True
    shortenable = True
    across = "walk"
    planar = True
    is_path = True
    noun, plural = "walk", "walks"
    columns = "Each column is one pixel of the walk, step by step from the number on the map"

    def __init__(self, pixels: ParcelPixels, settings: SegmentSettings, seed: int) -> None:
        super().__init__(pixels, settings, seed)
        self._table = pixel_neighbours(pixels.rows, pixels.cols, pixels.offsets)

    def draw_batch(self, batch: SegmentBatch) -> np.ndarray:
        """Return the pixel indices (W, L) of walks, int32."""
        return random_walks(batch, self._table, self.settings.length)


def random_walks(batch: SegmentBatch, table: NeighbourTable, length: int) -> np.ndarray:
    """Draw random walks.

    A walk starts at a uniformly drawn pixel of its parcel (or at ``batch.first``)
    and goes on to a uniformly drawn one of the pixel's 8 neighbours within the
    parcel, the one that it came from included. A pixel without neighbours repeats
    (METHOD section 2).

    Parameters
    ----------
    batch : SegmentBatch
        W walks.
    table : NeighbourTable
        Neighbours of all P pixels.
    length : int
        L, pixels per walk.

    Returns
    -------
    (W, L) int32 array
        Pixel indices.
    """
    walks = np.empty((len(batch), length), np.int32)
    # The row of a pixel without neighbours repeats the pixel: draw from one entry.
    bounds = np.maximum(table.counts, 1)
    for part, block in batch.blocks():
        streams = block.streams()
        pixel = block.first_pixels(streams)
        columns = np.empty((length, len(block)), np.int32)
        columns[0] = pixel
        for step in range(1, length):
            pixel = table.neighbours[pixel, draw(streams, step, bounds[pixel])]
            columns[step] = pixel
        walks[part] = columns.T
    return walks
