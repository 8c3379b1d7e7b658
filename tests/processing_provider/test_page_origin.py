"""What the page of a run was made from, and how QGIS lists it."""

import re
from pathlib import Path

import pytest
from planar_sits.core.system import plugin_version
from planar_sits.processing_provider.page_origin import page_origin
from qgis.core import Qgis, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer


@pytest.fixture
def layer(parcels):
    """The parcels in a project."""
    layer = QgsVectorLayer(parcels, "fields", "ogr")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer)


def test_inputs_and_changed_options(make_run, series, parcels):
    run = make_run("train", **series, PARCELS=parcels, CLASS_FIELD="crop", EPOCHS=3, CANVAS=True)
    origin = page_origin(run, MODEL="/a/model.safetensors")
    facts = dict(origin.facts)
    assert origin.subject == "parcels.gpkg"
    assert parcels in facts["Parcels (PARCELS)"]
    first, last = min(series["SERIES"]), max(series["SERIES"])
    assert facts["Image time series (SERIES)"] == f"6 files, {first} to {last}"
    assert facts["Model (MODEL)"] == "/a/model.safetensors"
    assert facts["Made with"] == f"Planar SITS {plugin_version()}, QGIS {Qgis.QGIS_VERSION}"
    changed = facts["Options that differ from their defaults"].split("; ")
    assert changed == [
        "Class field (CLASS_FIELD): crop", "224 x 224 canvas (CANVAS): yes",
        "Maximum epochs (EPOCHS): 3",
    ]  # fmt: skip


def test_selected_features_are_told(make_run, layer):
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    run = make_run("train", PARCELS=source)
    run.context.setProject(QgsProject.instance())
    origin = page_origin(run)
    assert origin.subject == "parcels.gpkg"
    assert dict(origin.facts)["Parcels (PARCELS)"].endswith("|selected features")


def test_a_layer_without_a_file_has_its_name(make_run):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "Drawn today", "memory")
    QgsProject.instance().addMapLayer(layer)
    run = make_run("train", PARCELS=layer.id())
    run.context.setProject(QgsProject.instance())
    assert page_origin(run).subject == "Drawn today"
    QgsProject.instance().removeMapLayer(layer)


def test_the_results_viewer_tells_the_kinds_of_reports(provider):
    # QGIS lists a report by the description of its output and the time.
    names = [
        definition.description()
        for algorithm in provider.own_algorithms()
        for definition in algorithm.outputDefinitions()
        if definition.name() == "REPORT"
    ]
    assert len(names) == len(set(names)) == 10
    assert all(re.fullmatch("[A-Z][a-z ]+ report", name) for name in names)


def test_the_report_of_a_training(trained, parcels, series):
    text = Path(trained["REPORT"]).read_text("utf-8")
    assert "<title>parcels.gpkg – training report</title>" in text
    data = re.sub("<wbr>|</?span[^>]*>", "", text[text.index("<h2>Data</h2>"):])
    for part in (parcels, trained["MODEL"], "6 acquisitions on 6 dates", min(series["SERIES"]),
                 plugin_version(), "Maximum epochs (EPOCHS): 3"):  # fmt: skip
        assert part in data


@pytest.mark.parametrize(
    ("algorithm", "title"),
    [("modelinfo", "model.safetensors – model report"), ("checkenvironment", "Environment report")],
)
def test_other_pages(run, trained, tmp_path, algorithm, title):
    parameters = {"MODEL": trained["MODEL"]} if algorithm == "modelinfo" else {}
    run(algorithm, **parameters, REPORT=str(tmp_path / "r.html"))
    text = (tmp_path / "r.html").read_text("utf-8")
    assert f"<title>{title}</title>" in text
    assert plugin_version() in text[text.index("<h2>Data</h2>"):]
