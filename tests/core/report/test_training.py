"""The training report: the answer, its cautions and its order."""

import base64
import dataclasses
import re

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.significance import wilson_interval
from planar_sits.core.report.training import TrainingReport, write_training_report

NAN = float("nan")


@pytest.fixture
def report():
    return TrainingReport(
        settings=[("Backbone", "squeezenet1_1"), ("L & p", "<50>")],
        history=[
            {
                "epoch": number,
                "train_loss": 1 / number,
                "train_accuracy": 0.5,
                "validation_loss": 1 / number,
                "validation_accuracy": 0.6,
                "seconds": 90.0,
            }
            for number in (1, 2)
        ],
        best_epoch=2,
        class_names=["Meadow", "Vine <yard>"],
        class_colours=["#ffdd00", "#ff8800"],
        confusion=np.array([[1030, 12], [2, 5]]),
        scores={
            "oa": 1035 / 1049,
            "macro_f1": 0.8123,
            "kappa": 0.4321,
            "precision": [0.998, 0.294],
            "recall": [0.9885, 0.714],
            "f1": [0.993, NAN],
            "support": [1042.0, 7.0],
        },
        examples=[("Meadow", "#ffdd00", np.zeros((3, 5, 3)))],
        step_labels=["2020-01-01", "2020-02-01", "2020-03-01"],
        warnings=["Band <3> is constant."],
        skipped=[("no_pixels", 1200), ("no_class", 0), ("not_covered", 34)],
    )


def written(tmp_path, report, **changes):
    path = tmp_path / "report.html"
    write_training_report(path, dataclasses.replace(report, **changes))
    return path.read_text(encoding="utf-8")


def test_the_answer_comes_first(tmp_path, report):
    text = written(tmp_path, report)
    headings = re.findall("<h2>(.*?)</h2>", text)
    assert headings == [
        "How good is the model",
        "Which classes it confuses",
        "How the training went",
        "What the network sees",
        "Parcels left out and warnings",
        "Settings",
        "How to cite",
    ]
    assert "<strong>98.7 %</strong> of 1,049 validation parcels" in text
    assert "1,035 of 1,049" in text
    assert "macro F1 is <strong>0.812</strong>" in text
    assert "kappa 0.432" in text


def test_the_answer_is_not_oversold(tmp_path, report):
    text = written(tmp_path, report)
    assert "also chose the best epoch" in text
    assert "fewer than 10 validation parcels: Vine &lt;yard&gt; (7)." in text
    low, high = wilson_interval(1035, 1049)
    assert f"{100 * low:.1f} % to {100 * high:.1f} %" in text


def test_numbers_by_class(tmp_path, report):
    text = written(tmp_path, report)
    rows = re.findall(r"<tr><td><span class=\"swatch\".*?</tr>", text)
    cells = [re.sub("<[^>]+>", "|", row) for row in rows]
    assert [re.findall(r"[\d,.]+ ?%?|–", cell) for cell in cells] == [
        ["1,042", "98.9 %", "99.8 %", "0.993"],
        ["7", "71.4 %", "29.4 %", "–"],
    ]
    assert "#ffdd00" in rows[0]


def test_all_text_is_escaped(tmp_path, report):
    text = written(tmp_path, report)
    assert "Band &lt;3&gt; is constant." in text
    assert "L &amp; p" in text
    assert "&lt;50&gt;" in text
    assert "<yard>" not in text


def test_left_out_parcels(tmp_path, report):
    text = written(tmp_path, report)
    assert "1,234 parcels took no part" in text
    assert '<td>no_pixels</td><td class="number">1,200</td>' in text
    assert "no_class" not in text
    assert "No parcel was left out." in written(tmp_path, report, skipped=[])
    assert "1 parcel took no part" in written(tmp_path, report, skipped=[("no_pixels", 1)])


def test_three_figures_and_no_network(tmp_path, report):
    text = written(tmp_path, report)
    figures = re.findall(r'<img [^>]*alt="([^"]+)" src="data:image/png;base64,([^"]+)"', text)
    assert len(figures) == text.count("<img") == 3
    for alt, data in figures:
        assert alt
        assert base64.b64decode(data, validate=True).startswith(b"\x89PNG\r\n")
    assert "http" not in re.sub(r"http-equiv|base64,[^\"]+", "", text)
    assert "10.1109/ICPR48806.2021.9412892" in text
    assert "2 epochs in 3 min; epoch 2 had the lowest validation loss" in text
    assert "trained again for 2 epochs on all parcels" in text


def test_nothing_to_validate(tmp_path, report):
    empty = {**report.scores, "oa": NAN, "macro_f1": NAN, "kappa": NAN, "support": [0, 0]}
    text = written(
        tmp_path, report, confusion=np.zeros((2, 2), int), scores=empty, history=[], examples=[]
    )
    assert "how good this model is, is not known" in text
    assert "nan" not in text.lower()
    assert "<img" not in text


def test_kappa_may_be_unknown(tmp_path, report):
    text = written(tmp_path, report, scores={**report.scores, "kappa": NAN})
    assert "its kappa –." in text


def test_grey_is_said(tmp_path, report):
    text = written(tmp_path, report, examples=[("Meadow", "#ffdd00", np.zeros((3, 5, 1)))])
    assert "first band is shown in grey" in text
    assert "first three bands" in written(tmp_path, report)


def test_unwritable(tmp_path, report):
    (tmp_path / "no").write_text("a file, not a folder")
    with pytest.raises(PlanarSitsError, match="cannot be written"):
        write_training_report(tmp_path / "no" / "r.html", report)
    assert [item.name for item in tmp_path.iterdir()] == ["no"]


def test_what_the_temperature_did_is_told(tmp_path, report):
    assert "How far to trust the confidence" not in written(tmp_path, report)
    found = {"ece_before": 0.091, "ece_after": 0.042, "nll_before": 0.187, "nll_after": 0.112}
    told = dataclasses.replace(report, scores={**report.scores, "calibration": found})
    text = written(tmp_path, told)
    assert "9.1 % before, 4.2 % after" in text
    assert "0.187 before, 0.112 after" in text
