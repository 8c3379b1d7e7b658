"""Parcels: features of any CRS and shape become polygons of the series' grid.

No parcel is lost: one that cannot be used keeps its place with a status.
"""

import hashlib
from array import array

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ..errors import PlanarSitsError, check_cancelled, never_cancelled
from .layers import has_crs
from .parcel_table import INVALID_GEOMETRY, NO_GEOMETRY, NO_PIXEL, OUTSIDE, READY, Parcels


def read_parcels(
    source,
    series,
    transform_context,
    id_field="",
    inner_buffer=0.0,
    class_field="",
    cancelled=never_cancelled,
    group_field="",
):
    """Read the parcels of a feature source.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    series : Series
    transform_context : QgsCoordinateTransformContext
    id_field, class_field, group_field : str
        Names of fields, or empty.
    inner_buffer : float
        Map units of the series' CRS to shrink each parcel by.
    cancelled : callable

    Returns
    -------
    Parcels

    Raises
    ------
    PlanarSitsError
        If the layer is empty, or it has no CRS but the images have one.
    """
    shape = _Shaper(source.sourceCrs(), series, transform_context, inner_buffer)
    fields = source.fields()
    id_place = fields.lookupField(id_field) if id_field else -1
    class_place = fields.lookupField(class_field) if class_field else -1
    group_place = fields.lookupField(group_field) if group_field else -1
    found = Parcels([], array("q"), [], None, None, [], [])
    # Typed arrays: lists would take ten times the memory of 100,000 parcels.
    keys, bounds = array("Q"), array("d")
    # QGIS' own check would stop at the first invalid geometry; we repair or report it.
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
        check_cancelled(cancelled)
        status, key, wkb, box = shape(feature.geometry())
        found.feature_ids.append(feature.id())
        found.ids.append(str(feature[id_place] if id_place >= 0 else feature.id()))
        found.labels.append(class_label(feature[class_place]) if class_place >= 0 else None)
        if group_place >= 0:
            found.groups.append(class_label(feature[group_place]))
        found.status.append(status)
        found.wkb.append(wkb)
        keys.append(key)
        bounds.extend(box)
    if not keys:
        raise PlanarSitsError(
            f"PARCELS: the layer '{source.sourceName()}' has no features: choose another layer "
            "or subset."
        )
    found.keys = np.frombuffer(keys, np.uint64)
    found.bounds = np.frombuffer(bounds, np.float64).reshape(-1, 4)
    return found


def class_label(value):
    """Return the class name in a field's value, None if it is empty or NULL."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None


_NOWHERE = (np.nan,) * 4


class _Shaper:
    """Brings a geometry into the CRS of the series and checks it."""

    def __init__(self, crs, series, transform_context, inner_buffer):
        if has_crs(crs) != has_crs(series.crs):
            which = "images" if has_crs(crs) else "parcels"
            raise PlanarSitsError(
                f"The {which} have no coordinate reference system: set the layer's CRS."
            )
        self.transform = QgsCoordinateTransform(crs, series.crs, transform_context)
        self.grid_bounds = series.grid.bounds
        self.inner_buffer = inner_buffer
        # A hundred-millionth of a degree is about a millimetre.
        self.decimals = 8 if series.crs.isGeographic() else 3

    def __call__(self, geometry):
        """Return status, key, WKB and bounds of a feature's geometry."""
        if geometry.isNull() or geometry.isEmpty():
            return NO_GEOMETRY, 0, None, _NOWHERE
        geometry = QgsGeometry(geometry)
        try:
            geometry.transform(self.transform)
        except QgsCsException:
            return OUTSIDE, 0, None, _NOWHERE
        key = polygon_key(geometry, self.decimals)
        geometry = _polygons(geometry)
        if geometry is None:
            return INVALID_GEOMETRY, key, None, _NOWHERE
        box = geometry.boundingBox()
        left, bottom, right, top = self.grid_bounds
        if (
            box.xMaximum() <= left
            or box.xMinimum() >= right
            or box.yMaximum() <= bottom
            or box.yMinimum() >= top
        ):
            return OUTSIDE, key, None, _NOWHERE
        if self.inner_buffer > 0:
            geometry = geometry.buffer(-self.inner_buffer, 8)
            box = geometry.boundingBox()
            if geometry.isEmpty():
                return NO_PIXEL, key, None, _NOWHERE
        bounds = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return READY, key, bytes(geometry.asWkb()), bounds


def polygon_key(geometry, decimals):
    """Hash a polygon, whatever its ring order, type and vertex order.

    Parameters
    ----------
    geometry : QgsGeometry
        In the CRS of the series.
    decimals : int
        Decimals of the coordinates that count.

    Returns
    -------
    int
        64 bits.
    """
    geometry = QgsGeometry(geometry)
    flat = geometry.get()
    flat.dropZValue()
    flat.dropMValue()
    geometry.convertToMultiType()
    geometry.normalize()
    text = geometry.asWkt(decimals).encode()
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "little")


def _polygons(geometry):
    """Return a valid (multi)polygon, or None if there is none to be had."""
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if not geometry.isGeosValid():
        geometry = geometry.makeValid()
        if geometry.isNull():
            return None
        # A repaired polygon may bring loose lines and points along.
        areas = [part for part in geometry.asGeometryCollection() if part.area() > 0]
        if not areas:
            return None
        geometry = QgsGeometry.unaryUnion(areas)
    if geometry.area() <= 0:
        return None
    return geometry
