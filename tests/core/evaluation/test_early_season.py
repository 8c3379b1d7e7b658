"""The season up to a date: what the models see."""


import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.early_season import Season, cut_series
from planar_sits.core.series.parcel_table import NO_OBSERVATION
from planar_sits.tests.support.seasons import DAYS, date_of, series_of


def test_a_cut_series_ends_on_the_date():
    series = series_of(DAYS)
    cut = cut_series(series, date_of(150))
    assert cut.dates[-1] == date_of(144)
    assert cut.end == date_of(150)
    assert cut_series(series, series.dates[-1]) is series


def test_values_after_a_date_change_nothing_on_it(season, curve_at):
    cutoffs = [date_of(130), date_of(160), season.series.dates[-1]]
    before = curve_at(season, cutoffs)
    seen = sum(DAYS <= 160)
    rest = season.pixels.values[:, seen:]
    rest[:] = np.random.default_rng(3).normal(0, 50, (90, 1, 2)).repeat(9, axis=0)
    rest[::3] = np.nan
    after = curve_at(season, cutoffs)
    assert np.array_equal(before.predicted[:2], after.predicted[:2])
    assert not np.array_equal(before.predicted[2], after.predicted[2])
    assert np.array_equal(before.plan.folds, after.plan.folds)


@pytest.mark.parametrize("steps", [0, 9])
def test_a_cut_season_is_one_that_was_read_until_then(season, steps):
    seen = sum(DAYS <= 160)
    season = Season(season.series, season.parcels, season.pixels, steps, 3)
    short = Season(
        series_of(DAYS[:seen], end=date_of(160)),
        season.parcels,
        season.pixels.with_values(season.pixels.values[:, :seen]),
        steps,
        3,
    )
    one, other = season.until(date_of(160)), short.until(date_of(299))
    assert np.array_equal(one.pixels.values, other.pixels.values)
    assert np.array_equal(one.facts.days, other.facts.days)


def test_all_dates_have_the_parcels_of_the_first(season, curve_at):
    season.pixels.values[: season.pixels.offsets[4], : sum(DAYS <= 130)] = np.nan
    curve = curve_at(season, [date_of(130), date_of(160), season.series.dates[-1]])
    assert curve.predicted.shape == (3, 1, 86)
    assert season.parcels.status.count(NO_OBSERVATION) == 4


def test_the_values_that_were_read_stay(season):
    before = season.pixels.values.copy()
    season.until(date_of(160))
    assert np.array_equal(before, season.pixels.values)


def test_messages_name_the_date(season, curve_at, cancel_after):
    cutoffs, messages = [date_of(130), season.series.dates[-1]], []
    curve_at(season, cutoffs, progress=lambda fraction, text="": messages.append(text))
    assert [text[:10] for text in messages if text] == [str(d) for d in cutoffs for _ in range(3)]
    with pytest.raises(PlanarSitsError, match=f"{cutoffs[0]} .1 of 2 dates.*Cancelled on request"):
        curve_at(season, cutoffs, cancelled=cancel_after(2))
