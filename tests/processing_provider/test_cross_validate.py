"""planarsits:crossvalidate as a script and the real binary call it."""

import re
import sys
from html import unescape
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.learning.methods import DEFAULT_METHODS, METHODS
from planar_sits.core.learning.scores import scores
from planar_sits.tests.support.layers import repeated_ids, rows
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

WALKS = {"METHODS": ["lda", "random_walk"], "LENGTH": 8, "FRACTION": 10, "EPOCHS": 2}
PIXELS = {"METHODS": ["lda"]}


@pytest.fixture(scope="session")
def options(parcels, series):
    """Return a function that gives the parameters of a quick comparison in a folder."""

    def make(folder, **more):
        return {
            **series,
            "PARCELS": parcels,
            "CLASS_FIELD": "crop",
            "FOLDS": 3,
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
    return run("crossvalidate", **options(tmp_path_factory.mktemp("compared"), **WALKS, REPEATS=2))


@pytest.fixture(scope="session")
def compared_by_lda(run, options, tmp_path_factory):
    """Results of one quick method."""
    return run("crossvalidate", **options(tmp_path_factory.mktemp("lda"), **PIXELS))


def test_results_are_the_declared_outputs(compared, provider):
    declared = provider.algorithm("crossvalidate").outputDefinitions()
    assert set(compared) == {output.name() for output in declared}


def test_scores_have_a_row_for_each_method_repeat_and_fold(compared):
    table = rows(compared["SCORES"])
    names = ["method", "repeat", "fold", "oa", "macro_f1", "kappa", "seconds", "parcels_per_second"]
    assert [name for name in table[0] if name != "fid"][:8] == names
    tasks = [(m, r, f) for m in ("random_walk", "lda") for r in (1, 2) for f in (1, 2, 3)]
    assert [(row["method"], row["repeat"], row["fold"]) for row in table] == tasks
    assert all(row["seconds"] > 0 and row["parcels_per_second"] > 0 for row in table)
    assert all(row["parameters"] > 0 and 0 <= row["ece"] <= 1 for row in table)


def test_scores_computed_again_from_the_predictions_are_the_scores(compared):
    predictions = [row for row in rows(compared["PREDICTIONS"]) if row["fold"] is not None]
    names = sorted({row["truth"] for row in predictions})
    for row in rows(compared["SCORES"]):
        tested = [
            p for p in predictions if all(p[k] == row[k] for k in ("method", "repeat", "fold"))
        ]
        truth, decided = (
            np.array([names.index(p[key]) for p in tested]) for key in ("truth", "pred_class")
        )
        again = scores(truth, decided, len(names))
        assert len(tested) == row["parcels"]
        for key in ("oa", "macro_f1", "kappa"):
            assert again[key] == pytest.approx(row[key], abs=1e-9)
        assert np.mean([p["right"] for p in tested]) == pytest.approx(row["oa"])


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


def test_every_parcel_comes_out_for_each_method_and_repeat(compared, parcels):
    predictions = rows(compared["PREDICTIONS"])
    assert len(predictions) == 4 * len(rows(parcels))
    layer = QgsVectorLayer(compared["PREDICTIONS"])
    assert all(not feature.geometry().isEmpty() for feature in layer.getFeatures())
    for row in predictions:
        tested = row["pred_stat"] == "classified"
        assert tested == (row["fold"] is not None)
        assert tested == (row["pred_class"] is not None)
    assert layer.renderer().classAttribute() == "right"


def test_repeated_ids_mix_no_results(run, options, parcels, tmp_path, feedback):
    layer = repeated_ids(parcels)
    results = run("crossvalidate", **options(tmp_path, **PIXELS, PARCELS=layer))
    predictions = rows(results["PREDICTIONS"])
    truth = [row["crop"] for row in rows(layer)]
    assert [row["truth"] for row in predictions] == truth
    assert all(row["right"] == (row["truth"] == row["pred_class"]) for row in predictions)


def test_the_best_method_is_that_of_the_scores(compared):
    accuracies = {}
    for row in rows(compared["SCORES"]):
        accuracies.setdefault(row["method"], []).append(row["oa"])
    means = {method: np.mean(values) for method, values in accuracies.items()}
    assert compared["BEST_OA"] == pytest.approx(max(means.values()))
    assert means[compared["BEST_METHOD"]] == pytest.approx(compared["BEST_OA"])


def test_the_log_says_what_the_report_says(run, options, tmp_path, feedback):
    recorder, two = feedback(), {"METHODS": ["lda", "random_forest"]}
    results = run("crossvalidate", recorder, **options(tmp_path, **two))
    (sentence,) = [line for line in recorder.infos if "highest overall accuracy" in line]
    page = Path(results["REPORT"]).read_text(encoding="utf-8")
    text = re.sub("<[^>]+>", "", page.split("</style>")[-1])
    assert sentence in unescape(text).replace("\xa0", " ")
    assert f"p = {results['BEST_P']:.3f}" in sentence or results["BEST_P"] < 0.001
    assert ("not significantly better" in sentence) == (results["BEST_P"] >= 0.05)


def test_one_method_has_no_p(run, options, tmp_path):
    results = run("crossvalidate", **options(tmp_path, **{**PIXELS, "METHODS": ["lda"]}))
    assert (results["BEST_METHOD"], results["BEST_P"]) == ("lda", None)


def test_the_report_is_one_page_without_network(compared):
    text = Path(compared["REPORT"]).read_text(encoding="utf-8")
    assert "Random walks" in text
    assert "Linear discriminant analysis" in text
    assert "<script" not in text
    assert 'src="http' not in text


def test_saved_folds_repeat_a_run(run, options, compared_by_lda, tmp_path):
    saved = compared_by_lda["PREDICTIONS"]
    folds = {row["parcel"]: row["fold"] for row in rows(saved)}
    again = run(
        "crossvalidate",
        **options(
            tmp_path,
            **PIXELS,
            PARCELS=saved,
            GROUPING="field",
            GROUP_FIELD="fold",
            SEED=7,
            REPORT=None,
        ),
    )
    repeated = {row["parcel"]: row["fold"] for row in rows(again["PREDICTIONS"])}
    assert repeated == folds


def test_blocks_stay_together(run, options, tmp_path):
    results = run(
        "crossvalidate",
        **options(tmp_path, **PIXELS, GROUPING="block", BLOCK_SIZE=500, REPORT=None),
    )
    layer, blocks = QgsVectorLayer(results["PREDICTIONS"]), {}
    for feature in layer.getFeatures():
        if feature["pred_stat"] == "classified":
            centre = feature.geometry().boundingBox().center()
            block = (centre.x() // 500, centre.y() // 500)
            blocks.setdefault(block, set()).add(feature["fold"])
    assert len(blocks) >= 3
    assert all(len(folds) == 1 for folds in blocks.values())


def test_blocks_are_in_metres_where_map_units_are_degrees(run, refusal, options, series, tmp_path):
    images = [str(tmp_path / Path(path).name) for path in series["SERIES"]]
    for source, path in zip(series["SERIES"], images):
        gdal.Warp(path, source, dstSRS="EPSG:4326", dstNodata=0)
    shared = {"SERIES": images, "MASKS": [], "GROUPING": "block", "REPORT": None}
    results = run("crossvalidate", **options(tmp_path, **PIXELS, **shared, BLOCK_SIZE=500))
    assert len({row["fold"] for row in rows(results["SCORES"])}) == 3
    message = refusal("crossvalidate", **options(tmp_path, **PIXELS, **shared, BLOCK_SIZE=0.005))
    assert "Side of a block (BLOCK_SIZE) is 0.005" in message
    assert "degrees" in message


def test_a_stopped_run_is_resumed(run, options, tmp_path, feedback):
    chosen = options(tmp_path, **WALKS)
    with pytest.raises(QgsProcessingException, match="2 of 6 folds"):
        run("crossvalidate", feedback("fold 2: "), **chosen)
    assert not (tmp_path / "scores.gpkg").exists()
    recorder = feedback()
    results = run("crossvalidate", recorder, **chosen, RESUME=True)
    folds = [line for line in recorder.infos if ", fold " in line]
    assert ["kept from before" in line for line in folds] == 2 * [True] + 4 * [False]
    assert len(rows(results["SCORES"])) == 6


def results_of(chosen):
    """Return scores, without times, and predictions; None for NULL."""
    timed = ("seconds", "parcels_per_second", "fid")
    return [
        [
            {k: None if v == NULL else v for k, v in row.items() if k not in timed}
            for row in rows(chosen[name])
        ]
        for name in ("SCORES", "PREDICTIONS", "CONFUSION")
    ]


def test_a_cluster_gives_the_same(run, options, tmp_path, feedback):
    pytest.importorskip("distributed")
    methods = {**WALKS, "FOLDS": 2, "REPORT": None}
    here, there = tmp_path / "here", tmp_path / "there"
    for folder in (here, there):
        folder.mkdir()
    recorder = feedback()
    chosen = run("crossvalidate", recorder, **options(there, **methods, CLUSTER="local:2"))
    assert any("2 worker processes" in line for line in recorder.infos)
    expected = run("crossvalidate", **options(here, **methods))
    for found, wanted in zip(results_of(chosen), results_of(expected)):
        assert len(found) == len(wanted)
        for one, other in zip(found, wanted):
            assert one == pytest.approx(other, abs=1e-6)


def test_folds_of_a_cluster_are_resumed_without_one(run, options, tmp_path, feedback):
    pytest.importorskip("distributed")
    chosen = options(tmp_path, **WALKS, REPORT=None)
    with pytest.raises(QgsProcessingException, match="folds are finished and are kept"):
        run("crossvalidate", feedback("fold 2: "), **chosen, CLUSTER="local:2")
    recorder = feedback()
    run("crossvalidate", recorder, **chosen, RESUME=True)
    assert any("kept from before" in line for line in recorder.infos)


@pytest.mark.parametrize("algorithm", ["crossvalidate", "earlyseason"])
def test_without_dask_a_cluster_is_refused(refusal, options, tmp_path, monkeypatch, algorithm):
    monkeypatch.setitem(sys.modules, "distributed", None)
    chosen = options(tmp_path, **PIXELS, CLUSTER="local:2")
    if algorithm == "earlyseason":
        unknown = ("METHODS", "SCORES", "CONFUSION", "PREDICTIONS")
        chosen = {k: v for k, v in chosen.items() if k not in unknown}
        chosen.update(METHOD="lda", TABLE=str(tmp_path / "table.gpkg"))
    message = refusal(algorithm, **chosen)
    assert "CLUSTER" in message
    assert "distributed" in message


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        ({"METHODS": ["magic"]}, ("METHODS", "'magic'")),
        ({"METHODS": []}, ("METHODS",)),
        ({"GROUPING": "field"}, ("GROUP_FIELD", "empty")),
        ({"GROUPING": "field", "GROUP_FIELD": "farm"}, ("GROUP_FIELD", "'farm'")),
        ({"GROUPING": "block", "BLOCK_SIZE": 0}, ("BLOCK_SIZE", "0")),
        ({"GROUPING": "block", "BLOCK_SIZE": 1e9}, ("1 group",)),
        ({"FOLDS": 1}, ("FOLDS", "2")),
        ({"CLUSTER": "local"}, ("CLUSTER", "'local'", "local:4")),
        ({"FOLDS": 90}, ("FOLDS", "90")),
        ({"CLASS_FIELD": "colour"}, ("CLASS_FIELD", "'colour'")),
        ({**WALKS, "WEIGHTS": "file"}, ("WEIGHTS_FILE", "empty")),
        ({**WALKS, "BACKBONE": "squeezenet1_0"}, ("squeezenet1_0",)),
        ({"EPOCHS": 2}, ("(EPOCHS)", "(METHODS)")),
    ],
)
def test_bad_input_is_refused(refusal, options, tmp_path, change, parts):
    message = refusal("crossvalidate", **options(tmp_path, **{**PIXELS, **change}))
    assert all(part in message for part in parts), message
    assert not list(tmp_path.glob("*.gpkg"))


