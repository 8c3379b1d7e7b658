"""Text as HTML: escaped, and with line breaks only where a reader expects them."""

from __future__ import annotations

import html
import re

_TAG = re.compile(r"<[^>]*>")
_TAG_OR_TEXT = re.compile(r"(<[^>]*>)|([^<]+)")
_WORD = re.compile(r"\S+")
# Words of more characters, such as file names, may be broken after certain signs.
_LONG = 24
_SEAM = re.compile(r"(?<=[/\\_|])(?=[^/\\])")


class Html(str):
    """Text that is HTML already and must not be escaped again."""


def escaped(value: object) -> Html:
    """Return a value as HTML text; an `Html` is returned unchanged."""
    return value if isinstance(value, Html) else Html(html.escape(str(value)))


def plain(value: object) -> str:
    """Return the text of a value, that of an `Html` without its tags."""
    if not isinstance(value, Html):
        return str(value)
    return html.unescape(_TAG.sub("", value)).replace("\N{NO-BREAK SPACE}", " ").strip()


def with_line_breaks(text: str) -> str:
    """Return HTML in which dates stay on one line, and long file names may be broken.

    Parameters
    ----------
    text : str
        HTML; what is in its tags is left alone.
    """
    return _TAG_OR_TEXT.sub(lambda part: part[1] or _WORD.sub(_word, part[2]), text)


def _word(match: re.Match) -> str:
    word = match[0]
    if len(word) > _LONG:
        seamed = _SEAM.sub("<wbr>", word)
        return f'<span class="long">{seamed}</span>' if seamed != word else word
    # Browsers break lines after any hyphen, also in dates and in names of parcels.
    whole = "-" in word and any(sign.isdigit() for sign in word)
    return f'<span class="whole">{word}</span>' if whole else word
