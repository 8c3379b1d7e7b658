"""The page of the early season: earliest dates, classes that need longer, cautions."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.attention.season import SeasonAttention
from planar_sits.core.evaluation.plan import FoldSettings, make_plan
from planar_sits.core.evaluation.season_results import curve_of
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.report.early_season import (
    EarlySeasonReport,
    answer,
    falls,
    later,
    write_early_season,
)

CUTOFFS = [dt.date(2017, month, 1) for month in (4, 6, 8, 10)]
NAMES = ["maize", "<wheat>"]


@pytest.fixture
def curve_with(squares):
    """Return a function that makes a curve from the part of each class that is wrong by date."""

    def make(wrong, count=120):
        pixels, labels = squares(count, 1), np.arange(count) % 2
        facts = SeriesFacts("2017-03-01", np.arange(8) * 30.0, ["a", "b"])
        labelled = Labelled(pixels, labels, NAMES, facts)
        plan = make_plan(["random_walk"], labelled, FoldSettings(3))
        rank = np.arange(count) // 2 / (count / 2)
        predicted = [np.where(rank < np.take(parts, labels), 1 - labels, labels) for parts in wrong]
        return curve_of(CUTOFFS, [2, 4, 6, 8], labelled, plan, np.stack(predicted)[:, None])

    return make


def test_the_answer_has_date_loss_and_interval(curve_with):
    text = answer(curve_with([(0.5, 0.5), (0.1, 0), (0, 0), (0, 0)]), 0.02)
    assert text.startswith("From 2017-08-01 on")
    assert "100.0 % against 100.0 %" in text
    assert "beyond chance" in text


def test_an_answer_by_chance_says_so(curve_with):
    text = answer(curve_with([(0.5, 0.5), (0.05, 0.0), (0, 0), (0, 0)], 40), 0.03)
    assert text.startswith("From 2017-06-01 on")
    assert "other parcels may lose more" in text
    assert "from 2017-08-01 on." in text


def test_an_answer_without_an_earlier_date(curve_with):
    text = answer(curve_with([(0.5, 0.5), (0.4, 0.4), (0.3, 0.3), (0, 0)]), 0.02)
    assert text.startswith("No earlier date")
    assert "2017-10-01" in text


def test_classes_that_need_a_later_date(curve_with):
    curve = curve_with([(0.5, 0.5), (0.04, 0.0), (0, 0), (0, 0)])
    assert later(curve, 0.02) == [] or "maize (2017-08-01)" in later(curve, 0.02)[0]
    assert later(curve_with([(0.5, 0)] * 2 + [(0, 0)] * 2), 0.5) == []


def test_falls_of_the_accuracy_are_told(curve_with):
    (text,) = falls(curve_with([(0.5, 0.5), (0.1, 0.1), (0.4, 0.4), (0, 0)]))
    assert text.startswith("From 2017-06-01 to 2017-08-01 the overall accuracy falls by 30.0 ")
    assert "p < 0.001" in text
    (text,) = falls(curve_with([(0.5, 0.5), (0.1, 0.1), (0.12, 0.12), (0, 0)]))
    assert "within chance" in text
    assert falls(curve_with([(0.5, 0.5), (0.1, 0.1), (0, 0), (0, 0)])) == []


def test_the_page(curve_with, tmp_path):
    attention = SeasonAttention([dt.date(2017, 5, 1), dt.date(2017, 9, 1)],
                                np.array([[0.25, 0.75], [0.5, 0.5], [np.nan, np.nan]]))  # fmt: skip
    report = EarlySeasonReport(
        curve_with([(0.5, 0.5), (0.1, 0), (0, 0), (0, 0)]), 0.02, {}, attention,
        settings=[("Folds", "3")], warnings=["A note."],
    )  # fmt: skip
    write_early_season(tmp_path / "r.html", report)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    text = text.replace('<span class="whole">', "").replace("</span>", "")
    for part in ("From 2017-08-01 on", "&lt;wheat&gt;", "25.0 %", "A note.", "120 parcels",
                 "McNemar", "Chelali"):  # fmt: skip
        assert part in text
    assert "<wheat>" not in text
    assert "<script" not in text
    assert text.count("<img") == 2


def test_few_parcels_are_told(curve_with, tmp_path):
    report = EarlySeasonReport(curve_with([(0.5, 0.5)] * 4, 18), 0.02, {})
    write_early_season(tmp_path / "r.html", report)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Classes with fewer than 10 parcels" in text
    assert "no attention to show" in text
