"""planarsits:crossvalidate as a script and the real binary call it."""

import json
import re
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from planar_sits.core.learning.methods import DEFAULT_METHODS, METHODS
from planar_sits.core.learning.scores import scores
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

FAST = ("lda", "random_walk")


@pytest.fixture(scope="session")
def options(sample, series):
    """Return parameters for a quick comparison, with more."""

    def make(folder, **more):
        return {
            **series,
            "PARCELS": str(sample / "parcels.gpkg"),
            "CLASS_FIELD": "crop",
            "METHODS": list(FAST),
            "FOLDS": 3,
            "LENGTH": 8,
            "FRACTION": 10,
            "EPOCHS": 2,
            "DEVICE": "cpu",
            "SCORES": str(folder / "scores.gpkg"),
            "CONFUSION": str(folder / "confusion.gpkg"),
            "PREDICTIONS": str(folder / "predictions.gpkg"),
            "REPORT": str(folder / "report.html"),
            **more,
        }

    return make


@pytest.fixture(scope="session")
def compared(run, options, tmp_path_factory):
    """Results of two methods, two repeats, three folds."""
    return run("crossvalidate", **options(tmp_path_factory.mktemp("compared"), REPEATS=2))


def rows(path):
    """Return the rows of a layer as dictionaries."""
    layer = QgsVectorLayer(str(path))
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_results_are_the_declared_outputs(compared, provider):
    declared = provider.algorithm("crossvalidate").outputDefinitions()
    assert set(compared) == {output.name() for output in declared}


def test_scores_have_a_row_for_each_method_repeat_and_fold(compared):
    found = rows(compared["SCORES"])
    names = ["method", "repeat", "fold", "oa", "macro_f1", "kappa", "seconds", "parcels_per_second"]
    assert [name for name in found[0] if name != "fid"][:8] == names
    wanted = [(m, r, f) for m in ("random_walk", "lda") for r in (1, 2) for f in (1, 2, 3)]
    assert [(row["method"], row["repeat"], row["fold"]) for row in found] == wanted
    assert all(row["seconds"] > 0 and row["parcels_per_second"] > 0 for row in found)
    assert all(row["parameters"] > 0 and 0 <= row["ece"] <= 1 for row in found)


def test_scores_computed_again_from_the_predictions_are_the_scores(compared):
    predictions = [row for row in rows(compared["PREDICTIONS"]) if row["fold"] is not None]
    names = sorted({row["truth"] for row in predictions})
    for row in rows(compared["SCORES"]):
        own = [p for p in predictions if all(p[k] == row[k] for k in ("method", "repeat", "fold"))]
        truth, decided = (
            np.array([names.index(p[key]) for p in own]) for key in ("truth", "pred_class")
        )
        again = scores(truth, decided, len(names))
        assert len(own) == row["parcels"]
        for key in ("oa", "macro_f1", "kappa"):
            assert again[key] == pytest.approx(row[key], abs=1e-9)
        assert np.mean([p["right"] for p in own]) == pytest.approx(row["oa"])


def test_confusion_adds_up_to_the_predictions(compared):
    counted = {
        (row["method"], row["truth"], row["pred_class"]): row["parcels"]
        for row in rows(compared["CONFUSION"])
    }
    again = dict.fromkeys(counted, 0)
    for row in rows(compared["PREDICTIONS"]):
        if row["fold"] is not None:
            again[row["method"], row["truth"], row["pred_class"]] += 1
    assert again == counted


def test_every_parcel_comes_out_for_each_method_and_repeat(compared, sample):
    found, given = rows(compared["PREDICTIONS"]), rows(sample / "parcels.gpkg")
    assert len(found) == 4 * len(given)
    layer = QgsVectorLayer(compared["PREDICTIONS"])
    assert all(not feature.geometry().isEmpty() for feature in layer.getFeatures())
    for row in found:
        tested = row["pred_stat"] == "classified"
        assert tested == (row["fold"] is not None)
        assert tested == (row["pred_class"] is not None)
    assert Path(compared["PREDICTIONS"]).with_suffix(".qml").exists()


