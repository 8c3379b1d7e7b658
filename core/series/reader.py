"""Reading: the pixels of parcels, each raster block at most once per band and date.

The images are swept cell by cell, row of cells after row of cells. A cell is a
rectangle of whole raster blocks, as large as the memory budget allows. Each
parcel is rasterised when the sweep reaches its first row, collects its pixels
from the cells it touches, and is handed on when the last one is read. So
nothing is read twice, and only the pixels of parcels under way are kept.
"""

import itertools
import math
from dataclasses import dataclass

import numpy as np

from ..errors import check_cancelled, never_cancelled, no_progress
from .parcel_pixels import ParcelPixels, gathered
from .parcel_table import NO_PIXEL, READY
from .rasterise import pixels_inside
from .windows import WindowReader, gdal_cache, missing_values

# Copies of a pixel's values alive at once: cell, parcels, chunk, filled, resampled.
_COPIES = 6
_LARGEST_CELL = 1024
# Every block is read once, so that a large cache of GDAL (5 % of the memory) is for nothing.
_LEAST_CACHE = 64 * 2**20


@dataclass
class _Parcel:
    """A parcel under way."""

    index: int
    rows: np.ndarray
    cols: np.ndarray
    values: np.ndarray = None
    missing: int = 0


class _CellPixels:
    """Pixels of one cell, and the windows that hold them, found once for all bands and dates."""

    def __init__(self, rows, cols, grid):
        self.rows, self.cols, self.grid, self._windows = rows, cols, grid, {}

    def __len__(self):
        return len(self.rows)

    def windows(self, height, width):
        """Return the windows of whole blocks: see `_found`."""
        if (height, width) not in self._windows:
            self._windows[height, width] = list(self._found(height, width))
        return self._windows[height, width]

    def _found(self, height, width):
        """Yield window (top, left, bottom, right), pixels in it, and their cells in it."""
        block_rows, block_cols = self.rows // height, self.cols // width
        for top, bottom, left, right in block_rectangles(block_rows, block_cols):
            inside = (block_rows >= top) & (block_rows < bottom)
            inside &= (block_cols >= left) & (block_cols < right)
            inside = np.flatnonzero(inside)
            window = (
                top * height,
                left * width,
                min(bottom * height, self.grid.height),
                min(right * width, self.grid.width),
            )
            across = window[3] - window[1]
            cells = (self.rows[inside] - window[0]) * across + self.cols[inside] - window[1]
            yield window, inside, cells


