"""Tests of torchvision's networks for any number of bands."""

import pytest
import torch
import torchvision
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.registry import BACKBONES, network_class

NAMES = [name for name in BACKBONES if name != "compact"]


def runs(network, steps, length):
    try:
        with torch.no_grad():
            network.eval()(torch.zeros(1, 3, steps, length))
    except RuntimeError:
        return False
    return True


@pytest.mark.parametrize("name", NAMES)
def test_three_bands_give_the_network_of_torchvision(build, name):
    torch.manual_seed(0)
    expected = getattr(torchvision.models, name)(weights=None, num_classes=4)
    network = build(name)
    assert type(network) is type(expected)
    state = network.state_dict()
    assert list(state) == list(expected.state_dict())
    last = "classifier.1.bias" if name.startswith("squeezenet") else ""
    others = {key: value for key, value in expected.state_dict().items() if key != last}
    assert all(torch.equal(state[key], value) for key, value in others.items())


@pytest.mark.parametrize("name", ["squeezenet1_0", "squeezenet1_1"])
def test_no_class_of_squeezenet_starts_below_its_relu(build, name):
    torch.manual_seed(0)
    scores = build(name).eval()(torch.rand(8, 3, 40, 40))
    assert (scores > 0).all()


@pytest.mark.parametrize("bands", [1, 6])
@pytest.mark.parametrize("name", NAMES)
def test_other_bands_change_the_first_convolution_only(build, name, bands):
    usual = {key: value.shape for key, value in build(name).state_dict().items()}
    network = build(name, bands)
    shapes = {key: value.shape for key, value in network.state_dict().items()}
    (changed,) = [key for key in usual if shapes[key] != usual[key]]
    assert changed == next(iter(usual))
    assert shapes[changed] == (usual[changed][0], bands, *usual[changed][2:])
    with torch.no_grad():
        assert network.eval()(torch.rand(2, bands, 24, 32)).shape == (2, 4)


@pytest.mark.parametrize(("name", "smallest"), [("squeezenet1_0", 21), ("squeezenet1_1", 17)])
def test_the_smallest_number_of_steps_is_named(build, name, smallest):
    network = network_class(name)
    with pytest.raises(PlanarSitsError, match=f"STEPS to {smallest}"):
        network.check_image(3, smallest - 1, 50)
    network.check_image(3, smallest, 50)
    assert runs(build(name), smallest, 50)
    assert not runs(build(name), smallest - 1, 50)


def test_the_smallest_length_is_named():
    network = network_class("squeezenet1_0")
    with pytest.raises(PlanarSitsError, match="10 pixels.*LENGTH to 21"):
        network.check_image(3, 30, 10)
    network.check_image(3, 30, 21)


def test_steps_and_length_both_too_small():
    with pytest.raises(PlanarSitsError, match="LENGTH to 21"):
        network_class("squeezenet1_0").check_image(3, 8, 10)


@pytest.mark.parametrize("name", ["resnet18", "mobilenet_v3_small"])
def test_other_networks_take_any_image(build, name):
    network_class(name).check_image(3, 2, 1)
    assert runs(build(name), 2, 1)
