"""From labelled parcels to a model."""

import datetime as dt

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.learning import train
from planar_sits.core.learning.decide import parcel_probabilities, softmax
from planar_sits.core.learning.fit import TrainingSettings
from planar_sits.core.learning.methods import shortest_segment, with_method
from planar_sits.core.learning.predict import parcel_scores, predict_parcels
from planar_sits.core.learning.split import validation_parcels
from planar_sits.core.learning.train import (
    Choices,
    starting_network,
    train_model,
    usable_classes,
)
from planar_sits.core.networks.backbones import build_network
from planar_sits.core.networks.model import Model
from planar_sits.core.networks.model_file import load_model, save_model
from planar_sits.core.planar.normalise import percentile_range
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.planar.segments import SegmentSettings

FACTS = {
    "season_start": "2020-03-01",
    "steps": np.array([0.0, 10.0, 30.0]),
    "band_names": ["nir", "red"],
}
NAMES = ["meadow", "vineyard", "beet"]


def choose(seed=0, epochs=2, sampler="random_walk", length=6, fraction=50.0, **others):
    return Choices(
        SegmentSettings(sampler=sampler, length=length, fraction=fraction, canvas=False),
        TrainingSettings(
            epochs=epochs, learning_rate=2e-3, patience=50, validation=30.0, seed=seed
        ),
        **others,
    )


@pytest.fixture
def field(squares):
    """Return parcels of three classes, and their classes."""
    pixels = squares(18, 4, dates=3, bands=2)
    labels = np.arange(18) % 3
    pixels.values[:] = 100 + 20 * pixels.values + 30 * np.repeat(labels, 16)[:, None, None]
    return pixels, labels


@pytest.fixture
def trained(field, engine):
    return train_model(*field, NAMES, FACTS, choose(), engine())


def same(one, other):
    return all(map(torch.equal, one.state_dict().values(), other.state_dict().values()))


def test_classes_in_alphabetical_order():
    assert usable_classes(["b", "a", "b", "a", "é", "é"]) == (["a", "b", "é"], [])


def test_numbers_are_sorted_by_value():
    assert usable_classes(["10", "9", "x", "10", "9", "x", "100", "3", "3", "20"]) == (
        ["3", "9", "10", "x"],
        ["20", "100"],
    )


def test_classes_do_not_depend_on_the_order_of_parcels():
    labels = ["01", "1", "01", "1", "001", "001"]
    assert usable_classes(labels) == usable_classes(labels[::-1])


@pytest.mark.parametrize("labels", [[], ["a"] * 9, ["a", "a", "b"], ["a", "b", "c"]])
def test_two_classes_of_two_parcels_are_needed(labels):
    with pytest.raises(PlanarSitsError, match="at least two classes with two usable parcels"):
        usable_classes(labels)


def test_the_classes_there_are_told():
    with pytest.raises(PlanarSitsError, match=r"'a' \(2\), 'b' \(1\)"):
        usable_classes(["b", "a", "a"])
    with pytest.raises(PlanarSitsError, match="none"):
        usable_classes([])


def test_the_description_says_what_was_done(trained):
    told = trained.description
    assert told.class_names == NAMES
    assert [entry["parcels"] for entry in told.classes] == [6, 6, 6]
    assert told.days == [0, 10, 30]
    assert told.season_start == "2020-03-01"
    assert [band["name"] for band in told.bands] == ["nir", "red"]
    assert told.segments == choose().segments
    assert told.backbone == "compact"
    assert told.training["best_epoch"] == trained.best_epoch
    assert told.training["parcels_learned"] == 18
    assert told.training["parcels_validated"] == 6
    assert told.training["pixels_learned"] == 18 * 16
    assert dt.date.fromisoformat(told.training["date"])


def test_known_colours_are_kept(field, engine):
    colours = {"beet": "#123456"}
    trained = train_model(*field, NAMES, FACTS, choose(epochs=1), engine(), colours)
    assert trained.description.classes[2]["colour"] == "#123456"


def test_the_model_is_saved_and_comes_back(trained, tmp_path):
    save_model(tmp_path / "m.safetensors", Model(trained.description, trained.network))
    description, network = load_model(tmp_path / "m.safetensors")
    assert description == trained.description
    assert same(network, trained.network)


