"""Reading: the pixels of parcels, each raster block at most once per band and date.

The images are swept cell by cell, row of cells after row of cells. A cell is a
rectangle of whole raster blocks, as large as the memory budget allows. Each
parcel is rasterised when the sweep reaches its first row, collects its pixels
from the cells it touches, and is handed on when the last one is read. So
nothing is read twice, and only the pixels of parcels under way are kept.
"""

import math
from dataclasses import dataclass

import numpy as np
from osgeo import gdal
from qgis.core import Qgis, QgsRectangle

from ..errors import PlanarSitsError, check_cancelled, never_cancelled, no_progress
from .parcel_pixels import ParcelPixels, concatenate
from .parcel_table import NO_PIXEL, READY
from .rasterise import pixels_inside

# Copies of a pixel's values alive at once: cell, parcels, chunk, filled, resampled.
_COPIES = 6
_LARGEST_CELL = 1024

_DTYPES = {
    Qgis.DataType.Byte: np.uint8,
    Qgis.DataType.UInt16: np.uint16,
    Qgis.DataType.Int16: np.int16,
    Qgis.DataType.UInt32: np.uint32,
    Qgis.DataType.Int32: np.int32,
    Qgis.DataType.Float32: np.float32,
    Qgis.DataType.Float64: np.float64,
}


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
        """Yield blocks, window (top, left, bottom, right), pixels in it, and where they lie."""
        block_rows, block_cols = self.rows // height, self.cols // width
        for blocks in block_rectangles(block_rows, block_cols):
            top, bottom, left, right = blocks
            inside = (block_rows >= top) & (block_rows < bottom)
            inside &= (block_cols >= left) & (block_cols < right)
            inside = np.flatnonzero(inside)
            window = (
                top * height,
                left * width,
                min(bottom * height, self.grid.height),
                min(right * width, self.grid.width),
            )
            here = self.rows[inside] - window[0], self.cols[inside] - window[1]
            yield blocks, window, inside, here


