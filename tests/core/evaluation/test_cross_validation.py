"""Cross-validation: every parcel is tested once, by models that are trained without it."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.cross_validation import cross_validate
from planar_sits.core.evaluation.fold_store import FoldStore


class Messages:
    """Progress that keeps the fractions and the messages."""

    def __init__(self):
        self.fractions, self.messages = [], []

    def __call__(self, fraction, message=""):
        self.fractions.append(fraction)
        if message:
            self.messages.append(message)


@pytest.fixture
def messages():
    """Return a progress that keeps what it is called with."""
    return Messages()


def test_every_parcel_is_tested_once_in_each_repeat(labelled, choices, engine, planned):
    plan = planned(labelled, ("lda", "random_walk"), repeats=2)
    results = cross_validate(labelled, plan, choices, engine())
    assert [result.task.name for result in results] == [task.name for task in plan.tasks()]
    for method in plan.methods:
        for repeat in range(2):
            tested = [
                result.task.test_parcels
                for result in results
                if (result.task.method, result.task.repeat) == (method, repeat)
            ]
            assert sorted(np.concatenate(tested)) == list(range(30))
    for result in results:
        np.testing.assert_allclose(result.probabilities.sum(axis=1), 1, atol=1e-5)
        np.testing.assert_allclose(result.uncalibrated.sum(axis=1), 1, atol=1e-5)
        assert set(result.facts) == {"parameters", "temperature", "best_epoch", "epochs"}


def test_no_training_contains_its_test_parcels(labelled, choices, engine, planned, train):
    results = cross_validate(labelled, planned(labelled), choices, engine(), train=train)
    assert len(train.splits) == 3
    for result, split in zip(results, train.splits):
        assert not set(result.task.test_parcels) & set(split.training_parcels)
        assert len(result.task.test_parcels) + len(split.training_parcels) == 30


def test_extreme_values_of_a_test_parcel_change_no_model(labelled, choices, engine, planned):
    """Neither normalisation nor training may use the test parcels."""
    plan = planned(labelled, ("random_walk",))
    first = cross_validate(labelled, plan, choices, engine())[0]
    values = labelled.pixels.values.copy()
    victim, offsets = first.task.test_parcels[0], labelled.pixels.offsets
    values[offsets[victim] : offsets[victim + 1]] = 1e6
    changed = replace(labelled, pixels=labelled.pixels.with_values(values))
    again = cross_validate(changed, plan, choices, engine())[0]
    np.testing.assert_array_equal(again.probabilities[1:], first.probabilities[1:])


def test_groups_are_handed_to_the_training(labelled, choices, engine, planned, train, divided):
    groups = np.arange(30) // 3
    plan = planned(labelled, groups=groups)
    cross_validate(labelled, plan, choices, engine(), train=train)
    for split in train.splits:
        assert split.validation.any()
        assert divided(split.validation, groups[split.training_parcels]) == []


def test_a_class_without_training_parcels_has_no_probability(labelled, choices, engine, planned):
    labels = np.where(np.arange(30) < 3, 2, np.arange(30) % 2)
    few = replace(labelled, labels=labels)
    groups = np.where(labels == 2, 0, 1 + np.arange(30) % 4)
    results = cross_validate(few, planned(few, groups=groups, folds=5), choices, engine())
    without = next(r for r in results if (labels[r.task.test_parcels] == 2).all())
    assert (without.probabilities[:, 2] == 0).all()
    np.testing.assert_allclose(without.probabilities.sum(axis=1), 1, atol=1e-5)


def test_an_error_names_the_method_repeat_and_fold(labelled, choices, engine, planned):
    labels = np.repeat([0, 1], 15)
    two = replace(labelled, labels=labels, classes=["x", "y"])
    plan = planned(two, groups=labels, folds=2)
    with pytest.raises(PlanarSitsError, match="lda, repeat 1, fold 1: fewer than two classes"):
        cross_validate(two, plan, choices, engine())


def test_the_same_seed_gives_the_same(labelled, choices, engine, planned):
    plan = planned(labelled, ("random_walk",), repeats=2)
    one, other = (cross_validate(labelled, plan, choices, engine()) for _ in range(2))
    for a, b in zip(one, other):
        np.testing.assert_array_equal(a.probabilities, b.probabilities)
    # Repeats train with other seeds.
    assert not np.array_equal(one[0].probabilities, one[3].probabilities)


def test_progress_goes_up_and_reports_each_fold(labelled, choices, engine, planned, messages):
    plan = planned(labelled, ("lda", "random_walk"))
    cross_validate(labelled, plan, choices, engine(), progress=messages)
    assert messages.fractions == sorted(messages.fractions)
    assert messages.fractions[-1] == 1
    assert len(messages.messages) == 6
    assert messages.messages[0].startswith("lda, repeat 1, fold 1: ")
    assert "of 10 parcels right" in messages.messages[0]


# ---------------------------------------------------------------- stopped runs


@pytest.fixture
def store(labelled, tmp_path):
    """Return a function that opens the store."""
    return lambda resume=False: FoldStore(tmp_path / "folds", labelled, None, 64, resume)


@pytest.fixture
def stopped(labelled, choices, engine, messages):
    """Return a function that stops a run after some folds, and returns the message."""

    def run(plan, store, folds):
        with pytest.raises(PlanarSitsError) as caught:
            cross_validate(
                labelled, plan, choices, engine(), store,
                progress=messages, cancelled=lambda: len(messages.messages) >= folds,
            )  # fmt: skip
        messages.messages.clear()
        return str(caught.value)

    return run


def test_a_stopped_run_is_resumed(
    labelled, choices, engine, planned, store, stopped, train, messages
):
    plan = planned(labelled, ("random_walk",))
    complete = cross_validate(labelled, plan, choices, engine())
    message = stopped(plan, store(), folds=2)
    assert "2 of 3 folds are finished and are kept" in message
    assert "RESUME" in message
    results = cross_validate(
        labelled, plan, choices, engine(), store(resume=True), train=train, progress=messages
    )
    assert [split.task.fold for split in train.splits] == [2]
    assert sum("kept from before" in message for message in messages.messages) == 2
    for again, once in zip(results, complete):
        np.testing.assert_array_equal(again.probabilities, once.probabilities)
        np.testing.assert_array_equal(again.task.test_parcels, once.task.test_parcels)
        assert again.facts == once.facts


def test_without_a_store_finished_folds_are_lost(labelled, planned, stopped):
    message = stopped(planned(labelled, ("random_walk",)), None, folds=1)
    assert "1 of 3 folds are finished and are lost" in message


def test_methods_and_repeats_may_be_added(labelled, choices, engine, planned, store, train):
    cross_validate(labelled, planned(labelled), choices, engine(), store())
    plan = planned(labelled, ("random_walk", "lda"), repeats=2)
    cross_validate(labelled, plan, choices, engine(), store(resume=True), train=train)
    assert len(train.splits) == 12 - 3
    assert not any((s.task.method, s.task.repeat) == ("lda", 0) for s in train.splits)


def test_without_resume_all_is_computed_again(labelled, choices, engine, planned, store, train):
    cross_validate(labelled, planned(labelled), choices, engine(), store())
    cross_validate(labelled, planned(labelled), choices, engine(), store(), train=train)
    assert len(train.splits) == 3


def test_another_run_leaves_the_folds_of_a_stopped_one(
    labelled, choices, engine, planned, store, stopped, train
):
    plan = planned(labelled, ("random_walk",))
    stopped(plan, store(), folds=2)
    other = store()
    cross_validate(labelled, planned(labelled), choices, engine(), other)
    other.clear()
    last = store(resume=True)
    cross_validate(labelled, plan, choices, engine(), last, train=train)
    assert len(train.splits) == 1
    last.clear()
    assert not last.run.exists()


def test_resume_without_stored_folds_is_reported(
    labelled, choices, engine, planned, store, messages
):
    plan, kept = planned(labelled), store(resume=True)
    cross_validate(labelled, plan, choices, engine(), kept, progress=messages)
    assert "RESUME" in messages.messages[-1]
    assert len(messages.messages) == 4


def test_a_damaged_fold_is_computed_again(labelled, choices, engine, planned, store, train):
    plan, kept = planned(labelled), store()
    cross_validate(labelled, plan, choices, engine(), kept)
    next(kept.run.iterdir()).write_bytes(b"")
    cross_validate(labelled, plan, choices, engine(), store(resume=True), train=train)
    assert len(train.splits) == 1
