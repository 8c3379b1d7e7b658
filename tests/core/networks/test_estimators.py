"""Tests of the linear estimators and the SVM as modules: scores by hand, bounded memory."""

import pytest
import torch
from planar_sits.core.networks.estimators import features_of
from planar_sits.core.networks.network import parameter_count
from planar_sits.core.networks.registry import network_class


def test_features_are_date_by_date():
    images = torch.tensor([[[[1.0], [2.0], [3.0]], [[4.0], [5.0], [6.0]]]])
    assert features_of(images).tolist() == [[1, 4, 2, 5, 3, 6]]


def test_small_parts_give_the_same_scores():
    torch.manual_seed(0)
    module = network_class("svm").build(2, 2, 2, support=40)
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


@pytest.mark.parametrize(
    ("module", "count"),
    [
        (network_class("lda").build(2, 3, 4), 3 * 8 + 3),
        (network_class("svm").build(2, 3, 4, support=5), 5 * 8 + 3 * 5 + 3 + 2 * 8),
    ],
    ids=["lda", "svm"],
)
def test_fitted_values_are_counted(module, count):
    assert parameter_count(module) == count


def test_linear_scores_by_hand():
    module = network_class("lda").build(1, 2, 2)
    module.mean.copy_(torch.tensor([1.0, 2.0]))
    module.weight.copy_(torch.tensor([[1.0, 0.0], [2.0, -1.0]]))
    module.bias.copy_(torch.tensor([0.5, 0.0]))
    assert module(torch.tensor([[[[4.0], [3.0]]]])).tolist() == [[3.5, 5.0]]
