"""The content of the report."""

import dataclasses

import numpy as np


def test_a_parcel_without_probabilities_has_no_class(make_method):
    probabilities = np.array([[0.3, 0.7], [np.nan, np.nan]])
    method = make_method("lda", 1.0, np.array([0, 1]), 2, probabilities=probabilities)
    assert method.predicted().tolist() == [1, -1]


def test_methods_are_ranked_by_accuracy_then_f1_and_nan_is_last(comparison):
    changes = [(0.9, 0.5), (0.9, 0.8), (float("nan"), 0.9), (0.95, 0.1)]
    methods = [
        dataclasses.replace(comparison.methods[0], oa_mean=oa, f1_mean=f1) for oa, f1 in changes
    ]
    ranked = dataclasses.replace(comparison, methods=methods)
    assert ranked.ranking() == [3, 1, 0, 2]
    assert ranked.ranked() == [methods[k] for k in (3, 1, 0, 2)]


def test_classes_without_parcels_are_counted(comparison):
    counts = dataclasses.replace(comparison, truth=np.array([0, 0, 1])).class_counts()
    assert counts.tolist() == [2, 1, 0]
