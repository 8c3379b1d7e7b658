"""Texts for the operator: their order in lists, on one line; durations."""

from __future__ import annotations

import re

# Names of secrets in URLs and in sources of layers, with their values.
_SECRET = re.compile(
    r"(?i)\b([\w-]*(?:password|passwd|pwd|token|secret|key|sig|signature|credential|auth|jwt|"
    r"policy|accessid|key-pair-id))=('[^']*'|[^\s&;'\"]*)"
)
# The query of a file on a network: it may hold secrets by any name.
_QUERY = re.compile(r"((?:/vsi[a-z0-9_]+|://[^\s'\"?]*\.\w{2,5})\b[^\s'\"?]*\?)[^\s'\"|)]+")
_USER = re.compile(r"//[^/@\s]+@")
# Our nouns after numbers, with the verbs that follow: names of the operator stay.
_VERBS = {"have": "has", "were": "was", "are": "is", "tell": "tells"}
_COUNTED = re.compile(
    r"(?<![\w.,])(\d[\d,]*) (parcel|segment|label|day|raster|date|band|group|other)\(s\)"
    rf"(?: ({'|'.join(_VERBS)})\b)?"
)
# At the end of a title.
_BRACKETS = re.compile(r" \([^()]*\)$")
# What begins a character of HTML; what stands for "<".
_ENTITY = re.compile("&(?=[A-Za-z#])")
_LESS = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def natural(name: str) -> tuple[int, int, str]:
    """Return a sort key that puts '2' before '10', and numbers before words.

    Parameters
    ----------
    name : str

    Returns
    -------
    tuple
        For the ``key`` of `sorted`.
    """
    return (0, int(name), name) if name.isascii() and name.isdigit() else (1, 0, name)


def one_line(text: str) -> str:
    r"""Return a text on one line: ``\n`` for a line break, and so on.

    Parameters
    ----------
    text : str
        May hold names of classes, parcels or files, with any characters.

    Returns
    -------
    str
        Without control characters and separators of lines.
    """
    return _BREAKS.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def without_secrets(text: str) -> str:
    """Return a text without the passwords, tokens and keys of URLs and sources.

    Parameters
    ----------
    text : str

    Returns
    -------
    str

    Examples
    --------
    >>> without_secrets("'/vsicurl/https://host/a.tif?sv=1&sig=abc' is missing")
    "'/vsicurl/https://host/a.tif?***' is missing"
    """
    text = _SECRET.sub(r"\1=***", _QUERY.sub(r"\1***", text))
    return _USER.sub("//***@", text)


def for_log(text: str) -> str:
    """Return a text for a log: on one line, without secrets, nouns in their number.

    Parameters
    ----------
    text : str

    Returns
    -------
    str
    """
    return one_line(without_secrets(in_number(text)))


def in_number(text: str) -> str:
    """Return an English text with its nouns in the number that stands before them.

    Parameters
    ----------
    text : str

    Examples
    --------
    >>> in_number("1 parcel(s) have no pixels; 20 label(s) were wrong")
    '1 parcel has no pixels; 20 labels were wrong'
    """
    return _COUNTED.sub(_agreed, text)


def _agreed(found: re.Match) -> str:
    number, noun, verb = found.groups(default="")
    if number == "1":
        return f"{number} {noun}" + (f" {_VERBS[verb]}" if verb else "")
    return f"{number} {noun}s" + (f" {verb}" if verb else "")


def unmarked(text: str) -> str:
    """Return a text that HTML shows as it is, and so do others.

    For places that are HTML in some programs and plain in others: boxes with messages, the history
    of a layer. Qt takes each ``<`` for a tag: it becomes ``‹``. A word joiner, which is not seen,
    keeps ``&lt;`` from being a character.

    Parameters
    ----------
    text : str
    """
    return _ENTITY.sub("&\N{WORD JOINER}", text.replace("<", _LESS))


def duration(seconds: float) -> str:
    """Return a time in seconds, minutes or hours: '90 s', '12 min', '3 h 5 min'.

    Parameters
    ----------
    seconds : float
    """
    if seconds < 120:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60} min"


def parameter_label(title: str, name: str) -> str:
    """Return the title of a parameter, with its identifier in brackets.

    Parameters
    ----------
    title : str
        A unit in brackets at its end is left out.
    name : str
        Identifier.

    Examples
    --------
    >>> parameter_label("Side of a block (map units)", "BLOCK_SIZE")
    'Side of a block (BLOCK_SIZE)'
    """
    return f"{_BRACKETS.sub('', title)} ({name})"
