"""Scores, rows and predictions follow from the probabilities of the folds."""

from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from planar_sits.core.evaluation.fold_result import FoldResult
from planar_sits.core.evaluation.plan import Plan
from planar_sits.core.evaluation.results import CrossValidationResults
from planar_sits.core.learning.hierarchy import Groups
from planar_sits.core.series.parcel_table import CLASSIFIED, NO_CLASS, READY

METHODS = ("lda", "svm")
# Parcel 2 is in fold 0 of both repeats; `svm` confuses it with class z.
WRONG = {"lda": [0, 4, 7, 11], "svm": [2]}


@dataclass
class Table:
    """The parcels of the input as far as results need them."""

    labels: list
    status: list = field(default_factory=list)

    def __len__(self):
        return len(self.labels)


def probabilities_of(labels, wrong):
    """Return probabilities 0.8 of the true class, or of the next one where wrong."""
    predicted = np.where(wrong, (labels + 1) % 3, labels)
    probabilities = np.full((len(labels), 3), 0.1)
    probabilities[np.arange(len(labels)), predicted] = 0.8
    return probabilities


@pytest.fixture
def results(labelled):
    """Return the results of two methods, two repeats and three folds."""
    folds = np.stack([np.arange(30) // 10, np.arange(30) % 10 // 4])
    plan, fold_results = Plan(METHODS, folds), []
    for number, task in enumerate(plan.tasks()):
        parcels = task.test_parcels
        probabilities = probabilities_of(
            labelled.labels[parcels], np.isin(parcels, WRONG[task.method])
        )
        fold_results.append(
            FoldResult(
                task,
                probabilities,
                uncalibrated=0.5 * probabilities + 0.5 / 3,
                segments=100 + parcels,
                seconds=1.0 + number,
                parcels_per_second=50.0,
                facts={"parameters": 12, "temperature": 1.0, "best_epoch": 0, "epochs": 0},
            )
        )
    return CrossValidationResults(labelled, plan, fold_results)


def test_results_of_a_method_and_a_repeat(results):
    assert len(results.method_results("svm")) == 6
    tasks = [result.task for result in results.method_results("svm", 1)]
    assert [(t.method, t.repeat, t.fold) for t in tasks] == [("svm", 1, f) for f in range(3)]


def test_score_rows(results):
    rows = results.score_rows()
    assert [(row["method"], row["repeat"], row["fold"]) for row in rows] == [
        (method, repeat, fold) for method in METHODS for repeat in (1, 2) for fold in (1, 2, 3)
    ]
    assert list(rows[0]) == ["method", "repeat", "fold", "oa", "macro_f1", "kappa", "seconds",
                             "parcels_per_second", "parcels", "ece", "parameters",
                             "group_oa", "in_group"]  # fmt: skip
    first = rows[0]  # parcels 0 to 9, of which 0, 4 and 7 are wrong
    assert first["oa"] == pytest.approx(0.7)
    assert first["ece"] == pytest.approx(0.1)  # confidence 0.8, accuracy 0.7
    assert (first["seconds"], first["parcels_per_second"]) == (1.0, 50.0)
    assert (first["parcels"], first["parameters"]) == (10, 12)
    assert (first["group_oa"], first["in_group"]) == (None, None)
    others = [value for row in rows for value in list(row.values())[:-2]]
    assert all(type(value) in (str, int, float) for value in others)


def test_mistakes_within_a_group_are_told_from_those_across(results):
    # Parcels 0, 4 and 7 are of class x, y and y, taken for y, z and z; y and z are one group.
    assert list(results.labelled.labels[[0, 4, 7]]) == [0, 1, 1]
    grouped = replace(results, groups=Groups(["one", "two", "two"]))
    first = grouped.score_rows()[0]
    assert first["oa"] == pytest.approx(0.7)
    assert first["group_oa"] == pytest.approx(0.9)
    assert first["in_group"] == 2


def test_fold_scores_agree_with_the_rows(results):
    for result, row in zip(results.results, results.score_rows()):
        scores = results.fold_scores(result)
        assert {name: row[name] for name in ("oa", "macro_f1", "kappa")} == {
            name: scores[name] for name in ("oa", "macro_f1", "kappa")
        }
        assert results.fold_correct(result).mean() == pytest.approx(row["oa"])


def test_confusion_counts_every_test(results):
    # Each repeat tests each parcel once; parcel 2 is of class z (2), and svm predicts x (0).
    assert results.confusion("svm").tolist() == [[20, 0, 0], [0, 20, 0], [2, 0, 18]]
    rows = results.confusion_rows()
    assert len(rows) == 2 * 3 * 3
    assert sum(row["parcels"] for row in rows) == 2 * 2 * 30
    assert {"method": "svm", "truth": "z", "pred_class": "x", "parcels": 2} in rows


def test_probabilities_are_placed_by_repeat_and_parcel(results, labelled):
    expected = probabilities_of(labelled.labels, np.isin(np.arange(30), WRONG["lda"]))
    for repeat in (0, 1):
        assert np.array_equal(results.probabilities("lda")[repeat], expected)
    uncalibrated = results.probabilities("lda", calibrated=False)
    assert uncalibrated[0] == pytest.approx(0.5 * expected + 0.5 / 3)


def test_correct_by_method_repeat_and_parcel(results):
    correct = results.correct()
    assert correct.shape == (2, 2, 30)
    for method, by_repeat in zip(METHODS, correct):
        for one in by_repeat:
            assert np.flatnonzero(~one).tolist() == WRONG[method]


def test_tested_parcels_are_marked(results):
    parcels = Table(["x"] * 31, [READY] * 29 + ["invalid geometry", NO_CLASS])
    results.mark_tested(parcels)
    assert parcels.status == [CLASSIFIED] * 29 + ["invalid geometry", NO_CLASS]


def test_runs_hold_all_parcels_of_the_input(results, labelled):
    names = [labelled.classes[label] for label in labelled.labels]
    parcels = Table([*names, None])  # one more, without a class
    runs = results.method_runs(parcels)
    assert [(run.method, run.repeat) for run in runs] == [
        (method, repeat) for method in METHODS for repeat in (0, 1)
    ]
    run = runs[3]
    assert np.array_equal(run.classified.probabilities[:30], results.probabilities("svm")[1])
    assert run.classified.pixels.tolist() == [9] * 30 + [0]
    assert run.classified.segments.tolist() == [*range(100, 130), 0]
    assert run.folds.tolist() == [*results.plan.folds[1], -1]
    assert run.row(2) == {"method": "svm", "repeat": 2, "fold": 1, "truth": "z", "right": 0}
    assert run.row(8) == {"method": "svm", "repeat": 2, "fold": 3, "truth": "z", "right": 1}
    assert run.row(30) == {"method": "svm", "repeat": 2, "fold": None, "truth": None,
                           "right": None}  # fmt: skip
    assert all(type(value) in (str, int) for value in run.row(2).values())
