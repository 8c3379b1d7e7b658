"""Cells of CSV files that spreadsheet programs take for formulas.

They are kept as they are, since a changed class name would be another class: the operator is
warned.
"""

from __future__ import annotations

from collections.abc import Iterable

_STARTS = ("=", "+", "-", "@", "\t", "\r")
# Cells in the message.
_LISTED = 3


def is_formula(cell: object) -> bool:
    """Return whether a cell looks like a formula to a spreadsheet program."""
    if not isinstance(cell, str) or not cell.startswith(_STARTS):
        return False
    try:
        float(cell)
    except ValueError:
        return True
    return False


def is_csv(path: str) -> bool:
    """Return whether a file is one that spreadsheet programs read as text."""
    return path.lower().endswith((".csv", ".tsv"))


class FormulaWatch:
    """Looks at the cells of a CSV output.

    Parameters
    ----------
    parameter : str
        Identifier of the output.
    """

    def __init__(self, parameter: str):
        self.parameter = parameter
        self._found: dict[str, None] = {}

    def look(self, cells: Iterable[object]) -> None:
        """Look at the cells of a row, or at the names of the columns."""
        self._found.update(dict.fromkeys(str(cell) for cell in cells if is_formula(cell)))

    def warning(self) -> str:
        """Return a sentence about the cells that begin like a formula, '' without any."""
        if not self._found:
            return ""
        listed = ", ".join(repr(cell[:40]) for cell in list(self._found)[:_LISTED])
        listed += ", …" if len(self._found) > _LISTED else ""
        return (
            f"{self.parameter}: cells begin with =, +, -, @ or a tab ({listed}): "
            "spreadsheet programs may take them for formulas. Import their columns as text, or "
            "write another format than CSV."
        )
