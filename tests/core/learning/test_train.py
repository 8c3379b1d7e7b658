"""From labelled parcels to a model."""

import datetime as dt

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled
from planar_sits.core.learning.baseline import Baseline, baseline_classes
from planar_sits.core.learning.calibrate import all_parcels_temperature
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.classify import parcel_predictor
from planar_sits.core.learning.labelled import Labelled, LabelledParcels, SeriesFacts
from planar_sits.core.learning.methods import with_method
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.learning.split import validation_parcels
from planar_sits.core.learning.tasks import EstimatorTask, NetworkTask
from planar_sits.core.learning.train import train_model
from planar_sits.core.networks.model_file import load_model, save_model
from planar_sits.core.planar.normalise import percentile_range
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.planar.segments import SegmentSettings

FACTS = SeriesFacts("2020-03-01", np.array([0.0, 10.0, 30.0]), ["nir", "red"])
NAMES = ["meadow", "vineyard", "beet"]


def choose(seed=0, epochs=2, sampler="random_walk", length=6, fraction=50.0, **others):
    return Choices(
        SegmentSettings(sampler=sampler, length=length, fraction=fraction, canvas=False),
        TrainingSettings(
            epochs=epochs,
            learning_rate=2e-3,
            patience=50,
            validation=30.0,
            seed=seed,
            all_segments=True,
        ),
        **others,
    )


@pytest.fixture
def field(squares):
    """Return labelled parcels of three classes."""
    pixels = squares(18, 4, dates=3, bands=2)
    labels = np.arange(18) % 3
    pixels.values[:] = 100 + 20 * pixels.values + 30 * np.repeat(labels, 16)[:, None, None]
    return Labelled(pixels, labels, NAMES, FACTS)


@pytest.fixture
def trained(field, engine):
    return train_model(field, choose(), engine())


def same(one, other):
    return all(map(torch.equal, one.state_dict().values(), other.state_dict().values()))


def test_the_description_states_what_was_done(trained):
    description = trained.model.description
    assert description.class_names == NAMES
    assert [entry["parcels"] for entry in description.classes] == [6, 6, 6]
    assert description.days == [0, 10, 30]
    assert description.season_start == "2020-03-01"
    assert [band["name"] for band in description.bands] == ["nir", "red"]
    assert description.segments == choose().segments
    assert description.backbone == "compact"
    assert description.training["best_epoch"] == trained.fit.best_epoch
    assert description.training["parcels_learned"] == 18
    assert description.training["parcels_validated"] == 6
    assert description.training["pixels_learned"] == 18 * 16
    assert dt.date.fromisoformat(description.training["date"])


def test_known_colours_are_kept(field, engine):
    colours = {"beet": "#123456"}
    trained = train_model(field, choose(epochs=1), engine(), colours=colours)
    assert trained.model.description.classes[2]["colour"] == "#123456"


def test_the_model_is_saved_and_comes_back(trained, tmp_path):
    save_model(tmp_path / "m.safetensors", trained.model)
    model = load_model(tmp_path / "m.safetensors")
    assert model.description == trained.model.description
    assert same(model.network, trained.model.network)


@pytest.fixture
def recorded(monkeypatch):
    """Record the first fits, and the parcels of the second, of both kinds of tasks."""
    firsts, seconds = [], []
    for kind in (NetworkTask, EstimatorTask):

        def fit(task, split, fit=kind.fit, **callables):
            firsts.append(fit(task, split, **callables))
            return firsts[-1]

        def refit(task, split, first, refit=kind.refit, **callables):
            seconds.append((len(split.everything), len(first.history)))
            return refit(task, split, first, **callables)

        monkeypatch.setattr(kind, "fit", fit)
        monkeypatch.setattr(kind, "refit", refit)
    return firsts, seconds


def test_scores_are_those_of_the_validation_parcels(field, engine, recorded):
    """Of the network of the first fit, which did not learn from them."""
    trained = train_model(field, choose(), engine())
    (first,), description = recorded[0], trained.model.description
    validation = np.flatnonzero(validation_parcels(field.labels, field.pixels.keys, 30.0, 0))
    pixels = normalised(field.pixels.take(validation), description.ranges)
    segments = ParcelPredictor(first.network, choose().segments, 0, engine()).scores(pixels)
    probabilities = segments.probabilities()  # the temperature is in the network's last layer
    labels = field.labels[validation]
    confusion = np.zeros((3, 3), int)
    np.add.at(confusion, (labels, probabilities.argmax(axis=1)), 1)
    assert description.scores["confusion"] == confusion.tolist()
    assert description.scores["oa"] == np.trace(confusion) / len(validation)
    assert trained.fit == first.fit


