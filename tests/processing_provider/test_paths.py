"""Paths of the files that the values of parameters name."""

import os
import sys

import pytest
from planar_sits.processing_provider.paths import (
    NamedFile,
    destination_path,
    input_files,
    output_files,
    sink_path,
)
from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
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
    ],
)
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


@pytest.mark.parametrize(
    ("one", "other", "lost"),
    [
        (("a.gpkg", ""), ("a.gpkg", ""), True),
        (("a.gpkg", "t"), ("a.gpkg", ""), True),
        (("a.gpkg", "t"), ("a.gpkg", "t"), True),
        (("a.gpkg", "t"), ("a.gpkg", "s"), False),
        (("a.gpkg", ""), ("b.gpkg", ""), False),
    ],
)
def test_what_an_output_overwrites(one, other, lost):
    assert NamedFile("OUTPUT", *one).overwrites(NamedFile("PARCELS", *other)) == lost


def test_two_names_of_one_file_are_the_same_file(tmp_path):
    (tmp_path / "a.gpkg").write_text("parcels")
    os.link(tmp_path / "a.gpkg", tmp_path / "b.gpkg")
    one, other = (NamedFile("X", str(tmp_path / name), "") for name in ("a.gpkg", "b.gpkg"))
    assert one.overwrites(other)


@pytest.mark.parametrize(
    ("platform", "same"), [("linux", False), ("win32", True), ("darwin", True)]
)
def test_paths_are_compared_as_the_file_system_does(monkeypatch, platform, same):
    monkeypatch.setattr(sys, "platform", platform)
    one, other = NamedFile("A", "/no/Fields.gpkg", ""), NamedFile("B", "/no/fields.GPKG", "")
    assert one.overwrites(other) is same


def test_tables_are_compared_as_sql_does():
    one, other = NamedFile("A", "/no/f.gpkg", "Crops"), NamedFile("B", "/no/f.gpkg", "crops")
    assert one.overwrites(other)
    assert not one.overwrites(NamedFile("B", "/no/f.gpkg", "fields"))
