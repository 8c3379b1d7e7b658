"""The bands of a raster by GDAL alone: no-data, scale and pixels.

Names and results are those of ``QgsRasterDataProvider``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from osgeo import gdal, gdal_array

from .gdal_sources import north_up, opened
from .grid import Window
from .reference import Reference

# What QGIS calls the colour interpretations that core asks for.
_ALPHA, _GREY = "Alpha", "Gray"
_COMMON_BLOCK = 256


@dataclass(frozen=True)
class Span:
    """An interval of values that the user declared as no-data; both ends belong to it."""

    low: float
    high: float

    def min(self) -> float:
        """Return the lowest value."""
        return self.low

    def max(self) -> float:
        """Return the highest value."""
        return self.high


@dataclass(frozen=True)
class NoData:
    """The no-data settings of a band by the user.

    Parameters
    ----------
    use_source : bool
        Whether the no-data value of the file counts.
    spans : tuple of Span
        Values that are no-data too.
    """

    use_source: bool = True
    spans: tuple[Span, ...] = ()


class GdalProvider:
    """The bands of a raster, as the provider GDAL of QGIS shows them.

    A raster that is not north-up is warped, the mask of a file is one more band, and scale and
    offset are applied by `read`.

    Parameters
    ----------
    source : str
        As GDAL opens it, with options after ``|option:``.
    settings : dict of int to NoData, optional
        By band number, from 1.

    Raises
    ------
    PlanarSitsError
        If it cannot be opened.
    """

    def __init__(self, source: str, settings: Mapping[int, NoData] | None = None):
        self._source, self._settings = source, dict(settings or {})
        self.base = opened(source)

    @cached_property
    def dataset(self) -> gdal.Dataset:
        """The dataset, made north-up."""
        return north_up(self.base)

    @cached_property
    def geotransform(self) -> tuple[float, ...]:
        """The GDAL geotransform; pixels from the upper left corner without one."""
        found = self.dataset.GetGeoTransform(can_return_null=True)
        return (0.0, 1.0, 0.0, 0.0, 0.0, -1.0) if found is None else tuple(found)

    def clone(self) -> GdalProvider:
        """Return the same raster, opened once more."""
        return GdalProvider(self._source, self._settings)

    def name(self) -> str:
        """Return the name of the provider."""
        return "gdal"

    def isValid(self) -> bool:  # noqa: N802
        """Return True: a raster that cannot be opened is no provider."""
        return True

    def dataSourceUri(self) -> str:  # noqa: N802
        """Return the source."""
        return self._source

    def crs(self) -> Reference:
        """Return the reference system, which the base of a warped raster may tell."""
        for dataset in (self.dataset, self.base):
            for system in (dataset.GetSpatialRef(), dataset.GetGCPSpatialRef()):
                if system is not None:
                    return Reference.of(system)
        return Reference()

    @property
    def settings(self) -> dict[int, NoData]:
        """The no-data settings of the user that say something, by band number."""
        return {band: each for band, each in self._settings.items() if each != NoData()}

    # ------------------------------------------------------------ bands

    @cached_property
    def _has_mask_band(self) -> bool:
        """Whether the mask of the file is shown as one more band."""
        flags = self.dataset.GetRasterBand(1).GetMaskFlags()
        return flags == gdal.GMF_PER_DATASET or flags == 0 and self.dataset.RasterCount == 1

    def bandCount(self) -> int:  # noqa: N802
        """Return the number of bands, with the mask of the file."""
        return self.dataset.RasterCount + self._has_mask_band

    def _band(self, number: int) -> gdal.Band:
        if number > self.dataset.RasterCount:
            return self.dataset.GetRasterBand(1).GetMaskBand()
        return self.dataset.GetRasterBand(number)

    def bandScale(self, number: int) -> float:  # noqa: N802
        """Return the scale of a band, 1 without one."""
        scale = None if number > self.dataset.RasterCount else self._band(number).GetScale()
        return 1.0 if scale is None or abs(scale) < 1e-15 else scale

    def bandOffset(self, number: int) -> float:  # noqa: N802
        """Return the offset of a band, 0 without one or beside a scale of 0."""
        if number > self.dataset.RasterCount:
            return 0.0
        scale, offset = self._band(number).GetScale(), self._band(number).GetOffset()
        without = offset is None or scale is not None and abs(scale) < 1e-15
        return 0.0 if without else offset

    def colorInterpretationName(self, number: int) -> str:  # noqa: N802
        """Return 'Alpha' for an alpha band and the mask, else a name that is none of it."""
        if number > self.dataset.RasterCount:
            return _ALPHA
        kind = self._band(number).GetColorInterpretation()
        return _ALPHA if kind == gdal.GCI_AlphaBand else _GREY

    def xBlockSize(self) -> int:  # noqa: N802
        """Return the width of the blocks."""
        return self.dataset.GetRasterBand(1).GetBlockSize()[0]

    def yBlockSize(self) -> int:  # noqa: N802
        """Return the height of the blocks."""
        return self.dataset.GetRasterBand(1).GetBlockSize()[1]

    # ------------------------------------------------------------ no-data

    def sourceHasNoDataValue(self, number: int) -> bool:  # noqa: N802
        """Return whether the file has a no-data value that a pixel can have."""
        return self._no_data(number) is not None

    def sourceNoDataValue(self, number: int) -> float:  # noqa: N802
        """Return the no-data value of the file in the type of the band; NaN without one."""
        value = self._no_data(number)
        return math.nan if value is None else value

    def useSourceNoDataValue(self, number: int) -> bool:  # noqa: N802
        """Return whether the no-data value of the file counts."""
        return self.sourceHasNoDataValue(number) and self._setting(number).use_source

    def userNoDataValues(self, number: int) -> Sequence[Span]:  # noqa: N802
        """Return the no-data values of the user."""
        return self._setting(number).spans

    def _setting(self, number: int) -> NoData:
        return self._settings.get(number, NoData())

    def _no_data(self, number: int) -> float | None:
        """Return the no-data value of a band, None if no pixel can have it."""
        if number > self.dataset.RasterCount:
            return None
        value = self._band(number).GetNoDataValue()
        if value is None:
            return None
        kind = self._stored_type(number)
        if kind.kind in "iu":
            limits = np.iinfo(kind)
            return float(int(value)) if limits.min <= value <= limits.max else None
        if kind == np.float32 and math.isfinite(value):
            return float(np.float32(value)) if abs(value) <= np.finfo(kind).max else None
        return float(value)

    # ------------------------------------------------------------ pixels

    def _stored_type(self, number: int) -> np.dtype:
        """Return the type of the numbers in the file."""
        return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self._band(number).DataType))

    def _type(self, number: int) -> np.dtype:
        """Return the type of the values that `read` gives."""
        kind = self._stored_type(number)
        if self._is_scaled(number) and kind.kind in "iu":
            return np.dtype(np.float32)
        return kind

    def _is_scaled(self, number: int) -> bool:
        return self.bandScale(number) != 1 or self.bandOffset(number) != 0

    def read(self, number: int, window: Window) -> np.ndarray | None:
        """Read a window of a band, with scale and offset.

        Parameters
        ----------
        number : int
            From 1.
        window : Window
            In pixels of the raster.

        Returns
        -------
        (1, height * width) array, or None
            Complex if the values are not real; None if it cannot be read.
        """
        kind = self._type(number)
        code = gdal_array.NumericTypeCodeToGDALTypeCode(kind.type)
        size = window.left, window.top, window.width, window.height
        try:
            content = self._band(number).ReadRaster(*size, buf_type=code)
        except RuntimeError:  # raised if GDAL exceptions are on
            content = None
        if content is None:
            return None
        data = np.frombuffer(content, kind)
        if self._is_scaled(number) and kind.kind == "f":
            data = self._scaled(data, number)
        return data[None]

    def _scaled(self, data: np.ndarray, number: int) -> np.ndarray:
        """Return values with scale and offset; no-data stays as it is."""
        scaled = data.astype(np.float64) * self.bandScale(number) + self.bandOffset(number)
        with np.errstate(over="ignore"):  # such values become missing
            scaled = scaled.astype(data.dtype)
        if self.useSourceNoDataValue(number):
            missing = data == self.sourceNoDataValue(number)
            scaled[missing] = data[missing]
        return scaled


class GoneProvider(GdalProvider):
    """The bands of a raster on another computer that is gone: none can be read.

    Parameters
    ----------
    source : str
    """

    def __init__(self, source: str):
        self._source, self._settings = source, {}
        self.base = gdal.GetDriverByName("MEM").Create("", 1, 1, 1)

    def xBlockSize(self) -> int:  # noqa: N802
        """Return a common width of blocks."""
        return _COMMON_BLOCK

    yBlockSize = xBlockSize  # noqa: N815

    def read(self, number: int, window: Window) -> np.ndarray | None:
        """Return None: see `GdalProvider.read`."""
        return None
