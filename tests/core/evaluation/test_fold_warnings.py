"""Warnings about folds and groups."""

import numpy as np
from planar_sits.core.evaluation.fold_warnings import (
    duplicate_warnings,
    fold_warnings,
    group_warnings,
)
from planar_sits.core.evaluation.folds import make_folds

LABELS = np.repeat([0, 1, 2], [20, 10, 5])


def test_even_folds_of_all_classes_give_no_warning(keys_of):
    assert fold_warnings(LABELS, list("abc"), make_folds(LABELS, None, keys_of(35), 5, 0)) == []


def test_a_class_that_is_not_in_every_fold(keys_of):
    labels = np.repeat([0, 1], [10, 3])
    folds = make_folds(labels, None, keys_of(13), 5, 0)
    (message,) = fold_warnings(labels, ["Wheat", "Oats"], folds)
    assert "'Oats' (3 parcels, in 3 of 5 folds)" in message
    assert "Wheat" not in message


def test_a_class_that_cannot_be_learned():
    labels, folds = [0, 0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 1, 1, 1]
    messages = fold_warnings(labels, ["Wheat", "Oats"], folds, [0, 1, 2, 3, 4, 5, 6])
    assert any("Fold 2 tests class 'Oats'" in text for text in messages)
    assert not any("tests class 'Wheat'" in text for text in messages)
    assert any("uneven: 2 to 5 parcels" in text and "smaller groups" in text for text in messages)


def test_one_training_parcel_is_too_few():
    messages = fold_warnings([0, 0, 0, 0, 1, 1], list("ab"), [0, 1, 0, 1, 0, 1])
    assert [text[:21] for text in messages] == ["Fold 1 tests class 'b", "Fold 2 tests class 'b"]


def test_groups_that_are_the_folds():
    folds = np.arange(10) % 2
    (message,) = fold_warnings(np.arange(10) // 5, list("ab"), folds, folds)
    assert "as many groups as FOLDS" in message


def test_parcels_without_a_group():
    (message,) = group_warnings(["a", None, "", "a", "b", "  "])
    assert "3 of 6 parcels" in message
    assert "GROUP_FIELD" in message
    assert group_warnings(["a", "b"]) == []


def test_duplicate_polygons():
    (message,) = duplicate_warnings(np.array([1, 2, 1, 1], np.uint64))
    assert "2 of 4 parcels" in message
    assert "PARCELS" in message
    assert duplicate_warnings(np.array([1, 2, 3], np.uint64)) == []
