"""Dates on axes are in the language of the page."""

import datetime as dt

import pytest
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num
from planar_sits.core.report.date_axes import DateLabels, day_and_month
from planar_sits.core.report.words import MONTHS, Words, writing_in

NAMES = ("janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc")
FRENCH = Words("fr", str, str, NAMES)
SPANS = [
    (dt.datetime(2017, 3, 8), dt.datetime(2017, 11, 4)),
    (dt.datetime(2016, 3, 8), dt.datetime(2018, 11, 4)),
    (dt.datetime(2017, 5, 28), dt.datetime(2017, 6, 9)),
    (dt.datetime(2017, 5, 28), dt.datetime(2017, 5, 29)),
]


def labels(kind, span):
    """Return the labels of an axis and the one at its end."""
    locator = AutoDateLocator()
    ticks = date2num(locator.tick_values(*span))
    formatter = kind(locator)
    return formatter.format_ticks(ticks), formatter.get_offset()


@pytest.mark.parametrize("span", SPANS)
def test_in_english_they_are_those_of_matplotlib(span):
    assert labels(DateLabels, span) == labels(ConciseDateFormatter, span)


@pytest.mark.parametrize("span", SPANS)
def test_in_another_language_the_months_are_of_that(span):
    english, offset = labels(ConciseDateFormatter, span)
    with writing_in(FRENCH):
        found, end = labels(DateLabels, span)
        assert day_and_month(dt.date(2017, 8, 3)) == "03 août"
    names = dict(zip(MONTHS, NAMES))
    for old, new in names.items():
        english, offset = [one.replace(old, new) for one in english], offset.replace(old, new)
    assert (found, end) == (english, offset)
