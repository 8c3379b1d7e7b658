"""The page of a model."""

from dataclasses import replace

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.report.model import model_facts, write_model_page


@pytest.fixture
def model(old_model):
    """A model of four days, two bands and two classes, with texts that need escaping."""
    model = old_model("random_walk")
    description = replace(
        model.description,
        classes=[
            {"name": "Meadow", "colour": "#ffdd00", "parcels": 1045},
            {"name": "Vine <x>", "colour": "#ff8800", "parcels": 562},
        ],
        bands=[
            {"name": "near infrared", "low": 812.0, "high": 4920.6},
            {"name": "red", "low": 0.0123456, "high": 0.31},
        ],
        season_start="2017-01-03",
        days=[0.0, 15.5, 355.0],
        seed=736450,
        scores={"oa": 0.948123, "macro_f1": float("nan")},
        training={"learning_rate": 0.002, "device": "CPU & more"},
    )
    return replace(model, description=description)


@pytest.fixture
def written(tmp_path):
    """Return a function that writes the page of a model and returns its text."""

    def write(model):
        write_model_page(tmp_path / "model.html", model)
        return (tmp_path / "model.html").read_text(encoding="utf-8")

    return write


def test_facts(model):
    facts = dict(model_facts(model))
    weights = sum(parameter.numel() for parameter in model.network.parameters())
    assert facts["Network"] == f"compact, {weights} weights"
    assert facts["Classes"] == "Meadow, Vine <x>"
    assert facts["Overall accuracy (validation parcels)"] == "0.948"
    assert "Cohen's kappa" not in facts
    assert facts["Time steps"] == 3
    assert facts["Learning rate"] == "0.002"


def test_the_baseline_of_a_newer_model(model):
    title = "Overall accuracy of the baseline (LDA)"
    assert title not in dict(model_facts(model))
    scores = {**model.description.scores, "baseline_oa": 0.82}
    newer = replace(model, description=replace(model.description, scores=scores))
    assert dict(model_facts(newer))[title] == "0.820"


def test_the_page_holds_the_description(model, written, headings, table_cells):
    text = written(model)
    assert text.startswith("<!DOCTYPE html>")
    assert headings(text) == ["The model", "Classes", "Validation scores", "Bands", "Time axis"]
    assert table_cells(text) == [
        ["1", "Meadow", "1,045"],
        ["2", "Vine <x>", "562"],
        ["Overall accuracy (validation parcels)", "0.9481"],
        ["Macro F1", "–"],
        ["1", "near infrared", "812", "4,921"],
        ["2", "red", "0.01235", "0.31"],
    ]
    assert "background-color:#ff8800" in text
    assert "<td>736450</td>" in text  # a seed is not a count
    assert "Vine &lt;x&gt;" in text
    assert "CPU &amp; more" in text
    assert "http" not in text.replace("http-equiv", "")


def test_classes_have_the_numbers_of_semantic_maps(model, written, table_cells):
    cells = [row[:2] for row in table_cells(written(model))]
    names = model.description.class_names
    assert cells[: len(names)] == [[str(number), name] for number, name in enumerate(names, 1)]


def test_the_time_axis(model, written, visible_text):
    text = written(model)
    summary = "3 time steps, from day 0 (2017-01-03) to day 355 (2017-12-24)"
    assert summary in visible_text(text)
    assert "15.5 · 2017-01-18" in visible_text(text)


def test_without_scores_there_is_no_section_for_them(model, written, headings):
    bare = replace(model, description=replace(model.description, scores={}))
    assert "Validation scores" not in headings(written(bare))


def test_the_inputs_of_the_training(model, written, table_cells):
    source = {"parameter": "SERIES", "name": "<a>.tif", "bytes": 1234567, "sha256": "0f" * 32}
    cells = table_cells(written(model.with_sources([source])))
    assert ["SERIES", "<a>.tif", "1,234,567", "0f" * 32] in [list(row) for row in cells]


def test_many_time_steps_are_collapsed(model, written):
    assert "<details>" not in written(model)
    days = [float(day) for day in range(224)]
    text = written(replace(model, description=replace(model.description, days=days)))
    assert "224 time steps" in text
    assert "<details>" in text
    assert text.count('class="step"') == 224


def test_unwritable(tmp_path, model):
    (tmp_path / "no").write_text("a file, not a folder")
    with pytest.raises(PlanarSitsError, match="cannot be written"):
        write_model_page(tmp_path / "no" / "m.html", model)
    assert [item.name for item in tmp_path.iterdir()] == ["no"]


GROUPS = {
    "names": ["grass", "fruit <x>"],
    "threshold": 0.85,
    "bounded": True,
    "risk": 0.05,
    "confidence": 0.9,
}


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        ({}, ("grass: Meadow", "from a probability of 0.85", "at most 5%, with 90% confidence")),
        ({"threshold": None, "bounded": False}, ("never", "not bounded")),
    ],
)
def test_groups_of_classes_are_facts(model, written, change, parts):
    assert "Groups of classes" not in dict(model_facts(model))
    description = replace(model.description, groups={**GROUPS, **change})
    text = written(replace(model, description=description))
    assert all(part in text for part in parts)
    assert "fruit <x>" not in text
