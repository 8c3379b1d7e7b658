"""The validation loss after each epoch of a training."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from planar_sits.core.learning.budget import Budget
from planar_sits.core.learning.fit import Trainer
from planar_sits.core.learning.labelled import LabelledParcels
from planar_sits.core.learning.validation_loss import ValidationLoss
from planar_sits.core.planar.segments import SegmentSettings


@pytest.fixture
def validation(segments, settings, engine, squares, toy):
    """Return a function that makes the validation of 40 parcels of 8 segments."""

    def make(budget):
        parcels = LabelledParcels(squares(40, 4), np.arange(40) % 3)
        epochs = SimpleNamespace(budget=budget, weights=torch.ones(3))
        return ValidationLoss(Trainer(segments, settings(), engine()), toy(), parcels, epochs)

    return make


@pytest.mark.parametrize(
    ("segments_of_epoch", "parcels", "each"), [(4 * 320, 40, 8), (4 * 100, 40, 2), (4 * 20, 20, 1)]
)
def test_an_equal_budget_bounds_the_validation(validation, segments_of_epoch, parcels, each):
    loss = validation(Budget(16, 1, segments_of_epoch, to_the_end=True, equal=True))
    assert len(loss.labels) == parcels
    assert (loss.counts == each).all()
    assert len(loss.parcel) == parcels * each


def test_all_segments_validate_otherwise(validation):
    loss = validation(Budget(16, 1, 4, to_the_end=True, equal=False))
    assert (loss.counts == 8).all()
    assert len(loss.labels) == 40


def test_the_loss_is_that_of_the_segments(validation):
    loss = validation(Budget(16, 1, 4 * 320, to_the_end=True, equal=True))
    value, accuracy = loss.loss_and_accuracy(cancelled=lambda: False)
    scores = loss.runner.scores(loss.parcel, loss.number)
    expected = torch.nn.functional.cross_entropy(
        torch.from_numpy(scores), torch.from_numpy(loss.labels[loss.parcel])
    )
    assert value == pytest.approx(float(expected), rel=1e-5)
    assert 0 <= accuracy <= 1


def test_single_pixels_are_spread_over_the_parcel(settings, engine, squares, toy):
    parcels = LabelledParcels(squares(5, 10), np.arange(5) % 3)
    budget = Budget(16, 1, 4 * 5 * 10, to_the_end=True, equal=True)
    epochs = SimpleNamespace(budget=budget, weights=torch.ones(3))
    trainer = Trainer(SegmentSettings("pixels", length=1), settings(), engine())
    loss = ValidationLoss(trainer, toy(), parcels, epochs)
    assert loss.number[:10].tolist() == list(range(0, 100, 10))
