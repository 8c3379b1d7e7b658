"""Grad-CAM++ against derivatives of Y = exp(S) that autograd takes one by one, in float64."""

import pytest
import torch
from planar_sits.core.attention.gradcam import class_maps
from planar_sits.core.attention.target import target_layer
from planar_sits.core.networks.registry import network_class


def network_of(backbone, steps):
    """Return a network in float64 with batch norms that know something."""
    torch.manual_seed(1)
    network = network_class(backbone).build(3, 3, steps).double().eval()
    for module in network.modules():
        if isinstance(module, torch.nn.modules.batchnorm._BatchNorm):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 2)
    return network


def head_of(network, layer, images):
    """Return the map of one image, and a function from a map to the scores."""
    kept = {}
    hook = layer.register_forward_hook(lambda module, given, out: kept.update(map=out.detach()))
    network(images)
    hook.remove()

    def head(maps):
        hook = layer.register_forward_hook(lambda module, given, out: maps)
        try:
            return network(images)
        finally:
            hook.remove()

    return kept["map"], head


def oracle(maps, head, label, channels):
    """Return the Grad-CAM++ weights of channels by the paper's equations 10 to 13."""
    maps = maps.clone().requires_grad_()
    value = torch.exp(head(maps)[0, label])
    (first,) = torch.autograd.grad(value, maps, create_graph=True)
    weights = []
    for channel in channels:
        total, weight = maps[0, channel].sum(), 0.0
        for place in [(0, channel, *where) for where in torch.ones(maps.shape[2:]).nonzero()]:
            second = torch.autograd.grad(first[place], maps, create_graph=True)[0][place]
            third = torch.autograd.grad(second, maps, retain_graph=True)[0][place]
            below = 2 * second + total * third
            if second != 0:
                weight = weight + second / below * torch.relu(first[place])
        weights.append(float(weight))
    return torch.tensor(weights, dtype=torch.float64), float(value)


@pytest.mark.parametrize(
    ("backbone", "steps", "length", "channels"),
    [
        ("compact", 4, 16, range(64)),
        ("squeezenet1_1", 40, 48, range(0, 512, 16)),
        ("resnet18", 40, 64, range(0, 512, 16)),
        ("tempcnn", 6, 1, range(64)),  # a map of dates
        ("cnn3d", 3, 25, range(64)),  # a map of dates, rows and columns
    ],
)
def test_maps_are_those_of_the_paper(backbone, steps, length, channels):
    network = network_of(backbone, steps)
    images = torch.rand(1, 3, steps, length, dtype=torch.float64)
    layer = target_layer(network, backbone)
    maps, head = head_of(network, layer, images)
    _, classes, _ = class_maps(network, layer, images)
    weights, value = oracle(maps, head, int(classes[0]), channels)
    assert (weights != 0).any()
    chosen = maps[0, list(channels)]
    weights = weights.reshape(-1, *[1] * (chosen.dim() - 1))
    expected = torch.relu((weights * chosen).sum(dim=0))
    # Only these channels are compared: the others are silenced in the map.
    silent = torch.zeros_like(maps)
    silent[0, list(channels)] = maps[0, list(channels)]
    given = torch.autograd.grad(head(maps.requires_grad_())[0, int(classes[0])], maps)[0]
    from planar_sits.core.attention.gradcam import gradcam_plus_plus

    found = gradcam_plus_plus(silent.detach(), given)[0]
    assert torch.allclose(found * value, expected, rtol=1e-6, atol=1e-12)
    if len(channels) == maps.shape[1]:
        assert torch.allclose(class_maps(network, layer, images)[2][0] * value, expected, rtol=1e-6)


def test_a_network_is_left_as_it_was():
    network = network_of("compact", 6)
    network.moment.requires_grad_(False)
    before = [parameter.requires_grad for parameter in network.parameters()]
    layer = target_layer(network, "compact")
    class_maps(network, layer, torch.rand(2, 3, 6, 8, dtype=torch.float64))
    with pytest.raises(RuntimeError):
        class_maps(network, layer, torch.rand(2, 5, 6, 8, dtype=torch.float64))
    assert [parameter.requires_grad for parameter in network.parameters()] == before
    assert all(parameter.grad is None for parameter in network.parameters())
    assert len(layer._forward_hooks) == 0


def test_images_do_not_see_each_other():
    network = network_of("compact", 6)
    images, layer = torch.rand(5, 3, 6, 20, dtype=torch.float64), target_layer(network, "compact")
    together = class_maps(network, layer, images)[2]
    alone = torch.cat([class_maps(network, layer, image[None])[2] for image in images])
    assert torch.allclose(together, alone)
    assert together.min() >= 0
    assert together.max() > 0
