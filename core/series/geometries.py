"""Geometries of GDAL: transformed, without arcs, valid."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal, ogr, osr

from .polygon_rings import read_polygons, sound_polygons, write_polygons
from .rasters import has_crs
from .reference import Reference

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

# Takes a geometry of a source; returns it in another reference system as well-known binary, or
# None if it has no place there.
Transform = Callable[[Any], "bytes | None"]

# Largest angle of a chord of an arc, in degrees, as QGIS takes it.
_CHORD = 1.0


def gdal_transform(
    source: QgsCoordinateReferenceSystem | Reference,
    target: QgsCoordinateReferenceSystem | Reference,
) -> Transform:
    """Return the transformation of geometries of GDAL between two reference systems.

    Parameters
    ----------
    source, target : QgsCoordinateReferenceSystem or Reference
        Geometries stay as they are where one of them is not defined.

    Returns
    -------
    callable
        Takes an `ogr.Geometry`.
    """
    change = _change(Reference.of(source), Reference.of(target))

    def to_target(geometry: ogr.Geometry) -> bytes | None:
        moved = geometry.Clone()
        moved.FlattenTo2D()
        return bytes(moved.ExportToIsoWkb(ogr.wkbNDR)) if _moves(moved, change) else None

    return to_target


def _change(source: Reference, target: Reference) -> osr.CoordinateTransformation | None:
    """Return the transformation between two systems, None for none."""
    if not (has_crs(source) and has_crs(target)) or source == target:
        return None
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return osr.CoordinateTransformation(source.system, target.system)
    except RuntimeError:  # raised if GDAL exceptions are on
        return None
    finally:
        gdal.PopErrorHandler()


def _moves(geometry: ogr.Geometry, change: osr.CoordinateTransformation | None) -> bool:
    """Transform a geometry in place; return whether all its points have a place there."""
    if change is None:
        return True
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return geometry.Transform(change) == 0
    except RuntimeError:  # raised if GDAL exceptions are on
        return False
    finally:
        gdal.PopErrorHandler()


def valid_polygon(geometry: ogr.Geometry) -> ogr.Geometry | None:
    """Return a geometry as a valid (multi)polygon.

    Parameters
    ----------
    geometry : ogr.Geometry
        Without curves, of two dimensions.

    Returns
    -------
    ogr.Geometry or None
        The same object if it is valid; None if it has no area.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        valid = geometry if _is_valid(geometry) else _repaired(geometry)
    finally:
        gdal.PopErrorHandler()
    return valid if valid is not None and valid.GetArea() > 0 else None


def _is_valid(geometry: ogr.Geometry) -> bool:
    try:
        return bool(geometry.IsValid())
    except RuntimeError:  # raised if GDAL exceptions are on
        return False


def _repaired(geometry: ogr.Geometry) -> ogr.Geometry | None:
    """Return the areas of an invalid geometry as a valid one, None if there are none."""
    rings = sound_polygons(read_polygons(bytes(geometry.ExportToWkb(ogr.wkbNDR))))
    try:
        repaired = ogr.CreateGeometryFromWkb(write_polygons(rings)).MakeValid()
    except RuntimeError:  # raised if GDAL exceptions are on
        return None
    if repaired is None:
        return None
    # The repair of a polygon may leave lines and points beside its areas.
    areas = read_polygons(bytes(repaired.ExportToWkb(ogr.wkbNDR)))
    return ogr.CreateGeometryFromWkb(write_polygons(areas)).UnionCascaded() if areas else None


def linear(wkb: bytes) -> ogr.Geometry:
    """Return a geometry of two dimensions with lines in place of its arcs.

    Parameters
    ----------
    wkb : bytes

    Returns
    -------
    ogr.Geometry
    """
    geometry = ogr.CreateGeometryFromWkb(wkb)
    geometry.FlattenTo2D()
    return geometry.GetLinearGeometry(_CHORD) if geometry.HasCurveGeometry() else geometry


def scaled(geometry: ogr.Geometry, scale: np.ndarray) -> ogr.Geometry:
    """Return polygons with their coordinates multiplied.

    Parameters
    ----------
    geometry : ogr.Geometry
    scale : (2,) array
        Factors of x and y.

    Returns
    -------
    ogr.Geometry
        A multipolygon.
    """
    polygons = read_polygons(bytes(geometry.ExportToWkb(ogr.wkbNDR)))
    rings = [[ring * scale for ring in polygon] for polygon in polygons]
    return ogr.CreateGeometryFromWkb(write_polygons(rings))
