"""Vector, table and folder outputs."""

import pytest
from planar_sits.core.compat import integer_field, text_field
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import sinks
from planar_sits.processing_provider.layouts import Layout, joined_fields
from planar_sits.tests.support.layers import rows
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)


@pytest.fixture
def fields(qgis_app):
    return joined_fields([integer_field("number"), text_field("name")])


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
    layout = Layout(fields, QgsWkbTypes.Type.LineString, crs)
    run = make_run("planarimages", WALKS=str(tmp_path / "w.gpkg"))
    layer = QgsVectorLayer(sinks.write_layer(run, "WALKS", layout, [feature]))
    assert layer.crs() == crs
    assert layer.wkbType() == QgsWkbTypes.Type.LineString
    assert next(layer.getFeatures()).geometry().asPolyline()[1] == QgsPointXY(1, 1)


def test_features_of_an_output_that_is_not_wanted_are_not_made(make_run, fields):
    features = (1 / 0 for _ in range(1))
    run = make_run("train")
    assert sinks.write_layer(run, "HISTORY", Layout(fields), features) == ""


@pytest.mark.parametrize(
    ("added", "flushed", "kept"), [(False, True, 2), (True, False, 2), (True, True, 1)]
)
def test_a_database_that_loses_features_is_an_error(
    make_run, fields, monkeypatch, added, flushed, kept
):
    class Sink(QgsFeatureSink):
        def addFeature(self, feature, flag):
            return added

        def flushBuffer(self):
            return flushed

        def lastError(self):
            return "disk\nfull"

    class Layer:
        def featureCount(self):
            return kept

    run = make_run("classify", OUTPUT="postgis:somewhere")
    monkeypatch.setattr(
        run.algorithm, "parameterAsSink", lambda *args: (Sink(), "somewhere"), raising=False
    )
    monkeypatch.setattr(
        sinks.QgsProcessingUtils, "mapLayerFromString", lambda *args: Layer(), raising=False
    )
    with pytest.raises(PlanarSitsError, match="OUTPUT: 'somewhere' cannot be written") as caught:
        sinks.write_layer(run, "OUTPUT", Layout(fields), [QgsFeature(fields)] * 2)
    assert "\n" not in str(caught.value)


def test_a_memory_layer_is_complete(make_run, fields):
    run = make_run("classify", OUTPUT="TEMPORARY_OUTPUT")
    identity = sinks.write_layer(run, "OUTPUT", Layout(fields), [QgsFeature(fields)] * 2)
    assert run.context.getMapLayer(identity).featureCount() == 2


def test_a_file_is_loaded_into_the_project_where_that_is_asked_for(make_run, fields, tmp_path):
    project = QgsProject()
    value = QgsProcessingOutputLayerDefinition(str(tmp_path / "a.gpkg"), project)
    value.destinationName = "crops"
    run = make_run("classify", OUTPUT=value)
    identity = sinks.write_layer(run, "OUTPUT", Layout(fields), [QgsFeature(fields)])
    details = run.context.layerToLoadOnCompletionDetails(identity)
    assert (details.name, details.outputName, details.project) == ("crops", "OUTPUT", project)
    assert identity == str(tmp_path / "a.gpkg")


def test_a_failed_output_is_not_loaded(make_run, fields, tmp_path):
    value = QgsProcessingOutputLayerDefinition(str(tmp_path / "a.dxf"), QgsProject())
    run = make_run("classify", OUTPUT=value)
    with pytest.raises(PlanarSitsError):
        sinks.write_layer(run, "OUTPUT", Layout(fields), [QgsFeature(fields)])
    assert run.context.layersToLoadOnCompletion() == {}


def test_a_path_of_an_expression_is_a_file(make_run, fields, tmp_path):
    path = tmp_path / "a.gpkg"
    value = QgsProcessingOutputLayerDefinition(QgsProperty.fromExpression(f"'{path}'"))
    run = make_run("classify", OUTPUT=value)
    assert sinks.write_layer(run, "OUTPUT", Layout(fields), []) == str(path)
    assert path.exists()


def test_a_rehearsal_says_which_fields_change(make_run, feedback, tmp_path):
    recorder = feedback()
    run = make_run("classify", recorder, OUTPUT=str(tmp_path / "a.gpkg"))
    sinks.rehearse(run, "OUTPUT", Layout(joined_fields([text_field("fid")])))
    told = "Classified parcels (OUTPUT): The field 'fid' is renamed 'fid_1' in the file."
    assert recorder.warnings == [told]
    for value in (None, "TEMPORARY_OUTPUT", "memory:"):
        sinks.rehearse(make_run("classify", recorder, OUTPUT=value), "OUTPUT", None)


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
