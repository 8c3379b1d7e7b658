"""Columns of a classification, and their values."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.job.result_columns import ResultColumns, has_keys, kept_names, result_columns
from planar_sits.core.learning.classify import Classified
from planar_sits.core.series.parcel_table import CHANGED, CLASSIFIED, NO_GEOMETRY, Parcels

ADDED = [
    "pred_class", "pred_conf", "pred_2nd", "pred_marg", "pred_entr", "pred_npix", "pred_nseg",
    "pred_stat",
]  # fmt: skip


def names(columns):
    return [column.name for column in columns]


def parcels(*status):
    ids = [str(number) for number in range(len(status))]
    return Parcels(ids, [], [], None, None, [], list(status))


def test_probabilities_and_doubt_are_optional():
    assert names(result_columns(["rye"], False)) == ADDED
    assert names(result_columns(["rye", "oats"], True)) == [*ADDED, "p_rye", "p_oats"]
    doubt = ["pred_set", "pred_nset", "pred_novel"]
    assert names(result_columns(["rye"], False, doubt=True)) == [*ADDED, *doubt]


def test_names_of_the_input_are_kept_beside_those_that_are_added():
    kept, notes = kept_names(["PRED_CLASS", "pred_class_1", "x"], ["pred_class"])
    assert kept == ["PRED_CLASS_2", "pred_class_1", "x"]
    assert "'PRED_CLASS' becomes 'PRED_CLASS_2'" in notes[0]
    assert kept_names(["a"], ["b"]) == (["a"], [])


def test_classes_that_differ_in_case_get_columns_of_their_own():
    assert names(ResultColumns([], ["Rye", "rye"], True).added)[-2:] == ["p_Rye", "p_rye_"]


def test_sets_are_ordered_by_probability_and_unknown_where_there_are_none():
    classified = Classified(
        np.array([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.0, 0.0, 0.0]]),
        np.array([9, 9, 0]),
        np.array([4, 4, 0]),
        novelty=np.array([0.25, np.nan, np.nan]),
        sets=np.array([[1, 1, 0], [0, 0, 0], [1, 1, 1]], bool),
    )
    columns = ResultColumns([], ["rye", "oats", "beet"], False, doubt=True)
    table = parcels(CLASSIFIED, CLASSIFIED, NO_GEOMETRY)
    results = columns.results(table, classified)
    rows = [results.row(number)[-3:] for number in range(3)]
    assert rows == [["oats; rye", 2, 0.25], ["", 0, None], [None] * 3]
    unknown = columns.results(table, replace(classified, novelty=None, sets=None))
    assert unknown.row(0)[-3:] == [None] * 3


def test_the_values_of_a_parcel_and_of_one_that_was_changed():
    classified = Classified(np.array([[0.25, 0.75]]), np.array([9]), np.array([4]))
    groups = {"names": ["cereals", "cereals"], "threshold": 0.5}
    columns = ResultColumns(["a"], ["rye", "oats"], True, groups=groups)
    results = columns.results(parcels(CLASSIFIED), classified)
    entropy = -(0.25 * np.log(0.25) + 0.75 * np.log(0.75))
    assert results.row(0) == [
        "oats", 0.75, "rye", 0.5, pytest.approx(entropy), 9, 4, CLASSIFIED, 0.25, 0.75, "oats",
    ]  # fmt: skip
    assert results.row(None) == [*[None] * 5, 0, 0, CHANGED, *[None] * 3]


def test_which_values_can_be_keys():
    assert has_keys([1, 2]) and has_keys([])
    for values in ([1, 1], [1, None], [-1, 2], ["a", "b"]):
        assert not has_keys(values)
    assert not has_keys([1, 2], copies=2)
