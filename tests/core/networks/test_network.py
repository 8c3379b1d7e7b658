"""Tests of what every network has in common: shapes, learning, and its class attributes."""

import importlib
import re

import numpy as np
import pytest
import torch
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.network import PatchNetwork, PixelNetwork, parameter_count
from planar_sits.core.networks.registry import BACKBONES, ESTIMATORS, NETWORKS, network_class
from torch.nn import functional

# Networks that are trained with epochs, beside those of planar images. The members of the committee
# are trained alone.
TRAINED = [name for name in NETWORKS if name not in (*BACKBONES, *ESTIMATORS, "committee")]
PATCHES = [name for name in NETWORKS if issubclass(network_class(name), PatchNetwork)]
PIXELS = [name for name in NETWORKS if issubclass(network_class(name), PixelNetwork)]
SAMPLERS = (
    *("random_walk", "random_pixels", "hilbert", "snake", "spiral"),
    *("patch", "pixels", "parcel"),
)


def fitted_accuracy(network, images, classes, epochs):
    """Fit the first half of the images; return the accuracy on the second half."""
    half = len(images) // 2
    optimizer = torch.optim.Adam(network.parameters(), 3e-3)
    for _ in range(epochs):
        optimizer.zero_grad()
        functional.cross_entropy(network.train()(images[:half]), classes[:half]).backward()
        optimizer.step()
    with torch.no_grad():
        predicted = network.eval()(images[half:]).argmax(dim=1)
    return float((predicted == classes[half:]).float().mean())


@pytest.mark.parametrize("steps", [2, 3, 8, 25])
@pytest.mark.parametrize(("bands", "classes"), [(1, 2), (2, 3), (6, 4), (13, 10)])
@pytest.mark.parametrize("name", ["compact", "committee", *TRAINED])
def test_any_image_gives_one_score_per_class(build, images_for, name, bands, classes, steps):
    network, images = build(name, bands, classes, steps), images_for(name, 4, bands, steps)
    assert network.train()(images).shape == (4, classes)
    assert network.eval()(images).shape == (4, classes)
    assert network.eval()(images[:1]).shape == (1, classes)


@pytest.mark.parametrize("side", [3, 5, 9, 11])
@pytest.mark.parametrize("name", PATCHES)
def test_patches_of_any_odd_side(build, images_for, name, side):
    assert build(name)(images_for(name, side=side)).shape == (4, 4)


@pytest.mark.parametrize("length", [1, 4, 16, 48, 50])
@pytest.mark.parametrize("name", PATCHES)
def test_images_that_are_no_patches_are_refused(build, name, length):
    with pytest.raises(ValueError, match=f"got {length}"):
        build(name)(torch.rand(2, 3, 8, length))


@pytest.mark.parametrize("name", PIXELS)
def test_more_than_one_pixel_is_refused(build, name):
    with pytest.raises(ValueError, match="one pixel, got 9"):
        build(name)(torch.rand(2, 3, 8, 9))


@pytest.mark.parametrize("name", ["committee", *TRAINED])
def test_scores_do_not_depend_on_the_batch(build, images_for, name):
    network, images = build(name).eval(), images_for(name)
    with torch.no_grad():
        single = torch.cat([network(image[None]) for image in images])
        assert torch.allclose(network(images), single, atol=1e-5)


@pytest.mark.parametrize("name", TRAINED)
def test_every_weight_has_a_gradient(build, images_for, name):
    # In evaluation mode: a batch norm would cancel the biases before it.
    network = build(name).eval()
    functional.cross_entropy(network(images_for(name)), torch.arange(4)).backward()
    for path, weight in network.named_parameters():
        assert weight.grad.isfinite().all()
        assert weight.grad.abs().sum() > 0, path


@pytest.mark.parametrize("name", NETWORKS)
def test_the_same_seed_gives_the_same_weights(build, name):
    state, again = build(name).state_dict(), build(name).state_dict()
    assert all(torch.equal(value, again[key]) for key, value in state.items())


@pytest.mark.parametrize("name", ["compact", *TRAINED])
def test_the_order_of_time_steps_matters(build, images_for, name):
    network, images = build(name).eval(), images_for(name)
    with torch.no_grad():
        assert not torch.allclose(network(images), network(images.flip(2)), atol=1e-4)


@pytest.mark.parametrize("name", TRAINED)
def test_an_early_peak_is_told_from_a_late_one(build, images_for, name):
    network = build(name, classes=2)
    classes = torch.arange(96) % 2
    images = 0.3 * images_for(name, 96, side=3)
    # In one band: the layer norm of `lstm` removes what all bands share.
    images[classes == 0, 1, 1:3] += 0.7
    images[classes == 1, 1, 5:7] += 0.7
    assert fitted_accuracy(network, images, classes, epochs=40) > 0.9


@pytest.mark.parametrize("name", PATCHES)
def test_the_arrangement_of_pixels_matters(build, images_for, name):
    # Sorted rows against scattered ones: no mean over the patch distinguishes them.
    network = build(name, classes=2)
    classes = torch.arange(96) % 2
    images = images_for(name, 96, side=5)
    images[classes == 0] = images[classes == 0].sort(dim=3).values
    assert fitted_accuracy(network, images, classes, epochs=60) > 0.9


