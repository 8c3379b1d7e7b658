"""Cells that look like formulas."""

import pytest
from planar_sits.core.vectors.formulas import FormulaWatch, is_csv, is_formula


@pytest.mark.parametrize("cell", ["=1+1", "+x", "-wheat", "@SUM(A1)", "\tx", "\rx", "-", "+"])
def test_a_formula(cell):
    assert is_formula(cell)


@pytest.mark.parametrize("cell", ["wheat", "", " =1", "a=b", "-5", "+1.5", "-1e3", -5, None, 2.5])
def test_no_formula(cell):
    assert not is_formula(cell)


def test_the_warning_lists_three():
    watch = FormulaWatch("OUTPUT")
    watch.look(["wheat", 5, None])
    assert watch.warning() == ""
    for number in range(4):
        watch.look([f"={number}", f"={number}"])
    assert watch.warning().startswith("OUTPUT: cells begin with")
    assert "('=0', '=1', '=2', …)" in watch.warning()


def test_which_files_are_csv():
    assert is_csv("a.CSV") and is_csv("a.tsv") and not is_csv("a.gpkg")
