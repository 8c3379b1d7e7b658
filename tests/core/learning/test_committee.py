"""The training of a committee: its members, their weights, and the model that comes of it."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.classify import parcel_predictor
from planar_sits.core.learning.committee import PRIOR, CommitteeTask
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.learning.methods import shortest_segment, with_method
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.learning.tasks import NetworkTask
from planar_sits.core.learning.train import train_model
from planar_sits.core.networks.committee import MEMBERS
from planar_sits.core.networks.model_file import load_model, save_model
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.report.labels import label
from planar_sits.core.report.model import model_facts
from planar_sits.core.report.numbers import significant

FACTS = SeriesFacts("2020-03-01", np.arange(5) * 10.0, ["nir", "red"])
WEIGHTS = [f"weight_{name}" for name in MEMBERS]


def choose(epochs=2, **others):
    fit = TrainingSettings(epochs=epochs, validation=30.0, all_segments=True)
    return with_method(
        Choices(SegmentSettings(length=6, fraction=150.0), fit, **others), "committee"
    )


@pytest.fixture(scope="module")
def field(squares):
    """Labelled parcels of two classes that differ on one date."""
    pixels, labels = squares(20, 4, dates=5, bands=2), np.arange(20) % 2
    pixels.values[:, 2] += np.repeat(labels, 16)[:, None]
    return Labelled(pixels, labels, ["low", "high"], FACTS)


@pytest.fixture(scope="module")
def messages():
    """Messages of the training, with the fractions."""
    return []


@pytest.fixture(scope="module")
def trained(field, engine, messages):
    def progress(fraction, message=""):
        messages.append((fraction, message))

    return train_model(field, choose(), engine(32), progress=progress)


@pytest.fixture(scope="module")
def pixels(field, trained):
    """Normalised parcels."""
    return normalised(field.pixels, trained.model.description.ranges)


def predict(network, pixels, engine, length=6):
    segments = SegmentSettings(length=length, fraction=150.0)
    return ParcelPredictor(network, segments, 0, engine).predict(pixels).probabilities


class Alone(torch.nn.Module):
    """One member of a committee, as a network."""

    def __init__(self, committee, index):
        super().__init__()
        self.committee, self.index = committee, index

    def forward(self, images):
        return self.committee.member_scores(images)[:, self.index]


def test_probabilities_are_the_weighted_mean_of_the_members(trained, pixels, engine):
    network = trained.model.network
    before = network.mixture.weight.clone()
    try:
        network.mixture.weight.copy_(torch.eye(2))  # without the temperature of the whole
        found = predict(network, pixels, engine())
    finally:
        network.mixture.weight.copy_(before)
    members = [predict(Alone(network, index), pixels, engine()) for index in range(len(MEMBERS))]
    weights = [trained.model.description.training[name] for name in WEIGHTS]
    expected = sum(weight * member for weight, member in zip(weights, members))
    np.testing.assert_allclose(found, expected, atol=1e-5)
    assert min(np.abs(one - found).max() for one in members) > 1e-3


def test_each_class_is_found(trained, pixels, field, engine):
    predicted = predict(trained.model.network, pixels, engine()).argmax(axis=1)
    assert (predicted == field.labels).mean() >= 0.9


def test_the_description_states_weights_and_accuracies(trained):
    description = trained.model.description
    weights = [description.training[name] for name in WEIGHTS]
    network = trained.model.network
    assert sum(weights) == pytest.approx(1)
    np.testing.assert_allclose(network.mixture.weights, weights, atol=1e-6)
    # Six validation parcels, and those of the prior.
    total = 6 + sum(PRIOR.values())
    assert max(weights) <= (6 + max(PRIOR.values())) / total
    assert min(weights) >= min(PRIOR.values()) / total - 1e-6
    assert all(0 <= description.training[f"accuracy_{name}"] <= 1 for name in MEMBERS)
    assert description.training["best_epoch"] == trained.fit.best_epoch
    torch.testing.assert_close(
        network.mixture.weight, torch.eye(2) / description.temperature, atol=1e-6, rtol=1e-5
    )


def test_parcels_that_count_little_leave_the_weights_of_the_prior(field, engine):
    counts = np.where(np.arange(20) < 6, 1e-9, 0)
    model = train_model(field, choose(1), engine(32), validation=counts).model
    prior = np.array(list(PRIOR.values()))
    weights = [model.description.training[name] for name in WEIGHTS]
    np.testing.assert_allclose(weights, prior / prior.sum(), atol=1e-6)


def test_the_page_of_the_model_shows_the_weights(trained):
    facts = dict(model_facts(trained.model))
    for member in trained.fit.members:
        assert facts[label(f"weight_{member.name}")] == significant(member.weight)
        assert facts[label(f"accuracy_{member.name}")] == significant(member.accuracy)


def test_the_members_are_trained_as_methods_of_their_own(trained):
    members = {member.name: member for member in trained.fit.members}
    assert list(members) == list(MEMBERS)
    assert [len(member.fit.history) for member in members.values()] == [2, 2, 0]
    assert members["compact"].fit.history == trained.fit.history
    assert all(member.temperature > 0 for member in members.values())


def test_the_log_says_which_member_is_trained(trained, messages):
    fractions, texts = zip(*messages)
    assert list(fractions) == sorted(fractions)
    assert any(text.startswith("compact: Epoch 2") for text in texts)
    assert any(text.startswith("tempcnn: Final training on all parcels, epoch 2") for text in texts)
    (weights,) = [text for text in texts if text.startswith("Committee: ")]
    shares = [f"{member.name} {member.weight:.2f}" for member in trained.fit.members]
    assert weights == f"Committee: {', '.join(shares)}."


def test_the_model_file_gives_the_same_probabilities(trained, pixels, engine, tmp_path):
    save_model(tmp_path / "m.safetensors", trained.model)
    loaded = load_model(tmp_path / "m.safetensors")
    assert loaded.description == trained.model.description
    for adaptive in (False, True):
        before, after = (
            parcel_predictor(model, engine(), adaptive=adaptive).predict(pixels)
            for model in (trained.model, loaded)
        )
        assert np.array_equal(before.probabilities, after.probabilities)
        np.testing.assert_allclose(before.probabilities.sum(axis=1), 1, atol=1e-5)
    assert (after.segments < 24).any(), "adaptive voting stops before all segments"


def test_the_values_of_the_networks_are_clipped(trained, field, engine):
    """The ranges of `Clip` in the file are those that a network alone would have."""
    alone = train_model(field, with_method(choose(epochs=1), "lda"), engine()).model
    np.testing.assert_allclose(alone.description.ranges, trained.model.description.ranges)
    clip = trained.model.network.clip
    inner = torch.cat([clip.low, clip.high], dim=1)[..., 0]
    assert ((inner > 0) & (inner < 1)).all()
    low, high = trained.model.description.ranges.T
    scaled = low + inner.numpy().T * (high - low)
    tempcnn = with_method(choose(epochs=1, filters=2), "tempcnn")
    expected = train_model(field, tempcnn, engine()).model.description.ranges
    np.testing.assert_allclose(scaled.T, expected, rtol=1e-4)


def test_each_member_has_the_choices_of_its_method(monkeypatch, field, engine):
    seen = []

    def fit(task, split, **callables):
        seen.append(task.choices)
        raise Cancelled

    monkeypatch.setattr(NetworkTask, "fit", fit)
    choices = choose(filters=16)
    choices = replace(choices, fit=replace(choices.fit, shortest=shortest_segment(choices)))
    with pytest.raises(Cancelled):
        train_model(field, choices, engine())
    (compact,) = seen
    assert (compact.backbone, compact.segments) == ("compact", choices.segments)
    assert compact.fit.shortest == choices.fit.shortest == 2


def test_a_training_is_cancelled_between_members(field, engine, cancel_after):
    with pytest.raises(Cancelled):
        train_model(field, choose(epochs=1), engine(512), cancelled=cancel_after(1))


def test_the_percentiles_are_those_of_estimators():
    assert CommitteeTask.percentiles == (0.0, 100.0)
