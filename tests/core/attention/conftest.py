"""A small planted scene with a trained model, shared by the tests of attention."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
import torch


@dataclass(frozen=True)
class PlantedModel:
    """A planted scene, a model trained on it, and its normalised pixels."""

    planted: Any
    model: Any
    pixels: Any


@pytest.fixture(scope="session")
def fit_planted():
    """Return a function that trains on a planted scene: a `PlantedModel`."""
    from planar_sits.core.planar.prepare import normalised
    from planar_sits.tests.support.attention import planted_model

    def fit(planted, segments, batch_size, **settings):
        model = planted_model(planted, segments, batch_size, **settings)
        pixels = normalised(planted.pixels, model.description.ranges)
        return PlantedModel(planted, model, pixels)

    return fit


@pytest.fixture(scope="session")
def small(fit_planted):
    """A planted scene of 24 parcels and 12 dates with a model."""
    from planar_sits.core.planar.segments import SegmentSettings
    from planar_sits.tests.support.planted import make_planted

    planted = make_planted(24, 12, width=4, seed=0)
    return fit_planted(planted, SegmentSettings(fraction=10), 32, epochs=6, seed=0)


@pytest.fixture
def attention_batch():
    """Return a function that makes an `AttentionBatch` of arrays."""
    from planar_sits.core.attention.segments import AttentionBatch

    def make(segments, classes, margins, maps):
        return AttentionBatch(
            torch.tensor(segments),
            torch.full((len(classes), 3), 1 / 3),
            torch.tensor(classes),
            torch.tensor(margins, dtype=torch.float32),
            torch.from_numpy(np.asarray(maps, np.float32)),
        )

    return make
