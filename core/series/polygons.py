"""The polygons of parcels: transformed, repaired, shrunk; or why there is none.

The sources of QGIS and of GDAL give their geometries to the same code, so that the parcels are
the same. What a source calls a geometry is left to it: its transforms return well-known binary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import ogr

from ..errors import PlanarSitsError
from .degrees import check_metres, in_degrees, metres_per_degree
from .geometries import Transform, linear, scaled, valid_polygon
from .parcel_table import INVALID_GEOMETRY, NO_GEOMETRY, NO_PIXEL, OUTSIDE, READY, Place
from .polygon_rings import polygon_key
from .rasters import has_crs
from .series import Series
from .zones import ZoneChoice

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

    from .reference import Reference

_NO_BOUNDS = (np.nan,) * 4
_QUARTER = 8  # segments of a quarter of a circle in a buffer


@dataclass
class Polygon:
    """One row of `Parcels`: status, hash, polygon, bounds and zone."""

    status: str
    key: int = 0
    wkb: bytes | None = None
    bounds: tuple[float, ...] = _NO_BOUNDS
    zone: int = 0

    def place(self) -> Place:
        """Return where a polygon that is ready lies in its zone."""
        return Place(self.zone, self.key, self.wkb or b"", self.bounds)


class Preparation:
    """The preparation of the geometries of one layer for the zones of a series.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem or Reference
        Of the layer.
    series : Series
    transforms : sequence of callable
        To the reference system of each zone.
    to_world : callable
        To longitude and latitude.
    inner_buffer : float
        Distance to shrink each parcel by, in map units, in metres if these are degrees.

    Raises
    ------
    PlanarSitsError
        If just one of layer and images has a reference system, or the inner buffer is given in
        degrees.
    """

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem | Reference,
        series: Series,
        transforms: Sequence[Transform],
        to_world: Transform,
        inner_buffer: float,
    ):
        if has_crs(crs) != has_crs(series.crs):
            layer = "images" if has_crs(crs) else "parcels"
            raise PlanarSitsError(
                f"The {layer} have no coordinate reference system: set the layer's CRS."
            )
        self.transforms = list(transforms)
        self.zones = [_ZonePreparation(zone, inner_buffer) for zone in series.zones]
        self.choice = ZoneChoice(series, to_world) if len(self.zones) > 1 else None

    def __call__(self, geometry: Any) -> list[Polygon]:
        """Return a polygon in its zones, or once with the status why not.

        Parameters
        ----------
        geometry : object
            Of the source, None for none.

        Returns
        -------
        list of Polygon
            The zone to read it in first.
        """
        if geometry is None:
            return [Polygon(NO_GEOMETRY)]
        polygons = [zone(change(geometry)) for zone, change in zip(self.zones, self.transforms)]
        if self.choice is None:
            return polygons
        for index, polygon in enumerate(polygons):
            polygon.zone = index
        ready = {one.zone: one.wkb for one in polygons if one.wkb is not None}
        order = self.choice.order(geometry, ready)
        if order:
            return [polygons[index] for index in order]
        return [next((one for one in polygons if one.status != OUTSIDE), polygons[0])]


class _ZonePreparation:
    """The check and shrinking of geometries for a series of one zone."""

    def __init__(self, series: Series, inner_buffer: float):
        self.grid_bounds = series.grid.bounds
        self.inner_buffer, self.in_degrees = inner_buffer, in_degrees(series.crs)
        check_metres(inner_buffer, "INNER_BUFFER", series.crs)
        # A hundred-millionth of a degree is about a millimetre.
        self.decimals = 8 if self.in_degrees else 3

    def __call__(self, wkb: bytes | None) -> Polygon:
        """Return the polygon of a geometry in the reference system of the zone."""
        if wkb is None:
            return Polygon(OUTSIDE)
        geometry = linear(wkb)
        content = bytes(geometry.ExportToWkb(ogr.wkbNDR))
        key = polygon_key(content, self.decimals)
        polygon = valid_polygon(geometry)
        if polygon is None:
            return Polygon(INVALID_GEOMETRY, key)
        left, right, bottom, top = polygon.GetEnvelope()
        grid_left, grid_bottom, grid_right, grid_top = self.grid_bounds
        across = right <= grid_left or left >= grid_right
        if across or top <= grid_bottom or bottom >= grid_top:
            return Polygon(OUTSIDE, key)
        if self.inner_buffer > 0:
            polygon = self._shrunk(polygon, (bottom + top) / 2)
            left, right, bottom, top = polygon.GetEnvelope()
            if polygon.IsEmpty():
                return Polygon(NO_PIXEL, key)
        # Some formats have multipolygons alone, which QGIS shows and GDAL does not.
        if polygon.GetGeometryType() == ogr.wkbMultiPolygon and polygon.GetGeometryCount() == 1:
            content = bytes(polygon.GetGeometryRef(0).ExportToWkb(ogr.wkbNDR))
        elif polygon is not geometry:
            content = bytes(polygon.ExportToWkb(ogr.wkbNDR))
        return Polygon(READY, key, content, (left, bottom, right, top))

    def _shrunk(self, polygon: ogr.Geometry, latitude: float) -> ogr.Geometry:
        """Return a polygon without its edge; of degrees in metres at its latitude."""
        if not self.in_degrees:
            return polygon.Buffer(-self.inner_buffer, _QUARTER)
        scale = np.array(metres_per_degree(latitude))
        metric = scaled(polygon, scale).Buffer(-self.inner_buffer, _QUARTER)
        return scaled(metric, 1 / scale)
