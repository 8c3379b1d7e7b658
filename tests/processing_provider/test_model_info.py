"""planarsits:modelinfo."""

import json

from planar_sits.core.networks.model_file import load_model


def test_the_description_of_a_model(run, trained, tmp_path):
    results = run("modelinfo", MODEL=trained["MODEL"], REPORT=str(tmp_path / "r.html"))
    description = load_model(trained["MODEL"]).description
    assert results["CLASSES"] == "meadow, traditional orchard, vineyard"
    assert results["BANDS"] == "near infrared, red, green"
    assert results["BACKBONE"] == "compact"
    assert results["SEASON"].startswith(f"{description.season_start}, 6 steps to ")
    everything = json.loads(results["DESCRIPTION"])
    assert everything["days"] == description.days
    assert everything["training"]["seed"] == 0


def test_the_page_of_a_model(run, trained, tmp_path):
    run("modelinfo", MODEL=trained["MODEL"], REPORT=str(tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "traditional orchard" in page
    assert load_model(trained["MODEL"]).description.season_start in page


def test_without_a_report_there_is_no_page(run, trained, feedback):
    recorder = feedback()
    results = run("modelinfo", recorder, MODEL=trained["MODEL"], REPORT=None)
    assert "REPORT" not in results
    assert any(line.startswith("Segment length: 12 pixels") for line in recorder.said)
