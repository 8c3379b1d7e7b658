"""The report of a training: its content, and the page as a whole."""

import base64
import datetime as dt
import re
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.fit import Fit
from planar_sits.core.learning.session import TrainingSession
from planar_sits.core.learning.train import Trained
from planar_sits.core.report.labels import label
from planar_sits.core.report.training import training_report, write_training_report
from planar_sits.core.series.parcel_table import Skipped


@pytest.fixture
def session(old_model):
    """A finished training on a series of two acquisitions; one parcel was left out."""
    model = old_model("random_walk")
    scores = {"oa": 0.4, "support": [6.0, 4.0], "confusion": [[4, 2], [4, 0]]}
    model = replace(model, description=replace(model.description, scores=scores))
    history = [{"epoch": 1, "seconds": 2.0}]
    series = SimpleNamespace(
        start=dt.date(2020, 1, 1), end=dt.date(2020, 2, 1), acquisitions=["a", "b"], notes=["Note."]
    )
    parcels = SimpleNamespace(skipped=lambda: [Skipped("no class", 1, ["7"])])
    images = [(1, np.zeros((3, 5, 2)))]
    return TrainingSession(Trained(model, Fit(history, 1), images), series, parcels)


def test_the_content_comes_from_the_session(session):
    report = training_report(session)
    description = session.trained.model.description
    assert report.class_names == description.class_names
    assert report.confusion.tolist() == [[4, 2], [4, 0]]
    assert (report.best_epoch, len(report.history)) == (None, 1)
    assert report.step_labels == description.step_labels()
    assert report.skipped == [Skipped("no class", 1, ["7"])]
    assert report.warnings == [*session.warnings(), "Note."]
    assert len(report.warnings) == 2  # not better than the largest class
    (example,) = report.examples
    assert example.class_name == description.class_names[1]
    assert example.colour == description.classes[1]["colour"]


def test_settings_are_texts(session):
    settings = dict(training_report(session).settings)
    description = session.trained.model.description
    assert settings["Network"] == description.backbone
    assert settings["Season"] == "2020-01-01 to 2020-02-01"
    assert settings["Acquisitions"] == "2"
    assert settings["Pixels of a segment"] == "Random walks"
    assert settings["Segment length (pixels)"] == str(description.segments.length)
    assert settings["Temperature of the probabilities"] == f"{description.temperature:.4g}"
    assert settings["224 x 224 canvas"] == "no"
    assert set(map(label, description.training)) <= set(settings)
    assert not {"True", "False", "None"} & set(settings.values())


@pytest.fixture
def written(tmp_path):
    """Return a function that writes a report and returns its text."""

    def write(report):
        write_training_report(tmp_path / "report.html", report)
        return (tmp_path / "report.html").read_text(encoding="utf-8")

    return write


def test_the_accuracy_comes_first(training, written, headings):
    assert headings(written(training)) == [
        "Accuracy",
        "Confusion by class",
        "Training history",
        "Planar images",
        "Parcels left out and warnings",
        "Settings",
        "How to cite",
    ]


def test_all_text_is_escaped(training, written):
    text = written(training)
    assert "Band &lt;3&gt; is constant." in text
    assert "L &amp; p" in text
    assert "&lt;50&gt;" in text
    assert "<yard>" not in text


def test_parcels_left_out(training, written):
    text = written(training)
    assert "1,234 parcels" in text
    assert '<td>no_pixels</td><td class="number">1,200</td>' in text


def test_three_figures_and_no_network(training, written, figures):
    text = written(training)
    assert len(figures(text)) == text.count("<img") == text.count("<source") == 3
    for alt, data in figures(text):
        assert alt
        assert base64.b64decode(data, validate=True).startswith(b"\x89PNG\r\n")
    assert "http" not in re.sub(r"http-equiv|base64,[^\"]+", "", text)
    assert "10.1109/ICPR48806.2021.9412892" in text.replace("<wbr>", "")


def test_nothing_to_validate(training, written):
    nan = float("nan")
    scores = {**training.scores, "oa": nan, "macro_f1": nan, "kappa": nan, "support": [0, 0]}
    text = written(
        replace(training, confusion=np.zeros((2, 2), int), scores=scores, history=[], examples=[])
    )
    assert "No parcel was left for validation" in text
    assert "nan" not in text.lower()
    assert "<img" not in text


def test_unwritable(tmp_path, training):
    (tmp_path / "no").write_text("a file, not a folder")
    with pytest.raises(PlanarSitsError, match="cannot be written"):
        write_training_report(tmp_path / "no" / "r.html", training)
    assert [item.name for item in tmp_path.iterdir()] == ["no"]
