"""The words of pages and figures: English, or what a front end makes of them."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from ..text import in_number

# What stands within a sentence belongs to it.
_TAG_OR_TEXT = re.compile(r"(<(?!/?(?:strong|em)>)[^>]*>)|((?:[^<]|</?(?:strong|em)>)+)")
_INLINE = re.compile(r"</?(?:strong|em)>")
_OPEN = re.compile(r"<([a-z][a-z0-9]*)")
_NO_BREAK = "\N{NO-BREAK SPACE}"
_UNIT = re.compile(r"(?<=\d) (?=%)|(?<=p) (?== )|(?<=p =) ")
_SPOKEN = re.compile(r'\b(alt|title|aria-label)="([^"]*)"')
# Elements whose text is no language.
_KEPT = ("style", "script", "code")


MONTHS = tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())  # noqa: SIM905


@dataclass(frozen=True)
class Words:
    """What pages are written in.

    Parameters
    ----------
    language : str
        Such as 'en', for browsers and screen readers.
    of_text : callable
        Takes a text in English, returns it in the language.
    of_value : callable
        The same for a text that may be a name, which stays as it is.
    months : tuple of str
        Short names of the months.
    """

    language: str
    of_text: Callable[[str], str]
    of_value: Callable[[str], str]
    months: tuple[str, ...] = MONTHS


_ENGLISH = Words("en", lambda text: text, lambda text: text)
_words: ContextVar[Words] = ContextVar("words of pages", default=_ENGLISH)


@contextmanager
def writing_in(words: Words | None) -> Iterator[None]:
    """Context in which pages and figures are written in other words than English.

    Parameters
    ----------
    words : Words or None
        None: English.
    """
    token = _words.set(words or _ENGLISH)
    try:
        yield
    finally:
        _words.reset(token)


def language() -> str:
    """Return the language that pages are written in."""
    return _words.get().language


def drawn(text: str) -> str:
    """Return a text of a figure, which may be a name, in the words of the page."""
    return _words.get().of_value(text)


def month(number: int) -> str:
    """Return the short name of a month, 1 to 12, in the language of the page."""
    return _words.get().months[number - 1]


def in_words(page: str) -> str:
    """Return HTML whose texts are in the words of the page.

    Cells hold values, which may be names; elements marked ``translate="no"`` stay.

    Parameters
    ----------
    page : str
    """
    words = _words.get()
    if words is _ENGLISH:
        return in_number(page)
    parts, kept, depth, cell = [], "", 0, False
    for match in _TAG_OR_TEXT.finditer(page):
        tag, text = match[1], match[2]
        if tag:
            name = (_OPEN.match(tag) or [tag, ""])[1]
            if kept:  # until the end of the element that stays
                depth += (name == kept) - tag.startswith(f"</{kept}>")
                kept = kept if depth else ""
            elif name in _KEPT or 'translate="no"' in tag:
                kept, depth = name, 1
            else:
                cell = name == "td" if name in ("td", "th", "p", "h2") else cell and tag != "</td>"
                tag = _SPOKEN.sub(lambda one: _attribute(one, words), tag)
            parts.append(tag)
        else:
            parts.append(text if kept else _text(text, words.of_value if cell else words.of_text))
    return "".join(parts)


def _attribute(match: re.Match, words: Words) -> str:
    return f'{match[1]}="{html.escape(words.of_text(html.unescape(match[2])))}"'


def _text(text: str, change: Callable[[str], str]) -> str:
    """Return the text of an element, with the blanks around it as they are."""
    if not _INLINE.search(text):
        plain = html.unescape(text).replace(_NO_BREAK, " ")
        changed = change(plain)
        return text if changed == plain else _together(html.escape(changed), text)
    # Signs of HTML stay escaped beside tags.
    plain = text.replace("&#x27;", "'").replace("&quot;", '"').replace("&nbsp;", " ")
    changed = change(plain)
    if changed != plain:
        return _together(changed, text)
    parts = re.split(f"({_INLINE.pattern})", text)
    return "".join(_text(part, change) if index % 2 == 0 else part
                   for index, part in enumerate(parts))  # fmt: skip


def _together(changed: str, text: str) -> str:
    """Return a text whose numbers stay beside their units if they did so before."""
    return _UNIT.sub("&nbsp;", changed) if "&nbsp;" in text else changed
