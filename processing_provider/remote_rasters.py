"""Rasters on other computers as layers, opened by GDAL alone."""

from __future__ import annotations

import os

from qgis.core import QgsCoordinateReferenceSystem

from ..core.series.gdal_layer import GdalLayer, open_layer


class RemoteRaster(GdalLayer):
    """A raster on another computer with the methods of a layer that readers use.

    For the style of a layer QGIS would read pixels, each time it is opened.

    Parameters
    ----------
    source : str or path-like
        A URL, what GDAL opens from a network, or a virtual raster of such.
    name : str
        For messages; by default that of the file.

    Raises
    ------
    PlanarSitsError
        If it cannot be opened.
    """

    def __init__(self, source: str | os.PathLike, name: str = ""):
        layer = open_layer(source, name)
        super().__init__(layer.dataProvider(), layer.name())
        self._crs = QgsCoordinateReferenceSystem.fromWkt(layer.crs().toWkt())

    def crs(self) -> QgsCoordinateReferenceSystem:
        """Return the reference system, as layers of QGIS do."""
        return self._crs
