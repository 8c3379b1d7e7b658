"""Windows of rasters, by GDAL; by QGIS where its providers read something else.

QGIS is imported for its providers alone: a series of `GdalProvider` is read without it.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
from collections.abc import Iterator, Sequence

import numpy as np
from osgeo import gdal, gdal_array

from ..errors import CancelCheck, PlanarSitsError, never_cancelled
from ..patience import Patience
from ..remote import is_remote
from .cells import block_shape
from .gdal_provider import GdalProvider
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

    A raster on another computer is read with patience, and block by block where that fails. What
    fails for good is left out (docs/decisions/0034).

    Parameters
    ----------
    series : Series

    Attributes
    ----------
    patience : Patience
        Tells which rasters on other computers could not be read.
    """

    def __init__(self, series: Series):
        self.series = series
        self._datasets: dict[Raster, gdal.Dataset | None] = {}
        self._validity: dict[tuple[Raster, tuple[int, ...]], dict[int, list[int]]] = {}
        self.patience = Patience()
        self._remote: dict[Raster, bool] = {}
        self._unread: list[Window] = []

    def read(
        self,
        raster: Raster,
        bands: Sequence[int],
        window: Window,
        *,
        cancelled: CancelCheck = never_cancelled,
    ) -> Iterator[np.ndarray]:
        """Yield the data of a window, some bands at a time.

        Parameters
        ----------
        raster : Raster
            Of the series.
        bands : sequence of int
            Band numbers, from 1.
        window : Window
            In pixels of the grid.
        cancelled : callable
            See `core.errors`.

        Yields
        ------
        (b, height * width) array
            The next b bands, row by row, in the type of the raster. Read-only. What cannot be read
            from another computer is 0 there: see `take_unread`.

        Raises
        ------
        PlanarSitsError
            If the raster cannot be read, or its values are not integer or real.
        Cancelled
        """
        provider, dataset = raster.provider, self.dataset(raster)
        plain = all(provider.bandScale(b) == 1 and provider.bandOffset(b) == 0 for b in bands)
        if dataset is not None and plain:
            groups = _groups(dataset, bands, window)
        else:
            groups = iter([[band] for band in bands])
        for group in groups:
            if self._is_remote(raster):
                yield self._read_remote(raster, group, window, cancelled=cancelled)
            else:
                gdal.ErrorReset()
                yield from self._read_local(raster, group, window)

    def take_unread(self) -> list[Window]:
        """Return the windows that could not be read since the last call."""
        unread, self._unread = self._unread, []
        return unread

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

    def read_validity(
        self,
        raster: Raster,
        number: int,
        window: Window,
        *,
        cancelled: CancelCheck = never_cancelled,
    ) -> np.ndarray:
        """Return an alpha band or a mask, which is 0 where its bands have no value.

        Parameters
        ----------
        raster : Raster
            Of the series.
        number : int
            As in `validity`.
        window : Window
            In pixels of the grid.
        cancelled : callable
            See `core.errors`.

        Returns
        -------
        (height * width,) array
            Row by row; 0 where it cannot be read from another computer.

        Raises
        ------
        PlanarSitsError
            If it cannot be read.
        Cancelled
        """
        if number > 0:
            return next(iter(self.read(raster, [number], window, cancelled=cancelled)))[0]
        if self._is_remote(raster):
            return self._read_remote(raster, [number], window, cancelled=cancelled)[0]
        gdal.ErrorReset()
        return _checked(self._attempt(raster, [number], window), raster, -number)[0]

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

    # ------------------------------------------------------------ one read

    def _is_remote(self, raster: Raster) -> bool:
        if raster not in self._remote:
            self._remote[raster] = is_remote(raster.provider.dataSourceUri())
        return self._remote[raster]

    def _attempt(
        self, raster: Raster, bands: Sequence[int], window: Window
    ) -> np.ndarray | None:
        """Read bands of one type, or the mask of one (-b); return None if that fails."""
        provider, dataset = raster.provider, self.dataset(raster)
        plain = all(b < 0 or provider.bandScale(b) == 1 and provider.bandOffset(b) == 0
                    for b in bands)  # fmt: skip
        if dataset is not None and plain:
            return _read_by_gdal(dataset, bands, window)
        return _read_band(raster, bands[0], window, self.series.grid)

    def _read_local(
        self, raster: Raster, bands: Sequence[int], window: Window
    ) -> Iterator[np.ndarray]:
        """Yield data of bands, one by one if they cannot be read together."""
        data = self._attempt(raster, bands, window)
        if data is not None or len(bands) == 1:
            yield _checked(data, raster, bands[0])
            return
        for band in bands:  # to find the damaged band
            gdal.ErrorReset()
            yield _checked(self._attempt(raster, [band], window), raster, band)

    def _read_remote(
        self, raster: Raster, bands: Sequence[int], window: Window, *, cancelled: CancelCheck
    ) -> np.ndarray:
        """Return data of bands of one type; 0 in blocks that cannot be read."""
        source = raster.provider.dataSourceUri()

        def attempt(part: Window, number: int) -> np.ndarray | None:
            if number > 1:  # what the file system of GDAL holds of a file in error
                self._reopen(raster)
            gdal.ErrorReset()
            data = self._attempt(raster, bands, part)
            return None if gdal.GetLastErrorType() >= gdal.CE_Failure else data

        # One try for all blocks: those that were read stay in GDAL's cache.
        data = self.patience.once(source, lambda: attempt(window, 0))
        if data is None:
            parts = _blocks(window, block_shape(raster.provider, self.series.grid))
            data = np.zeros((len(bands), window.height, window.width), np.float32)
            for part in parts:
                read = self.patience.read(
                    source, functools.partial(attempt, part), cancelled=cancelled
                )
                if read is None:
                    self._unread.append(part)
                    continue
                if data.dtype != read.dtype:
                    data = data.astype(read.dtype)  # zeros so far
                rows = slice(part.top - window.top, part.bottom - window.top)
                cols = slice(part.left - window.left, part.right - window.left)
                data[:, rows, cols] = read.reshape(len(bands), part.height, part.width)
            data = data.reshape(len(bands), -1)
        gdal.ErrorReset()
        return _checked(data, raster, bands[0])

    def _reopen(self, raster: Raster) -> None:
        """Open the dataset of a raster again, if that is possible."""
        if self._datasets.get(raster) is not None:
            with contextlib.suppress(PlanarSitsError):
                self._datasets[raster] = _same_dataset(raster, self.series.grid, again=True)


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


