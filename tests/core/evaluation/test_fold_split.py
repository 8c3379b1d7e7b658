"""Splits: no test parcel, and no parcel of its group, is on the training side."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.fold_split import split_fold


def splits(labelled, plan, choices):
    return [split_fold(labelled, plan, task, choices.fit) for task in plan.tasks()]


def test_training_and_test_parcels_are_all_parcels(labelled, planned, choices):
    for split in splits(labelled, planned(repeats=2), choices):
        together = np.concatenate([split.training_parcels, split.task.test_parcels])
        assert sorted(together) == list(range(30))
        assert split.validation is None
        assert split.classes.tolist() == [0, 1, 2]
        assert np.array_equal(split.training_labels, labelled.labels[split.training_parcels])


def test_groups_stay_together_in_validation_too(labelled, planned, choices, divided):
    groups = np.arange(30) // 3
    for split in splits(labelled, planned(groups=groups), choices):
        training = groups[split.training_parcels]
        assert not set(groups[split.task.test_parcels]) & set(training)
        assert split.validation.any()
        validation = split.validation > 0
        assert divided(validation, training) == []
        assert split.validation.sum() == pytest.approx(2 * len(set(training[validation])))


def test_a_class_with_one_training_parcel_is_left_out(labelled, planned, choices):
    labels = np.where(np.arange(30) < 3, 1, 2 * (np.arange(30) % 2))
    groups = np.where(labels == 1, np.minimum(np.arange(30), 1), 2 + np.arange(30) % 4)
    few = replace(labelled, labels=labels)
    plan = planned(folds=6, groups=groups, data=few)
    without = [s for s in splits(few, plan, choices) if (labels[s.task.test_parcels] == 1).any()]
    assert len(without) == 2
    sizes = []
    for split in without:
        if (labels[split.training_parcels] == 1).any():
            assert split.classes.tolist() == [0, 1, 2]
        else:
            assert split.classes.tolist() == [0, 2]
            assert set(split.training_labels) == {0, 1}
        sizes.append(len(split.training_parcels) + len(split.task.test_parcels))
    assert sorted(sizes) == [29, 30]


def test_one_class_is_not_enough(labelled, planned, choices):
    labels = np.repeat([0, 1], 15)
    two = replace(labelled, labels=labels, classes=["x", "y"])
    plan = planned(folds=2, groups=labels, data=two)
    with pytest.raises(PlanarSitsError, match="fewer than two classes.*FOLDS.*GROUPING"):
        split_fold(two, plan, plan.tasks()[0], choices.fit)
