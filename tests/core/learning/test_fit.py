"""Fitting: the loss, the best epoch, the end."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.learning import fit as module
from planar_sits.core.learning.decide import softmax
from planar_sits.core.learning.fit import TrainingSettings, class_weights, fit, rate, refit
from planar_sits.core.learning.predict import predict_parcels, segment_scores
from planar_sits.core.networks.compact import Compact
from planar_sits.core.planar.samplers import Sampler, make_sampler
from planar_sits.core.planar.segments import SegmentSettings, segment_counts, segment_list
from torch import nn

SEGMENTS = SegmentSettings(sampler="random_walk", length=6, fraction=50.0, canvas=False)


def plan(epochs=2, rate=0.01, patience=50, seed=0):
    return TrainingSettings(
        epochs=epochs, learning_rate=rate, patience=patience, validation=25.0, seed=seed
    )


@pytest.fixture
def sides(squares):
    """Return 8 learning and 4 validation parcels of 8 segments each, with noise for values."""
    learning, judging = squares(8, 4, dates=3, bands=2), squares(4, 4, dates=3, bands=2, seed=1)
    return (learning, np.array([0, 0, 0, 0, 1, 1, 2, 2])), (judging, np.array([0, 1, 2, 0]))


def weighted_loss(network, side, weights, engine, first=0):
    """Return the mean loss of segments, by class weight, as the definition says."""
    pixels, labels = side
    counts = segment_counts(pixels.sizes, SEGMENTS.fraction)
    parcel, number = segment_list(counts, first)
    drawer = make_sampler(pixels, SEGMENTS, 0)
    found = softmax(segment_scores(network, pixels.values, drawer, parcel, number, engine))
    truth = labels[parcel]
    loss = -np.log(found[np.arange(len(found)), truth].astype(float))
    return (weights[truth] * loss).sum() / weights[truth].sum()


def test_class_weights_by_hand():
    weights = class_weights(np.array([0, 1, 1]), np.array([10, 20, 10]), 2)
    assert weights.dtype == torch.float32
    assert weights.tolist() == pytest.approx([2, 2 / 3])


def test_class_weights_average_to_one_over_segments():
    counts = np.array([3, 50, 7, 9])
    weights = class_weights(np.array([2, 0, 1, 2]), counts, 3).numpy()
    assert (weights[[2, 0, 1, 2]] * counts).sum() / counts.sum() == pytest.approx(1)


def test_losses_are_weighted_by_class(sides, toy, engine, monkeypatch):
    monkeypatch.setattr(module, "LABEL_SMOOTHING", 0.0, raising=False)
    learning, judging = sides
    history, _ = fit(toy(), learning, judging, SEGMENTS, plan(epochs=1, rate=0.0), engine(5))
    # 32, 16 and 16 of 64 segments.
    weights = np.array([2 / 3, 4 / 3, 4 / 3])
    assert history[0]["train_loss"] == pytest.approx(
        weighted_loss(toy(), learning, weights, engine()), rel=1e-5
    )
    assert history[0]["validation_loss"] == pytest.approx(
        weighted_loss(toy(), judging, weights, engine()), rel=1e-5
    )


def test_steps_are_adams(sides, toy, engine, monkeypatch):
    monkeypatch.setattr(module, "LABEL_SMOOTHING", 0.0, raising=False)
    (pixels, labels), judging = sides
    history, _ = fit(toy(), (pixels, labels), judging, SEGMENTS, plan(5, 0.05), engine(64))
    network, weights = toy(), torch.tensor([2 / 3, 4 / 3, 4 / 3])
    adam = torch.optim.Adam(network.parameters(), lr=0.05, betas=(0.9, 0.999))
    drawer = make_sampler(pixels, SEGMENTS, 0)
    for epoch in range(5):  # one batch each, so the order of segments is all one
        adam.param_groups[0]["lr"] = 0.05 * rate(epoch / 5)
        parcel, number = segment_list(np.full(8, 8), 8 * epoch)
        walks = drawer.draw(parcel, number)
        images = torch.from_numpy(pixels.values[walks].transpose(0, 3, 2, 1).copy())
        truth = torch.from_numpy(labels[parcel])
        loss = nn.functional.cross_entropy(network(images), truth, weight=weights)
        assert history[epoch]["train_loss"] == pytest.approx(float(loss.detach()), rel=1e-4)
        adam.zero_grad()
        loss.backward()
        adam.step()


def test_accuracies_are_of_segments_and_of_parcels(sides, toy, engine):
    learning, judging = sides
    network = toy()
    with torch.no_grad():  # decides for class 1, always
        network.scores.weight.zero_()
        network.scores.bias.copy_(torch.tensor([0.0, 1.0, 0.0]))
    history, _ = fit(network, learning, judging, SEGMENTS, plan(epochs=1, rate=0.0), engine())
    assert history[0]["train_accuracy"] == 16 / 64
    assert history[0]["validation_accuracy"] == 1 / 4


def test_the_best_epoch_is_restored(sides, engine):
    torch.manual_seed(0)
    network = Compact(2, 3, 3)
    learning, judging = sides
    history, best = fit(network, learning, judging, SEGMENTS, plan(6, rate=0.02), engine(16))
    losses = [row["validation_loss"] for row in history]
    assert [row["epoch"] for row in history] == [1, 2, 3, 4, 5, 6]
    assert losses[best - 1] == min(losses)
    assert best < 6, "noise is learned by heart: the last epoch cannot be the best"
    again = weighted_loss(network, judging, np.array([2 / 3, 4 / 3, 4 / 3]), engine())
    assert again == pytest.approx(losses[best - 1], rel=1e-5)


@pytest.mark.parametrize("patience", [1, 3])
def test_patience_ends_the_training(sides, toy, engine, patience):
    # A rate of 0 changes nothing, so the first epoch stays the best.
    history, best = fit(toy(), *sides, SEGMENTS, plan(20, 0.0, patience), engine())
    assert best == 1
    assert len(history) == 1 + patience


def test_a_better_epoch_renews_the_patience(squares, toy, engine):
    pixels = squares(4, 4, dates=3, bands=2)
    pixels.values[:32], pixels.values[32:] = 0, 1
    side = pixels, np.array([0, 0, 1, 1])
    history, best = fit(toy(classes=2), side, side, SEGMENTS, plan(9, 0.01, 1), engine())
    assert len(history) == best == 9


def test_something_simple_is_learned(squares, engine):
    pixels = squares(12, 4, dates=3, bands=2)
    labels = np.arange(12) % 3
    pixels.values[:, :, 0] += np.repeat(labels, 16)[:, None]
    side = pixels, labels
    torch.manual_seed(0)
    network = Compact(2, 3, 3)
    history, best = fit(network, side, side, SEGMENTS, plan(15), engine(16))
    assert history[best - 1]["validation_accuracy"] == 1
    found, _ = predict_parcels(network, pixels, SEGMENTS, 0, engine())
    assert (found.argmax(axis=1) == labels).all()


def drawn_numbers(monkeypatch):
    """Record (parcels, parcel, number) of all segments drawn."""
    calls, draw = [], Sampler.draw

    def recorded(drawer, parcel, number, first=None):
        calls.append((len(drawer.pixels), list(zip(parcel.tolist(), number.tolist()))))
        return draw(drawer, parcel, number, first)

    monkeypatch.setattr(Sampler, "draw", recorded)
    return calls


def test_each_epoch_has_its_own_walks_and_takes_each_once(sides, toy, engine, monkeypatch):
    calls = drawn_numbers(monkeypatch)
    fit(toy(), *sides, SEGMENTS, plan(3), engine())
    training = [pairs for parcels, pairs in calls if parcels == 8]
    for epoch, pairs in enumerate(training):
        expected = [(p, n) for p in range(8) for n in range(8 * epoch, 8 * epoch + 8)]
        assert sorted(pairs) == expected
        assert pairs != expected, "in an order of their own"
    assert len(training) == 3


def test_validation_keeps_its_walks(sides, toy, engine, monkeypatch):
    calls = drawn_numbers(monkeypatch)
    fit(toy(), *sides, SEGMENTS, plan(3), engine())
    validation = [pairs for parcels, pairs in calls if parcels == 4]
    assert validation == [[(p, n) for p in range(4) for n in range(8)]] * 3


def test_progress_is_told_each_epoch(sides, toy, engine):
    told = []
    fit(toy(), *sides, SEGMENTS, plan(4), engine(), lambda *line: told.append(line))
    assert [fraction for fraction, _ in told] == [0.25, 0.5, 0.75, 1]
    assert "Epoch 3" in told[2][1]


@pytest.mark.parametrize("calls", [0, 5, 11, 14])
def test_cancelled_on_the_way(sides, toy, engine, cancel_after, calls):
    # 8 batches to learn and 4 to validate an epoch.
    network = toy()
    with pytest.raises(Cancelled):
        fit(network, *sides, SEGMENTS, plan(), engine(8), cancelled=cancel_after(calls))
    assert len(network.seen) == calls


def test_full_memory_is_as_if_batches_had_been_small(sides, toy, engine):
    ample, scarce = toy(), toy(most=8)
    small, shrinking = engine(8), engine(64)
    expected = fit(ample, *sides, SEGMENTS, plan(3), small)
    found = fit(scarce, *sides, SEGMENTS, plan(3), shrinking)
    assert shrinking.batch_size == 8
    assert len(shrinking.told) == 3
    assert all(map(torch.equal, ample.state_dict().values(), scarce.state_dict().values()))
    assert found[1] == expected[1]
    assert [row["train_loss"] for row in found[0]] == [row["train_loss"] for row in expected[0]]


def test_one_image_at_a_time_is_enough(sides, toy, engine):
    history, _ = fit(toy(most=1), *sides, SEGMENTS, plan(1), engine(2))
    assert len(history) == 1


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
    history, _ = fit(WithBatchNorm(), *sides, SEGMENTS, plan(1), engine(size))
    assert len(history) == 1


def test_no_batch_is_of_one_image_where_segments_are_many(sides, engine, monkeypatch):
    monkeypatch.setattr(module, "_DRAWN", 21)  # 64 = 3 * 21 + 1
    history, _ = fit(WithBatchNorm(), *sides, SEGMENTS, plan(1), engine(10))
    assert len(history) == 1


def test_a_training_that_diverges_says_so(sides, toy, engine):
    network = toy()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(float("nan"))
    with pytest.raises(PlanarSitsError, match="diverged in epoch 1: lower LEARNING_RATE"):
        fit(network, *sides, SEGMENTS, plan(1), engine(8))


def test_history_is_of_plain_numbers(sides, toy, engine):
    # A table of QGIS takes no NumPy numbers.
    history, _ = fit(toy(), *sides, SEGMENTS, plan(1), engine(8))
    assert {type(value) for row in history for value in row.values()} == {int, float}


def test_a_rare_class_does_not_pull_the_others():
    # At equal scores no segment has a reason to prefer the class that weighs most.
    weights = torch.tensor([0.3, 150.0])
    scores = torch.zeros(1, 2, requires_grad=True)
    loss = module.weighted_loss(scores, torch.tensor([0]), weights)
    loss.backward()
    # Smoothed labels are 0.95 and 0.05, the softmax is a half each.
    assert scores.grad[0].tolist() == pytest.approx([0.5 - 0.95, 0.5 - 0.05])
    assert float(loss) == pytest.approx(np.log(2))


def test_the_rate_rises_then_falls_to_nothing():
    rates = [rate(part) for part in np.linspace(0, 1, 101)]
    assert 0 < rates[0] < 0.2
    assert max(rates) == rates[10] == 1
    assert rates[:11] == sorted(rates[:11])
    assert rates[10:] == sorted(rates[10:], reverse=True)
    assert rates[-1] == pytest.approx(0, abs=1e-12)


def test_batches_are_cut_to_lengths_from_the_shortest_to_the_whole(sides, toy, engine):
    network = toy()
    fit(network, *sides, SEGMENTS, replace(plan(8), shortest=2), engine(4))
    seen = {shape[3] for shape in network.seen if shape[0] <= 4}
    assert min(seen) == 2
    assert max(seen) == SEGMENTS.length
    assert len(seen) > 2


def test_refitting_takes_the_steps_of_the_first_fit(sides, toy, engine):
    """The same parcels and epochs give the same network: only the judge is missing."""
    one, other, told = toy(), toy(), []
    _, best = fit(one, sides[0], sides[0], SEGMENTS, plan(3), engine())
    assert best == 3  # so that the weights kept are the last ones
    refit(
        other, sides[0], SEGMENTS, plan(3), engine(), lambda part, text: told.append((part, text))
    )
    assert [part for part, _ in told] == pytest.approx([1 / 3, 2 / 3, 1])
    assert all("All parcels" in text for _, text in told)
    state = other.state_dict()
    assert all(torch.equal(value, state[name]) for name, value in one.state_dict().items())


def test_refitting_can_be_stopped(sides, toy, engine, cancel_after):
    with pytest.raises(Cancelled):
        refit(toy(), sides[0], SEGMENTS, plan(3), engine(4), cancelled=cancel_after(3))
