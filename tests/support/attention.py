"""Models of known make and attention passes that are recorded, for tests of attention."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import torch
from planar_sits.core.attention.segments import AttentionBatch, AttentionPredictor
from planar_sits.core.attention.spatial import PixelAttention, SpatialPredictor
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.learning.methods import with_method
from planar_sits.core.learning.predict import Prediction
from planar_sits.core.learning.train import train_model
from planar_sits.core.networks.description import ModelDescription
from planar_sits.core.networks.device import Engine
from planar_sits.core.networks.model import Model
from planar_sits.core.networks.registry import network_class
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.parcel_pixels import ParcelPixels
from planar_sits.core.series.parcel_table import READY, Parcels
from planar_sits.tests.support.planted import NAMES, Planted


def describe(backbone, days, segments, seed=3, classes="xyz"):
    """Return the description of a model of two bands and season 2020."""
    return ModelDescription(
        classes=[{"name": name, "colour": "#00ff00", "parcels": 9} for name in classes],
        bands=[{"name": name, "low": 0.0, "high": 1.0} for name in ("red", "green")],
        season_start="2020-01-01",
        days=[float(day) for day in days],
        segments=segments,
        backbone=backbone,
        seed=seed,
    )


def random_model(*description):
    """Return a model with random weights in evaluation mode; parameters as `describe`."""
    torch.manual_seed(0)
    description = describe(*description)
    return Model(description, description.network().eval())


def planted_model(
    planted: Planted, segments, batch_size, regulariser=None, *, method="random_walk", **settings
) -> Model:
    """Train a model on the parcels of a planted scene, on the CPU."""
    facts = SeriesFacts("2020-01-01", planted.days, ["near infrared", "red", "green"])
    fit = TrainingSettings(**{"all_segments": True, **settings})
    choices = with_method(Choices(segments, fit, regulariser=regulariser), method)
    labelled = Labelled(planted.pixels, planted.labels, list(NAMES), facts)
    return train_model(labelled, choices, Engine(torch.device("cpu"), batch_size)).model


@dataclass(frozen=True)
class Call:
    """The segments (W, L) of one call of `AttentionPredictor.batches`, and its arguments."""

    parcel: np.ndarray
    first: np.ndarray | None
    segments: np.ndarray


@dataclass(frozen=True)
class RecordingPredictor(SpatialPredictor):
    """A `SpatialPredictor` that keeps its segments, call by call."""

    calls: list[Call] = field(default_factory=list)

    def batches(self, runner, parcel, number, first=None, **callables) -> Iterator[AttentionBatch]:
        batches = list(super().batches(runner, parcel, number, first, **callables))
        segments = np.concatenate([batch.segments.numpy() for batch in batches])
        self.calls.append(Call(parcel, first, segments))
        yield from batches


@dataclass(frozen=True)
class SpatialResult:
    """What a `RecordingPredictor` returned, collected and called."""

    prediction: Prediction
    attention: PixelAttention
    calls: list[Call]

    @property
    def segments(self) -> np.ndarray:
        """All segments, (W, L)."""
        return np.concatenate([call.segments for call in self.calls])


def predictor_of(model: Model, segments: SegmentSettings, engine: Engine) -> AttentionPredictor:
    """Return the predictor that explains the segments of a model by Grad-CAM++."""
    return AttentionPredictor(**_fields(model, segments, engine))


def spatial_result(
    model: Model, pixels: ParcelPixels, segments: SegmentSettings, engine: Engine, **callables
) -> SpatialResult:
    """Run the spatial attention pass over parcels with ``by_step``; record it."""
    watch = callables.pop("watch", None)
    collected = []
    predictor = RecordingPredictor(
        **_fields(model, segments, engine),
        classes=len(model.description.classes),
        collect=lambda chunk, attention: collected.append(attention),
        watch=watch,
        by_step=True,
    )
    prediction = predictor.predict(pixels, **callables)
    (attention,) = collected
    return SpatialResult(prediction, attention, predictor.calls)


def _fields(model, segments, engine):
    return {
        "network": model.network,
        "segments": segments,
        "seed": model.description.seed,
        "engine": engine,
        "layer": model.attention_layer,
        "method": "gradcam++",
    }


# Networks and lengths of the samplers that are not for planar images.
_OTHERS = {"pixels": ("tempcnn", 1), "patch": ("cnn3d", 25)}


def decisive_model(sampler: str) -> Model:
    """Return a model for 5 dates whose classifier is far from neutral; every class is decided."""
    backbone, length = _OTHERS.get(sampler, ("compact", 3))
    torch.manual_seed(3)
    network = network_class(backbone).build(2, 3, 5).eval()
    torch.nn.init.normal_(network.classifier.weight, std=20)
    with torch.no_grad():
        network.classifier.bias -= network(torch.rand(64, 2, 5, length)).mean(dim=0)
    return Model(describe(backbone, range(5), sparse(sampler), seed=11), network)


def sparse(sampler: str, length: int = 0, fraction: float = 0.1) -> SegmentSettings:
    """Return settings of one short segment per parcel, where the sampler allows it."""
    _, usual = _OTHERS.get(sampler, ("compact", 3))
    return SegmentSettings(sampler, length or usual, fraction)


def parcels_at(*bounds: tuple[float, float, float, float], status: str = READY) -> Parcels:
    """Return parcels with these bounds (west, south, east, north) and one status."""
    return Parcels(
        ids=[str(number) for number in range(len(bounds))],
        feature_ids=list(range(len(bounds))),
        labels=[None] * len(bounds),
        keys=np.arange(len(bounds), dtype=np.uint64),
        bounds=np.array(bounds, np.float64),
        wkb=[b""] * len(bounds),
        status=[status] * len(bounds),
    )
