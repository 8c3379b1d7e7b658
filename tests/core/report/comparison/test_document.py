"""The page of a cross-validation."""

import base64
import dataclasses
import re

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.report.comparison import MethodResult, write_comparison

NAN = float("nan")
HEADINGS = [
    "Best method",
    "Scores of all methods",
    "Confusion by class",
    "Accuracy by class",
    "Maps of errors and folds",
    "Calibration of the confidence",
    "Significance of the differences",
    "Folds and parcels left out",
    "Settings and versions",
    "How to cite",
]


@pytest.fixture
def written(tmp_path):
    """Return a function that writes a comparison, with changes, and returns its text."""

    def write(comparison, **changes):
        path = tmp_path / "report.html"
        write_comparison(path, dataclasses.replace(comparison, **changes))
        return path.read_text(encoding="utf-8")

    return write


def test_the_page_needs_no_network_and_is_escaped(comparison, written, headings, figures):
    title = dataclasses.replace(comparison.methods[1], title="<script>$x$ & co")
    text = written(comparison, methods=[comparison.methods[0], title])
    assert headings(text) == HEADINGS
    assert not re.search(r'(src|href)="(?!data:)', text)
    assert "http" not in re.sub(r"http-equiv|base64,[^\"]+", "", text)
    assert "<script" not in text
    assert "&lt;script&gt;$x$ &amp; co" in text
    assert "<yard>" not in text
    assert "L &amp; p" in text
    assert len(figures(text)) == text.count("<img") == 7
    for _, data in figures(text):
        assert base64.b64decode(data, validate=True).startswith(b"\x89PNG\r\n")


def test_sections_without_data_are_left_out(compare, written, headings):
    alone = compare({"lda": 0.9}, outlines=[], settings=[], versions=[])
    bare = dataclasses.replace(alone.methods[0], reliability=None, ece_before=None)
    text = written(alone, methods=[bare])
    assert headings(text) == [HEADINGS[index] for index in (0, 1, 2, 3, 7, 9)]


def test_unknown_scores_are_dashes_and_last(comparison, written, table_cells, visible_text):
    names = [field.name for field in dataclasses.fields(MethodResult) if field.type == "float"]
    assert "oa_mean" in names
    arrays = {key: np.full(3, NAN) for key in ("precision", "recall", "f1")}
    lost = dataclasses.replace(
        comparison.methods[0],
        **{name: NAN for name in names},
        **arrays,
        fold_accuracies=[NAN],
        confusion=np.zeros((3, 3), int),
        probabilities=np.full((60, 3), NAN),
    )
    text = written(comparison, methods=[lost, *comparison.methods[1:]])
    assert table_cells(text)[3] == ["Lda", *"–––––", "12,345", "–", "–"]
    assert "nan" not in visible_text(text).lower()


def test_nothing_could_be_scored(comparison, written, headings):
    lost = dataclasses.replace(
        comparison.methods[0], oa_mean=NAN, f1_mean=NAN, confusion=np.zeros((3, 3), int)
    )
    text = written(comparison, methods=[lost])
    assert "No method could be scored" in text
    assert "Confusion by class" not in headings(text)


@pytest.mark.slow
def test_a_large_comparison_stays_small(compare, written):
    names = tuple(f"Class {k}" for k in range(12))
    accuracies = {f"m{k}": 0.95 - 0.02 * k for k in range(15)}
    large = compare(accuracies, 2000, names, class_colours=["#0072b2"] * 12)
    assert len(written(large)) < 6e6


def test_unwritable(tmp_path, compare):
    (tmp_path / "no").write_text("a file, not a folder")
    with pytest.raises(PlanarSitsError, match="cannot be written"):
        write_comparison(tmp_path / "no" / "r.html", compare({"lda": 0.9}, outlines=[]))
    assert [item.name for item in tmp_path.iterdir()] == ["no"]