def test_the_best_method_is_that_of_the_scores(compared):
    found = {}
    for row in rows(compared["SCORES"]):
        found.setdefault(row["method"], []).append(row["oa"])
    means = {method: np.mean(values) for method, values in found.items()}
    assert compared["BEST_OA"] == pytest.approx(max(means.values()))
    assert means[compared["BEST_METHOD"]] == pytest.approx(compared["BEST_OA"])


def test_the_report_is_one_page_without_network(compared):
    text = Path(compared["REPORT"]).read_text(encoding="utf-8")
    assert "Random walks" in text
    assert "Linear discriminant analysis" in text
    assert "<script" not in text
    assert 'src="http' not in text


def test_saved_folds_repeat_a_run(run, options, tmp_path):
    first = run("crossvalidate", **options(tmp_path, METHODS=["lda"]))
    folds = {row["parcel"]: row["fold"] for row in rows(first["PREDICTIONS"])}
    saved = f"{first['PREDICTIONS']}"
    again = run(
        "crossvalidate",
        **options(
            tmp_path,
            PARCELS=saved,
            GROUPING="field",
            GROUP_FIELD="fold",
            METHODS=["lda"],
            SEED=7,
            SCORES=str(tmp_path / "again.gpkg"),
            CONFUSION="TEMPORARY_OUTPUT",
            PREDICTIONS=str(tmp_path / "repeated.gpkg"),
        ),
    )
    repeated = {row["parcel"]: row["fold"] for row in rows(again["PREDICTIONS"])}
    assert repeated == folds


def test_blocks_stay_together(run, options, tmp_path):
    found = run(
        "crossvalidate",
        **options(tmp_path, METHODS=["lda"], GROUPING="block", BLOCK_SIZE=500),
    )
    layer, blocks = QgsVectorLayer(found["PREDICTIONS"]), {}
    for feature in layer.getFeatures():
        if feature["pred_stat"] == "classified":
            centre = feature.geometry().boundingBox().center()
            block = (centre.x() // 500, centre.y() // 500)
            blocks.setdefault(block, set()).add(feature["fold"])
    assert len(blocks) >= 3
    assert all(len(folds) == 1 for folds in blocks.values())


def test_a_stopped_run_is_taken_up_again(run, options, tmp_path, feedback, monkeypatch):
    from planar_sits.core.evaluation import cross_validation as module

    stop = feedback("fold 2: ")
    with pytest.raises(QgsProcessingException, match="2 of 6 folds are finished and are kept"):
        run("crossvalidate", feedback=stop, **options(tmp_path))
    assert not (tmp_path / "scores.gpkg").exists()
    trained, real = [], module.train_model

    def train(*given, **more):
        trained.append(given)
        return real(*given, **more)

    monkeypatch.setattr(module, "train_model", train)
    said = feedback()
    found = run("crossvalidate", feedback=said, **options(tmp_path, RESUME=True))
    assert len(trained) == 4
    assert sum("kept from before" in line for line in said.said) == 2
    assert len(rows(found["SCORES"])) == 6


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"METHODS": ["magic"]}, "METHODS: 'magic' is not one of"),
        ({"METHODS": []}, "METHODS"),
        ({"GROUPING": "field"}, "GROUP_FIELD is empty"),
        ({"GROUPING": "field", "GROUP_FIELD": "farm"}, "GROUP_FIELD: the layer .* no field 'farm'"),
        ({"GROUPING": "block", "BLOCK_SIZE": 0}, "BLOCK_SIZE is 0"),
        ({"GROUPING": "block", "BLOCK_SIZE": 1e9}, r"makes 1 group\(s\)"),
        ({"FOLDS": 1}, "FOLDS: '1' is not a number from 2"),
        ({"FOLDS": 90}, "FOLDS is 90, but only"),
        ({"CLASS_FIELD": "colour"}, "CLASS_FIELD: the layer .* no field 'colour'"),
        ({"WEIGHTS": "file"}, "WEIGHTS_FILE is empty"),
        ({"BACKBONE": "squeezenet1_0"}, "squeezenet1_0"),
    ],
)
def test_bad_input_is_told_in_a_sentence(run, options, tmp_path, wrong, told):
    log = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException) as caught:
        run("crossvalidate", feedback=log, **options(tmp_path, **wrong))
    assert re.search(told, str(caught.value) + log.textLog())
    assert not list(tmp_path.glob("*.gpkg"))


