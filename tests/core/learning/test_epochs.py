"""Epochs: losses, steps, batches and their segments; the validation after each."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from planar_sits.core.learning.epochs import Epochs
from planar_sits.core.learning.fit import Trainer
from planar_sits.core.learning.labelled import LabelledParcels
from planar_sits.core.learning.losses import learning_rate_factor
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.planar.samplers import SAMPLERS, make_sampler
from planar_sits.core.planar.segments import SegmentSettings, segment_list
from scipy.special import softmax
from torch import nn

SEGMENTS = SegmentSettings(sampler="random_walk", length=6, fraction=50.0, canvas=False)


def mean_loss(network, side, weights, engine):
    """Return the mean loss of segments, weighted by class, by its definition."""
    result = ParcelPredictor(network, SEGMENTS, 0, engine).scores(side.pixels)
    probabilities = softmax(result.scores, axis=1)
    truth = np.repeat(side.labels, result.counts)
    loss = -np.log(probabilities[np.arange(len(truth)), truth].astype(float))
    return (weights[truth] * loss).sum() / weights[truth].sum()


def test_losses_are_weighted_by_class(sides, toy, engine, settings, fit):
    history = fit(toy(), sides, settings(epochs=1, rate=0.0), engine(5), smoothing=0.0).history
    # 32, 16 and 16 of 64 segments.
    weights = np.array([2 / 3, 4 / 3, 4 / 3])
    assert history[0]["train_loss"] == pytest.approx(
        mean_loss(toy(), sides[0], weights, engine()), rel=1e-5
    )
    assert history[0]["validation_loss"] == pytest.approx(
        mean_loss(toy(), sides[1], weights, engine()), rel=1e-5
    )


def test_steps_are_those_of_adam(sides, toy, engine, segments, settings, fit):
    pixels, labels = sides[0].pixels, sides[0].labels
    history = fit(toy(), sides, settings(5, 0.05), engine(64), smoothing=0.0).history
    network, weights = toy(), torch.tensor([2 / 3, 4 / 3, 4 / 3])
    adam = torch.optim.Adam(network.parameters(), lr=0.05, betas=(0.9, 0.999))
    sampler = make_sampler(pixels, segments, 0)
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


def test_accuracies_are_of_segments_and_of_parcels(sides, toy, engine, settings, fit):
    network = toy()
    with torch.no_grad():  # always decides for class 1
        network.scores.weight.zero_()
        network.scores.bias.copy_(torch.tensor([0.0, 1.0, 0.0]))
    history = fit(network, sides, settings(epochs=1, rate=0.0), engine()).history
    assert history[0]["train_accuracy"] == 16 / 64
    assert history[0]["validation_accuracy"] == 1 / 4


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


def test_each_epoch_draws_new_walks_and_takes_each_once(
    sides, toy, engine, drawn_numbers, settings, fit
):
    fit(toy(), sides, settings(3), engine())
    training = [pairs for parcels, pairs in drawn_numbers if parcels == 8]
    for epoch, pairs in enumerate(training):
        expected = [(p, n) for p in range(8) for n in range(8 * epoch, 8 * epoch + 8)]
        assert sorted(pairs) == expected
        assert pairs != expected, "segments come in random order"
    assert len(training) == 3


def test_validation_keeps_its_walks(sides, toy, engine, drawn_numbers, settings, fit):
    fit(toy(), sides, settings(3), engine())
    validation = [pairs for parcels, pairs in drawn_numbers if parcels == 4]
    assert validation == [[(p, n) for p in range(4) for n in range(8)]] * 3


def test_full_memory_gives_the_result_of_small_batches(sides, toy, engine, settings, fit):
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


def test_one_image_at_a_time_is_enough(sides, toy, engine, settings, fit):
    assert len(fit(toy(most=1), sides, settings(1), engine(2)).history) == 1


class WithBatchNorm(nn.Module):
    """Normalises one value per image and channel, as ResNet does for small images."""

    def __init__(self):
        super().__init__()
        self.norm, self.scores = nn.BatchNorm1d(2), nn.Linear(2, 3)

    def forward(self, images):
        return self.scores(self.norm(images.mean(dim=(2, 3))))


@pytest.mark.parametrize("size", [63, 9, 7])
def test_no_batch_is_of_one_image(sides, engine, size, settings, fit):
    # Batch norm cannot learn from one value; 64 = 63 + 1 = 7 * 9 + 1 = 9 * 7 + 1.
    assert len(fit(WithBatchNorm(), sides, settings(1), engine(size)).history) == 1


def test_no_batch_is_of_one_image_where_segments_are_many(sides, engine, settings, fit):
    # 64 = 3 * 21 + 1
    result = fit(WithBatchNorm(), sides, settings(1), engine(10), drawn_together=21)
    assert len(result.history) == 1


def test_batches_are_cut_to_lengths_from_the_shortest_to_the_whole(
    sides, toy, engine, segments, settings, fit
):
    network = toy()
    fit(network, sides, replace(settings(8), shortest=2), engine(4))
    lengths = {shape[3] for shape in network.shapes if shape[0] <= 4}
    assert min(lengths) == 2
    assert max(lengths) == segments.length
    assert len(lengths) > 2


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


def test_a_regulariser_orders_segments_and_adds_its_penalty(sides, toy, engine, settings, fit):
    plain, pulled, regulariser = toy(), toy(), Counting(100.0)
    fit(plain, sides, settings(2), engine(16))
    fit(pulled, sides, settings(2), engine(16), regulariser=regulariser)
    assert (regulariser.orders, regulariser.batches) == (2, 8)
    norms = [sum(float(value.abs().sum()) for value in one.parameters()) for one in (plain, pulled)]
    assert norms[1] < norms[0]


def test_a_regulariser_of_weight_0_is_not_asked(sides, toy, engine, settings, fit):
    plain, same, regulariser = toy(), toy(), Counting(0.0)
    fit(plain, sides, settings(1), engine(16))
    fit(same, sides, settings(1), engine(16), regulariser=regulariser)
    assert regulariser.orders == regulariser.batches == 0
    assert all(map(torch.equal, plain.state_dict().values(), same.state_dict().values()))


@pytest.mark.parametrize("papers", [False, True])
def test_training_images_are_jittered_unless_the_papers_protocol_is_followed(
    papers, sides, toy, engine, settings, fit
):
    network, seen = toy(), {True: [], False: []}
    network.register_forward_pre_hook(
        lambda module, inputs: seen[module.training].append(inputs[0].flatten().numpy())
    )
    fit(network, sides, replace(settings(1, rate=0.0), all_segments=papers), engine(16))
    values = np.concatenate([side.pixels.values.ravel() for side in sides])
    training, validation = (np.isin(np.concatenate(seen[mode]), values) for mode in (True, False))
    assert validation.all()
    assert training.all() if papers else training.mean() < 0.01


@pytest.mark.parametrize(("side", "papers"), [(1, False), (4, False), (1, True)])
def test_single_pixels_are_jittered_by_differences_within_classes(
    side, papers, squares, toy, engine, settings
):
    learning = LabelledParcels(squares(8, side, seed=0), np.array([0, 0, 0, 0, 1, 1, 2, 2]))
    trainer = Trainer(SEGMENTS, replace(settings(1), all_segments=papers), engine(16))
    jitter = Epochs(trainer, toy(), learning, cancelled=lambda: False).jitter
    if papers:
        assert jitter is None
    elif side == 1:
        values = torch.from_numpy(learning.pixels.values)
        assert torch.equal(jitter.differences.series, values)  # each parcel is a pixel
    else:
        assert jitter.differences is None
