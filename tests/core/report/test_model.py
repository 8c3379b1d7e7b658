"""The page of a model."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.report.model import model_page_html, write_model_page


@pytest.fixture
def description():
    return {
        "facts": [("Backbone", "squeezenet1_1"), ("Seed", 736450), ("Classes", "a<b")],
        "classes": [(1, "Meadow", "#ffdd00", 1045), (2, "Vine <x>", "#ff8800", np.int64(562))],
        "steps": [(0.0, "2017-01-03"), (15.5, "2017-01-18"), (355.0, "2017-12-24")],
        "bands": [("near infrared", 812.0, 4920.6), ("red", np.float32(0.0123456), 0.31)],
        "scores": [("Overall accuracy", 0.948123), ("Macro F1", float("nan"))],
        "warnings": ["Short & cold season."],
    }


def test_everything_is_told(description):
    text = model_page_html(description)
    for part in (
        "squeezenet1_1",
        "<td>736450</td>",
        "a&lt;b",
        "Vine &lt;x&gt;",
        "background-color:#ff8800",
        '<td class="number">1,045</td>',
        '<td class="number">562</td>',
        "3 steps, from day 0 (2017-01-03) to day 355 (2017-12-24)",
        "15.5 · 2017-01-18",
        '<td>near infrared</td><td class="number">812</td><td class="number">4,921</td>',
        '<td class="number">0.01235</td>',
        '<td>Overall accuracy</td><td class="number">0.9481</td>',
        '<td>Macro F1</td><td class="number">–</td>',
        "Short &amp; cold season.",
    ):
        assert part in text
    assert text.index("Warnings") < text.index("The model")
    assert "<html" not in text


def test_what_is_not_known_is_left_out():
    assert model_page_html({}) == ""
    assert "Classes" not in model_page_html({"facts": [("Backbone", "compact")]})


def test_many_steps_are_folded(description):
    assert "<details>" not in model_page_html(description)
    description["steps"] = [(float(day), f"day {day}") for day in range(224)]
    text = model_page_html(description)
    assert "224 steps" in text
    assert "<details>" in text
    assert text.count('class="step"') == 224


def test_written_as_a_page(tmp_path, description):
    path = tmp_path / "model.html"
    write_model_page(path, description, "Model <a>")
    text = path.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert "<h1>Model &lt;a&gt;</h1>" in text
    assert "Vine &lt;x&gt;" in text
    assert "http" not in text.replace("http-equiv", "")


def test_unwritable(tmp_path, description):
    (tmp_path / "no").write_text("a file, not a folder")
    with pytest.raises(PlanarSitsError):
        write_model_page(tmp_path / "no" / "m.html", description)
    assert [item.name for item in tmp_path.iterdir()] == ["no"]