@pytest.mark.parametrize("name", ["SCORES", "REPORT", "PREDICTIONS"])
@pytest.mark.parametrize("victim", ["parcels", "image", "table"])
def test_no_output_replaces_an_input(run, options, tmp_path, sample, name, victim):
    shutil.copy(sample / "parcels.gpkg", tmp_path / "mine.gpkg")
    wanted = options(tmp_path, PARCELS=str(tmp_path / "mine.gpkg"), METHODS=["lda"])
    with sqlite3.connect(tmp_path / "mine.gpkg") as base:
        table = base.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
    target = {
        "parcels": str(tmp_path / "mine.gpkg"),
        "image": wanted["SERIES"][0],
        "table": f"ogr:dbname='{tmp_path / 'mine.gpkg'}' table=\"{table}\" (geom)",
    }[victim]
    before = (tmp_path / "mine.gpkg").read_bytes(), Path(wanted["SERIES"][0]).read_bytes()
    log = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException):
        run("crossvalidate", feedback=log, **{**wanted, name: target})
    assert re.search(f"{name}: .* is the file of .* too and would be lost", log.textLog())
    after = (tmp_path / "mine.gpkg").read_bytes(), Path(wanted["SERIES"][0]).read_bytes()
    assert after == before


def test_two_outputs_in_one_file_are_refused(run, options, tmp_path):
    log = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException):
        run(
            "crossvalidate",
            feedback=log,
            **options(tmp_path, CONFUSION=str(tmp_path / "scores.gpkg")),
        )
    assert "is the file of SCORES too" in log.textLog()


def test_the_choice_of_methods(provider):
    definition = provider.algorithm("crossvalidate").parameterDefinition("METHODS")
    assert definition.options() == list(METHODS)
    assert definition.allowMultiple()
    assert list(definition.defaultValue()) == list(DEFAULT_METHODS)


@pytest.mark.slow
@pytest.mark.parametrize("given", [["lda", "parcel_mean_rf"], "lda,parcel_mean_rf"])
def test_the_real_binary_takes_several_methods(qgis_process, options, tmp_path, given):
    wanted = options(tmp_path, METHODS=given)
    done = qgis_process.run("crossvalidate", **wanted)
    assert done.returncode == 0, done.stdout
    assert {row["method"] for row in rows(wanted["SCORES"])} == {"lda", "parcel_mean_rf"}


@pytest.mark.parametrize("method", ["tempcnn", "cnn3d", "lda", "hilbert", "parcel_mean_rf"])
def test_any_method_can_be_trained_and_used(run, options, tmp_path, method):
    wanted = options(tmp_path)
    shared = {name: wanted[name] for name in ("SERIES", "MASKS", "PARCELS", "DEVICE")}
    model, history = str(tmp_path / "m.safetensors"), str(tmp_path / "history.gpkg")
    trained = run(
        "train", **shared, CLASS_FIELD="crop", METHOD=method, LENGTH=12, FRACTION=10, EPOCHS=2,
        MODEL=model, REPORT=str(tmp_path / "r.html"), HISTORY=history,
    )  # fmt: skip
    assert len(rows(history)) == (0 if method in ("lda", "parcel_mean_rf") else 2)
    told = run("modelinfo", MODEL=model)
    assert json.loads(told["DESCRIPTION"])["training"]["method"] == method
    found = run("classify", **shared, MODEL=model, OUTPUT=str(tmp_path / "c.gpkg"))
    assert found["CLASSIFIED"] == trained["PARCELS_USED"]
    if method in ("tempcnn", "cnn3d"):
        seen = run(
            "temporalattention", **shared, MODEL=model, TABLE=str(tmp_path / "t.gpkg"),
            REPORT=str(tmp_path / "t.html"),
        )  # fmt: skip
        assert len(rows(seen["TABLE"])) == 6
        seen = run(
            "spatialattention", **shared, MODEL=model, ATTENTION=str(tmp_path / "a.tif"),
            SEMANTIC=str(tmp_path / "s.tif"),
        )  # fmt: skip
        assert Path(seen["SEMANTIC"]).exists()
    if method == "lda":
        with pytest.raises(QgsProcessingException, match="no convolutional map"):
            run("temporalattention", **shared, MODEL=model, TABLE="memory:", REPORT=None)
