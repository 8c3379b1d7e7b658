"""Where the explained map lies in every backbone, and what a value of it looks at."""

from types import SimpleNamespace

import pytest
import torch
from planar_sits.core.attention.target import resolution, target_layer, target_path
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.registry import BACKBONES, network_class
from planar_sits.core.planar.segments import SegmentSettings


def described(backbone, steps, length, canvas=False, sampler="random_walk"):
    segments = SegmentSettings(sampler, length, canvas=canvas)
    days = [10.0 * step for step in range(steps)]
    return SimpleNamespace(days=days, segments=segments, bands=["a", "b"], backbone=backbone)


def measured(backbone, steps, length, canvas=False, sampler="random_walk"):
    torch.manual_seed(0)
    network = network_class(backbone).build(2, 3, steps)
    return resolution(network, described(backbone, steps, length, canvas, sampler))


@pytest.mark.parametrize("backbone", BACKBONES)
def test_the_target_is_a_map(backbone):
    network = network_class(backbone).build(2, 3, 64).eval()
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


@pytest.mark.parametrize("backbone", ["lstm", "unet_hybrid", "svm"])
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
    assert found.pixels_seen == 13


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
    network = network_class("compact").build(2, 3, 8)
    before = torch.get_rng_state()
    found = resolution(network, described("compact", 8, 20))
    assert found.rows == 8
    assert torch.equal(torch.get_rng_state(), before)
    assert all(parameter.grad is None for parameter in network.parameters())


def test_a_series_of_one_pixel_has_a_row_for_every_date():
    found = measured("tempcnn", 20, 1, sampler="pixels")
    assert (found.rows, found.columns) == (20, 1)
    assert (found.days, found.days_seen) == (10, 130)  # three convolutions over 5 dates
    assert found.told() == (
        "The map has 20 rows: a row every 10 days that looks at 130 days, of one pixel alone."
    )


def test_a_patch_has_places_along_its_side():
    found = measured("cnn3d", 12, 81, sampler="patch")
    assert (found.rows, found.columns) == (12, 3)
    assert (found.days, found.days_seen) == (10, 70)
    assert (found.pixels, found.pixels_seen) == (3, 9)
    assert found.told() == (
        "The map has 12 rows x 3 x 3 places in the patch: a row every 10 days that looks at 70 "
        "days, a place every 3 pixels of the patch that looks at 9 x 9."
    )


@pytest.mark.parametrize(
    ("sampler", "word"), [("random_walk", "walk"), ("snake", "curve"), ("random_pixels", "segment")]
)
def test_columns_are_told_by_their_sampler(sampler, word):
    told = measured("compact", 8, 50, sampler=sampler).told()
    assert f"a column every 7 pixels of the {word} that looks at 13." in told
