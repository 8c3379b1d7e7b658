"""Columns of a table: names and kinds, without QGIS and without OGR."""

from __future__ import annotations

from typing import NamedTuple

# Kinds of values that every format stores.
TEXT, INTEGER, REAL = "text", "integer", "real"


class Column(NamedTuple):
    """A column of a table.

    Parameters
    ----------
    name : str
    kind : str
        `TEXT`, `INTEGER` or `REAL`; of an input also a type of OGR.
    width, precision : int
        As OGR has them, 0 if unlimited.
    """

    name: str
    kind: str
    width: int = 0
    precision: int = 0
