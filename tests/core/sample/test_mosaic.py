"""Parcels: valid, apart, of the requested areas."""

import numpy as np
import pytest
from osgeo import ogr
from planar_sits.core.sample.mosaic import make_mosaic
from planar_sits.core.sample.phenology import CROPS, draw_areas
from planar_sits.core.sample.polygons import polygon_area, rasterise


def geometry(points):
    corners = ", ".join(f"{x!r} {y!r}" for x, y in [*points.tolist(), points[0].tolist()])
    return ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))")


@pytest.fixture(scope="module", params=[0, 1, 2])
def mosaic(request):
    rng = np.random.default_rng(request.param)
    areas = draw_areas([CROPS[k % 4] for k in range(200)], rng)
    return areas, *make_mosaic(areas, rng)


def test_polygons_are_valid_and_apart(mosaic):
    _, polygons, _ = mosaic
    shapes = [geometry(points) for points in polygons]
    assert len(shapes) == 200
    assert all(shape.IsValid() for shape in shapes)
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for shape in shapes:
        union.AddGeometry(shape)
    # A multipolygon is valid only if its parts do not overlap.
    assert union.IsValid()


def test_polygons_lie_inside_the_raster(mosaic):
    _, polygons, (rows, columns) = mosaic
    vertices = np.concatenate(polygons)
    assert vertices.min() >= 3
    assert (vertices.max(axis=0) <= [columns - 3, rows - 3]).all()


def test_areas_are_near_the_requested_ones(mosaic):
    areas, polygons, _ = mosaic
    drawn = np.abs([polygon_area(points) for points in polygons])
    assert np.corrcoef(np.log(areas), np.log(drawn))[0, 1] > 0.97
    assert 0.8 < drawn.sum() / areas.sum() < 1.2


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
