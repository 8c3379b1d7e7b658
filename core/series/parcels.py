"""Parcels: features of any CRS and shape as polygons in the CRS of the images.

Every feature becomes a parcel; one that cannot be used gets a status with the reason.
"""

from __future__ import annotations

import hashlib
from array import array
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QTransform

from ..errors import CancelCheck, PlanarSitsError, check_cancelled, never_cancelled
from .degrees import check_metres, in_degrees, metres_per_degree
from .field_values import class_label
from .parcel_table import INVALID_GEOMETRY, NO_GEOMETRY, NO_PIXEL, OUTSIDE, READY, Parcels, Place
from .rasters import has_crs
from .series import Series
from .whole_features import whole_features
from .zones import ZoneChoice

_NO_BOUNDS = (np.nan,) * 4


def read_parcels(
    source: QgsProcessingFeatureSource,
    series: Series,
    transform_context: QgsCoordinateTransformContext,
    *,
    id_field: str = "",
    class_field: str = "",
    group_field: str = "",
    inner_buffer: float = 0.0,
    cancelled: CancelCheck = never_cancelled,
) -> Parcels:
    """Read the parcels of a feature source.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
        Polygons in any CRS.
    series : Series
        Gives the CRS and the extent.
    transform_context : QgsCoordinateTransformContext
        Of the project, for the transformation of the polygons.
    id_field, class_field, group_field : str
        Names of fields, or empty.
    inner_buffer : float
        Distance to shrink each parcel by, in map units of the series' CRS, in metres if these
        are degrees.
    cancelled : callable

    Returns
    -------
    Parcels
        One per feature, in the order of the source.

    Raises
    ------
    PlanarSitsError
        If the layer is empty, just one of layer and images has a CRS, or the inner buffer
        is given in degrees.
    Cancelled
    """
    prepare = _ZonedPreparation(source.sourceCrs(), series, transform_context, inner_buffer)
    fields = source.fields()
    id_column, class_column, group_column = (
        fields.lookupField(name) if name else -1 for name in (id_field, class_field, group_field)
    )
    ids, labels, groups, status, wkb = [], [], [], [], []  # type: ignore[var-annotated]
    # Typed arrays: lists would take ten times the memory of 100,000 parcels.
    feature_ids, shapes, keys, bounds = array("q"), array("Q"), array("Q"), array("d")
    zones, others = array("q"), {}
    # The check of QGIS would stop at the first invalid geometry; this code repairs or reports it.
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = source.getFeatures(QgsFeatureRequest(), unchecked)
    for feature in whole_features(features, source.sourceName()):
        check_cancelled(cancelled)
        polygon, *places = prepare(feature.geometry())
        if places:
            others[len(ids)] = [each.place() for each in places]
        zones.append(polygon.zone)
        feature_ids.append(feature.id())
        shapes.append(shape_hash(feature))
        named = class_label(feature[id_column]) if id_column >= 0 else None
        ids.append(named or str(feature.id()))
        labels.append(class_label(feature[class_column]) if class_column >= 0 else None)
        if group_column >= 0:
            groups.append(class_label(feature[group_column]))
        status.append(polygon.status)
        wkb.append(polygon.wkb)
        keys.append(polygon.key)
        bounds.extend(polygon.bounds)
    if not ids:
        raise PlanarSitsError(
            f"PARCELS: the layer '{source.sourceName()}' has no features: choose another layer "
            "or subset."
        )
    return Parcels(
        ids=ids,
        feature_ids=feature_ids,
        labels=labels,
        keys=np.frombuffer(keys, np.uint64),
        bounds=np.frombuffer(bounds, np.float64).reshape(-1, 4),
        wkb=wkb,
        status=status,
        groups=groups,
        shapes=shapes,
        zones=np.frombuffer(zones, np.int64),
        others=others,
    )


def shape_hash(feature: QgsFeature) -> int:
    """Return a hash of the geometry of a feature, 64 bits, unsigned."""
    content = bytes(feature.geometry().asWkb())
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "little")


def polygon_key(geometry: QgsGeometry, decimals: int) -> int:
    """Return a hash of a polygon.

    It does not depend on the order of rings, parts and vertices, on Z and M
    values, or on whether the geometry is multipart.

    Parameters
    ----------
    geometry : QgsGeometry
        In the CRS of the series.
    decimals : int
        Decimals of the coordinates that are hashed.

    Returns
    -------
    int
        64 bits, unsigned.
    """
    geometry = QgsGeometry(geometry)
    flat = geometry.get()
    flat.dropZValue()
    flat.dropMValue()
    geometry.convertToMultiType()
    geometry.normalize()
    text = geometry.asWkt(decimals).encode()
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "little")


