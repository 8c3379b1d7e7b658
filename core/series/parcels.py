"""Parcels from a layer of QGIS: features of any CRS and shape.

Every feature becomes a parcel; one that cannot be used gets a status with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from ..errors import CancelCheck, never_cancelled
from .parcel_rows import Row, geometry_hash, parcel_table
from .parcel_table import Parcels
from .polygons import Preparation, Transform
from .reference import Reference
from .series import Series
from .whole_features import whole_features


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
    crs = source.sourceCrs()
    transforms = [_transform(crs, zone.crs, transform_context) for zone in series.zones]
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    to_world = _transform(crs, world, transform_context)
    prepare = Preparation(crs, series, transforms, to_world, inner_buffer)
    fields = source.fields()
    columns = [
        fields.lookupField(name) if name else -1 for name in (id_field, class_field, group_field)
    ]
    # The check of QGIS would stop at the first invalid geometry; this code repairs or reports it.
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = source.getFeatures(QgsFeatureRequest(), unchecked)
    return parcel_table(
        _rows(whole_features(features, source.sourceName()), columns),
        prepare,
        source.sourceName(),
        grouped=columns[2] >= 0,
        cancelled=cancelled,
    )


def shape_hash(feature: QgsFeature) -> int:
    """Return a hash of the geometry of a feature, 64 bits, unsigned."""
    return geometry_hash(bytes(feature.geometry().asWkb()))


def _rows(features: Iterator[QgsFeature], columns: list[int]) -> Iterator[Row]:
    """Yield features with the values of three columns, None for column -1."""
    for feature in features:
        geometry = feature.geometry()
        usable = None if geometry.isNull() or geometry.isEmpty() else geometry
        values = (feature[column] if column >= 0 else None for column in columns)
        yield Row(feature.id(), usable, shape_hash(feature), *values)


def _transform(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem | Reference,
    context: QgsCoordinateTransformContext,
) -> Transform:
    """Return the transformation of geometries by QGIS."""
    if isinstance(target, Reference):
        target = QgsCoordinateReferenceSystem.fromWkt(target.toWkt())
    transform = QgsCoordinateTransform(source, target, context)

    def to_target(geometry: QgsGeometry) -> bytes | None:
        moved = QgsGeometry(geometry)
        try:
            moved.transform(transform)
        except QgsCsException:
            return None
        return bytes(moved.asWkb())

    return to_target
