"""The report of a cross-validation: an honest answer first, then what it rests on."""

import base64
import dataclasses
import re

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.report import comparison_answer, comparison_classes, comparison_sections
from planar_sits.core.report.comparison import Comparison, MethodResult, write_comparison

NAN = float("nan")
HEADINGS = [
    "Which method is best",
    "All methods",
    "Which classes are confused",
    "How well each class is found",
    "Where the decisions are wrong",
    "How far to trust the confidence",
    "Can the methods be told apart",
    "How the folds were made, and parcels left out",
    "Settings and versions",
    "How to cite",
]


def method(name, oa, truth, classes, **changes):
    """Return a method that is right for the first parcels, and takes others for the next class."""
    parcels = len(truth)
    decided = np.where(np.arange(parcels) < round(oa * parcels), truth, (truth + 1) % classes)
    probabilities = np.full((parcels, classes), 0.2 / max(classes - 1, 1))
    probabilities[np.arange(parcels), decided] = 0.8
    confusion = np.zeros((classes, classes), int)
    np.add.at(confusion, (truth, decided), 1)
    fields = {
        "name": name,
        "title": name.replace("_", " ").capitalize(),
        "source": f"Source of {name}",
        "parameters": 12345,
        "oa_mean": oa,
        "oa_std": 0.021,
        "oa_low": oa - 0.05,
        "oa_high": min(oa + 0.04, 1),
        "f1_mean": oa - 0.1,
        "f1_std": 0.03,
        "kappa_mean": oa - 0.2,
        "kappa_std": 0.04,
        "ece": 0.0317,
        "train_seconds": 12.34,
        "parcels_per_second": 1234.5,
        "fold_scores": [(0, fold, oa + 0.01 * (fold - 1), oa, oa) for fold in range(3)],
        "confusion": confusion,
        **{key: np.full(classes, 0.75) for key in ("precision", "recall", "f1")},
        **{key: np.full(classes, 0.05) for key in ("precision_std", "recall_std")},
        "f1_std_by_class": np.full(classes, 0.06),
        "probabilities": probabilities,
        "reliability": (np.array([0, 4, 56]), np.array([NAN, 0.4, 0.8]), np.array([NAN, 0, 0.9])),
        "ece_before": 0.0815,
    }
    return MethodResult(**{**fields, **changes})


def square(left, bottom, side=60.0):
    return np.array([[0, 0], [side, 0], [side, side], [0, side]]) + (left, bottom)