def test_scores_are_those_of_the_validation_parcels(field, engine, monkeypatch):
    """Of the network that did not learn from them; the second fit is left out here."""
    firsts, real = [], train._first

    def first(*given):
        firsts.append(real(*given))
        return firsts[-1]

    monkeypatch.setattr(train, "_first", first)
    pixels, labels = field
    trained = train_model(*field, NAMES, FACTS, choose(), engine())
    network, history, best_epoch = firsts[0]
    held = np.flatnonzero(validation_parcels(labels, pixels.keys, 30.0, 0))
    judged = normalised(pixels.take(held), trained.description.ranges)
    found, counts = parcel_scores(network, judged, choose().segments, 0, engine())
    found = parcel_probabilities(softmax(found / trained.description.temperature), counts)
    confusion = np.zeros((3, 3), int)
    np.add.at(confusion, (labels[held], found.argmax(axis=1)), 1)
    assert trained.description.scores["confusion"] == confusion.tolist()
    assert trained.description.scores["oa"] == np.trace(confusion) / len(held)
    assert (trained.history, trained.best_epoch) == (history, best_epoch)
    after = trained.description.scores["calibration"]["nll_after"]
    own = found[np.arange(len(held)), labels[held]]
    assert after == pytest.approx(-np.log(own).mean(), rel=1e-4)


@pytest.mark.parametrize("method", ["random_walk", "lda"])
def test_the_model_learns_from_all_parcels_once_it_is_judged(field, engine, monkeypatch, method):
    seen, refit, fitted = [], train.refit, train.fit_estimator
    if method == "lda":
        monkeypatch.setattr(
            train, "fit_estimator", lambda *g, **k: seen.append(k["refit"]) or fitted(*g, **k)
        )
    else:
        monkeypatch.setattr(train, "refit", lambda *g: seen.append(g) or refit(*g))
    trained = train_model(*field, NAMES, FACTS, with_method(choose(), method), engine())
    if method == "lda":
        assert seen == [False, True]
    else:
        (_, (pixels, labels), _, settings, *_) = seen[0]
        assert len(pixels) == len(labels) == 18
        assert settings.epochs == len(trained.history)


def test_only_segments_of_any_length_are_cut(field):
    cut = {
        name: shortest_segment(with_method(choose(length=50), name))
        for name in ("random_walk", "random_pixels", "snake", "tempcnn", "cnn3d", "lda")
    }
    assert cut == {"random_walk": 15, "random_pixels": 15, "snake": 15, "tempcnn": 0,
                   "cnn3d": 0, "lda": 0}  # fmt: skip
    assert shortest_segment(choose(backbone="squeezenet1_1")) == 0


def test_ranges_are_those_of_the_learning_parcels(field, trained):
    pixels, labels = field
    learned = np.flatnonzero(~validation_parcels(labels, pixels.keys, 30.0, 0))
    expected = percentile_range(pixels.take(learned).values)
    assert np.array_equal(trained.description.ranges, expected)


@pytest.mark.parametrize("side", ["validation", "learning"])
def test_validation_parcels_do_not_change_the_ranges(field, trained, engine, side):
    pixels, labels = field
    held = validation_parcels(labels, pixels.keys, 30.0, 0)
    changed = np.repeat(held if side == "validation" else ~held, 16)
    pixels.values[changed] *= 3
    other = train_model(pixels, labels, NAMES, FACTS, choose(epochs=1), engine())
    equal = np.array_equal(other.description.ranges, trained.description.ranges)
    assert equal == (side == "validation")


def test_the_same_seed_gives_the_same_model(field, trained, engine):
    torch.manual_seed(12345)
    again = train_model(*field, NAMES, FACTS, choose(), engine())
    assert same(again.network, trained.network)
    assert again.description.scores == trained.description.scores
    assert again.best_epoch == trained.best_epoch


def test_another_seed_gives_another_model(field, trained, engine):
    other = train_model(*field, NAMES, FACTS, choose(seed=1), engine())
    assert not same(other.network, trained.network)


def test_the_order_of_parcels_does_not_matter(field, trained, engine):
    pixels, labels = field
    order = np.random.default_rng(5).permutation(18)
    other = train_model(pixels.take(order), labels[order], NAMES, FACTS, choose(), engine())
    assert same(other.network, trained.network)
    assert other.description == trained.description


def test_nobody_elses_random_numbers_are_touched(field, engine):
    torch.manual_seed(3)
    np.random.seed(3)  # noqa: NPY002
    before = torch.get_rng_state(), np.random.get_state()[1].copy()  # noqa: NPY002
    train_model(*field, NAMES, FACTS, choose(), engine())
    assert torch.equal(torch.get_rng_state(), before[0])
    assert np.array_equal(np.random.get_state()[1], before[1])  # noqa: NPY002


def test_values_are_left_alone(field, engine):
    before = field[0].values.copy()
    train_model(*field, NAMES, FACTS, choose(epochs=1), engine())
    assert np.array_equal(field[0].values, before)


