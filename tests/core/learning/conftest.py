"""What the tests of fitting share: parcels of two sides, settings, a short fit."""

import numpy as np
import pytest
from planar_sits.core.learning.choices import TrainingSettings
from planar_sits.core.learning.fit import Trainer
from planar_sits.core.learning.labelled import LabelledParcels
from planar_sits.core.planar.segments import SegmentSettings


@pytest.fixture(scope="session")
def segments():
    """Walks of 6 pixels from half of the pixels."""
    return SegmentSettings(sampler="random_walk", length=6, fraction=50.0, canvas=False)


@pytest.fixture(scope="session")
def settings():
    """Return a function that makes training settings."""

    def make(epochs=2, rate=0.01, patience=50, seed=0):
        return TrainingSettings(
            epochs=epochs,
            learning_rate=rate,
            patience=patience,
            validation=25.0,
            seed=seed,
            all_segments=True,
        )

    return make


@pytest.fixture(scope="session")
def fit(segments):
    """Return a function that fits a network on two sides.

    ``options`` are those of the trainer or the callables of the fit.
    """

    def run(network, sides, chosen, engine, **options):
        names = [name for name in ("progress", "cancelled") if name in options]
        callables = {name: options.pop(name) for name in names}
        return Trainer(segments, chosen, engine, **options).fit(network, *sides, **callables)

    return run


@pytest.fixture
def sides(squares):
    """Return 8 learning and 4 validation parcels of 8 segments each, with noise for values."""
    learning, validation = squares(8, 4, seed=0), squares(4, 4, seed=1)
    return (
        LabelledParcels(learning, np.array([0, 0, 0, 0, 1, 1, 2, 2])),
        LabelledParcels(validation, np.array([0, 1, 2, 0])),
    )