@pytest.mark.parametrize("method", ["random_walk", "lda"])
def test_the_model_learns_from_all_parcels_after_the_validation(field, engine, recorded, method):
    trained = train_model(field, with_method(choose(), method), engine())
    assert recorded[1] == [(18, len(trained.fit.history))]
    assert len(recorded[0]) == 1


def test_parcels_that_count_little_leave_the_temperature_at_1(field, engine):
    def temperature(counts):
        model = train_model(field, choose(epochs=20), engine(), validation=counts).model
        return model.description.temperature

    chosen = np.arange(18) % 4 == 0
    temperatures = [temperature(factor * chosen) for factor in (True, 1.0, 1e-9)]
    one = all_parcels_temperature(1)
    assert temperatures[0] == temperatures[1] != pytest.approx(one, rel=0.01)
    assert temperatures[2] == pytest.approx(one, rel=1e-6)


def test_ranges_are_those_of_the_learning_parcels(field, trained):
    pixels = field.pixels
    learned = np.flatnonzero(~validation_parcels(field.labels, pixels.keys, 30.0, 0))
    expected = percentile_range(pixels.take(learned).values)
    assert np.array_equal(trained.model.description.ranges, expected)


@pytest.mark.parametrize("side", ["validation", "learning"])
def test_validation_parcels_do_not_change_the_ranges(field, trained, engine, side):
    validation = validation_parcels(field.labels, field.pixels.keys, 30.0, 0)
    changed = np.repeat(validation if side == "validation" else ~validation, 16)
    field.pixels.values[changed] *= 3
    other = train_model(field, choose(epochs=1), engine())
    equal = np.array_equal(other.model.description.ranges, trained.model.description.ranges)
    assert equal == (side == "validation")


def test_the_same_seed_gives_the_same_model(field, trained, engine):
    torch.manual_seed(12345)
    again = train_model(field, choose(), engine())
    assert same(again.model.network, trained.model.network)
    assert again.model.description.scores == trained.model.description.scores
    assert again.fit.best_epoch == trained.fit.best_epoch


def test_another_seed_gives_another_model(field, trained, engine):
    other = train_model(field, choose(seed=1), engine())
    assert not same(other.model.network, trained.model.network)


def test_the_order_of_parcels_has_no_effect(field, trained, engine):
    order = np.random.default_rng(5).permutation(18)
    other = train_model(field.take(order), choose(), engine())
    assert same(other.model.network, trained.model.network)
    assert other.model.description == trained.model.description


def test_the_random_state_is_restored(field, engine):
    torch.manual_seed(3)
    np.random.seed(3)  # noqa: NPY002
    before = torch.get_rng_state(), np.random.get_state()[1].copy()  # noqa: NPY002
    train_model(field, choose(), engine())
    assert torch.equal(torch.get_rng_state(), before[0])
    assert np.array_equal(np.random.get_state()[1], before[1])  # noqa: NPY002


def test_values_are_not_changed(field, engine):
    before = field.pixels.values.copy()
    train_model(field, choose(epochs=1), engine())
    assert np.array_equal(field.pixels.values, before)


def test_training_in_place_gives_the_same_model(field, trained, engine):
    ordered = field.take(np.argsort(field.pixels.keys))
    other = train_model(ordered, choose(), engine(), in_place=True)
    assert same(other.model.network, trained.model.network)
    assert other.model.description == trained.model.description


def test_an_example_of_each_class(trained):
    assert [label for label, _ in trained.examples] == [0, 1, 2]
    for _, image in trained.examples:
        assert image.shape == (3, 6, 2)
        assert 0 <= image.min() <= image.max() <= 1


def test_cancelled_between_batches(field, engine, cancel_after):
    with pytest.raises(Cancelled):
        train_model(field, choose(), engine(8), cancelled=cancel_after(3))


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
def test_arrangement_is_learned_by_walks_alone(squares, engine, sampler):
    """METHOD section 9: the same values in a different arrangement."""
    choices = choose(epochs=8, sampler=sampler, length=24, fraction=25.0)
    labelled = Labelled(*arranged(squares, 80, seed=0), ["smooth", "scattered"], FACTS)
    model = train_model(labelled, choices, engine(64)).model
    pixels, labels = arranged(squares, 80, seed=1)
    pixels = normalised(pixels, model.description.ranges)
    predictor = ParcelPredictor(model.network, choices.segments, 0, engine(256))
    right = (predictor.predict(pixels).probabilities.argmax(axis=1) == labels).mean()
    if sampler == "random_walk":
        assert right >= 0.95
    else:
        assert 0.3 <= right <= 0.7


