"""The networks beside the planar ones: shapes, learning, and the truth of their documentation."""

import importlib
import re

import pytest
import torch
from planar_sits.core.networks.layers import fold_temperature
from planar_sits.core.networks.layouts import as_patches, each_date, is_patch
from planar_sits.core.networks.network import PatchNetwork, parameter_count
from planar_sits.core.networks.recurrence_plot import recurrence_plots
from planar_sits.core.networks.registry import BACKBONES, ESTIMATORS, NETWORKS, network_class
from torch.nn import functional

TRAINED = [name for name in NETWORKS if name not in (*BACKBONES, *ESTIMATORS)]
PATCH_NETWORKS = [name for name in TRAINED if issubclass(network_class(name), PatchNetwork)]
PIXEL_NETWORKS = [name for name in TRAINED if name not in PATCH_NETWORKS]
SIZES = {"tempcnn": {"filters": 16}, "lstm": {"hidden": 16}}


def make(name, bands=3, classes=4, steps=8):
    """Build a network, a small one, from the same numbers each time."""
    torch.manual_seed(0)
    return network_class(name).build(bands, classes, steps, **SIZES.get(name, {}))


def some(name, number=4, bands=3, steps=8, side=7):
    """Draw images that a network takes."""
    generator = torch.Generator().manual_seed(1)
    length = side * side if name in PATCH_NETWORKS else 1
    return torch.rand(number, bands, steps, length, generator=generator)


def last_map(network, images):
    """Return the output of a network's features."""
    maps = []
    network.features.register_forward_hook(lambda module, given, out: maps.append(out))
    network.eval()(images)
    return maps[0]


@pytest.mark.parametrize("steps", [2, 3, 8, 25])
@pytest.mark.parametrize(("bands", "classes"), [(1, 2), (2, 3), (6, 4), (13, 10)])
@pytest.mark.parametrize("name", TRAINED)
def test_any_image_gives_one_score_per_class(name, bands, classes, steps):
    network, images = make(name, bands, classes, steps), some(name, 4, bands, steps)
    assert network.train()(images).shape == (4, classes)
    assert network.eval()(images).shape == (4, classes)
    assert network.eval()(images[:1]).shape == (1, classes)


@pytest.mark.parametrize("side", [3, 5, 9, 11])
@pytest.mark.parametrize("name", PATCH_NETWORKS)
def test_any_odd_side(name, side):
    assert make(name)(some(name, side=side)).shape == (4, 4)


@pytest.mark.parametrize("length", [1, 4, 16, 48, 50])
@pytest.mark.parametrize("name", PATCH_NETWORKS)
def test_what_is_no_patch_is_refused(name, length):
    assert not is_patch(length)
    with pytest.raises(ValueError, match=f"got {length}"):
        make(name)(torch.rand(2, 3, 8, length))


@pytest.mark.parametrize("name", PIXEL_NETWORKS)
def test_more_than_one_pixel_is_refused(name):
    with pytest.raises(ValueError, match="one pixel, got 9"):
        make(name)(torch.rand(2, 3, 8, 9))


def test_pixels_go_to_their_place_in_the_patch():
    images = torch.arange(2 * 3 * 4 * 9.0).view(2, 3, 4, 9)
    patches = as_patches(images)
    assert patches[1, 2, 3].ravel().tolist() == images[1, 2, 3].tolist()
    dates = each_date(patches)
    assert torch.equal(dates[1 * 4 + 3, 2], patches[1, 2, 3])
    assert torch.equal(dates.unflatten(0, (2, 4)).transpose(1, 2), patches)


@pytest.mark.parametrize("name", TRAINED)
def test_images_do_not_depend_on_their_batch(name):
    network, images = make(name).eval(), some(name)
    with torch.no_grad():
        alone = torch.cat([network(image[None]) for image in images])
        assert torch.allclose(network(images), alone, atol=1e-5)


@pytest.mark.parametrize("name", TRAINED)
def test_every_weight_learns(name):
    # In evaluation mode: batch norm would take back what the biases before it do.
    network = make(name).eval()
    functional.cross_entropy(network(some(name)), torch.arange(4)).backward()
    for path, weight in network.named_parameters():
        assert weight.grad.isfinite().all()
        assert weight.grad.abs().sum() > 0, path


@pytest.mark.parametrize("name", TRAINED)
def test_the_same_seed_gives_the_same_numbers(name):
    images = some(name)
    with torch.no_grad():
        assert torch.equal(make(name).eval()(images), make(name).eval()(images))


@pytest.mark.parametrize("name", TRAINED)
def test_the_order_of_dates_matters(name):
    network, images = make(name).eval(), some(name)
    with torch.no_grad():
        assert not torch.allclose(network(images), network(images.flip(2)), atol=1e-4)


