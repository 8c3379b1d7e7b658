"""Parcels: valid, apart, of the wanted areas."""

import numpy as np
import pytest
from osgeo import ogr
from planar_sits.core.sample.ground import rasterise
from planar_sits.core.sample.mosaic import make_mosaic, polygon_area
from planar_sits.core.sample.phenology import CROPS, draw_areas


def geometry(points):
    corners = ", ".join(f"{x!r} {y!r}" for x, y in [*points.tolist(), points[0].tolist()])
    return ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))")


@pytest.fixture(scope="module", params=[0, 1, 2])
def mosaic(request):
    rng = np.random.default_rng(request.param)
    areas = draw_areas([CROPS[k % 4] for k in range(200)], rng)
    return areas, *make_mosaic(areas, rng)


def test_polygon_area_has_a_sign():
    square = np.array([[0, 0], [2, 0], [2, 2], [0, 2]])
    assert polygon_area(square) == 4
    assert polygon_area(square[::-1]) == -4


def test_polygons_are_valid_and_apart(mosaic):
    _, polygons, _ = mosaic
    shapes = [geometry(points) for points in polygons]
    assert len(shapes) == 200
    assert all(shape.IsValid() for shape in shapes)
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for shape in shapes:
        together.AddGeometry(shape)
    # A multipolygon is valid only if its parts do not overlap.
    assert together.IsValid()


def test_polygons_lie_inside_the_raster(mosaic):
    _, polygons, (rows, columns) = mosaic
    every = np.concatenate(polygons)
    assert every.min() >= 3
    assert (every.max(axis=0) <= [columns - 3, rows - 3]).all()


def test_areas_are_near_the_wanted_ones(mosaic):
    areas, polygons, _ = mosaic
    got = np.abs([polygon_area(points) for points in polygons])
    assert np.corrcoef(np.log(areas), np.log(got))[0, 1] > 0.97
    assert 0.8 < got.sum() / areas.sum() < 1.2


def test_no_parcel_shrinks_to_nothing(mosaic):
    _, polygons, shape = mosaic
    label, inside = rasterise(polygons, shape)
    assert np.bincount(label[inside > 0.5], minlength=200).min() >= 6


def test_shapes_are_irregular(mosaic):
    _, polygons, _ = mosaic
    assert len({len(points) for points in polygons}) >= 3


def test_extreme_areas_side_by_side():
    areas = np.array([12.0] * 20 + [1500.0] * 3)
    for seed in range(20):
        polygons, shape = make_mosaic(areas, np.random.default_rng(seed))
        label, inside = rasterise(polygons, shape)
        assert np.bincount(label[inside > 0.5], minlength=23).min() >= 4
