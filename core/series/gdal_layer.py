"""Raster layers by GDAL alone, with the methods of those of QGIS that core uses.

So a series opens and reads alike with QGIS and without it. Names and results are those of
``QgsRasterLayer``; the bands are in `gdal_provider`.
"""

from __future__ import annotations

import os

from ..remote import gdal_source
from .gdal_provider import GdalProvider
from .gdal_sources import base_name, in_archive
from .reference import Reference


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
    source = gdal_source(os.fspath(path))
    return GdalLayer(GdalProvider(in_archive(source)), name or base_name(source))


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
