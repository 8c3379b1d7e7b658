"""Vector, table and folder outputs."""

import pytest
from planar_sits.core.compat import integer_field, text_field
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import sinks
from planar_sits.tests.support.layers import rows
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
    QgsWkbTypes,
)


@pytest.fixture
def fields(qgis_app):
    return sinks.joined_fields([integer_field("number"), text_field("name")])


def test_joined_fields_keep_their_order(fields):
    assert [field.name() for field in fields] == ["number", "name"]


def test_a_table_is_written_to_a_new_folder(make_run, fields, tmp_path):
    path = tmp_path / "new" / "t.gpkg"
    run = make_run("temporalattention", TABLE=str(path))
    identity = sinks.write_table(run, "TABLE", fields, [[1, "a"], (2, "b")])
    assert identity == str(path)
    assert [(row["number"], row["name"]) for row in rows(path)] == [(1, "a"), (2, "b")]


def test_a_layer_has_its_geometry_and_crs(make_run, fields, tmp_path):
    feature = QgsFeature(fields)
    feature.setAttributes([1, "a"])
    feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(0, 0), QgsPointXY(1, 1)]))
    crs = QgsCoordinateReferenceSystem("EPSG:32632")
    layout = sinks.Layout(fields, QgsWkbTypes.Type.LineString, crs)
    run = make_run("planarimages", WALKS=str(tmp_path / "w.gpkg"))
    layer = QgsVectorLayer(sinks.write_layer(run, "WALKS", layout, [feature]))
    assert layer.crs() == crs
    assert layer.wkbType() == QgsWkbTypes.Type.LineString
    assert next(layer.getFeatures()).geometry().asPolyline()[1] == QgsPointXY(1, 1)


def test_features_of_an_output_that_is_not_wanted_are_not_made(make_run, fields):
    features = (1 / 0 for _ in range(1))
    run = make_run("train")
    assert sinks.write_layer(run, "HISTORY", sinks.Layout(fields), features) == ""


def test_a_refused_feature_is_an_error(fields):
    class Full:
        def addFeature(self, feature, flag):
            return False

        def lastError(self):
            return "disk full"

    with pytest.raises(PlanarSitsError, match="TABLE.*t.gpkg.*disk full"):
        sinks.write_features(Full(), [QgsFeature(fields)], "TABLE", "t.gpkg")


def test_a_folder_arrives_as_a_whole(tmp_path):
    with sinks.folder_output(tmp_path / "out", "FOLDER") as folder:
        (folder / "a.txt").write_text("a")
        assert not (tmp_path / "out" / "a.txt").exists()
    assert (tmp_path / "out" / "a.txt").read_text() == "a"


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    with (
        pytest.raises(PlanarSitsError, match="FOLDER.*out.*disk full"),
        sinks.folder_output(tmp_path / "out", "FOLDER"),
    ):
        raise OSError("disk full")
    assert not (tmp_path / "out").exists()
