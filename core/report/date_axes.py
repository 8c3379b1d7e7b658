"""Dates on axes, with months in the language of the page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, num2date

from .words import month

# What stands for "%b", which is in the language of the system, until a date is known.
_MONTH = "\N{INFORMATION SEPARATOR ONE}"


class DateLabels(ConciseDateFormatter):
    """Short labels of dates: the names of months are those of the page.

    Parameters
    ----------
    locator : AutoDateLocator
    """

    def __init__(self, locator: AutoDateLocator):
        super().__init__(locator)
        for formats in (self.formats, self.zero_formats, self.offset_formats):
            formats[:] = [text.replace("%b", _MONTH) for text in formats]

    def format_ticks(self, values: Sequence[float]) -> list[str]:
        """Return the labels of ticks, in days since the epoch of Matplotlib."""
        labels = super().format_ticks(values)
        dates = [num2date(value) for value in values]
        if dates:
            self.offset_string = _named(self.get_offset(), dates[-1])
        return [_named(label, date) for label, date in zip(labels, dates)]


def day_and_month(date: dt.date) -> str:
    """Return a date such as '08 Mar'."""
    return f"{date:%d} {month(date.month)}"


def _named(label: str, date: dt.date) -> str:
    return label.replace(_MONTH, month(date.month))
