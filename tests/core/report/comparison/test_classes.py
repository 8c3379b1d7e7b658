"""Confusion and accuracy by class."""

import dataclasses

import numpy as np
from planar_sits.core.learning.hierarchy import Groups
from planar_sits.core.report.comparison import classes


def test_confusion_of_few_methods(comparison, figures):
    text = classes.confusion(comparison)
    assert "<details>" not in text
    assert len(figures(text)) == 2
    # Of 60 parcels the last three are wrong, one of each class.
    assert "Meadow classified as Vine &lt;yard&gt; (5.0 % of its parcels)" in text


def test_confusion_of_many_methods_is_collapsed(compare):
    many = compare({f"m{k}": 0.9 - 0.01 * k for k in range(9)}, names=("A", "B"))
    shown, collapsed = classes.confusion(many).split("<details>")
    assert 'alt="Confusion matrices of M1, M2, M3, M4, M5"' in shown
    assert "Confusion matrices of 3 more methods" in collapsed
    assert 'alt="Confusion matrices of M6, M7, M8"' in collapsed


def test_a_method_without_errors(compare):
    assert "Lda made no error." in classes.confusion(compare({"lda": 1.0}))


def test_without_predictions_there_is_no_confusion(comparison):
    lost = dataclasses.replace(comparison.methods[0], confusion=np.zeros((3, 3), int))
    assert classes.confusion(dataclasses.replace(comparison, methods=[lost])) == ""


def test_accuracies_by_class(comparison, table_cells):
    text = classes.accuracies(comparison)
    assert table_cells(text)[1] == [
        "Vine <yard>", "20", "75.0 % (60.0 to 85.0 %)", "75.0 % (60.0 to 85.0 %)",
        "0.750 (0.600 to 0.850)",
    ]  # fmt: skip
    assert table_cells(text)[-1] == ["Lda", *["0.75 (0.60 to 0.85)"] * 3]


def test_a_class_that_no_fold_tested_has_no_score(comparison, table_cells):
    unknown = {"f1": np.full(3, np.nan), "f1_interval": np.full((3, 2), np.nan)}
    best = dataclasses.replace(comparison.methods[1], **unknown)
    text = classes.accuracies(dataclasses.replace(comparison, methods=[best, best]))
    assert table_cells(text)[0][-1] == "–"
    assert table_cells(text)[-1][1:] == ["–"] * 3
    assert "nan" not in text.split("base64")[0].lower()


def test_groups_of_crops(comparison, table_cells):
    assert classes.groups(comparison) == ""
    methods = [
        dataclasses.replace(one, group_accuracies=[0.9, 0.96, 0.96]) for one in comparison.methods
    ]
    # The next class is taken for the true one: Meadow for Vine is within a group.
    grouped = dataclasses.replace(
        comparison, methods=methods, groups=Groups(["grass", "grass", "cereals"])
    )
    cells = table_cells(classes.groups(grouped))
    assert cells[0] == ["Random walk", "95.0 ± 2.1 %", "94.0 ± 3.5 %", "1", "2"]
    assert "Meadow, Vine &lt;yard&gt;" in classes.groups(grouped)


def test_all_matrices_count_parcels(comparison, visible_text):
    text = visible_text(classes.confusion(comparison))
    assert text.count("parcels by true class (rows)") == 2
    twice = visible_text(classes.confusion(dataclasses.replace(comparison, repeats=2)))
    assert twice.count("each counted 2 times") == 2
