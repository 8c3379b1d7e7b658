"""Attention rasters: collected chunk by chunk, written whole or not at all.

Pixels of a chunk go into a sparse scratch file on the disk, so that memory does
not grow with the area. Where parcels overlap a pixel keeps the larger value, so
that the result does not depend on the order of the chunks.
"""

from __future__ import annotations

import math
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..errors import PlanarSitsError, check_cancelled, never_cancelled
from ..files import replacing_file
from ..series.grid import Grid
from ..series.parcel_pixels import ParcelPixels
from ..series.parcel_table import READY, Parcels
from .spatial import semantic_classes

NODATA = -9999.0
_TILE = 256
_PIXELS = ["TILED=YES", f"BLOCKXSIZE={_TILE}", f"BLOCKYSIZE={_TILE}", "BIGTIFF=IF_SAFER"]


def parcels_window(parcels: Parcels, grid: Grid) -> tuple[int, int, int, int]:
    """Return the part of the grid that the usable parcels cover.

    Parameters
    ----------
    parcels : Parcels
    grid : Grid

    Returns
    -------
    top, left, bottom, right : int
        In pixels; bottom and right exclusive.

    Raises
    ------
    PlanarSitsError
        If no parcel can be used.
    """
    ready = [index for index, status in enumerate(parcels.status) if status == READY]
    if not ready:
        reasons = ", ".join(f"{reason} ({count})" for reason, count, _ in parcels.skipped())
        raise PlanarSitsError(
            f"PARCELS: no parcel can be used ({reasons}): there is no attention to write. Check "
            "that the images cover the parcels."
        )
    west, south = parcels.bounds[ready, :2].min(axis=0)
    east, north = parcels.bounds[ready, 2:].max(axis=0)
    return (
        max(0, math.floor((grid.top - north) / grid.pixel_height)),
        max(0, math.floor((west - grid.left) / grid.pixel_width)),
        min(grid.height, math.ceil((grid.top - south) / grid.pixel_height)),
        min(grid.width, math.ceil((east - grid.left) / grid.pixel_width)),
    )