def compare(accuracies, parcels=60, names=("Meadow", "Vine <yard>", "Rye"), **changes):
    """Return a comparison of methods by their accuracies."""
    truth = np.arange(parcels) % len(names)
    methods = [method(name, oa, truth, len(names)) for name, oa in accuracies.items()]
    right = np.array([one.decided() == truth for one in methods])
    only = (right[:, None] & ~right[None]).sum(axis=2)
    return Comparison(
        **{
            "class_names": list(names),
            "class_colours": ["#ffdd00", "#ff8800", "#7f7f7f", "#0072b2"][: len(names)],
            "methods": methods,
            "truth": truth,
            "fold_numbers": np.arange(parcels) // 2 % 3,
            "folds": 3,
            "repeats": 1,
            "seed": 7,
            "grouping": "field",
            "grouping_told": "Parcels of one <field> stay together.",
            "p_values": np.where(np.abs(only - only.T) > 5, 0.0004, 0.3),
            "only_right": only,
            "outlines": [[square(100.0 * (k % 8), 100.0 * (k // 8))] for k in range(parcels)],
            "crs": "EPSG:32631",
            "settings": [("L & p", "<50>")],
            "versions": [("Planar SITS", "0.2.0"), ("torch", "1.13.1")],
            "warnings": ["Band <3> is constant."],
            "skipped": [("no pixel centre inside", 1200), ("no class", 0)],
            **changes,
        }
    )


@pytest.fixture
def comparison():
    return compare({"lda": 0.7, "random_walk": 0.95, "tempcnn": 0.9, "random_forest": 0.8})


def written(tmp_path, comparison, **changes):
    path = tmp_path / "report.html"
    write_comparison(path, dataclasses.replace(comparison, **changes))
    return path.read_text(encoding="utf-8")


def said(text):
    """Return what a reader sees, without figures."""
    text = re.sub(r"<img[^>]*>|<style.*?</style>", "", text, flags=re.S)
    text = re.sub(r"<[^>]+>", "|", text).replace("&nbsp;", " ")
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def cells(text):
    """Return the text of the cells of each row of a table."""
    rows = re.findall("<tr>(<td.*?)</tr>", text)
    return [
        [said(cell).replace("|", "").strip() for cell in row.split("</td>")[:-1]] for row in rows
    ]


def answer(comparison, **changes):
    """Return the answer as it is read."""
    return said(comparison_answer.answer(dataclasses.replace(comparison, **changes))).replace(
        "|", ""
    )


def test_the_answer_comes_first(tmp_path, comparison):
    text = written(tmp_path, comparison)
    assert re.findall("<h2>(.*?)</h2>", text) == HEADINGS
    told = answer(comparison)
    assert (
        "Random walk had the highest accuracy of 4 methods: it decided 95.0 ± 2.1 % of 60 parcels "
        "correctly (95 % interval 90.0 % to 99.0 %)." in told
    )
    assert (
        "It cannot be told apart from Tempcnn, the runner-up (90.0 %; McNemar p = 0.300)." in told
    )
    assert (
        "It is better than Lda, the simplest classical method (70.0 %; McNemar p < 0.001)." in told
    )
    assert "Deciding Meadow for every parcel would be right for 33.3 %." in told


@pytest.mark.parametrize(
    ("accuracies", "wanted", "not_wanted"),
    [
        ({"lda": 0.9, "lstm": 0.7}, "Lda is a classical method", "simplest"),
        ({"lda": 0.9, "svm": 0.7}, "Svm, the runner-up", "no neural network"),
        ({"lstm": 0.9, "lda": 0.7}, "Lda, the runner-up and a classical method", "simplest"),
        ({"lstm": 0.9, "cnn3d": 0.7}, "Cnn3d, the runner-up (70.0 %", "classical"),
        ({"lstm": 0.9}, "is the only method that was tried", "McNemar"),
    ],
)
def test_what_the_best_is_compared_with(accuracies, wanted, not_wanted):
    told = answer(compare(accuracies))
    assert wanted in told
    assert not_wanted not in told


def test_an_order_that_the_test_contradicts_is_left_open(comparison):
    # The mean over folds and the parcels that the test counts may disagree.
    told = answer(comparison, p_values=np.full((4, 4), 0.01), only_right=1 - np.eye(4, dtype=int))
    assert "Whether it is better than Tempcnn, the runner-up (90.0 %; McNemar p = 0.010)" in told
    assert "1 parcels were decided correctly by Random walk only" in told


def test_methods_that_were_not_tested(comparison):
    unknown = np.full((4, 4), NAN)
    assert "It was not tested against Tempcnn" in answer(comparison, p_values=unknown)
    text = comparison_answer.differences(dataclasses.replace(comparison, p_values=unknown))
    assert cells(text)[0][1:] == ["", "–", "–", "–"]


def test_cautions(comparison):
    assert "Folds are by parcel" not in answer(comparison)
    many = compare({name: 0.9 for name in "abcdef"}, 20, ("A", "B", "C <c>"), grouping="parcel")
    told = answer(many)
    assert "Folds are by parcel" in told
    assert "The best of many methods" in told
    assert "Classes with fewer than 10 parcels: A (7), B (7), C <c> (6)." in told


def test_methods_are_sorted_and_numbers_written(comparison):
    text = comparison_sections.summary(comparison)
    rows = cells(text)
    assert [row[0] for row in rows] == ["Random walk", "Tempcnn", "Random forest", "Lda"]
    assert rows[1][1:] == [
        "90.0 ± 2.1 %", "85.0 to 94.0 %", "0.800 ± 0.030", "0.700 ± 0.040", "0.032", "12,345",
        "12.3", "1,234",
    ]  # fmt: skip
    assert "over 3 test folds" in text


def test_scores_that_are_unknown_are_dashes_and_last(tmp_path, comparison):
    names = [field.name for field in dataclasses.fields(MethodResult) if field.type is float]
    arrays = {key: np.full(3, NAN) for key in ("precision", "recall", "f1")}
    lost = dataclasses.replace(
        comparison.methods[0],
        **{name: NAN for name in names},
        **arrays,
        fold_scores=[(0, 0, NAN, NAN, NAN)],
        confusion=np.zeros((3, 3), int),
        probabilities=np.full((60, 3), NAN),
    )
    text = written(tmp_path, comparison, methods=[lost, *comparison.methods[1:]])
    assert cells(text)[3] == ["Lda", *"–––––", "12,345", "–", "–"]
    assert "nan" not in said(text).lower()


def test_nothing_could_be_scored(tmp_path, comparison):
    lost = dataclasses.replace(
        comparison.methods[0], oa_mean=NAN, f1_mean=NAN, confusion=np.zeros((3, 3), int)
    )
    text = written(tmp_path, comparison, methods=[lost])
    assert "No method could be scored" in text
    assert "Which classes are confused" not in text


def test_confusion_of_many_methods_is_folded_away(comparison):
    text = comparison_classes.confusion(comparison)
    assert "<details>" not in text
    assert text.count("<img") == 2
    # Of 60 parcels the last three are wrong, one of each class.
    assert "Meadow taken for Vine &lt;yard&gt; (5.0 % of it)" in text
    many = compare({f"m{k}": 0.9 - 0.01 * k for k in range(9)}, names=("A", "B"))
    shown, folded = comparison_classes.confusion(many).split("<details>")
    assert 'alt="Confusion matrices of M1, M2, M3, M4, M5"' in shown
    assert "Confusion matrices of the other 3 methods" in folded
    assert 'alt="Confusion matrices of M6, M7, M8"' in folded


def test_a_method_without_mistakes():
    assert "Lda made no mistake." in comparison_classes.confusion(compare({"lda": 1.0}))


def test_differences(comparison):
    text = comparison_answer.differences(comparison)
    rows = cells(text)
    assert rows[0] == ["1. Random walk", "", "0.300", "< 0.001", "< 0.001"]
    assert rows[3] == ["4. Lda", "0:15", "0:12", "0:6", ""]
    assert text.count("<strong>&lt; 0.001</strong>") == 5
    assert "raised for the number of pairs" in text


def test_sections_without_data_are_left_out(tmp_path):
    alone = compare({"lda": 0.9}, outlines=[], settings=[], versions=[])
    bare = dataclasses.replace(alone.methods[0], reliability=None, ece_before=None)
    headings = re.findall("<h2>(.*?)</h2>", written(tmp_path, alone, methods=[bare]))
    assert headings == [HEADINGS[place] for place in (0, 1, 2, 3, 7, 9)]


def test_confidence(comparison):
    text = comparison_sections.confidence(comparison)
    assert "Random walk is 0.032 (0.082 before temperature scaling)" in text
    # 4 x (0.4 - 0) + 56 x (0.8 - 0.9) = -4 of 60.
    assert "6.7 points lower than the part of right decisions" in text
    assert cells(text)[0] == ["Random walk", "0.082", "0.032"]


def test_classes_of_the_best_method(comparison):
    text = comparison_classes.classes(comparison)
    assert cells(text)[1] == [
        "Vine <yard>", "20", "75.0 ± 5.0 %", "75.0 ± 5.0 %", "0.750 ± 0.060"
    ]  # fmt: skip
    assert cells(text)[-1] == ["Lda", *["0.75 ± 0.06"] * 3]


def test_folds_and_parcels_left_out(comparison):
    text = comparison_sections.folds(comparison)
    assert "60 parcels were split once into 3 folds by field (seed 7)." in text
    assert "Parcels of one &lt;field&gt; stay together." in text
    first = np.bincount(comparison.truth[comparison.fold_numbers == 0], minlength=3)
    assert cells(text)[0] == ["Fold 1", "20", *first.astype(str)]
    assert "1,200 parcels took no part" in text
    assert "no class" not in text
    assert "Band &lt;3&gt; is constant." in text
    other = dataclasses.replace(comparison, skipped=[], repeats=4, folds=21)
    text = comparison_sections.folds(other)
    assert "No parcel was left out." in text
    assert "split 4 times" in text
    assert "Fold 1" not in text


def test_citations(comparison):
    text = comparison_sections.citations(comparison)
    assert "10.1109/ICPR48806.2021.9412892" in text
    for name in ("lda", "random_walk", "tempcnn", "random_forest"):
        assert f"Source of {name}" in text
    assert "Planar SITS 0.2.0, a plugin for QGIS" in text


def test_the_page_needs_nothing_from_outside_and_is_escaped(tmp_path, comparison):
    title = dataclasses.replace(comparison.methods[1], title="<script>$x$ & co")
    text = written(tmp_path, comparison, methods=[comparison.methods[0], title])
    assert not re.search(r'(src|href)="(?!data:)', text)
    assert "http" not in re.sub(r"http-equiv|base64,[^\"]+", "", text)
    assert "<script" not in text
    assert "&lt;script&gt;$x$ &amp; co" in text
    assert "<yard>" not in text
    assert "L &amp; p" in text
    figures = re.findall(r'<img [^>]*alt="([^"]+)" src="data:image/png;base64,([^"]+)"', text)
    assert len(figures) == text.count("<img") == 7
    for _, data in figures:
        assert base64.b64decode(data, validate=True).startswith(b"\x89PNG\r\n")


def test_decided():
    truth = np.array([0, 1])
    some = np.array([[0.3, 0.7], [NAN, NAN]])
    assert method("lda", 1.0, truth, 2, probabilities=some).decided().tolist() == [1, -1]


def test_ranking_breaks_ties_by_f1(comparison):
    first, second = (
        dataclasses.replace(comparison.methods[0], oa_mean=0.9, f1_mean=f1) for f1 in (0.5, 0.8)
    )
    ranked = dataclasses.replace(comparison, methods=[first, second]).ranked()
    assert ranked == [second, first]


@pytest.mark.slow
def test_a_large_comparison_stays_small(tmp_path):
    names = tuple(f"Class {k}" for k in range(12))
    large = compare({f"m{k}": 0.95 - 0.02 * k for k in range(15)}, 2000, names,
                    class_colours=["#0072b2"] * 12)  # fmt: skip
    assert len(written(tmp_path, large)) < 6e6


def test_unwritable(tmp_path):
    (tmp_path / "no").write_text("a file, not a folder")
    with pytest.raises(PlanarSitsError, match="cannot be written"):
        write_comparison(tmp_path / "no" / "r.html", compare({"lda": 0.9}, outlines=[]))
    assert [item.name for item in tmp_path.iterdir()] == ["no"]
