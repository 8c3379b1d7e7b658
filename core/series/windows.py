"""Windows of rasters, read by GDAL where QGIS would read the same, else by QGIS."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import numpy as np
from osgeo import gdal, gdal_array
from qgis.core import Qgis, QgsRasterDataProvider, QgsRectangle

from ..errors import PlanarSitsError
from .grid import Grid, Window
from .series import Raster, Series

_DTYPES = {
    Qgis.DataType.Byte: np.uint8,
    Qgis.DataType.UInt16: np.uint16,
    Qgis.DataType.Int16: np.int16,
    Qgis.DataType.UInt32: np.uint32,
    Qgis.DataType.Int32: np.int32,
    Qgis.DataType.Float32: np.float32,
    Qgis.DataType.Float64: np.float64,
}

# Values of several bands to read at once if the file is not interleaved by pixel: they fit
# the processor's cache.
_AT_ONCE = 2**19


class WindowReader:
    """A reader of windows of the rasters of a series, for one thread at a time.

    QGIS copies a block more than once, which takes as long as reading it
    (docs/decisions/0010). So a file that GDAL opens as QGIS does, on the same grid and
    without scale and offset, is read by GDAL alone.

    Parameters
    ----------
    series : Series
    """

    def __init__(self, series: Series):
        self.series = series
        self._datasets: dict[Raster, gdal.Dataset | None] = {}

    def read(self, raster: Raster, bands: Sequence[int], window: Window) -> Iterator[np.ndarray]:
        """Yield the data of a window, some bands at a time.

        Parameters
        ----------
        raster : Raster
            Of the series.
        bands : sequence of int
            Band numbers, from 1.
        window : Window
            In pixels of the grid.

        Yields
        ------
        (b, height * width) array
            The next b bands, row by row, in the type of the raster. Read-only.

        Raises
        ------
        PlanarSitsError
            If the raster cannot be read, or its values are not integer or real.
        """
        provider, dataset = raster.provider, self.dataset(raster)
        plain = all(provider.bandScale(b) == 1 and provider.bandOffset(b) == 0 for b in bands)
        if dataset is not None and plain:
            parts = _read_by_gdal(dataset, bands, window)
        else:
            grid = self.series.grid
            parts = (_read_by_qgis(provider, band, window, grid) for band in bands)
        gdal.ErrorReset()
        done = 0
        for part in parts:
            data = _checked(part, raster, bands[done])
            yield data
            done += len(data)

    def dataset(self, raster: Raster) -> gdal.Dataset | None:
        """Return the GDAL dataset of a raster, opened once; None if QGIS has to read it."""
        if raster not in self._datasets:
            self._datasets[raster] = _same_dataset(raster.provider, self.series.grid)
        return self._datasets[raster]


def _checked(data: np.ndarray | None, raster: Raster, band: int) -> np.ndarray:
    """Return data; raise `PlanarSitsError` if not read or not real numbers."""
    # QGIS takes a block that GDAL cannot read for no-data; the error of GDAL remains.
    if data is None or gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise PlanarSitsError(
            f"The {raster.kind} '{raster.name}' cannot be read (band {band}): the file is damaged "
            "or out of reach. Copy it again, or leave this date out."
        )
    if data.dtype.kind not in "iuf":
        raise PlanarSitsError(
            f"The {raster.kind} '{raster.name}' has complex or colour values (band {band}): only "
            "integer and real numbers can be classified."
        )
    return data


def _same_dataset(provider: QgsRasterDataProvider, grid: Grid) -> gdal.Dataset | None:
    """Return the GDAL dataset of a provider, None if it is not the same image."""
    if provider.name() != "gdal":
        return None
    try:
        dataset = gdal.Open(provider.dataSourceUri())
    except RuntimeError:  # raised if GDAL exceptions are on
        return None
    if dataset is None or dataset.RasterCount != provider.bandCount():
        return None
    shape = dataset.RasterYSize, dataset.RasterXSize
    same = np.allclose(dataset.GetGeoTransform(), grid.geotransform(), rtol=1e-9, atol=1e-9)
    return dataset if shape == (grid.height, grid.width) and same else None


def _read_by_qgis(
    provider: QgsRasterDataProvider, band: int, window: Window, grid: Grid
) -> np.ndarray | None:
    """Return data (1, height * width), complex if not real, None if not readable."""
    # Slightly inside the edges, so that rounding never asks for a neighbouring pixel.
    slack_x, slack_y = grid.pixel_width * 1e-3, grid.pixel_height * 1e-3
    extent = QgsRectangle(
        grid.left + window.left * grid.pixel_width + slack_x,
        grid.top - window.bottom * grid.pixel_height + slack_y,
        grid.left + window.right * grid.pixel_width - slack_x,
        grid.top - window.top * grid.pixel_height - slack_y,
    )
    block = provider.block(band, extent, window.width, window.height)
    if not block.isValid() or block.isEmpty():
        return None
    dtype = _DTYPES.get(block.dataType(), np.complex64)
    return np.frombuffer(block.data(), dtype)[None]


def _read_by_gdal(
    dataset: gdal.Dataset, bands: Sequence[int], window: Window
) -> Iterator[np.ndarray | None]:
    """Yield data (b, height * width) of the next b bands, None if not readable.

    If the file is interleaved by pixel, all bands are read together: one by one takes six
    times as long for 150 bands. In small windows, too, several bands are read at once.
    """
    together = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL"
    most = len(bands) if together else max(1, _AT_ONCE // (window.height * window.width))
    for kind, group in itertools.groupby(bands, lambda band: dataset.GetRasterBand(band).DataType):
        same_type = list(group)
        for first in range(0, len(same_type), most):
            yield from _read_bands(dataset, same_type[first : first + most], window, kind)


def _read_bands(
    dataset: gdal.Dataset, bands: Sequence[int], window: Window, kind: int
) -> Iterator[np.ndarray | None]:
    """Yield data of bands of one type, one by one if they cannot be read together."""
    size = window.left, window.top, window.width, window.height
    try:
        data = dataset.ReadRaster(*size, buf_type=kind, band_list=bands)
    except RuntimeError:  # raised if GDAL exceptions are on
        data = None
    if data is not None:
        dtype = gdal_array.GDALTypeCodeToNumericTypeCode(kind)
        yield np.frombuffer(data, dtype).reshape(len(bands), -1)
    elif len(bands) == 1:
        yield None
    else:  # to find the damaged band
        for band in bands:
            gdal.ErrorReset()
            yield from _read_bands(dataset, [band], window, kind)
