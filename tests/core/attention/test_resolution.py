"""Where the explained map lies in every backbone, and what a value of it looks at."""

from types import SimpleNamespace

import pytest
import torch
from planar_sits.core.attention.target import resolution, target_layer, target_path
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.backbones import build_network
from planar_sits.core.options import BACKBONES


def described(backbone, steps, length, canvas=False):
    segments = SimpleNamespace(length=length, canvas=canvas)
    days = [10.0 * step for step in range(steps)]
    return SimpleNamespace(days=days, segments=segments, bands=["a", "b"], backbone=backbone)


def measured(backbone, steps, length, canvas=False):
    torch.manual_seed(0)
    network = build_network(backbone, 2, 3, steps)
    return resolution(network, described(backbone, steps, length, canvas))


@pytest.mark.parametrize("backbone", BACKBONES)
def test_the_target_is_a_map(backbone):
    network = build_network(backbone, 2, 3, 64).eval()
    shapes = []
    layer = target_layer(network, backbone)
    hook = layer.register_forward_hook(lambda module, given, out: shapes.append(out.shape))
    with torch.no_grad():
        network(torch.rand(2, 2, 64, 64))
    hook.remove()
    (shape,) = shapes
    assert len(shape) == 4
    assert shape[0] == 2
    assert min(shape[2:]) >= 2


@pytest.mark.parametrize("backbone", ["lstm", "", "Compact"])
def test_a_backbone_without_a_map_is_named(backbone):
    with pytest.raises(PlanarSitsError, match=f"'{backbone}'.*BACKBONE"):
        target_path(backbone)


@pytest.mark.parametrize("steps", [8, 15, 36])
def test_compact_has_a_row_for_every_step_that_sees_seven(steps):
    found = measured("compact", steps, 50)
    assert (found.rows, found.columns) == (steps, 7)
    assert found.days == 10
    assert found.days_seen == 70
    assert found.pixels == pytest.approx(50 / 7)
    assert found.pixels_seen == 15


def test_compact_sees_no_more_than_there_is():
    found = measured("compact", 4, 6)
    assert found.days_seen == 40
    assert found.pixels_seen == 6


@pytest.mark.parametrize(("backbone", "rows"), [("squeezenet1_1", 13), ("mobilenet_v3_small", 7)])
def test_the_canvas_is_coarse(backbone, rows):
    found = measured(backbone, 36, 50, canvas=True)
    assert (found.rows, found.columns) == (rows, rows)
    assert found.days == pytest.approx(10 * 224 / rows)
    assert found.pixels == pytest.approx(224 / rows)
    assert 0 < found.days_seen <= 360
    assert 0 < found.pixels_seen <= 50


def test_measuring_draws_no_random_numbers_and_leaves_no_gradient():
    network = build_network("compact", 2, 3, 8)
    before = torch.get_rng_state()
    found = resolution(network, described("compact", 8, 20))
    assert found.rows == 8
    assert torch.equal(torch.get_rng_state(), before)
    assert all(parameter.grad is None for parameter in network.parameters())
