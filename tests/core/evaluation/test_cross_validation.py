"""Cross-validation: every parcel is tested once, by models that are trained without it."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.cross_validation import InThisProcess, cross_validate, train_fold
from planar_sits.core.evaluation.fold_store import FoldStore
from scipy.special import softmax


class Run:
    """Cross-validates the labelled parcels, or others.

    Attributes
    ----------
    splits : list of FoldSplit
        Those of the trainings of the last run.
    fractions, messages : list
        The progress of the last run; empty messages are left out.
    """

    def __init__(self, labelled, choices, engine):
        self.labelled, self.choices, self.engine = labelled, choices, engine

    def __call__(self, plan, store=None, data=None, train=None, **options):
        self.splits, self.fractions, self.messages = [], [], []
        data, engine = data or self.labelled, self.engine()
        runner = InThisProcess(train or self.train)
        options = {"runner": runner, "progress": self.progress, **options}
        return cross_validate(data, plan, self.choices, engine, store, **options)

    def stopped(self, plan, store, folds):
        """Run until some folds are finished; return the message of the error."""
        with pytest.raises(PlanarSitsError) as caught:
            self(plan, store, cancelled=lambda: len(self.messages) >= folds)
        return str(caught.value)

    def train(self, split, choices, engine, **options):
        self.splits.append(split)
        return train_fold(split, choices, engine, **options)

    def progress(self, fraction, message=""):
        self.fractions.append(fraction)
        if message:
            self.messages.append(message)


@pytest.fixture
def run(labelled, choices, engine):
    """Return a `Run`."""
    return Run(labelled, choices, engine)


def test_a_committee_is_compared_with_its_members(run, planned):
    results = run(planned(("random_walk", "lda", "committee"), folds=2))
    for method in ("random_walk", "lda", "committee"):
        tested = [result for result in results if result.task.method == method]
        assert len(tested) == 2
        assert all(np.isfinite(result.probabilities).all() for result in tested)


def test_every_parcel_is_tested_once_in_each_repeat(run, planned):
    plan = planned(("lda", "random_walk"), repeats=2)
    results = run(plan)
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


def test_uncalibrated_probabilities_are_those_without_the_temperature(
    run, planned, labelled, squares
):
    pixels = squares(30, 1, dates=4, bands=2)  # one pixel per parcel: no mean of probabilities
    result, *_ = run(planned(), data=replace(labelled, pixels=pixels))
    scores = np.log(result.probabilities) * result.facts["temperature"]
    assert abs(result.facts["temperature"] - 1) > 0.01
    np.testing.assert_allclose(softmax(scores, axis=1), result.uncalibrated, atol=1e-5)


def test_no_training_contains_its_test_parcels(run, planned):
    results = run(planned())
    assert len(run.splits) == 3
    for result, split in zip(results, run.splits):
        assert not set(result.task.test_parcels) & set(split.training_parcels)
        assert len(result.task.test_parcels) + len(split.training_parcels) == 30


def test_extreme_values_of_a_test_parcel_change_no_model(run, planned, labelled):
    """Neither normalisation nor training may use the test parcels."""
    plan = planned(("random_walk",))
    first = run(plan)[0]
    values = labelled.pixels.values.copy()
    victim, offsets = first.task.test_parcels[0], labelled.pixels.offsets
    values[offsets[victim] : offsets[victim + 1]] = 1e6
    again = run(plan, data=replace(labelled, pixels=labelled.pixels.with_values(values)))[0]
    np.testing.assert_array_equal(again.probabilities[1:], first.probabilities[1:])


def test_groups_are_handed_to_the_training(run, planned, divided):
    groups = np.arange(30) // 3
    run(planned(groups=groups))
    for split in run.splits:
        assert split.validation.any()
        assert divided(split.validation > 0, groups[split.training_parcels]) == []


def test_a_class_without_training_parcels_has_no_probability(run, planned, labelled):
    labels = np.where(np.arange(30) < 3, 2, np.arange(30) % 2)
    few = replace(labelled, labels=labels)
    groups = np.where(labels == 2, 0, 1 + np.arange(30) % 4)
    results = run(planned(folds=5, groups=groups, data=few), data=few)
    without = next(r for r in results if (labels[r.task.test_parcels] == 2).all())
    assert (without.probabilities[:, 2] == 0).all()
    np.testing.assert_allclose(without.probabilities.sum(axis=1), 1, atol=1e-5)


def test_an_error_names_the_method_repeat_and_fold(run, planned, labelled):
    labels = np.repeat([0, 1], 15)
    two = replace(labelled, labels=labels, classes=["x", "y"])
    with pytest.raises(PlanarSitsError, match="lda, repeat 1, fold 1: fewer than two classes"):
        run(planned(folds=2, groups=labels, data=two), data=two)


def test_the_same_seed_gives_the_same(run, planned):
    plan = planned(("random_walk",), repeats=2)
    one, other = (run(plan) for _ in range(2))
    for a, b in zip(one, other):
        np.testing.assert_array_equal(a.probabilities, b.probabilities)


def test_each_repeat_trains_with_the_next_seed(run, planned, choices):
    seeds = []

    def train(split, fold_choices, engine, **options):
        seeds.append(fold_choices.fit.seed)
        return train_fold(split, fold_choices, engine, **options)

    run(planned(repeats=2), train=train)
    assert seeds == [choices.fit.seed] * 3 + [choices.fit.seed + 1] * 3


def test_progress_goes_up_and_reports_each_fold(run, planned):
    run(planned(("lda", "random_walk")))
    assert run.fractions == sorted(run.fractions)
    assert run.fractions[-1] == 1
    assert len(run.messages) == 6
    assert run.messages[0].startswith("lda, repeat 1, fold 1: ")
    assert "of 10 parcels" in run.messages[0]


# ---------------------------------------------------------------- stopped runs


@pytest.fixture
def store(labelled, tmp_path):
    """Return a function that opens the store."""
    return lambda resume=False: FoldStore(tmp_path / "folds", labelled, None, 64, resume)


def test_a_stopped_run_is_resumed(run, planned, store):
    plan = planned(("random_walk",))
    complete = run(plan)
    message = run.stopped(plan, store(), folds=2)
    assert "2 of 3 folds are finished and are kept" in message
    assert "RESUME" in message
    results = run(plan, store(resume=True))
    assert [split.task.fold for split in run.splits] == [2]
    assert sum("kept from before" in message for message in run.messages) == 2
    for again, once in zip(results, complete):
        np.testing.assert_array_equal(again.probabilities, once.probabilities)
        np.testing.assert_array_equal(again.task.test_parcels, once.task.test_parcels)
        assert again.facts == once.facts


def test_without_a_store_finished_folds_are_lost(run, planned):
    message = run.stopped(planned(("random_walk",)), None, folds=1)
    assert "1 of 3 folds are finished and are lost" in message


def test_methods_and_repeats_may_be_added(run, planned, store):
    run(planned(), store())
    run(planned(("random_walk", "lda"), repeats=2), store(resume=True))
    assert len(run.splits) == 12 - 3
    assert not any((s.task.method, s.task.repeat) == ("lda", 0) for s in run.splits)


def test_without_resume_all_is_computed_again(run, planned, store):
    for _ in range(2):
        run(planned(), store())
        assert len(run.splits) == 3


def test_another_run_leaves_the_folds_of_a_stopped_one(run, planned, store):
    plan = planned(("random_walk",))
    run.stopped(plan, store(), folds=2)
    other = store()
    run(planned(), other)
    other.clear()
    last = store(resume=True)
    run(plan, last)
    assert len(run.splits) == 1
    last.clear()
    assert not last.run.exists()


def test_resume_without_stored_folds_is_reported(run, planned, store):
    run(planned(), store(resume=True))
    assert len(run.messages) == 4
    assert "RESUME" in run.messages[-1]


def test_a_damaged_fold_is_computed_again(run, planned, store):
    plan, kept = planned(), store()
    run(plan, kept)
    next(kept.run.iterdir()).write_bytes(b"")
    run(plan, store(resume=True))
    assert len(run.splits) == 1


def test_what_a_fold_does_to_the_batch_size_is_its_own(run, planned):
    """So that a fold has the same result after others and alone, here and on a cluster."""
    sizes = []

    def train(split, choices, engine, **options):
        sizes.append(engine.batch_size)
        engine.batch_size //= 2  # as where memory is full
        return train_fold(split, choices, engine, **options)

    run(planned(), train=train)
    assert sizes == [64, 64, 64]
