"""The season up to a date: which dates, what the models see, and the curve of known phenology."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.early_season import (
    Season,
    curve_rows,
    cut_series,
    cutoff_dates,
    parse_cutoffs,
    season_curve,
)
from planar_sits.core.evaluation.plan import FoldSettings, make_plan
from planar_sits.core.evaluation.significance import mcnemar
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.methods import with_method
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.sample.phenology import COVERS
from planar_sits.core.series.parcel_table import NO_OBSERVATION, READY, Parcels
from planar_sits.core.series.series import Acquisition, Series

CROPS = ("winter wheat", "maize", "sugar beet")
DAYS = np.arange(60, 300, 12)
START = dt.date(2019, 1, 1) + dt.timedelta(days=int(DAYS[0]) - 1)
LABEL = "Cut-off dates (CUTOFFS)"


def date_of(day):
    """Return the date of a day of the year."""
    return dt.date(2019, 1, 1) + dt.timedelta(days=int(day) - 1)


def series_of(days, end=None):
    """Return a series without rasters."""
    acquisitions = [Acquisition(date_of(day), 0, (1, 2)) for day in days]
    end = end or acquisitions[-1].date
    return Series(None, None, [], [], acquisitions, START, end, ["nir", "red"], ())


@pytest.fixture
def season(squares):
    """Return 90 parcels of three crops that grow as those of the sample scene."""
    rng = np.random.default_rng(1)
    pixels, labels = squares(90, 3, dates=len(DAYS), bands=2), np.arange(90) % 3
    for parcel, label in enumerate(labels):
        cover, late = COVERS[CROPS[label]], rng.normal(0, 4)
        green = cover.curve.greenness(DAYS - late)[None, :, None]
        ends = [np.array(colour[:2]) for colour in (cover.dormant, cover.green)]
        ends[0] = np.array([0.25, 0.17])  # the same soil before it grows
        members = slice(*pixels.offsets[parcel : parcel + 2])
        pixels.values[members] = ends[0] + (ends[1] - ends[0]) * green
    # Each parcel has its own haze on each date.
    pixels.values[:] += rng.normal(0, 0.03, (90, len(DAYS), 2)).repeat(9, axis=0)
    parcels = Parcels(
        ids=[str(index) for index in range(90)],
        feature_ids=range(90),
        labels=[CROPS[label] for label in labels],
        keys=pixels.keys,
        bounds=np.zeros((90, 4)),
        wkb=[None] * 90,
        status=[READY] * 90,
    )
    return Season(series_of(DAYS), parcels, pixels, 0, 3)


@pytest.fixture
def curve_at(engine):
    """Return a function that gives the curve of a season by LDA."""

    def curve(season, cutoffs, repeats=1, **more):
        choices = Choices(SegmentSettings(length=6, fraction=40.0), TrainingSettings())

        def plan(labelled):
            return make_plan(["lda"], labelled, FoldSettings(3, repeats))

        return season_curve(season, cutoffs, plan, with_method(choices, "lda"), engine(), **more)

    return curve


# ---------------------------------------------------------------- dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6", 6),
        (" 6.0 ", 6),
        ("2019-05-01", [dt.date(2019, 5, 1)]),
        ("20190501", [dt.date(2019, 5, 1)]),
        ("2019-06-01, 2019-05-01", [dt.date(2019, 5, 1), dt.date(2019, 6, 1)]),
    ],
)
def test_a_count_or_dates(text, expected):
    assert parse_cutoffs(text, LABEL) == expected


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "neither"),
        ("six", "'six' is neither"),
        ("2.5", "neither"),
        ("-3", "neither"),
        ("1", "2 or more"),
        ("0", "2 or more"),
        ("2019-05-01,6", "neither"),
        ("2019-02-30", "neither"),
        ("2019-05-01,2019-06-01,20190501", "2019-05-01 is given twice"),
    ],
)
def test_other_texts_are_refused(text, part):
    with pytest.raises(PlanarSitsError, match=part) as caught:
        parse_cutoffs(text, LABEL)
    assert LABEL in str(caught.value)


@pytest.mark.parametrize("dates", [3, 5, 7, 20, 40])
def test_a_count_takes_acquisitions_equally_many_apart(dates):
    series = series_of(60 + 5 * np.arange(dates))
    for count in range(2, dates):
        cutoffs = cutoff_dates(count, series, LABEL)
        counts = [series.dates.index(date) + 1 for date in cutoffs]
        assert len(counts) == count
        assert counts[0] >= 2
        assert counts[-1] == dates
        steps = np.diff(counts)
        assert steps.min() >= 1
        assert steps.max() - steps.min() <= 1


def test_a_count_of_twenty_four_dates():
    series = series_of(60 + 5 * np.arange(24))
    counts = [series.dates.index(date) + 1 for date in cutoff_dates(6, series, LABEL)]
    assert counts == [4, 8, 12, 16, 20, 24]


def test_the_last_cutoff_is_the_last_acquisition():
    series = series_of(DAYS, end=date_of(350))
    last = series.dates[-1]
    for given in ([date_of(150)], [date_of(150), last], [date_of(150), date_of(340)]):
        assert cutoff_dates(given, series, LABEL) == [date_of(150), last]


@pytest.mark.parametrize(
    ("wanted", "part"),
    [
        (20, "20 dates"),
        ([date_of(10)], "outside the season"),
        ([date_of(320)], "outside the season"),
        ([date_of(60)], "before the second acquisition"),
        ([date_of(71)], "before the second acquisition"),
        ([date_of(150), date_of(151)], "no acquisition from"),
        ([date_of(290)], "only the full season"),
    ],
)
def test_dates_that_cannot_be_used_are_refused(wanted, part):
    series = series_of(DAYS, end=date_of(300))
    with pytest.raises(PlanarSitsError, match=part) as caught:
        cutoff_dates(wanted, series, LABEL)
    assert LABEL in str(caught.value)


# ---------------------------------------------------------------- what the models see


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


# ---------------------------------------------------------------- the curve


def test_the_curve_of_a_known_phenology(season, curve_at):
    cutoffs = cutoff_dates(6, season.series, LABEL)
    curve = curve_at(season, cutoffs, repeats=2)
    accuracies = curve.losses.scores[:, 0]
    correct = curve.predicted == curve.labelled.labels
    for before, after in zip(correct, correct[1:]):  # monotone within noise
        worse = mcnemar(before[0], after[0])
        assert worse.only_a <= worse.only_b or worse.p_value > 0.01
    # Maize and sugar beet are the same bare soil until they grow.
    growth = [COVERS[name].curve.greenness(DAYS) for name in ("maize", "sugar beet")]
    differ = date_of(DAYS[np.flatnonzero(np.abs(growth[0] - growth[1]) > 0.1)[0]])
    blind = [accuracy for date, accuracy in zip(cutoffs, accuracies) if date < differ]
    assert max(blind) < 0.85
    assert accuracies[-1] > 0.95
    earliest = dict(zip(["", *curve.labelled.classes], curve.earliest(0.02)))
    assert earliest[""] >= differ
    assert earliest["winter wheat"] < min(earliest["maize"], earliest["sugar beet"])
    assert curve.p_values[0] < 0.001
    assert curve.p_values[-1] == 1


def test_classes_that_need_a_later_date_are_told(season, curve_at):
    curve = curve_at(season, cutoff_dates(6, season.series, LABEL))
    # With a large tolerance the parcels overall are settled before maize and beet are.
    later = dict(curve.later_classes(0.35))
    assert "winter wheat" not in later
    assert all(date > curve.earliest(0.35)[0] for date in later.values())
    assert set(later) <= {"maize", "sugar beet"}
    assert later


def test_rows_of_the_table(season, curve_at):
    curve = curve_at(season, cutoff_dates(3, season.series, LABEL))
    rows = curve_rows(curve, 0.02)
    assert len(rows) == 3 * 4
    assert [row["class"] for row in rows[:4]] == [None, *curve.labelled.classes]
    assert [row["parcels"] for row in rows[:4]] == [90, 30, 30, 30]
    for name in (None, *curve.labelled.classes):
        mine = [row for row in rows if row["class"] == name]
        assert sum(row["earliest"] for row in mine) == 1
        assert mine[-1]["lost"] == 0
        score = "f1" if name else "oa"
        for row in mine:
            assert row["lost"] == pytest.approx(100 * (mine[-1][score] - row[score]))
            assert row["lost_low"] <= row["lost"] <= row["lost_high"]
    assert rows[0]["f1"] == pytest.approx(np.mean([row["f1"] for row in rows[1:4]]))


def test_messages_name_the_date(season, curve_at, cancel_after):
    cutoffs, messages = [date_of(130), season.series.dates[-1]], []
    curve_at(season, cutoffs, progress=lambda fraction, text="": messages.append(text))
    assert [text[:10] for text in messages if text] == [str(d) for d in cutoffs for _ in range(3)]
    with pytest.raises(PlanarSitsError, match=f"{cutoffs[0]} .1 of 2 dates.*Cancelled on request"):
        curve_at(season, cutoffs, cancelled=cancel_after(2))
