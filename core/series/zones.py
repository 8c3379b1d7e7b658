"""The zone in which a parcel is read.

A parcel is read in the zone whose tiles cover most of it. Where those of several zones cover it
alike, as in the overlap of UTM zones, it is the zone that holds most of its area. So tiles that do
not show a parcel have no effect on it, nor have those that show less of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from osgeo import ogr

from .geometries import gdal_transform, linear, valid_polygon
from .parcel_table import Parcels
from .polygon_rings import write_polygons
from .reference import wkt_of
from .series import Series
from .systems import reference

# Half the width of a UTM zone, in degrees.
_HALF = 3.0


class ZoneChoice:
    """The order of the zones for parcels of one layer.

    Parameters
    ----------
    series : Series
    to_world : callable
        Takes a geometry of the layer; returns it in longitude and latitude as well-known binary,
        None if it has no place there.
    """

    def __init__(self, series: Series, to_world: Callable[[Any], bytes | None]):
        self.to_world = to_world
        self.zones = [_Zone(zone) for zone in series.zones]

    def order(self, geometry: Any, places: dict[int, bytes]) -> list[int]:
        """Return the zones to read a parcel in: the first with observations counts.

        Parameters
        ----------
        geometry : object
            Of the layer.
        places : dict of int to bytes
            The same as a valid polygon in the systems of the zones that it may be read in, by their
            positions.

        Returns
        -------
        list of int
            Positions of the zones, those without a tile there left out, unless all are.
        """
        if len(places) < 2:
            return list(places)
        geographic = _polygon(self.to_world(geometry))
        keys = {}
        for index, place in places.items():
            zone = self.zones[index]
            # Rounded, so that zones that hold it all are alike.
            covered = round(zone.covered(ogr.CreateGeometryFromWkb(place)), 6)
            keys[index] = (-covered, *zone.distance(geographic), zone.name)
        order = sorted(keys, key=lambda index: keys[index])
        return [index for index in order if keys[index][0]] or order


class _Zone:
    """The tiles of a zone, and where it lies."""

    def __init__(self, series: Series):
        crs = reference(wkt_of(series.crs))
        self.name = series.crs.authid() or wkt_of(series.crs)
        self.meridian = crs.GetProjParm("central_meridian", math.nan)
        self.south = crs.GetProjParm("false_northing", 0.0) > 0
        left, bottom, right, top = series.grid.bounds  # may be cut to the parcels of the building
        boxes = [
            (max(left, west), max(bottom, south), min(right, east), min(top, north))
            for west, south, east, north in series.extents
        ]
        self.boxes = [box for box in boxes if box[0] < box[2] and box[1] < box[3]]
        self.tiles = _rectangles(self.boxes)
        if self.boxes:
            self.tiles = self.tiles.UnionCascaded()

    def covered(self, polygon: ogr.Geometry) -> float:
        """Return the share of a polygon that tiles cover, 0 to 1."""
        bounds = polygon.GetEnvelope()
        if any(_holds(box, bounds) for box in self.boxes):
            return 1.0
        return _shared(self.tiles, polygon)

    def distance(self, polygon: ogr.Geometry | None) -> tuple[float, float, float]:
        """Return how far a polygon lies from the zone, to be compared with other zones.

        Minus its shares between the meridians of the zone and in its hemisphere, and degrees from
        the middle.
        """
        if polygon is None or math.isnan(self.meridian):
            return 0.0, 0.0, math.inf
        middle, bottom = self.meridian, -90.0 if self.south else 0.0
        across = _share(polygon, (middle - _HALF, -90.0, middle + _HALF, 90.0))
        along = _share(polygon, (-360.0, bottom, 360.0, bottom + 90.0))
        west, east, _, _ = polygon.GetEnvelope()
        away = ((west + east) / 2 - middle + 180.0) % 360.0 - 180.0
        return -across, -along, round(abs(away), 6)


def _polygon(wkb: bytes | None) -> ogr.Geometry | None:
    """Return a valid polygon of two dimensions, None for none."""
    return None if wkb is None else valid_polygon(linear(wkb))


def _rectangles(boxes: Sequence[tuple[float, ...]]) -> ogr.Geometry:
    """Return boxes as a multipolygon."""
    corners = [np.array(box)[[[0, 1], [2, 1], [2, 3], [0, 3], [0, 1]]] for box in boxes]
    return ogr.CreateGeometryFromWkb(write_polygons([[ring] for ring in corners]))


def _holds(box: tuple[float, ...], bounds: tuple[float, ...]) -> bool:
    """Return whether a box holds an envelope of GDAL."""
    left, bottom, right, top = box
    west, east, south, north = bounds
    return left <= west and east <= right and bottom <= south and north <= top


def _share(polygon: ogr.Geometry, box: tuple[float, float, float, float]) -> float:
    """Return the share of a polygon in a box, to six decimals."""
    if _holds(box, polygon.GetEnvelope()):
        return 1.0
    return round(_shared(_rectangles([box]), polygon), 6)


def _shared(area: ogr.Geometry, polygon: ogr.Geometry) -> float:
    """Return the share of a polygon within an area, 0 to 1."""
    if not area.Intersects(polygon):
        return 0.0
    return min(1.0, area.Intersection(polygon).GetArea() / max(polygon.GetArea(), 1e-30))


def common_polygons(parcels: Parcels, series: Series) -> Sequence[bytes | None]:
    """Return the polygons of parcels in the reference system of the first zone.

    Parameters
    ----------
    parcels : Parcels
    series : Series

    Returns
    -------
    sequence of bytes or None
        As well-known binary; None if unusable, or too far from that zone.
    """
    if not parcels.zones.any():
        return parcels.wkb
    polygons = list(parcels.wkb)
    transforms = [gdal_transform(zone.crs, series.crs) for zone in series.zones]
    for index in np.flatnonzero(parcels.zones):
        wkb = polygons[index]
        if wkb is not None:
            move = transforms[parcels.zones[index]]
            polygons[index] = move(ogr.CreateGeometryFromWkb(wkb))
    return polygons
