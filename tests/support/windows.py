"""Window readers for tests and benchmarks."""

from __future__ import annotations

import math

import numpy as np
from planar_sits.core.series.cells import block_shape
from planar_sits.core.series.windows import WindowReader


class QgisWindows(WindowReader):
    """A window reader that reads everything by QGIS."""

    def dataset(self, raster):
        """Return None, so that no raster is read by GDAL alone."""


class CountingWindows(WindowReader):
    """A window reader that counts how often each block is read.

    Attributes
    ----------
    block_reads : dict of Raster to int32 array (bands, block rows, block columns)
        Reads of each block, by raster.
    """

    def __init__(self, series):
        super().__init__(series)
        self.block_reads = {}

    def read(self, raster, bands, window, **more):
        """Count the blocks of a window, and read it."""
        grid = self.series.grid
        height, width = block_shape(raster.provider, grid)
        if raster not in self.block_reads:
            shape = math.ceil(grid.height / height), math.ceil(grid.width / width)
            self.block_reads[raster] = np.zeros((raster.provider.bandCount(), *shape), np.int32)
        rows = slice(window.top // height, math.ceil(window.bottom / height))
        cols = slice(window.left // width, math.ceil(window.right / width))
        self.block_reads[raster][np.array(bands) - 1, rows, cols] += 1
        return super().read(raster, bands, window, **more)
