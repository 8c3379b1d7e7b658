"""The page of judged declarations."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.assessment.label_errors import LabelErrors, expected_alarms
from planar_sits.core.evaluation.declarations import Declarations
from planar_sits.core.report.declarations import (
    DeclarationsReport,
    alarms_text,
    write_declarations,
)
from planar_sits.core.series.parcel_table import NO_CLASS, READY, Parcels

CORNERS = np.array([[0.0, 0.0], [60.0, 0.0], [60.0, 60.0], [0.0, 60.0]])


@pytest.fixture
def report():
    """Return a report of four parcels of which three are judged."""
    parcels = Parcels(
        ids=["f<1>", "f2", "f3", "f4"],
        feature_ids=range(4),
        labels=["wheat", "maize", None, "wheat"],
        keys=np.arange(4, dtype=np.uint64),
        bounds=np.zeros((4, 4)),
        wkb=[None] * 4,
        status=[READY, READY, NO_CLASS, READY],
    )
    errors = LabelErrors(np.array([0.1, 0.95, 0.0]), np.eye(2), np.eye(2) / 2, 1.0)
    judged = Declarations(
        np.array([0, 1, 3]),
        np.array([1, 0, 1]),
        ["maize", "wheat"],
        np.array([[0.3, 0.7], [0.02, 0.98], [0.01, 0.99]]),
        errors,
    )
    outlines = [[CORNERS + (100.0 * number, 0)] for number in range(4)]
    settings = [("class field", "crop")]
    return DeclarationsReport(judged, parcels, 1, "By folds.", settings, ["A note."], outlines)


def test_the_page_begins_with_the_suspicious_parcel(report, tmp_path, visible_text):
    write_declarations(tmp_path / "r.html", report)
    text = visible_text((tmp_path / "r.html").read_text("utf-8"))
    assert "1 of 3 declarations is more probably wrong than right" in text
    assert text.index("f2") < text.index("Visits")
    assert "f4" not in text  # neither suspicious nor to be visited
    for part in ("By folds.", "A note.", "no class", "crop", "Northcutt"):
        assert part in text


def test_the_map_shows_the_judged_parcels(report, tmp_path):
    write_declarations(tmp_path / "r.html", report)
    assert (tmp_path / "r.html").read_text("utf-8").count("<img") == 2


def test_names_are_escaped(report, tmp_path):
    write_declarations(tmp_path / "r.html", replace(report, budget=3))
    page = (tmp_path / "r.html").read_text("utf-8")
    assert "f&lt;1&gt;" in page
    assert "f<1>" not in page


def test_alarms_are_told_in_a_sentence():
    text = alarms_text(expected_alarms(np.array([0.9, 0.5, 0.1]), 2))
    assert "Of 2 visits" in text
    assert "1.4 ± 0.6" in text
    assert "0.6 a right one" in text
