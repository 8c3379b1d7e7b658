"""Labelled parcels, settings and plans for cross-validation."""

import numpy as np
import pytest
from planar_sits.core.evaluation.plan import FoldSettings, make_plan
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.planar.segments import SegmentSettings

FACTS = SeriesFacts("2020-03-01", np.arange(4) * 10.0, ["a", "b"])


@pytest.fixture(scope="session")
def keys_of():
    """Return a function that draws keys of parcels."""
    return lambda count, seed=0: (
        np.random.default_rng(seed).integers(0, 2**63, count).astype(np.uint64)
    )


@pytest.fixture(scope="session")
def divided():
    """Return a function that lists the groups that are in more than one fold."""

    def groups_in_several(folds, groups):
        return [group for group in np.unique(groups) if len(np.unique(folds[groups == group])) > 1]

    return groups_in_several


@pytest.fixture(scope="session")
def same_partition():
    """Return a function that compares which parcels are together."""
    return lambda one, other: np.array_equal(one[:, None] == one, other[:, None] == other)


@pytest.fixture
def labelled(squares):
    """Return 30 parcels of three classes, one of them hard to classify."""
    pixels = squares(30, 3, dates=4, bands=2)
    labels = np.arange(30) % 3
    pixels.values[:] += np.repeat(np.array([0, 0.2, 2.0])[labels], 9)[:, None, None]
    return Labelled(pixels, labels, ["x", "y", "z"], FACTS)


@pytest.fixture
def choices():
    """Return settings of a short training."""
    fit = TrainingSettings(epochs=1, learning_rate=2e-3, validation=30.0, all_segments=True)
    return Choices(SegmentSettings(length=6, fraction=40.0), fit)


@pytest.fixture
def planned(labelled):
    """Return a function that plans a cross-validation of the labelled parcels."""

    def plan(methods=("lda",), folds=3, repeats=1, groups=None, data=labelled):
        return make_plan(methods, data, FoldSettings(folds, repeats), groups)

    return plan
