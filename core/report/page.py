"""One self-contained HTML page: no network, no scripts, figures inline.

Every function takes plain text and escapes it; only an `Html` is inserted as it is.
"""

from __future__ import annotations

import base64
import html
import io
import os
import re
from collections.abc import Sequence
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from ..errors import PlanarSitsError
from ..files import replacing_file

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_TEMPLATE = Path(__file__).resolve().parents[2] / "resources" / "report.html"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NUMBER = re.compile(r"[-−+]?[\d,]*\.?\d+(e[-+]?\d+)?( ?%)?|–")
_DPI = 144
# Numeric tables of more columns than this are set in small type.
_DENSE = 10


class Html(str):
    """Text that is HTML already and must not be escaped again."""


def escaped(value: object) -> Html:
    """Return a value as HTML text; an `Html` is returned unchanged."""
    return value if isinstance(value, Html) else Html(html.escape(str(value)))


def paragraph(text: str, style: str = "") -> Html:
    """Return one paragraph.

    Parameters
    ----------
    text : str or Html
    style : str
        A class of the template, such as ``answer`` or ``small``.
    """
    style = f' class="{style}"' if style else ""
    return Html(f"<p{style}>{escaped(text)}</p>")


def swatch(colour: str, name: str) -> Html:
    """Return a class name behind a patch of its colour.

    Parameters
    ----------
    colour : str
        ``#rrggbb``; anything else is shown grey.
    name : str
    """
    colour = colour if _COLOUR.fullmatch(str(colour)) else "#999999"
    return Html(
        f'<span class="swatch" style="background-color:{colour}">&nbsp;&nbsp;&nbsp;&nbsp;</span>'
        f" {escaped(name)}"
    )


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
        f'<div class="scroll"><table>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}</tbody>\n</table></div>"
    )


def numeric_table(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> Html:
    """Return a `table` with all columns but the first aligned right."""
    style = "numbers dense" if len(headers) > _DENSE else "numbers"
    return Html(f'<div class="{style}">{table(headers, rows)}</div>')


def details(summary: str, content: str) -> Html:
    """Return a section that is collapsed until it is clicked.

    Parameters
    ----------
    summary : str
        The line that stays visible.
    content : str
        HTML.
    """
    return Html(f"<details>\n<summary>{escaped(summary)}</summary>\n{content}\n</details>")


def definition_list(pairs: Sequence[tuple[str, object]]) -> Html:
    """Return names and their values as a two-column table.

    Parameters
    ----------
    pairs : sequence of (str, value)
    """
    rows = "".join(
        f'<tr><th scope="row">{escaped(name)}</th><td>{escaped(value)}</td></tr>\n'
        for name, value in pairs
    )
    return Html(f'<div class="scroll"><table class="pairs">\n{rows}</table></div>')


def notes(texts: Sequence[str]) -> Html:
    """Return warnings as a marked list, or empty HTML if there are none."""
    items = "".join(f"<li>{escaped(text)}</li>\n" for text in texts)
    return Html(f'<ul class="notes">\n{items}</ul>' if items else "")


def figure(fig: Figure, caption: str, alt: str = "") -> Html:
    """Return a figure as an inline PNG on white.

    Parameters
    ----------
    fig : matplotlib.figure.Figure
    caption : str
    alt : str
        Description of the figure for screen readers [the caption].
    """
    stream = io.BytesIO()
    fig.savefig(stream, format="png", dpi=_DPI, facecolor="white", bbox_inches="tight")
    data = stream.getvalue()
    # Width and height of a PNG are bytes 16 to 23; at half size it is sharp on dense screens too.
    width = round(int.from_bytes(data[16:20], "big") * 96 / _DPI)
    return Html(
        f'<figure><img width="{width}" alt="{escaped(alt or caption)}" '
        f'src="data:image/png;base64,{base64.b64encode(data).decode("ascii")}">'
        f"<figcaption>{escaped(caption)}</figcaption></figure>"
    )


def page_html(title: str, sections: Sequence[tuple[str, str]]) -> Html:
    """Return the complete page.

    Parameters
    ----------
    title : str
    sections : sequence of (str, str)
        Heading and HTML. A section without HTML is left out.
    """
    body = "\n".join(
        f"<section>\n<h2>{escaped(heading)}</h2>\n{content}\n</section>"
        for heading, content in sections
        if content
    )
    template = Template(_TEMPLATE.read_text(encoding="utf-8"))
    return Html(template.substitute(title=escaped(title), body=body))


def write_page(path: str | os.PathLike, title: str, sections: Sequence[tuple[str, str]]) -> None:
    """Write a page to a file, completely or not at all.

    Parameters
    ----------
    path : str or Path
    title, sections
        See `page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written; an earlier file is left as it was.
    """
    text = page_html(title, sections)
    try:
        with replacing_file(path) as part:
            # File names may hold bytes that are not valid text: shown as '?'.
            part.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        raise PlanarSitsError(
            f"The report cannot be written to '{path}' ({error.strerror or error}): choose a "
            "file in a folder that you may write to."
        ) from error
