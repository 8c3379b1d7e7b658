"""A training from a series and its parcels."""

import datetime as dt
from types import SimpleNamespace

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.baseline import Baseline
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.cleaning import JUDGED_WRONG, CleanedLabels, DroppedLabel
from planar_sits.core.learning.session import TrainingSession, check_images, train_session
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.band_names import BandNames
from planar_sits.core.series.parcel_table import ALONE, NO_CLASS, NO_OBSERVATION, READY, Parcels


def choose(**segments):
    fit = TrainingSettings(epochs=2, validation=30.0, all_segments=True)
    return Choices(SegmentSettings(**{"length": 5, "fraction": 50.0, **segments}), fit)


@pytest.fixture
def reader(squares):
    """Return a reader of 14 parcels; three of them cannot be used."""
    pixels = squares(14, 4, dates=4, bands=2)
    labels = [*["wheat", "maize"] * 6, "rye", None]
    pixels.values[:96] += 2
    pixels.values[5 * 16 : 6 * 16] = np.nan
    parcels = Parcels(
        ids=[str(number) for number in range(14)],
        feature_ids=range(14),
        labels=labels,
        keys=pixels.keys,
        bounds=np.zeros((14, 4)),
        wkb=[None] * 14,
        status=[READY] * 14,
    )
    series = SimpleNamespace(
        days=np.array([0.0, 10.0, 20.0, 40.0]),
        start=dt.date(2020, 3, 1),
        end=dt.date(2020, 4, 10),
        band_names=["nir", "red"],
        masked=False,
        unit="",
        bands=BandNames(("nir", "red"), ("nir", "")),
    )

    def read_all(*, progress, cancelled):
        ready = [i for i, status in enumerate(parcels.status) if status == READY]
        progress(1.0)
        return pixels.take(ready)

    return SimpleNamespace(series=series, parcels=parcels, read_all=read_all)


def test_a_session_trains_on_the_parcels_that_can_be_used(reader, engine):
    lines = []
    session = train_session(
        reader, choose(), 0, engine(32), progress=lambda part, text="": lines.append((part, text))
    )
    description = session.trained.model.description
    assert description.class_names == ["maize", "wheat"]
    assert description.days == [0, 10, 20, 40]
    assert description.training["parcels_learned"] == 11
    status = dict(enumerate(session.parcels.status))
    assert (status[5], status[12], status[13]) == (NO_OBSERVATION, ALONE, NO_CLASS)
    assert any("11 parcels of 2 classes, 176 pixels" in text for _, text in lines)
    assert lines[-1][0] == pytest.approx(1)
    baseline = session.trained.baseline
    assert baseline.oa == description.scores["baseline_oa"]
    assert 0 <= baseline.oa <= 1


def test_steps_make_a_regular_time_axis(reader, engine):
    session = train_session(reader, choose(), 5, engine(32))
    assert session.trained.model.description.days == [0, 10, 20, 30, 40]


def test_parcels_without_classes_are_refused(reader, engine):
    reader.parcels.labels[:] = [None] * 14
    with pytest.raises(PlanarSitsError, match="CLASS_FIELD"):
        train_session(reader, choose(), 0, engine(32))


@pytest.mark.parametrize(
    ("choices", "name"),
    [
        (Choices(SegmentSettings(length=5), TrainingSettings(), "squeezenet1_1"), "STEPS|LENGTH"),
        (choose(length=300, canvas=True), "CANVAS"),
    ],
)
def test_images_that_the_network_cannot_take_are_refused_first(choices, name):
    with pytest.raises(PlanarSitsError, match=name):
        check_images(choices, 2, 4)


@pytest.mark.parametrize(("accuracy", "count"), [(0.5, 1), (0.7, 0)])
def test_a_model_no_better_than_the_largest_class_gives_a_warning(accuracy, count):
    scores = {"oa": accuracy, "support": [3, 2]}
    model = SimpleNamespace(description=SimpleNamespace(scores=scores, groups={}))
    session = TrainingSession(SimpleNamespace(model=model, baseline=None), None, None)
    warnings = session.warnings()
    assert len(warnings) == count
    assert all("LEARNING_RATE" in text for text in warnings)


@pytest.mark.parametrize(
    ("baseline", "count"),
    [
        (None, 0),
        (Baseline(0.821, 12, 2, 0.0065), 1),
        (Baseline(0.821, 4, 0, 0.0625), 0),
        (Baseline(0.714), 0),
    ],
)
def test_a_baseline_that_is_better_gives_a_warning(baseline, count):
    scores = {"oa": 0.714, "support": [3, 2]}
    model = SimpleNamespace(description=SimpleNamespace(scores=scores, groups={}))
    trained = SimpleNamespace(model=model, baseline=baseline)
    warnings = TrainingSession(trained, None, None).warnings()
    assert len(warnings) == count
    for text in warnings:
        assert "classifies 82.1% of the validation parcels" in text
        assert "this model 71.4% (p = 0.0065): train by another method (METHOD), LDA" in text


def many_parcels(reader, labels):
    """Give the reader as many parcels as labels, which cannot be read."""

    def read_all(**_):
        raise AssertionError("pixels are read")

    count = len(labels)
    parcels = Parcels(
        ids=[str(number) for number in range(count)],
        feature_ids=range(count),
        labels=labels,
        keys=np.arange(count, dtype=np.uint64),
        bounds=np.zeros((count, 4)),
        wkb=[None] * count,
        status=[READY] * count,
    )
    return SimpleNamespace(series=reader.series, parcels=parcels, read_all=read_all)


@pytest.mark.parametrize(
    "labels",
    [
        [f"class {number // 2}" for number in range(2400)],
        ["half \ud800", "other"] * 2,
        ["x" * 301, "other"] * 2,
    ],
    ids=["1200 classes", "a name that is no text", "a long name"],
)
def test_classes_that_no_model_holds_are_refused_before_reading(reader, engine, labels):
    with pytest.raises(PlanarSitsError, match="1000 classes.*CLASS_FIELD"):
        train_session(many_parcels(reader, labels), choose(), 0, engine(32))


def test_bands_and_steps_that_no_model_holds_are_refused_before_reading(reader, engine):
    few = many_parcels(reader, ["a", "b"] * 2)
    with pytest.raises(PlanarSitsError, match="5000 time steps.*STEPS"):
        train_session(few, choose(), 5001, engine(32))
    few.series.band_names = [str(number) for number in range(1001)]
    with pytest.raises(PlanarSitsError, match="1000 bands.*BANDS"):
        train_session(few, choose(), 0, engine(32))


def test_a_thousand_classes_are_read(reader, engine):
    labels = [f"class {number // 2}" for number in range(2000)]
    with pytest.raises(AssertionError, match="pixels are read"):
        train_session(many_parcels(reader, [*labels, "one", None]), choose(), 0, engine(32))


def test_labels_left_out_neither_learn_nor_validate(reader, engine):
    def clean(labelled, choices, engine, *, progress, cancelled):
        dropped = DroppedLabel(int(labelled.pixels.index[0]), "wheat", "maize", 0.9)
        return CleanedLabels(labelled.take(np.arange(1, len(labelled.labels))), [dropped])

    session = train_session(reader, choose(), 0, engine(32), clean=clean)
    facts = session.trained.model.description.training
    assert (facts["parcels_learned"], facts["labels_left_out"]) == (10, 1)
    assert facts["parcels_left_out"] == "0 (wheat, likely maize)"
    assert session.parcels.status[0] == JUDGED_WRONG
