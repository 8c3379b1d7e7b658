"""Tests of `lstm`; test_parity compares it with breizhcrops."""

import pytest
import torch
from planar_sits.core.networks.registry import network_class


@pytest.mark.parametrize("bands", [1, 2])
def test_the_values_of_one_or_two_bands_matter(build, images_for, bands):
    network, images = build("lstm", bands).eval(), images_for("lstm", 4, bands)
    assert not torch.allclose(network(images), network(0.5 * images), atol=1e-5)


def test_brightness_of_many_bands_is_removed(build, images_for):
    network, images = build("lstm", 3).eval(), images_for("lstm", 4, 3)
    assert torch.allclose(network(images), network(images + 5), atol=1e-3)


@pytest.mark.parametrize("hidden", [8, 64])
def test_hidden_units_are_those_of_each_direction(hidden):
    network = network_class("lstm").build(3, 4, 8, hidden=hidden)
    assert network.classifier.weight.shape == (4, 4 * hidden)
