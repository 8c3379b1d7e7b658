"""A small planted scene and a network for it, shared by the tests of attention."""

import numpy as np
import pytest
import torch


@pytest.fixture(scope="session")
def fit_planted():
    """Return a function that trains on a planted scene with default settings but FRACTION."""
    from planar_sits.core.learning.fit import TrainingSettings
    from planar_sits.core.learning.train import Choices, train_model
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.planar.segments import SegmentSettings
    from planar_sits.tests.support.planted import NAMES

    def train(planted, fraction=20, **settings):
        facts = {
            "season_start": "2020-01-01",
            "steps": planted.days,
            "band_names": ["near infrared", "red", "green"],
        }
        choices = Choices(SegmentSettings(fraction=fraction), TrainingSettings(**settings))
        engine = Engine(pick_device("cpu"), 128)
        trained = train_model(planted.pixels, planted.labels, list(NAMES), facts, choices, engine)
        return trained.description, trained.network

    return train


@pytest.fixture(scope="session")
def small(fit_planted):
    """A planted scene of 24 parcels and 12 dates: (Planted, model, normalised pixels)."""
    from planar_sits.core.planar.prepare import normalised
    from planar_sits.tests.support.planted import make_planted

    planted = make_planted(24, 12, width=4, seed=0)
    model = fit_planted(planted, epochs=10, seed=0)
    return planted, model, normalised(planted.pixels, model[0].ranges)


@pytest.fixture
def engine():
    """Return a function that makes an engine on the CPU."""
    from planar_sits.core.networks.device import Engine

    return lambda batch_size=64: Engine(torch.device("cpu"), batch_size)


@pytest.fixture
def attended():
    """Return a function that makes an `Attended` batch of arrays."""
    from planar_sits.core.attention.attend import Attended

    def make(segments, classes, margins, maps):
        share = np.zeros((len(classes), 3), np.float32)
        return Attended(
            torch.tensor(segments),
            torch.from_numpy(share),
            torch.tensor(classes),
            torch.tensor(margins, dtype=torch.float32),
            torch.tensor(maps, dtype=torch.float32),
        )

    return make
