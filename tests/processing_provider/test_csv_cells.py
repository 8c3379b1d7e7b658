"""Cells of CSV outputs that spreadsheet programs take for formulas."""

import csv

import pytest
from planar_sits.core.networks.model_file import load_model, save_model

NAMES = {"meadow": "=1+1", "vineyard": "@x", "traditional orchard": "\torchard"}


@pytest.fixture
def hostile(trained, tmp_path):
    """Path of a model whose classes begin like formulas."""
    model = load_model(trained["MODEL"])
    for entry in model.description.classes:
        entry["name"] = NAMES[entry["name"]]
    save_model(tmp_path / "hostile.safetensors", model)
    return str(tmp_path / "hostile.safetensors")


def classified(run, series, parcels, model, output, recorder):
    run("classify", recorder, **series, PARCELS=parcels, MODEL=model, OUTPUT=str(output),
        PROBABILITIES=True)  # fmt: skip
    return [line for line in recorder.warnings if "formulas" in line]


def test_classes_like_formulas_are_kept_and_said(run, series, parcels, hostile, tmp_path, feedback):
    output = tmp_path / "c.csv"
    (warning,) = classified(run, series, parcels, hostile, output, feedback())
    assert warning.startswith("Classified parcels (OUTPUT): cells begin with")
    assert "Import" in warning
    with open(output, newline="", encoding="utf-8") as file:
        assert {row["pred_class"] for row in csv.DictReader(file)} <= {*NAMES.values(), ""}


def test_other_formats_and_classes_need_no_warning(
    run, series, parcels, hostile, trained, tmp_path, feedback
):
    assert not classified(run, series, parcels, hostile, tmp_path / "c.gpkg", feedback())
    assert not classified(run, series, parcels, trained["MODEL"], tmp_path / "c.csv", feedback())


def test_headers_like_formulas_are_said(run, series, parcels, hostile, tmp_path, feedback):
    recorder = feedback()
    run("temporalattention", recorder, **series, PARCELS=parcels, MODEL=hostile,
        TABLE=str(tmp_path / "t.csv"))  # fmt: skip
    told = [line for line in recorder.warnings if "formulas" in line]
    assert any(line.startswith("Attention by date (TABLE)") for line in told)