class Reader:
    """Reads the pixels of parcels from a series, chunk by chunk.

    Parameters
    ----------
    series : Series
    parcels : Parcels
        Its status is set to ``NO_PIXEL`` for parcels without pixel centres.
    memory_mb : float
        Budget for pixel values, in MB.

    Attributes
    ----------
    block_reads : dict
        How often each block was read, by (raster, band): an integer array
        (block rows, block columns). The raster is 'image' or 'mask' and its
        position.
    """

    def __init__(self, series, parcels, memory_mb):
        self.series, self.parcels = series, parcels
        self.dates = {date: place for place, date in enumerate(series.dates)}
        self.bands = len(series.acquisitions[0].bands)
        pixel_bytes = len(self.dates) * self.bands * 4 * _COPIES
        self.chunk_pixels = max(1, int(memory_mb * 2**20 / pixel_bytes))
        self.cell_height, self.cell_width = self._cell_shape()
        self.block_reads = {}

    def _cell_shape(self):
        """Return the height and width of a cell, whole blocks of every raster."""
        grid = self.series.grid
        rasters = self.series.sources + self.series.masks
        heights = {min(max(1, raster.yBlockSize()), grid.height) for raster in rasters}
        widths = {min(max(1, raster.xBlockSize()), grid.width) for raster in rasters}
        height = min(math.lcm(*heights), grid.height)
        width = min(math.lcm(*widths), grid.width)
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
        first_rows = self._first_rows()
        total = max(1, sum(len(members) for members in first_rows.values()))
        waiting, ready, ready_pixels, done = {}, [], 0, 0
        for cell_row in range(math.ceil(self.series.grid.height / self.cell_height)):
            for index in first_rows.get(cell_row, ()):
                check_cancelled(cancelled)
                self._start(index, waiting)
            for cell in sorted(key for key in waiting if key[0] == cell_row):
                check_cancelled(cancelled)
                complete = self._read_cell(waiting.pop(cell), cancelled)
                ready += complete
                ready_pixels += sum(len(parcel.rows) for parcel in complete)
                done += len(complete)
                if ready_pixels >= self.chunk_pixels / 2:
                    yield self._chunk(ready)
                    ready, ready_pixels = [], 0
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
        if not parts:
            return None
        pixels = concatenate(parts)
        return pixels.take(np.argsort(pixels.index))

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
        """Rasterise a parcel and queue its pixels at the cells they lie in."""
        parcels = self.parcels
        rows, cols = pixels_inside(parcels.wkb[index], parcels.bounds[index], self.series.grid)
        parcels.wkb[index] = None
        if len(rows) == 0:
            parcels.status[index] = NO_PIXEL
            return
        parcel = _Parcel(index, rows, cols, missing=len(rows))
        cell_rows, cell_cols = rows // self.cell_height, cols // self.cell_width
        codes = cell_rows.astype(np.int64) * self.series.grid.width + cell_cols
        for code in np.unique(codes):
            pixels = np.flatnonzero(codes == code)
            cell = divmod(int(code), self.series.grid.width)
            waiting.setdefault(cell, []).append((parcel, pixels))

    def _read_cell(self, members, cancelled):
        """Read a cell for its parcels; return those that are now complete."""
        rows = np.concatenate([parcel.rows[pixels] for parcel, pixels in members])
        cols = np.concatenate([parcel.cols[pixels] for parcel, pixels in members])
        values = self._read_pixels(_CellPixels(rows, cols, self.series.grid), cancelled)
        complete, first = [], 0
        for parcel, pixels in members:
            last = first + len(pixels)
            if parcel.values is None:
                parcel.values = np.empty((len(parcel.rows), *values.shape[1:]), np.float32)
            parcel.values[pixels] = values[first:last]
            parcel.missing -= len(pixels)
            if parcel.missing == 0:
                complete.append(parcel)
            first = last
        return complete

    def _read_pixels(self, pixels, cancelled):
        """Return values (P, D, B) of pixels of one cell; days seen twice are averaged."""
        values = np.full((len(self.dates), self.bands, len(pixels)), np.nan, np.float32)
        seen = {}
        for acquisition in self.series.acquisitions:
            check_cancelled(cancelled)
            date = self.dates[acquisition.date]
            image = self._read_acquisition(acquisition, pixels)
            if date not in seen:
                values[date] = image
                seen[date] = (~np.isnan(image)).astype(np.float32)
            else:
                valid = ~np.isnan(image)
                count = seen[date] + valid
                total = np.nan_to_num(values[date]) * seen[date] + np.where(valid, image, 0)
                values[date] = np.where(count > 0, total / np.maximum(count, 1), np.nan)
                seen[date] = count
        return np.ascontiguousarray(values.transpose(2, 0, 1))

    def _read_acquisition(self, acquisition, pixels):
        """Return values (B, P) of one image, NaN where masked or without data."""
        series = self.series
        image = np.empty((self.bands, len(pixels)), np.float32)
        for channel, band in enumerate(acquisition.bands):
            found, missing = self._read_band("image", acquisition.source, band, pixels)
            image[channel] = found
            image[channel, missing] = np.nan
        if acquisition.mask is not None:
            place, band = acquisition.mask
            found, _ = self._read_band("mask", place, band, pixels)
            image[:, np.isin(found, series.mask_invalid)] = np.nan
        return image

    def _read_band(self, kind, place, band, pixels):
        """Return a band's values (P,) float64, and where they are missing (P,) bool."""
        provider = (self.series.sources if kind == "image" else self.series.masks)[place]
        height = min(max(1, provider.yBlockSize()), self.series.grid.height)
        width = min(max(1, provider.xBlockSize()), self.series.grid.width)
        reads = self.block_reads.get((kind, place, band))
        if reads is None:
            grid = self.series.grid
            shape = (math.ceil(grid.height / height), math.ceil(grid.width / width))
            reads = self.block_reads[kind, place, band] = np.zeros(shape, np.int32)
        values, missing = np.empty(len(pixels)), np.empty(len(pixels), bool)
        for (top, bottom, left, right), window, inside, here in pixels.windows(height, width):
            data, empty = self._read_window(kind, place, band, provider, window)
            values[inside], missing[inside] = data[here], empty[here]
            reads[top:bottom, left:right] += 1
        return values, missing

    def _read_window(self, kind, place, band, provider, window):
        """Return the data of a window and where it is missing, both (h, w)."""
        top, left, bottom, right = window
        grid = self.series.grid
        # Slightly inside the edges, so that rounding never asks for a neighbour.
        slack_x, slack_y = grid.pixel_width * 1e-3, grid.pixel_height * 1e-3
        extent = QgsRectangle(
            grid.left + left * grid.pixel_width + slack_x,
            grid.top - bottom * grid.pixel_height + slack_y,
            grid.left + right * grid.pixel_width - slack_x,
            grid.top - top * grid.pixel_height - slack_y,
        )
        gdal.ErrorReset()
        block = provider.block(band, extent, right - left, bottom - top)
        # QGIS takes a block that GDAL cannot read for no data; GDAL remembers better.
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        if failed or not block.isValid() or block.isEmpty():
            names = self.series.source_names if kind == "image" else self.series.mask_names
            raise PlanarSitsError(
                f"The {kind} '{names[place]}' cannot be read (band {band}): the file is damaged or "
                "out of reach. Copy it again, or leave this date out."
            )
        dtype = _DTYPES.get(block.dataType())
        if dtype is None:
            raise PlanarSitsError(
                f"The {kind} '{self.series.source_names[place]}' has complex or colour values "
                f"(band {band}): only integer and real numbers can be classified."
            )
        data = np.frombuffer(bytes(block.data()), dtype).reshape(bottom - top, right - left)
        return data, missing_values(data, provider, band)

    def _chunk(self, ready):
        """Join complete parcels to a chunk, in the order of the input."""
        ready = sorted(ready, key=lambda parcel: parcel.index)
        index = np.array([parcel.index for parcel in ready], np.int64)
        sizes = [len(parcel.rows) for parcel in ready]
        return ParcelPixels(
            values=np.concatenate([parcel.values for parcel in ready]),
            rows=np.concatenate([parcel.rows for parcel in ready]),
            cols=np.concatenate([parcel.cols for parcel in ready]),
            offsets=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
            index=index,
            keys=self.parcels.keys[index],
        )


def missing_values(data, provider, band):
    """Return where a window has no data: NaN, infinity or a no-data value.

    Parameters
    ----------
    data : (h, w) array
    provider : QgsRasterDataProvider
    band : int

    Returns
    -------
    (h, w) bool array
    """
    missing = ~np.isfinite(data)
    if provider.sourceHasNoDataValue(band) and provider.useSourceNoDataValue(band):
        # In the data's own type: a no-data value such as -3.4e38 is not exact in float32.
        value = provider.sourceNoDataValue(band)
        missing |= data == np.float32(value) if data.dtype == np.float32 else data == value
    for span in provider.userNoDataValues(band):
        missing |= (data >= span.min()) & (data <= span.max())
    return missing


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