def _blocks(window: Window, shape: tuple[int, int]) -> Iterator[Window]:
    """Yield the blocks of a window of whole blocks."""
    height, width = shape
    for top in range(window.top, window.bottom, height):
        for left in range(window.left, window.right, width):
            bottom, right = min(top + height, window.bottom), min(left + width, window.right)
            yield Window(top, left, bottom, right)


def _same_dataset(raster: Raster, grid: Grid, again: bool = False) -> gdal.Dataset | None:
    """Return the GDAL dataset of a raster, None if it is not the same image."""
    provider = raster.provider
    if provider.name() != "gdal":
        return None
    if isinstance(provider, GdalProvider):
        dataset = (provider.clone() if again else provider).base
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


def _groups(
    dataset: gdal.Dataset, bands: Sequence[int], window: Window
) -> Iterator[list[int]]:
    """Yield the next bands that are read at once, which have one type.

    If the file is interleaved by pixel, all bands are read together: one by one takes six
    times as long for 150 bands. In small windows, too, several bands are read at once.
    """
    together = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL"
    most = len(bands) if together else max(1, _AT_ONCE // (window.height * window.width))
    for _, group in itertools.groupby(bands, lambda band: dataset.GetRasterBand(band).DataType):
        same_type = list(group)
        for first in range(0, len(same_type), most):
            yield same_type[first : first + most]


def _read_by_gdal(
    dataset: gdal.Dataset, bands: Sequence[int], window: Window
) -> np.ndarray | None:
    """Return data (b, height * width) of bands or a mask; None if not readable."""
    size = window.left, window.top, window.width, window.height
    first = dataset.GetRasterBand(abs(bands[0]))
    try:
        if bands[0] < 0:
            kind, data = gdal.GDT_Byte, first.GetMaskBand().ReadRaster(*size)
        else:
            kind = first.DataType
            data = dataset.ReadRaster(*size, buf_type=kind, band_list=list(bands))
    except RuntimeError:  # raised if GDAL exceptions are on
        data = None
    if data is None:
        return None
    dtype = gdal_array.GDALTypeCodeToNumericTypeCode(kind)
    return np.frombuffer(data, dtype).reshape(len(bands), -1)
