"""Dates in names, descriptions, metadata and parameters."""

from __future__ import annotations

import datetime as dt
import re

from ..errors import PlanarSitsError

_YEAR, _MONTH, _DAY = r"((?:19|20)\d\d)", r"(0[1-9]|1[0-2])", r"(0[1-9]|[12]\d|3[01])"
_CALENDAR = re.compile(
    rf"(?<!\d){_YEAR}(?:([-_./]){_MONTH}\2{_DAY}|{_MONTH}{_DAY})(?=T\d|\D|$)", re.IGNORECASE
)
_DAY_OF_YEAR = re.compile(rf"(?<!\d){_YEAR}[-_.]?([0-3]\d\d)(?!\d)")
# Landsat scenes before the collections: LC8 + path and row + year + day of year.
_OLD_LANDSAT = re.compile(rf"L[CEMOT]\d\d{{6}}{_YEAR}([0-3]\d\d)(?!\d)")
_SEPARATORS = re.compile(r"[,;\s]+")


def find_date(text: str) -> dt.date | None:
    """Return the first date in a text.

    Understands 2017-04-15, 2017_04_15, 20170415, 2017-04-15T10:30, product names
    of Sentinel-2 and Landsat, and the day of the year as in 2017_105 or 2017105.

    Parameters
    ----------
    text : str
        Such as a file name or a band description.

    Returns
    -------
    datetime.date or None
        None if the text holds no date. A date is preferred to a day of the year.

    Examples
    --------
    >>> find_date("S2A_MSIL2A_20170415T103021_N0204_R108_T32ULU_20170415T103454")
    datetime.date(2017, 4, 15)
    >>> find_date("ndvi_2017_105.tif")
    datetime.date(2017, 4, 15)
    """
    for match in _CALENDAR.finditer(text):
        year, _, month, day, month_8, day_8 = match.groups()
        try:
            return dt.date(int(year), int(month or month_8), int(day or day_8))
        except ValueError:
            continue  # such as 30 February
    for pattern in (_OLD_LANDSAT, _DAY_OF_YEAR):
        for match in pattern.finditer(text):
            first, day = dt.date(int(match.group(1)), 1, 1), int(match.group(2))
            date = first + dt.timedelta(days=day - 1)
            if date.year == first.year:  # the day is neither 0 nor beyond the year
                return date
    return None


def parse_dates(text: str) -> list[dt.date]:
    """Read the value of DATES: one date per acquisition, in the order of the images.

    Parameters
    ----------
    text : str
        Dates written YYYY-MM-DD, separated by commas, semicolons or white space.
        A time of day is ignored.

    Returns
    -------
    list of datetime.date
        In the order of the text; empty if it is empty.

    Raises
    ------
    PlanarSitsError
        If a part is not a date.
    """
    return [parse_date(part, "DATES") for part in _SEPARATORS.split(text) if part]


def parse_date(text: str, parameter: str) -> dt.date:
    """Read one date.

    Parameters
    ----------
    text : str
        A date written YYYY-MM-DD; a time of day is ignored.
    parameter : str
        Identifier of the parameter, for the message.

    Returns
    -------
    datetime.date

    Raises
    ------
    PlanarSitsError
        If the text is not such a date.
    """
    try:
        return dt.datetime.fromisoformat(text.strip().rstrip("Z")).date()
    except ValueError:
        raise PlanarSitsError(
            f"{parameter}: '{text.strip()}' is not a date; write YYYY-MM-DD, such as 2017-04-15."
        ) from None


def parse_numbers(text: str, parameter: str) -> list[int]:
    """Read a list of whole numbers.

    Parameters
    ----------
    text : str
        Numbers separated by commas, semicolons or white space.
    parameter : str
        Identifier of the parameter, for the message.

    Returns
    -------
    list of int
        In the order of the text; empty if it is empty.

    Raises
    ------
    PlanarSitsError
        If a part is not a whole number.
    """
    parts = [part for part in _SEPARATORS.split(text.strip()) if part]
    try:
        return [int(part) for part in parts]
    except ValueError:
        raise PlanarSitsError(
            f"{parameter}: '{text.strip()}' is not a list of whole numbers, such as 1,2,3."
        ) from None
