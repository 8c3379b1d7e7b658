"""The page of next visits."""

import numpy as np
import pytest
from planar_sits.core.report.visits import (
    Precision,
    VisitPlan,
    precision_figure,
    write_visit_report,
)


@pytest.fixture
def precision():
    return Precision(
        np.array([50, 200]), np.array([0.08, 0.04]), ["maize"], np.array([[30.0], [15.0]])
    )


def test_a_sample_for_accuracy(precision, tmp_path):
    plan = VisitPlan("accuracy", [("Visits", "50")], ("Stratum", "Visits"), [("maize", "50")],
                     precision, ["Two left out."])  # fmt: skip
    write_visit_report(tmp_path / "r.html", plan)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "± 8.0 %" in text and "± 15.0" in text and "maize (ha)" in text
    assert "Two left out." in text and "Neyman" in text and "data:image/png" in text


def test_visits_to_learn_from(tmp_path):
    plan = VisitPlan("learning", [("Visits", "5")], ("Class", "Visits"), [("maize", "5")])
    write_visit_report(tmp_path / "r.html", plan)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "no random sample" in text.replace("\n", " ") and "Zhdanov" in text
    assert "wanted interval" not in text


def test_the_figure_falls_with_visits(precision):
    (axes,) = precision_figure(precision).axes
    (line,) = axes.lines
    assert line.get_xydata().tolist() == [[50, 8], [200, 4]]
