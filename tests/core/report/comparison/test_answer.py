"""The best method in words, and the test of every two methods."""

import dataclasses

import numpy as np
import pytest
from planar_sits.core.report.comparison import answer as module

NAN = float("nan")


@pytest.fixture
def answer(visible_text):
    """Return a function that gives the answer as it is read."""
    return lambda comparison, **changes: visible_text(
        module.answer(dataclasses.replace(comparison, **changes))
    )


def test_the_best_method(comparison, answer):
    text = answer(comparison)
    assert (
        "Random walk has the highest overall accuracy of 4 methods: 95.0 % (mean over folds, STD "
        "2.1 %); 57 of 60 parcels were classified correctly (95 % interval 90.0 % to 99.0 %)."
        in text
    )
    assert "predicting Meadow for every parcel would be correct for 33.3 %" in text


def test_the_comparison_with_others(comparison, answer):
    text = answer(comparison)
    assert (
        "not significantly better than Tempcnn, the runner-up (90.0 %; McNemar p = 0.300)." in text
    )
    assert (
        "It is significantly better than Lda, the simplest classical method (70.0 %; McNemar p "
        "< 0.001)." in text
    )


@pytest.mark.parametrize(
    ("accuracies", "contained", "not_contained"),
    [
        ({"lda": 0.9, "lstm": 0.7}, "Lda is a classical method", "simplest"),
        ({"lda": 0.9, "svm": 0.7}, "Svm, the runner-up", "neural network"),
        ({"lstm": 0.9, "lda": 0.7}, "Lda, the runner-up and a classical method", "simplest"),
        ({"lstm": 0.9, "cnn3d": 0.7}, "Cnn3d, the runner-up (70.0 %", "classical"),
        ({"lstm": 0.9}, "is the only method tested", "McNemar"),
        ({"lstm": 0.9}, "choose more in Methods (METHODS)", "runner-up"),
    ],
)
def test_the_methods_that_the_best_is_compared_with(
    compare, answer, accuracies, contained, not_contained
):
    text = answer(compare(accuracies))
    assert contained in text
    assert not_contained not in text


def test_an_order_that_the_test_contradicts_is_undecided(comparison, answer):
    # The mean over folds and the parcels that the test counts may disagree.
    text = answer(comparison, p_values=np.full((4, 4), 0.01), only_right=1 - np.eye(4, dtype=int))
    assert "better than Tempcnn, the runner-up (90.0 %; McNemar p = 0.010) is undecided" in text
    assert "1 parcel classified correctly by Random walk only, 1 by Tempcnn only" in text


def test_methods_that_were_not_tested_against_each_other(comparison, answer, table_cells):
    unknown = np.full((4, 4), NAN)
    assert "not tested against Tempcnn" in answer(comparison, p_values=unknown)
    text = module.differences(dataclasses.replace(comparison, p_values=unknown))
    assert table_cells(text)[0][1:] == ["", "–", "–", "–"]


def test_cautions(compare, comparison, answer):
    assert "Folds are by parcel" not in answer(comparison)
    many = compare({name: 0.9 for name in "abcdef"}, 20, ("A", "B", "C <c>"), grouping="parcel")
    text = answer(many)
    assert "Folds are by parcel" in text
    assert "The best of many methods" in text
    assert "Classes with fewer than 10 parcels: A (7), B (7), C <c> (6)." in text


def test_nothing_could_be_scored(comparison, answer):
    lost = dataclasses.replace(comparison.methods[0], oa_mean=NAN, f1_mean=NAN)
    assert "No method could be scored" in answer(comparison, methods=[lost])


def test_differences(comparison, table_cells):
    text = module.differences(comparison)
    rows = table_cells(text)
    assert rows[0] == ["1. Random walk", "", "0.300", "< 0.001", "< 0.001"]
    assert rows[3] == ["4. Lda", "0:15", "0:12", "0:6", ""]
    assert text.count("<strong>&lt; 0.001</strong>") == 5
    assert "adjusted for the number of pairs" in text


def test_one_method_has_no_differences(compare):
    assert module.differences(compare({"lda": 0.9})) == ""


def test_the_parcels_that_are_right_on_average_over_repeats(comparison, answer):
    text = answer(comparison, repeats=2)
    assert "28.5 of 60 parcels were classified correctly, on average over 2 repeats" in text


def test_the_report_begins_with_the_sentences_of_the_log(comparison, answer):
    assert " ".join(module.verdict(comparison)) in answer(comparison)


def test_p_of_the_best_method_is_that_against_the_runner_up(comparison, compare):
    assert module.best_p(comparison) == 0.3
    assert np.isnan(module.best_p(compare({"lda": 0.9})))
