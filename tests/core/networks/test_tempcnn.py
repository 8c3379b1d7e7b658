"""Tests of `tempcnn`; test_parity compares it with breizhcrops."""

import pytest
import torch
from planar_sits.core.networks.registry import network_class
from planar_sits.core.networks.tempcnn import TempCNN


@pytest.mark.parametrize("steps", [2, 8, 25])
def test_features_keep_the_time_steps(steps):
    network = TempCNN(3, 4, steps, filters=16).eval()
    assert network.features(torch.rand(2, 3, steps)).shape == (2, 16, steps)


@pytest.mark.parametrize("filters", [16, 32, 1024])
def test_the_dense_layer_grows_with_the_filters(filters):
    network = network_class("tempcnn").build(3, 4, 2, filters=filters).eval()
    assert network.dense[0].weight.shape == (4 * filters, 2 * filters)
    assert network(torch.rand(4, 3, 2, 1)).shape == (4, 4)


def test_the_paper_has_64_filters():
    assert network_class("tempcnn").build(3, 4, 8).features[0][0].weight.shape == (64, 3, 5)
