"""The layer that is explained, and how finely it can tell."""

import pytest
import torch
from planar_sits.core.attention.gradcam import class_maps, gradcam, upsampled
from planar_sits.core.attention.target import resolution, target_layer
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.registry import BACKBONES, ESTIMATORS, NETWORKS, network_class

# Pixels of an image that each network with a map takes.
LENGTHS = {**dict.fromkeys(BACKBONES, 50), "tempcnn": 1, "cnn3d": 49}


@pytest.mark.parametrize("backbone", LENGTHS)
@pytest.mark.parametrize("method", ["gradcam++", "gradcam"])
def test_every_backbone_has_a_map(backbone, method):
    torch.manual_seed(0)
    network = network_class(backbone).build(2, 3, 64).eval()
    images = torch.rand(2, 2, 64, LENGTHS[backbone])
    layer = target_layer(network, backbone)
    scores, classes, maps = class_maps(network, layer, images, method=method)
    assert torch.allclose(scores, network(images).detach(), atol=1e-5)
    assert torch.equal(classes, scores.argmax(dim=1))
    assert maps.dim() == {"tempcnn": 2, "cnn3d": 4}.get(backbone, 3)
    assert maps.min() >= 0
    assert upsampled(maps, 64, LENGTHS[backbone]).shape == (2, 64, LENGTHS[backbone])


def test_any_class_can_be_explained():
    torch.manual_seed(0)
    network = network_class("compact").build(2, 3, 8).eval()
    images, wanted = torch.rand(3, 2, 8, 16), torch.tensor([2, 0, 1])
    _, classes, maps = class_maps(network, network.features, images, wanted)
    assert torch.equal(classes, wanted)
    best = class_maps(network, network.features, images)
    other = best[1] != wanted
    assert other.any()
    assert not torch.allclose(maps[other], best[2][other])


def test_gradcam_is_the_mean_gradient_times_the_map():
    maps, gradient = torch.randn(2, 4, 3, 5), torch.randn(2, 4, 3, 5)
    expected = torch.zeros(2, 3, 5)
    for k in range(4):
        expected += gradient[:, k].mean(dim=(1, 2))[:, None, None] * maps[:, k]
    assert torch.allclose(gradcam(maps, gradient), expected.clamp(min=0), atol=1e-6)


@pytest.mark.parametrize("name", sorted({*NETWORKS, *ESTIMATORS} - LENGTHS.keys()))
def test_a_network_without_a_map_is_told(name):
    with pytest.raises(PlanarSitsError, match=f"'{name}' has no convolutional map.*BACKBONE"):
        target_layer(torch.nn.LSTM(3, 4), name)


def test_the_canvas_is_cut_away():
    maps = torch.zeros(1, 224, 224)
    maps[:, 100:124, 87:137] = 1  # where an image of 24 x 50 lies
    assert (upsampled(maps, 24, 50, 224) == 1).all()


def test_compact_keeps_every_date(small):
    found = resolution(small[1][1], small[1][0])
    assert (found.rows, found.columns) == (12, 7)
    assert found.days == 7
    assert found.days_seen == 49
    assert found.pixels_seen == 13
    assert "a row every 7 days that looks at 49 days" in found.told()
