"""Paths of the files that the values of parameters name."""

import os

import pytest
from planar_sits.processing_provider.paths import (
    destination_path,
    input_files,
    output_files,
    sink_path,
)
from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsRasterLayer,
)


@pytest.mark.parametrize(
    ("value", "path"),
    [
        (None, ""),
        ("", ""),
        ("TEMPORARY_OUTPUT", ""),
        ("memory:", ""),
        ("ogr:dbname='a.gpkg' table=\"t\"", "a.gpkg"),
        ("/a:b/c.gpkg", "/a:b/c.gpkg"),
        ("/a/parcels_v1.2", "/a/parcels_v1.2.gpkg"),
        ("postgis:dbname='a.gpkg' table=\"t\"", ""),
        ("a.shp", "a.shp"),
        ("a", "a.gpkg"),
        ("a.gpkg|layername=t", "a.gpkg"),
        (QgsProcessingOutputLayerDefinition("a.gpkg"), "a.gpkg"),
        (QgsProcessingOutputLayerDefinition(""), ""),
        (QgsProcessingOutputLayerDefinition(QgsProperty.fromExpression("'a' || '.gpkg'")),
         "a.gpkg"),
    ],
)  # fmt: skip
def test_the_path_of_a_layer_output(make_run, value, path):
    assert sink_path(make_run("classify", OUTPUT=value), "OUTPUT") == path


@pytest.mark.parametrize(
    ("value", "path"), [(None, ""), ("TEMPORARY_OUTPUT", ""), ("/a/r.html", "/a/r.html")]
)
def test_the_path_of_a_file_output(make_run, value, path):
    run = make_run("modelinfo", REPORT=value)
    assert destination_path(run, run.algorithm.parameterDefinition("REPORT")) == path


def test_the_files_of_inputs(make_run, series, parcels, trained):
    layer = QgsRasterLayer(series["SERIES"][0])
    run = make_run(
        "classify",
        SERIES=[layer, series["SERIES"][1]],
        PARCELS=QgsProcessingFeatureSourceDefinition(f"{parcels}|subset=parcel < 3", True),
        MODEL=trained["MODEL"],
        DATES="2017-04-01",
    )
    files = {(file.parameter, file.path) for file in input_files(run)}
    real = os.path.realpath
    assert files == {
        ("SERIES", real(series["SERIES"][0])),
        ("SERIES", real(series["SERIES"][1])),
        ("PARCELS", real(parcels)),
        ("MODEL", real(trained["MODEL"])),
    }


def test_the_file_of_an_input_by_an_expression(make_run, parcels):
    source = QgsProperty.fromExpression(f"'{parcels}' || '|subset=parcel < 3'")
    for value in (source, QgsProcessingFeatureSourceDefinition(source, True)):
        (file,) = input_files(make_run("classify", PARCELS=value))
        assert (file.parameter, file.path) == ("PARCELS", os.path.realpath(parcels))


def test_the_files_of_outputs(make_run, tmp_path):
    run = make_run(
        "crossvalidate",
        SCORES=str(tmp_path / "scores"),
        CONFUSION=f"ogr:dbname='{tmp_path}/c.gpkg' table=\"t\"",
        PREDICTIONS="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "r.html"),
    )
    files = output_files(run)
    names = {file.parameter: (os.path.basename(file.path), file.table) for file in files}
    assert names == {
        "SCORES": ("scores.gpkg", ""),
        "CONFUSION": ("c.gpkg", "t"),
        "REPORT": ("r.html", ""),
    }
