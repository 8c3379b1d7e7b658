"""The page of areas."""

import numpy as np
import pytest
from planar_sits.core.assessment.area import AreaEstimate
from planar_sits.core.report.area import AreaResults, area_figure, write_area_report


@pytest.fixture
def results():
    first = AreaEstimate(*(np.array(v) for v in ([60.0, 40], [50.0, 30], [70.0, 50], [5.0, 5])))
    second = AreaEstimate(*(np.array(v) for v in ([58.0, 42], [53.0, 37], [63.0, 47], [2.5, 2.5])))
    return AreaResults(
        classes=["maize", "rye <b>"],
        adjusted=first,
        powered=second,
        mapped=np.array([70.0, 30]),
        parcels=np.array([7, 3]),
        visited=np.array([4, 2]),
        matrix=np.array([[56.0, 14], [0, 0]]),
        correct=(0.86, 0.8, 0.9),
        confidence=0.95,
        facts=[("Visited", "6")],
        notes=["One parcel left out."],
    )


def test_what_the_page_says(results, tmp_path):
    path = tmp_path / "r.html"
    write_area_report(path, results)
    text = path.read_text(encoding="utf-8")
    assert "86.0 % of the area (95% interval 80.0 to 90.0 %)" in text
    assert "50.0 to 70.0" in text and "37.0 to 47.0" in text
    assert "50% narrower" in text and "before the result is known" in text
    assert "rye &lt;b&gt;" in text and "rye <b>" not in text
    assert "One parcel left out." in text and "80.0 %" in text


def test_accuracies_by_area(results):
    users, producers = results.accuracies()
    assert users[0] == pytest.approx(0.8) and np.isnan(users[1])
    assert producers.tolist() == [1.0, 0.0]


def test_the_figure_has_a_row_for_each_class(results):
    (axes,) = area_figure(results).axes
    assert [label.get_text() for label in axes.get_yticklabels()] == ["maize", "rye <b>"]
    assert {text.get_text() for text in axes.get_legend().get_texts()} == {
        "error-adjusted estimate", "prediction-powered estimate", "map",
    }  # fmt: skip
