"""The description of a model as results."""

import json
from pathlib import Path

from planar_sits.core.job.model_info import model_results
from planar_sits.tests.support.commands import job

MODELS = Path(__file__).resolve().parents[2] / "fixtures" / "models"


def test_the_facts_of_a_model(tmp_path):
    made = job("modelinfo", MODEL=str(MODELS / "random_walk.safetensors"))
    results = model_results(made, str(tmp_path / "page.html"))
    assert json.loads(results["DESCRIPTION"])["backbone"] == results["BACKBONE"] == "compact"
    assert made.lines and (tmp_path / "page.html").exists()
    assert "REPORT" not in model_results(made, "")