class AttentionStore:
    """A scratch raster that keeps the largest attention of each pixel.

    Parameters
    ----------
    folder : str or Path
        Folder of the scratch file; made where it does not exist.
    grid : Grid
    window : tuple of 4 int
        From `parcels_window`.
    wkt : str
        CRS of the grid, may be empty.
    names : list of str
        Of the bands.

    A context manager: the scratch file is removed at its end.

    Attributes
    ----------
    largest : float
        Largest attention of all bands.
    totals : (bands,) float64 array
        Sum of the attention taken in.
    """

    def __init__(
        self,
        folder: str | os.PathLike,
        grid: Grid,
        window: tuple[int, int, int, int],
        wkt: str,
        names: list[str],
    ):
        self.names = list(names)
        self.top, self.left, bottom, right = window
        self.shape = bottom - self.top, right - self.left
        self.largest, self.totals = 0.0, np.zeros(len(self.names))
        with _disk_errors(folder):
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.folder = tempfile.mkdtemp(prefix=".attention_", dir=folder)
            self.raster = gdal.GetDriverByName("GTiff").Create(
                os.path.join(self.folder, "scratch.tif"),
                self.shape[1],
                self.shape[0],
                len(self.names),
                gdal.GDT_Float32,
                [*_PIXELS, "SPARSE_OK=TRUE", "INTERLEAVE=BAND"],
            )
        self.raster.SetGeoTransform(grid.geotransform(self.top, self.left))
        self.raster.SetProjection(wkt)
        for number, name in enumerate(self.names, 1):
            band = self.raster.GetRasterBand(number)
            band.SetDescription(name)
            band.SetNoDataValue(NODATA)

    def __enter__(self) -> AttentionStore:
        return self

    def __exit__(self, *problem) -> None:
        self.raster = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def add(self, pixels: ParcelPixels, values: np.ndarray) -> None:
        """Add the values of a chunk's pixels.

        Parameters
        ----------
        pixels : ParcelPixels
        values : (P, bands) float32 array
        """
        self.largest = max(self.largest, float(values.max()))
        self.totals += values.sum(axis=0)
        with _disk_errors(self.folder):
            for first, last in zip(pixels.offsets[:-1], pixels.offsets[1:]):
                rows, cols = pixels.rows[first:last] - self.top, pixels.cols[first:last] - self.left
                top, left = int(rows.min()), int(cols.min())
                width, height = int(cols.max()) - left + 1, int(rows.max()) - top + 1
                window = self.raster.ReadAsArray(left, top, width, height)
                window = window.reshape(len(self.names), height, width)
                inside = (slice(None), rows - top, cols - left)
                window[inside] = np.maximum(window[inside], values[first:last].T)
                self._write_window(window, top, left)
            self.raster.FlushCache()

    def _write_window(self, values, top, left):
        """Write a window of all bands."""
        for number, band in enumerate(values, 1):
            if self.raster.GetRasterBand(number).WriteArray(band, left, top) != gdal.CE_None:
                raise OSError(gdal.GetLastErrorMsg() or "the disk may be full")

    def write(
        self,
        path: str | os.PathLike,
        bands: list[int] | None = None,
        metadata: dict[str, str] | None = None,
        *,
        cancelled=never_cancelled,
    ) -> None:
        """Write bands as a compressed GeoTIFF: whole, or not at all.

        Parameters
        ----------
        path : str or Path
        bands : list of int, optional
            1-based [all].
        metadata : dict of str to str, optional
        cancelled : callable
        """

        def write_to(part):
            options = [*_PIXELS, "COMPRESS=DEFLATE", "PREDICTOR=3"]
            try:
                gdal.Translate(
                    part,
                    self.raster,
                    bandList=bands,
                    creationOptions=options,
                    metadataOptions=[f"{key}={value}" for key, value in (metadata or {}).items()],
                    callback=lambda fraction, text, data: not cancelled(),
                )
            except RuntimeError:
                check_cancelled(cancelled)
                raise

        self._replace(path, write_to)

    def write_semantic(
        self, path: str | os.PathLike, colours: list[str], *, cancelled=never_cancelled
    ) -> None:
        """Write the class with the largest attention of each pixel: whole, or not at all.

        Parameters
        ----------
        path : str or Path
        colours : list of K str
            #rrggbb of the classes, in the order of the bands.
        cancelled : callable
        """

        def write_to(part):
            kind = gdal.GDT_Byte if len(self.names) < 256 else gdal.GDT_UInt16
            options = [*_PIXELS, "COMPRESS=DEFLATE"]
            height, width = self.shape
            raster = gdal.GetDriverByName("GTiff").Create(part, width, height, 1, kind, options)
            raster.SetGeoTransform(self.raster.GetGeoTransform())
            raster.SetProjection(self.raster.GetProjection())
            band = raster.GetRasterBand(1)
            band.SetDescription("class")
            band.SetNoDataValue(0)
            band.SetColorTable(_palette(colours))
            band.SetCategoryNames(["", *self.names])
            band.SetDefaultRAT(_attribute_table(self.names, colours))
            for top, left, rows, columns in _tiles(height, width):
                check_cancelled(cancelled)
                values = self.raster.ReadAsArray(left, top, columns, rows)
                values = values.reshape(-1, rows, columns)
                index = semantic_classes(values.transpose(1, 2, 0)) + 1
                index[values[0] == NODATA] = 0
                if band.WriteArray(index.astype(np.uint16), left, top) != gdal.CE_None:
                    raise OSError(gdal.GetLastErrorMsg() or "the disk may be full")

        self._replace(path, write_to)

    def _replace(self, path, write_to):
        """Write a file and its companion, and move them to their final names together."""
        with _disk_errors(path), replacing_file(path) as part:
            write_to(str(part))
            companion = f"{path}.aux.xml"
            if not os.path.exists(f"{part}.aux.xml") and os.path.exists(companion):
                os.remove(companion)  # of an earlier raster


def _tiles(height, width):
    """Yield (top, left, rows, columns) of the tiles of a raster."""
    for top in range(0, height, _TILE):
        for left in range(0, width, _TILE):
            yield top, left, min(_TILE, height - top), min(_TILE, width - left)


def _palette(colours):
    """Return a colour table: 0 transparent, then the classes."""
    table = gdal.ColorTable()
    table.SetColorEntry(0, (0, 0, 0, 0))
    for index, colour in enumerate(colours, 1):
        table.SetColorEntry(index, (*_rgb(colour), 255))
    return table


def _attribute_table(names, colours):
    """Return a raster attribute table with index, name and colour of each class."""
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for title, use in (("Red", gdal.GFU_Red), ("Green", gdal.GFU_Green), ("Blue", gdal.GFU_Blue)):
        table.CreateColumn(title, gdal.GFT_Integer, use)
    table.SetRowCount(len(names))
    for row, (name, colour) in enumerate(zip(names, colours)):
        table.SetValueAsInt(row, 0, row + 1)
        table.SetValueAsString(row, 1, name)
        for column, part in enumerate(_rgb(colour), 2):
            table.SetValueAsInt(row, column, part)
    return table


def _rgb(colour):
    """Return red, green and blue of #rrggbb, 0 to 255."""
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


@contextmanager
def _disk_errors(path):
    """Context that turns errors of the disk and of GDAL into one sentence."""
    used = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise PlanarSitsError(
            f"The raster cannot be written to '{path}' ({error}): choose a file in a folder that "
            "you may write to, on a disk with room."
        ) from error
    finally:
        if not used:
            gdal.DontUseExceptions()
