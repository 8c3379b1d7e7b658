"""The report of temporal attention: the range, its cautions, its limits."""

import dataclasses
import datetime as dt
import re

import numpy as np
import pytest
from planar_sits.core.attention.dates import date_range, step_dates
from planar_sits.core.attention.temporal import TemporalAttention
from planar_sits.core.report.attention_plots import (
    attended_images,
    date_profiles,
    runs,
    threshold_between,
)
from planar_sits.core.report.temporal import TemporalReport, write_temporal_report

DATES = [dt.date(2017, 4, day) for day in (1, 8, 15, 22, 29)]
PROFILES = np.array([[0.1, 0.2, 0.9, 0.2, 0.1], [0.0, 0.5, 0.1, 0.6, 0.1], np.zeros(5)])


def attention(profiles=PROFILES, above=0.4, segments=(120, 12, 0)):
    return TemporalAttention(profiles, profiles > above, np.array(segments))


@pytest.fixture
def report():
    temporal = attention()
    return TemporalReport(
        temporal=temporal,
        dates=DATES,
        range=date_range(temporal, DATES, DATES),
        class_names=["Meadow", "Vine <yard>", "Rye"],
        class_colours=["#ffdd00", "#ff8800", "#000000"],
        parcels=np.array([9, 2, 0]),
        images=np.full((3, 5, 4, 2), 0.5),
        maps=np.repeat(PROFILES[:, :, None], 4, axis=2),
        resolution="A row every 7 days.",
        settings=[("method", "gradcam++"), ("L & p", "<50>")],
        warnings=["Band <3> is constant."],
        skipped=[("no pixel centre inside", 1200), ("no class", 0)],
    )


def written(tmp_path, report, **changes):
    path = tmp_path / "report.html"
    write_temporal_report(path, dataclasses.replace(report, **changes))
    return path.read_text(encoding="utf-8")


def test_the_answer_comes_first(tmp_path, report):
    text = written(tmp_path, report)
    assert re.findall("<h2>(.*?)</h2>", text) == [
        "Which dates decided",
        "Attention of each class by date",
        "Where in the images it lies",
        "What this does not prove",
        "Parcels left out and warnings",
        "Settings",
        "How to cite",
    ]
    assert "The decisions rest on <strong>2017-04-08 to 2017-04-22</strong>: 3 of 5 dates." in text
    assert "SEASON_START 2017-04-08 and SEASON_END 2017-04-22" in text
    assert "A row every 7 days." in text
    assert "Grad-CAM++: Generalized" in text


def test_it_does_not_claim_too_much(tmp_path, report):
    text = written(tmp_path, report)
    assert "No segment was decided as Rye" in text
    assert "Fewer than 30 segments were decided as Vine &lt;yard&gt;" in text
    for limit in ("Attention shows what this model used", "not useless", "train again"):
        assert limit in text


def test_a_range_without_gaps_says_how_many_dates_it_holds(tmp_path, report):
    profiles = PROFILES.copy()
    profiles[0, 2] = 0.1
    temporal = attention(profiles)
    text = written(tmp_path, report, temporal=temporal)
    assert "2 of 5 dates" in text
    assert "The range holds 3 dates" in text


def test_where_no_date_stood_out_the_season_is_the_range(tmp_path, report):
    temporal = attention(above=2)
    text = written(tmp_path, report, temporal=temporal, range=date_range(temporal, DATES, DATES))
    assert "No date stood out: the decisions rest on the whole season" in text
    assert "<strong>2017-04-01 to 2017-04-29</strong>" in text
    assert "The range is the whole season" in text
    assert "PROFILE &#x27;and&#x27;" in text


def test_each_class_has_its_dates_and_its_numbers(tmp_path, report):
    text = written(tmp_path, report)
    rows = [re.sub("<.*?>|&nbsp;", "", row).strip() for row in re.findall("<tr>.*?</tr>", text)]
    assert "Meadow91202017-04-152017-04-15" in rows
    assert "Vine &lt;yard&gt;2122017-04-08, 2017-04-222017-04-22" in rows
    assert "Rye00––" in rows
    assert "1,200" in text
    assert "no class" not in text


def test_the_page_needs_nothing_from_outside(tmp_path, report):
    text = written(tmp_path, report)
    assert not re.search(r'(src|href)="(?!data:)', text)
    assert "<script" not in text
    assert text.count("data:image/png;base64,") == 2
    for part in ("L &amp; p", "&lt;50&gt;", "Band &lt;3&gt; is constant."):
        assert part in text


def test_the_log_says_the_same(report):
    told = report.told()
    assert told[0] == "The decisions rest on 2017-04-08 to 2017-04-22: 3 of 5 dates."
    assert told[2:] == [
        "A row every 7 days.",
        "Meadow: 9 parcel(s), 120 segment(s).",
        "Vine <yard>: 2 parcel(s), 12 segment(s).",
        "Rye: 0 parcel(s), 0 segment(s).",
    ]


def test_the_range_is_in_the_calendar_of_the_series():
    dates = step_dates([0.0, 7.5, 366.0], dt.date(2020, 1, 1))
    assert dates == [dt.date(2020, 1, 1), dt.date(2020, 1, 8), dt.date(2021, 1, 1)]


@pytest.mark.parametrize(
    ("acquired", "wanted"),
    [
        ([1, 10, 20, 29], (8, 22)),
        ([1, 15, 29], (1, 29)),  # one image inside: not enough to train on
        ([1, 29], (1, 29)),
        ([1, 9], (1, 22)),
    ],
)
def test_a_range_between_images_reaches_to_the_images(acquired, wanted):
    found = date_range(attention(), DATES, [dt.date(2017, 4, day) for day in acquired])
    assert tuple(date.day for date in found) == wanted


def test_runs_and_thresholds():
    assert runs([True, False, True, True]) == [(0, 0), (2, 3)]
    assert runs([False]) == []
    profile = np.array([1.0, 3.0, 2.0])
    assert threshold_between(profile, profile > 1.5) == 1.5
    for on in ([True] * 3, [False] * 3, [True, False, False]):
        assert np.isnan(threshold_between(profile, np.array(on)))


def test_many_dates_and_classes_fit_a_page():
    dates = [DATES[0] + dt.timedelta(days=step) for step in range(224)]
    profile, kept = np.linspace(0, 1, 224), np.arange(224) > 100
    strips = date_profiles([("$x$" * 20, "#ffff00", profile, kept)] * 20, dates, kept)
    assert strips.get_size_inches()[0] < 11
    assert strips.get_size_inches()[1] < 13
    image, maps = np.zeros((224, 50, 3)), np.zeros((224, 50))
    grid = attended_images([("x", "#ffff00", image, maps)] * 5, [str(d) for d in dates], kept)
    assert sum(axes.get_visible() for axes in grid.axes) == 10
    labels = [text.get_text() for text in grid.axes[0].get_yticklabels()]
    assert len(labels) == 10
    assert labels[0] == "2017-04-01"
    for figure in (strips, grid):
        figure.canvas.draw()


@pytest.mark.parametrize("length", [1, 49])
def test_images_of_one_pixel_and_of_patches_are_drawn(tmp_path, report, length):
    images, maps = np.full((3, 5, length, 2), 0.5), np.repeat(PROFILES[..., None], length, axis=2)
    text = written(tmp_path, report, images=images, maps=maps)
    assert "columns the pixels of the segments in order" in text
    figure = attended_images([("x", "#ffff00", images[0], maps[0])], list("abcde"), maps[0, :, 0])
    assert figure.axes[0].get_xlabel() == "pixel of the segment"
    figure.canvas.draw()
