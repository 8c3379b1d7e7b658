"""Tests of `compact`: its shapes, and what its documentation says."""

import re

import pytest
import torch
from planar_sits.core.networks import compact
from planar_sits.core.networks.compact import Compact, Differences, channels
from torch import nn


def convolution_shapes(network, images):
    """Return the output shape (C, T, L) of each convolution in a forward pass."""
    shapes = []
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            module.register_forward_hook(
                lambda module, inputs, output: shapes.append(tuple(output.shape[1:]))
            )
    network.eval()(images)
    return shapes


def last_map(network, images):
    """Return the last feature map with rows and columns."""
    maps = []
    network.features.register_forward_hook(lambda module, inputs, output: maps.append(output))
    network(images)
    return maps[0]


@pytest.mark.parametrize("steps", [2, 3, 24])
@pytest.mark.parametrize("length", [1, 2, 50])
@pytest.mark.parametrize("bands", [1, 3, 6])
def test_images_of_any_size_give_one_score_per_class(steps, length, bands):
    network = Compact(bands, 5, steps)
    images = torch.rand(4, bands, steps, length)
    assert network.train()(images).shape == (4, 5)
    assert network.eval()(images).shape == (4, 5)


@pytest.mark.parametrize("steps", [2, 3, 24])
@pytest.mark.parametrize("length", [1, 50])
def test_time_rows_are_kept(steps, length):
    assert last_map(Compact(3, 4, steps).eval(), torch.rand(1, 3, steps, length)).shape[2] == steps


@pytest.mark.parametrize("length", [1, 2, 7, 50])
def test_the_documented_table_is_true(length):
    rows = re.findall(
        r"^ *\d .*convolution.*?\s(\d+), T, ceil\(L / (\d+)\)$", compact.__doc__, re.MULTILINE
    )
    documented = [(int(width), 11, -(-length // int(stride))) for width, stride in rows]
    assert documented
    assert convolution_shapes(Compact(3, 4, 11), torch.rand(1, 3, 11, length)) == documented


def test_the_documented_receptive_field_is_true():
    before, after, pixels = map(
        int,
        re.search(
            r"time steps t - (\d+) to t \+ (\d+)\s+and on (\d+) neighbouring", compact.__doc__
        ).groups(),
    )
    network = Compact(2, 4, 24).double().eval()
    network.first[-1], *others = [nn.Identity() for _ in range(3)]
    for block, linear in zip(network.features, others):
        block[-1] = linear
    images = torch.rand(1, 2, 24, 64, dtype=torch.float64, requires_grad=True)
    last_map(network, images)[0, :, 12, 4].square().sum().backward()
    used = images.grad[0].abs().sum(dim=0) > 0
    rows = torch.nonzero(used.any(dim=1)).ravel().tolist()
    assert rows == list(range(12 - before, 12 + after + 1))
    assert int(used.any(dim=0).sum()) == pixels


def test_every_weight_has_a_gradient():
    network = Compact(2, 3, 4)
    network(torch.rand(8, 2, 4, 16)).square().sum().backward()
    assert all(weight.grad is not None for weight in network.parameters())


@pytest.mark.parametrize(("bands", "pairs"), [(1, 0), (2, 1), (6, 15), (12, 66), (13, 0)])
def test_differences_of_up_to_12_bands_are_appended(bands, pairs):
    layer, images = Differences(bands).eval(), torch.rand(2, bands, 5, 7)
    assert channels(bands) == bands + pairs
    assert layer(images).shape == (2, bands + pairs, 5, 7)
    assert torch.equal(layer(images)[:, :bands], images)


def test_normalised_differences_by_hand():
    images = torch.tensor([0.5, 0.1, 0.0]).view(1, 3, 1, 1)
    layer = Differences(3).eval()
    expected = torch.tensor([0.4 / 0.8, 0.5 / 0.7, 0.1 / 0.3]) / (1 + layer.norm.eps) ** 0.5
    assert torch.allclose(layer(images)[0, 3:].ravel(), expected)