@dataclass
class _Polygon:
    """One row of `Parcels`: status, hash, polygon, bounds and zone."""

    status: str
    key: int = 0
    wkb: bytes | None = None
    bounds: tuple[float, ...] = _NO_BOUNDS
    zone: int = 0

    def place(self) -> Place:
        """Return where a polygon that is ready lies in its zone."""
        return Place(self.zone, self.key, self.wkb or b"", self.bounds)


class _ZonedPreparation:
    """The preparation of geometries for the zones of a series."""

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        series: Series,
        transform_context: QgsCoordinateTransformContext,
        inner_buffer: float,
    ):
        self.zones = [
            _Preparation(crs, zone, transform_context, inner_buffer) for zone in series.zones
        ]
        several = len(self.zones) > 1
        self.choice = ZoneChoice(crs, series, transform_context) if several else None

    def __call__(self, geometry: QgsGeometry) -> list[_Polygon]:
        """Return a polygon in its zones, or once with the status why not."""
        polygons = [prepare(geometry) for prepare in self.zones]
        if self.choice is None:
            return polygons
        places = {}
        for index, polygon in enumerate(polygons):
            polygon.zone = index
            if polygon.status == READY:
                places[index] = QgsGeometry()
                places[index].fromWkb(polygon.wkb)
        order = self.choice.order(geometry, places)
        if order:
            return [polygons[index] for index in order]
        return [next((one for one in polygons if one.status != OUTSIDE), polygons[0])]


class _Preparation:
    """The transformation, check and shrinking of geometries for a series."""

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        series: Series,
        transform_context: QgsCoordinateTransformContext,
        inner_buffer: float,
    ):
        if has_crs(crs) != has_crs(series.crs):
            layer = "images" if has_crs(crs) else "parcels"
            raise PlanarSitsError(
                f"The {layer} have no coordinate reference system: set the layer's CRS."
            )
        self.transform = QgsCoordinateTransform(crs, series.crs, transform_context)
        self.grid_bounds = series.grid.bounds
        self.inner_buffer, self.in_degrees = inner_buffer, in_degrees(series.crs)
        check_metres(inner_buffer, "INNER_BUFFER", series.crs)
        # A hundred-millionth of a degree is about a millimetre.
        self.decimals = 8 if series.crs.isGeographic() else 3

    def __call__(self, geometry: QgsGeometry) -> _Polygon:
        """Return the polygon of a feature's geometry, or the status why there is none."""
        if geometry.isNull() or geometry.isEmpty():
            return _Polygon(NO_GEOMETRY)
        geometry = QgsGeometry(geometry)
        try:
            geometry.transform(self.transform)
        except QgsCsException:
            return _Polygon(OUTSIDE)
        key = polygon_key(geometry, self.decimals)
        geometry = _valid_polygon(geometry)
        if geometry is None:
            return _Polygon(INVALID_GEOMETRY, key)
        box = geometry.boundingBox()
        left, bottom, right, top = self.grid_bounds
        if (
            box.xMaximum() <= left
            or box.xMinimum() >= right
            or box.yMaximum() <= bottom
            or box.yMinimum() >= top
        ):
            return _Polygon(OUTSIDE, key)
        if self.inner_buffer > 0:
            geometry = self._shrunk(geometry)
            box = geometry.boundingBox()
            if geometry.isEmpty():
                return _Polygon(NO_PIXEL, key)
        bounds = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return _Polygon(READY, key, bytes(geometry.asWkb()), bounds)

    def _shrunk(self, geometry: QgsGeometry) -> QgsGeometry:
        """Return a polygon without its edge; of degrees in metres at its latitude."""
        if not self.in_degrees:
            return geometry.buffer(-self.inner_buffer, 8)
        x, y = metres_per_degree(geometry.boundingBox().center().y())
        metric = QgsGeometry(geometry)
        metric.transform(QTransform.fromScale(x, y))
        metric = metric.buffer(-self.inner_buffer, 8)
        metric.transform(QTransform.fromScale(1 / x, 1 / y))
        return metric


def _valid_polygon(geometry: QgsGeometry) -> QgsGeometry | None:
    """Return a geometry as a valid (multi)polygon, or None if it has no area."""
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if not geometry.isGeosValid():
        geometry = geometry.makeValid()
        if geometry.isNull():
            return None
        # The repair of a polygon may leave lines and points beside its areas.
        areas = [part for part in geometry.asGeometryCollection() if part.area() > 0]
        if not areas:
            return None
        geometry = QgsGeometry.unaryUnion(areas)
    if geometry.area() <= 0:
        return None
    return geometry