def test_values_of_ones_own_give_the_same_model(field, trained, engine):
    pixels, labels = field
    order = np.argsort(pixels.keys)
    own = pixels.with_values(pixels.values.copy()).take(order)
    other = train_model(own, labels[order], NAMES, FACTS, choose(), engine(), own=True)
    assert same(other.network, trained.network)
    assert other.description == trained.description


def test_an_example_of_each_class(trained):
    assert [label for label, _ in trained.examples] == [0, 1, 2]
    for _, image in trained.examples:
        assert image.shape == (3, 6, 2)
        assert 0 <= image.min() <= image.max() <= 1


def test_cancelled_on_the_way(field, engine, cancel_after):
    with pytest.raises(Cancelled):
        train_model(*field, NAMES, FACTS, choose(), engine(8), cancelled=cancel_after(3))


def test_first_weights_follow_the_seed():
    torch.manual_seed(9)
    one, again = (starting_network(choose(seed=4), 2, 3, 3) for _ in range(2))
    assert same(one, again)
    assert not same(one, starting_network(choose(seed=5), 2, 3, 3))


def test_first_weights_from_a_file(tmp_path):
    from safetensors.torch import save_file

    origin = build_network("compact", 2, 9, 3)
    path = tmp_path / "w.safetensors"
    save_file(origin.state_dict(), path)
    choices = choose(weights="file", weights_file=str(path))
    found, given = starting_network(choices, 2, 3, 3).state_dict(), origin.state_dict()
    assert all(torch.equal(found[name], given[name]) for name in given if "classifier" not in name)
    with pytest.raises(PlanarSitsError, match=r"WEIGHTS_FILE.*w\.safetensors.*BACKBONE"):
        starting_network(choose(weights="file", weights_file=str(path)), 2, 3, 4)


def test_first_weights_from_imagenet(monkeypatch):
    origin = build_network("squeezenet1_1", 3, 1000, 3)
    monkeypatch.setattr(train, "imagenet_weights", lambda backbone: origin.state_dict())
    choices = choose(weights="imagenet", backbone="squeezenet1_1")
    found, given = starting_network(choices, 2, 3, 3).state_dict(), origin.state_dict()
    assert torch.equal(found["features.3.squeeze.weight"], given["features.3.squeeze.weight"])


def arranged(squares, count, seed, side=8):
    """Return parcels in pairs of the same values: a smooth gradient (0), scattered (1)."""
    rng = np.random.default_rng([seed, 2])
    pixels = squares(count, side, dates=3, bands=2, seed=seed)
    labels = np.arange(count) % 2
    rows, cols = np.divmod(np.arange(side * side), side)
    for parcel in range(count):
        if labels[parcel] == 0:
            values = np.sort(rng.random(side * side, np.float32))
            angle = rng.uniform(0, 2 * np.pi)
            slope = np.argsort(rows * np.cos(angle) + cols * np.sin(angle))
            placed = np.empty_like(values)
            placed[slope] = values
        else:
            placed = rng.permutation(values)
        part = pixels.values[side * side * parcel : side * side * (parcel + 1)]
        part[:] = placed[:, None, None]
    return pixels, labels


def test_pairs_have_the_same_values(squares):
    pixels, labels = arranged(squares, 2, seed=0)
    smooth, scattered = pixels.values[:64], pixels.values[64:]
    assert labels.tolist() == [0, 1]
    assert np.array_equal(np.sort(smooth, axis=0), np.sort(scattered, axis=0))


@pytest.mark.parametrize("sampler", ["random_walk", "random_pixels"])
def test_arrangement_is_seen_by_walks_alone(squares, engine, sampler):
    """METHOD section 9: the same values in a different arrangement."""
    choices = choose(epochs=8, sampler=sampler, length=24, fraction=25.0)
    trained = train_model(
        *arranged(squares, 80, seed=0), ["smooth", "scattered"], FACTS, choices, engine(64)
    )
    pixels, labels = arranged(squares, 80, seed=1)
    judged = normalised(pixels, trained.description.ranges)
    found, _ = predict_parcels(trained.network, judged, choices.segments, 0, engine(256))
    right = (found.argmax(axis=1) == labels).mean()
    if sampler == "random_walk":
        assert right >= 0.95
    else:
        assert 0.3 <= right <= 0.7


def test_a_gpu_trains_in_full_float32():
    before = torch.backends.cudnn.allow_tf32
    with train._reproducible(0):
        assert not torch.backends.cudnn.allow_tf32
        assert torch.backends.cudnn.deterministic
    assert torch.backends.cudnn.allow_tf32 == before
