"""Labelled parcels and settings of quick cross-validations."""

import numpy as np
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.planar.segments import SegmentSettings

FACTS = SeriesFacts("2020-03-01", np.arange(4) * 10.0, ["a", "b"])


def labelled_parcels(squares):
    """Return 30 parcels of three classes, one of them hard to classify."""
    pixels = squares(30, 3, dates=4, bands=2)
    labels = np.arange(30) % 3
    pixels.values[:] += np.repeat(np.array([0, 0.2, 2.0])[labels], 9)[:, None, None]
    return Labelled(pixels, labels, ["x", "y", "z"], FACTS)


def quick_choices(**changed):
    """Return settings of a short training."""
    fit = {"epochs": 1, "learning_rate": 2e-3, "validation": 30.0, "all_segments": True, **changed}
    return Choices(SegmentSettings(length=6, fraction=40.0), TrainingSettings(**fit))
