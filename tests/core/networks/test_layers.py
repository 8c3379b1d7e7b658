"""Tests of the first and the last layer of networks."""

import pytest
import torch
from planar_sits.core.networks.layers import first_convolution, fold_temperature, last_layer
from planar_sits.core.networks.registry import ESTIMATORS, NETWORKS

TRAINED = [name for name in NETWORKS if name not in ESTIMATORS]


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("squeezenet1_0", "features.0"),
        ("resnet18", "conv1"),
        ("mobilenet_v3_small", "features.0.0"),
        ("compact", "first.0"),
        ("tempcnn", "features.0.0"),
        ("cnn3d", "features.0.0"),
        ("committee", "compact.first.0"),
        ("lstm", ""),
        ("lda", ""),
    ],
)
def test_the_first_convolution(build, name, path):
    assert first_convolution(build(name)) == path


@pytest.mark.parametrize("name", NETWORKS)
def test_the_last_layer_has_a_weight_and_a_bias_for_each_class(build, name):
    state = build(name, classes=5).state_dict()
    names = list(last_layer(state))
    assert [key.split(".")[-1] for key in names] == ["weight", "bias"]
    assert [len(value) for value in last_layer(state).values()] == [5, 5]
    assert all(state[key] is value for key, value in last_layer(state).items())


@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("name", TRAINED)
def test_a_temperature_divides_the_scores(build, images_for, name, temperature):
    network, images = build(name, steps=32).eval(), images_for(name, steps=32)
    with torch.no_grad():
        before = network(images)
        fold_temperature(network, temperature)
        assert torch.allclose(network(images), before / temperature, rtol=1e-5, atol=1e-6)
