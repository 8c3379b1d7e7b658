"""Tables as HTML, each with a link that saves it as CSV, without a script."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from urllib.parse import quote

from .markup import Html, escaped, plain

_NUMBER = re.compile(r"[-−+]?[\d,]*\.?\d+(e[-+]?\d+)?( ?%)?|–")
# Numeric tables of more columns than this are set in small type.
_DENSE = 10
# Spreadsheet programs take text that begins with these for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# `page.page_html` gives the file a name by the section of its table.
CSV_NAME = 'download="table.csv"'


def table(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> Html:
    """Return a table; columns that hold only numbers are aligned right.

    Parameters
    ----------
    headers : sequence of str
    rows : sequence of sequences
        Cells of text, numbers or `Html`, as many in each row as headers.
    """
    cells = [[escaped(cell) for cell in row] for row in rows]
    styles = [
        ' class="number"' if cells and all(_NUMBER.fullmatch(row[column]) for row in cells) else ""
        for column in range(len(headers))
    ]
    head = "".join(
        f'<th scope="col"{style}>{escaped(text)}</th>' for text, style in zip(headers, styles)
    )
    body = "".join(
        "<tr>" + "".join(f"<td{style}>{cell}</td>" for cell, style in zip(row, styles)) + "</tr>\n"
        for row in cells
    )
    return Html(
        f'<div class="scroll" tabindex="0"><table>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}</tbody>\n</table></div>{_csv_link(headers, rows)}"
    )


def numeric_table(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> Html:
    """Return a `table` with all columns but the first aligned right."""
    style = "numbers dense" if len(headers) > _DENSE else "numbers"
    return Html(f'<div class="{style}">{table(headers, rows)}</div>')


def definition_list(pairs: Sequence[tuple[str, object]]) -> Html:
    """Return names and their values as a two-column table.

    Parameters
    ----------
    pairs : sequence of (str, value)
        Name and value: text, number or `Html`; all but `Html` is escaped.
    """
    rows = "".join(
        f'<tr><th scope="row">{escaped(name)}</th><td>{escaped(value)}</td></tr>\n'
        for name, value in pairs
    )
    return Html(f'<table class="pairs">\n{rows}</table>{_csv_link(("Name", "Value"), pairs)}')


def csv_text(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return a table as CSV (RFC 4180).

    Parameters
    ----------
    headers : sequence of str
    rows : sequence of sequences
        As in `table`. Columns that hold only numbers lose their commas, their dashes and their
        percent signs; the header of the latter tells.

    Returns
    -------
    str
    """
    columns = [[plain(cell) for cell in column] for column in zip(*rows)]
    titles = [plain(header) for header in headers]
    for index, column in enumerate(columns):
        if all(map(_NUMBER.fullmatch, column)):
            if any(cell.endswith("%") for cell in column):
                titles[index] += " (%)"
            columns[index] = [_number(cell) for cell in column]
        else:
            columns[index] = ["'" * cell.startswith(_FORMULA) + cell for cell in column]
    stream = io.StringIO()
    csv.writer(stream).writerows([titles, *zip(*columns)])
    return stream.getvalue()


def _number(cell: str) -> str:
    """Return a number as programs read it."""
    return cell.rstrip("% ").replace(",", "").replace("−", "-").replace("–", "")


def _csv_link(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return a link that saves a table; '' for an empty one."""
    if not rows:
        return ""
    # The mark at its start tells spreadsheet programs that the file is UTF-8.
    data = quote("\N{ZERO WIDTH NO-BREAK SPACE}" + csv_text(headers, rows), errors="replace")
    return f'<a class="csv" {CSV_NAME} href="data:text/csv;charset=utf-8,{data}">CSV</a>'
