"""Declarations judged by folds and by a model, and labels left out of a training."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.declarations import (
    UNKNOWN_CLASS,
    check_declared,
    clean_labels,
    judge_by_model,
    judge_out_of_fold,
    out_of_fold,
    rare_classes,
)
from planar_sits.core.evaluation.plan import FoldSettings
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.classify import Classified
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.parcel_table import CLASSIFIED, NO_CLASS, READY, Parcels

CHOICES = Choices(SegmentSettings(length=4), TrainingSettings())


@pytest.fixture
def labelled(squares):
    """60 parcels of two classes that differ in the mean; labels 3 and 10 are wrong."""
    pixels = squares(60, 3, dates=4, bands=2)
    labels = np.arange(60) % 2
    pixels.values[:] += 3 * np.repeat(labels, pixels.sizes)[:, None, None]
    labels[[3, 10]] = 1 - labels[[3, 10]]
    days = np.array([0.0, 10.0, 20.0, 30.0])
    return Labelled(pixels, labels, ["maize", "wheat"], SeriesFacts("2020-03-01", days, ["a", "b"]))


def parcels_of(labels):
    number = len(labels)
    return Parcels(
        ids=[str(n) for n in range(number)],
        feature_ids=range(number),
        labels=labels,
        keys=np.arange(number, dtype=np.uint64),
        bounds=np.zeros((number, 4)),
        wkb=[None] * number,
        status=[READY] * number,
    )


def test_wrong_declarations_come_first(labelled, engine):
    choices = replace(CHOICES, method="lda")
    probabilities = out_of_fold(labelled, choices, engine(8), FoldSettings(5))
    assert probabilities.sum(axis=1) == pytest.approx(1)
    judged = judge_out_of_fold(labelled, probabilities)
    assert set(judged.most_suspicious()[:2]) == {3, 10}
    assert judged.errors.wrong[[3, 10]].min() > 0.9
    assert judged.best[3] != labelled.labels[3]
    assert judged.declared[3] < 0.1


def test_wrong_labels_are_left_out(labelled, engine):
    cleaned = clean_labels(labelled, CHOICES, engine(8))
    assert {label.parcel for label in cleaned.dropped} == set(labelled.pixels.index[[3, 10]])
    pairs = {(label.declared, label.likely) for label in cleaned.dropped}
    assert pairs == {("maize", "wheat"), ("wheat", "maize")}
    assert len(cleaned.labelled.labels) == 58
    assert "Another class is more probable for 2 of 60 labels" in cleaned.note


def heavy_tailed(squares, apart, wrong=0):
    """Return 240 parcels of three classes, some far from their class, and which are wrong."""
    rng, labels = np.random.default_rng(5), np.arange(240) % 3
    pixels = squares(240, 1, dates=2, bands=1)
    pixels.values[:] = (apart * labels[:, None] + rng.standard_t(1.5, (240, 2)))[..., None]
    chosen = rng.permutation(240)[:wrong]
    labels[chosen] = (labels[chosen] + 1) % 3
    facts = SeriesFacts("2020-03-01", np.array([0.0, 10.0]), ["a"])
    return Labelled(pixels, labels, ["maize", "wheat", "rye"], facts), chosen


def test_hard_parcels_are_no_wrong_labels(squares, engine):
    """Parcels that look like another class are kept where wrong labels do not explain them."""
    hard, _ = heavy_tailed(squares, 2.0)
    cleaned = clean_labels(hard, CHOICES, engine(8))
    assert (len(cleaned.dropped), len(cleaned.labelled.labels)) == (0, 240)
    assert "hard to classify" in cleaned.note


def test_wrong_labels_are_found_beside_hard_parcels(squares, engine):
    noisy, chosen = heavy_tailed(squares, 4.0, wrong=24)
    dropped = {label.parcel for label in clean_labels(noisy, CHOICES, engine(8)).dropped}
    right = len(dropped & set(noisy.pixels.index[chosen]))
    assert right >= 12
    assert right >= 0.7 * len(dropped)


def test_a_class_keeps_half_of_its_parcels(labelled, engine):
    # Most labels of a third class are those of the first one.
    labels = labelled.labels.copy()
    labels[[0, 2, 4, 6, 8]] = 2
    odd = replace(labelled, labels=labels, classes=["maize", "wheat", "rye"])
    kept = clean_labels(odd, CHOICES, engine(8)).labelled
    assert (kept.labels == 2).sum() >= 3


def test_too_few_parcels_are_refused(labelled, engine):
    few = labelled.take(np.array([0, 1, 2, 3]))
    few = replace(few, labels=np.array([0, 0, 1, 1]))
    with pytest.raises(PlanarSitsError, match="CLEAN_LABELS is on"):
        clean_labels(few, CHOICES, engine(8))


def test_declarations_that_a_model_does_not_know_get_a_status():
    parcels = parcels_of(["wheat", "quinoa", None])
    check_declared(parcels, ["wheat", "maize"])
    assert parcels.status == [READY, UNKNOWN_CLASS, NO_CLASS]
    with pytest.raises(PlanarSitsError, match="class not in the model"):
        check_declared(parcels_of(["quinoa"]), ["wheat"])


def test_a_model_judges_the_classified_parcels():
    parcels = parcels_of(["b", "a", "a"])
    parcels.status[:] = [CLASSIFIED, UNKNOWN_CLASS, CLASSIFIED]
    classified = Classified.empty(3, 2)
    classified.probabilities[[0, 2]] = [[0.9, 0.1], [0.8, 0.2]]
    judged = judge_by_model(parcels, classified, ["a", "b"])
    assert list(judged.index) == [0, 2]
    assert list(judged.declared) == [0.1, 0.8]
    assert list(judged.errors.ranks) == [1, 2]
    parcels.status[:] = [UNKNOWN_CLASS] * 3
    with pytest.raises(PlanarSitsError, match="no parcel has a pixel"):
        judge_by_model(parcels, classified, ["a", "b"])


def test_rare_classes_are_named(labelled):
    assert rare_classes(labelled, 5) == []
    assert "'maize' (30)" in rare_classes(labelled, 40)[0]
