"""The sections of the report of a training."""

from dataclasses import replace

import numpy as np
from planar_sits.core.evaluation.significance import wilson_interval
from planar_sits.core.report import training_sections as sections
from planar_sits.core.report.training_plots import ExampleImage


def test_scores_of_the_validation_parcels(training, visible_text):
    text = sections.accuracy(training)
    assert "<strong>98.7 %</strong>" in text
    assert "1,035 of 1,049 validation parcels" in visible_text(text)
    assert "<strong>0.812</strong>" in text
    assert "kappa 0.432" in text
    low, high = wilson_interval(1035, 1049)
    assert f"{100 * low:.1f} % to {100 * high:.1f} %" in text


def test_the_limits_of_the_scores_are_stated(training):
    text = sections.accuracy(training)
    assert "also determined the best epoch" in text
    assert "fewer than 10 validation parcels: Vine &lt;yard&gt; (7)." in text


def test_the_baseline_stands_beside_the_scores(training, visible_text):
    assert "Baseline" not in sections.accuracy(training)
    scores = {**training.scores, "baseline_oa": 0.8214}
    text = visible_text(sections.accuracy(replace(training, scores=scores)))
    assert "fitted on the same parcels, classifies 82.1 % of the validation parcels" in text


def test_kappa_may_be_unknown(training):
    scores = {**training.scores, "kappa": float("nan")}
    assert "kappa –." in sections.accuracy(replace(training, scores=scores))


def test_one_validation_parcel(training, visible_text):
    scores = {**training.scores, "support": [1.0, 0.0]}
    one = replace(training, confusion=np.array([[1, 0], [0, 0]]), scores=scores)
    text = visible_text(sections.accuracy(one))
    assert "1 of 1 validation parcel is classified correctly" in text


def test_scores_by_class(training, table_cells):
    text = sections.confusion(training)
    assert table_cells(text) == [
        ["Meadow", "1,042", "98.9 %", "99.8 %", "0.993"],
        ["Vine <yard>", "7", "71.4 %", "29.4 %", "–"],
    ]
    assert "#ffdd00" in text


def test_calibration(training):
    assert sections.calibration(training) == ""
    errors = {"ece_before": 0.091, "ece_after": 0.042, "nll_before": 0.187, "nll_after": 0.112}
    text = sections.calibration(
        replace(training, scores={**training.scores, "calibration": errors})
    )
    assert "On 1,049 validation parcels" in text
    assert "was 9.1 % before and 4.2 % after" in text
    assert "0.187 before and 0.112 after" in text
    assert "not known" not in text


def test_the_calibration_on_few_parcels_claims_nothing(training):
    errors = {"ece_before": 0.4, "ece_after": 0.37, "nll_before": 0.7, "nll_after": 0.6}
    scores = {**training.scores, "calibration": errors}
    few = replace(training, scores=scores, confusion=np.array([[4, 1], [1, 1]]))
    text = sections.calibration(few)
    assert "On 7 validation parcels" in text
    assert "37.0 % after" in text
    assert "With fewer than 100 parcels" in text
    assert "whether the confidences are right is not known" in text
    assert "90 %" not in text


def test_history(training):
    text = sections.history(training)
    assert "2 epochs in 3 min; epoch 2 had the lowest validation loss" in text
    assert "trained for 2 epochs on all parcels" in text
    assert sections.history(replace(training, history=[])) == ""


def test_the_colours_of_planar_images_are_explained(training):
    assert "first three bands" in sections.planar_images(training)
    grey = [ExampleImage("Meadow", "#ffdd00", np.zeros((3, 5, 1)))]
    assert "first band is shown in grey" in sections.planar_images(replace(training, examples=grey))
    assert sections.planar_images(replace(training, examples=[])) == ""


def test_mistakes_within_groups_are_told_from_those_across(training, visible_text):
    assert sections.groups(training) == ""
    report = replace(
        training,
        class_names=["a", "b", "c"],
        confusion=np.array([[50, 4, 1], [3, 40, 0], [0, 2, 9]]),
        scores={"oa": 0.908, "group_oa": 0.972, "given_class": 0.8, "given_wrong": 0.03},
        groups={"names": ["x", "x", "y"], "threshold": 0.7, "bounded": True, "risk": 0.05,
                "confidence": 0.9},
    )  # fmt: skip
    text = visible_text(sections.groups(report))
    for part in ("7 mistakes within", "3 mistakes across", "90.8 %", "97.2 %", "80.0 %", "3.0 %",
                 "x: a, b; y: c"):  # fmt: skip
        assert part in text


def test_labels_left_out_are_named(training, visible_text):
    assert sections.dropped_labels(training) == ""
    judged = replace(training, dropped=[], cleaning="Too few to tell.")
    text = visible_text(sections.dropped_labels(judged))
    assert text.strip() == "No label was left out. Too few to tell."
    dropped = [(f"field {n}", "wheat", "maize", 0.9) for n in range(250)]
    text = visible_text(sections.dropped_labels(replace(training, dropped=dropped)))
    assert "250 labels judged wrong" in text
    assert "field 199" in text
    assert "field 200" not in text
    assert "50 more labels are not shown" in text


def test_scores_of_cleaned_labels_are_said_to_be_so(training):
    dropped = [("field 1", "wheat", "maize", 0.9)]
    assert "labels that look right" in sections.accuracy(replace(training, dropped=dropped))
    assert "labels that look right" not in sections.accuracy(replace(training, dropped=[]))
