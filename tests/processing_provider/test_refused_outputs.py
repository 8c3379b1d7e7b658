"""Refused outputs: paths that cannot be written, files that would be overwritten."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from planar_sits.tests.support.refusals import a_folder, below_a_file, case, resolved
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

UNWRITABLE_TRAINING = [
    case("model-below-a-file", "MODEL", "taken", MODEL=below_a_file("model.safetensors")),
    case("model-is-a-folder", "MODEL", "folder", MODEL=a_folder("folder.safetensors")),
    case("report-below-a-file", "REPORT", "taken", REPORT=below_a_file("report.html")),
    case("report-is-a-folder", "REPORT", "folder", REPORT=a_folder("folder.html")),
    case("history-below-a-file", "HISTORY", "taken", HISTORY=below_a_file("history.csv")),
    case("history-is-a-folder", "HISTORY", "folder", HISTORY=a_folder("folder.csv")),
    case("model-of-another-suffix", "MODEL", ".safetensors",
         MODEL=lambda sound: sound.out / "model.pth"),
]  # fmt: skip

UNWRITABLE_CLASSIFICATION = [
    case("below-a-file", "OUTPUT", "taken", OUTPUT=below_a_file("parcels.gpkg")),
    case("is-a-folder", "OUTPUT", "folder", OUTPUT=a_folder("folder.gpkg")),
    case("of-no-format", "OUTPUT", "no vector format",
         OUTPUT=lambda sound: sound.out / "parcels.xyz"),
    case("of-a-format-without-fields", "OUTPUT", ".gpkg",
         OUTPUT=lambda sound: sound.out / "parcels.dxf"),
    case("name-too-long", "OUTPUT", "too long",
         OUTPUT=lambda sound: sound.out / f"{'x' * 300}.gpkg"),
    case("table-below-a-file", "OUTPUT", "taken",
         OUTPUT=lambda sound: f"ogr:dbname='{below_a_file('a.gpkg')(sound)}' table=\"t\""),
    case("table-without-name", "OUTPUT", "names no table",
         OUTPUT=lambda sound: f"{sound.out / 'parcels.gpkg'}|layername="),
    case("without-extension", "OUTPUT", "taken", OUTPUT=below_a_file("parcels")),
    case("raster-is-no-geotiff", "ATTENTION", ".tif",
         ATTENTION=lambda sound: sound.out / "a.png"),
    case("rasters-in-one-file", "SEMANTIC", "ATTENTION",
         ATTENTION=lambda sound: sound.out / "a.tif",
         SEMANTIC=lambda sound: sound.out / "a.tif"),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "parts"), UNWRITABLE_TRAINING)
def test_train_refuses_an_unwritable_output(changed, parts, training, assert_refused):
    assert_refused("train", training(changed), parts)


@pytest.mark.parametrize(("changed", "parts"), UNWRITABLE_CLASSIFICATION)
def test_classify_refuses_an_unwritable_output(changed, parts, classification, assert_refused):
    assert_refused("classify", classification(changed), parts)


@pytest.mark.parametrize(
    ("changed", "parts"),
    [
        case("class-count-9", "CLASS_COUNT", "8", CLASS_COUNT=9),
        case("too-few-parcels", "PARCEL_COUNT", "8", PARCEL_COUNT=5, CLASS_COUNT=4),
        case("too-many-dates", "DATE_COUNT", "335", DATE_COUNT=360),
        case("folder-below-a-file", "FOLDER", "taken/scene'", FOLDER=below_a_file("scene")),
        case("folder-is-a-file", "FOLDER", "taken'",
             FOLDER=lambda sound: below_a_file("scene")(sound).parent),
        case("folder-holds-other-data", "FOLDER", "empty folder",
             FOLDER=lambda sound: shutil.copytree(sound.sample, sound.out / "scene"),
             DATE_COUNT=7),
    ],
)  # fmt: skip
def test_createsample_refuses(changed, parts, sound, assert_refused):
    parameters = {"PARCEL_COUNT": 20, "DATE_COUNT": 3, "CLASS_COUNT": 2, **changed}
    parameters = {"FOLDER": sound.out / "new", **parameters}
    assert_refused("createsample", resolved(parameters, sound), parts)


@pytest.mark.parametrize("make", [below_a_file("page.html"), a_folder("page.html")])
def test_checkenvironment_refuses_an_unwritable_report(make, sound, assert_refused):
    report = make(sound)
    assert_refused("checkenvironment", {"REPORT": str(report)}, ("REPORT", report.name))


def test_planarimages_refuses_a_file_as_folder(sound, assert_refused):
    folder = below_a_file("pictures")(sound).parent
    parameters = {
        "SERIES": [str(path) for path in sound.images],
        "PARCELS": str(sound.sample / "parcels.gpkg"),
        "FOLDER": str(folder),
    }
    parts = (f"(FOLDER): '{folder}' cannot be written", "is a file, not a folder")
    assert_refused("planarimages", parameters, parts)


# ---------------------------------------------------------------- files that would be lost


@pytest.fixture
def comparison(sound):
    """Parameters of a cross-validation of parcels in a file of their own."""
    parcels = sound.folder / "mine.gpkg"
    shutil.copy(sound.sample / "parcels.gpkg", parcels)
    parameters = {
        "SERIES": sound.images,
        "PARCELS": parcels,
        "CLASS_FIELD": "crop",
        "METHODS": ["lda"],
        "FOLDS": 3,
        "DEVICE": "cpu",
        **{name: sound.out / f"{name}.gpkg" for name in ("SCORES", "CONFUSION", "PREDICTIONS")},
        "REPORT": sound.out / "report.html",
    }
    return resolved(parameters, sound)


@pytest.mark.parametrize("name", ["SCORES", "REPORT", "PREDICTIONS"])
@pytest.mark.parametrize("victim", ["parcels", "image", "table"])
def test_no_output_replaces_an_input(comparison, refusal, name, victim):
    parcels, image = Path(comparison["PARCELS"]), Path(comparison["SERIES"][0])
    with sqlite3.connect(parcels) as base:
        table = base.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
    target = {
        "parcels": str(parcels),
        "image": str(image),
        "table": f"ogr:dbname='{parcels}' table=\"{table}\" (geom)",
    }[victim]
    before = parcels.read_bytes(), image.read_bytes()
    message = refusal("crossvalidate", **{**comparison, name: target})
    assert f"({name}): " in message
    assert "would be lost" in message
    assert ("SERIES" if victim == "image" else "PARCELS") in message
    assert (parcels.read_bytes(), image.read_bytes()) == before


def test_two_outputs_in_one_file_are_refused(comparison, refusal):
    message = refusal("crossvalidate", **{**comparison, "CONFUSION": comparison["SCORES"]})
    assert message.startswith("Confusion (CONFUSION): ")
    assert "SCORES" in message


def test_an_output_without_an_extension_replaces_no_input(comparison, refusal):
    parcels = comparison["PARCELS"]
    message = refusal("crossvalidate", **{**comparison, "SCORES": parcels[: -len(".gpkg")]})
    assert message.startswith("Scores (SCORES): ")
    assert "PARCELS" in message


def test_the_table_of_the_parcels_is_not_replaced(sound, refusal):
    parcels = sound.folder / "parcels.gpkg"
    shutil.copy(sound.sample / "parcels.gpkg", parcels)
    for source in (str(parcels), f"{parcels}|layername=parcels"):
        message = refusal(
            "classify",
            MODEL=str(sound.sound_model),
            SERIES=[str(path) for path in sound.images],
            PARCELS=source,
            OUTPUT=f"ogr:dbname='{parcels}' table=\"Parcels\" (geom)",
        )
        assert "would be lost" in message


@pytest.mark.parametrize("name", ["SCORES", "REPORT", "PREDICTIONS"])
@pytest.mark.parametrize("layer_by", ["id", "path"])
def test_the_layer_of_selected_features_is_not_replaced(comparison, refusal, name, layer_by):
    path = Path(comparison["PARCELS"])
    layer = QgsVectorLayer(str(path), "parcels")
    layer.selectAll()
    QgsProject.instance().addMapLayer(layer)
    before = path.read_bytes()
    try:
        source = layer.id() if layer_by == "id" else str(path)
        selected = QgsProcessingFeatureSourceDefinition(source, layer_by == "id")
        changed = {"PARCELS": selected, name: str(path)}
        message = refusal("crossvalidate", **{**comparison, **changed})
    finally:
        QgsProject.instance().clear()
    assert f"({name}): " in message
    assert "PARCELS" in message
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("algorithm", "name"), [("classify", "OUTPUT"), ("temporalattention", "TABLE")]
)
def test_a_part_of_the_parcels_is_not_overwritten(algorithm, name, sound, refusal):
    parcels = sound.folder / "parcels.gpkg"
    shutil.copy(sound.sample / "parcels.gpkg", parcels)
    before = parcels.read_bytes()
    message = refusal(
        algorithm,
        MODEL=str(sound.sound_model),
        SERIES=[str(path) for path in sound.images],
        PARCELS=f"{parcels}|subset=parcel < 9",
        **{name: str(parcels)},
    )
    assert f"({name}): " in message
    assert parcels.read_bytes() == before
