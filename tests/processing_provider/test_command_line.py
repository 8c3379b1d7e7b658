"""The command line gives what QGIS gives: models, classes, probabilities, tables, messages."""

import json
from dataclasses import asdict

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.command_line.main import FAILED, main
from planar_sits.core.networks.model_file import load_model
from planar_sits.processing_provider.labels import in_dialog_words
from planar_sits.tests.processing_provider.test_refused_models import BAD_MODELS
from planar_sits.tests.processing_provider.test_refused_parcels import (
    BAD_PARCELS,
    UNUSABLE_PARCELS,
)
from planar_sits.tests.processing_provider.test_refused_series import BAD_MASKS, BAD_SERIES
from planar_sits.tests.processing_provider.test_refused_settings import BAD_SETTINGS
from planar_sits.tests.support.commands import words
from planar_sits.tests.support.refusals import contents

TRAINING = {"CLASS_FIELD": "crop", "LENGTH": 12, "FRACTION": 20, "EPOCHS": 3, "DEVICE": "cpu"}


@pytest.fixture
def command(capsys):
    """Return a function that runs a command and gives its results."""

    def call(name, **values):
        assert main([name, *words(**values), "--json"]) == 0, capsys.readouterr().err
        return json.loads(capsys.readouterr().out)

    return call


