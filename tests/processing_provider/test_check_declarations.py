"""planarsits:checkdeclarations on the sample scene, with wrong declarations planted."""

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from planar_sits.tests.support.declarations import declared, planted_in, quick_options, rows
from qgis.core import QgsVectorLayer

FIELDS = ["decl_class", "decl_prob", "decl_wrong", "decl_rank", "pred_class", "pred_conf",
          "decl_stat"]  # fmt: skip


@pytest.fixture(scope="session")
def planted(parcels):
    return planted_in(parcels)


@pytest.fixture(scope="session")
def options(series):
    return partial(quick_options, series)


@pytest.fixture(scope="session")
def checked(run, options, planted, tmp_path_factory):
    """Results out of fold."""
    return run("checkdeclarations", **options(tmp_path_factory.mktemp("checked"), planted))


def test_results_are_the_declared_outputs(checked, provider):
    declared_outputs = provider.algorithm("checkdeclarations").outputDefinitions()
    assert set(checked) == {output.name() for output in declared_outputs}


def test_planted_declarations_come_first(checked, parcels):
    table = rows(checked["OUTPUT"])
    truth = [row["crop"] for row in rows(parcels)]
    assert [name for name in table[0] if name in FIELDS] == FIELDS
    wrong = [row["decl_class"] not in (crop, None) for row, crop in zip(table, truth)]
    listed = [row["decl_rank"] is not None and row["decl_rank"] <= sum(wrong) for row in table]
    assert np.mean([w for w, chosen in zip(wrong, listed) if chosen]) >= 0.8
    expected = sum(row["decl_wrong"] for row in table if row["decl_wrong"] is not None)
    assert expected == pytest.approx(sum(wrong), abs=5)
    assert checked["SUSPICIOUS"] == sum((row["decl_wrong"] or 0) > 0.5 for row in table)


def test_values_are_those_of_the_ranks(checked):
    judged = [row for row in rows(checked["OUTPUT"]) if row["decl_stat"] == "judged"]
    ordered = sorted(judged, key=lambda row: row["decl_rank"])
    assert [row["decl_rank"] for row in ordered] == list(range(1, len(judged) + 1))
    assert (np.diff([row["decl_wrong"] for row in ordered]) <= 0).all()
    assert all(0 <= row["decl_prob"] <= row["pred_conf"] <= 1 for row in judged)
    assert all(row["decl_class"] == row["crop"] for row in judged)


def test_parcels_not_judged_say_why(checked):
    others = [row for row in rows(checked["OUTPUT"]) if row["decl_stat"] != "judged"]
    assert [(row["decl_stat"], row["decl_class"]) for row in others] == [("no class", None)]
    assert others[0]["decl_rank"] is None


def test_the_layer_is_styled_by_suspicion(checked):
    layer = QgsVectorLayer(checked["OUTPUT"])
    renderer = layer.renderer()
    assert renderer.type() == "RuleRenderer"
    labels = [rule.label() for rule in renderer.rootRule().children()]
    assert labels[0] == "not judged"
    assert labels[-1] == "wrong with 90 to 100 %"


def test_the_report_begins_with_the_suspicious_parcels(checked):
    text = Path(checked["REPORT"]).read_text(encoding="utf-8")
    assert text.index("Suspicious parcels") < text.index("Visits") < text.index("Map")
    assert "<script" not in text
    assert 'src="http' not in text
    first = min(
        (row for row in rows(checked["OUTPUT"]) if row["decl_rank"]), key=lambda r: r["decl_rank"]
    )
    assert first["pred_class"] in text


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        ({"CLASS_FIELD": "colour"}, ("CLASS_FIELD", "'colour'")),
        ({"BUDGET": 0}, ("BUDGET", "0")),
        ({"METHOD": "magic"}, ("METHOD", "'magic'")),
        ({"EPOCHS": 2}, ("(EPOCHS)", "(METHOD)")),
        ({"FOLDS": 90}, ("FOLDS", "90")),
        ({"MODEL": "nowhere.safetensors", "METHOD": "random_walk"}, ("nowhere.safetensors",)),
    ],
)
def test_bad_input_is_refused(refusal, options, parcels, tmp_path, change, parts):
    message = refusal("checkdeclarations", **options(tmp_path, parcels, **change))
    assert all(part in message for part in parts), message
    assert not list(tmp_path.iterdir())


def test_options_of_the_folds_are_refused_with_a_model(
    refusal, options, parcels, trained_by, tmp_path
):
    model = trained_by("lda")["MODEL"]
    message = refusal("checkdeclarations", **options(tmp_path, parcels, MODEL=model))
    assert "(METHOD)" in message
    assert "(MODEL)" in message


@pytest.mark.parametrize(
    ("change", "part"),
    [(lambda n, crop: "wheat", "at least two classes"), (lambda n, crop: None, "no class")],
)
def test_one_class_and_no_class_are_refused(refusal, options, parcels, tmp_path, change, part):
    message = refusal("checkdeclarations", **options(tmp_path, declared(parcels, change)))
    assert part in message
    assert not list(tmp_path.iterdir())


def test_no_class_of_the_model_is_refused(refusal, options, parcels, trained_by, tmp_path):
    layer = declared(parcels, lambda n, crop: "quinoa")
    chosen = options(tmp_path, layer, MODEL=trained_by("lda")["MODEL"], METHOD="random_walk")
    message = refusal("checkdeclarations", **chosen)
    assert "class not in the model" in message
    assert "CLASS_FIELD" in message
    assert not list(tmp_path.iterdir())
