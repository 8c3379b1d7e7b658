"""Spatial attention by brute force, with segments from pixels that no walk visited."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from planar_sits.core.attention.gradcam import class_maps, upsampled
from planar_sits.core.errors import Cancelled
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import segment_list
from planar_sits.tests.support.attention import (
    decisive_model,
    predictor_of,
    sparse,
    spatial_result,
)

FIELDS = """
    AAAA..BB
    AAAA....
    A....A.B
    ..C..DDD
"""
WALKS = ["random_walk", "random_pixels"]
CURVES = ["hilbert", "snake", "spiral"]
OTHERS = ["pixels", "patch"]
SAMPLERS = [*WALKS, *CURVES, *OTHERS]


@pytest.fixture
def pixels(drawn):
    return drawn(FIELDS, dates=5, bands=2)


def brute_force(network, values, segments):
    """Return V_c(p) and the same by step, from segments one at a time."""
    by_class = np.zeros((len(values), 3))
    by_step = np.zeros((len(values), values.shape[1]))
    for walk in segments:
        inside = walk >= 0
        image = torch.from_numpy((values[walk] * inside[:, None, None]).transpose(2, 1, 0)[None])
        result = class_maps(network, network.features, image.contiguous())
        ranked = np.sort(torch.softmax(result.scores, dim=1)[0].numpy())
        margin, label = ranked[-1] - ranked[-2], int(result.classes[0])
        rows = upsampled(result.maps, values.shape[1], len(walk))[0].numpy() * margin
        for column in np.flatnonzero(inside):
            pixel = walk[column]
            by_class[pixel, label] = max(by_class[pixel, label], rows[:, column].max())
            by_step[pixel] = np.maximum(by_step[pixel], rows[:, column])
    return by_class, by_step


@pytest.mark.parametrize("settings", [*map(sparse, SAMPLERS), sparse("random_walk", 9, 90)])
def test_attention_is_the_maximum_over_all_segments(pixels, engine, settings):
    model = decisive_model(settings.sampler)
    result = spatial_result(model, pixels, settings, engine())
    attention = result.attention
    by_class, by_step = brute_force(model.network, pixels.values, result.segments)
    assert (by_class > 0).any(axis=0).sum() >= 2
    assert np.allclose(attention.by_class, by_class, rtol=1e-4, atol=1e-7)
    assert np.allclose(attention.by_step, by_step, rtol=1e-4, atol=1e-7)
    assert np.allclose(attention.by_step.max(axis=1), attention.by_class.max(axis=1))


def test_attention_of_a_trained_model(small, engine):
    model, pixels = small.model, small.pixels
    segments = replace(model.description.segments, fraction=60)  # enough to visit every pixel
    attention = spatial_result(model, pixels, segments, engine()).attention
    by_class = np.zeros((len(pixels.values), 2))
    by_step = np.zeros((len(pixels.values), 12))
    predictor = predictor_of(model, segments, engine(16))
    runner = predictor.runner(pixels)
    for batch in predictor.batches(runner, *segment_list(runner.sampler.counts)):
        for walk, label, margin, image in zip(
            batch.segments.numpy(), batch.classes.numpy(), batch.margins.numpy(), batch.maps.numpy()
        ):
            np.maximum.at(by_class, (walk, label), margin * image.max(axis=0))
            np.maximum.at(by_step, walk, margin * image.T)
    assert by_step.max(axis=1).min() > 0
    assert np.allclose(attention.by_class, by_class, atol=1e-5)
    assert np.allclose(attention.by_step, by_step, atol=1e-5)


@pytest.mark.parametrize("sampler", WALKS)
def test_further_segments_start_at_unvisited_pixels(pixels, engine, sampler):
    model = decisive_model("random_walk")
    decision, *rounds = spatial_result(model, pixels, sparse(sampler), engine()).calls
    assert len(decision.segments) == len(pixels)
    visited = set(decision.segments.ravel().tolist())
    assert len(pixels.values) - len(visited) > 5
    owner = np.repeat(np.arange(4), pixels.sizes)
    for call in rounds:
        assert visited.isdisjoint(call.first.tolist())
        assert np.array_equal(call.segments[:, 0], call.first)
        assert np.array_equal(call.parcel, owner[call.first])
        assert (owner[call.segments] == call.parcel[:, None]).all()
        visited |= set(call.segments.ravel().tolist())
    assert len(visited) == len(pixels.values)


def test_further_patches_lie_around_unvisited_pixels(pixels, engine):
    model = decisive_model("patch")
    decision, *rounds = spatial_result(model, pixels, sparse("patch", 9), engine()).calls
    assert rounds
    visited = set(decision.segments.ravel().tolist())
    for call in rounds:
        assert visited.isdisjoint(call.first.tolist())
        assert np.array_equal(call.segments[:, 4], call.first)
        visited |= set(call.segments.ravel().tolist())
    assert visited == {-1, *range(len(pixels.values))}


@pytest.mark.parametrize("sampler", [*CURVES, "pixels"])
def test_samplers_that_visit_every_pixel_need_no_further_segments(pixels, engine, sampler):
    (call,) = spatial_result(decisive_model(sampler), pixels, sparse(sampler), engine()).calls
    assert set(call.segments.ravel()) == set(range(len(pixels.values)))


@pytest.mark.parametrize("sampler", WALKS)
def test_every_pixel_is_visited_islands_too(small, drawn, engine, sampler):
    pixels = drawn("aaaa.a.a\n........\na.......\n..bbbbbb", dates=12, bands=3)
    segments = sparse(sampler, 3, 1)
    result = spatial_result(small.model, pixels, segments, engine())
    assert set(result.segments.ravel()) == set(range(len(pixels.values)))


def test_an_island_is_a_walk_of_one_pixel(pixels, engine):
    model = decisive_model("random_walk")
    segments = spatial_result(model, pixels, sparse("random_walk"), engine()).segments
    island = int(np.flatnonzero((pixels.rows == 2) & (pixels.cols == 5))[0])
    through = segments[(segments == island).any(axis=1)]
    assert through.tolist() == [[island] * 3]


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_further_segments_do_not_change_the_decision(pixels, engine, sampler):
    model, settings = decisive_model(sampler), sparse(sampler)
    prediction = spatial_result(model, pixels, settings, engine()).prediction
    expected = ParcelPredictor(model.network, settings, 11, engine()).predict(pixels)
    counts = make_sampler(pixels, settings, 0).counts.tolist()
    assert np.allclose(prediction.probabilities, expected.probabilities, atol=1e-5)
    assert prediction.segments.tolist() == expected.segments.tolist() == counts


def test_the_decision_is_that_of_a_classification(small, engine):
    model, pixels = small.model, small.pixels
    segments = replace(model.description.segments, fraction=3)
    prediction = spatial_result(model, pixels, segments, engine()).prediction
    predictor = ParcelPredictor(model.network, segments, model.description.seed, engine())
    expected = predictor.predict(pixels)
    assert np.allclose(prediction.probabilities, expected.probabilities, atol=1e-5)
    assert np.array_equal(prediction.segments, expected.segments)


def test_watch_receives_the_segments_that_decide_alone(pixels, engine):
    batches, values = [], []

    def watch(batch, series):
        batches.append(batch)
        values.append(series)

    model = decisive_model("random_walk")
    result = spatial_result(model, pixels, sparse("random_walk"), engine(3), watch=watch)
    assert [len(batch.segments) for batch in batches] == [3, 1]
    probabilities = torch.cat([batch.probabilities for batch in batches])
    assert np.allclose(probabilities, result.prediction.probabilities)
    assert all(series is pixels.values for series in values)


@pytest.mark.parametrize("sampler", [*WALKS, "hilbert", *OTHERS])
@pytest.mark.parametrize("order", [[3, 2, 1, 0], [2], [0, 3]])
def test_other_parcels_their_order_and_batches_have_no_effect(pixels, engine, sampler, order):
    model, settings = decisive_model(sampler), sparse(sampler)
    every = spatial_result(model, pixels, settings, engine())
    some = spatial_result(model, pixels.take(order), settings, engine(1))
    ranges = [np.arange(pixels.offsets[p], pixels.offsets[p + 1]) for p in order]
    index = np.concatenate(ranges)
    expected = every.prediction.probabilities[order]
    assert np.allclose(some.prediction.probabilities, expected, atol=1e-5)
    assert np.allclose(some.attention.by_class, every.attention.by_class[index], atol=1e-5)
    assert np.allclose(some.attention.by_step, every.attention.by_step[index], atol=1e-5)


def test_other_parcels_and_batches_have_no_effect_on_a_trained_model(small, engine):
    model, pixels = small.model, small.pixels
    segments = model.description.segments
    together = spatial_result(model, pixels, segments, engine()).attention
    alone = spatial_result(model, pixels.take([5]), segments, engine(7)).attention
    part = slice(pixels.offsets[5], pixels.offsets[6])
    assert np.allclose(alone.by_class, together.by_class[part], atol=1e-5)


def test_values_are_left_unchanged(pixels, engine):
    before = pixels.values.copy()
    spatial_result(decisive_model("random_walk"), pixels, sparse("random_walk"), engine())
    assert np.array_equal(pixels.values, before)


def test_it_can_be_cancelled(small, engine, cancel_after):
    segments = small.model.description.segments
    with pytest.raises(Cancelled):
        spatial_result(small.model, small.pixels, segments, engine(), cancelled=cancel_after(1))
