"""Windows of rasters: straight from GDAL where QGIS would do no more than that, else by QGIS."""

import contextlib
import itertools
import threading

import numpy as np
from osgeo import gdal, gdal_array
from qgis.core import Qgis, QgsRectangle

from ..errors import PlanarSitsError

_DTYPES = {
    Qgis.DataType.Byte: np.uint8,
    Qgis.DataType.UInt16: np.uint16,
    Qgis.DataType.Int16: np.int16,
    Qgis.DataType.UInt32: np.uint32,
    Qgis.DataType.Int32: np.int32,
    Qgis.DataType.Float32: np.float32,
    Qgis.DataType.Float64: np.float64,
}

# Values of several bands read at once where nothing asks for more: they fit a cache.
_AT_ONCE = 2**19


class WindowReader:
    """Reads windows of the rasters of a series.

    QGIS copies a block more than once, which takes as long as reading it
    (docs/decisions/0010): files that GDAL opens as QGIS does, on the same grid and without scale
    and offset, are read by GDAL alone. Used in one thread at a time.

    Parameters
    ----------
    series : Series
    """

    def __init__(self, series):
        self.series, self._images = series, {}

    def read(self, kind, place, bands, window):
        """Yield the data of a window, some bands at a time.

        Parameters
        ----------
        kind : {'image', 'mask'}
        place : int
            Position of the raster among the series' sources or masks.
        bands : list of int
            From 1.
        window : (top, left, bottom, right)
            Pixels, bottom and right exclusive.

        Yields
        ------
        (b, h * w) array
            Of the next b bands, row by row, in their type.

        Raises
        ------
        PlanarSitsError
            If it cannot be read, or its values are no real numbers.
        """
        provider = (self.series.sources if kind == "image" else self.series.masks)[place]
        image = self._image(kind, place, provider)
        plain = all(provider.bandScale(b) == 1 and provider.bandOffset(b) == 0 for b in bands)
        if image is not None and plain:
            found = _by_gdal(image, bands, window)
        else:
            found = (self._by_qgis(provider, band, window) for band in bands)
        gdal.ErrorReset()
        done = 0
        for data in found:
            self._check(kind, place, bands[done], data)
            yield data
            done += len(data)

    def _check(self, kind, place, band, data):
        """Raise `PlanarSitsError` for data that are not there, or no real numbers."""
        name = (self.series.source_names if kind == "image" else self.series.mask_names)[place]
        # QGIS takes a block that GDAL cannot read for no data; GDAL remembers better.
        if data is None or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise PlanarSitsError(
                f"The {kind} '{name}' cannot be read (band {band}): the file is damaged or "
                "out of reach. Copy it again, or leave this date out."
            )
        if data.dtype.kind not in "iuf":
            raise PlanarSitsError(
                f"The {kind} '{name}' has complex or colour values (band {band}): only "
                "integer and real numbers can be classified."
            )

    def _image(self, kind, place, provider):
        """Return GDAL's dataset behind a provider, None where QGIS is needed; opened once."""
        if (kind, place) not in self._images:
            self._images[kind, place] = _same_image(provider, self.series.grid)
        return self._images[kind, place]

    def _by_qgis(self, provider, band, window):
        """Return data (1, h * w) of a window, None if there are none; complex if not real."""
        top, left, bottom, right = window
        grid = self.series.grid
        # Slightly inside the edges, so that rounding never asks for a neighbour.
        slack_x, slack_y = grid.pixel_width * 1e-3, grid.pixel_height * 1e-3
        extent = QgsRectangle(
            grid.left + left * grid.pixel_width + slack_x,
            grid.top - bottom * grid.pixel_height + slack_y,
            grid.left + right * grid.pixel_width - slack_x,
            grid.top - top * grid.pixel_height - slack_y,
        )
        block = provider.block(band, extent, right - left, bottom - top)
        if not block.isValid() or block.isEmpty():
            return None
        dtype = _DTYPES.get(block.dataType(), np.complex64)
        return np.frombuffer(block.data(), dtype)[None]


