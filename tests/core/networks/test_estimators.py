"""Tests of the estimators as modules: scores by hand, bounded memory, sound forests."""

import pytest
import torch
from planar_sits.core.networks.estimators import Forest, features_of
from planar_sits.core.networks.network import parameter_count
from planar_sits.core.networks.registry import network_class


def small_forest():
    """Return a forest of a tree with features 1 and 2, and a tree that is a leaf, padded."""
    forest = Forest(2, 2, 2, trees=2, nodes=5)
    forest.left[0, :2] = torch.tensor([1, 3])
    forest.right[0, :2] = torch.tensor([2, 4])
    forest.feature[0, :2] = torch.tensor([1, 2])
    forest.threshold[0, :2] = torch.tensor([0.5, 0.25])
    forest.leaf[0, 2:] = torch.tensor([[1.0, 0.0], [0.5, 0.5], [0.0, 1.0]])
    forest.leaf[1, 0] = torch.tensor([0.25, 0.75])
    return forest


def test_a_forest_by_hand():
    # Features: band 0 and 1 of the first date, then of the second.
    features = torch.tensor(
        [[0, 0.6, 0, 0], [0, 0.5, 0.25, 0], [0, 0.4, 0.3, 0]], dtype=torch.float32
    )
    images = features.view(3, 2, 2).transpose(1, 2).unsqueeze(3)
    probabilities = torch.softmax(small_forest()(images), dim=1)
    expected = torch.tensor([[1.25, 0.75], [0.75, 1.25], [0.25, 1.75]]) / 2
    assert torch.allclose(probabilities, expected, atol=1e-6)


def test_features_are_date_by_date():
    images = torch.tensor([[[[1.0], [2.0], [3.0]], [[4.0], [5.0], [6.0]]]])
    assert features_of(images).tolist() == [[1, 4, 2, 5, 3, 6]]


@pytest.mark.parametrize("name", ["random_forest", "svm"])
def test_small_parts_give_the_same_scores(name):
    torch.manual_seed(0)
    svm = network_class("svm").build(2, 2, 2, support=40)
    module = small_forest() if name == "random_forest" else svm
    if name == "svm":
        module.vectors.normal_()
        module.weight.normal_()
    images = torch.rand(30, 2, 2, 1)
    expected = module(images)
    module.largest_part = 1
    assert torch.allclose(module(images), expected, atol=1e-6)


def test_support_vectors_by_hand():
    module = network_class("svm").build(1, 2, 2, support=1)
    module.mean.copy_(torch.tensor([1.0, 0.0]))
    module.scale.copy_(torch.tensor([2.0, 1.0]))
    module.vectors.copy_(torch.tensor([[0.0, 3.0]]))
    module.weight.copy_(torch.tensor([[2.0], [0.0]]))
    module.bias.copy_(torch.tensor([0.0, 1.0]))
    scores = module(torch.tensor([[[[1.5], [2.0]]]]))
    # Scaled to (1, 2): squared distance 2.
    assert torch.allclose(scores, torch.tensor([[2 * 0.1353352832366127, 1.0]]))


def test_a_forest_whose_nodes_lead_to_leaves_is_sound():
    assert small_forest().is_sound()
    assert network_class("random_forest").build(3, 4, 8, trees=2, nodes=3).is_sound()


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
def test_a_forest_with_another_node_or_feature_is_not_sound(array, node, value):
    forest = small_forest()
    getattr(forest, array)[0, node] = value
    assert not forest.is_sound()


@pytest.mark.parametrize(
    ("module", "count"),
    [
        (network_class("lda").build(2, 3, 4), 3 * 8 + 3),
        # Two splits (feature, threshold), three leaves and one leaf of two classes.
        (small_forest(), 2 * 2 + 4 * 2),
        (network_class("svm").build(2, 3, 4, support=5), 5 * 8 + 3 * 5 + 3 + 2 * 8),
    ],
    ids=["lda", "random_forest", "svm"],
)
def test_fitted_values_are_counted(module, count):
    assert parameter_count(module) == count


def test_linear_scores_by_hand():
    module = network_class("lda").build(1, 2, 2)
    module.mean.copy_(torch.tensor([1.0, 2.0]))
    module.weight.copy_(torch.tensor([[1.0, 0.0], [2.0, -1.0]]))
    module.bias.copy_(torch.tensor([0.5, 0.0]))
    assert module(torch.tensor([[[[4.0], [3.0]]]])).tolist() == [[3.5, 5.0]]
