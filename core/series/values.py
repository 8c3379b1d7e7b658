"""The values of pixels in every acquisition, merged by day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..errors import CancelCheck, check_cancelled, never_cancelled
from .cells import CellPixels, block_shape
from .grid import Window
from .no_data import missing_values, undeclared_fill
from .parcel_pixels import spread
from .series import Acquisition, Raster, Series
from .value_check import ValueCheck

if TYPE_CHECKING:
    from .windows import WindowReader


class ValueReader:
    """A reader of the values of pixels.

    Parameters
    ----------
    series : Series
        Of one zone.
    windows : WindowReader
        Of the same series.
    check : ValueCheck, optional
        Of the zones together; one of the series by default.

    Attributes
    ----------
    check : ValueCheck
        What was noticed in the values that were read.
    dates : (D,) int64 array or None
        Positions of the dates among those of the series of all zones; None for all.
    unread : (P,) bool array or None
        The pixels of the last cell that could not be read from another computer; None: none.
    """

    def __init__(self, series: Series, windows: WindowReader, check: ValueCheck | None = None):
        self.series, self.windows = series, windows
        self.bands = len(series.acquisitions[0].bands)
        self.check = check or ValueCheck(series)
        self.unread: np.ndarray | None = None
        self.dates: np.ndarray | None = None
        if self.check.series is not series:
            self.dates = np.searchsorted(self.check.series.days, series.days)

    def read(self, pixels: CellPixels, *, cancelled: CancelCheck = never_cancelled) -> np.ndarray:
        """Return the values of the pixels of one cell.

        Each block of a band that holds such a pixel is read once, no other block.

        Parameters
        ----------
        pixels : CellPixels
            P pixels.
        cancelled : callable

        Returns
        -------
        (P, D, B) float32 array
            By pixel, date and band: the mean of the valid values of that day, or the first
            (`Series.first_valid`); NaN if all are masked or without data, or the pixel is one of
            `unread`.

        Raises
        ------
        PlanarSitsError
            If a raster cannot be read.
        Cancelled
        """
        acquisitions = self.series.acquisitions
        values = np.empty((len(pixels), len(acquisitions), self.bands), np.float32)
        self._read_images(pixels, values, cancelled=cancelled)
        self._apply_masks(pixels, values, cancelled=cancelled)
        self.unread = _inside(pixels, self.windows.take_unread())
        if self.unread is not None:
            values[self.unread] = np.nan
        merged = _first_valid if self.series.first_valid else _daily_means
        values = merged(values, [acquisition.date for acquisition in acquisitions])
        whole = values
        if self.dates is not None:
            whole = spread(values, self.dates, len(self.check.series.dates))
        self.check.add(whole)
        return values

    def _read_images(
        self, pixels: CellPixels, values: np.ndarray, *, cancelled: CancelCheck
    ) -> None:
        """Read all acquisitions into values (P, A, B), NaN without data."""
        acquisitions = self.series.acquisitions
        flat = values.reshape(len(pixels), -1)
        for source, indices in _by_source(acquisitions).items():
            check_cancelled(cancelled)
            bands = [band for index in indices for band in acquisitions[index].bands]
            # Side by side: a series is one stack, or has a raster for each acquisition.
            columns = flat[:, indices[0] * self.bands :][:, : len(bands)]
            raster = self.series.sources[source]
            self._read_bands(raster, bands, pixels, columns, cancelled=cancelled)

    def _apply_masks(
        self, pixels: CellPixels, values: np.ndarray, *, cancelled: CancelCheck
    ) -> None:
        """Set masked values (P, A, B) to NaN."""
        for index, acquisition in enumerate(self.series.acquisitions):
            for number, mask in enumerate(acquisition.masks):
                check_cancelled(cancelled)
                codes = np.empty((len(pixels), 1))
                raster = self.series.masks[mask.source]
                self._read_bands(raster, [mask.band], pixels, codes, cancelled=cancelled)
                masked = self.series.rule_of(mask).invalid(codes[:, 0])
                self.check.masks.add((acquisition.date, number), codes[:, 0], masked)
                values[masked, index] = np.nan

    def _read_bands(
        self,
        raster: Raster,
        bands: Sequence[int],
        pixels: CellPixels,
        values: np.ndarray,
        *,
        cancelled: CancelCheck,
    ) -> None:
        """Read bands of one raster into values (P, bands); of an image NaN without data."""
        validity = self.windows.validity(raster, bands) if raster.kind == "image" else {}
        for part in pixels.windows(block_shape(raster.provider, self.series.grid)):
            done = 0
            for data in self.windows.read(raster, bands, part.window, cancelled=cancelled):
                columns = slice(done, done + len(data))
                chosen = data.take(part.positions, axis=1)
                with np.errstate(over="ignore"):  # such values become missing
                    converted = chosen.T.astype(values.dtype)
                missing = None
                if raster.kind == "image":
                    missing = missing_values(chosen, raster.provider, bands[columns])
                if missing is not None:
                    converted[missing.T] = np.nan
                    self._check_fill(raster, bands[columns], chosen, missing)
                values[part.pixels, columns] = converted
                done = columns.stop
            for number, positions in validity.items():
                valid = self.windows.read_validity(
                    raster, number, part.window, cancelled=cancelled
                )
                invalid = part.pixels[valid.take(part.positions) == 0]
                values[np.ix_(invalid, positions)] = np.nan

    def _check_fill(
        self, raster: Raster, bands: Sequence[int], data: np.ndarray, missing: np.ndarray
    ) -> None:
        """Show the check a missing value that is too large, once per series."""
        if self.check.needs_fill and data.dtype.kind == "f" and missing.any():
            fill = undeclared_fill(data, raster.provider, bands)
            if len(fill):
                self.check.add_fill(raster.name, float(fill[0]))


def _inside(pixels: CellPixels, windows: Sequence[Window]) -> np.ndarray | None:
    """Return which pixels lie in one of some windows; None without windows."""
    if not windows:
        return None
    inside = np.zeros(len(pixels), bool)
    for one in set(windows):
        rows = (pixels.rows >= one.top) & (pixels.rows < one.bottom)
        inside |= rows & (pixels.cols >= one.left) & (pixels.cols < one.right)
    return inside


def _by_source(acquisitions: Sequence[Acquisition]) -> dict[int, list[int]]:
    """Return the positions of acquisitions by the raster that they are in."""
    groups: dict[int, list[int]] = {}
    for index, acquisition in enumerate(acquisitions):
        groups.setdefault(acquisition.source, []).append(index)
    return groups


def _daily_means(values: np.ndarray, dates: Sequence[dt.date]) -> np.ndarray:
    """Return means (P, D, B) of the valid values of each day, from (P, A, B) by date.

    A pixel that is 0 in all bands, as outside of a granule, counts where nothing else does.
    """
    starts = [index for index, date in enumerate(dates) if date not in dates[:index]]
    if len(starts) == len(dates):
        return values
    valid, several = ~np.isnan(values), values.shape[2] > 1
    zero = (values == 0).all(axis=2, keepdims=True) & several
    count = np.add.reduceat(valid & ~zero, starts, axis=1, dtype=np.float32)
    total = np.add.reduceat(np.where(valid, values, 0), starts, axis=1)
    none = np.float32(0), np.float32(np.nan)
    empty = np.where(np.logical_or.reduceat(zero, starts, axis=1), *none)
    return np.where(count > 0, total / np.maximum(count, 1), empty)


def _first_valid(values: np.ndarray, dates: Sequence[dt.date]) -> np.ndarray:
    """Return the first valid observation (P, D, B) of each day, from (P, A, B).

    An observation with a value in all bands comes before one that lacks some, and any before
    one that is 0 in all bands, as outside of a granule.
    """
    starts = [index for index, date in enumerate(dates) if date not in dates[:index]]
    if len(starts) == len(dates):
        return values
    result = values[:, starts].copy()
    for day, (start, end) in enumerate(zip(starts, [*starts[1:], len(dates)])):
        for index in range(start + 1, end):
            here, other = result[:, day], values[:, index]
            better = _lacking(other) < _lacking(here)
            here[better] = other[better]
    return result


def _lacking(values: np.ndarray) -> np.ndarray:
    """Return how many bands of observations (P, B) lack a value.

    All but a half if they are 0 in all bands.
    """
    zero = (values == 0).all(axis=1)
    return np.where(zero, values.shape[1] - 0.5, np.isnan(values).sum(axis=1))
