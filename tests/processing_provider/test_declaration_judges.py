"""Declarations judged by a model and out of fold, with the warnings that belong to them."""

from functools import partial

import numpy as np
import pytest
from planar_sits.tests.support.declarations import declared, planted_in, quick_options, rows


@pytest.fixture(scope="session")
def planted(parcels):
    return planted_in(parcels)


@pytest.fixture(scope="session")
def options(series):
    return partial(quick_options, series)


def test_a_model_judges(run, options, planted, trained_by, parcels, tmp_path, feedback):
    recorder = feedback()
    chosen = options(tmp_path, planted, MODEL=trained_by("lda")["MODEL"], METHOD="random_walk")
    results = run("checkdeclarations", recorder, **chosen)
    table, truth = rows(results["OUTPUT"]), [row["crop"] for row in rows(parcels)]
    wrong = [row["decl_class"] not in (crop, None) for row, crop in zip(table, truth)]
    listed = [row["decl_rank"] is not None and row["decl_rank"] <= sum(wrong) for row in table]
    assert np.mean([w for w, chosen in zip(wrong, listed) if chosen]) >= 0.9
    assert any("not judged independently" in line for line in recorder.warnings)


def test_declarations_that_the_model_does_not_know_are_not_judged(
    run, options, parcels, trained_by, tmp_path
):
    layer = declared(parcels, lambda n, crop: {3: "quinoa", 7: None}.get(n, crop))
    chosen = options(tmp_path, layer, MODEL=trained_by("lda")["MODEL"], METHOD="random_walk")
    table = rows(run("checkdeclarations", **chosen)["OUTPUT"])
    assert (table[3]["decl_class"], table[3]["decl_stat"]) == ("quinoa", "class not in the model")
    assert table[7]["decl_stat"] == "no class"
    assert table[3]["decl_wrong"] is None


def test_one_declared_class_is_judged_by_a_model(run, options, parcels, trained_by, tmp_path):
    crop = next(iter(rows(parcels)))["crop"]
    layer = declared(parcels, lambda n, _: crop)
    chosen = options(tmp_path, layer, MODEL=trained_by("lda")["MODEL"], METHOD="random_walk")
    results = run("checkdeclarations", **chosen)
    others = sum(row["crop"] != crop for row in rows(parcels))
    assert results["SUSPICIOUS"] == pytest.approx(others, abs=10)


def test_rare_classes_are_told(run, options, parcels, tmp_path, feedback):
    layer = declared(parcels, lambda n, crop: "rare" if n < 3 else "alone" if n == 5 else crop)
    recorder = feedback()
    table = rows(run("checkdeclarations", recorder, **options(tmp_path, layer))["OUTPUT"])
    assert any("fewer parcels than the 5 folds: 'rare'" in line for line in recorder.warnings)
    assert table[5]["decl_stat"] == "too few parcels of its class"
