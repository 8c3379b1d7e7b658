"""One sweep over the grid of a zone, cell by cell.

The series is read cell by cell, row of cells after row of cells. A cell is a rectangle
of whole raster blocks, as large as the memory budget allows. A parcel is rasterised when
its first row of cells is reached, gets its values from the cells that it touches, and is
passed on once all of them are read. So no block is read twice, and only the pixels of
incomplete parcels are kept.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import CancelCheck, Progress, check_cancelled
from .cells import CellPixels, cell_shape, split_by_cell
from .parcel_pixels import ParcelPixels
from .parcel_table import NO_PIXEL, UNREADABLE, Parcels
from .rasterise import pixels_inside
from .values import ValueReader


@dataclass
class _Parcel:
    """A parcel whose pixels are being read.

    ``missing`` is the number of those left; ``lost``: some cannot be read.
    """

    index: int
    rows: np.ndarray
    cols: np.ndarray
    values: np.ndarray | None = None
    missing: int = 0
    lost: bool = False


# The parts of parcels in one cell: each parcel, and the positions of its pixels there.
_Members = list[tuple[_Parcel, np.ndarray]]


class Sweep:
    """A sweep over the grid of one zone.

    Parameters
    ----------
    values : ValueReader
        Of the zone.
    parcels : Parcels
        Reading sets the status of a parcel without pixel centres to ``NO_PIXEL``, that of one with
        pixels that cannot be read to ``UNREADABLE``, and removes the polygon of each rasterised
        parcel.
    chunk_pixels : int
        Pixels of a chunk, about.
    """

    def __init__(self, values: ValueReader, parcels: Parcels, chunk_pixels: int):
        self.values, self.parcels, self.chunk_pixels = values, parcels, chunk_pixels
        self.series = values.series
        self.cell_shape = cell_shape(self.series, chunk_pixels)

    def chunks(
        self, members: Sequence[int], *, progress: Progress, cancelled: CancelCheck
    ) -> Iterator[ParcelPixels]:
        """Yield parcels with their values, chunk by chunk.

        Parameters
        ----------
        members : sequence of int
            Positions of the parcels to read.
        progress, cancelled : callable

        Yields
        ------
        ParcelPixels
            Values (P, D, B) of the D dates of the zone.
        """
        first_rows = self._first_rows(members)
        total = max(1, sum(len(indices) for indices in first_rows.values()))
        pending: dict[tuple[int, int], _Members] = {}
        ready: list[_Parcel] = []
        ready_pixels = done = 0
        for cell_row in range(math.ceil(self.series.grid.height / self.cell_shape[0])):
            for index in first_rows.get(cell_row, ()):
                check_cancelled(cancelled)
                done += not self._rasterise(index, pending)
            for cell in sorted(key for key in pending if key[0] == cell_row):
                check_cancelled(cancelled)
                complete = self._read_cell(pending.pop(cell), cancelled=cancelled)
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

    def _first_rows(self, members: Sequence[int]) -> dict[int, list[int]]:
        """Return parcels by the row of cells that they start in."""
        grid, height = self.series.grid, self.cell_shape[0]
        first_rows: dict[int, list[int]] = {}
        for index in members:
            top = self.parcels.bounds[index, 3]
            row = max(0, math.floor((grid.top - top) / grid.pixel_height))
            first_rows.setdefault(min(row, grid.height - 1) // height, []).append(index)
        return first_rows

    def _rasterise(self, index: int, pending: dict[tuple[int, int], _Members]) -> bool:
        """Add the pixels of a parcel to its cells; return whether it has any."""
        parcels = self.parcels
        wkb, parcels.wkb[index] = parcels.wkb[index], None
        rows, cols = pixels_inside(
            wkb,  # type: ignore[arg-type]  # a READY parcel has a polygon
            parcels.bounds[index],
            self.series.grid,
        )
        if len(rows) == 0:
            parcels.status[index] = NO_PIXEL
            return False
        parcel = _Parcel(index, rows, cols, missing=len(rows))
        for cell, pixels in split_by_cell(rows, cols, self.cell_shape):
            pending.setdefault(cell, []).append((parcel, pixels))
        return True

    def _read_cell(self, members: _Members, *, cancelled: CancelCheck) -> list[_Parcel]:
        """Read a cell for its parcels; return those that are now complete."""
        members = [(parcel, pixels) for parcel, pixels in members if not parcel.lost]
        if not members:
            return []
        rows = np.concatenate([parcel.rows[pixels] for parcel, pixels in members])
        cols = np.concatenate([parcel.cols[pixels] for parcel, pixels in members])
        cell = CellPixels(rows, cols, self.series.grid)
        values = self.values.read(cell, cancelled=cancelled)
        unread, complete, first = self.values.unread, [], 0
        for parcel, pixels in members:
            last = first + len(pixels)
            if unread is not None and unread[first:last].any():
                parcel.lost, parcel.values = True, None
                self.parcels.status[parcel.index] = UNREADABLE
                first = last
                continue
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

    def _chunk(self, ready: list[_Parcel]) -> ParcelPixels:
        """Join complete parcels in the order of the input, and empty the list."""
        parcels = sorted(ready, key=lambda parcel: parcel.index)
        ready.clear()
        index = np.array([parcel.index for parcel in parcels], np.int64)
        sizes = [len(parcel.rows) for parcel in parcels]
        return ParcelPixels(
            values=np.concatenate([parcel.values for parcel in parcels]),
            rows=np.concatenate([parcel.rows for parcel in parcels]),
            cols=np.concatenate([parcel.cols for parcel in parcels]),
            offsets=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
            index=index,
            keys=self.parcels.keys[index],
            dates=self.values.dates,
        )
