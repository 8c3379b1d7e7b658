"""Parcels of any shape: a polygon of the grid, or a reason."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.parcels import polygon_key
from planar_sits.core.series.rasterise import pixels_inside


@pytest.fixture
def series(ramp_series):
    return open_series(ramp_series)


def pixel_count(parcels, place, series):
    return len(pixels_inside(parcels.wkb[place], parcels.bounds[place], series.grid)[0])


def test_every_parcel_gets_a_status(series, polygons, parcels_of, box):
    layer = polygons(
        [
            box(1, 1, 5, 5),
            None,
            "POLYGON EMPTY",
            box(100, 1, 105, 5),
            "POLYGON((500000 5399900,500050 5399950,500000 5399900))",
            box(2, 2, 8, 8),
        ]
    )
    parcels = parcels_of(layer, series)
    assert parcels.status == [
        "",
        "no geometry",
        "no geometry",
        "outside the images",
        "invalid geometry",
        "",
    ]
    assert len(parcels) == 6


def test_a_bow_tie_is_repaired(series, polygons, parcels_of):
    layer = polygons(
        ["POLYGON((500000 5399900,500100 5400000,500100 5399900,500000 5400000,500000 5399900))"]
    )
    parcels = parcels_of(layer, series)
    assert parcels.status == [""]
    assert 40 <= pixel_count(parcels, 0, series) <= 60  # two triangles of a quarter each


def test_other_reference_systems_are_reprojected(series, polygons, parcels_of, box):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsGeometry,
        QgsProject,
    )

    geometry = QgsGeometry.fromWkt(box(3, 4, 9, 11))
    geometry.transform(
        QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:32632"),
            QgsCoordinateReferenceSystem("EPSG:4326"),
            QgsProject.instance(),
        )
    )
    layer = polygons([geometry.asWkt(12)], crs="EPSG:4326")
    parcels = parcels_of(layer, series)
    assert pixel_count(parcels, 0, series) == 6 * 7


def test_the_inner_buffer_shrinks_by_map_units(series, polygons, parcels_of, box):
    layer = polygons([box(0, 0, 10, 10), box(12, 0, 13, 10)])
    parcels = parcels_of(layer, series, inner_buffer=10.0)
    assert pixel_count(parcels, 0, series) == 64
    assert parcels.status == ["", "no pixel centre inside"]


def test_labels_and_ids(series, polygons, parcels_of, box):
    layer = polygons([box(0, 0, 2, 2)] * 3, crops=["wheat", None, "  "])
    parcels = parcels_of(layer, series, id_field="id", class_field="crop")
    assert parcels.labels == ["wheat", None, None]
    assert parcels.ids == ["0", "1", "2"]


def test_an_empty_layer_is_refused(series, polygons, parcels_of):
    with pytest.raises(PlanarSitsError, match="no features"):
        parcels_of(polygons([]), series)


def key(wkt):
    from qgis.core import QgsGeometry

    return polygon_key(QgsGeometry.fromWkt(wkt), 3)


def test_the_key_is_of_the_polygon_alone(qgis_app):
    square = key("POLYGON((0 0,10 0,10 10,0 10,0 0))")
    assert square == key("POLYGON((10 10,0 10,0 0,10 0,10 10))")  # another first vertex
    assert square == key("POLYGON((0 0,0 10,10 10,10 0,0 0))")  # another direction
    assert square == key("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)))")
    assert square == key("POLYGON Z((0 0 5,10 0 5,10 10 5,0 10 5,0 0 5))")
    assert square == key("POLYGON((0 0.0001,10 0,10 10,0 10,0 0.0001))")  # below a millimetre
    assert square != key("POLYGON((0 0.002,10 0,10 10,0 10,0 0.002))")
    assert 0 <= square < 2**64


def test_keys_do_not_depend_on_company(series, polygons, parcels_of, box):
    boxes = [box(1, 1, 5, 5), box(2, 2, 8, 8), box(0, 9, 4, 15)]
    among = parcels_of(polygons(boxes), series).keys
    backwards = parcels_of(polygons(boxes[::-1]), series).keys
    assert np.array_equal(among, backwards[::-1])
    assert parcels_of(polygons(boxes[1:2]), series).keys[0] == among[1]
    assert len(set(among.tolist())) == 3
