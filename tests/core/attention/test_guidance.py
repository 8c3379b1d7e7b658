"""Guidance: two walks of one parcel should look at the same dates."""

import numpy as np
import pytest
import torch
from planar_sits.core.attention.guidance import disagreement, guided_scores, paired_order
from planar_sits.core.learning.fit import TrainingSettings
from planar_sits.core.learning.train import Choices, train_model
from planar_sits.core.networks.compact import Compact
from planar_sits.core.networks.device import Engine
from planar_sits.core.planar.images import planar_images
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.tests.support.planted import NAMES, make_planted

SEGMENTS = SegmentSettings(length=16, fraction=20)


def test_walks_of_a_parcel_come_in_pairs():
    parcel = np.repeat([0, 1, 2, 3], [4, 3, 1, 6])
    order = paired_order(parcel, np.random.default_rng(0))
    assert sorted(order) == list(range(14))
    there = parcel[order]
    assert (there[0:12:2] == there[1:12:2]).all()
    assert sorted(there[12:]) == [1, 2]


def test_the_order_of_pairs_is_random():
    parcel = np.repeat(np.arange(50), 2)
    rng = np.random.default_rng(0)
    one, other = paired_order(parcel, rng), paired_order(parcel, rng)
    assert not np.array_equal(one, other)
    assert not np.array_equal(parcel[one], np.sort(parcel))


def found(images, parcel):
    torch.manual_seed(0)
    network = Compact(3, 2, 12).eval()
    scores, maps = guided_scores(network, network.features, images)
    classes = torch.zeros(len(images), dtype=torch.int64)
    return network, disagreement(scores, maps, classes, torch.tensor(parcel))


def test_equal_walks_agree():
    images = torch.rand(3, 3, 12, 16, generator=torch.Generator().manual_seed(0))
    images = images.repeat_interleave(2, dim=0)
    assert float(found(images, [0, 0, 1, 1, 2, 2])[1].detach()) == pytest.approx(0, abs=1e-5)


def test_other_walks_disagree_and_the_network_can_learn_it():
    images = torch.rand(6, 3, 12, 16, generator=torch.Generator().manual_seed(0))
    network, value = found(images, [0, 0, 1, 1, 2, 2])
    assert 0 < float(value.detach()) <= 1
    value.backward()
    assert network.features[1][0].weight.grad.abs().max() > 0
    assert network.first[0].weight.grad.abs().max() > 0


def test_without_pairs_there_is_nothing_to_compare():
    images = torch.rand(3, 3, 12, 16)
    assert float(found(images, [0, 1, 2])[1].detach()) == 0


def planted_disagreement(guidance):
    """Train; return the model and the disagreement over walks of the same parcels."""
    planted = make_planted(24, 12, width=4, amplitude=0.08, seed=0)
    facts = {"season_start": "2020-01-01", "steps": planted.days, "band_names": list("nrg")}
    settings = TrainingSettings(epochs=8, patience=8, seed=0, attention_guidance=guidance)
    engine = Engine(torch.device("cpu"), 64)
    trained = train_model(
        planted.pixels, planted.labels, list(NAMES), facts, Choices(SEGMENTS, settings), engine
    )
    pixels = normalised(planted.pixels, trained.description.ranges)
    parcel = np.repeat(np.arange(24), 2)
    drawn = make_sampler(pixels, SEGMENTS, 9).draw(parcel, np.tile([0, 1], 24))
    images = planar_images(torch.from_numpy(pixels.values), torch.from_numpy(drawn).long())
    network = trained.network.eval()
    scores, maps = guided_scores(network, network.features, images)
    truth = torch.from_numpy(planted.labels[parcel])
    value = disagreement(scores, maps, truth, torch.from_numpy(parcel))
    return trained, float(value.detach())


def test_guidance_makes_walks_agree():
    off, on = planted_disagreement(0.0), planted_disagreement(10.0)
    assert on[1] < 0.9 * off[1]
    assert off[0].description.training["attention_guidance"] == 0
    assert on[0].description.training["attention_guidance"] == 10


@pytest.mark.parametrize("shape", [(5,), (5, 2, 3)])
def test_maps_of_dates_and_of_patches_have_row_profiles_too(shape):
    torch.manual_seed(0)
    maps = torch.rand(4, 3, *shape, requires_grad=True)
    weights = torch.rand(2, *maps.shape[1:])
    scores = torch.einsum("wn,kn->wk", maps.flatten(1) ** 2, weights.flatten(1))
    classes, parcel = torch.zeros(4, dtype=torch.int64), torch.tensor([0, 0, 1, 1])
    found = disagreement(scores, maps, classes, parcel)
    flat = maps.reshape(4, 3, 5, -1)
    scores = torch.einsum("wn,kn->wk", flat.flatten(1) ** 2, weights.flatten(1))
    assert float(found) > 0
    assert torch.allclose(found, disagreement(scores, flat, classes, parcel))
