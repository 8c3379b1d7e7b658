"""Rasters as QGIS opens them: layers, files and sources of GDAL."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsDataProvider,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterLayer,
)

from ..core.errors import PlanarSitsError
from ..core.job.series import no_raster
from ..core.remote import gdal_source, is_remote

if TYPE_CHECKING:
    from .remote_rasters import RemoteRaster


def opened_rasters(
    name: str, items: list, context: QgsProcessingContext
) -> list[QgsRasterLayer | RemoteRaster]:
    """Return the raster layers of a parameter for several layers.

    Parameters
    ----------
    name : str
        Identifier of the parameter.
    items : list of QgsMapLayer or str
    context : QgsProcessingContext

    Returns
    -------
    list of QgsRasterLayer or RemoteRaster
        A raster on another computer is a `RemoteRaster`.

    Raises
    ------
    PlanarSitsError
        Names the first item that is not a readable raster.
    """
    from ..core.series.gdal_sources import why_no_raster

    layers = []
    for item in items:
        if isinstance(item, str) and is_remote(gdal_source(item)):
            layers.append(_open_remote(item, name))
            continue
        layer = _open_raster(item, context) if isinstance(item, str) else item
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            title, path = (item, item) if isinstance(item, str) else (item.name(), "")
            raise no_raster(name, title, why_no_raster(path))
        layers.append(layer)
    return layers


def _open_remote(text: str, name: str) -> RemoteRaster:
    """Return a remote raster; an error about it begins with the parameter."""
    from .remote_rasters import RemoteRaster

    try:
        return RemoteRaster(text)
    except PlanarSitsError as error:
        raise PlanarSitsError(f"{name}: {error}") from None


def _open_raster(text: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    """Return the raster layer that a text names: a layer, a file or a source of GDAL."""
    # Without the hint a driver for vectors takes .nc files.
    hint = QgsProcessingUtils.LayerHint.Raster
    layer = QgsProcessingUtils.mapLayerFromString(text, context, True, hint)
    # Parts of files and archives, such as NETCDF:"a.nc":b and /vsizip/a.zip/b.tif.
    return layer or QgsRasterLayer(text, Path(text.rstrip('"')).stem)


def opened_raster(path: str, name: str) -> PlainRaster | RemoteRaster:
    """Return a raster of a series file, which may be invalid.

    Parameters
    ----------
    path, name : str

    Raises
    ------
    PlanarSitsError
        If it takes its pixels from another computer and cannot be opened.
    """
    from .remote_rasters import RemoteRaster

    return RemoteRaster(path, name) if is_remote(path) else PlainRaster(path, name)


class PlainRaster:
    """A raster with the methods of a layer that readers use, without a style.

    For the style of a layer QGIS computes statistics, which GDAL writes into virtual rasters.

    Parameters
    ----------
    path, name : str
    """

    def __init__(self, path: str, name: str):
        options = QgsDataProvider.ProviderOptions()
        self._provider = QgsProviderRegistry.instance().createProvider("gdal", path, options)
        self._name = name
        for method in ("isValid", "crs", "extent", "bandCount"):
            setattr(self, method, getattr(self._provider, method))
        self.width, self.height = self._provider.xSize, self._provider.ySize

    def name(self) -> str:
        """Return the name for messages."""
        return self._name

    def dataProvider(self) -> QgsRasterDataProvider:  # noqa: N802
        """Return the provider of the pixels."""
        return self._provider
