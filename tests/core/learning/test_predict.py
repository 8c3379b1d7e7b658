"""Prediction does not depend on batches, on the order of parcels or on other parcels."""

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.learning.adaptive_voting import AdaptivePredictor
from planar_sits.core.learning.predict import ParcelPredictor, SegmentRunner, SegmentScores
from planar_sits.core.networks.compact import Compact
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import SegmentSettings, segment_list

SEGMENTS = SegmentSettings(sampler="random_walk", length=9, fraction=70.0, canvas=False)
FIELDS = """
    AAAABBB
    A..ABCB
    AAAABBB
    DD.EEEE
"""
# Pixels 10, 8, 1, 2 and 4, so 7 + 6 + 1 + 2 + 3 segments.
COUNTS = [7, 6, 1, 2, 3]


@pytest.fixture
def pixels(drawn):
    return drawn(FIELDS, dates=4, bands=2)


@pytest.fixture(scope="module")
def compact():
    torch.manual_seed(0)
    return Compact(2, 3, 4)


def predict(network, pixels, engine, seed=0, segments=SEGMENTS, **callables):
    return ParcelPredictor(network, segments, seed, engine).predict(pixels, **callables)


def test_parcels_take_the_mean_of_their_segments(pixels, toy, engine):
    network = toy()
    result = predict(network, pixels, engine(), seed=5)
    assert result.segments.tolist() == COUNTS
    weight, bias = (value.detach().numpy() for value in network.scores.parameters())
    sampler = make_sampler(pixels, SEGMENTS, 5)
    for parcel, count in enumerate(COUNTS):
        walks = sampler.draw(np.full(count, parcel), np.arange(count))
        powers = np.exp(pixels.values[walks].mean(axis=(1, 2)) @ weight.T + bias)
        expected = (powers / powers.sum(axis=1, keepdims=True)).mean(axis=0)
        assert result.probabilities[parcel] == pytest.approx(expected, abs=1e-6)


def test_probabilities_sum_to_one(pixels, compact, engine):
    probabilities = predict(compact, pixels, engine()).probabilities
    assert probabilities.shape == (5, 3)
    assert probabilities.sum(axis=1) == pytest.approx(np.ones(5), abs=1e-6)


def test_a_temperature_divides_the_scores():
    scores = np.array([[2.0, 0.0], [0.0, 4.0], [1.0, 1.0]], np.float32)
    probabilities = SegmentScores(scores, np.array([2, 1])).probabilities(2.0)
    first = (1 / (1 + np.exp(-1)) + 1 / (1 + np.exp(2))) / 2
    assert probabilities == pytest.approx(np.array([[first, 1 - first], [0.5, 0.5]]), abs=1e-6)


@pytest.mark.parametrize("size", [1, 7, 19])
def test_batch_size_has_no_effect(pixels, compact, engine, size):
    expected = predict(compact, pixels, engine(256)).probabilities
    assert np.allclose(predict(compact, pixels, engine(size)).probabilities, expected, atol=1e-5)


@pytest.mark.parametrize("as_gathered", [False, True])
def test_a_network_gets_the_memory_layout_that_it_asks_for(pixels, toy, engine, as_gathered):
    network, images = toy(), []
    network.as_gathered = as_gathered
    network.register_forward_pre_hook(lambda _, inputs: images.append(inputs[0]))
    predict(network, pixels, engine())
    assert images[0].permute(0, 3, 2, 1).is_contiguous() == as_gathered
    assert images[0].is_contiguous(memory_format=torch.channels_last) != as_gathered


def test_the_number_of_segments_drawn_together_has_no_effect(pixels, compact, engine):
    sampler = make_sampler(pixels, SEGMENTS, 0)
    segments = segment_list(sampler.counts)
    together = SegmentRunner(compact, sampler, engine()).scores(*segments)
    parts = SegmentRunner(compact, sampler, engine(), drawn_together=5).scores(*segments)
    assert np.allclose(parts, together, atol=1e-5)


@pytest.mark.parametrize("order", [[4, 3, 2, 1, 0], [1], [2], [3, 0]])
def test_other_parcels_and_their_order_have_no_effect(pixels, compact, engine, order):
    expected = predict(compact, pixels, engine())
    result = predict(compact, pixels.take(order), engine())
    assert np.allclose(result.probabilities, expected.probabilities[order], atol=1e-5)
    assert result.segments.tolist() == expected.segments[order].tolist()


def test_another_seed_takes_other_walks(pixels, compact, engine):
    one, other = (predict(compact, pixels, engine(), seed).probabilities for seed in (0, 1))
    assert np.abs(one - other)[[0, 1, 4]].min() > 0


def test_dropout_is_off(pixels, compact, engine):
    compact.train()
    one, two = (predict(compact, pixels, engine()).probabilities for _ in range(2))
    assert np.array_equal(one, two)


def test_values_are_not_changed(pixels, compact, engine):
    before = pixels.values.copy()
    predict(compact, pixels, engine())
    assert np.array_equal(pixels.values, before)


def test_the_network_takes_the_canvas(pixels, toy, engine):
    network = toy()
    canvas = SegmentSettings(sampler="random_walk", length=9, fraction=10.0, canvas=True)
    predict(network, pixels, engine(), segments=canvas)
    assert network.shapes == [(5, 2, 224, 224)]


def test_full_memory_changes_the_batches_alone(pixels, toy, engine):
    expected = predict(toy(), pixels, engine(128)).probabilities
    small, network = engine(128), toy(most=8)
    assert np.allclose(predict(network, pixels, small).probabilities, expected, atol=1e-6)
    assert [shape[0] for shape in network.shapes] == [8, 8, 3]
    assert small.batch_size == 8
    assert len(small.warnings) == 4


def test_memory_too_small_for_one_image(pixels, toy, engine):
    with pytest.raises(PlanarSitsError, match="memory"):
        predict(toy(most=0), pixels, engine(4))


def test_other_errors_are_raised(pixels, toy, engine):
    with pytest.raises(RuntimeError, match="mat1"):
        predict(toy(bands=5), pixels, engine())


def test_progress_ends_at_one(pixels, toy, engine):
    fractions = []
    predict(toy(), pixels, engine(4), progress=lambda part, message="": fractions.append(part))
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def test_cancelled_between_batches(pixels, toy, engine, cancel_after):
    network = toy()
    with pytest.raises(Cancelled):
        predict(network, pixels, engine(4), cancelled=cancel_after(2))
    assert len(network.shapes) == 2


@pytest.mark.parametrize("predictor", [ParcelPredictor, AdaptivePredictor])
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_network_without_finite_scores_is_an_error(pixels, toy, engine, predictor, value):
    network = toy()
    network.scores.bias.data[1] = value
    with pytest.raises(PlanarSitsError, match="no finite probabilities for 5 of 5 parcels"):
        predictor(network, SEGMENTS, 0, engine()).predict(pixels)


def test_scores_that_are_not_finite_calibrate_nothing():
    scores = np.array([[2.0, np.nan], [0.0, 4.0]], np.float32)
    with pytest.raises(PlanarSitsError, match="1 of 2 parcels"):
        SegmentScores(scores, np.array([1, 1])).probabilities()