def fitted_accuracy(network, images, classes, epochs=80):
    """Fit on images; return the part of other images (the second half) that is right."""
    half = len(images) // 2
    optimizer = torch.optim.Adam(network.parameters(), 3e-3)
    for _ in range(epochs):
        optimizer.zero_grad()
        functional.cross_entropy(network.train()(images[:half]), classes[:half]).backward()
        optimizer.step()
    with torch.no_grad():
        found = network.eval()(images[half:]).argmax(dim=1)
    return float((found == classes[half:]).float().mean())


@pytest.mark.parametrize("name", TRAINED)
def test_a_peak_is_found_early_or_late(name):
    network = make(name, classes=2)
    classes = torch.arange(96) % 2
    images = 0.3 * some(name, 96, side=3)
    # In one band: the layer norm of `lstm` takes away what all bands share.
    images[classes == 0, 1, 1:3] += 0.7
    images[classes == 1, 1, 5:7] += 0.7
    assert fitted_accuracy(network, images, classes) > 0.9


@pytest.mark.parametrize("name", PATCH_NETWORKS)
def test_the_same_values_in_another_arrangement(name):
    # Sorted rows against scattered ones: no mean over the patch tells them apart.
    network = make(name, classes=2)
    classes = torch.arange(96) % 2
    images = some(name, 96, side=5)
    images[classes == 0] = images[classes == 0].sort(dim=3).values
    assert fitted_accuracy(network, images, classes) > 0.9


@pytest.mark.parametrize("steps", [2, 8, 25])
def test_maps_keep_the_dates(steps):
    assert last_map(make("tempcnn", steps=steps), some("tempcnn", 2, 3, steps)).shape == (
        2,
        16,
        steps,
    )
    for side, rest in ((3, 1), (7, 2), (9, 3)):
        images = some("cnn3d", 2, 3, steps, side)
        assert last_map(make("cnn3d", steps=steps), images).shape == (2, 64, steps, rest, rest)


def test_recurrence_plots_by_hand():
    series = torch.tensor([[[1.0, 4.0, 2.0]]])
    assert recurrence_plots(series)[0, 0].tolist() == [[0, 3, 1], [3, 0, 2], [1, 2, 0]]


@pytest.mark.parametrize(("steps", "side"), [(2, 2), (24, 24), (25, 24), (70, 24)])
def test_recurrence_plots_stay_small(steps, side):
    series = torch.rand(2, 3, steps)
    plots = recurrence_plots(series)
    assert plots.shape == (2, 3, side, side)
    assert torch.allclose(plots, plots.transpose(2, 3))
    assert torch.allclose(recurrence_plots(series + 5), plots, atol=1e-5)


@pytest.mark.parametrize(("bands", "classes", "steps"), [(6, 4, 8), (3, 2, 25), (13, 10, 2)])
@pytest.mark.parametrize("name", TRAINED)
def test_the_documented_number_of_weights_is_true(name, bands, classes, steps):
    text = importlib.import_module(f"planar_sits.core.networks.{name}").__doc__
    formula = re.search(r"classes:\s+(.*)\.\s*\Z", text, re.DOTALL).group(1)
    formula = re.sub(r"(?<=\w) (?=[\w(])", " * ", formula.replace(",", "").replace("\n", " "))
    values = {"B": bands, "K": classes, "T": steps, "f": 64, "h": 64}
    network = network_class(name).build(bands, classes, steps)
    assert parameter_count(network) == eval(formula, values)


@pytest.mark.parametrize("filters", [16, 32, 1024])
def test_filters_of_tempcnn(filters):
    network = network_class("tempcnn").build(3, 4, 8, filters=filters).eval()
    assert network.dense[0].weight.shape == (4 * filters, 8 * filters)
    assert network(some("tempcnn")).shape == (4, 4)


@pytest.mark.parametrize("bands", [1, 2])
def test_lstm_sees_the_values_of_few_bands(bands):
    network, images = make("lstm", bands).eval(), some("lstm", 4, bands)
    assert not torch.allclose(network(images), network(0.5 * images), atol=1e-5)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("name", [*BACKBONES, *TRAINED])
def test_a_temperature_divides_the_scores(name, temperature):
    network, images = make(name, steps=32).eval(), some(name, steps=32)
    if name in BACKBONES:
        images = torch.rand(4, 3, 32, 32)
    with torch.no_grad():
        before = network(images)
        fold_temperature(network, temperature)
        assert torch.allclose(network(images), before / temperature, rtol=1e-5, atol=1e-6)
