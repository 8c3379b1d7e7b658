"""Methods: each a sampler and a network."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.fit import TrainingSettings
from planar_sits.core.learning.methods import METHODS, check_method, with_method
from planar_sits.core.learning.predict import predict_parcels
from planar_sits.core.learning.train import Choices, train_model
from planar_sits.core.networks.backbones import parameter_count
from planar_sits.core.networks.model import Model
from planar_sits.core.networks.model_file import load_model, save_model
from planar_sits.core.options import DEFAULT_METHODS, ESTIMATORS, NETWORKS
from planar_sits.core.options import METHODS as NAMES
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.planar.samplers import SAMPLERS
from planar_sits.core.planar.segments import SegmentSettings

FACTS = {"season_start": "2020-03-01", "steps": np.arange(6) * 10.0, "band_names": ["a", "b"]}


def choose(**fit):
    settings = TrainingSettings(epochs=2, learning_rate=2e-3, validation=30.0, **fit)
    return Choices(SegmentSettings(length=10, fraction=50.0), settings, filters=16)


@pytest.fixture(scope="module")
def fields(squares):
    """Return parcels of two classes that differ in their values, and their classes."""
    pixels = squares(16, 4, dates=6, bands=2)
    labels = np.arange(16) % 2
    pixels.values[:] += 3 * np.repeat(labels, 16)[:, None, None]
    return pixels, labels


def test_the_methods_are_those_an_operator_chooses_from():
    assert tuple(METHODS) == NAMES
    assert set(DEFAULT_METHODS) < set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_method_says_what_it_is_made_of(name):
    method = METHODS[name]
    assert method.sampler in SAMPLERS
    assert method.network in ("", *NETWORKS, *ESTIMATORS)
    assert method.title
    assert any(year in method.source for year in ("1936", "1995", "20"))


def test_only_planar_methods_take_the_backbone_and_its_weights():
    choices = Choices(
        SegmentSettings(canvas=True), TrainingSettings(), "squeezenet1_1", "file", "w.safetensors"
    )
    planar, other = with_method(choices, "hilbert"), with_method(choices, "tempcnn")
    assert (planar.backbone, planar.weights, planar.segments.canvas) == (
        "squeezenet1_1",
        "file",
        True,
    )
    assert (other.backbone, other.weights, other.weights_file) == ("tempcnn", "none", "")
    assert not other.segments.canvas


@pytest.mark.parametrize("name", ["lda", "tempcnn", "cnn3d"])
@pytest.mark.parametrize("asked", [{"weights": "imagenet"}, {"attention_guidance": 0.5}])
def test_what_a_method_cannot_do_is_refused(name, asked):
    with pytest.raises(PlanarSitsError, match=name):
        check_method(name, **asked)
    check_method("random_walk", **asked)


@pytest.mark.parametrize("name", NAMES)
def test_every_method_learns_and_comes_back_from_its_file(name, fields, engine, tmp_path):
    pixels, labels = fields
    trained = train_model(pixels, labels, ["x", "y"], FACTS, with_method(choose(), name), engine())
    assert trained.description.training["method"] == name
    assert parameter_count(trained.network) > 0
    assert len(trained.history) == (0 if METHODS[name].network in ESTIMATORS else 2)
    save_model(tmp_path / "m.safetensors", Model(trained.description, trained.network))
    told, network = load_model(tmp_path / "m.safetensors")
    assert told == trained.description
    seen = normalised(pixels, told.ranges)
    before, counts = predict_parcels(trained.network, seen, told.segments, told.seed, engine())
    after, _ = predict_parcels(network, seen, told.segments, told.seed, engine(7))
    np.testing.assert_allclose(after, before, atol=1e-5)
    np.testing.assert_allclose(before.sum(axis=1), 1, atol=1e-5)
    assert (counts >= 1).all()


@pytest.mark.parametrize("name", ["lda", "random_forest", "svm", "parcel_mean_rf"])
def test_an_estimator_tells_plain_values_apart(name, fields, engine):
    pixels, labels = fields
    told = with_method(choose(), name)
    trained = train_model(pixels, labels, ["x", "y"], FACTS, told, engine())
    seen = normalised(pixels, trained.description.ranges)
    found, _ = predict_parcels(trained.network, seen, told.segments, 0, engine())
    assert (found.argmax(axis=1) == labels).all()


@pytest.mark.parametrize("name", NAMES)
def test_a_result_does_not_depend_on_order_or_company(name, fields, engine):
    pixels, labels = fields
    told = with_method(choose(), name)
    trained = train_model(pixels, labels, ["x", "y"], FACTS, told, engine())
    order = np.random.default_rng(0).permutation(len(pixels))
    again = train_model(pixels.take(order), labels[order], ["x", "y"], FACTS, told, engine())
    seen = normalised(pixels, trained.description.ranges)
    found, _ = predict_parcels(trained.network, seen, told.segments, 0, engine())
    other, _ = predict_parcels(again.network, seen, told.segments, 0, engine())
    np.testing.assert_allclose(other, found, atol=1e-5)
    alone, _ = predict_parcels(trained.network, seen.take([3]), told.segments, 0, engine())
    np.testing.assert_allclose(alone[0], found[3], atol=1e-5)


def test_the_temperature_is_in_the_model_and_in_its_scores(fields, engine):
    pixels, labels = fields
    trained = train_model(
        pixels, labels, ["x", "y"], FACTS, with_method(choose(), "random_walk"), engine()
    )
    assert trained.description.temperature > 0
    calibration = trained.description.scores["calibration"]
    assert calibration["nll_after"] <= calibration["nll_before"] + 1e-6


def test_filters_are_those_of_tempcnn(fields, engine):
    pixels, labels = fields
    sizes = []
    for filters in (16, 32):
        choices = Choices(SegmentSettings(), choose().fit, filters=filters)
        told = with_method(choices, "tempcnn")
        trained = train_model(pixels, labels, ["x", "y"], FACTS, told, engine())
        assert trained.description.hyper["filters"] == filters
        sizes.append(parameter_count(trained.network))
    assert sizes[1] > 2 * sizes[0]
