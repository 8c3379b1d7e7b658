"""One self-contained HTML page: no network, no scripts, figures inline.

Every function takes plain text and escapes it; what is HTML already is an
`Html`, and only that is let through.
"""

import base64
import html
import io
import re
from pathlib import Path
from string import Template

from ..errors import PlanarSitsError
from ..files import replacing_file

_TEMPLATE = Path(__file__).resolve().parents[2] / "resources" / "report.html"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_DPI = 144


class Html(str):
    """Text that is HTML already and must not be escaped again."""


def escaped(value):
    """Return a value as HTML text; an `Html` as it is."""
    return value if isinstance(value, Html) else Html(html.escape(str(value)))


def paragraph(text, style=""):
    """Return one paragraph.

    Parameters
    ----------
    text : str or Html
    style : str
        A class of the template, such as ``answer`` or ``small``.
    """
    style = f' class="{style}"' if style else ""
    return Html(f"<p{style}>{escaped(text)}</p>")


def swatch(colour, name):
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


def table(headers, rows):
    """Return a table; columns that hold only numbers are set flush right.

    Parameters
    ----------
    headers : sequence of str
    rows : sequence of sequences
        Cells of text, numbers or `Html`.

    Returns
    -------
    Html
    """
    rows = [[escaped(cell) for cell in row] for row in rows]
    styles = [
        ' class="number"' if rows and all(_is_number(row[column]) for row in rows) else ""
        for column in range(len(headers))
    ]
    head = "".join(
        f'<th scope="col"{style}>{escaped(text)}</th>' for text, style in zip(headers, styles)
    )
    body = "".join(
        "<tr>" + "".join(f"<td{style}>{cell}</td>" for cell, style in zip(row, styles)) + "</tr>\n"
        for row in rows
    )
    return Html(
        f'<div class="scroll"><table>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}</tbody>\n</table></div>"
    )


def _is_number(text):
    """Tell whether a cell reads as a number, a percentage or a missing one."""
    return re.fullmatch(r"[-−+]?[\d,]*\.?\d+(e[-+]?\d+)?( ?%)?|–", text) is not None


def definition_list(pairs):
    """Return a list of names and what they stand for, as a two-column table.

    Parameters
    ----------
    pairs : sequence of (str, str)

    Returns
    -------
    Html
    """
    rows = "".join(
        f'<tr><th scope="row">{escaped(name)}</th><td>{escaped(value)}</td></tr>\n'
        for name, value in pairs
    )
    return Html(f'<div class="scroll"><table class="pairs">\n{rows}</table></div>')


def notes(texts):
    """Return warnings as a marked list, or nothing if there are none.

    Parameters
    ----------
    texts : sequence of str

    Returns
    -------
    Html
    """
    items = "".join(f"<li>{escaped(text)}</li>\n" for text in texts)
    return Html(f'<ul class="notes">\n{items}</ul>' if items else "")


def figure(fig, caption, alt=""):
    """Return a figure as an inline PNG on white.

    Parameters
    ----------
    fig : matplotlib.figure.Figure
    caption : str
    alt : str
        What the figure shows, for those who cannot see it [the caption].

    Returns
    -------
    Html
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


def page_html(title, sections, footer="Planar SITS"):
    """Return the whole page.

    Parameters
    ----------
    title : str
    sections : sequence of (str, str)
        Heading and HTML. A section without HTML is left out.
    footer : str

    Returns
    -------
    Html
    """
    body = "\n".join(
        f"<section>\n<h2>{escaped(heading)}</h2>\n{content}\n</section>"
        for heading, content in sections
        if content
    )
    template = Template(_TEMPLATE.read_text(encoding="utf-8"))
    return Html(template.substitute(title=escaped(title), body=body, footer=escaped(footer)))


def write_page(path, title, sections, footer="Planar SITS"):
    """Write the page: whole, or not at all.

    Parameters
    ----------
    path : str or Path
    title, sections, footer
        See `page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written; nothing is left behind then.
    """
    text = page_html(title, sections, footer)
    try:
        with replacing_file(path) as part:
            # Names read from a file system may hold bytes that are no text: shown as '?'.
            part.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        raise PlanarSitsError(
            f"The report cannot be written to '{path}' ({error.strerror or error}): choose a "
            "file in a folder that you may write to."
        ) from error
