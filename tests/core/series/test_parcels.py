"""Parcels of any CRS and shape: a polygon, or the reason why there is none."""

import numpy as np
import pytest
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.rasterise import pixels_inside


def pixel_count(parcels, index, series):
    return len(pixels_inside(parcels.wkb[index], parcels.bounds[index], series.grid)[0])


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


def test_groups_are_read_only_with_a_field(series, polygons, parcels_of, box):
    layer = polygons([box(0, 0, 2, 2)] * 3, crops=["a", None, " b "])
    assert parcels_of(layer, series).groups == []
    assert parcels_of(layer, series, group_field="crop").groups == ["a", None, "b"]


def test_without_an_id_field_parcels_have_their_feature_ids(series, polygons, parcels_of, box):
    parcels = parcels_of(polygons([box(0, 0, 2, 2)] * 2), series)
    assert parcels.ids == [str(number) for number in parcels.feature_ids]
    assert parcels.labels == [None, None]


def test_images_and_parcels_need_a_crs_alike(raster, polygons, parcels_of, box, series):
    layers = [raster(f"n_2017040{n}.tif", np.ones((1, 4, 5)), epsg=None) for n in (1, 2)]
    with pytest.raises(PlanarSitsError, match="images have no coordinate reference system"):
        parcels_of(polygons([box(0, 0, 2, 2)]), open_series(layers))
    with pytest.raises(PlanarSitsError, match="parcels have no coordinate reference system"):
        parcels_of(polygons([box(0, 0, 2, 2)], crs=""), series)


def test_cancel_stops_the_reading_of_parcels(series, polygons, parcels_of, box):
    with pytest.raises(Cancelled):
        parcels_of(polygons([box(0, 0, 2, 2)]), series, cancelled=lambda: True)


def test_class_and_group_names_are_those_of_the_field_values(series, parcels_of, box):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
    from qgis.PyQt.QtCore import QDate

    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32632&field=code:double&field=sown:date&field=name:double", "p", "memory"
    )
    for code, day, name in ((3.0, QDate(2017, 4, 15), 7.0), (float("nan"), None, None)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, day, name])
        feature.setGeometry(QgsGeometry.fromWkt(box(0, 0, 3, 3)))
        layer.dataProvider().addFeatures([feature])
    parcels = parcels_of(layer, series, class_field="code", group_field="sown", id_field="name")
    assert parcels.labels == ["3", None]
    assert parcels.groups == ["2017-04-15", None]
    assert parcels.ids == ["7", "2"], "a parcel without a name has its feature id"


def test_the_inner_buffer_is_in_metres_where_map_units_are_degrees(raster, polygons, parcels_of):
    degrees = {"origin": (9.0, 45.0), "size": (0.0001, 0.0001), "epsg": 4326}
    layers = [raster(f"g_2017040{n}.tif", np.ones((1, 40, 40)), **degrees) for n in (1, 2)]
    series = open_series(layers)
    layer = polygons(["POLYGON((9 45,9.004 45,9.004 44.996,9 44.996,9 45))"], crs="EPSG:4326")
    (bounds,) = parcels_of(layer, series, inner_buffer=22.23).bounds
    assert bounds == pytest.approx([9.000282, 44.9962, 9.003718, 44.9998], abs=2e-6)
    with pytest.raises(PlanarSitsError, match="INNER_BUFFER is 0.0002.*degrees"):
        parcels_of(layer, series, inner_buffer=0.0002)


def test_keys_do_not_depend_on_other_parcels(series, polygons, parcels_of, box):
    boxes = [box(1, 1, 5, 5), box(2, 2, 8, 8), box(0, 9, 4, 15)]
    among = parcels_of(polygons(boxes), series).keys
    backwards = parcels_of(polygons(boxes[::-1]), series).keys
    assert np.array_equal(among, backwards[::-1])
    assert parcels_of(polygons(boxes[1:2]), series).keys[0] == among[1]
    assert len(set(among.tolist())) == 3
