"""Plans: the folds of each repeat, and the tasks in order."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.folds import make_folds
from planar_sits.core.evaluation.plan import FoldSettings, FoldTask, Plan, make_plan


def test_each_repeat_draws_its_folds_from_the_next_seed(labelled):
    plan = make_plan(["lda", "svm"], labelled, FoldSettings(3, 2, seed=5))
    assert plan.methods == ("lda", "svm")
    assert plan.folds.shape == (2, 30)
    assert plan.fold_count == 3
    for folds, seed in zip(plan.folds, (5, 6)):
        expected = make_folds(labelled.labels, None, labelled.pixels.keys, 3, seed)
        assert np.array_equal(folds, expected)
    assert (plan.folds[0] != plan.folds[1]).any()


def test_groups_are_kept_for_validation(labelled, divided):
    groups = np.arange(30) // 3
    plan = make_plan(["lda"], labelled, FoldSettings(3), groups)
    assert np.array_equal(plan.groups, groups)
    assert divided(plan.folds[0], groups) == []


def test_too_many_folds(labelled):
    with pytest.raises(PlanarSitsError, match="FOLDS is 31"):
        make_plan(["lda"], labelled, FoldSettings(31))


def test_tasks_come_by_method_repeat_and_fold():
    plan = Plan(("svm", "lda"), np.array([[0, 1, 0], [1, 1, 0]]))
    tasks = plan.tasks()
    assert [(task.method, task.repeat, task.fold) for task in tasks] == [
        (method, repeat, fold) for method in ("svm", "lda") for repeat in (0, 1) for fold in (0, 1)
    ]
    assert [task.test_parcels.tolist() for task in tasks[:4]] == [[0, 2], [1], [2], [0, 1]]


def test_names_count_from_one():
    assert FoldTask("lda", 0, 2, np.arange(2)).name == "lda, repeat 1, fold 3"
