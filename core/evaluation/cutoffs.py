"""Dates at which a season is cut off: as an operator gives them, and of a series."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import numpy as np

from ..errors import PlanarSitsError
from ..series.dates import parse_date

if TYPE_CHECKING:
    from ..series.series import Series

# Digits of a count: eight are a date.
_COUNT = re.compile(r"\d{1,4}(?:\.0*)?")
_SEPARATORS = re.compile(r"[,;\s]+")


def parse_cutoffs(text: str, label: str) -> int | list[dt.date]:
    """Read the value of CUTOFFS: a number of dates, or dates.

    Parameters
    ----------
    text : str
        A whole number, or dates as `series.dates.parse_date` takes them.
    label : str
        Of the parameter, for messages.

    Returns
    -------
    int or list of datetime.date

    Raises
    ------
    PlanarSitsError
        If it is neither, the number is below 2, or a date comes twice.
    """
    parts = [part for part in _SEPARATORS.split(text) if part]
    if len(parts) == 1 and _COUNT.fullmatch(parts[0]):
        count = int(float(parts[0]))
        if count < 2:
            raise PlanarSitsError(
                f"{label} is {count}: give 2 or more, since the last one is the full season."
            )
        return count
    try:
        dates = [parse_date(part, label) for part in parts]
    except PlanarSitsError:
        dates = []
    if not dates:
        raise PlanarSitsError(
            f"{label}: '{text}' is neither a number of dates, such as 6, nor dates written "
            "YYYY-MM-DD with commas between them."
        )
    repeated = sorted({str(date) for date in dates if dates.count(date) > 1})
    if repeated:
        raise PlanarSitsError(f"{label}: {', '.join(repeated)} is given twice: give it once.")
    return sorted(dates)


def cutoff_dates(wanted: int | list[dt.date], series: Series, label: str) -> list[dt.date]:
    """Return the dates to cut a season off at.

    Parameters
    ----------
    wanted : int or list of datetime.date
        See `parse_cutoffs`. A number takes acquisition dates, equally many apart.
    series : Series
    label : str
        Of the parameter, for messages.

    Returns
    -------
    list of datetime.date
        Increasing, each with more acquisitions than the one before; the last is the last
        acquisition.

    Raises
    ------
    PlanarSitsError
        If there are too few acquisitions for the number, a date is outside the season or before
        the second acquisition, or two dates have the same acquisitions.
    """
    acquired = series.dates
    if isinstance(wanted, int):
        if wanted > len(acquired) - 1:
            raise PlanarSitsError(
                f"{label} is {wanted}, but the season has {len(acquired)} dates, of which the "
                f"first cut-off needs two: give {len(acquired) - 1} or less."
            )
        counts = np.linspace(max(2, len(acquired) / wanted), len(acquired), wanted)
        return [acquired[int(count + 0.5) - 1] for count in counts]
    for date in wanted:
        if not series.start <= date <= series.end:
            raise PlanarSitsError(
                f"{label}: {date} is outside the season, {series.start} to {series.end}: give "
                "dates in it."
            )
        if date < acquired[1]:
            raise PlanarSitsError(
                f"{label}: {date} is before the second acquisition, {acquired[1]}, but a time "
                "series needs two: give later dates."
            )
    cutoffs = [date for date in wanted if date < acquired[-1]] + [acquired[-1]]
    seen = [sum(date <= cutoff for date in acquired) for cutoff in cutoffs]
    for first, second, same in zip(cutoffs, cutoffs[1:], np.diff(seen) == 0):
        if same:
            raise PlanarSitsError(
                f"{label}: there is no acquisition from {first} to {second}, so that both give the "
                "same models: leave one of them out."
            )
    if len(cutoffs) == 1:
        raise PlanarSitsError(
            f"{label}: only the full season is left, since all dates given are at its end: give "
            "an earlier date."
        )
    return cutoffs
