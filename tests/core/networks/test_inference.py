"""The network as it runs fastest gives the same scores."""

import pytest
import torch
from planar_sits.core.networks.inference import for_inference
from planar_sits.core.networks.registry import BACKBONES, ESTIMATORS, NETWORKS, network_class
from planar_sits.core.planar.images import planar_images

TRAINED = [name for name in NETWORKS if name not in ESTIMATORS]
PATCHES = ("cnn2d_cnn1d", "unet_hybrid", "cnn3d")


def shape_of(backbone):
    """Return (B, T, L) of an image for a network."""
    if backbone in PATCHES:
        return 3, 8, 25
    if backbone not in BACKBONES:
        return 3, 8, 1
    return 3, 24, 50


def trained(backbone):
    """Return a network whose batch norms have seen something."""
    torch.manual_seed(0)
    bands, steps, _ = shape_of(backbone)
    network = network_class(backbone).build(bands, 4, steps)
    network.train()
    with torch.no_grad():
        for _ in range(3):
            network(torch.rand(8, *shape_of(backbone)) * 2)
    return network


def norms(network):
    return [
        part
        for part in network.modules()
        if isinstance(part, torch.nn.modules.batchnorm._BatchNorm)
    ]


@pytest.mark.parametrize("backbone", TRAINED)
def test_the_scores_are_the_same(backbone):
    network = trained(backbone)
    images = torch.rand(5, *shape_of(backbone))
    quick = for_inference(network)
    with torch.inference_mode():
        expected, found = network.eval()(images), quick(images)
    assert torch.allclose(found, expected, atol=1e-4 * expected.abs().max())


@pytest.mark.parametrize(
    "backbone", ["compact", "resnet18", "mobilenet_v3_small", "tempcnn", "unet_hybrid"]
)
def test_batch_norms_behind_convolutions_are_gone(backbone):
    network = trained(backbone)
    before = len(norms(network))
    assert norms(for_inference(network)) == []
    assert len(norms(network)) == before > 0, "the model's own network stays as it is"


def test_a_network_within_another_is_quick_too():
    network, images = trained("compact"), torch.rand(3, 3, 24, 50)
    quick = for_inference(torch.nn.Sequential(network))
    assert norms(quick) == []
    assert not any(part.training for part in quick.modules())
    assert torch.allclose(quick(images), network.eval()(images), atol=1e-5)


def test_nothing_random_is_drawn():
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
        found = for_inference(network).differences(images)
    assert torch.allclose(found, expected, atol=1e-5)
    assert found.is_contiguous(memory_format=torch.channels_last), "nothing is turned"


@pytest.mark.parametrize("length", [1, 3, 50])
@pytest.mark.parametrize("bands", [1, 3])
def test_compact_takes_images_as_they_are_gathered(bands, length):
    torch.manual_seed(0)
    network = network_class("compact").build(bands, 4, 7).train()
    torch.nn.init.normal_(network.moment)
    network(2 * torch.rand(8, bands, 7, length))
    quick, series = for_inference(network), torch.rand(30, 7, bands)
    segments = torch.randint(0, 30, (9, length))
    with torch.inference_mode():
        expected = network.eval()(planar_images(series, segments))
        images = planar_images(series, segments, as_gathered=quick.as_gathered)
        found = quick(images)
    assert torch.allclose(found, expected, atol=1e-4)
    assert images.permute(0, 3, 2, 1).is_contiguous()


def test_dropout_rests():
    quick, images = for_inference(trained("compact")), torch.rand(3, 3, 24, 50)
    assert not quick.training
    assert torch.equal(quick(images), quick(images))
