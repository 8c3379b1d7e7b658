"""Coordinate reference systems of GDAL, and bounds in them."""

from __future__ import annotations

from collections.abc import Iterable

from osgeo import osr


def reference(wkt: str) -> osr.SpatialReference:
    """Return a reference system with x before y."""
    crs = osr.SpatialReference()
    crs.ImportFromWkt(wkt)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def world() -> osr.SpatialReference:
    """Return longitude and latitude, WGS 84."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def is_same(one: str, other: str) -> bool:
    """Return whether two texts mean the same reference system.

    Products write one UTM zone in several ways: an ellipsoid without a known datum, as in HLS, is
    taken for WGS 84.
    """
    if one == other:
        return True
    first, second = reference(one), reference(other)
    if first.IsSame(second):
        return True
    zone = first.GetUTMZone()
    unknown = any("unknown" in name or "not_specified" in name for name in
                  ((crs.GetAttrValue("DATUM") or "").lower().replace(" ", "_")
                   for crs in (first, second)))  # fmt: skip
    near = abs(first.GetSemiMajor() - second.GetSemiMajor()) < 1e-3
    return bool(zone) and zone == second.GetUTMZone() and unknown and near


def transformed_bounds(
    boxes: Iterable[tuple[float, ...]], source: osr.SpatialReference, target: osr.SpatialReference
) -> list[tuple[float, float, float, float]]:
    """Return the bounds of boxes in another reference system.

    The corners and the middles of the edges are transformed.

    Raises
    ------
    RuntimeError
        If a point cannot be transformed.
    """
    transform = osr.CoordinateTransformation(source, target)
    result = []
    for left, bottom, right, top in boxes:
        xs, ys = (left, (left + right) / 2, right), (bottom, (bottom + top) / 2, top)
        points = transform.TransformPoints([(x, y) for x in xs for y in ys])
        moved = list(zip(*points))
        result.append((min(moved[0]), min(moved[1]), max(moved[0]), max(moved[1])))
    return result
