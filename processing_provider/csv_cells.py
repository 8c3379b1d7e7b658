"""Cells of CSV outputs that spreadsheet programs take for formulas.

They are kept as they are, since a changed class name would be another class: the operator is
warned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import QgsFeature

from .paths import sink_path
from .run import Run

_STARTS = ("=", "+", "-", "@", "\t", "\r")
# Cells in the message.
_LISTED = 3


def watched(run: Run, name: str, features: Iterable[QgsFeature]) -> Iterable[QgsFeature]:
    """Return the features of a vector output; warn of formulas where it is a CSV file.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the output.
    features : iterable of QgsFeature

    Returns
    -------
    iterable of QgsFeature
        The same features; the warning follows the last one.
    """
    is_csv = sink_path(run, name).lower().endswith((".csv", ".tsv"))
    return _watched(run, name, features) if is_csv else features


def _watched(run: Run, name: str, features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
    """Yield features, then warn of the cells that begin like a formula."""
    found: dict[str, None] = {}
    header: list[str] = []
    for feature in features:
        cells = feature.attributes()
        if not header:
            header = feature.fields().names()
            cells += header
        found.update(dict.fromkeys(cell for cell in cells if is_formula(cell)))
        yield feature
    if found:
        listed = ", ".join(repr(cell[:40]) for cell in list(found)[:_LISTED])
        listed += ", …" if len(found) > _LISTED else ""
        run.warn(
            f"{name}: cells begin with =, +, -, @ or a tab ({listed}): "
            "spreadsheet programs may take them for formulas. Import their columns as text, or "
            "write another format than CSV."
        )


def is_formula(cell: object) -> bool:
    """Return whether a cell looks like a formula to a spreadsheet program."""
    if not isinstance(cell, str) or not cell.startswith(_STARTS):
        return False
    try:
        float(cell)
    except ValueError:
        return True
    return False
