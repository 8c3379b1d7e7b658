"""Fitting: losses, steps, epochs, validation, stopping."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.learning.choices import TrainingSettings
from planar_sits.core.learning.fit import (
    LabelledParcels,
    Trainer,
    class_weights,
    learning_rate_factor,
    weighted_loss,
)
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.networks.compact import Compact
from planar_sits.core.planar.samplers import SAMPLERS, make_sampler
from planar_sits.core.planar.segments import SegmentSettings, segment_list
from scipy.special import softmax
from torch import nn

SEGMENTS = SegmentSettings(sampler="random_walk", length=6, fraction=50.0, canvas=False)


def settings(epochs=2, rate=0.01, patience=50, seed=0):
    return TrainingSettings(
        epochs=epochs, learning_rate=rate, patience=patience, validation=25.0, seed=seed
    )


def fit(network, sides, chosen, engine, **options):
    """Fit a network; ``options`` are those of the trainer or the callables of the fit."""
    callables = {name: options.pop(name) for name in ("progress", "cancelled") if name in options}
    trainer = Trainer(SEGMENTS, chosen, engine, **options)
    return trainer.fit(network, *sides, **callables)


@pytest.fixture
def sides(squares):
    """Return 8 learning and 4 validation parcels of 8 segments each, with noise for values."""
    learning, validation = squares(8, 4, seed=0), squares(4, 4, seed=1)
    return (
        LabelledParcels(learning, np.array([0, 0, 0, 0, 1, 1, 2, 2])),
        LabelledParcels(validation, np.array([0, 1, 2, 0])),
    )


def mean_loss(network, side, weights, engine):
    """Return the mean loss of segments, by class weight, as the definition says."""
    result = ParcelPredictor(network, SEGMENTS, 0, engine).scores(side.pixels)
    probabilities = softmax(result.scores, axis=1)
    truth = np.repeat(side.labels, result.counts)
    loss = -np.log(probabilities[np.arange(len(truth)), truth].astype(float))
    return (weights[truth] * loss).sum() / weights[truth].sum()


def test_class_weights_by_hand():
    weights = class_weights(np.array([0, 1, 1]), np.array([10, 20, 10]), 2)
    assert weights.dtype == torch.float32
    assert weights.tolist() == pytest.approx([2, 2 / 3])


def test_class_weights_average_to_one_over_segments():
    counts = np.array([3, 50, 7, 9])
    weights = class_weights(np.array([2, 0, 1, 2]), counts, 3).numpy()
    assert (weights[[2, 0, 1, 2]] * counts).sum() / counts.sum() == pytest.approx(1)


def test_losses_are_weighted_by_class(sides, toy, engine):
    history = fit(toy(), sides, settings(epochs=1, rate=0.0), engine(5), smoothing=0.0).history
    # 32, 16 and 16 of 64 segments.
    weights = np.array([2 / 3, 4 / 3, 4 / 3])
    assert history[0]["train_loss"] == pytest.approx(
        mean_loss(toy(), sides[0], weights, engine()), rel=1e-5
    )
    assert history[0]["validation_loss"] == pytest.approx(
        mean_loss(toy(), sides[1], weights, engine()), rel=1e-5
    )


def test_steps_are_those_of_adam(sides, toy, engine):
    pixels, labels = sides[0].pixels, sides[0].labels
    history = fit(toy(), sides, settings(5, 0.05), engine(64), smoothing=0.0).history
    network, weights = toy(), torch.tensor([2 / 3, 4 / 3, 4 / 3])
    adam = torch.optim.Adam(network.parameters(), lr=0.05, betas=(0.9, 0.999))
    sampler = make_sampler(pixels, SEGMENTS, 0)
    for epoch in range(5):  # one batch each, so the order of segments has no effect
        adam.param_groups[0]["lr"] = 0.05 * learning_rate_factor(epoch / 5)
        parcel, number = segment_list(np.full(8, 8), 8 * epoch)
        walks = sampler.draw(parcel, number)
        images = torch.from_numpy(pixels.values[walks].transpose(0, 3, 2, 1).copy())
        truth = torch.from_numpy(labels[parcel])
        loss = nn.functional.cross_entropy(network(images), truth, weight=weights)
        assert history[epoch]["train_loss"] == pytest.approx(float(loss.detach()), rel=1e-4)
        adam.zero_grad()
        loss.backward()
        adam.step()


def test_accuracies_are_of_segments_and_of_parcels(sides, toy, engine):
    network = toy()
    with torch.no_grad():  # always decides for class 1
        network.scores.weight.zero_()
        network.scores.bias.copy_(torch.tensor([0.0, 1.0, 0.0]))
    history = fit(network, sides, settings(epochs=1, rate=0.0), engine()).history
    assert history[0]["train_accuracy"] == 16 / 64
    assert history[0]["validation_accuracy"] == 1 / 4


def test_the_best_epoch_is_restored(sides, engine):
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
def test_patience_ends_the_training(sides, toy, engine, patience):
    # A rate of 0 changes nothing, so the first epoch stays the best.
    result = fit(toy(), sides, settings(20, 0.0, patience), engine())
    assert result.best_epoch == 1
    assert len(result.history) == 1 + patience


def test_a_better_epoch_renews_the_patience(squares, toy, engine):
    pixels = squares(4, 4, dates=3, bands=2)
    pixels.values[:32], pixels.values[32:] = 0, 1
    side = LabelledParcels(pixels, np.array([0, 0, 1, 1]))
    result = fit(toy(classes=2), (side, side), settings(9, 0.01, 1), engine())
    assert len(result.history) == result.best_epoch == 9


def test_something_simple_is_learned(squares, engine):
    pixels = squares(12, 4, dates=3, bands=2)
    labels = np.arange(12) % 3
    pixels.values[:, :, 0] += np.repeat(labels, 16)[:, None]
    side = LabelledParcels(pixels, labels)
    torch.manual_seed(0)
    network = Compact(2, 3, 3)
    result = fit(network, (side, side), settings(15), engine(16))
    assert result.history[result.best_epoch - 1]["validation_accuracy"] == 1
    prediction = ParcelPredictor(network, SEGMENTS, 0, engine()).predict(pixels)
    assert (prediction.probabilities.argmax(axis=1) == labels).all()


@pytest.fixture
def drawn_numbers(monkeypatch):
    """Return the (parcels of the side, [(parcel, number), …]) of all draws."""
    calls, kind = [], SAMPLERS["random_walk"]

    class Recorded(kind):
        def draw(self, parcel, number, first=None):
            calls.append((len(self.pixels), list(zip(parcel.tolist(), number.tolist()))))
            return super().draw(parcel, number, first)

    monkeypatch.setitem(SAMPLERS, "random_walk", Recorded)
    return calls


def test_each_epoch_draws_new_walks_and_takes_each_once(sides, toy, engine, drawn_numbers):
    fit(toy(), sides, settings(3), engine())
    training = [pairs for parcels, pairs in drawn_numbers if parcels == 8]
    for epoch, pairs in enumerate(training):
        expected = [(p, n) for p in range(8) for n in range(8 * epoch, 8 * epoch + 8)]
        assert sorted(pairs) == expected
        assert pairs != expected, "segments come in random order"
    assert len(training) == 3


def test_validation_keeps_its_walks(sides, toy, engine, drawn_numbers):
    fit(toy(), sides, settings(3), engine())
    validation = [pairs for parcels, pairs in drawn_numbers if parcels == 4]
    assert validation == [[(p, n) for p in range(4) for n in range(8)]] * 3


def test_progress_of_each_epoch(sides, toy, engine):
    lines = []
    fit(toy(), sides, settings(4), engine(), progress=lambda *line: lines.append(line))
    assert [fraction for fraction, _ in lines] == [0.25, 0.5, 0.75, 1]
    assert "Epoch 3" in lines[2][1]


@pytest.mark.parametrize("calls", [0, 5, 11, 14])
def test_cancelled_between_batches(sides, toy, engine, cancel_after, calls):
    # 8 batches of training and 4 of validation in an epoch.
    network = toy()
    with pytest.raises(Cancelled):
        fit(network, sides, settings(), engine(8), cancelled=cancel_after(calls))
    assert len(network.seen) == calls


def test_full_memory_gives_the_result_of_small_batches(sides, toy, engine):
    ample, scarce = toy(), toy(most=8)
    small, shrinking = engine(8), engine(64)
    expected = fit(ample, sides, settings(3), small)
    result = fit(scarce, sides, settings(3), shrinking)
    assert shrinking.batch_size == 8
    assert len(shrinking.warnings) == 3
    assert all(map(torch.equal, ample.state_dict().values(), scarce.state_dict().values()))
    assert result.best_epoch == expected.best_epoch
    losses = ([row["train_loss"] for row in one.history] for one in (result, expected))
    assert next(losses) == next(losses)


def test_one_image_at_a_time_is_enough(sides, toy, engine):
    assert len(fit(toy(most=1), sides, settings(1), engine(2)).history) == 1


class WithBatchNorm(nn.Module):
    """Normalises one value per image and channel, as ResNet does for small images."""

    def __init__(self):
        super().__init__()
        self.norm, self.scores = nn.BatchNorm1d(2), nn.Linear(2, 3)

    def forward(self, images):
        return self.scores(self.norm(images.mean(dim=(2, 3))))


@pytest.mark.parametrize("size", [63, 9, 7])
def test_no_batch_is_of_one_image(sides, engine, size):
    # Batch norm cannot learn from one value; 64 = 63 + 1 = 7 * 9 + 1 = 9 * 7 + 1.
    assert len(fit(WithBatchNorm(), sides, settings(1), engine(size)).history) == 1


def test_no_batch_is_of_one_image_where_segments_are_many(sides, engine):
    # 64 = 3 * 21 + 1
    result = fit(WithBatchNorm(), sides, settings(1), engine(10), drawn_together=21)
    assert len(result.history) == 1


def test_a_training_that_diverges_says_so(sides, toy, engine):
    network = toy()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(float("nan"))
    with pytest.raises(PlanarSitsError, match="epoch 1.*LEARNING_RATE"):
        fit(network, sides, settings(1), engine(8))


def test_history_is_of_plain_numbers(sides, toy, engine):
    # A table of QGIS takes no NumPy numbers.
    history = fit(toy(), sides, settings(1), engine(8)).history
    assert {type(value) for row in history for value in row.values()} == {int, float}


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


def test_batches_are_cut_to_lengths_from_the_shortest_to_the_whole(sides, toy, engine):
    network = toy()
    fit(network, sides, replace(settings(8), shortest=2), engine(4))
    seen = {shape[3] for shape in network.seen if shape[0] <= 4}
    assert min(seen) == 2
    assert max(seen) == SEGMENTS.length
    assert len(seen) > 2


def test_refitting_takes_the_steps_of_the_first_fit(sides, toy, engine):
    """The same parcels and epochs give the same network: only the validation is missing."""
    one, other, lines = toy(), toy(), []
    result = fit(one, (sides[0], sides[0]), settings(3), engine())
    assert result.best_epoch == 3  # so that the weights kept are the last ones
    Trainer(SEGMENTS, settings(3), engine()).refit(
        other, sides[0], progress=lambda part, text: lines.append((part, text))
    )
    assert [part for part, _ in lines] == pytest.approx([1 / 3, 2 / 3, 1])
    assert all("All parcels" in text for _, text in lines)
    state = other.state_dict()
    assert all(torch.equal(value, state[name]) for name, value in one.state_dict().items())


def test_refitting_can_be_cancelled(sides, toy, engine, cancel_after):
    trainer = Trainer(SEGMENTS, settings(3), engine(4))
    with pytest.raises(Cancelled):
        trainer.refit(toy(), sides[0], cancelled=cancel_after(3))


class Counting:
    """A regulariser whose penalty pulls all scores to 0."""

    name = "counting"

    def __init__(self, weight):
        self.weight, self.orders, self.batches = weight, 0, 0

    def order(self, parcel, rng):
        self.orders += 1
        return np.arange(len(parcel))

    def scores_and_penalty(self, network, images, classes, parcel):
        self.batches += 1
        scores = network(images)
        assert len(parcel) == len(classes) == len(images)
        return scores, scores.square().mean()


def test_a_regulariser_orders_segments_and_adds_its_penalty(sides, toy, engine):
    plain, pulled, regulariser = toy(), toy(), Counting(100.0)
    fit(plain, sides, settings(2), engine(16))
    fit(pulled, sides, settings(2), engine(16), regulariser=regulariser)
    assert (regulariser.orders, regulariser.batches) == (2, 8)
    norms = [sum(float(value.abs().sum()) for value in one.parameters()) for one in (plain, pulled)]
    assert norms[1] < norms[0]


def test_a_regulariser_of_weight_0_is_not_asked(sides, toy, engine):
    plain, same, regulariser = toy(), toy(), Counting(0.0)
    fit(plain, sides, settings(1), engine(16))
    fit(same, sides, settings(1), engine(16), regulariser=regulariser)
    assert regulariser.orders == regulariser.batches == 0
    assert all(map(torch.equal, plain.state_dict().values(), same.state_dict().values()))