def test_a_model_of_pixel_sets_holds_its_days(field, engine, tmp_path):
    choices = with_method(choose(fraction=300.0), "pse_ltae")
    before = train_model(field, choices, engine()).model
    assert before.network.days.tolist() == FACTS.days.tolist()
    save_model(tmp_path / "m.safetensors", before)
    after = load_model(tmp_path / "m.safetensors")
    assert same(after.network, before.network)
    pixels = normalised(field.pixels, before.description.ranges)
    for adaptive in (False, True):
        one, other = (
            parcel_predictor(model, engine(), adaptive=adaptive).predict(pixels)
            for model in (before, after)
        )
        assert np.array_equal(one.probabilities, other.probabilities)
        np.testing.assert_allclose(one.probabilities.sum(axis=1), 1, atol=1e-5)
        assert (one.segments <= 48).all()
    assert (one.segments < 48).any(), "adaptive voting stops before all segments"


def test_the_spread_of_pixels_is_learned_by_pixel_sets(squares, engine):
    pixels, labels = squares(24, 5, dates=3, bands=2), np.arange(24) % 2
    pixels.values[:] *= np.where(labels, 1.0, 0.3).repeat(25)[:, None, None].astype(np.float32)
    pixels.values[:] += 10 - np.add.reduceat(pixels.values, pixels.offsets[:-1]).repeat(25, 0) / 25
    labelled = Labelled(pixels, labels, ["even", "uneven"], FACTS)
    assert accuracy_of_pixel_sets(labelled, engine) == 1


def test_parcels_of_one_pixel_are_learned_by_pixel_sets(squares, engine):
    pixels, labels = squares(40, 1, dates=3, bands=2), np.arange(40) % 2
    pixels.values[labels == 1, 1] += 5
    assert accuracy_of_pixel_sets(Labelled(pixels, labels, ["low", "high"], FACTS), engine) == 1


def accuracy_of_pixel_sets(labelled, engine):
    """Train `pse_ltae`; return its accuracy on the same parcels."""
    choices = with_method(choose(epochs=20, length=15, fraction=60.0), "pse_ltae")
    model = train_model(labelled, choices, engine(64)).model
    assert all(value.isfinite().all() for value in model.network.state_dict().values())
    pixels = normalised(labelled.pixels, model.description.ranges)
    predicted = ParcelPredictor(model.network, choices.segments, 0, engine()).predict(pixels)
    return (predicted.probabilities.argmax(axis=1) == labelled.labels).mean()


def test_a_gpu_trains_in_full_float32(field, engine):
    before, flags = torch.backends.cudnn.allow_tf32, []

    def progress(fraction, message=""):
        flags.append((torch.backends.cudnn.allow_tf32, torch.backends.cudnn.deterministic))

    train_model(field, choose(), engine(), progress=progress)
    assert set(flags) == {(False, True)}
    assert torch.backends.cudnn.allow_tf32 == before


def test_the_baseline_is_compared_on_the_same_parcels(field, engine):
    asked = validation_parcels(field.labels, field.pixels.keys, 30.0, 0)
    classes = baseline_classes(LabelledParcels(field.pixels, field.labels), asked)
    result = train_model(field, choose(epochs=1), engine(), with_baseline=True)
    baseline, scores = result.baseline, result.model.description.scores
    assert baseline.oa == scores["baseline_oa"] == (classes == field.labels[asked]).mean()
    difference = (baseline.only_baseline - baseline.only_model) / asked.sum()
    assert baseline.oa - scores["oa"] == pytest.approx(difference)


def test_no_baseline_unless_requested(trained):
    """The folds of a cross-validation do not fit it."""
    assert trained.baseline is None
    assert "baseline_oa" not in trained.model.description.scores


def test_lda_is_its_own_baseline(field, engine, monkeypatch):
    monkeypatch.setattr("planar_sits.core.learning.train.baseline_classes", None)
    result = train_model(field, with_method(choose(), "lda"), engine(), with_baseline=True)
    scores = result.model.description.scores
    assert result.baseline == Baseline(scores["oa"])
    assert "baseline_oa" not in scores
