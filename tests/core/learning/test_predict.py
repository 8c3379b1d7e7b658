"""Prediction does not depend on batches, order or company."""

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.learning import predict
from planar_sits.core.learning.predict import predict_parcels
from planar_sits.core.networks.compact import Compact
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import SegmentSettings

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


def test_parcels_take_the_mean_of_their_segments(pixels, toy, engine):
    network = toy()
    found, counts = predict_parcels(network, pixels, SEGMENTS, 5, engine())
    assert counts.tolist() == COUNTS
    weight, bias = (value.detach().numpy() for value in network.scores.parameters())
    drawer = make_sampler(pixels, SEGMENTS, 5)
    for parcel, count in enumerate(COUNTS):
        walks = drawer.draw(np.full(count, parcel), np.arange(count))
        chances = np.exp(pixels.values[walks].mean(axis=(1, 2)) @ weight.T + bias)
        expected = (chances / chances.sum(axis=1, keepdims=True)).mean(axis=0)
        assert found[parcel] == pytest.approx(expected, abs=1e-6)


def test_probabilities_sum_to_one(pixels, compact, engine):
    found, _ = predict_parcels(compact, pixels, SEGMENTS, 0, engine())
    assert found.shape == (5, 3)
    assert found.sum(axis=1) == pytest.approx(np.ones(5), abs=1e-6)


@pytest.mark.parametrize("size", [1, 7, 19])
def test_batches_do_not_show(pixels, compact, engine, size):
    whole, _ = predict_parcels(compact, pixels, SEGMENTS, 0, engine(256))
    found, _ = predict_parcels(compact, pixels, SEGMENTS, 0, engine(size))
    assert np.allclose(found, whole, atol=1e-5)


@pytest.mark.parametrize("as_gathered", [False, True])
def test_a_network_gets_images_in_the_layout_that_it_asks_for(pixels, toy, engine, as_gathered):
    network, seen = toy(), []
    network.as_gathered = as_gathered
    network.register_forward_pre_hook(lambda _, given: seen.append(given[0]))
    predict_parcels(network, pixels, SEGMENTS, 0, engine())
    assert seen[0].permute(0, 3, 2, 1).is_contiguous() == as_gathered
    assert seen[0].is_contiguous(memory_format=torch.channels_last) != as_gathered


def test_segments_drawn_together_do_not_show(pixels, compact, engine, monkeypatch):
    whole, _ = predict_parcels(compact, pixels, SEGMENTS, 0, engine())
    monkeypatch.setattr(predict, "_DRAWN", 5)
    found, _ = predict_parcels(compact, pixels, SEGMENTS, 0, engine())
    assert np.allclose(found, whole, atol=1e-5)


@pytest.mark.parametrize("order", [[4, 3, 2, 1, 0], [1], [2], [3, 0]])
def test_company_and_order_do_not_show(pixels, compact, engine, order):
    whole, counts = predict_parcels(compact, pixels, SEGMENTS, 0, engine())
    found, some = predict_parcels(compact, pixels.take(order), SEGMENTS, 0, engine())
    assert np.allclose(found, whole[order], atol=1e-5)
    assert some.tolist() == counts[order].tolist()


def test_another_seed_takes_other_walks(pixels, compact, engine):
    one, other = (predict_parcels(compact, pixels, SEGMENTS, s, engine())[0] for s in (0, 1))
    assert np.abs(one - other)[[0, 1, 4]].min() > 0


def test_dropout_rests(pixels, compact, engine):
    compact.train()
    one, two = (predict_parcels(compact, pixels, SEGMENTS, 0, engine())[0] for _ in range(2))
    assert np.array_equal(one, two)


def test_values_are_left_alone(pixels, compact, engine):
    before = pixels.values.copy()
    predict_parcels(compact, pixels, SEGMENTS, 0, engine())
    assert np.array_equal(pixels.values, before)


def test_the_network_sees_the_canvas(pixels, toy, engine):
    network = toy()
    canvas = SegmentSettings(sampler="random_walk", length=9, fraction=10.0, canvas=True)
    predict_parcels(network, pixels, canvas, 0, engine())
    assert network.seen == [(5, 2, 224, 224)]


def test_full_memory_changes_nothing_but_the_batches(pixels, toy, engine):
    whole, _ = predict_parcels(toy(), pixels, SEGMENTS, 0, engine(128))
    small, network = engine(128), toy(most=8)
    found, _ = predict_parcels(network, pixels, SEGMENTS, 0, small)
    assert np.allclose(found, whole, atol=1e-6)
    assert [shape[0] for shape in network.seen] == [8, 8, 3]
    assert small.batch_size == 8
    assert len(small.told) == 4


def test_memory_too_small_for_one_image(pixels, toy, engine):
    with pytest.raises(PlanarSitsError, match="memory"):
        predict_parcels(toy(most=0), pixels, SEGMENTS, 0, engine(4))


def test_other_errors_pass(pixels, toy, engine):
    with pytest.raises(RuntimeError, match="mat1"):
        predict_parcels(toy(bands=5), pixels, SEGMENTS, 0, engine())


def test_cancelled_on_the_way(pixels, toy, engine, cancel_after):
    network = toy()
    with pytest.raises(Cancelled):
        predict_parcels(network, pixels, SEGMENTS, 0, engine(4), cancel_after(2))
    assert len(network.seen) == 2
