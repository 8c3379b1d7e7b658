"""A look at a series before a long run: valid pixels by date, and gaps.

Pixels around some of the parcels are read, in one band: a few blocks of each image.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from ..errors import CancelCheck, PlanarSitsError, never_cancelled
from ..remote import gdal_source, is_remote
from .cells import CellPixels
from .parcel_table import READY, Parcels
from .series import Series
from .values import ValueReader
from .windows import WindowReader

# Parcels that are looked at, and the edge of the square of pixels around each.
_PARCELS, _EDGE = 4, 16
# A date counts as seen if so many of the pixels are valid.
_SEEN = 0.5
# Days without such a date that are told.
_GAP = 45
# Dates in a line.
_LINE = 6


@dataclass(frozen=True)
class Preview:
    """Valid pixels of a sample.

    Parameters
    ----------
    dates : list of D datetime.date
    valid : (D,) float64 array
        Shares of the pixels with a value, 0 to 1.
    parcels, pixels : int
        How many were looked at.
    """

    dates: list[dt.date]
    valid: np.ndarray
    parcels: int
    pixels: int

    def gaps(self) -> list[tuple[dt.date, dt.date]]:
        """Return the longer times between two dates with enough valid pixels."""
        seen = [date for date, share in zip(self.dates, self.valid) if share >= _SEEN]
        return [pair for pair in zip(seen, seen[1:]) if (pair[1] - pair[0]).days > _GAP]

    def lines(self) -> list[str]:
        """Return what the log tells."""
        shares = [f"{date} {share:.0%}" for date, share in zip(self.dates, self.valid)]
        lines = [
            f"Valid pixels by date, from {self.pixels} pixels around {self.parcels} parcel(s):",
            *(", ".join(shares[at : at + _LINE]) for at in range(0, len(shares), _LINE)),
        ]
        few = sum(share < _SEEN for share in self.valid)
        if few:
            lines.append(f"On {few} of {len(self.dates)} dates most of these pixels are not valid.")
        for first, last in self.gaps():
            lines.append(
                f"No date from {first} to {last} ({(last - first).days} days) has a valid value "
                "for most of these pixels: values between are interpolated."
            )
        return lines


def preview(
    series: Series, parcels: Parcels, *, cancelled: CancelCheck = never_cancelled
) -> Preview | None:
    """Look at a series around some of its parcels.

    Parameters
    ----------
    series : Series
        Of several zones the first one is looked at.
    parcels : Parcels
    cancelled : callable

    Returns
    -------
    Preview or None
        None for images on other computers, for parcels that cannot be used, and where an image
        cannot be read: the run tells it then.
    """
    zone = series.zones[0].with_bands([0], series.band_names[:1])
    ready = np.flatnonzero((np.array(parcels.status) == READY) & (parcels.zones == 0))
    if not len(ready) or any(is_remote(gdal_source(one.provider.dataSourceUri())) for one in
                             [*zone.sources[:1], *zone.masks[:1]]):  # fmt: skip
        return None
    chosen = ready[np.linspace(0, len(ready) - 1, min(_PARCELS, len(ready))).astype(int)]
    rows, cols = _around(zone, parcels.bounds[chosen])
    if not len(rows):
        return None
    try:
        pixels = CellPixels(rows, cols, zone.grid)
        values = ValueReader(zone, WindowReader(zone)).read(pixels, cancelled=cancelled)
    except PlanarSitsError:
        return None
    valid = np.isfinite(values[:, :, 0]).mean(axis=0)
    return Preview(zone.dates, valid, len(chosen), len(rows))


def _around(series: Series, bounds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return rows and columns of the pixels around the centres of boxes."""
    grid = series.grid
    left, bottom, right, top = bounds.T
    col = ((left + right) / 2 - grid.left) / grid.pixel_width
    row = (grid.top - (top + bottom) / 2) / grid.pixel_height
    offsets = np.arange(_EDGE) - _EDGE // 2
    rows = np.repeat(row[:, None] + offsets, _EDGE, axis=1).ravel().astype(np.int64)
    cols = np.tile(col[:, None] + offsets, (1, _EDGE)).ravel().astype(np.int64)
    inside = (rows >= 0) & (rows < grid.height) & (cols >= 0) & (cols < grid.width)
    return rows[inside], cols[inside]
