"""The small network: its shapes, and the truth of its own documentation."""

import re

import pytest
import torch
from planar_sits.core.networks import compact
from planar_sits.core.networks.compact import Compact
from torch import nn


def convolution_shapes(network, images):
    """Return the output shape (C, T, L) of each convolution in a forward pass."""
    shapes = []
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            module.register_forward_hook(lambda m, i, out: shapes.append(tuple(out.shape[1:])))
    network.eval()(images)
    return shapes


def last_map(network, images):
    """Return the last feature map with rows and columns."""
    maps = []
    network.features.register_forward_hook(lambda m, i, out: maps.append(out))
    network(images)
    return maps[0]


@pytest.mark.parametrize("steps", [2, 3, 24])
@pytest.mark.parametrize("length", [1, 2, 50])
@pytest.mark.parametrize("bands", [1, 3, 6])
def test_any_image_gives_one_score_per_class(steps, length, bands):
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
    told = [(int(width), 11, -(-length // int(stride))) for width, stride in rows]
    assert told
    assert convolution_shapes(Compact(3, 4, 11), torch.rand(1, 3, 11, length)) == told


def test_the_documented_field_of_view_is_true():
    before, after, pixels = map(
        int,
        re.search(
            r"sees dates t - (\d+) to t \+ (\d+) and (\d+) neighbouring", compact.__doc__
        ).groups(),
    )
    network = Compact(2, 4, 24).double().eval()
    network.first[-1], *others = [nn.Identity() for _ in range(3)]
    for block, linear in zip(network.features, others):
        block[-1] = linear
    images = torch.rand(1, 2, 24, 64, dtype=torch.float64, requires_grad=True)
    last_map(network, images)[0, :, 12, 4].square().sum().backward()
    seen = images.grad[0].abs().sum(dim=0) > 0
    rows = torch.nonzero(seen.any(dim=1)).ravel().tolist()
    assert rows == list(range(12 - before, 12 + after + 1))
    assert int(seen.any(dim=0).sum()) == pixels


def test_the_order_of_dates_matters():
    torch.manual_seed(0)
    network = Compact(2, 3, 6).eval()
    images = torch.rand(1, 2, 6, 16)
    assert not torch.allclose(network(images), network(images.flip(2)), atol=1e-4)


def test_every_weight_learns():
    network = Compact(2, 3, 4)
    network(torch.rand(8, 2, 4, 16)).square().sum().backward()
    assert all(weight.grad is not None for weight in network.parameters())
