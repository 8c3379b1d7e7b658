"""One self-contained HTML page: no network, no scripts, figures inline.

Every function takes plain text and escapes it; only an `Html` is inserted as it is.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template

from ..errors import PlanarSitsError
from ..files import replacing_file
from ..system import plugin_version
from .figures import figure
from .markup import Html, escaped, plain, with_line_breaks
from .tables import CSV_NAME, definition_list, numeric_table, table
from .words import in_words, language

__all__ = [
    "Html",
    "Origin",
    "definition_list",
    "details",
    "escaped",
    "figure",
    "notes",
    "numeric_table",
    "page_html",
    "paragraph",
    "swatch",
    "table",
    "write_page",
]

_TEMPLATE = Path(__file__).resolve().parents[2] / "resources" / "report.html"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class Origin:
    """From what a page was made: the section "Data" of every page.

    Parameters
    ----------
    subject : str
        What the page is about, such as ``parcels.gpkg``; '' for nothing in particular.
    facts : sequence of (str, object)
        Names and values: parcels, images, model, versions, day, changed options.
    """

    subject: str = ""
    facts: Sequence[tuple[str, object]] = ()

    def titled(self, title: str) -> str:
        """Return the title of a page, such as ``parcels.gpkg – training report``."""
        return f"{self.subject} – {title}" if self.subject else title[:1].upper() + title[1:]


def paragraph(text: str, style: str = "") -> Html:
    """Return one paragraph.

    Parameters
    ----------
    text : str or Html
        Escaped unless it is `Html`.
    style : str
        A class of the template, such as ``answer`` or ``small``.
    """
    style = f' class="{style}"' if style else ""
    return Html(f"<p{style}>{escaped(text)}</p>")


def swatch(colour: str, name: str) -> Html:
    """Return a class name after a patch of its colour.

    Parameters
    ----------
    colour : str
        ``#rrggbb``; anything else is shown grey.
    name : str
    """
    colour = colour if _COLOUR.fullmatch(str(colour)) else "#999999"
    return Html(
        f'<span class="swatch" style="background-color:{colour}">&nbsp;&nbsp;&nbsp;&nbsp;</span>'
        f' <span translate="no">{escaped(name)}</span>'
    )


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


def notes(texts: Sequence[str]) -> Html:
    """Return warnings (text or `Html`) as a marked list; empty if there are none."""
    items = "".join(f"<li>{escaped(text)}</li>\n" for text in texts)
    return Html(f'<ul class="notes">\n{items}</ul>' if items else "")


def page_html(
    title: str, sections: Sequence[tuple[str, str]], origin: Origin | None = None
) -> Html:
    """Return the complete page as one HTML document.

    Parameters
    ----------
    title : str
        Kind of the page, such as ``training report``.
    sections : sequence of (str, str)
        Heading and HTML. A section without HTML is left out.
    origin : Origin, optional
        What the page was made from: begins its title, and is its last section.
    """
    origin = origin or Origin()
    facts = [*sections, ("Data", definition_list(origin.facts) if origin.facts else "")]
    title = origin.titled(title)
    body = "\n".join(
        f"<section>\n<h2>{escaped(heading)}</h2>\n"
        f"{_with_file_names(content, f'{title} {heading}')}\n</section>"
        for heading, content in facts
        if content
    )
    template = Template(_TEMPLATE.read_text(encoding="utf-8"))
    return Html(
        template.substitute(
            language=language(),
            title=in_words(escaped(title)),
            heading=with_line_breaks(in_words(escaped(title))),
            body=with_line_breaks(in_words(body)),
            version=escaped(plugin_version()),
        )
    )


def _with_file_names(content: str, title: str) -> str:
    """Return a section in which each CSV file has a name of its own."""
    name = re.sub(r"\W+", "-", plain(title).lower()).strip("-")
    first, *others = content.split(CSV_NAME)
    return first + "".join(
        f'download="{escaped(name)}{f"-{number}" if number > 1 else ""}.csv"{part}'
        for number, part in enumerate(others, 1)
    )


def write_page(
    path: str | os.PathLike,
    title: str,
    sections: Sequence[tuple[str, str]],
    origin: Origin | None = None,
) -> None:
    """Write a page to a file, completely or not at all.

    Parameters
    ----------
    path : str or Path
    title, sections, origin
        See `page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written; an earlier file is left as it was.
    """
    text = page_html(title, sections, origin)
    try:
        with replacing_file(path) as part:
            # File names may hold bytes that are not valid text: shown as '?'.
            part.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        raise PlanarSitsError(
            f"The report cannot be written to '{path}' ({error.strerror or error}): choose a "
            "file in a folder that you may write to."
        ) from error