@pytest.mark.parametrize(("bands", "classes", "steps"), [(6, 4, 8), (3, 2, 25), (13, 10, 2)])
@pytest.mark.parametrize("name", TRAINED)
def test_the_documented_number_of_values_is_true(name, bands, classes, steps):
    text = importlib.import_module(network_class(name).__module__).__doc__
    formula = re.search(r"classes:\s+(.*)\.\s*\Z", text, re.DOTALL).group(1)
    formula = re.sub(r"(?<=\w) (?=[\w(])", " * ", formula.replace(",", "").replace("\n", " "))
    values = {"B": bands, "K": classes, "T": steps, "f": 64, "h": 64}
    network = network_class(name).build(bands, classes, steps)
    assert parameter_count(network) == eval(formula, values)


@pytest.mark.parametrize("name", ["squeezenet1_1", "compact"])
def test_values_without_a_gradient_do_not_count(build, name):
    network = build(name)
    before = parameter_count(network)
    weight = next(network.parameters())
    weight.requires_grad_(False)
    assert parameter_count(network) == before - weight.numel()


@pytest.mark.parametrize(
    ("name", "length", "samplers"),
    [
        *((name, 50, SAMPLERS[:5]) for name in BACKBONES),
        *((name, 49, ("patch",)) for name in PATCHES),
        *((name, 50, ()) for name in PATCHES),
        *(("pse_ltae", length, ("random_pixels",)) for length in (1, 50)),
        *(("committee", length, ("random_walk",)) for length in (1, 50)),
        *((name, 1, ("pixels",)) for name in PIXELS if name != "random_forest"),
        ("random_forest", 1, ("pixels", "parcel")),
        *((name, 9, ()) for name in PIXELS),
    ],
)
def test_which_segments_a_network_takes(name, length, samplers):
    network = network_class(name)
    assert tuple(name for name in SAMPLERS if network.takes(name, length)) == samplers


@pytest.mark.parametrize("name", ["compact", "committee", *TRAINED, *ESTIMATORS])
def test_one_time_step_is_refused(name):
    with pytest.raises(PlanarSitsError, match=f"'{name}'.*1 steps: set STEPS to 2"):
        network_class(name).check_image(3, 1, 1)


@pytest.mark.parametrize("length", [1, 16, 50])
@pytest.mark.parametrize("name", PATCHES)
def test_a_length_that_is_no_patch_is_refused(name, length):
    with pytest.raises(PlanarSitsError, match=f"'{name}'.*{length} pixels: set LENGTH to 9, 25"):
        network_class(name).check_image(3, 8, length)
    network_class(name).check_image(3, 8, 49)


@pytest.mark.parametrize("name", PIXELS)
def test_a_length_of_more_than_one_pixel_is_refused(name):
    with pytest.raises(PlanarSitsError, match=f"'{name}'.*not 50: set LENGTH to 1"):
        network_class(name).check_image(3, 8, 50)
    network_class(name).check_image(3, 8, 1)


@pytest.mark.parametrize("length", [1, 2, 500])
@pytest.mark.parametrize("name", ["compact", "pse_ltae"])
def test_which_networks_take_any_length(build, name, length):
    network = network_class(name)
    network.check_image(3, 2, length)
    assert network.any_length
    assert network.takes("random_pixels", length)
    assert build(name, steps=2).eval()(torch.rand(2, 3, 2, length)).shape == (2, 4)


@pytest.mark.parametrize("name", ["compact", *TRAINED])
def test_only_pse_ltae_uses_the_days(build, images_for, name):
    network, images = build(name).eval(), images_for(name)
    expected = network(images)
    network.set_days(np.arange(8) ** 2.0)
    assert torch.allclose(network(images), expected) == (name != "pse_ltae")


@pytest.mark.parametrize("name", NETWORKS)
def test_the_attention_layer_is_a_part_of_the_network(build, images_for, name):
    layer = network_class(name).attention_layer
    if layer is None:
        with pytest.raises(PlanarSitsError, match=f"'{name}'.*BACKBONE 'compact'"):
            network_class(name).attention_path()
        return
    assert network_class(name).attention_path() == layer
    shapes = []
    network, images = build(name, steps=64).eval(), images_for(name, 2, steps=64)
    network.get_submodule(layer).register_forward_hook(
        lambda module, inputs, output: shapes.append(tuple(output.shape))
    )
    network(images)
    assert shapes[0][0] == 2
    assert 2 <= shapes[0][2] <= 64


@pytest.mark.parametrize(("bands", "classes", "steps"), [(2, 3, 8), (13, 10, 40)])
@pytest.mark.parametrize("name", NETWORKS)
def test_claimed_shapes_are_those_of_the_network(name, bands, classes, steps):
    network = network_class(name)
    for factor in (1, 3):
        sizes = {key: factor * value for key, value in network.sizes.items()}
        state = network.build(bands, classes, steps, **sizes).state_dict()
        shapes = {key: tuple(value.shape) for key, value in state.items()}
        claimed = network.claimed_shapes(bands, classes, steps, **sizes)
        assert claimed.items() <= shapes.items()
        # Other tensors are at most twice as large as those, or do not grow.
        largest = max(np.prod(shape) for shape in claimed.values())
        fixed = 3_000_000 if network.imagenet else 100_000
        assert max(np.prod(shape, dtype=int) for shape in shapes.values()) <= max(
            fixed, 2 * largest
        )
    assert network.claimed_shapes(bands, classes, steps) == network.claimed_shapes(
        bands, classes, steps, **network.sizes
    )
