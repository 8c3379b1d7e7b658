"""Labelled parcels, settings and plans for cross-validation."""

import numpy as np
import pytest
from planar_sits.core.evaluation.early_season import season_curve
from planar_sits.core.evaluation.plan import FoldSettings, make_plan
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.methods import with_method
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.tests.support.compared import labelled_parcels, quick_choices
from planar_sits.tests.support.seasons import growing_season


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
    return labelled_parcels(squares)


@pytest.fixture
def choices():
    """Return settings of a short training."""
    return quick_choices()


@pytest.fixture
def planned(labelled):
    """Return a function that plans a cross-validation of the labelled parcels."""

    def plan(methods=("lda",), folds=3, repeats=1, groups=None, data=labelled):
        return make_plan(methods, data, FoldSettings(folds, repeats), groups)

    return plan


@pytest.fixture
def season(squares):
    """Return 90 parcels of three crops that grow as those of the sample scene."""
    return growing_season(squares)


@pytest.fixture
def curve_at(engine):
    """Return a function that gives the curve of a season by LDA."""

    def curve(season, cutoffs, repeats=1, **more):
        choices = Choices(SegmentSettings(length=6, fraction=40.0), TrainingSettings())

        def plan(labelled):
            return make_plan(["lda"], labelled, FoldSettings(3, repeats))

        return season_curve(season, cutoffs, plan, with_method(choices, "lda"), engine(), **more)

    return curve
