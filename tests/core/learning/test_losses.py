"""Class weights, the loss of smoothed labels, and the learning rate."""

import numpy as np
import pytest
import torch
from planar_sits.core.learning.losses import class_weights, learning_rate_factor, weighted_loss


def test_class_weights_by_hand():
    weights = class_weights(np.array([0, 1, 1]), np.array([10, 20, 10]), 2)
    assert weights.dtype == torch.float32
    assert weights.tolist() == pytest.approx([2, 2 / 3])


def test_class_weights_average_to_one_over_segments():
    counts = np.array([3, 50, 7, 9])
    weights = class_weights(np.array([2, 0, 1, 2]), counts, 3).numpy()
    assert (weights[[2, 0, 1, 2]] * counts).sum() / counts.sum() == pytest.approx(1)


def test_a_rare_class_does_not_raise_its_score_everywhere():
    # At equal scores no segment has a reason to prefer the class that weighs most.
    weights = torch.tensor([0.3, 150.0])
    scores = torch.zeros(1, 2, requires_grad=True)
    loss = weighted_loss(scores, torch.tensor([0]), weights)
    loss.backward()
    # Smoothed labels are 0.95 and 0.05, the softmax is a half each.
    assert scores.grad[0].tolist() == pytest.approx([0.5 - 0.95, 0.5 - 0.05])
    assert float(loss) == pytest.approx(np.log(2))


def test_the_rate_rises_then_falls_to_nothing():
    rates = [learning_rate_factor(part) for part in np.linspace(0, 1, 101)]
    assert 0 < rates[0] < 0.2
    assert max(rates) == rates[10] == 1
    assert rates[:11] == sorted(rates[:11])
    assert rates[10:] == sorted(rates[10:], reverse=True)
    assert rates[-1] == pytest.approx(0, abs=1e-12)
