"""Reading the pixels of parcels, each raster block at most once per band and date.

Each parcel is read in one zone of the series, by a sweep over the grid of this zone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np

from ..errors import CancelCheck, Progress, never_cancelled, no_progress, part_of
from .gdal_cache import gdal_cache
from .parcel_pixels import ParcelPixels, join_chunks
from .parcel_table import READY, UNREADABLE, Parcels
from .series import Series
from .sweep import Sweep
from .value_check import ValueCheck
from .values import ValueReader
from .windows import WindowReader

# Copies of a pixel's values in memory at once: cell, parcels, chunk, filled, resampled.
_COPIES = 6
# Every block is read once, so that GDAL's usual cache (5 % of the memory) would be wasted.
_LEAST_CACHE = 64 * 2**20


class Reader:
    """A reader of the pixels of parcels, chunk by chunk.

    Parameters
    ----------
    series : Series
    parcels : Parcels
        Those that are ``READY`` are read. Reading sets the status of a parcel without
        pixel centres to ``NO_PIXEL``, that of one in blocks that cannot be read from another
        computer to ``UNREADABLE``, and removes the polygon of each rasterised parcel.
    memory_mb : float
        Budget for pixel values, in MB.
    windows : WindowReader, optional
        Reads the rasters of a series of one zone; a `WindowReader` of the zone by default.
    ranges : (B, 2) array, optional
        Values of each band that the model was trained on which the pixels are read for.
    warn : callable
        Receives what looks wrong in the values (str) once `read_all` has read them.
    """

    def __init__(
        self,
        series: Series,
        parcels: Parcels,
        memory_mb: float,
        *,
        windows: WindowReader | None = None,
        ranges: np.ndarray | None = None,
        warn: Callable[[str], object] = str,
    ):
        self.series, self.parcels, self.ranges, self.warn = series, parcels, ranges, warn
        self.check = ValueCheck(series)
        bands = len(series.acquisitions[0].bands)
        pixel_bytes = len(series.acquisitions) * bands * 4 * _COPIES
        self.chunk_pixels = max(1, int(memory_mb * 2**20 / pixel_bytes))
        self.sweeps = [
            Sweep(
                ValueReader(zone, windows or WindowReader(zone), self.check),
                parcels,
                self.chunk_pixels,
            )
            for zone in series.zones
        ]

    def chunks(
        self, *, progress: Progress = no_progress, cancelled: CancelCheck = never_cancelled
    ) -> Iterator[ParcelPixels]:
        """Yield the parcels with their values, chunk by chunk.

        Parameters
        ----------
        progress, cancelled : callable
            See `core.errors`.

        Yields
        ------
        ParcelPixels
            Values (P, D, B) of the D dates of the season, or of those of them on which its zone
            has images (`ParcelPixels.dates`); NaN if missing. Each parcel comes in one chunk, in no
            particular order between chunks.

        Raises
        ------
        PlanarSitsError
            If a raster cannot be read.
        Cancelled
        """
        with gdal_cache(self._cache_bytes()):
            yield from self._chunks(progress=progress, cancelled=cancelled)

    def read_all(
        self, *, progress: Progress = no_progress, cancelled: CancelCheck = never_cancelled
    ) -> ParcelPixels | None:
        """Return all parcels that can be used, in the order of the input layer.

        Parameters
        ----------
        progress, cancelled : callable
            See `core.errors`.

        Returns
        -------
        ParcelPixels or None
            As the chunks of `chunks`, joined, on all dates. None if no parcel has a pixel.

        Raises
        ------
        PlanarSitsError
            If a raster cannot be read.
        Cancelled
        """
        count = len(self.series.dates)
        chunks = [
            chunk.on_dates(count) for chunk in self.chunks(progress=progress, cancelled=cancelled)
        ]
        for note in self.notes():
            self.warn(note)
        return join_chunks(chunks) if chunks else None

    def notes(self) -> list[str]:
        """Return what looks wrong in the values read so far (see `ValueCheck`).

        Returns
        -------
        list of str
            Warnings for the operator, a sentence each.
        """
        return [*self.unread_notes(), *self.check.notes(self.ranges)]

    def unread_notes(self) -> list[str]:
        """Return which images on other computers could not be read, a sentence each."""
        notes = []
        for zone in self.sweeps:
            patience = zone.values.windows.patience
            for raster in zone.series.sources + zone.series.masks:
                reason = patience.failures.get(raster.provider.dataSourceUri())
                if reason:
                    notes.append(
                        f"The {raster.kind} '{raster.name}' cannot be read everywhere ({reason}): "
                        f"parcels there are left out ('{UNREADABLE}'). Run again once it is there."
                    )
        return list(dict.fromkeys(notes))

    def _cache_bytes(self) -> int:
        """Return the cache that GDAL needs: a cell of a raster with all its bands, twice."""
        rasters = self.series.sources + self.series.masks
        bands = max(raster.provider.bandCount() for raster in rasters)
        cell = max(math.prod(sweep.cell_shape) for sweep in self.sweeps)
        return max(_LEAST_CACHE, 2 * 4 * cell * bands)

    def _chunks(self, *, progress: Progress, cancelled: CancelCheck) -> Iterator[ParcelPixels]:
        """Yield chunks of parcels, zone after zone."""
        waiting = [i for i, status in enumerate(self.parcels.status) if status == READY]
        total, done = max(1, len(waiting)), 0
        while waiting:
            moved: list[int] = []
            for zone, sweep in enumerate(self.sweeps):
                members = [index for index in waiting if self.parcels.zones[index] == zone]
                if not members:
                    continue
                part = part_of(progress, done / total, min(total, done + len(members)) / total)
                for chunk in sweep.chunks(members, progress=part, cancelled=cancelled):
                    seen = self._seen(chunk, moved)
                    if len(seen):
                        yield seen
                done = min(total, done + len(members))
            waiting = moved

    def _seen(self, chunk: ParcelPixels, moved: list[int]) -> ParcelPixels:
        """Return the parcels of a chunk that are read in this zone.

        A parcel without any observation moves to its next zone, and is added to ``moved``.
        """
        if not any(self.parcels.others.get(index) for index in chunk.index.tolist()):
            return chunk
        observed = set(chunk.observed().index.tolist())
        kept = []
        for position, index in enumerate(chunk.index.tolist()):
            if index not in observed and self.parcels.move(index):
                moved.append(index)
            else:
                kept.append(position)
        return chunk.arranged(kept)
