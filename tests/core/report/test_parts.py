"""Parts that several reports share."""

from planar_sits.core.report import parts
from planar_sits.core.series.parcel_table import Skipped


def test_parcels_left_out(visible_text, table_cells):
    text = parts.left_out([Skipped("no pixel <x>", 1200, []), Skipped("not covered", 34, [])])
    assert "1,234 parcels were left out" in visible_text(text)
    assert table_cells(text) == [["no pixel <x>", "1,200"], ["not covered", "34"]]
    assert "&lt;x&gt;" in text


def test_one_parcel_left_out(visible_text):
    assert "1 parcel was left out" in visible_text(parts.left_out([Skipped("no class", 1, ["7"])]))


def test_no_parcel_left_out():
    assert parts.left_out([]) == "<p>No parcel was left out.</p>"


def test_a_calibration_error_of_few_parcels_proves_nothing():
    assert "fewer than 100 parcels" in parts.calibration_caution(99)
    assert parts.calibration_caution(100) == ""


def test_classes_with_few_parcels_are_named():
    (caution,) = parts.few_parcels(["A", "B", "C"], [9.0, 10, 2], "validation parcels")
    assert "fewer than 10 validation parcels: A (9), C (2)." in caution
    assert parts.few_parcels(["A"], [10], "parcels") == []
