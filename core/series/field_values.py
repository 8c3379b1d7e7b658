"""Class names from the values of fields, of every type that QGIS has."""

from __future__ import annotations

import datetime as dt
import json
import math
import unicodedata
from typing import Any

# Formats of dates and times of Qt; 't' alone would be the time zone.
_QT_FORMATS = {
    "QDate": "yyyy-MM-dd",
    "QTime": "HH:mm:ss",
    "QDateTime": "yyyy-MM-dd'T'HH:mm:ss",
}


def class_label(value: object) -> str | None:
    """Return the class name in the value of a field.

    Parameters
    ----------
    value : object
        Text, number, bool, date, time, bytes, list, map, None or a NULL of QGIS.

    Returns
    -------
    str or None
        Without white space around it; whole numbers without decimals, dates and times as
        in ISO 8601, 'true' and 'false', the parts of a list with commas. None if the value is
        NULL, empty, or no finite number.
    """
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    # One form for letters with accents: names that look the same are one class.
    return unicodedata.normalize("NFC", _text(value)).strip() or None


def _text(value: Any) -> str:
    """Return a value that is not NULL as a text, '' if it names no class."""
    kind = type(value).__name__
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return _number(value)
    if kind in _QT_FORMATS:
        return value.toString(_QT_FORMATS[kind])
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if kind == "QByteArray" or isinstance(value, (bytes, bytearray, memoryview)):
        return _decoded(bytes(value))
    if isinstance(value, (list, tuple)):
        return ", ".join(text for part in value if (text := class_label(part)))
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str) if value else ""
    return str(value)


def _number(value: float) -> str:
    """Return a real number as a text, '' if it is NaN or infinite."""
    if not math.isfinite(value):
        return ""
    # 15 digits: a sum that should be 0.3 is no other class than 0.3.
    return str(int(value)) if value.is_integer() else f"{value:.15g}"


def _decoded(value: bytes) -> str:
    """Return bytes as UTF-8, or in hexadecimal digits if they are not."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.hex()
