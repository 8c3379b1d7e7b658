"""Windows of rasters, by GDAL; by QGIS where its providers read something else.

QGIS is imported for its providers alone: a series of `GdalProvider` is read without it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import numpy as np
from osgeo import gdal, gdal_array

from ..errors import PlanarSitsError
from .gdal_layer import GdalProvider
from .grid import Grid, Window
from .rasters import open_dataset
from .series import Raster, Series

# Values of several bands to read at once if the file is not interleaved by pixel: they fit
# the processor's cache.
_AT_ONCE = 2**19


class WindowReader:
    """A reader of windows of the rasters of a series, for one thread at a time.

    QGIS copies a block more than once, which takes as long as reading it
    (docs/decisions/0010). So a file that GDAL opens as QGIS does, on the same grid and
    without scale and offset, is read by GDAL alone, several bands at once.

    Parameters
    ----------
    series : Series
    """

    def __init__(self, series: Series):
        self.series = series
        self._datasets: dict[Raster, gdal.Dataset | None] = {}
        self._validity: dict[tuple[Raster, tuple[int, ...]], dict[int, list[int]]] = {}

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
            parts = (_read_band(raster, band, window, grid) for band in bands)
        gdal.ErrorReset()
        done = 0
        for part in parts:
            data = _checked(part, raster, bands[done])
            yield data
            done += len(data)

    def validity(self, raster: Raster, bands: Sequence[int]) -> dict[int, list[int]]:
        """Return the alpha bands and masks of bands, with the bands that each belongs to.

        An alpha band belongs to the bands before it, the last one also to those after it.

        Parameters
        ----------
        raster : Raster
            Of the series.
        bands : sequence of int
            Band numbers, from 1.

        Returns
        -------
        dict of int to list of int
            Positions in ``bands`` by the number of the alpha band, or by -b for the mask of
            band b of the file. Empty where a raster has neither. Found once.
        """
        key = raster, tuple(bands)
        if key not in self._validity:
            found: dict[int, list[int]] = {}
            dataset = self.dataset(raster)
            for position, band in enumerate(bands):
                for number in _validity_bands(raster, band, dataset):
                    found.setdefault(number, []).append(position)
            self._validity[key] = found
        return self._validity[key]

    def read_validity(self, raster: Raster, number: int, window: Window) -> np.ndarray:
        """Return an alpha band or a mask, which is 0 where its bands have no value.

        Parameters
        ----------
        raster : Raster
            Of the series.
        number : int
            As in `validity`.
        window : Window
            In pixels of the grid.

        Returns
        -------
        (height * width,) array
            Row by row.

        Raises
        ------
        PlanarSitsError
            If it cannot be read.
        """
        if number > 0:
            return next(iter(self.read(raster, [number], window)))[0]
        gdal.ErrorReset()
        dataset = self.dataset(raster)
        try:
            band = dataset.GetRasterBand(-number).GetMaskBand()  # type: ignore[union-attr]
            data = band.ReadRaster(window.left, window.top, window.width, window.height)
        except RuntimeError:  # raised if GDAL exceptions are on
            data = None
        mask = None if data is None else np.frombuffer(data, np.uint8)
        return _checked(mask, raster, -number)

    def dataset(self, raster: Raster) -> gdal.Dataset | None:
        """Return the GDAL dataset of a raster, opened once.

        Parameters
        ----------
        raster : Raster
            Of the series.

        Returns
        -------
        gdal.Dataset or None
            None if QGIS has to read the raster.
        """
        if raster not in self._datasets:
            self._datasets[raster] = _same_dataset(raster, self.series.grid)
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


def _validity_bands(raster: Raster, band: int, dataset: gdal.Dataset | None) -> list[int]:
    """Return where a band has values: an alpha band, or -b for the mask of band b."""
    count = raster.provider.bandCount() if dataset is None else dataset.RasterCount
    alpha = [number for number in raster.alpha if number <= count]
    numbers = [next((number for number in alpha if number > band), alpha[-1])] if alpha else []
    if dataset is not None:
        flags = dataset.GetRasterBand(band).GetMaskFlags()
        if not flags & (gdal.GMF_ALL_VALID | gdal.GMF_ALPHA) and flags != gdal.GMF_NODATA:
            numbers.append(-1 if flags & gdal.GMF_PER_DATASET else -band)
    return numbers


def _same_dataset(raster: Raster, grid: Grid) -> gdal.Dataset | None:
    """Return the GDAL dataset of a raster, None if it is not the same image."""
    provider = raster.provider
    if provider.name() != "gdal":
        return None
    if isinstance(provider, GdalProvider):
        dataset = provider.base
    else:
        title = f"The {raster.kind} '{raster.name}'"
        dataset = open_dataset(provider.dataSourceUri(), title)
    # QGIS lists the mask of a file as one more band.
    if dataset is None or provider.bandCount() - dataset.RasterCount not in (0, 1):
        return None
    shape = dataset.RasterYSize, dataset.RasterXSize
    same = np.allclose(dataset.GetGeoTransform(), grid.geotransform(), rtol=1e-9, atol=1e-9)
    return dataset if shape == (grid.height, grid.width) and same else None


def _read_band(raster: Raster, band: int, window: Window, grid: Grid) -> np.ndarray | None:
    """Return data (1, height * width), complex if not real, None if not readable."""
    provider = raster.provider
    if isinstance(provider, GdalProvider):
        return provider.read(band, window)
    from .qgis_windows import read_by_qgis

    return read_by_qgis(provider, band, window, grid)


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
