"""Labels of settings, and their values as text."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from planar_sits.core.learning.budget import Budget
from planar_sits.core.learning.choices import TrainingSettings
from planar_sits.core.networks.model_file import load_model
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.report.labels import LABELS, label, shown, with_labels

ROOT = Path(__file__).resolve().parents[3]
MODELS = ROOT / "tests" / "fixtures" / "models"


def test_settings_are_told_as_in_the_dialogs():
    assert with_labels({"canvas": False, "learning_rate": 0.002, "method": "lda", "epochs": 0}) == [
        ("224 x 224 canvas", "no"),
        ("Learning rate", "0.002"),
        ("Method", "Linear discriminant analysis"),
        ("Maximum epochs", "automatic"),
    ]


@pytest.mark.parametrize("kind", [SegmentSettings, TrainingSettings, Budget])
def test_all_settings_have_a_label(kind):
    assert {field.name for field in fields(kind)} <= set(LABELS)


@pytest.mark.parametrize("path", sorted(MODELS.glob("*.safetensors")), ids=lambda path: path.stem)
def test_all_that_a_model_tells_of_its_training_has_a_label(path):
    assert set(load_model(path).description.training) <= set(LABELS)


@pytest.mark.parametrize(
    ("value", "text"),
    [(True, "yes"), (False, "no"), (None, "–"), ("", "–"), (736450, "736450"), (["a", 1], "a, 1"),
     (0.123456, "0.1235"), ("compact", "compact")],
)  # fmt: skip
def test_values(value, text):
    assert shown(value) == text


def test_an_unknown_key_begins_with_a_capital():
    assert label("weight_tempcnn") == "Weight tempcnn"


def test_labels_are_those_of_the_dialogs():
    texts = "".join(path.read_text("utf-8") for path in (ROOT / "processing_provider").glob("*.py"))
    dialogs = set(re.findall(r'tr\("([^"]+)"\)', texts))
    for key in ("canvas", "epochs", "fraction", "learning_rate", "length", "patience", "sampler",
                "seed", "validation", "weights", "filters"):  # fmt: skip
        assert LABELS[key] in dialogs
