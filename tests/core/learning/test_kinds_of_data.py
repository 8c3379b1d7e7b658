"""Trainings with the automatic budget on kinds of data, from one pixel to thousands."""

from dataclasses import dataclass

import numpy as np
import pytest
import torch
from planar_sits.core.learning import budget
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.learning.train import train_model
from planar_sits.core.networks.device import Engine
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.planar.time_axis import resample, step_days
from planar_sits.core.series.parcel_pixels import ParcelPixels


@dataclass(frozen=True)
class Kind:
    """Parcels of a class, their sizes in pixels (drawn), dates, bands and classes."""

    parcels: int
    sizes: tuple
    dates: int = 12
    bands: int = 1
    classes: int = 3


KINDS = {
    "one pixel a parcel": Kind(30, (1,), dates=17, bands=9),
    "few pixels, many dates, many classes": Kind(12, (1, 2, 5, 12), dates=149, classes=13),
    "forty classes of few parcels": Kind(4, (1, 4), dates=23, classes=40),
    "one large parcel beside small ones": Kind(6, (3, 3, 3, 3, 3, 20_000)),
    "thirteen bands": Kind(6, (20,), bands=13),
    "five dates": Kind(8, (9,), dates=5),
    "two parcels a class": Kind(2, (6,)),
}

# Fewer are right where classes are near each other and have few parcels.
LEAST = {"forty classes of few parcels": 0.6}


def labelled_parcels(kind, seed):
    """Return parcels whose classes differ in the days of a peak; the seed is of the noise."""
    rng = np.random.default_rng(0)
    gains = rng.uniform(0.5, 1.5, kind.bands)
    labels = np.repeat(np.arange(kind.classes), kind.parcels)
    sizes = np.resize(kind.sizes, len(labels))
    days = np.sort(rng.choice(365, kind.dates, replace=False)).astype(float)
    rng = np.random.default_rng([seed, 1])
    middle = 365 * (labels + 0.5) / kind.classes + rng.normal(0, 2, len(labels))
    width = max(30, 200 / kind.classes)
    curves = np.exp(-(((days - middle[:, None]) / width) ** 2))
    curves += rng.normal(0, 0.05, (len(labels), 1))
    values = np.repeat(curves, sizes, axis=0)[:, :, None] * gains
    values = values + rng.normal(0, 0.05, values.shape)
    within = np.concatenate([np.arange(size) for size in sizes])
    axis = step_days(days, 0, 365)
    pixels = ParcelPixels(
        values=resample(values.astype(np.float32), days, axis),
        rows=(within // 100).astype(np.int32),
        cols=(within % 100).astype(np.int32),
        offsets=np.concatenate([[0], np.cumsum(sizes)]),
        index=np.arange(len(labels)),
        keys=rng.integers(0, 2**63, len(labels)).astype(np.uint64),
    )
    facts = SeriesFacts("2020-01-01", axis, [f"band {k}" for k in range(kind.bands)])
    return Labelled(pixels, labels, [f"class {k}" for k in range(kind.classes)], facts)


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_is_learned(monkeypatch, name):
    kind = KINDS[name]
    if kind.classes < 40:  # a quarter of the steps is enough for these
        monkeypatch.setattr(budget, "FEWEST_STEPS", 300)
    labelled = labelled_parcels(kind, 0)
    engine = Engine(torch.device("cpu"), 0)
    choices = Choices(SegmentSettings(fraction=20.0), TrainingSettings())
    model = train_model(labelled, choices, engine).model
    description = model.description
    predictor = ParcelPredictor(model.network, description.segments, 0, engine)
    others = labelled_parcels(kind, 1)
    prediction = predictor.predict(normalised(others.pixels, description.ranges))
    correct = prediction.probabilities.argmax(axis=1) == others.labels
    assert correct.mean() >= LEAST.get(name, 0.9)
    assert np.isfinite(prediction.probabilities).all()
    assert len(description.days) == (32 if kind.dates > 40 else kind.dates)
    assert description.segments.length == min(50, 2 * max(kind.sizes) - 1)
