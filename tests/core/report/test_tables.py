"""Tables, and the CSV that each of them holds."""

import csv
import io
import re
from urllib.parse import unquote

from planar_sits.core.report import page
from planar_sits.core.report.tables import csv_text, definition_list, numeric_table, table


def saved(text):
    """Return the rows of the CSV file behind the link of a table."""
    (address,) = re.findall(r'href="(data:text/csv;charset=utf-8,[^"]*)"', text)
    content = unquote(address.split(",", 1)[1])
    assert content.startswith("\ufeff")
    return list(csv.reader(io.StringIO(content[1:])))


def test_a_table_is_saved_with_its_signs():
    rows = [['He said "no", twice', "a\nb"], ["小麦 & <b>", "é;ü"]]
    assert saved(table(["Class, crop", "Note"], rows)) == [["Class, crop", "Note"], *rows]


def test_swatches_are_saved_as_names():
    rows = saved(table(["Class"], [[page.swatch("#ff0000", "Rye <x>")]]))
    assert rows == [["Class"], ["Rye <x>"]]


def test_numbers_are_saved_for_programs():
    rows = [["a", "1,045", "93.2 %", "−1.5"], ["b", "7", "–", "2e-3"]]
    assert csv_text(["Class", "Parcels", "Right", "x"], rows).splitlines() == [
        "Class,Parcels,Right (%),x", "a,1045,93.2,-1.5", "b,7,,2e-3",
    ]  # fmt: skip


def test_text_is_no_formula_for_spreadsheets():
    rows = [["=HYPERLINK(1)"], ["@a"], ["+b"], ["c"]]
    assert csv_text(["Class"], rows).splitlines()[1:] == ["'=HYPERLINK(1)", "'@a", "'+b", "c"]


def test_all_kinds_of_tables_have_a_link():
    assert saved(numeric_table(["A", "B"], [["x", 1]])) == [["A", "B"], ["x", "1"]]
    assert saved(definition_list([("Seed", 7)])) == [["Name", "Value"], ["Seed", "7"]]
    assert "csv" not in table(["A"], [])


def test_files_are_named_by_their_section():
    two = table(["A"], [["x"]]) + table(["B"], [["y"]])
    text = page.page_html("training report", [("Scores", two)], page.Origin("Äcker 1.gpkg"))
    assert re.findall('download="([^"]*)"', text) == [
        "äcker-1-gpkg-training-report-scores.csv",
        "äcker-1-gpkg-training-report-scores-2.csv",
    ]
