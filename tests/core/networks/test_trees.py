"""Tests of trees as modules: scores by hand, bounded memory, nodes and features that exist."""

import pytest
import torch
from planar_sits.core.networks.network import parameter_count
from planar_sits.core.networks.trees import Forest, GradientBoosting


def planted(module):
    """Give a module of two trees one with features 1 and 2; the other is a leaf, padded."""
    module.left[0, :2] = torch.tensor([1, 3])
    module.right[0, :2] = torch.tensor([2, 4])
    module.feature[0, :2] = torch.tensor([1, 2])
    module.threshold[0, :2] = torch.tensor([0.5, 0.25])
    return module


def small_forest():
    """Return a forest of the planted trees."""
    forest = planted(Forest(2, 2, 2, trees=2, nodes=5))
    forest.leaf[0, 2:] = torch.tensor([[1.0, 0.0], [0.5, 0.5], [0.0, 1.0]])
    forest.leaf[1, 0] = torch.tensor([0.25, 0.75])
    return forest


def small_boosting(rounds=1, outputs=2):
    """Return boosting of the planted trees."""
    module = planted(GradientBoosting(2, 3, 2, rounds=rounds, outputs=outputs, nodes=5))
    module.leaf[0, 2:] = torch.tensor([1.0, 2.0, 4.0])
    module.leaf[1, 0] = 8
    return module


def three_images():
    """Return images of three pixels, one for each leaf of the first planted tree."""
    # Features: band 0 and 1 of the first date, then of the second.
    features = torch.tensor(
        [[0, 0.6, 0, 0], [0, 0.5, 0.25, 0], [0, 0.4, 0.3, 0]], dtype=torch.float32
    )
    return features.view(3, 2, 2).transpose(1, 2).unsqueeze(3)


def test_a_forest_by_hand():
    probabilities = torch.softmax(small_forest()(three_images()), dim=1)
    expected = torch.tensor([[1.25, 0.75], [0.75, 1.25], [0.25, 1.75]]) / 2
    assert torch.allclose(probabilities, expected, atol=1e-6)


def test_the_outputs_of_boosting_are_sums_over_rounds():
    # Two rounds of one output: the trees are added.
    module = small_boosting(rounds=2, outputs=1)
    module.weight.copy_(torch.tensor([[-0.5], [0.5], [0]]))
    module.bias.copy_(torch.tensor([1, 0, -9]))
    sums = torch.tensor([9.0, 10, 12])
    expected = torch.stack([1 - sums / 2, sums / 2, torch.full((3,), -9.0)], dim=1)
    assert torch.equal(module(three_images()), expected)


def test_each_output_of_boosting_has_a_tree_of_a_round():
    # One round of two outputs: the first tree is of class 2, the second of class 0.
    module = small_boosting(rounds=1, outputs=2)
    module.weight.copy_(torch.tensor([[0, 1], [0, 0], [1, 0]]))
    expected = torch.tensor([[8.0, 0, 1], [8, 0, 2], [8, 0, 4]])
    assert torch.equal(module(three_images()), expected)


@pytest.mark.parametrize("small", [small_forest, small_boosting])
def test_small_parts_give_the_same_scores(small):
    module, images = small(), torch.rand(30, 2, 2, 1, generator=torch.Generator().manual_seed(0))
    module.weight.copy_(torch.eye(len(module.weight))[:, : module.weight.shape[1]])
    expected = module(images)
    assert len(expected.unique(dim=0)) > 1
    module.largest_part = 1
    assert torch.allclose(module(images), expected, atol=1e-6)


def test_fitted_values_are_counted():
    # Two splits (feature, threshold), three leaves and one leaf: of two classes, of one number.
    assert parameter_count(small_forest()) == 2 * 2 + 4 * 2
    assert parameter_count(small_boosting()) == 2 * 2 + 4


@pytest.mark.parametrize("small", [small_forest, small_boosting])
def test_trees_whose_nodes_lead_to_leaves_are_sound(small):
    assert small().is_sound()
    assert type(small()).build(3, 4, 8).is_sound()


@pytest.mark.parametrize(
    ("array", "node", "value"),
    [
        ("left", 0, 5),  # beyond the tree
        ("right", 1, 2**31 - 1),
        ("left", 1, -1),
        ("left", 1, 0),  # back to the root
        ("right", 1, 1),  # to itself on one side alone
        ("left", 3, 4),
        ("feature", 0, 4),  # a feature that is not there
        ("feature", 4, -1),
    ],
)
@pytest.mark.parametrize("small", [small_forest, small_boosting])
def test_trees_with_another_node_or_feature_are_not_sound(small, array, node, value):
    module = small()
    getattr(module, array)[0, node] = value
    assert not module.is_sound()
