"""Raster layers by GDAL alone, with the methods of those of QGIS that core uses.

So a series opens and reads alike with QGIS and without it. Names and results are those of
``QgsRasterLayer`` and ``QgsRasterDataProvider``.
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from .. import remote
from ..errors import PlanarSitsError
from .grid import Window
from .reference import Reference

# What QGIS calls the colour interpretations that core asks for.
_ALPHA, _GREY = "Alpha", "Gray"
# The tolerance of the warping by which QGIS makes a raster north-up, in pixels.
_TOLERANCE = 0.2
_COMMON_BLOCK = 256
_ARCHIVES = {".zip": "zip", ".tar": "tar", ".tar.gz": "tar", ".tgz": "tar", ".gz": "gzip"}


def open_layer(path: str | os.PathLike, name: str = "") -> GdalLayer:
    """Open a raster as a layer.

    Parameters
    ----------
    path : str or Path
        A file, or what GDAL takes for one, such as ``NETCDF:"a.nc":b`` or ``/vsicurl/…``; a URL.
    name : str
        Of the layer; by default that of the file.

    Returns
    -------
    GdalLayer

    Raises
    ------
    PlanarSitsError
        If it cannot be opened as a raster.
    """
    source = remote.gdal_source(os.fspath(path))
    return GdalLayer(GdalProvider(in_archive(source)), name or base_name(source))


def why_no_raster(source: str) -> str:
    """Return the end of the message about a source that cannot be opened as a raster."""
    try:
        with remote.remote_reads():
            dataset = gdal.OpenEx(source, gdal.OF_RASTER)
    except RuntimeError:  # raised if GDAL exceptions are on
        dataset = None
    parts = dataset.GetSubDatasets() if dataset is not None else []
    if parts:
        return f"holds {len(parts)} rasters: give one of them, such as {parts[0][0]}."
    return "cannot be opened as a raster: it is missing, damaged or of another kind."


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
        self.base = _opened(source)

    @cached_property
    def dataset(self) -> gdal.Dataset:
        """The dataset, made north-up."""
        return _north_up(self.base)

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


class _Extent:
    """The bounds of a layer."""

    def __init__(self, provider: GdalProvider):
        left, pixel_width, _, top, _, pixel_height = provider.geotransform
        self._left, self._top = left, top
        self._right = left + provider.dataset.RasterXSize * pixel_width
        self._bottom = top + provider.dataset.RasterYSize * pixel_height

    def xMinimum(self) -> float:  # noqa: N802
        return self._left

    def xMaximum(self) -> float:  # noqa: N802
        return self._right

    def yMinimum(self) -> float:  # noqa: N802
        return self._bottom

    def yMaximum(self) -> float:  # noqa: N802
        return self._top

    def width(self) -> float:
        return self._right - self._left

    def height(self) -> float:
        return self._top - self._bottom


class GdalLayer:
    """A raster layer by GDAL alone.

    Parameters
    ----------
    provider : GdalProvider
    name : str
    """

    def __init__(self, provider: GdalProvider, name: str):
        self._provider, self._name = provider, name

    def name(self) -> str:
        """Return the name for messages; a date may be in it."""
        return self._name

    def source(self) -> str:
        """Return what GDAL opens."""
        return self._provider.dataSourceUri()

    def providerType(self) -> str:  # noqa: N802
        """Return the name of the provider."""
        return self._provider.name()

    def isValid(self) -> bool:  # noqa: N802
        """Return True: a raster that cannot be opened is no layer."""
        return True

    def dataProvider(self) -> GdalProvider:  # noqa: N802
        """Return the bands."""
        return self._provider

    def crs(self) -> Reference:
        """Return the reference system."""
        return self._provider.crs()

    def extent(self) -> _Extent:
        """Return the bounds in map units."""
        return _Extent(self._provider)

    def width(self) -> int:
        """Return the number of columns."""
        return self._provider.dataset.RasterXSize

    def height(self) -> int:
        """Return the number of rows."""
        return self._provider.dataset.RasterYSize

    def bandCount(self) -> int:  # noqa: N802
        """Return the number of bands, with the mask of the file."""
        return self._provider.bandCount()


def _opened(source: str) -> gdal.Dataset:
    """Open a source with its options."""
    path, *parts = source.split("|option:")
    if "authcfg=" in source:
        raise PlanarSitsError(
            f"The raster '{path}' has a login of QGIS (authcfg), which nothing else can read: "
            "give its file, or a login by the settings of GDAL."
        )
    missing = remote.unreachable(path)
    if missing:
        raise PlanarSitsError(
            f"'{source}' cannot be opened: its server does not give {missing}. Check the link and "
            "the login, or leave it out."
        )
    flags = gdal.OF_RASTER | (gdal.OF_VERBOSE_ERROR if remote.is_remote(path) else 0)

    def opening() -> gdal.Dataset | None:
        dataset = gdal.OpenEx(path, flags, open_options=parts)
        if dataset is not None and dataset.RasterCount:
            dataset.GetRasterBand(1).GetMaskFlags()  # looks for a mask file: now, with patience
        return dataset

    dataset = remote.opened(path, opening)
    if dataset is None or not dataset.RasterCount:
        raise PlanarSitsError(f"'{source}' {why_no_raster(path)}")
    return dataset


def _north_up(dataset: gdal.Dataset) -> gdal.Dataset:
    """Return a dataset that is north-up: itself, or warped as QGIS does."""
    found = dataset.GetGeoTransform(can_return_null=True)
    turned = found is not None and (found[1] < 0 or found[2] or found[4] or found[5] > 0)
    if not (turned or dataset.GetGCPCount() or dataset.GetMetadata("RPC")):
        return dataset
    nearest = gdal.GRA_NearestNeighbour
    try:
        warped = gdal.AutoCreateWarpedVRT(dataset, None, None, nearest, _TOLERANCE)
    except RuntimeError:  # raised if GDAL exceptions are on
        warped = None
    return dataset if warped is None else warped


def in_archive(source: str) -> str:
    """Return a source with the prefix of GDAL if it is an archive."""
    ending = next((end for end in _ARCHIVES if source.lower().endswith(end)), "")
    return (
        source if not ending or source.startswith("/vsi") else f"/vsi{_ARCHIVES[ending]}/{source}"
    )


def base_name(source: str) -> str:
    """Return the name that QGIS gives to the layer of a source."""
    if os.path.exists(source):
        return os.path.basename(source).split(".")[0]
    return Path(remote.file_name(source).rstrip('"')).stem