class Reader:
    """Reads the pixels of parcels from a series, chunk by chunk.

    Parameters
    ----------
    series : Series
    parcels : Parcels
        Its status is set to ``NO_PIXEL`` for parcels without pixel centres.
    memory_mb : float
        Budget for pixel values, in MB.
    windows : WindowReader, optional
        Reads the rasters; a `WindowReader` of the series by default.
    """

    def __init__(self, series, parcels, memory_mb, *, windows=None):
        self.series, self.parcels = series, parcels
        self.bands = len(series.acquisitions[0].bands)
        pixel_bytes = len(series.acquisitions) * self.bands * 4 * _COPIES
        self.chunk_pixels = max(1, int(memory_mb * 2**20 / pixel_bytes))
        self.cell_height, self.cell_width = self._cell_shape()
        self.windows = windows or WindowReader(series)

    def _cell_shape(self):
        """Return the height and width of a cell, whole blocks of every raster."""
        grid = self.series.grid
        rasters = self.series.sources + self.series.masks
        shapes = [block_shape(raster, grid) for raster in rasters]
        height = min(math.lcm(*(height for height, _ in shapes)), grid.height)
        width = min(math.lcm(*(width for _, width in shapes)), grid.width)
        # Grow by whole blocks towards a square while the budget allows.
        side = min(_LARGEST_CELL, math.isqrt(self.chunk_pixels))
        width *= max(1, side // width)
        height *= max(1, min(_LARGEST_CELL, self.chunk_pixels // width) // height)
        return height, width

    def chunks(self, progress=no_progress, cancelled=never_cancelled):
        """Yield parcels with their values.

        Parameters
        ----------
        progress, cancelled : callable

        Yields
        ------
        ParcelPixels
            Values (P, D, B) of the season's D dates, NaN where missing; a
            parcel comes once, when it is complete.

        Raises
        ------
        PlanarSitsError
            If a raster cannot be read.
        """
        with gdal_cache(self._cache_bytes()):
            yield from self._sweep(progress, cancelled)

    def _cache_bytes(self):
        """Return what GDAL's cache has to hold: a cell of a raster with all its bands, twice."""
        rasters = self.series.sources + self.series.masks
        bands = max(raster.bandCount() for raster in rasters)
        return max(_LEAST_CACHE, 2 * 4 * self.cell_height * self.cell_width * bands)

    def _sweep(self, progress, cancelled):
        """Yield chunks of parcels, cell after cell."""
        first_rows = self._first_rows()
        total = max(1, sum(len(members) for members in first_rows.values()))
        waiting, ready, ready_pixels, done = {}, [], 0, 0
        for cell_row in range(math.ceil(self.series.grid.height / self.cell_height)):
            for index in first_rows.get(cell_row, ()):
                check_cancelled(cancelled)
                done += not self._start(index, waiting)
            for cell in sorted(key for key in waiting if key[0] == cell_row):
                check_cancelled(cancelled)
                complete = self._read_cell(waiting.pop(cell), cancelled)
                ready += complete
                ready_pixels += sum(len(parcel.rows) for parcel in complete)
                done += len(complete)
                if ready_pixels >= self.chunk_pixels / 2:
                    yield self._chunk(ready)
                    ready_pixels = 0
                progress(done / total, "")
            progress(done / total, "")
        if ready:
            yield self._chunk(ready)

    def read_all(self, progress=no_progress, cancelled=never_cancelled):
        """Return all parcels that can be used, in the order of the input.

        Returns
        -------
        ParcelPixels or None
            None if no parcel has a pixel.
        """
        parts = list(self.chunks(progress, cancelled))
        return gathered(parts) if parts else None

    def _first_rows(self):
        """Return the usable parcels by the row of cells that they start in."""
        grid, found = self.series.grid, {}
        for index, status in enumerate(self.parcels.status):
            if status == READY:
                top = self.parcels.bounds[index, 3]
                row = max(0, math.floor((grid.top - top) / grid.pixel_height))
                found.setdefault(min(row, grid.height - 1) // self.cell_height, []).append(index)
        return found

    def _start(self, index, waiting):
        """Rasterise a parcel and queue its pixels at their cells; tell whether it has any."""
        parcels = self.parcels
        rows, cols = pixels_inside(parcels.wkb[index], parcels.bounds[index], self.series.grid)
        parcels.wkb[index] = None
        if len(rows) == 0:
            parcels.status[index] = NO_PIXEL
            return False
        parcel = _Parcel(index, rows, cols, missing=len(rows))
        for cell, pixels in self._cells(rows, cols):
            waiting.setdefault(cell, []).append((parcel, pixels))
        return True

    def _cells(self, rows, cols):
        """Yield the cells that pixels lie in, and which pixels."""
        height, width = self.cell_height, self.cell_width
        down = range(int(rows[0]) // height, int(rows[-1]) // height + 1)  # sorted by row
        across = range(int(cols.min()) // width, int(cols.max()) // width + 1)
        if len(down) == len(across) == 1:
            yield (down[0], across[0]), np.arange(len(rows))
            return
        for cell in itertools.product(down, across):
            pixels = np.flatnonzero((rows // height == cell[0]) & (cols // width == cell[1]))
            if len(pixels):
                yield cell, pixels

    def _read_cell(self, members, cancelled):
        """Read a cell for its parcels; return those that are now complete."""
        rows = np.concatenate([parcel.rows[pixels] for parcel, pixels in members])
        cols = np.concatenate([parcel.cols[pixels] for parcel, pixels in members])
        values = self._read_pixels(_CellPixels(rows, cols, self.series.grid), cancelled)
        complete, first = [], 0
        for parcel, pixels in members:
            last = first + len(pixels)
            if len(pixels) == len(parcel.rows):
                parcel.values = values[first:last]
            else:
                if parcel.values is None:
                    parcel.values = np.empty((len(parcel.rows), *values.shape[1:]), np.float32)
                parcel.values[pixels] = values[first:last]
            parcel.missing -= len(pixels)
            if parcel.missing == 0:
                complete.append(parcel)
            first = last
        return complete

    def _read_pixels(self, pixels, cancelled):
        """Return values (P, D, B) of pixels of one cell, NaN where masked or without data."""
        acquisitions = self.series.acquisitions
        values = np.empty((len(pixels), len(acquisitions), self.bands), np.float32)
        flat = values.reshape(len(pixels), -1)
        for source, places in _by_source(acquisitions):
            check_cancelled(cancelled)
            bands = [band for place in places for band in acquisitions[place].bands]
            # Side by side: a series is one stack, or has a raster for each acquisition.
            into = flat[:, places[0] * self.bands :][:, : len(bands)]
            self._read_bands("image", source, bands, pixels, into)
        for place, acquisition in enumerate(acquisitions):
            if acquisition.mask is not None:
                check_cancelled(cancelled)
                source, band = acquisition.mask
                found = np.empty((len(pixels), 1))
                self._read_bands("mask", source, [band], pixels, found)
                values[np.isin(found[:, 0], self.series.mask_invalid), place] = np.nan
        return _by_day(values, [acquisition.date for acquisition in acquisitions])

    def _read_bands(self, kind, place, bands, pixels, into):
        """Read values of one raster into an array (P, bands); of images NaN without data."""
        provider = (self.series.sources if kind == "image" else self.series.masks)[place]
        for window, inside, cells in pixels.windows(*block_shape(provider, self.series.grid)):
            done = 0
            for data in self.windows.read(kind, place, bands, window):
                some = slice(done, done + len(data))
                found = data.take(cells, axis=1)
                values = found.T.astype(into.dtype)
                missing = missing_values(found, provider, bands[some]) if kind == "image" else None
                if missing is not None:
                    values[missing.T] = np.nan
                into[inside, some] = values
                done = some.stop

    def _chunk(self, ready):
        """Join complete parcels to a chunk, in the order of the input; ``ready`` is empty then."""
        parts = sorted(ready, key=lambda parcel: parcel.index)
        ready.clear()
        index = np.array([parcel.index for parcel in parts], np.int64)
        sizes = [len(parcel.rows) for parcel in parts]
        return ParcelPixels(
            values=np.concatenate([parcel.values for parcel in parts]),
            rows=np.concatenate([parcel.rows for parcel in parts]),
            cols=np.concatenate([parcel.cols for parcel in parts]),
            offsets=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
            index=index,
            keys=self.parcels.keys[index],
        )


def _by_source(acquisitions):
    """Return the places of acquisitions by the raster they are in, in order of their first."""
    groups = {}
    for place, acquisition in enumerate(acquisitions):
        groups.setdefault(acquisition.source, []).append(place)
    return groups.items()


def _by_day(values, dates):
    """Return values (P, D, B) of acquisitions (P, A, B): the mean of the valid ones of each day."""
    starts = [place for place, date in enumerate(dates) if date not in dates[:place]]
    if len(starts) == len(dates):
        return values
    valid = ~np.isnan(values)
    count = np.add.reduceat(valid, starts, axis=1, dtype=np.float32)
    total = np.add.reduceat(np.where(valid, values, 0), starts, axis=1)
    return np.where(count > 0, total / np.maximum(count, 1), np.float32(np.nan))


def block_shape(raster, grid):
    """Return the height and width of a raster's blocks, at most those of the grid.

    Parameters
    ----------
    raster : QgsRasterDataProvider
    grid : Grid

    Returns
    -------
    (int, int)
        In pixels.
    """
    height, width = raster.yBlockSize(), raster.xBlockSize()
    return min(max(1, height), grid.height), min(max(1, width), grid.width)


def block_rectangles(block_rows, block_cols):
    """Cover blocks with rectangles that hold no other block.

    Parameters
    ----------
    block_rows, block_cols : (P,) integer arrays
        Block of each pixel.

    Returns
    -------
    list of (top, bottom, left, right)
        In blocks, bottom and right exclusive: runs of neighbours within a
        row of blocks, joined with equal runs of the row before.
    """
    first_row, first_col = block_rows.min(), block_cols.min()
    shape = np.ptp(block_rows) + 1, np.ptp(block_cols) + 1
    held = np.zeros(shape, bool)
    held[block_rows - first_row, block_cols - first_col] = True
    blocks = np.argwhere(held) + (first_row, first_col)
    breaks = np.flatnonzero((np.diff(blocks[:, 0]) != 0) | (np.diff(blocks[:, 1]) != 1)) + 1
    open_runs, found = {}, []
    for run in np.split(blocks, breaks):
        row, span = int(run[0, 0]), (int(run[0, 1]), int(run[-1, 1]) + 1)
        above = open_runs.get(span)
        if above is not None and above[1] == row:
            above[1] = row + 1
        else:
            open_runs[span] = [row, row + 1, *span]
            found.append(open_runs[span])
    return [tuple(rectangle) for rectangle in found]
