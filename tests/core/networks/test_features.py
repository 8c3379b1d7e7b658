"""The last features of every network."""

import numpy as np
import pytest
import torch
from planar_sits.core.networks.features import FeatureNetwork, feature_layer, feature_widths
from planar_sits.core.networks.inference import for_inference
from planar_sits.core.networks.novelty import MOST_FEATURES, folding
from planar_sits.core.networks.registry import ESTIMATORS, NETWORKS

OTHERS = [name for name in NETWORKS if name not in ESTIMATORS]


def images_of(name, images_for):
    large = name.startswith(("squeezenet", "resnet", "mobilenet"))
    return images_for(name) if not large else torch.rand(4, 3, 32, 32)


@pytest.mark.parametrize("name", OTHERS)
def test_scores_are_kept_and_features_follow(build, images_for, name):
    network, images = build(name).eval(), images_of(name, images_for)
    layer = feature_layer(name, network)
    with torch.no_grad():
        columns = FeatureNetwork(network, layer)(images)
        scores = network(images)
    width = feature_widths(name, network, 3, 8)[1]
    assert columns.shape == (4, 4 + width)
    assert width <= MOST_FEATURES
    assert torch.equal(columns[:, :4], scores)
    assert columns[:, 4:].std(dim=0).max() > 0
    assert not layer._forward_pre_hooks  # nothing is left behind


@pytest.mark.parametrize("name", OTHERS)
def test_the_copy_for_inference_has_the_same_features(build, images_for, name):
    network, images = build(name).eval(), images_of(name, images_for)
    fast = for_inference(network)
    with torch.no_grad():
        one = FeatureNetwork(network, feature_layer(name, network))(images)
        other = FeatureNetwork(fast, feature_layer(name, fast))(images)
    assert other.numpy() == pytest.approx(one.numpy(), abs=1e-3)


def test_features_of_compact_are_what_its_last_layer_takes(build, images_for):
    network, images = build("compact").eval(), images_for("compact")
    with torch.no_grad():
        columns = FeatureNetwork(network, feature_layer("compact", network))(images)
        scores = network.classifier(columns[:, 4:])
    assert scores.numpy() == pytest.approx(columns[:, :4].numpy(), abs=1e-5)


def test_many_features_are_folded(build, images_for):
    network, images = build("cnn3d").eval(), images_for("cnn3d")
    seen = []
    network.classifier.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    with torch.no_grad():
        columns = FeatureNetwork(network, feature_layer("cnn3d", network))(images)
    expected = seen[0].numpy() @ folding(seen[0].shape[1])
    assert np.allclose(columns[:, 4:].numpy(), expected, atol=1e-5)


def test_the_committee_has_the_features_of_its_planar_member(build):
    network = build("committee")
    assert feature_layer("committee", network) is network.compact.classifier


@pytest.mark.parametrize("name", ESTIMATORS)
def test_an_estimator_has_none(build, name):
    assert feature_layer(name, build(name)) is None
    assert feature_widths(name, build(name), 3, 8) == [24]
