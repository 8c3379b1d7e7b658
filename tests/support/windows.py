"""Window readers for tests and benchmarks."""

from __future__ import annotations

import math

import numpy as np
from planar_sits.core.series.reader import block_shape
from planar_sits.core.series.windows import WindowReader


class CountingWindows(WindowReader):
    """A window reader that counts how often each block is read.

    Attributes
    ----------
    block_reads : dict
        Reads of each block, by raster ('image' or 'mask', and its position):
        an int32 array (bands, block rows, block columns).
    """

    def __init__(self, series):
        super().__init__(series)
        self.block_reads = {}

    def read(self, kind, place, bands, window):
        """Count the blocks of a window, and read it."""
        series = self.series
        raster = (series.sources if kind == "image" else series.masks)[place]
        height, width = block_shape(raster, series.grid)
        if (kind, place) not in self.block_reads:
            shape = math.ceil(series.grid.height / height), math.ceil(series.grid.width / width)
            self.block_reads[kind, place] = np.zeros((raster.bandCount(), *shape), np.int32)
        top, left, bottom, right = window
        rows = slice(top // height, math.ceil(bottom / height))
        cols = slice(left // width, math.ceil(right / width))
        self.block_reads[kind, place][np.array(bands) - 1, rows, cols] += 1
        return super().read(kind, place, bands, window)
