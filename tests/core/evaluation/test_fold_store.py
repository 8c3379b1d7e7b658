"""Stored folds are reused only where the result would be the same."""

import os
from dataclasses import dataclass, replace

import numpy as np
import pytest
from planar_sits.core.evaluation.fold_result import FoldResult
from planar_sits.core.evaluation.fold_store import FoldStore
from planar_sits.core.evaluation.plan import FoldTask


@pytest.fixture
def store(labelled, tmp_path):
    """Return a function that opens the store."""
    return lambda resume=True, data=labelled, batch=64, groups=None: FoldStore(
        tmp_path / "folds", data, groups, batch, resume
    )


def result_of(method="lda", repeat=0, fold=1, test_parcels=(2, 5)):
    rng = np.random.default_rng(fold)
    task = FoldTask(method, repeat, fold, np.array(test_parcels))
    facts = {"parameters": 12, "temperature": 1.25, "best_epoch": 3, "epochs": 4}
    return FoldResult(task, rng.random((2, 3)), rng.random((2, 3)), np.array([7, 9]), 1.5, 80.0,
                      facts)  # fmt: skip


def test_a_stored_fold_comes_back(store, choices):
    result = result_of()
    store().save(result, choices)
    again = store().load(result_of().task, choices)
    for name in ("probabilities", "uncalibrated", "segments"):
        np.testing.assert_array_equal(getattr(again, name), getattr(result, name))
    assert (again.seconds, again.parcels_per_second) == (1.5, 80.0)
    assert again.facts == result.facts
    assert again.task.name == "lda, repeat 1, fold 2"


def test_nothing_comes_back_unless_resumed(store, choices):
    store().save(result_of(), choices)
    assert store(resume=False).load(result_of().task, choices) is None


@pytest.mark.parametrize(
    "other",
    [
        result_of(method="svm"),
        result_of(repeat=1),
        result_of(fold=2),
        result_of(test_parcels=(2, 6)),
    ],
    ids=["method", "repeat", "fold", "test parcels"],
)
def test_another_task_is_not_reused(store, choices, other):
    store().save(result_of(), choices)
    assert store().load(other.task, choices) is None


def test_other_settings_are_not_reused(store, choices):
    store().save(result_of(), choices)
    task = result_of().task
    for other in (
        replace(choices, segments=replace(choices.segments, fraction=50.0)),
        replace(choices, fit=replace(choices.fit, seed=1)),
        replace(choices, sizes={"filters": 8}),
    ):
        assert store().load(task, other) is None
    assert store(batch=32).load(task, choices) is None
    assert store().load(task, replace(choices)) is not None


def test_other_data_are_not_reused(store, choices, labelled):
    store().save(result_of(), choices)
    task = result_of().task
    pixels = labelled.pixels
    for other in (
        replace(labelled, pixels=pixels.with_values(pixels.values * 2)),
        replace(labelled, labels=labelled.labels[::-1]),
        replace(labelled, classes=["x", "y", "w"]),
        replace(labelled, facts=replace(labelled.facts, days=np.arange(4) * 11.0)),
    ):
        assert store(data=other).load(task, choices) is None
    assert store(groups=np.arange(30)).load(task, choices) is None
    copied = pixels.with_values(pixels.values.copy())
    assert store(data=replace(labelled, pixels=copied)).load(task, choices) is not None


def test_the_content_of_a_weights_file_counts(store, choices, tmp_path):
    weights, moved = tmp_path / "weights.safetensors", tmp_path / "moved.safetensors"
    weights.write_bytes(b"one")
    moved.write_bytes(b"one")
    choices = replace(choices, weights="file", weights_file=str(weights))
    store().save(result_of(), choices)
    task = result_of().task
    assert store().load(task, replace(choices, weights_file=str(moved))) is not None
    weights.write_bytes(b"two")
    assert store().load(task, choices) is None


def test_settings_without_a_plain_form_are_refused(store, choices):
    """So no memory address becomes part of a key, which would never be found again."""

    class Regulariser:
        pass

    with pytest.raises(TypeError, match="Regulariser"):
        store().save(result_of(), replace(choices, sizes={"regulariser": Regulariser()}))


def test_nested_settings_are_part_of_the_key(store, choices):
    @dataclass(frozen=True)
    class Regulariser:
        weight: float

    store().save(result_of(), replace(choices, sizes={"regulariser": Regulariser(1.0)}))
    task = result_of().task
    same = replace(choices, sizes={"regulariser": Regulariser(1.0)})
    other = replace(choices, sizes={"regulariser": Regulariser(2.0)})
    assert store().load(task, same) is not None
    assert store().load(task, other) is None


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[:-7]])
def test_a_damaged_fold_is_not_reused(store, choices, damage):
    kept = store()
    kept.save(result_of(), choices)
    (path,) = kept.run.iterdir()
    path.write_bytes(damage(path.read_bytes()))
    assert store().load(result_of().task, choices) is None


def test_a_fold_that_cannot_be_written_is_left_out(store, choices, tmp_path):
    (tmp_path / "folds").write_bytes(b"not a folder")
    store().save(result_of(), choices)
    assert store().load(result_of().task, choices) is None


def test_clear_leaves_the_folds_of_other_runs(store, choices):
    first, second = store(), store()
    first.save(result_of("svm"), choices)
    second.save(result_of("lda"), choices)
    second.clear()
    last = store()
    assert last.load(result_of("lda").task, choices) is None
    assert last.load(result_of("svm").task, choices) is not None
    last.clear()
    assert not last.run.exists()


def test_old_folds_of_other_runs_are_removed(store, tmp_path):
    old, young = tmp_path / "folds" / "old", tmp_path / "folds" / "young"
    for folder in (old, young):
        folder.mkdir(parents=True)
        (folder / "fold.safetensors").write_bytes(b"1")
    os.utime(old, (1e9, 1e9))
    store()
    assert not old.exists()
    assert young.exists()
