"""The content of the report, from results with chosen probabilities."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from planar_sits.core.evaluation.fold_result import FoldResult
from planar_sits.core.evaluation.plan import Plan
from planar_sits.core.evaluation.results import CrossValidationResults
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.hierarchy import Groups
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.learning.methods import METHODS
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.report.comparison import Setting, comparison_of
from planar_sits.core.series.parcel_table import Skipped

NAMES = ("random_walk", "lda")
FOLDS = np.array([[0, 0, 0, 1, 1, 1], [0, 1, 0, 1, 0, 1]])
# `lda` gets parcel 5 wrong in both repeats.
WRONG = {"random_walk": [], "lda": [5]}
OUTLINE = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]])


@pytest.fixture
def results(squares):
    """Two methods, two repeats and two folds of six parcels of two classes."""
    facts = SeriesFacts("2020-03-01", np.arange(3) * 10.0, ["a", "b"])
    labelled = Labelled(squares(6, 2), np.arange(6) % 2, ["x", "y"], facts)
    # The six labelled parcels are the odd ones of the input.
    labelled.pixels.index[:] = np.arange(6) * 2 + 1
    plan, folds = Plan(NAMES, FOLDS), []
    for number, task in enumerate(plan.tasks()):
        wrong = np.isin(task.test_parcels, WRONG[task.method])
        right = np.eye(2)[labelled.labels[task.test_parcels] ^ wrong]
        facts = {"parameters": 12 + number, "temperature": 1.0, "best_epoch": 0, "epochs": 0}
        folds.append(
            FoldResult(
                task,
                0.6 * right + 0.2,
                uncalibrated=0.8 * right + 0.1,
                segments=np.ones(len(right), int),
                seconds=1.0 + number,
                parcels_per_second=50.0,
                facts=facts,
            )
        )
    return CrossValidationResults(labelled, plan, folds)


@pytest.fixture
def setting():
    """The set-up: outlines of twelve parcels of the input, a colour of one class."""
    return Setting(
        choices=Choices(SegmentSettings(length=6), TrainingSettings(seed=7)),
        grouping="parcel",
        grouping_description="Each parcel by itself.",
        colours={"y": "#123456"},
        outlines=[[OUTLINE + index] for index in range(12)],
        crs="EPSG:32631",
        map_unit="m",
        series=[("season", "2020")],
        versions=[("QGIS", "3.22")],
        warnings=["Note."],
    )


@pytest.fixture
def comparison(results, setting):
    """The content of the report."""
    parcels = SimpleNamespace(skipped=lambda: [Skipped("no class", 6, ["0"])])
    return comparison_of(results, parcels, setting)


def test_parcels_folds_and_classes(comparison, results):
    assert comparison.class_names == ["x", "y"]
    assert comparison.class_colours[1] == "#123456"
    np.testing.assert_array_equal(comparison.truth, results.labelled.labels)
    np.testing.assert_array_equal(comparison.fold_numbers, FOLDS[0])
    assert (comparison.folds, comparison.repeats, comparison.seed) == (2, 2, 7)
    assert comparison.skipped == [Skipped("no class", 6, ["0"])]
    np.testing.assert_array_equal(comparison.outlines[2][0], OUTLINE + 5)


def test_scores_of_the_methods(comparison):
    walk, lda = comparison.methods
    assert [method.name for method in comparison.methods] == list(NAMES)
    assert walk.title == METHODS["random_walk"].title
    assert walk.source == METHODS["random_walk"].source
    assert (walk.classical, lda.classical) == (False, True)
    assert walk.oa_mean == 1
    assert lda.oa_mean == pytest.approx((1 + 2 / 3) / 2)
    assert sorted(lda.fold_accuracies) == pytest.approx([2 / 3, 2 / 3, 1, 1])
    assert lda.confusion.tolist() == [[6, 0], [2, 4]]
    assert lda.predicted().tolist() == [0, 1, 0, 1, 0, 0]
    assert lda.parameters == 19
    assert walk.train_seconds == 2.5
    assert walk.parcels_per_second == 50


def test_calibration_with_and_without_the_temperature(comparison):
    walk, lda = comparison.methods
    assert walk.ece == pytest.approx(0.2)
    assert walk.ece_before == pytest.approx(0.1)
    assert np.nansum(walk.reliability.counts) == 12  # every parcel in both repeats
    assert lda.ece == pytest.approx(abs(10 / 12 - 0.8))


def test_the_test_of_the_methods(comparison):
    assert comparison.only_right.tolist() == [[0, 1], [0, 0]]
    assert comparison.p_values[0, 1] == comparison.p_values[1, 0] == 1


def test_settings_and_versions(comparison):
    settings = dict(comparison.settings)
    assert settings["Season"] == "2020"
    assert settings["Parcels"] == "6, 24 pixels"
    assert settings["Time steps"] == "3"
    assert settings["Bands"] == "a, b"
    assert settings["Segment length (pixels)"] == "6"
    assert settings["Seed"] == "7"
    assert settings["Attention guidance"] == "0"
    assert "Sampler" not in settings
    assert {"Planar SITS", "PyTorch", "scikit-learn", "NumPy", "Python", "QGIS"} == set(
        dict(comparison.versions)
    )
    assert comparison.warnings == ["Note."]


def test_without_outlines_there_are_no_maps(results, setting):
    parcels = SimpleNamespace(skipped=list)
    comparison = comparison_of(results, parcels, replace(setting, outlines=[[]] * 12))
    assert comparison.outlines == []


def test_groups(results, setting):
    parcels = SimpleNamespace(skipped=list)
    assert comparison_of(results, parcels, setting).methods[0].group_accuracies == []
    grouped = replace(results, groups=Groups(["one", "two"]))
    content = comparison_of(grouped, parcels, setting)
    assert content.groups.names == ["one", "two"]
    # Each class is a group: the same as the accuracy of the classes.
    lda = content.methods[1]
    assert lda.group_accuracies == pytest.approx(lda.fold_accuracies)
