"""The size of the map of every network, and the receptive field of a value of it."""

import pytest
import torch
from planar_sits.core.attention.resolution import resolution
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.model import Model
from planar_sits.core.networks.registry import BACKBONES, NETWORKS, network_class
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.tests.support.attention import describe

# Networks with an attention layer.
MAPPED = {*BACKBONES, "tempcnn", "cnn3d", "committee"}


def model_of(backbone, steps, segments):
    """Return a model with random weights and a step every ten days."""
    torch.manual_seed(0)
    network = network_class(backbone).build(2, 3, steps)
    return Model(describe(backbone, range(0, 10 * steps, 10), segments), network)


def measured(backbone, steps, length, canvas=False, sampler="random_walk"):
    return resolution(model_of(backbone, steps, SegmentSettings(sampler, length, canvas=canvas)))


@pytest.mark.parametrize("backbone", sorted(NETWORKS.keys() - MAPPED))
def test_a_network_without_a_map_is_named(backbone):
    model = Model(describe(backbone, range(8), SegmentSettings("pixels", 1)), torch.nn.LSTM(3, 4))
    with pytest.raises(PlanarSitsError, match=f"'{backbone}' has no convolutional map.*BACKBONE"):
        resolution(model)


@pytest.mark.parametrize("steps", [8, 15, 36])
def test_compact_has_a_row_for_every_step_with_a_field_of_seven(steps):
    result = measured("compact", steps, 50)
    assert (result.rows, result.columns) == (steps, 7)
    assert result.days == 10
    assert result.field_days == 70
    assert result.pixels == pytest.approx(50 / 7)
    assert result.field_pixels == 13


def test_a_field_is_no_larger_than_the_image():
    result = measured("compact", 4, 6)
    assert result.field_days == 40
    assert result.field_pixels == 6


def test_a_trained_model_is_measured_in_its_days(small):
    result = resolution(small.model)
    assert (result.rows, result.columns) == (12, 7)
    assert result.days == 7
    assert result.field_days == 49
    assert result.field_pixels == 13
    assert "in time 7 days" in result.summary()
    assert "49 days" in result.summary()


@pytest.mark.parametrize(("backbone", "rows"), [("squeezenet1_1", 13), ("mobilenet_v3_small", 7)])
def test_the_canvas_is_coarse(backbone, rows):
    result = measured(backbone, 36, 50, canvas=True)
    assert (result.rows, result.columns) == (rows, rows)
    assert result.days == pytest.approx(10 * 224 / rows)
    assert result.pixels == pytest.approx(224 / rows)
    assert 0 < result.field_days <= 360
    assert 0 < result.field_pixels <= 50


def test_measuring_draws_no_random_numbers_and_leaves_no_gradient():
    model = model_of("compact", 8, SegmentSettings(length=20))
    before = torch.get_rng_state()
    assert resolution(model).rows == 8
    assert torch.equal(torch.get_rng_state(), before)
    assert all(parameter.grad is None for parameter in model.network.parameters())


def test_a_series_of_one_pixel_has_a_row_for_every_date():
    result = measured("tempcnn", 20, 1, sampler="pixels")
    assert (result.rows, result.columns) == (20, 1)
    assert (result.days, result.field_days) == (10, 130)  # three convolutions over 5 dates
    summary = result.summary()
    assert "10 days (20 rows)" in summary
    assert "130 days" in summary
    assert "one pixel" in summary


def test_a_patch_has_columns_along_its_side():
    result = measured("cnn3d", 12, 81, sampler="patch")
    assert (result.rows, result.columns) == (12, 3)
    assert (result.days, result.field_days) == (10, 70)
    assert (result.pixels, result.field_pixels) == (3, 9)
    summary = result.summary()
    assert "10 days (12 rows)" in summary
    assert "70 days" in summary
    assert "patch 3 pixels (map of 3 x 3 positions)" in summary
    assert "9 x 9 pixels" in summary


@pytest.mark.parametrize(
    ("sampler", "word"), [("random_walk", "walk"), ("snake", "curve"), ("random_pixels", "segment")]
)
def test_columns_follow_what_the_sampler_draws(sampler, word):
    result = measured("compact", 8, 50, sampler=sampler)
    assert result.across == word
    assert f"along the {word} 7 pixels (map of 7 columns)" in result.summary()
    assert "13 pixels" in result.summary()
