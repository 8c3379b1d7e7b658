"""Geometries of GDAL: transformed, without arcs, valid."""

import numpy as np
import pytest
from osgeo import ogr, osr
from planar_sits.core.series.geometries import gdal_transform, linear, scaled, valid_polygon
from planar_sits.core.series.reference import Reference


def system(code):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(code)
    return Reference.of(crs)


def geometry(wkt):
    return ogr.CreateGeometryFromWkt(wkt)


def test_geometries_are_transformed_with_x_before_y():
    move = gdal_transform(system(4326), system(32632))
    there = ogr.CreateGeometryFromWkb(move(geometry("POINT Z(9 0 7)")))
    assert there.GetX() == pytest.approx(500000)
    assert there.GetY() == pytest.approx(0, abs=1e-6)
    assert there.GetCoordinateDimension() == 2


def test_geometries_without_a_place_there():
    assert gdal_transform(system(4326), system(32632))(geometry("POINT(9 1000)")) is None


@pytest.mark.parametrize("one, other", [(4326, 4326), (4326, None), (None, 4326), (None, None)])
def test_nothing_to_transform(one, other):
    point, systems = geometry("POINT(9 48)"), [code and system(code) for code in (one, other)]
    move = gdal_transform(*(each or Reference() for each in systems))
    assert move(point) == bytes(point.ExportToIsoWkb(ogr.wkbNDR))


def test_arcs_become_lines():
    circle = geometry("CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))")
    polygon = linear(bytes(circle.ExportToIsoWkb(ogr.wkbNDR)))
    assert polygon.GetGeometryRef(0).GetPointCount() > 300
    assert polygon.GetArea() == pytest.approx(np.pi, rel=1e-3)


@pytest.mark.parametrize(
    "wkt, area",
    [
        ("POLYGON((0 0,4 0,4 4,0 4,0 0))", 16),
        ("POLYGON((0 0,4 4,4 0,0 4,0 0))", 8),  # a bow tie
        ("POLYGON((0 0,4 0,4 4,0 4,0 0),(6 0,8 0,8 2,6 0))", 18),  # a hole outside
        ("POLYGON((0 0,4 0,4 4,0 4,0 0),(0 0,4 0,4 4,0 4,0 0))", 16),  # a ring twice
        ("MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((2 0,6 0,6 4,2 4,2 0)))", 24),  # they overlap
        ("MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((9 9,9 9,9 9)))", 16),
        ("POLYGON((0 0,4 0,4 4))", 8),  # not closed
        ("POLYGON((0 0,4 4,0 0))", None),
        ("GEOMETRYCOLLECTION(POINT(1 1),POLYGON((0 0,4 0,4 4,0 0)))", 8),
        ("LINESTRING(0 0,4 4)", None),
        ("POINT(1 1)", None),
        ("POLYGON((0 0,nan nan,4 4,0 0))", None),
    ],
)
def test_polygons_are_repaired(wkt, area):
    shape = geometry(wkt) if "nan" not in wkt else geometry("POLYGON((0 0,1 0,4 4,0 0))")
    if "nan" in wkt:
        shape.GetGeometryRef(0).SetPoint_2D(1, np.nan, np.nan)
    polygon = valid_polygon(shape)
    assert (polygon and polygon.GetArea()) == area
    assert polygon is None or polygon.IsValid()


def test_coordinates_are_scaled():
    polygon = scaled(geometry("POLYGON((0 0,4 0,4 4,0 0))"), np.array([2, 0.5]))
    assert polygon.GetEnvelope() == (0, 8, 0, 2)
