"""Checks of the values in a JSON object from elsewhere."""

from __future__ import annotations

import math
import re

# Characters of a name or another text.
LONGEST_TEXT = 300


def is_number(value: object) -> bool:
    """Return whether a JSON value is a finite number; a bool is none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def is_part(value: object) -> bool:
    """Return whether a JSON value is a number from 0 to 1."""
    return is_number(value) and 0 <= value <= 1  # type: ignore[operator]


def is_count(value: object) -> bool:
    """Return whether a JSON value is a whole number, 0 or more."""
    return type(value) is int and value >= 0


def is_name(value: object) -> bool:
    """Return whether a JSON value is a text that every file and layer can hold."""
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or "\0" in value:
        return False
    return not re.search("[\ud800-\udfff]", value)  # halves of characters


def is_plain(value: object) -> bool:
    """Return whether a JSON value is null, a bool, a finite number or a text."""
    return value is None or isinstance(value, bool) or is_number(value) or is_name(value)
