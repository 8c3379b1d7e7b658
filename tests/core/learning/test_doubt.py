"""Calibration of a model, novelty of parcels, and what the log says of both."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.classify import Classified, classify_chunks, parcel_predictor
from planar_sits.core.learning.doubt import doubt_notes, few_parcels_notes, mean_series
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.learning.methods import with_method
from planar_sits.core.learning.predict import FIRST_SEGMENTS, ParcelPredictor
from planar_sits.core.learning.train import train_model
from planar_sits.core.networks.features import FeatureNetwork, feature_layer
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.tests.support.model_files import calibration_of

DAYS = np.array([0.0, 10.0, 30.0])
FACTS = SeriesFacts("2020-03-01", DAYS, ["nir", "red"])
METHODS = ("random_walk", "lda", "committee", "tempcnn")


@pytest.fixture
def field(squares):
    """Return 48 labelled parcels of three classes with different levels."""
    pixels = squares(48, 4, dates=3, bands=2)
    labels = np.arange(48) % 3
    pixels.values[:] = 100 + 20 * pixels.values + 30 * np.repeat(labels, 16)[:, None, None]
    return Labelled(pixels, labels, ["meadow", "vineyard", "beet"], FACTS)


@pytest.fixture
def trained_by(field, engine):
    """Return a function that trains a method on the field."""

    def train(method):
        settings = TrainingSettings(epochs=2, validation=40.0, all_segments=True)
        segments = SegmentSettings("random_walk", 6, 70.0, False)
        return train_model(field, with_method(Choices(segments, settings), method), engine())

    return train


def classified(model, pixels, engine, adaptive=False):
    # A classification normalises in place.
    pixels = replace(pixels, values=pixels.values.copy(), index=np.arange(len(pixels)))
    predictor = parcel_predictor(model, engine, adaptive=adaptive)
    return classify_chunks(
        [pixels],
        Classified.empty(len(pixels), len(model.description.classes)),
        model.description,
        DAYS,
        predictor,
        calibration=model.calibration,
    )


@pytest.mark.parametrize("method", METHODS)
def test_a_training_keeps_the_validation_parcels(trained_by, method):
    calibration = trained_by(method).model.calibration
    assert np.bincount(calibration.labels).tolist() == [6, 6, 6]
    assert (calibration.scores >= 0).all()
    assert (calibration.scores <= 1).all()
    assert len(calibration.references.vectors) == 48
    assert 0.2 < np.median(calibration.distances) < 5


@pytest.mark.parametrize("method", METHODS)
def test_novelty_is_the_same_in_every_kind_of_voting(trained_by, field, engine, method):
    model = trained_by(method).model
    some, every = (classified(model, field.pixels, engine(), flag) for flag in (True, False))
    assert np.array_equal(some.novelty, every.novelty)
    assert ((some.novelty > 0) & (some.novelty <= 1)).all()


@pytest.mark.parametrize("method", METHODS)
def test_a_crop_that_the_training_lacked_is_novel(trained_by, field, engine, method):
    model = trained_by(method).model
    other = field.pixels.values.copy()
    other[:, 1] -= 120  # a season that no class has
    known = classified(model, field.pixels, engine())
    novel = classified(model, field.pixels.with_values(other), engine())
    assert np.median(known.novelty) > 0.3
    assert (novel.novelty < 0.06).mean() > 0.9  # 1 / 19 at least


def test_the_scores_are_those_of_the_first_fit_at_the_last_temperature(trained_by, monkeypatch):
    seen = {}
    from planar_sits.core.learning import train

    made = train.make_calibration

    def watched(split, probabilities, *rest, **more):
        seen.update(labels=split.validation.labels, probabilities=probabilities)
        return made(split, probabilities, *rest, **more)

    monkeypatch.setattr(train, "make_calibration", watched)
    calibration = trained_by("random_walk").model.calibration
    expected = 1 - seen["probabilities"][np.arange(18), seen["labels"]]
    assert calibration.scores == pytest.approx(expected, abs=1e-6)


def test_features_are_means_over_the_first_segments(trained_by, field, engine):
    description = (model := trained_by("random_walk").model).description
    network = FeatureNetwork(model.network, feature_layer("compact", model.network))
    pixels = normalised(field.pixels, description.ranges)
    predictor = ParcelPredictor(network, description.segments, description.seed, engine())
    alone, together = predictor.first_segments(pixels), predictor.scores(pixels)
    assert alone.counts.max() == FIRST_SEGMENTS < together.counts.max()
    assert np.allclose(alone.features, together.features, atol=1e-6)


def test_the_mean_series_of_a_parcel(squares):
    pixels = squares(3, 4, dates=3, bands=2)
    expected = [pixels.values[16 * n : 16 * n + 16].mean(axis=0).ravel() for n in range(3)]
    assert np.allclose(mean_series(pixels), expected, atol=1e-6)


def test_without_a_calibration_novelty_is_unknown(trained_by, field, engine):
    model = replace(trained_by("lda").model, calibration=None)
    assert np.isnan(classified(model, field.pixels, engine()).novelty).all()


def test_notes_name_classes_with_too_few_validation_parcels():
    calibration, names = calibration_of(features=6, classes=3), ["rye", "oats", "beet"]
    assert few_parcels_notes(calibration, names, 0.75) == []
    shared = few_parcels_notes(calibration, names, 0.9)[0]
    assert "needs 9" in shared
    assert "rye (4), oats (4), beet (4); they share a limit" in shared
    assert "in every set" in few_parcels_notes(calibration, names, 0.95)[0]


def test_notes_count_sets_and_novel_parcels():
    calibration, names = calibration_of(features=6, classes=3), ["rye", "oats", "beet"]
    sets = np.array([[1, 0, 0], [1, 1, 0], [0, 0, 0], [0, 1, 0]], bool)
    notes = doubt_notes(calibration, names, 0.75, sets, np.full(4, 0.5))
    assert "2 parcels with one class, 1 with several, 1 with none" in notes[0]
    assert "cannot be below 0.08: the model has 12 validation parcels" in notes[1]
    many = replace(calibration, labels=np.zeros(30, int), scores=np.zeros(30))
    notes = doubt_notes(many, names, 0.75, sets, np.array([0.04, 0.5, 0.01, 0.06]))
    assert "2 of 4 parcels are unlike" in notes[-1]
