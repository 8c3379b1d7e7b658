"""Plans of visits; whole runs are in test_next_visits.py."""

import numpy as np
import pytest
from planar_sits.processing_provider.classified_parcels import ClassifiedParcels
from planar_sits.processing_provider.visit_plan import plan_for_accuracy, plan_for_learning
from planar_sits.tests.support.classified import CLASSES, make_classified


@pytest.fixture
def parcels():
    areas, _, mapped, chances = make_classified(300)
    return ClassifiedParcels(
        areas, mapped, list(CLASSES), chances, "p_", np.arange(300, dtype=np.uint64), {}
    )


def test_the_first_visits_are_spread_over_the_strata(make_run, parcels):
    planned = plan_for_accuracy(make_run("nextvisits"), parcels, np.arange(300), 60)
    order = np.argsort(np.where(planned.rank == 0, 999, planned.rank))[:60]
    whole = [planned.stratum[one] for one in order]
    half = whole[:30]
    for stratum in set(whole):
        assert abs(whole.count(stratum) / 2 - half.count(stratum)) <= 1


def test_more_visits_are_expected_to_tell_more(make_run, parcels):
    planned = plan_for_accuracy(make_run("nextvisits"), parcels, np.arange(300), 60)
    precision = planned.plan.precision
    assert precision.counts.tolist() == [25, 50, 60, 100, 200, 300]
    assert (np.diff(precision.accuracy) < 0).all() and precision.accuracy[-1] == 0
    assert (np.diff(precision.hectares[:, 0]) < 0).all()


def test_the_expected_width_is_the_one_that_comes(make_run, parcels):
    """Truth that follows the probabilities: half widths within a third."""
    from planar_sits.core.assessment.area import error_adjusted_areas
    from planar_sits.core.assessment.strata import VisitedSample

    rng = np.random.default_rng(0)
    chances = parcels.probabilities
    truth = (rng.random((300, 1)) > chances.cumsum(axis=1)).sum(axis=1).clip(0, 2)
    planned = plan_for_accuracy(make_run("nextvisits"), parcels, rng.permutation(300), 100)
    strata = np.unique(planned.stratum, return_inverse=True)[1]
    sample = VisitedSample(parcels.areas, strata, np.where(planned.rank > 0, truth, -1))
    found = error_adjusted_areas(sample, chances)
    here = planned.plan.precision.counts.tolist().index(100)
    expected = planned.plan.precision.hectares[here]
    assert (found.high - found.low) / 2 == pytest.approx(expected, rel=0.34)


def test_other_parcels_have_no_values(make_run, parcels):
    planned = plan_for_learning(make_run("nextvisits"), parcels, np.arange(100, 300), 20)
    rows = list(planned.rows())
    assert rows[:100] == [[None] * 4] * 100
    assert sum(row[0] is not None for row in rows) == 20
    assert all(row[2] is None for row in rows)
