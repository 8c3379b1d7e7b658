"""The zone in which a parcel is read.

A parcel is read in the zone whose tiles cover most of it. Where those of several zones cover it
alike, as in the overlap of UTM zones, it is the zone that holds most of its area. So tiles that do
not show a parcel have no effect on it, nor have those that show less of it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from .parcel_table import Parcels
from .series import Series
from .systems import reference

# Half the width of a UTM zone, in degrees.
_HALF = 3.0


class ZoneChoice:
    """The order of the zones for parcels of one layer.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        Of the layer.
    series : Series
    transform_context : QgsCoordinateTransformContext
        Of the project.
    """

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        series: Series,
        transform_context: QgsCoordinateTransformContext,
    ):
        world = QgsCoordinateReferenceSystem("EPSG:4326")
        self.to_world = QgsCoordinateTransform(crs, world, transform_context)
        self.zones = [_Zone(zone) for zone in series.zones]

    def order(self, geometry: QgsGeometry, places: dict[int, QgsGeometry]) -> list[int]:
        """Return the zones to read a parcel in: the first with observations counts.

        Parameters
        ----------
        geometry : QgsGeometry
            In the reference system of the layer.
        places : dict of int to QgsGeometry
            The same polygon in the systems of the zones that it may be read in, by their
            positions.

        Returns
        -------
        list of int
            Positions of the zones, those without a tile there left out, unless all are.
        """
        if len(places) < 2:
            return list(places)
        geographic = QgsGeometry(geometry)
        try:
            geographic.transform(self.to_world)
        except QgsCsException:
            geographic = QgsGeometry()
        keys = {}
        for index, place in places.items():
            zone = self.zones[index]
            # Rounded, so that zones that hold it all are alike.
            covered = round(zone.covered(place), 6)
            keys[index] = (-covered, *zone.distance(geographic), zone.name)
        order = sorted(keys, key=lambda index: keys[index])
        return [index for index in order if keys[index][0]] or order


class _Zone:
    """The tiles of a zone, and where it lies."""

    def __init__(self, series: Series):
        crs = reference(series.crs.toWkt())
        self.name = series.crs.authid() or series.crs.toWkt()
        self.meridian = crs.GetProjParm("central_meridian", math.nan)
        self.south = crs.GetProjParm("false_northing", 0.0) > 0
        grid = QgsRectangle(*series.grid.bounds)  # may be cut to the parcels of the building
        boxes = [QgsRectangle(*extent).intersect(grid) for extent in series.extents]
        self.boxes = [box for box in boxes if not box.isEmpty()]
        self.tiles = QgsGeometry.unaryUnion([QgsGeometry.fromRect(box) for box in self.boxes])

    def covered(self, polygon: QgsGeometry) -> float:
        """Return the share of a polygon that tiles cover, 0 to 1."""
        bounds = polygon.boundingBox()
        if any(box.contains(bounds) for box in self.boxes):
            return 1.0
        if not self.tiles.boundingBox().intersects(bounds):
            return 0.0
        return min(1.0, self.tiles.intersection(polygon).area() / max(polygon.area(), 1e-30))

    def distance(self, polygon: QgsGeometry) -> tuple[float, float, float]:
        """Return how far a polygon lies from the zone, to be compared with other zones.

        Minus its shares between the meridians of the zone and in its hemisphere, and degrees from
        the middle.
        """
        if polygon.isNull() or math.isnan(self.meridian):
            return 0.0, 0.0, math.inf
        middle, bottom = self.meridian, -90.0 if self.south else 0.0
        across = _share(polygon, QgsRectangle(middle - _HALF, -90.0, middle + _HALF, 90.0))
        along = _share(polygon, QgsRectangle(-360.0, bottom, 360.0, bottom + 90.0))
        away = (polygon.boundingBox().center().x() - middle + 180.0) % 360.0 - 180.0
        return -across, -along, round(abs(away), 6)


def _share(polygon: QgsGeometry, box: QgsRectangle) -> float:
    """Return the share of a polygon in a box, to six decimals."""
    if box.contains(polygon.boundingBox()):
        return 1.0
    inside = polygon.clipped(box)
    return 0.0 if inside.isNull() else round(inside.area() / max(polygon.area(), 1e-30), 6)


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
    transforms = [zone_transform(series, zone) for zone in range(len(series.zones))]
    for index in np.flatnonzero(parcels.zones):
        wkb = polygons[index]
        if wkb is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            try:
                geometry.transform(transforms[parcels.zones[index]])
                polygons[index] = bytes(geometry.asWkb())
            except QgsCsException:
                polygons[index] = None
    return polygons


def zone_transform(series: Series, zone: int) -> QgsCoordinateTransform:
    """Return the transformation from a zone to the reference system of the first."""
    context = QgsCoordinateTransformContext()
    return QgsCoordinateTransform(series.zones[zone].crs, series.crs, context)
