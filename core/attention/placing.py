"""The grid of attention rasters, and pixels of other zones on it.

A raster has one grid: that of the zone in which most parcels are read. Pixels of other zones are
brought to it by nearest neighbour: each pixel of the raster takes the value of the pixel that its
centre lies in.
"""

from __future__ import annotations

import math

import numpy as np
from osgeo import osr

from ..series.grid import Grid, Window
from ..series.parcel_pixels import ParcelPixels
from ..series.parcel_table import READY, Parcels
from ..series.reference import wkt_of
from ..series.series import Series
from ..series.systems import reference, transformed_bounds
from ..series.zone_bounds import bounds_in_zone
from .rasters import parcels_window


class Placing:
    """The place of the pixels of parcels in a raster.

    Parameters
    ----------
    series : Series
    parcels : Parcels
        With at least one that can be used.

    Attributes
    ----------
    grid : Grid
        Of the zone of most parcels.
    wkt : str
        Its reference system.
    window : Window
        The part of the grid that the parcels cover; where some are of other zones, it may reach
        beyond it.
    several : bool
        Whether pixels of other zones may come.

    Raises
    ------
    PlanarSitsError
        If no parcel can be used.
    """

    def __init__(self, series: Series, parcels: Parcels):
        self.series, self.parcels = series, parcels
        ready = np.array([status == READY for status in parcels.status], bool)
        counts = np.bincount(parcels.zones[ready], minlength=len(series.zones))
        self.zone = int(counts.argmax())
        home = series.zones[self.zone]
        self.grid, self.wkt = home.grid, wkt_of(home.crs)
        mixed = bool(counts[self.zone] < counts.sum())
        self.several = mixed or bool(parcels.others)
        bounds = bounds_in_zone(parcels, series, self.zone) if mixed else None
        self.window = parcels_window(parcels, self.grid, bounds)

    def __call__(
        self, pixels: ParcelPixels, parcel: int
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return where the pixels of a parcel lie in the raster.

        Parameters
        ----------
        pixels : ParcelPixels
        parcel : int
            Position among these parcels.

        Returns
        -------
        rows, cols : (Q,) integer arrays
            In the window.
        chosen : (Q,) integer array
            Positions among all pixels, whose values lie there.
        """
        first, last = pixels.offsets[parcel : parcel + 2]
        rows, cols = pixels.rows[first:last], pixels.cols[first:last]
        chosen = np.arange(first, last)
        zone = int(self.parcels.zones[pixels.index[parcel]])
        if zone != self.zone:
            rows, cols, nearest = _nearest(self.series, zone, self.zone, (rows, cols))
            chosen = chosen[nearest]
        rows, cols = rows - self.window.top, cols - self.window.left
        if zone != self.zone:
            inside = (rows >= 0) & (rows < self.window.height)
            inside &= (cols >= 0) & (cols < self.window.width)
            rows, cols, chosen = rows[inside], cols[inside], chosen[inside]
        return rows, cols, chosen


def _nearest(
    series: Series, source: int, target: int, pixels: tuple[np.ndarray, np.ndarray]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return rows, columns in a zone, and which pixels of another lie there."""
    systems = [reference(wkt_of(series.zones[zone].crs)) for zone in (source, target)]
    grids = [series.zones[zone].grid for zone in (source, target)]
    rows, cols = pixels
    top, left = int(rows.min()), int(cols.min())
    box = _box(grids[0], Window(top, left, int(rows.max()) + 1, int(cols.max()) + 1))
    (moved,) = transformed_bounds([box], *systems)
    window = _touched(grids[1], moved)
    targets = np.mgrid[window.top : window.bottom, window.left : window.right].reshape(2, -1)
    step_x, step_y = grids[1].pixel_width, grids[1].pixel_height
    centres = np.stack(
        [grids[1].left + (targets[1] + 0.5) * step_x, grids[1].top - (targets[0] + 0.5) * step_y],
        axis=1,
    )
    transform = osr.CoordinateTransformation(systems[1], systems[0])
    x, y = np.array(transform.TransformPoints(centres.tolist()))[:, :2].T
    row = np.floor((grids[0].top - y) / grids[0].pixel_height).astype(np.int64) - top
    col = np.floor((x - grids[0].left) / grids[0].pixel_width).astype(np.int64) - left
    index = np.full((int(rows.max()) - top + 1, int(cols.max()) - left + 1), -1, np.int64)
    index[rows - top, cols - left] = np.arange(len(rows))
    within = (row >= 0) & (row < index.shape[0]) & (col >= 0) & (col < index.shape[1])
    found = np.full(len(row), -1, np.int64)
    found[within] = index[row[within], col[within]]
    taken = found >= 0
    return targets[0][taken], targets[1][taken], found[taken]


def _box(grid: Grid, window: Window) -> tuple[float, float, float, float]:
    """Return left, bottom, right and top of a window."""
    left, step_x, _, top, _, step_y = grid.geotransform(window.top, window.left)
    return left, top + window.height * step_y, left + window.width * step_x, top


def _touched(grid: Grid, box: tuple[float, float, float, float]) -> Window:
    """Return the pixels that a box touches, also beyond the grid."""
    left, bottom, right, top = box
    return Window(
        math.floor((grid.top - top) / grid.pixel_height),
        math.floor((left - grid.left) / grid.pixel_width),
        math.ceil((grid.top - bottom) / grid.pixel_height),
        math.ceil((right - grid.left) / grid.pixel_width),
    )
