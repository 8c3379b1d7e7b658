"""Cells: rectangles of whole raster blocks in which a series is read."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .grid import Grid, Window
from .series import Series

if TYPE_CHECKING:
    from qgis.core import QgsRasterDataProvider

_LARGEST = 1024


def block_shape(provider: QgsRasterDataProvider, grid: Grid) -> tuple[int, int]:
    """Return the height and width of a raster's blocks, in pixels.

    Parameters
    ----------
    provider : QgsRasterDataProvider
    grid : Grid

    Returns
    -------
    height, width : int
        At least 1, at most those of the grid.
    """
    height, width = provider.yBlockSize(), provider.xBlockSize()
    return min(max(1, height), grid.height), min(max(1, width), grid.width)


def cell_shape(series: Series, most: int) -> tuple[int, int]:
    """Return the height and width of cells of whole blocks of every raster.

    Parameters
    ----------
    series : Series
    most : int
        Number of pixels up to which cells of several blocks grow.

    Returns
    -------
    height, width : int
        In pixels; a single block may hold more than ``most``.
    """
    grid = series.grid
    shapes = [block_shape(raster.provider, grid) for raster in series.sources + series.masks]
    height = min(math.lcm(*(height for height, _ in shapes)), grid.height)
    width = min(math.lcm(*(width for _, width in shapes)), grid.width)
    # By whole blocks towards a square.
    side = min(_LARGEST, math.isqrt(most))
    width *= max(1, side // width)
    height *= max(1, min(_LARGEST, most // width) // height)
    return height, width


def split_by_cell(
    rows: np.ndarray, cols: np.ndarray, shape: tuple[int, int]
) -> Iterator[tuple[tuple[int, int], np.ndarray]]:
    """Yield the cells that pixels lie in, with their pixels.

    Parameters
    ----------
    rows, cols : (P,) integer arrays
        Sorted by row.
    shape : (int, int)
        Height and width of a cell.

    Yields
    ------
    cell : (int, int)
        Row and column among the cells.
    pixels : (n,) int64 array
        Positions in ``rows`` and ``cols``.
    """
    height, width = shape
    cell_rows = range(int(rows[0]) // height, int(rows[-1]) // height + 1)
    cell_cols = range(int(cols.min()) // width, int(cols.max()) // width + 1)
    if len(cell_rows) == len(cell_cols) == 1:
        yield (cell_rows[0], cell_cols[0]), np.arange(len(rows))
        return
    for row, col in itertools.product(cell_rows, cell_cols):
        pixels = np.flatnonzero((rows // height == row) & (cols // width == col))
        if len(pixels):
            yield (row, col), pixels


@dataclass(frozen=True)
class WindowPixels:
    """The pixels of a cell that lie in one window.

    Parameters
    ----------
    window : Window
        Whole blocks, in pixels of the grid.
    pixels : (n,) int64 array
        Positions among the pixels of the cell.
    positions : (n,) integer array
        Positions in the data of the window, row by row.
    """

    window: Window
    pixels: np.ndarray
    positions: np.ndarray


class CellPixels:
    """The pixels of one cell, and the windows of whole blocks that hold them.

    Parameters
    ----------
    rows, cols : (P,) integer arrays
        Pixel coordinates; a pixel of several parcels comes several times.
    grid : Grid
    """

    def __init__(self, rows: np.ndarray, cols: np.ndarray, grid: Grid):
        self.rows, self.cols, self.grid = rows, cols, grid
        self._windows: dict[tuple[int, int], list[WindowPixels]] = {}

    def __len__(self) -> int:
        return len(self.rows)

    def windows(self, shape: tuple[int, int]) -> list[WindowPixels]:
        """Return windows that hold every block with a pixel, and no other block.

        Parameters
        ----------
        shape : (int, int)
            Height and width of the blocks. Windows are found once for each shape.

        Returns
        -------
        list of WindowPixels
        """
        if shape not in self._windows:
            self._windows[shape] = list(self._find_windows(*shape))
        return self._windows[shape]

    def _find_windows(self, height: int, width: int) -> Iterator[WindowPixels]:
        block_rows, block_cols = self.rows // height, self.cols // width
        for blocks in block_rectangles(block_rows, block_cols):
            inside = (block_rows >= blocks.top) & (block_rows < blocks.bottom)
            inside &= (block_cols >= blocks.left) & (block_cols < blocks.right)
            pixels = np.flatnonzero(inside)
            window = Window(
                blocks.top * height,
                blocks.left * width,
                min(blocks.bottom * height, self.grid.height),
                min(blocks.right * width, self.grid.width),
            )
            rows, cols = self.rows[pixels] - window.top, self.cols[pixels] - window.left
            yield WindowPixels(window, pixels, rows * window.width + cols)


def block_rectangles(block_rows: np.ndarray, block_cols: np.ndarray) -> list[Window]:
    """Return rectangles that cover given blocks and no other block.

    Parameters
    ----------
    block_rows, block_cols : (P,) integer arrays
        Block of each pixel.

    Returns
    -------
    list of Window
        In blocks: runs of neighbours within a row of blocks, joined with equal
        runs of the row before.
    """
    first_row, first_col = block_rows.min(), block_cols.min()
    shape = np.ptp(block_rows) + 1, np.ptp(block_cols) + 1
    occupied = np.zeros(shape, bool)
    occupied[block_rows - first_row, block_cols - first_col] = True
    blocks = np.argwhere(occupied) + (first_row, first_col)
    breaks = np.flatnonzero((np.diff(blocks[:, 0]) != 0) | (np.diff(blocks[:, 1]) != 1)) + 1
    latest: dict[tuple[int, int], list[int]] = {}  # the last rectangle of each span of columns
    rectangles = []
    for run in np.split(blocks, breaks):
        row, span = int(run[0, 0]), (int(run[0, 1]), int(run[-1, 1]) + 1)
        above = latest.get(span)
        if above is not None and above[1] == row:
            above[1] = row + 1
        else:
            latest[span] = [row, row + 1, *span]
            rectangles.append(latest[span])
    return [Window(top, left, bottom, right) for top, bottom, left, right in rectangles]