def _same_image(provider, grid):
    """Open the file behind a provider with GDAL; None if it is not the same image there."""
    if provider.name() != "gdal":
        return None
    try:
        image = gdal.Open(provider.dataSourceUri())
    except RuntimeError:  # raised where GDAL exceptions are on
        return None
    if image is None or image.RasterCount != provider.bandCount():
        return None
    shape = image.RasterYSize, image.RasterXSize
    expected = grid.left, grid.pixel_width, 0, grid.top, 0, -grid.pixel_height
    close = np.allclose(image.GetGeoTransform(), expected, rtol=1e-9, atol=1e-9)
    return image if shape == (grid.height, grid.width) and close else None


def _by_gdal(image, bands, window):
    """Yield the data (b, h * w) of some bands in a window, None for one that cannot be read.

    Where the bands of a pixel lie together in the file, they are read together: one by one
    takes six times as long for 150 bands. Small windows, too, are read in several bands at once.
    """
    top, left, bottom, right = window
    where = left, top, right - left, bottom - top
    together = image.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL"
    many = len(bands) if together else max(1, _AT_ONCE // (where[2] * where[3]))
    for kind, alike in itertools.groupby(bands, lambda band: image.GetRasterBand(band).DataType):
        alike = list(alike)
        for first in range(0, len(alike), many):
            yield from _some_bands(image, alike[first : first + many], where, kind)


def _some_bands(image, bands, where, kind):
    """Yield the data of bands of one type, one by one where they cannot be read together."""
    try:
        data = image.ReadRaster(*where, buf_type=kind, band_list=bands)
    except RuntimeError:  # raised where GDAL exceptions are on
        data = None
    if data is not None:
        dtype = gdal_array.GDALTypeCodeToNumericTypeCode(kind)
        yield np.frombuffer(data, dtype).reshape(len(bands), -1)
    elif len(bands) == 1:
        yield None
    else:  # to find the band that is damaged
        for band in bands:
            gdal.ErrorReset()
            yield from _some_bands(image, [band], where, kind)


class _Cache:
    """GDAL's cache of blocks, one for the process: what the runs need that share it."""

    def __init__(self):
        self.lock, self.needs, self.before = threading.RLock(), [], 0

    def add(self, limit):
        """Make room for one more run."""
        with self.lock:
            if not self.needs:
                self.before = gdal.GetCacheMax()
            self.needs.append(limit)
            gdal.SetCacheMax(min(self.before, sum(self.needs)))

    def remove(self, limit):
        """Take back the room of a run."""
        with self.lock:
            self.needs.remove(limit)
            gdal.SetCacheMax(min(self.before, sum(self.needs)) if self.needs else self.before)


_CACHE = _Cache()


@contextlib.contextmanager
def gdal_cache(limit):
    """Keep GDAL's cache of blocks below a limit (bytes), and set it back at the end.

    The limits of runs at the same time add up; the last one to end sets the cache back.
    """
    _CACHE.add(limit)
    try:
        yield
    finally:
        _CACHE.remove(limit)


def missing_values(data, provider, bands):
    """Return where there is no data: NaN, infinity or a no-data value.

    Parameters
    ----------
    data : (b, n) array
    provider : QgsRasterDataProvider
    bands : (b,) sequence of int
        From 1.

    Returns
    -------
    (b, n) bool array, or None
        None if no value can be missing.
    """
    has = [provider.sourceHasNoDataValue(b) and provider.useSourceNoDataValue(b) for b in bands]
    spans = [provider.userNoDataValues(band) for band in bands]
    whole = data.dtype.kind in "iu"
    if whole and not any(has) and not any(spans):
        return None
    missing = np.zeros(data.shape, bool) if whole else ~np.isfinite(data)
    for place, band in enumerate(bands):
        if has[place]:
            value = provider.sourceNoDataValue(band)
            # In the data's own type: a no-data value such as -3.4e38 is not exact in float32.
            missing[place] |= data[place] == (
                np.float32(value) if data.dtype == np.float32 else value
            )
        for span in spans[place]:
            missing[place] |= (data[place] >= span.min()) & (data[place] <= span.max())
    return missing
