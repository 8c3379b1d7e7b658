"""Fitting: the best epoch, patience, progress, fitting again."""

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.learning.fit import Trainer
from planar_sits.core.learning.labelled import LabelledParcels
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.networks.compact import Compact
from planar_sits.core.planar.segments import SegmentSettings
from scipy.special import softmax

SEGMENTS = SegmentSettings(sampler="random_walk", length=6, fraction=50.0, canvas=False)


def mean_loss(network, side, weights, engine):
    """Return the mean loss of segments, weighted by class, by its definition."""
    result = ParcelPredictor(network, SEGMENTS, 0, engine).scores(side.pixels)
    probabilities = softmax(result.scores, axis=1)
    truth = np.repeat(side.labels, result.counts)
    loss = -np.log(probabilities[np.arange(len(truth)), truth].astype(float))
    return (weights[truth] * loss).sum() / weights[truth].sum()


def test_the_best_epoch_is_restored(sides, engine, settings, fit):
    torch.manual_seed(0)
    network = Compact(2, 3, 3)
    result = fit(network, sides, settings(6, rate=0.02), engine(16))
    losses = [row["validation_loss"] for row in result.history]
    assert [row["epoch"] for row in result.history] == [1, 2, 3, 4, 5, 6]
    assert losses[result.best_epoch - 1] == min(losses)
    assert result.best_epoch < 6, "noise is overfitted: the last epoch cannot be the best"
    again = mean_loss(network, sides[1], np.array([2 / 3, 4 / 3, 4 / 3]), engine())
    assert again == pytest.approx(losses[result.best_epoch - 1], rel=1e-5)


@pytest.mark.parametrize("patience", [1, 3])
def test_patience_ends_the_training(sides, toy, engine, patience, settings, fit):
    # A rate of 0 changes nothing, so the first epoch stays the best.
    result = fit(toy(), sides, settings(20, 0.0, patience), engine())
    assert result.best_epoch == 1
    assert len(result.history) == 1 + patience


def test_without_patience_the_last_epoch_is_kept(sides, toy, engine, settings, fit):
    kept, last = toy(), toy()
    # At this rate the validation loss rises.
    result = fit(last, sides, settings(4, 3.0, patience=0), engine())
    chosen = fit(kept, sides, settings(4, 3.0), engine())
    assert (result.best_epoch, result.chosen_epoch, len(result.history)) == (4, None, 4)
    assert chosen.chosen_epoch == chosen.best_epoch < 4
    assert not torch.equal(kept.scores.weight, last.scores.weight)


def test_a_better_epoch_renews_the_patience(squares, toy, engine, settings, fit):
    pixels = squares(4, 4, dates=3, bands=2)
    pixels.values[:32], pixels.values[32:] = 0, 1
    side = LabelledParcels(pixels, np.array([0, 0, 1, 1]))
    result = fit(toy(classes=2), (side, side), settings(9, 0.01, 1), engine())
    assert len(result.history) == result.best_epoch == 9


def test_something_simple_is_learned(squares, engine, segments, settings, fit):
    pixels = squares(12, 4, dates=3, bands=2)
    labels = np.arange(12) % 3
    pixels.values[:, :, 0] += np.repeat(labels, 16)[:, None]
    side = LabelledParcels(pixels, labels)
    torch.manual_seed(0)
    network = Compact(2, 3, 3)
    result = fit(network, (side, side), settings(15), engine(16))
    assert result.history[result.best_epoch - 1]["validation_accuracy"] == 1
    prediction = ParcelPredictor(network, segments, 0, engine()).predict(pixels)
    assert (prediction.probabilities.argmax(axis=1) == labels).all()


def test_progress_of_each_epoch(sides, toy, engine, settings, fit):
    lines = []
    fit(toy(), sides, settings(4), engine(), progress=lambda *line: lines.append(line))
    lines = [line for line in lines if line[1]]
    assert [fraction for fraction, _ in lines] == [0, 0.25, 0.5, 0.75, 1]
    assert "4 optimiser steps of 64 segments" in lines[0][1]
    assert "Epoch 3" in lines[3][1]


def test_progress_of_each_batch(sides, toy, engine, segments, settings, fit):
    """The bar moves within an epoch, never back, in both fits; 8 batches are in an epoch."""
    learned, fractions = sides[0], []
    note = lambda fraction, message="": fractions.append(fraction)  # noqa: E731
    fit(toy(), sides, settings(2), engine(8), progress=note)
    assert fractions == sorted(fractions)
    assert [part for part in fractions if 0 < part < 0.5] == pytest.approx(
        [0.45 * batch / 8 for batch in range(1, 9)]
    )
    fractions.clear()
    Trainer(segments, settings(2), engine(8)).refit(toy(), learned, progress=note)
    assert sorted(set(fractions)) == pytest.approx([batch / 16 for batch in range(1, 17)])


@pytest.mark.parametrize("calls", [0, 5, 11, 14])
def test_cancelled_between_batches(sides, toy, engine, cancel_after, calls, settings, fit):
    # 8 batches of training and 4 of validation in an epoch.
    network = toy()
    with pytest.raises(Cancelled):
        fit(network, sides, settings(), engine(8), cancelled=cancel_after(calls))
    assert len(network.shapes) == calls


def test_a_training_that_diverges_says_so(sides, toy, engine, settings, fit):
    network = toy()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(float("nan"))
    with pytest.raises(PlanarSitsError, match="epoch 1.*LEARNING_RATE"):
        fit(network, sides, settings(1), engine(8))


def test_history_is_of_plain_numbers(sides, toy, engine, settings, fit):
    # A table of QGIS takes no NumPy numbers.
    history = fit(toy(), sides, settings(1), engine(8)).history
    assert {type(value) for row in history for value in row.values()} == {int, float}


def test_refitting_takes_the_steps_of_the_first_fit(sides, toy, engine, segments, settings, fit):
    """The same parcels and epochs give the same network: only the validation is missing."""
    one, other, lines = toy(), toy(), []
    result = fit(one, (sides[0], sides[0]), settings(3), engine())
    assert result.best_epoch == 3  # so that the weights kept are the last ones
    Trainer(segments, settings(3), engine()).refit(
        other, sides[0], progress=lambda part, text: text and lines.append((part, text))
    )
    assert [part for part, _ in lines] == pytest.approx([1 / 3, 2 / 3, 1])
    assert all("all parcels" in text for _, text in lines)
    state = other.state_dict()
    assert all(torch.equal(value, state[name]) for name, value in one.state_dict().items())


def test_refitting_can_be_cancelled(sides, toy, engine, cancel_after, segments, settings):
    trainer = Trainer(segments, settings(3), engine(4))
    with pytest.raises(Cancelled):
        trainer.refit(toy(), sides[0], cancelled=cancel_after(3))
