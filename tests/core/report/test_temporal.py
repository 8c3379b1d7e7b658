"""The report of temporal attention: its content, and the page as a whole."""

import datetime as dt
import re
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from planar_sits.core.attention.dates import DatesAttention
from planar_sits.core.attention.resolution import resolution
from planar_sits.core.attention.temporal import TemporalAttention
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.classify import Classified
from planar_sits.core.report.temporal import temporal_report, write_temporal_report
from planar_sits.core.series.parcel_table import Skipped


@pytest.fixture
def unkept(temporal):
    """The report without a date above a threshold."""
    attention = replace(temporal.temporal, on=np.zeros((3, 5), bool))
    return replace(temporal, temporal=attention, range=(temporal.dates[0], temporal.dates[-1]))


@pytest.fixture
def written(tmp_path):
    """Return a function that writes a report and returns its text."""

    def write(report):
        write_temporal_report(tmp_path / "report.html", report)
        return (tmp_path / "report.html").read_text(encoding="utf-8")

    return write


def test_the_content_comes_from_the_attention(old_model):
    model = old_model("random_walk")
    description, start = model.description, dt.date(2021, 3, 1)
    steps, length = len(description.days), description.segments.length
    on = np.zeros((2, steps), bool)
    on[0, 1:3] = True
    attention = DatesAttention(
        classified=Classified(
            np.array([[0.9, 0.1], [0.3, 0.7], [0.0, 0.0]]), np.array([5, 6, 0]), np.array([2, 3, 0])
        ),
        temporal=TemporalAttention(on * 0.5, on, np.array([2, 3])),
        images=np.zeros((2, steps, length, 2)),
        maps=np.zeros((2, steps, length)),
    )
    dates = [start + dt.timedelta(days=float(day)) for day in description.days]
    series = SimpleNamespace(
        start=start, end=dates[-1], dates=dates, acquisitions=dates, band_names=["a", "b"], notes=[]
    )
    parcels = SimpleNamespace(skipped=lambda: [Skipped("no class", 1, ["7"])])
    report = temporal_report(attention, model, series, parcels, {"method": "gradcam"})
    assert report.dates == dates
    assert report.range == (dates[1], dates[2])
    assert report.class_names == description.class_names
    assert report.parcels.tolist() == [1, 1]
    assert report.resolution == resolution(model).summary()
    assert report.skipped == [Skipped("no class", 1, ["7"])]
    settings = dict(report.settings)
    assert settings["Method"] == "gradcam"
    assert settings["Parcels used"] == "2"
    assert settings["Segments explained"] == "5"
    assert settings["Segment length (pixels)"] == str(length)
    assert "Segments (percent of a parcel's pixels)" not in settings


def test_the_season_comes_first(temporal, written, headings):
    text = written(temporal)
    assert headings(text) == [
        "Suggested season",
        "Attention of each class by date",
        "Attention in the planar images",
        "Limits",
        "Parcels left out and warnings",
        "Settings",
        "How to cite",
    ]
    assert "Grad-CAM++: Generalized" in text


def test_the_page_needs_no_network_and_is_escaped(temporal, written):
    text = written(temporal)
    assert not re.search(r'(src|href)="(?!data:)', text)
    assert "<script" not in text
    assert text.count("<img") == 2
    for part in ("L &amp; p", "&lt;50&gt;", "Band &lt;3&gt; is constant.", "1,200"):
        assert part in text


def test_the_log_has_the_result(temporal):
    answer, advice, *others = temporal.log_lines()
    assert "2017-04-08 to 2017-04-22" in answer
    assert "3 of 5 dates" in answer
    assert "Season start (SEASON_START) 2017-04-08" in advice
    assert "Season end (SEASON_END) 2017-04-22" in advice
    assert others == [
        "Resolution 7 days.",
        "Meadow: 9 parcel(s), 120 segment(s).",
        "Vine <yard>: 2 parcel(s), 12 segment(s).",
        "Rye: 0 parcel(s), 0 segment(s).",
    ]


def test_without_a_date_above_a_threshold_the_whole_season_is_suggested(unkept):
    assert "No date" in unkept.answer()
    assert "2017-04-01 to 2017-04-29 (5 dates)" in unkept.answer()
    assert "SEASON_START" not in unkept.advice()
    assert "Profile of a class (PROFILE)" in unkept.cautions()[0]


def test_classes_with_few_segments_are_named(temporal):
    none, few = temporal.cautions()
    assert none.startswith("No segment was classified as Rye:")
    assert few.startswith("Fewer than 30 segments were classified as Vine <yard>:")


def test_a_season_widened_to_acquisitions_is_noted(temporal):
    wide = replace(temporal, range=(temporal.dates[0], temporal.dates[-1]))
    assert "lie between acquisitions" in wide.cautions()[0]
    assert not any("lie between" in caution for caution in temporal.cautions())


def test_unwritable(tmp_path, temporal):
    (tmp_path / "no").write_text("a file, not a folder")
    with pytest.raises(PlanarSitsError, match="cannot be written"):
        write_temporal_report(tmp_path / "no" / "r.html", temporal)
    assert [item.name for item in tmp_path.iterdir()] == ["no"]