def table(path):
    """Return names, values and geometries of the features of a file."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    names = [layer.GetFIDColumn()] + [field.GetName() for field in layer.schema]
    kinds = [(field.GetType(), field.GetSubType()) for field in layer.schema]
    rows = [[each.GetFID(), *(each[name] for name in names[1:])] for each in layer]
    layer.ResetReading()
    shapes = [each.GetGeometryRef() and each.GetGeometryRef().ExportToWkt() for each in layer]
    srs = layer.GetSpatialRef() and layer.GetSpatialRef().GetAuthorityCode(None)
    return {"names": names, "kinds": kinds, "rows": rows, "shapes": shapes, "srs": srs,
            "geometry": layer.GetGeomType()}  # fmt: skip


def assert_same(one, other, skipped=(), kinds=True):
    """Assert that two tables are the same; real numbers to 1e-6."""
    assert one["names"] == other["names"]
    for part in ("shapes", "srs", "geometry", *(["kinds"] if kinds else [])):
        assert one[part] == other[part], part
    assert len(one["rows"]) == len(other["rows"])
    for first, second in zip(one["rows"], other["rows"]):
        for name, left, right in zip(one["names"], first, second):
            if name not in skipped:
                same = left == right
                if isinstance(left, float) and isinstance(right, float):
                    same = abs(left - right) <= 1e-6
                assert same, (name, left, right)


def described(model):
    """Return the description of a model, without the time that its training took."""
    fields = asdict(model.description)
    kept = {name: fields["training"][name] for name in fields["training"] if name != "seconds"}
    return {**fields, "training": kept}


def test_a_training_gives_the_same_model(run, command, series, parcels, trained, tmp_path):
    values = {**series, **TRAINING, "PARCELS": parcels}
    path, history = tmp_path / "model.safetensors", tmp_path / "history.gpkg"
    results = command("train", **values, MODEL=path, HISTORY=history)
    here, there = load_model(path), load_model(trained["MODEL"])
    for name, tensor in there.network.state_dict().items():
        assert np.array_equal(tensor.numpy(), here.network.state_dict()[name].numpy()), name
    assert described(here) == described(there)
    numbers = ("VALIDATION_OA", "VALIDATION_F1", "BASELINE_OA", "PARCELS_USED", "PARCELS_SKIPPED")
    assert {name: results[name] for name in numbers} == {name: trained[name] for name in numbers}
    assert_same(table(history), table(trained["HISTORY"]), skipped=("seconds",))


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson", "fgb", "csv"])
def test_a_classification_gives_the_same_layer(
    run, command, series, parcels, trained, tmp_path, suffix
):
    values = {**series, "PARCELS": parcels, "MODEL": trained["MODEL"], "DEVICE": "cpu",
              "PROBABILITIES": "true"}  # fmt: skip
    results = command("classify", **values, OUTPUT=tmp_path / f"here.{suffix}")
    expected = run("classify", **values, OUTPUT=str(tmp_path / f"there.{suffix}"))
    assert (results["CLASSIFIED"], results["SKIPPED"]) == (
        expected["CLASSIFIED"], expected["SKIPPED"],
    )  # fmt: skip
    # QGIS makes real numbers of whole ones of 64 bits in a shapefile.
    kinds = suffix != "shp"
    assert_same(table(results["OUTPUT"]), table(expected["OUTPUT"]), kinds=kinds)


@pytest.mark.parametrize("driver", ["ESRI Shapefile", "GeoJSON", "FlatGeobuf"])
def test_parcels_of_other_formats(run, command, series, parcels, trained, tmp_path, driver):
    suffix = {"ESRI Shapefile": "shp", "GeoJSON": "geojson", "FlatGeobuf": "fgb"}[driver]
    source = str(tmp_path / f"parcels.{suffix}")
    gdal.VectorTranslate(source, parcels, format=driver)
    values = {**series, "PARCELS": source, "MODEL": trained["MODEL"], "DEVICE": "cpu"}
    results = command("classify", **values, OUTPUT=tmp_path / "here.gpkg")
    expected = run("classify", **values, OUTPUT=str(tmp_path / "there.gpkg"))
    assert_same(table(results["OUTPUT"]), table(expected["OUTPUT"]))


def test_a_series_file_gives_the_same_layer(
    run, command, series_file, trained_on_file, parcels, tmp_path
):
    values = {"SERIES_FILE": series_file, "PARCELS": parcels, "MODEL": trained_on_file,
              "DEVICE": "cpu", "INNER_BUFFER": 5, "ID_FIELD": "fid"}  # fmt: skip
    results = command("classify", **values, OUTPUT=tmp_path / "here.gpkg")
    expected = run("classify", **values, OUTPUT=str(tmp_path / "there.gpkg"))
    assert_same(table(results["OUTPUT"]), table(expected["OUTPUT"]))


@pytest.mark.slow
def test_a_comparison_gives_the_same_tables(
    run, command, series, parcels, tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    values = {**series, **TRAINING, "PARCELS": parcels, "EPOCHS": 2, "FOLDS": 2,
              "GROUPING": "block", "BLOCK_SIZE": 300}  # fmt: skip
    names = ("SCORES", "CONFUSION", "PREDICTIONS")
    here = {name: str(tmp_path / f"here_{name}.gpkg") for name in names}
    there = {name: str(tmp_path / f"there_{name}.gpkg") for name in names}
    report = tmp_path / "report.html"
    results = command("crossvalidate", **values, METHODS="lda,random_walk", **here, REPORT=report)
    expected = run("crossvalidate", **values, METHODS=["lda", "random_walk"], **there)
    assert results["BEST_METHOD"] == expected["BEST_METHOD"]
    assert results["BEST_OA"] == pytest.approx(expected["BEST_OA"], abs=1e-6)
    for name in names:
        timed = ("seconds", "parcels_per_second")
        assert_same(table(here[name]), table(there[name]), skipped=timed)
    page = report.read_text("utf-8")
    assert "GDAL" in page and page.count("<svg") + page.count("<img") > 0


# ---------------------------------------------------------------- bad input

TRAINING_CASES = [*UNUSABLE_PARCELS, *BAD_SETTINGS]
CLASSIFICATION_CASES = [*BAD_SERIES, *BAD_MASKS, *BAD_PARCELS, *BAD_MODELS]


def assert_same_refusal(capsys, algorithm, parameters, parts, sound):
    """Assert that the command refuses as the algorithm does, and writes nothing."""
    before = contents(sound.out)
    assert main([algorithm.name(), *words(**parameters)]) == FAILED
    out, log = capsys.readouterr()
    message = log.splitlines()[-1]
    assert message.startswith("planar-sits: ") and out == ""
    assert contents(sound.out) == before
    images = [path.stem for path in sound.images]
    dates = [image[-10:] for image in images]
    told = in_dialog_words(message, algorithm)
    for part in parts:
        assert part.format(*images, dates=dates) in told, told
    return message.removeprefix("planar-sits: ")


@pytest.mark.parametrize(("changed", "parts"), CLASSIFICATION_CASES)
def test_a_bad_classification_is_refused(provider, capsys, changed, parts, classification, sound):
    algorithm = provider.algorithm("classify")
    assert_same_refusal(capsys, algorithm, classification(changed), parts, sound)


@pytest.mark.parametrize(("changed", "parts"), TRAINING_CASES)
def test_a_bad_training_is_refused(provider, capsys, changed, parts, training, sound):
    assert_same_refusal(capsys, provider.algorithm("train"), training(changed), parts, sound)
