"""Tests of the conversion of networks for prediction."""

import pytest
import torch
from planar_sits.core.networks.inference import for_inference
from planar_sits.core.networks.registry import ESTIMATORS, NETWORKS, network_class
from planar_sits.core.planar.images import planar_images

TRAINED = [name for name in NETWORKS if name not in ESTIMATORS]


@pytest.fixture
def trained(build, images_for):
    """Return a function that builds a network whose batch norms have statistics."""

    def make(name):
        network = build(name, steps=24).train()
        with torch.no_grad():
            for _ in range(3):
                network(2 * images_for(name, 8, steps=24, side=5))
        return network

    return make


def norms(network):
    return [
        part
        for part in network.modules()
        if isinstance(part, torch.nn.modules.batchnorm._BatchNorm)
    ]


@pytest.mark.parametrize("name", TRAINED)
def test_the_scores_are_the_same(trained, images_for, name):
    network = trained(name)
    images = images_for(name, 5, steps=24, side=5)
    fast = for_inference(network)
    with torch.inference_mode():
        expected, scores = network.eval()(images), fast(images)
    assert torch.allclose(scores, expected, atol=1e-4 * expected.abs().max())


@pytest.mark.parametrize(
    "name",
    [
        *("compact", "resnet18", "mobilenet_v3_small", "tempcnn", "unet_hybrid", "pse_ltae"),
        "committee",
    ],
)
def test_batch_norms_after_convolutions_are_folded(trained, name):
    network = trained(name)
    before = len(norms(network))
    assert norms(for_inference(network)) == []
    assert len(norms(network)) == before > 0, "the network itself is unchanged"


def test_a_network_within_another_is_converted(trained):
    network, images = trained("compact"), torch.rand(3, 3, 24, 50)
    fast = for_inference(torch.nn.Sequential(network))
    assert norms(fast) == []
    assert not any(part.training for part in fast.modules())
    assert torch.allclose(fast(images), network.eval()(images), atol=1e-5)


def test_nothing_random_is_drawn(trained):
    network = trained("compact")
    torch.manual_seed(1)
    expected = torch.rand(3)
    torch.manual_seed(1)
    for_inference(network)
    assert torch.equal(torch.rand(3), expected)


@pytest.mark.parametrize("bands", [1, 2, 6, 12, 13])
def test_band_differences_are_the_same_for_any_number_of_bands(bands):
    torch.manual_seed(0)
    network = network_class("compact").build(bands, 3, 5).train()
    for norm in norms(network):
        torch.nn.init.uniform_(norm.weight, 0.5, 2)
        torch.nn.init.normal_(norm.bias)
    network(2 * torch.rand(8, bands, 5, 20))
    images = torch.rand(4, bands, 5, 20).contiguous(memory_format=torch.channels_last)
    with torch.inference_mode():
        expected = network.eval().differences(images)
        differences = for_inference(network).differences(images)
    assert torch.allclose(differences, expected, atol=1e-5)
    assert differences.is_contiguous(memory_format=torch.channels_last)


@pytest.mark.parametrize("length", [1, 3, 50])
@pytest.mark.parametrize("bands", [1, 3])
def test_compact_takes_images_as_they_are_gathered(bands, length):
    torch.manual_seed(0)
    network = network_class("compact").build(bands, 4, 7).train()
    torch.nn.init.normal_(network.moment)
    network(2 * torch.rand(8, bands, 7, length))
    fast, series = for_inference(network), torch.rand(30, 7, bands)
    segments = torch.randint(0, 30, (9, length))
    with torch.inference_mode():
        expected = network.eval()(planar_images(series, segments))
        images = planar_images(series, segments, as_gathered=fast.as_gathered)
        scores = fast(images)
    assert torch.allclose(scores, expected, atol=1e-4)
    assert images.permute(0, 3, 2, 1).is_contiguous()


def test_there_is_no_dropout(trained):
    fast, images = for_inference(trained("compact")), torch.rand(3, 3, 24, 50)
    assert not fast.training
    assert torch.equal(fast(images), fast(images))
