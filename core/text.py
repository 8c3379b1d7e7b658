"""Names and other texts of the operator: their order in lists, and on one line."""

from __future__ import annotations

import re

_SECRET = re.compile(
    r"(?i)\b([a-z_]*(?:password|passwd|pwd|token|secret|key|sig))=('[^']*'|[^\s&;]*)"
)
_USER = re.compile(r"//[^/@\s]+@")
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
    """Return a text without passwords, tokens and keys, such as an address."""
    return _USER.sub("//***@", _SECRET.sub(r"\1=***", text))
