"""The curve of known phenology, and its table."""


import numpy as np
import pytest
from planar_sits.core.evaluation.cutoffs import cutoff_dates
from planar_sits.core.evaluation.season_results import curve_rows
from planar_sits.core.evaluation.significance import mcnemar
from planar_sits.core.sample.phenology import COVERS
from planar_sits.tests.support.seasons import DAYS, date_of

LABEL = "Cut-off dates (CUTOFFS)"


def test_the_curve_of_a_known_phenology(season, curve_at):
    cutoffs = cutoff_dates(6, season.series, LABEL)
    curve = curve_at(season, cutoffs, repeats=2)
    accuracies = curve.losses.scores[:, 0]
    correct = curve.predicted == curve.labelled.labels
    for before, after in zip(correct, correct[1:]):  # monotone within noise
        worse = mcnemar(before[0], after[0])
        assert worse.only_a <= worse.only_b or worse.p_value > 0.01
    # Maize and sugar beet are the same bare soil until they grow.
    growth = [COVERS[name].curve.greenness(DAYS) for name in ("maize", "sugar beet")]
    differ = date_of(DAYS[np.flatnonzero(np.abs(growth[0] - growth[1]) > 0.1)[0]])
    blind = [accuracy for date, accuracy in zip(cutoffs, accuracies) if date < differ]
    assert max(blind) < 0.85
    assert accuracies[-1] > 0.95
    earliest = dict(zip(["", *curve.labelled.classes], curve.earliest(0.02)))
    assert earliest[""] >= differ
    assert earliest["winter wheat"] < min(earliest["maize"], earliest["sugar beet"])
    assert curve.p_values[0] < 0.001
    assert curve.p_values[-1] == 1


def test_classes_that_need_a_later_date_are_told(season, curve_at):
    curve = curve_at(season, cutoff_dates(6, season.series, LABEL))
    # With a large tolerance the parcels overall are settled before maize and beet are.
    later = dict(curve.later_classes(0.35))
    assert "winter wheat" not in later
    assert all(date > curve.earliest(0.35)[0] for date in later.values())
    assert set(later) <= {"maize", "sugar beet"}
    assert later


def test_rows_of_the_table(season, curve_at):
    curve = curve_at(season, cutoff_dates(3, season.series, LABEL))
    rows = curve_rows(curve, 0.02)
    assert len(rows) == 3 * 4
    assert [row["class"] for row in rows[:4]] == [None, *curve.labelled.classes]
    assert [row["parcels"] for row in rows[:4]] == [90, 30, 30, 30]
    for name in (None, *curve.labelled.classes):
        mine = [row for row in rows if row["class"] == name]
        assert sum(row["earliest"] for row in mine) == 1
        assert mine[-1]["lost"] == 0
        score = "f1" if name else "oa"
        for row in mine:
            assert row["lost"] == pytest.approx(100 * (mine[-1][score] - row[score]))
            assert row["lost_low"] <= row["lost"] <= row["lost_high"]
    assert rows[0]["f1"] == pytest.approx(np.mean([row["f1"] for row in rows[1:4]]))
