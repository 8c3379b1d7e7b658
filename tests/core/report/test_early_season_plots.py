"""Plots of the early season: what is drawn where."""

import datetime as dt

import numpy as np
import pytest
from matplotlib.dates import date2num
from planar_sits.core.attention.season import SeasonAttention
from planar_sits.core.evaluation.plan import FoldSettings, make_plan
from planar_sits.core.evaluation.season_results import curve_of
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.report.early_season_plots import accuracy_by_date, classes_by_date

CUTOFFS = [dt.date(2017, month, 1) for month in (4, 7, 10)]


@pytest.fixture
def curve(squares):
    """A curve of four classes: half, then three quarters, then all right."""
    pixels, labels = squares(80, 1), np.arange(80) % 4
    facts = SeriesFacts("2017-03-01", np.arange(8) * 30.0, ["a", "b"])
    labelled = Labelled(pixels, labels, ["a", "b", "c$", "d"], facts)
    rank = np.arange(80) // 4 / 20
    predicted = [np.where(rank < part, (labels + 1) % 4, labels) for part in (0.5, 0.25, 0)]
    plan = make_plan(["lda"], labelled, FoldSettings(4))
    return curve_of(CUTOFFS, [2, 5, 8], labelled, plan, np.stack(predicted)[:, None])


def test_the_line_is_the_accuracy(curve):
    figure = accuracy_by_date(curve, 0.02)
    (axes,) = figure.axes
    line = next(line for line in axes.lines if len(line.get_xdata()) == 3)
    assert line.get_ydata() == pytest.approx([50, 75, 100])
    assert date2num(line.get_xdata()) == pytest.approx(date2num(CUTOFFS))


def test_attention_is_below_on_the_same_dates(curve):
    dates = [dt.date(2017, 3, 15), dt.date(2017, 9, 1)]
    attention = SeasonAttention(dates, np.full((5, 2), 0.5))
    above, below = accuracy_by_date(curve, 0.02, attention).axes
    assert above.get_xlim() == pytest.approx(below.get_xlim())
    assert below.get_ylim()[0] == 0


def test_a_panel_for_each_class(curve):
    figure = classes_by_date(curve, 0.02, ["#111111"] * 4)
    shown = [axes for axes in figure.axes if axes.axison]
    assert [axes.get_title(loc="left") for axes in shown] == ["a", "b", r"c\$", "d"]