def family(feature):
    """Return the group of a crop of the sample scene."""
    return "grassland" if feature["crop"] == "meadow" else "permanent crops"


def test_groups_of_crops(run, options, grouped, tmp_path):
    """The accuracy of the groups follows from the predictions, beside GROUP_FIELD."""
    chosen = options(tmp_path, **PIXELS, PARCELS=grouped(family), HIERARCHY_FIELD="grp")
    results = run("crossvalidate", **chosen, GROUPING="field", GROUP_FIELD="parcel")
    for score in rows(results["SCORES"]):
        tested = [row for row in rows(results["PREDICTIONS"]) if row["fold"] == score["fold"]]
        crops = {row["truth"] for row in tested}
        right = [
            (sum(row[f"p_{crop}"] for crop in crops if crop != "meadow") < row["p_meadow"])
            == (row["truth"] == "meadow")
            for row in tested
        ]
        assert score["group_oa"] == pytest.approx(np.mean(right))
        assert score["group_oa"] >= score["oa"]
        assert 0 <= score["in_group"] <= score["parcels"]
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Mistakes within a group" in page


def test_a_crop_in_two_groups_is_refused(refusal, options, grouped, tmp_path):
    two = grouped(lambda one: ["a", "b"][one["parcel"] % 2])
    message = refusal("crossvalidate", **options(tmp_path, PARCELS=two, HIERARCHY_FIELD="grp"))
    assert "HIERARCHY_FIELD" in message
    assert "several groups" in message
    message = refusal("crossvalidate", **options(tmp_path, HIERARCHY_FIELD="family"))
    assert "'family'" in message
    assert not list(tmp_path.iterdir())


def test_the_choice_of_methods(provider):
    definition = provider.algorithm("crossvalidate").parameterDefinition("METHODS")
    assert definition.options() == list(METHODS)
    assert definition.allowMultiple()
    assert list(definition.defaultValue()) == list(DEFAULT_METHODS)


def test_several_methods_in_one_text(run, options, tmp_path):
    results = run("crossvalidate", **options(tmp_path, METHODS="lda,svm", FOLDS=2, REPORT=None))
    assert {row["method"] for row in rows(results["SCORES"])} == {"lda", "svm"}


@pytest.mark.slow
def test_the_real_binary_takes_several_methods(qgis_process, options, tmp_path):
    chosen = options(tmp_path, METHODS=["lda", "svm"], FOLDS=2)
    del chosen["REPORT"]
    done = qgis_process.run("crossvalidate", **chosen)
    assert done.returncode == 0, done.stdout
    assert {row["method"] for row in rows(chosen["SCORES"])} == {"lda", "svm"}
