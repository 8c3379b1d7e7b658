"""Error-adjusted areas: the example of Olofsson et al. 2014, and parcels of unequal size."""

import numpy as np
import pytest
from planar_sits.core.assessment.area import adjusted_matrix, error_adjusted_areas
from planar_sits.core.assessment.strata import VisitedSample

# Table 8 of Olofsson et al. 2014: rows are map classes, columns reference classes.
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
SHARES = np.array([0.020, 0.015, 0.320, 0.645])
HECTARES, UNITS = 900000.0, 200000


@pytest.fixture(scope="module")
def example():
    """The sample as equal units, and the probabilities of a map that is always sure."""
    sizes = (UNITS * SHARES).astype(int)
    strata = np.repeat(np.arange(4), sizes)
    truth = np.full(UNITS, -1)
    for stratum, start in enumerate(np.concatenate([[0], np.cumsum(sizes)[:-1]])):
        seen = np.repeat(np.arange(4), COUNTS[stratum])
        truth[start : start + len(seen)] = seen
    return VisitedSample(np.full(UNITS, HECTARES / UNITS), strata, truth), np.eye(4)[strata]


def test_the_published_example(example):
    estimate = error_adjusted_areas(*example)
    assert estimate.hectares == pytest.approx([21158, 11686, 285770, 581386], rel=1e-4)
    # The finite population is smaller than the published one, hence the tolerance.
    assert 1.96 * estimate.error == pytest.approx([6158, 3756, 15510, 16282], rel=0.02)
    assert (estimate.low < estimate.hectares).all() and (estimate.hectares < estimate.high).all()
    width = estimate.high - estimate.low
    assert width == pytest.approx(2 * 1.96 * estimate.error, rel=0.2)


def test_the_error_matrix_in_hectares(example):
    sample, probabilities = example
    matrix = adjusted_matrix(sample, sample.strata, 4)
    assert matrix.sum(axis=1) == pytest.approx(HECTARES * SHARES)
    assert matrix[0, 0] / matrix[0].sum() == pytest.approx(66 / 75)
    assert matrix.sum(axis=0) == pytest.approx(error_adjusted_areas(*example).hectares)


def test_areas_of_parcels_count():
    """One large parcel of another class among small ones."""
    areas = np.array([10.0, 1, 1, 1, 1, 10, 1, 1])
    truth = np.array([1, 0, 0, 0, -1, -1, -1, -1])
    sample = VisitedSample(areas, np.zeros(8, int), truth)
    estimate = error_adjusted_areas(sample, np.full((8, 2), 0.5))
    assert estimate.hectares == pytest.approx([26 * 3 / 13, 26 * 10 / 13])


def test_the_standard_error_is_that_of_the_jackknife():
    """Of shares without each parcel in turn; the residuals of all parcels would be too small."""
    rng = np.random.default_rng(3)
    areas, truth = rng.lognormal(0, 1, 40), (rng.random(40) < 0.3).astype(int)
    frame = np.concatenate([areas, np.full(100_000, 0.01)])
    seen = np.concatenate([truth, np.full(100_000, -1)])
    sample = VisitedSample(frame, np.zeros(len(frame), int), seen)
    estimate = error_adjusted_areas(sample, np.full((len(frame), 2), 0.5))
    without = [np.average(np.delete(truth, i), weights=np.delete(areas, i)) for i in range(40)]
    jackknife = frame.sum() * np.sqrt(39 / 40 * np.sum((without - np.mean(without)) ** 2))
    assert estimate.error[1] == pytest.approx(jackknife * 40 / 39, rel=0.02)


def test_all_visited_is_known():
    areas, truth = np.array([3.0, 1, 2]), np.array([0, 1, 0])
    estimate = error_adjusted_areas(VisitedSample(areas, np.zeros(3, int), truth), np.eye(2)[truth])
    for values in (estimate.low, estimate.hectares, estimate.high):
        assert values == pytest.approx([5, 1])


def test_no_error_seen_is_not_certain():
    """Ten right parcels of a thousand: others may be wrong, but what was seen is known."""
    truth = np.where(np.arange(1000) < 10, 0, -1)
    sample = VisitedSample(np.ones(1000), np.zeros(1000, int), truth)
    estimate = error_adjusted_areas(sample, np.tile([0.9, 0.1], (1000, 1)))
    assert estimate.hectares.tolist() == [1000, 0]
    assert 600 < estimate.low[0] < 900 and estimate.high[1] == pytest.approx(1000 - estimate.low[0])


def test_limits_do_not_contradict_what_was_seen():
    rng = np.random.default_rng(0)
    truth = np.where(np.arange(60) < 50, rng.integers(0, 2, 60), -1)
    areas = rng.lognormal(0, 1, 60)
    estimate = error_adjusted_areas(
        VisitedSample(areas, np.zeros(60, int), truth), np.full((60, 2), 0.5)
    )
    seen = np.bincount(truth[:50], areas[:50])
    assert (estimate.low >= seen).all()
    assert (estimate.high <= areas.sum() - seen[::-1]).all()


@pytest.mark.parametrize("estimator", ["error_adjusted", "prediction_powered"])
def test_intervals_hold_the_area_as_often_as_they_say(estimator):
    from planar_sits.core.assessment.allocation import allocate, stratum_variances
    from planar_sits.core.assessment.prediction_powered import prediction_powered_areas
    from planar_sits.core.assessment.visits import draw_visits, size_strata
    from planar_sits.tests.support.classified import make_classified

    areas, truth, mapped, probabilities = make_classified(800, seed=1, error=0.2)
    true = np.bincount(truth, areas)
    strata = np.unique(size_strata(areas, mapped, 150), return_inverse=True)[1]
    deviations = np.sqrt(stratum_variances(areas, probabilities, strata).sum(axis=1))
    visits = allocate(np.bincount(strata), deviations, 150)
    function = {
        "error_adjusted": error_adjusted_areas, "prediction_powered": prediction_powered_areas
    }[estimator]  # fmt: skip
    rng, held = np.random.default_rng(2), []
    for _ in range(400):
        drawn = draw_visits(strata, visits, rng.random(800))
        sample = VisitedSample(areas, strata, np.where(drawn, truth, -1))
        estimate = function(sample, probabilities)
        held.append((estimate.low <= true) & (true <= estimate.high))
    assert 0.93 <= np.mean(held) <= 0.98
