"""Scores, maps, confidence, folds, settings and sources."""

import dataclasses

import numpy as np
from planar_sits.core.report.comparison import sections


def test_methods_are_sorted_and_numbers_formatted(comparison, table_cells):
    text = sections.summary(comparison)
    rows = table_cells(text)
    assert [row[0] for row in rows] == ["Random walk", "Tempcnn", "Random forest", "Lda"]
    assert rows[1][1:] == [
        "90.0 ± 2.1 %", "85.0 to 94.0 %", "0.800 ± 0.030", "0.700 ± 0.040", "0.032", "12,345",
        "12.3", "1,234",
    ]  # fmt: skip
    assert "over 3 test folds" in text
    assert "<strong>Random walk</strong>" in text


def test_maps_of_the_best_method(comparison, figures):
    text = sections.maps(comparison)
    assert len(figures(text)) == 2
    assert "Random walk: 3 of 60 parcels are classified wrongly" in text
    assert "EPSG:32631" in text
    assert sections.maps(dataclasses.replace(comparison, outlines=[[]] * 60)) == ""


def test_colours_of_many_folds_repeat(comparison):
    assert "colours repeat" not in sections.maps(comparison)
    many = dataclasses.replace(comparison, folds=17, repeats=2)
    assert "colours repeat" in sections.maps(many)
    assert "mean probability over repeats" in sections.maps(many)


def test_confidence(comparison, table_cells):
    text = sections.confidence(comparison)
    assert "Random walk on 60 parcels is 0.032 (0.082 before temperature scaling)" in text
    # 4 x (0.4 - 0) + 56 x (0.8 - 0.9) = -4 of 60.
    assert "6.7 percentage points lower than its accuracy" in text
    assert table_cells(text)[0] == ["Random walk", "0.082", "0.032"]
    assert "whether the confidences are right is not known" in text


def test_the_confidence_of_many_parcels(compare):
    text = sections.confidence(compare({"lda": 0.9}, parcels=100))
    assert "Lda on 100 parcels" in text
    assert "not known" not in text


def test_calibration_errors_of_many_methods_are_collapsed(compare, comparison):
    assert "<details>" not in sections.confidence(comparison)
    many = compare({f"m{k}": 0.9 - 0.01 * k for k in range(7)})
    assert "<details>" in sections.confidence(many)


def test_folds_and_parcels_left_out(comparison, table_cells, visible_text):
    text = sections.folds(comparison)
    assert "60 parcels were split once into 3 folds (seed 7)." in text
    assert "Parcels of one &lt;field&gt; stay together." in text
    first = np.bincount(comparison.truth[comparison.fold_numbers == 0], minlength=3)
    assert table_cells(text)[0] == ["Fold 1", "20", *first.astype(str)]
    assert "1,200 parcels" in visible_text(text)
    assert "Band &lt;3&gt; is constant." in text


def test_many_folds_have_no_table(comparison):
    text = sections.folds(dataclasses.replace(comparison, skipped=[], repeats=4, folds=21))
    assert "No parcel was left out." in text
    assert "split 4 times" in text
    assert "Fold 1" not in text


def test_settings_and_versions(comparison, visible_text):
    text = visible_text(sections.settings(comparison))
    assert "L & p <50>" in text
    assert "torch 1.13.1" in text
    assert sections.settings(dataclasses.replace(comparison, settings=[], versions=[])) == ""


def test_citations(comparison):
    text = sections.citations(comparison)
    assert "10.1109/ICPR48806.2021.9412892" in text
    for name in ("lda", "random_walk", "tempcnn", "random_forest"):
        assert f"Source of {name}" in text
    assert "Planar SITS 0.2.0, a plugin for QGIS" in text
