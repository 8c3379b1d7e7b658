"""Cross-validation: every parcel tested once, by models that never saw it."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation import cross_validation as module
from planar_sits.core.evaluation.cross_validation import cross_validate, make_plan
from planar_sits.core.evaluation.fold_store import FoldStore
from planar_sits.core.evaluation.results import Compared
from planar_sits.core.learning.fit import TrainingSettings
from planar_sits.core.learning.session import Labelled
from planar_sits.core.learning.train import Choices
from planar_sits.core.planar.segments import SegmentSettings

FACTS = {"season_start": "2020-03-01", "steps": np.arange(4) * 10.0, "band_names": ["a", "b"]}


@pytest.fixture
def labelled(squares):
    """Return 30 parcels of three classes, one of them hard to tell."""
    pixels = squares(30, 3, dates=4, bands=2)
    labels = np.arange(30) % 3
    pixels.values[:] += np.repeat(np.array([0, 0.2, 2.0])[labels], 9)[:, None, None]
    return Labelled(pixels, labels, ["x", "y", "z"], FACTS)


@pytest.fixture
def choices():
    fit = TrainingSettings(epochs=1, learning_rate=2e-3, validation=30.0)
    return Choices(SegmentSettings(length=6, fraction=40.0), fit)


def planned(labelled, methods=("lda",), folds=3, repeats=1, groups=None, seed=0):
    keys = labelled.pixels.keys
    return make_plan(methods, labelled.labels, keys, folds, repeats, seed, groups)


@pytest.fixture
def spied(monkeypatch):
    """Return the list of the parcels that each training was given, and its validation side."""
    given, real = [], module.train_model

    def train(pixels, labels, *rest, held=None, **more):
        given.append((pixels, labels, held))
        return real(pixels, labels, *rest, held=held, **more)

    monkeypatch.setattr(module, "train_model", train)
    return given


def test_every_parcel_is_tested_once_in_each_repeat(labelled, choices, engine):
    plan = planned(labelled, ("lda", "random_walk"), repeats=2)
    results = cross_validate(labelled, plan, choices, engine())
    assert [(r.method, r.repeat, r.fold) for r in results] == plan.tasks()
    for method in plan.methods:
        for repeat in range(2):
            tested = [r.held for r in results if (r.method, r.repeat) == (method, repeat)]
            assert sorted(np.concatenate(tested)) == list(range(30))
    for result in results:
        np.testing.assert_allclose(result.probabilities.sum(axis=1), 1, atol=1e-5)
        np.testing.assert_allclose(result.uncalibrated.sum(axis=1), 1, atol=1e-5)
    assert (plan.folds[0] != plan.folds[1]).any()


def test_no_training_is_given_a_parcel_that_it_is_tested_on(labelled, choices, engine, spied):
    plan = planned(labelled)
    results = cross_validate(labelled, plan, choices, engine())
    for result, (pixels, _, _) in zip(results, spied):
        assert not set(labelled.pixels.keys[result.held]) & set(pixels.keys)
        assert len(result.held) + len(pixels) == 30


def test_wild_values_of_a_test_parcel_change_no_model(labelled, choices, engine):
    """Neither normalisation nor training may look at the parcels that are held out."""
    plan = planned(labelled, ("random_walk",))
    first = cross_validate(labelled, plan, choices, engine())[0]
    wild = labelled.pixels.values.copy()
    victim = first.held[0]
    wild[labelled.pixels.offsets[victim] : labelled.pixels.offsets[victim + 1]] = 1e6
    changed = replace(labelled, pixels=labelled.pixels.with_values(wild))
    again = cross_validate(changed, plan, choices, engine())[0]
    np.testing.assert_array_equal(again.probabilities[1:], first.probabilities[1:])


def test_groups_stay_together_in_validation_too(labelled, choices, engine, spied):
    groups = np.arange(30) // 3
    plan = planned(labelled, groups=groups)
    results = cross_validate(labelled, plan, choices, engine())
    place = {key: n for n, key in enumerate(labelled.pixels.keys)}
    for result, (pixels, _, held) in zip(results, spied):
        rest = np.array([groups[place[key]] for key in pixels.keys])
        assert not set(groups[result.held]) & set(rest)
        assert held.any()
        assert not set(rest[held]) & set(rest[~held])


def test_a_class_that_cannot_be_learned_has_no_probability(labelled, choices, engine):
    labels = np.where(np.arange(30) < 3, 2, np.arange(30) % 2)
    few = replace(labelled, labels=labels)
    groups = np.where(labels == 2, 0, 1 + np.arange(30) % 4)
    plan = planned(few, groups=groups, folds=5)
    results = cross_validate(few, plan, choices, engine())
    without = next(r for r in results if (labels[r.held] == 2).all())
    assert (without.probabilities[:, 2] == 0).all()


def test_one_class_to_learn_from_is_told(labelled, choices, engine):
    labels = np.repeat([0, 1], 15)
    two = replace(labelled, labels=labels, classes=["x", "y"])
    plan = planned(two, groups=labels, folds=2)
    with pytest.raises(PlanarSitsError, match="lda, repeat 1, fold 1: fewer than two classes"):
        cross_validate(two, plan, choices, engine())


def test_the_same_seed_gives_the_same_and_repeats_differ(labelled, choices, engine):
    plan = planned(labelled, ("random_walk",), repeats=2)
    one, other = (cross_validate(labelled, plan, choices, engine()) for _ in range(2))
    for a, b in zip(one, other):
        np.testing.assert_array_equal(a.probabilities, b.probabilities)


def test_progress_goes_up_and_tells_each_fold(labelled, choices, engine):
    told = []
    plan = planned(labelled, ("lda", "random_walk"))
    cross_validate(
        labelled, plan, choices, engine(), progress=lambda part, text="": told.append((part, text))
    )
    parts = [part for part, _ in told]
    assert parts == sorted(parts)
    assert parts[-1] == 1
    assert sum(bool(text) for _, text in told) == 6


# ---------------------------------------------------------------- stopped runs


@pytest.fixture
def store(labelled, tmp_path):
    """Return a function that opens the store."""
    return lambda resume=False, data=labelled, batch=64: FoldStore(
        tmp_path / "folds", data, None, batch, resume
    )


def stopped(labelled, plan, choices, engine, store, after):
    """Run until some folds are finished; return the message."""
    done = []

    def progress(part, text=""):
        done.extend([text] if text else [])

    with pytest.raises(PlanarSitsError) as caught:
        cross_validate(labelled, plan, choices, engine, store, progress, lambda: len(done) >= after)
    return str(caught.value)


def test_a_stopped_run_goes_on_where_it_was(labelled, choices, engine, store, spied):
    plan = planned(labelled, ("random_walk",))
    whole = cross_validate(labelled, plan, choices, engine())
    spied.clear()
    message = stopped(labelled, plan, choices, engine(), store(), after=2)
    assert "2 of 3 folds are finished and are kept" in message
    assert "RESUME" in message
    spied.clear()
    told = []
    results = cross_validate(
        labelled, plan, choices, engine(), store(resume=True),
        progress=lambda part, text="": told.append(text),
    )  # fmt: skip
    assert len(spied) == 1
    assert sum("kept from before" in text for text in told) == 2
    for again, once in zip(results, whole):
        np.testing.assert_array_equal(again.probabilities, once.probabilities)
        np.testing.assert_array_equal(again.held, once.held)
        assert again.facts == once.facts


def test_methods_and_repeats_may_be_added(labelled, choices, engine, store, spied):
    cross_validate(labelled, planned(labelled), choices, engine(), store())
    spied.clear()
    plan = planned(labelled, ("random_walk", "lda"), repeats=2)
    cross_validate(labelled, plan, choices, engine(), store(resume=True))
    assert len(spied) == 12 - 3


def test_other_settings_or_data_are_not_taken_up(labelled, choices, engine, store, spied):
    plan = planned(labelled)
    cross_validate(labelled, plan, choices, engine(), store())
    spied.clear()
    other = replace(choices, segments=replace(choices.segments, fraction=50.0))
    cross_validate(labelled, plan, other, engine(), store(resume=True))
    changed = replace(labelled, pixels=labelled.pixels.with_values(labelled.pixels.values * 2))
    cross_validate(changed, plan, choices, engine(), store(True, changed))
    cross_validate(labelled, plan, choices, engine(), store(True, batch=32))
    assert len(spied) == 9


def test_without_resume_all_is_computed_again(labelled, choices, engine, store, spied):
    plan = planned(labelled)
    cross_validate(labelled, plan, choices, engine(), store())
    spied.clear()
    cross_validate(labelled, plan, choices, engine(), store())
    assert len(spied) == 3


def test_a_quick_run_leaves_the_folds_of_a_stopped_one(labelled, choices, engine, store, spied):
    plan = planned(labelled, ("random_walk",))
    stopped(labelled, plan, choices, engine(), store(), after=2)
    other = store()
    cross_validate(labelled, planned(labelled), choices, engine(), other)
    other.clear()
    spied.clear()
    last = store(resume=True)
    cross_validate(labelled, plan, choices, engine(), last)
    assert len(spied) == 1
    last.clear()
    assert not last.run.exists()


def test_nothing_to_take_up_is_told(labelled, choices, engine, store):
    told = []
    cross_validate(
        labelled, planned(labelled), choices, engine(), store(resume=True),
        progress=lambda part, text="": told.append(text),
    )  # fmt: skip
    assert "no fold of these data and settings was kept" in told[-1]


def test_a_damaged_fold_is_computed_again(labelled, choices, engine, store, spied):
    plan, kept = planned(labelled), store()
    cross_validate(labelled, plan, choices, engine(), kept)
    spied.clear()
    for number, path in enumerate(sorted(kept.run.iterdir())):
        path.write_bytes(b"" if number == 0 else path.read_bytes()[:-7])
    cross_validate(labelled, plan, choices, engine(), store(resume=True))
    assert len(spied) == 3


def test_old_runs_of_others_are_removed(labelled, choices, engine, store, tmp_path):
    import os

    old, young = tmp_path / "folds" / "old", tmp_path / "folds" / "young"
    for folder in (old, young):
        folder.mkdir(parents=True)
        (folder / "fold.safetensors").write_bytes(b"1")
    os.utime(old, (1e9, 1e9))
    store()
    assert not old.exists()
    assert young.exists()


# ---------------------------------------------------------------- what comes out


def test_scores_follow_from_the_probabilities(labelled, choices, engine):
    plan = planned(labelled, ("lda", "random_walk"), repeats=2)
    found = Compared(labelled, plan, cross_validate(labelled, plan, choices, engine()))
    for row, result in zip(found.score_rows(), found.results):
        right = result.probabilities.argmax(axis=1) == labelled.labels[result.held]
        assert row[:3] == (result.method, result.repeat + 1, result.fold + 1)
        assert row[3] == pytest.approx(right.mean())
        assert row[8] == len(result.held)
    counts = sum(row[3] for row in found.confusion_rows())
    assert counts == 2 * 2 * 30
    method, accuracy = found.best()
    by_method = {
        name: np.mean([row[3] for row in found.score_rows() if row[0] == name])
        for name in plan.methods
    }
    assert accuracy == pytest.approx(max(by_method.values()))
    assert by_method[method] == pytest.approx(accuracy)
