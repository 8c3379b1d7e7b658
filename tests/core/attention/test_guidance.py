"""Guidance: two walks of one parcel should have the same profile of dates."""

import numpy as np
import pytest
import torch
from planar_sits.core.attention.guidance import AttentionGuidance, disagreement
from planar_sits.core.networks.compact import Compact
from planar_sits.core.planar.images import planar_images
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.tests.support.attention import planted_model
from planar_sits.tests.support.planted import make_planted

SEGMENTS = SegmentSettings(length=16, fraction=20)
GUIDANCE = AttentionGuidance(1.0, "features")


def test_walks_of_a_parcel_come_in_pairs():
    parcel = np.repeat([0, 1, 2, 3], [4, 3, 1, 6])
    order = GUIDANCE.order(parcel, np.random.default_rng(0))
    assert sorted(order) == list(range(14))
    ordered = parcel[order]
    assert (ordered[0:12:2] == ordered[1:12:2]).all()
    assert sorted(ordered[12:]) == [1, 2]


def test_the_order_of_pairs_is_random():
    parcel = np.repeat(np.arange(50), 2)
    rng = np.random.default_rng(0)
    one, other = GUIDANCE.order(parcel, rng), GUIDANCE.order(parcel, rng)
    assert not np.array_equal(one, other)
    assert not np.array_equal(parcel[one], np.sort(parcel))


def guided(images, parcel):
    """Return a network, its scores of images, and their penalty."""
    torch.manual_seed(0)
    network = Compact(3, 2, 12).eval()
    classes = torch.zeros(len(images), dtype=torch.int64)
    return (network, *GUIDANCE.scores_and_penalty(network, images, classes, torch.tensor(parcel)))


def images_of(count):
    return torch.rand(count, 3, 12, 16, generator=torch.Generator().manual_seed(0))


def test_scores_are_those_of_the_network_and_it_is_left_without_hooks():
    images = images_of(4)
    network, scores, _ = guided(images, [0, 0, 1, 1])
    assert torch.equal(scores, network(images))
    with pytest.raises(RuntimeError):
        GUIDANCE.scores_and_penalty(network, images[:, :2], torch.zeros(4).long(), torch.zeros(4))
    assert not network.features._forward_hooks


def test_equal_walks_agree():
    _, _, penalty = guided(images_of(3).repeat_interleave(2, dim=0), [0, 0, 1, 1, 2, 2])
    assert float(penalty.detach()) == pytest.approx(0, abs=1e-5)


def test_different_walks_disagree_with_a_gradient_for_all_weights():
    network, _, penalty = guided(images_of(6), [0, 0, 1, 1, 2, 2])
    assert 0 < float(penalty.detach()) <= 1
    penalty.backward()
    assert network.features[1][0].weight.grad.abs().max() > 0
    assert network.first[0].weight.grad.abs().max() > 0


def test_the_penalty_is_zero_without_pairs():
    assert float(guided(images_of(3), [0, 1, 2])[2].detach()) == 0


@pytest.mark.parametrize("shape", [(5,), (5, 2, 3)])
def test_maps_of_dates_and_of_patches_have_row_profiles_too(shape):
    torch.manual_seed(0)
    maps = torch.rand(4, 3, *shape, requires_grad=True)
    weights = torch.rand(2, *maps.shape[1:])
    scores = torch.einsum("wn,kn->wk", maps.flatten(1) ** 2, weights.flatten(1))
    classes, parcel = torch.zeros(4, dtype=torch.int64), torch.tensor([0, 0, 1, 1])
    result = disagreement(scores, maps, classes, parcel)
    flat = maps.reshape(4, 3, 5, -1)
    scores = torch.einsum("wn,kn->wk", flat.flatten(1) ** 2, weights.flatten(1))
    assert float(result) > 0
    assert torch.allclose(result, disagreement(scores, flat, classes, parcel))


def trained_disagreement(planted, weight):
    """Train; return the provenance and the disagreement over walks of the same parcels."""
    guidance = AttentionGuidance(weight, "features")
    model = planted_model(planted, SEGMENTS, 64, guidance, epochs=4, seed=0)
    pixels = normalised(planted.pixels, model.description.ranges)
    parcel = np.repeat(np.arange(len(pixels)), 2)
    segments = make_sampler(pixels, SEGMENTS, 9).draw(parcel, np.tile([0, 1], len(pixels)))
    images = planar_images(torch.from_numpy(pixels.values), torch.from_numpy(segments).long())
    classes = torch.from_numpy(planted.labels[parcel])
    network = model.network.eval()
    _, penalty = guidance.scores_and_penalty(network, images, classes, torch.from_numpy(parcel))
    return model.description.training, float(penalty.detach())


def test_training_with_guidance_makes_walks_agree():
    planted = make_planted(24, 12, width=4, amplitude=0.08, seed=0)
    off, on = trained_disagreement(planted, 0.0), trained_disagreement(planted, 10.0)
    assert on[1] < 0.9 * off[1]
    assert off[0]["attention_guidance"] == 0
    assert on[0]["attention_guidance"] == 10
