"""Every pixel has its attention: by brute force, with the visits to pixels that no walk met."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from planar_sits.core.attention.attend import attended_segments
from planar_sits.core.attention.gradcam import class_maps, upsampled
from planar_sits.core.attention.spatial import attend_parcels
from planar_sits.core.learning.predict import predict_parcels
from planar_sits.core.networks.device import Engine
from planar_sits.core.networks.registry import network_class
from planar_sits.core.planar.samplers import Sampler, make_sampler
from planar_sits.core.planar.segments import SegmentSettings, segment_list

FIELDS = """
    AAAA..BB
    AAAA....
    A....A.B
    ..C..DDD
"""
WALKS = ["random_walk", "random_pixels"]
CURVES = ["hilbert", "snake", "spiral"]
# Networks and lengths of the samplers that are not for planar images.
OTHERS = {"pixels": ("tempcnn", 1), "patch": ("cnn3d", 25)}
SAMPLERS = [*WALKS, *CURVES, *OTHERS]


@pytest.fixture
def pixels(drawn):
    return drawn(FIELDS, dates=5, bands=2)


@pytest.fixture(scope="module")
def models():
    """A function from the name of a sampler to a model, its classifier far from neutral."""

    def build(sampler):
        backbone, length = OTHERS.get(sampler, ("compact", 3))
        torch.manual_seed(3)
        network = network_class(backbone).build(2, 3, 5).eval()
        torch.nn.init.normal_(network.classifier.weight, std=20)
        with torch.no_grad():  # so that every class is decided somewhere
            network.classifier.bias -= network(torch.rand(64, 2, 5, length)).mean(dim=0)
        return SimpleNamespace(backbone=backbone, classes=[{}] * 3, seed=11), network

    return build


@pytest.fixture(scope="module")
def model(models):
    return models("random_walk")


def sparse(sampler, length=None, fraction=0.1):
    """Return settings under which a parcel has one short segment, where the sampler allows it."""
    _, usual = OTHERS.get(sampler, ("compact", 3))
    return SegmentSettings(sampler, length or usual, fraction, canvas=False)


def attend(model, pixels, settings, batch_size=64, **others):
    return attend_parcels(
        model, pixels, settings, Engine(torch.device("cpu"), batch_size), **others
    )


def recorded(monkeypatch):
    """Return the list that all segments which are drawn from now on go to, call by call."""
    calls, draw = [], Sampler.draw

    def spy(self, parcel, number, first=None):
        segments = draw(self, parcel, number, first)
        calls.append((parcel, first, segments))
        return segments

    monkeypatch.setattr(Sampler, "draw", spy)
    return calls


def brute_force(network, values, segments):
    """Return V_c(p) and the same by step, from segments one at a time."""
    by_class = np.zeros((len(values), 3))
    by_step = np.zeros((len(values), values.shape[1]))
    for walk in segments:
        there = walk >= 0
        image = torch.from_numpy((values[walk] * there[:, None, None]).transpose(2, 1, 0)[None])
        scores, classes, maps = class_maps(network, network.features, image.contiguous())
        chances = np.sort(torch.softmax(scores, dim=1)[0].numpy())
        margin, label = chances[-1] - chances[-2], int(classes[0])
        rows = upsampled(maps, values.shape[1], len(walk))[0].numpy() * margin
        for column in np.flatnonzero(there):
            pixel = walk[column]
            by_class[pixel, label] = max(by_class[pixel, label], rows[:, column].max())
            by_step[pixel] = np.maximum(by_step[pixel], rows[:, column])
    return by_class, by_step


@pytest.mark.parametrize("settings", [*map(sparse, SAMPLERS), sparse("random_walk", 9, 90)])
def test_attention_is_the_maximum_over_all_segments(models, pixels, monkeypatch, settings):
    model = models(settings.sampler)
    calls = recorded(monkeypatch)
    _, _, found = attend(model, pixels, settings, by_step=True)
    segments = np.concatenate([drawn for _, _, drawn in calls])
    by_class, by_step = brute_force(model[1], pixels.values, segments)
    assert (by_class > 0).any(axis=0).sum() >= 2
    assert np.allclose(found.by_class, by_class, rtol=1e-4, atol=1e-7)
    assert np.allclose(found.by_step, by_step, rtol=1e-4, atol=1e-7)
    assert np.allclose(found.by_step.max(axis=1), found.by_class.max(axis=1))


@pytest.mark.parametrize("sampler", WALKS)
def test_more_segments_start_where_none_has_been(model, pixels, monkeypatch, sampler):
    calls = recorded(monkeypatch)
    attend(model, pixels, sparse(sampler))
    (_, _, usual), *rounds = calls
    assert len(usual) == len(pixels)
    seen = set(usual.ravel().tolist())
    assert len(pixels.values) - len(seen) > 5
    owner = np.repeat(np.arange(4), pixels.sizes)
    for parcel, first, visits in rounds:
        assert seen.isdisjoint(first.tolist())
        assert np.array_equal(visits[:, 0], first)
        assert np.array_equal(parcel, owner[first])
        assert (owner[visits] == parcel[:, None]).all()
        seen |= set(visits.ravel().tolist())
    assert len(seen) == len(pixels.values)


def test_more_patches_lie_around_pixels_that_none_held(models, pixels, monkeypatch):
    calls = recorded(monkeypatch)
    settings = SegmentSettings("patch", 9, 0.1)
    attend(models("patch"), pixels, settings)
    (_, _, usual), *rounds = calls
    assert rounds
    seen = set(usual.ravel().tolist())
    for _, first, visits in rounds:
        assert seen.isdisjoint(first.tolist())
        assert np.array_equal(visits[:, 4], first)
        seen |= set(visits.ravel().tolist())
    assert seen == {-1, *range(len(pixels.values))}


@pytest.mark.parametrize("sampler", [*CURVES, "pixels"])
def test_samplers_that_hold_every_pixel_need_no_more(models, pixels, monkeypatch, sampler):
    calls = recorded(monkeypatch)
    attend(models(sampler), pixels, sparse(sampler))
    assert len(calls) == 1
    assert set(calls[0][2].ravel()) == set(range(len(pixels.values)))


def test_an_island_is_a_walk_of_one_pixel(model, pixels, monkeypatch):
    calls = recorded(monkeypatch)
    attend(model, pixels, sparse("random_walk"))
    island = int(np.flatnonzero((pixels.rows == 2) & (pixels.cols == 5))[0])
    through = [walk for _, _, drawn in calls for walk in drawn if island in walk]
    assert len(through) == 1
    assert (through[0] == island).all()


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_visits_do_not_change_the_decision(models, pixels, sampler):
    model, settings = models(sampler), sparse(sampler)
    found, counts, _ = attend(model, pixels, settings)
    engine = Engine(torch.device("cpu"), 64)
    expected, same = predict_parcels(model[1], pixels, settings, 11, engine)
    assert np.allclose(found, expected, atol=1e-5)
    assert counts.tolist() == same.tolist() == make_sampler(pixels, settings, 0).counts.tolist()


def test_watchers_see_the_segments_that_decide_alone(model, pixels):
    seen = []
    found, _, _ = attend(model, pixels, sparse("random_walk"), 3, watch=seen.append)
    assert [len(batch.segments) for batch in seen] == [3, 1]
    assert np.allclose(torch.cat([batch.probabilities for batch in seen]), found)


@pytest.mark.parametrize("sampler", [*WALKS, "hilbert", *OTHERS])
@pytest.mark.parametrize("order", [[3, 2, 1, 0], [2], [0, 3]])
def test_company_order_and_batches_do_not_show(models, pixels, sampler, order):
    model = models(sampler)
    chances, _, whole = attend(model, pixels, sparse(sampler), by_step=True)
    taken = pixels.take(order)
    found, _, some = attend(model, taken, sparse(sampler), 1, by_step=True)
    places = np.concatenate([np.arange(pixels.offsets[p], pixels.offsets[p + 1]) for p in order])
    assert np.allclose(found, chances[order], atol=1e-5)
    assert np.allclose(some.by_class, whole.by_class[places], atol=1e-5)
    assert np.allclose(some.by_step, whole.by_step[places], atol=1e-5)


def test_segments_come_with_what_was_decided(model, pixels):
    parcel, number = segment_list(np.array([4, 2, 1, 3]))
    drawer = make_sampler(pixels, sparse("random_walk", 8), 11)
    engine = Engine(torch.device("cpu"), 4)
    batches = list(attended_segments(model, pixels.values, drawer, parcel, number, engine))
    assert [len(batch.maps) for batch in batches] == [4, 4, 2]
    drawn = np.concatenate([batch.segments.numpy() for batch in batches])
    assert np.array_equal(drawn, drawer.draw(parcel, number))
    for batch in batches:
        ranked = batch.probabilities.sort(dim=1, descending=True).values
        assert torch.allclose(batch.probabilities.sum(dim=1), torch.ones(len(batch.maps)))
        assert torch.equal(batch.classes, batch.probabilities.argmax(dim=1))
        assert torch.allclose(batch.margins, ranked[:, 0] - ranked[:, 1])
        assert batch.maps.shape[1:] == (5, 8)


def test_there_is_no_attention_outside_the_parcel(models, pixels):
    model, settings = models("patch"), sparse("patch")
    drawer, engine = make_sampler(pixels, settings, 11), Engine(torch.device("cpu"), 64)
    where = segment_list(drawer.counts)
    (batch,) = attended_segments(model, pixels.values, drawer, *where, engine)
    assert batch.maps.shape == (4, 5, 25)
    outside = batch.segments < 0
    assert outside.any()
    shown = batch.maps.transpose(1, 2)
    assert not shown[outside].any()
    assert shown[~outside].any()


def test_values_are_left_alone(model, pixels):
    before = pixels.values.copy()
    attend(model, pixels, sparse("random_walk"), by_step=True)
    assert np.array_equal(pixels.values, before)
