"""Attention rasters: collected chunk by chunk, written whole or not at all.

The pixels of a chunk are stored in a sparse scratch file on the disk, so that memory does not
grow with the area. Where parcels overlap, a pixel keeps the larger value, so that the result does
not depend on the order of the chunks.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..errors import CancelCheck, PlanarSitsError, check_cancelled, never_cancelled
from ..files import scratch_folder
from ..series.grid import Grid, Window
from ..series.parcel_pixels import ParcelPixels
from ..series.parcel_table import READY, Parcels
from .geotiff import describe_classes, disk_errors, replacing_raster, write_window

NODATA = -9999.0
_TILE = 256
_PIXELS = ["TILED=YES", f"BLOCKXSIZE={_TILE}", f"BLOCKYSIZE={_TILE}", "BIGTIFF=IF_SAFER"]


def parcels_window(parcels: Parcels, grid: Grid, bounds: np.ndarray | None = None) -> Window:
    """Return the part of the grid that the usable parcels cover.

    Parameters
    ----------
    parcels : Parcels
    grid : Grid
    bounds : (N, 4) float array, optional
        Of the parcels in the reference system of the grid, where some are of other zones: the
        window then reaches as far as these.

    Returns
    -------
    Window

    Raises
    ------
    PlanarSitsError
        If no parcel can be used.
    """
    ready = [index for index, status in enumerate(parcels.status) if status == READY]
    if not ready:
        reasons = ", ".join(f"{each.reason} ({each.number})" for each in parcels.skipped())
        raise PlanarSitsError(
            f"PARCELS: no parcel can be used ({reasons}): there is no attention to write. Check "
            "that the images cover the parcels."
        )
    west, south = (parcels.bounds if bounds is None else bounds)[ready, :2].min(axis=0)
    east, north = (parcels.bounds if bounds is None else bounds)[ready, 2:].max(axis=0)
    window = Window(
        top=math.floor((grid.top - north) / grid.pixel_height),
        left=math.floor((west - grid.left) / grid.pixel_width),
        bottom=math.ceil((grid.top - south) / grid.pixel_height),
        right=math.ceil((east - grid.left) / grid.pixel_width),
    )
    if bounds is not None:  # a pixel on the edge of a parcel may reach out of its bounds
        return Window(window.top - 1, window.left - 1, window.bottom + 1, window.right + 1)
    return Window(
        max(0, window.top),
        max(0, window.left),
        min(grid.height, window.bottom),
        min(grid.width, window.right),
    )


class AttentionStore:
    """A scratch raster that keeps the largest attention of each pixel.

    A context manager: the scratch file is removed at its end.

    Parameters
    ----------
    folder : str or Path
        Folder of the scratch file; made where it does not exist.
    grid : Grid
    window : Window
        The part of the grid that the raster covers.
    wkt : str
        CRS of the grid, may be empty.
    names : list of C str
        Of the bands.
    place : callable, optional
        Returns where the pixels of a parcel lie (see `placing.Placing`); by default in the window.

    Attributes
    ----------
    largest : float
        Largest value added, of all bands.
    totals : (C,) float64 array
        Sums of the values added; where parcels overlap a pixel counts for each.

    Raises
    ------
    PlanarSitsError
        If the scratch file cannot be made.
    """

    def __init__(
        self,
        folder: str | os.PathLike,
        grid: Grid,
        window: Window,
        wkt: str,
        names: list[str],
        *,
        place: Callable[[ParcelPixels, int], tuple[np.ndarray, ...]] | None = None,
    ):
        self.place = place or self._place
        self.names = list(names)
        self.window = window
        self.largest, self.totals = 0.0, np.zeros(len(self.names))
        with disk_errors(folder), ExitStack() as stack:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.folder = stack.enter_context(scratch_folder(folder))
            self.raster = _sparse_raster(str(self.folder / "scratch.tif"), window, self.names)
            self.raster.SetGeoTransform(grid.geotransform(window.top, window.left))
            self.raster.SetProjection(wkt)
            # Nothing is left if the scratch file cannot be made.
            self._stack = stack.pop_all()

    def __enter__(self) -> AttentionStore:
        return self

    def __exit__(self, *error: object) -> None:
        self.raster = None
        self._stack.close()

    def add(self, pixels: ParcelPixels, values: np.ndarray) -> None:
        """Add the values of a chunk's pixels.

        Parameters
        ----------
        pixels : ParcelPixels
        values : (P, C) float32 array

        Raises
        ------
        PlanarSitsError
            If the disk is full.
        """
        self.largest = max(self.largest, float(values.max()))
        self.totals += values.sum(axis=0)
        with disk_errors(self.folder):
            for parcel in range(len(pixels)):
                rows, cols, chosen = self.place(pixels, parcel)
                if not len(rows):  # of another zone, and smaller than a pixel
                    continue
                top, left = int(rows.min()), int(cols.min())
                width, height = int(cols.max()) - left + 1, int(rows.max()) - top + 1
                part = self.raster.ReadAsArray(left, top, width, height)
                part = part.reshape(len(self.names), height, width)
                inside = (slice(None), rows - top, cols - left)
                part[inside] = np.maximum(part[inside], values[chosen].T)
                for number, band in enumerate(part, 1):
                    write_window(self.raster.GetRasterBand(number), band, top, left)
            self.raster.FlushCache()

    def _place(self, pixels: ParcelPixels, parcel: int) -> tuple[np.ndarray, ...]:
        """Return rows and columns of a parcel's pixels in the window, and their positions."""
        first, last = pixels.offsets[parcel : parcel + 2]
        rows, cols = pixels.rows[first:last], pixels.cols[first:last]
        return rows - self.window.top, cols - self.window.left, np.arange(first, last)

    def write(
        self,
        path: str | os.PathLike,
        bands: list[int] | None = None,
        metadata: dict[str, str] | None = None,
        *,
        cancelled: CancelCheck = never_cancelled,
    ) -> None:
        """Write bands as a compressed GeoTIFF: whole, or not at all.

        Parameters
        ----------
        path : str or Path
        bands : list of int, optional
            1-based [all].
        metadata : dict of str to str, optional
        cancelled : callable

        Raises
        ------
        PlanarSitsError
            If the file cannot be written.
        Cancelled
        """
        with self.staged(path, bands, metadata, cancelled=cancelled):
            pass

    @contextmanager
    def staged(
        self,
        path: str | os.PathLike,
        bands: list[int] | None = None,
        metadata: dict[str, str] | None = None,
        *,
        cancelled: CancelCheck = never_cancelled,
    ) -> Iterator[None]:
        """Context at whose end the raster of `write` takes its place."""
        with replacing_raster(path) as part:
            try:
                gdal.Translate(
                    part,
                    self.raster,
                    bandList=bands,
                    creationOptions=[*_PIXELS, "COMPRESS=DEFLATE", "PREDICTOR=3"],
                    metadataOptions=[f"{key}={value}" for key, value in (metadata or {}).items()],
                    callback=lambda fraction, text, data: not cancelled(),
                )
            except RuntimeError:
                check_cancelled(cancelled)
                raise
            yield

    def write_semantic(
        self,
        path: str | os.PathLike,
        colours: list[str],
        *,
        cancelled: CancelCheck = never_cancelled,
    ) -> None:
        """Write the class with the largest attention of each pixel: whole, or not at all.

        Parameters
        ----------
        path : str or Path
        colours : list of C str
            #rrggbb of the classes, in the order of the bands.
        cancelled : callable

        Raises
        ------
        PlanarSitsError
            If the file cannot be written.
        Cancelled
        """
        with self.staged_classes(path, colours, cancelled=cancelled):
            pass

    @contextmanager
    def staged_classes(
        self,
        path: str | os.PathLike,
        colours: list[str],
        *,
        cancelled: CancelCheck = never_cancelled,
    ) -> Iterator[None]:
        """Context at whose end the raster of `write_semantic` takes its place."""
        kind = gdal.GDT_Byte if len(self.names) < 256 else gdal.GDT_UInt16
        width, height = self.window.width, self.window.height
        with replacing_raster(path) as part:
            raster = gdal.GetDriverByName("GTiff").Create(
                part, width, height, 1, kind, [*_PIXELS, "COMPRESS=DEFLATE"]
            )
            try:
                raster.SetGeoTransform(self.raster.GetGeoTransform())
                raster.SetProjection(self.raster.GetProjection())
                describe_classes(raster.GetRasterBand(1), self.names, colours)
                self._write_classes(raster.GetRasterBand(1), cancelled=cancelled)
            finally:
                # Closed on an error too, so that the temporary file can be removed.
                raster = None
            yield

    def _write_classes(self, band: gdal.Band, *, cancelled: CancelCheck) -> None:
        """Write the class index of each pixel, 1 to C, or 0, into a band of the same size."""
        for tile in _tiles(self.window.height, self.window.width):
            check_cancelled(cancelled)
            values = self.raster.ReadAsArray(tile.left, tile.top, tile.width, tile.height)
            values = values.reshape(-1, tile.height, tile.width)
            index = semantic_classes(values.transpose(1, 2, 0)) + 1
            index[values[0] == NODATA] = 0
            write_window(band, index.astype(np.uint16), tile.top, tile.left)


def _sparse_raster(path: str, window: Window, names: list[str]) -> gdal.Dataset:
    """Make a float32 GeoTIFF whose empty tiles take no room on the disk."""
    options = [*_PIXELS, "SPARSE_OK=TRUE", "INTERLEAVE=BAND"]
    raster = gdal.GetDriverByName("GTiff").Create(
        path, window.width, window.height, len(names), gdal.GDT_Float32, options
    )
    for number, name in enumerate(names, 1):
        band = raster.GetRasterBand(number)
        band.SetDescription(name)
        band.SetNoDataValue(NODATA)
    return raster


def _tiles(height: int, width: int) -> Iterator[Window]:
    """Yield the tiles of a raster of this size."""
    for top in range(0, height, _TILE):
        for left in range(0, width, _TILE):
            yield Window(top, left, min(top + _TILE, height), min(left + _TILE, width))


def semantic_classes(by_class: np.ndarray) -> np.ndarray:
    """Return the class with the largest attention; ties go to the lowest index.

    Parameters
    ----------
    by_class : (..., K) array

    Returns
    -------
    (...) int64 array
        Class index, 0 to K - 1.
    """
    return np.argmax(by_class, axis=-1)
