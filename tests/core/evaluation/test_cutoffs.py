"""Dates at which a season is cut off: those that can be used, and which are taken."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.cutoffs import cutoff_dates, parse_cutoffs
from planar_sits.tests.support.seasons import DAYS, date_of, series_of

LABEL = "Cut-off dates (CUTOFFS)"


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
