"""Methods: each is a sampler and a network."""

from functools import cache

import numpy as np
import pytest
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.learning.methods import (
    DEFAULT_METHODS,
    METHODS,
    shortest_segment,
    with_method,
)
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.learning.train import train_model
from planar_sits.core.networks.model_file import load_model, save_model
from planar_sits.core.networks.network import parameter_count
from planar_sits.core.networks.registry import BACKBONES, ESTIMATORS, NETWORKS
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.planar.samplers import SAMPLERS
from planar_sits.core.planar.segments import SegmentSettings

FACTS = SeriesFacts("2020-03-01", np.arange(6) * 10.0, ["a", "b"])


def choose(length=10, filters=16, **others):
    fit = TrainingSettings(epochs=2, learning_rate=2e-3, validation=30.0, all_segments=True)
    return Choices(SegmentSettings(length=length, fraction=50.0), fit, filters=filters, **others)


@pytest.fixture(scope="module")
def fields(squares):
    """Return labelled parcels of two classes that differ in their values."""
    pixels = squares(16, 4, dates=6, bands=2)
    labels = np.arange(16) % 2
    pixels.values[:] += 3 * np.repeat(labels, 16)[:, None, None]
    return Labelled(pixels, labels, ["x", "y"], FACTS)


@pytest.fixture(scope="module")
def trained(fields, engine):
    """Return a function that trains a method on the parcels, once."""
    return cache(lambda name: train_model(fields, with_method(choose(), name), engine()))


def predict(model, pixels, engine):
    description = model.description
    pixels = normalised(pixels, description.ranges)
    predictor = ParcelPredictor(model.network, description.segments, description.seed, engine)
    return predictor.predict(pixels)


def test_each_network_beside_the_backbones_has_a_method():
    assert set(NETWORKS) - set(BACKBONES) < set(METHODS)
    assert set(DEFAULT_METHODS) < set(METHODS)


@pytest.mark.parametrize("name", METHODS)
def test_a_method_names_its_sampler_network_and_source(name):
    method = METHODS[name]
    assert method.sampler in SAMPLERS
    assert method.network in ("", *NETWORKS)
    assert method.title
    assert any(year in method.source for year in ("1936", "1992", "1995", "20"))


@pytest.mark.parametrize(("length", "pixels"), [(3, 9), (10, 9), (25, 25), (50, 49), (100, 81)])
def test_a_patch_is_the_largest_odd_square(length, pixels):
    assert with_method(choose(length), "cnn3d").segments.length == pixels
    assert with_method(choose(length), "random_walk").segments.length == length
    assert with_method(choose(length), "lda").segments.length == 1


def test_only_planar_methods_take_the_backbone_and_its_weights():
    choices = Choices(
        SegmentSettings(canvas=True), TrainingSettings(), "squeezenet1_1", "file", "w.safetensors"
    )
    planar, other = with_method(choices, "hilbert"), with_method(choices, "tempcnn")
    assert (planar.backbone, planar.weights) == ("squeezenet1_1", "file")
    assert planar.segments.canvas
    assert (other.backbone, other.weights, other.weights_file) == ("tempcnn", "none", "")
    assert not other.segments.canvas


def test_segments_are_cut_where_the_network_takes_any_length():
    names = ("random_walk", "random_pixels", "pse_ltae", "snake", "committee", "tempcnn", "cnn3d",
             "lda")  # fmt: skip
    shortest = {name: shortest_segment(with_method(choose(length=50), name)) for name in names}
    assert shortest == {"random_walk": 15, "random_pixels": 15, "pse_ltae": 15, "snake": 15,
                        "committee": 15, "tempcnn": 0, "cnn3d": 0, "lda": 0}  # fmt: skip
    assert shortest_segment(choose(length=50, backbone="squeezenet1_1")) == 0


@pytest.mark.parametrize("name", METHODS)
def test_each_method_is_trained_and_loaded_from_its_file(name, fields, trained, engine, tmp_path):
    result = trained(name)
    assert result.model.description.training["method"] == name
    assert parameter_count(result.model.network) > 0
    assert len(result.fit.history) == (0 if METHODS[name].network in ESTIMATORS else 2)
    save_model(tmp_path / "m.safetensors", result.model)
    loaded = load_model(tmp_path / "m.safetensors")
    assert loaded.description == result.model.description
    before = predict(result.model, fields.pixels, engine())
    after = predict(loaded, fields.pixels, engine(7))
    np.testing.assert_allclose(after.probabilities, before.probabilities, atol=1e-5)
    np.testing.assert_allclose(before.probabilities.sum(axis=1), 1, atol=1e-5)
    assert (before.segments >= 1).all()


@pytest.mark.parametrize("name", [n for n in METHODS if METHODS[n].network in ESTIMATORS])
def test_an_estimator_separates_distinct_values(name, fields, trained, engine):
    probabilities = predict(trained(name).model, fields.pixels, engine()).probabilities
    assert (probabilities.argmax(axis=1) == fields.labels).all()


@pytest.mark.parametrize("name", METHODS)
def test_order_and_other_parcels_have_no_effect(name, fields, trained, engine):
    model = trained(name).model
    order = np.random.default_rng(0).permutation(len(fields.pixels))
    again = train_model(fields.take(order), with_method(choose(), name), engine()).model
    expected = predict(model, fields.pixels, engine()).probabilities
    other = predict(again, fields.pixels, engine()).probabilities
    np.testing.assert_allclose(other, expected, atol=1e-5)
    alone = predict(model, fields.pixels.take([3]), engine()).probabilities
    np.testing.assert_allclose(alone[0], expected[3], atol=1e-5)


def test_the_temperature_is_in_the_model_and_in_its_scores(trained):
    description = trained("random_walk").model.description
    assert description.temperature > 0
    calibration = description.scores["calibration"]
    assert calibration["nll_after"] <= calibration["nll_before"] + 1e-6


def test_filters_are_those_of_tempcnn(fields, trained, engine):
    wide = train_model(fields, with_method(choose(filters=32), "tempcnn"), engine()).model
    narrow = trained("tempcnn").model
    assert (narrow.description.hyper["filters"], wide.description.hyper["filters"]) == (16, 32)
    assert parameter_count(wide.network) > 2 * parameter_count(narrow.network)
