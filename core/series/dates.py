"""Dates in names, descriptions, metadata and parameters."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from contextlib import suppress

from ..errors import PlanarSitsError

_YEAR, _MONTH, _DAY = r"((?:19|20)\d\d)", r"(0[1-9]|1[0-2])", r"(0[1-9]|[12]\d|3[01])"
_HOUR, _MINUTE = r"(?:[01]\d|2[0-3])", r"[0-5]\d"
# Digits of a time that follow the eight of a day: hours, minutes, seconds, milliseconds.
_DIGITS = rf"(?:{_HOUR}(?:{_MINUTE}(?:{_MINUTE}(?:\d{{3}})?)?)?)?"
_CALENDAR = re.compile(
    rf"(?<!\d){_YEAR}(?:([-_./]){_MONTH}\2{_DAY}|{_MONTH}{_DAY}{_DIGITS})(?=T\d|\D|$)",
    re.IGNORECASE,
)
_DAY_OF_YEAR = re.compile(rf"(?<!\d){_YEAR}[-_.]?([0-3]\d\d)(?!\d)")
# Landsat scenes before the collections: LC8 + path and row + year + day of year.
_OLD_LANDSAT = re.compile(rf"L[CEMOT]\d\d{{6}}{_YEAR}([0-3]\d\d)(?!\d)")
# The acquisition of Sentinel-2 names before 2016-12, which begin with the time of the processing:
# S2A_OPER_PRD_MSIL1C_PDMC_20160910T012345_R022_V20160909T103025_20160909T103025; and of ASTER.
_OLD_SENTINEL = re.compile(rf"S2[AB]_\w+_V{_YEAR}{_MONTH}{_DAY}(?=T\d)", re.IGNORECASE)
_ASTER = re.compile(rf"AST_\w+?_00\d{_MONTH}{_DAY}{_YEAR}\d{{6}}(?!\d)", re.IGNORECASE)
# What may follow the date of a text: T1030, T103021, 10:30:21.5, _103021, Z, +02:00.
_TIME = re.compile(
    r"(?:(?:T|[ _-](?=\d\d:|\d{6}(?!\d)))\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?)?"
    r"(?:Z(?![a-z])|[+-]\d\d:\d\d)?",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"[,;\s]+")
# A date as the operator writes it: a day, then a time of day, which is ignored.
_WRITTEN = re.compile(
    rf"(\d{{4}})(?:-(\d\d)-(\d\d)|(\d\d)(\d\d)(?={_DIGITS}$|T|\s))"
    rf"(?:(?:T|\s+)?{_HOUR}:?{_MINUTE}(?::?{_MINUTE}(?:[.,]\d+)?)?"
    r"\s*(?:Z|UTC|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)
_BEFORE_TIME = re.compile(r"(?<=\d)\s+(?=\d\d:\d\d)")
_BEFORE_ZONE = re.compile(r"(?<=\d)\s+(?=(?:Z|UTC|[+-]\d\d:?\d\d)(?:[,;\s]|$))", re.IGNORECASE)
_SINCE = re.compile(
    r"(?P<unit>[a-z]+)\s+since\s+(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
    r"(?:[T\s]+(?P<hour>\d{1,2}):(?P<minute>\d{1,2})(?::(?P<second>\d{1,2}))?)?",
    re.IGNORECASE,
)
_GREGORIAN = dt.datetime(1582, 10, 15)
# Seconds in each unit of time of netCDF, by the first letters of its name.
_UNIT_SECONDS = {
    "day": 86400.0,
    "d": 86400.0,
    "hour": 3600.0,
    "hr": 3600.0,
    "h": 3600.0,
    "minute": 60.0,
    "min": 60.0,
    "second": 1.0,
    "sec": 1.0,
    "s": 1.0,
    "millisecond": 1e-3,
    "msec": 1e-3,
    "ms": 1e-3,
    "microsecond": 1e-6,
    "nanosecond": 1e-9,
}


def find_date(text: str) -> dt.date | None:
    """Return the first date in a text.

    Formats: 2017-04-15, 2017_04_15, 20170415, 201704151030, 20170415103021,
    2017-04-15T10:30, product names of Sentinel-2 and Landsat, and the day of the year as
    in 2017_105 or 2017105.

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
    found = _find(text)
    return found[0] if found else None


def without_dates(text: str) -> str:
    """Return a text without its dates and times, and without separators around them.

    Parameters
    ----------
    text : str
        Such as a band description.

    Returns
    -------
    str
        What else the text tells, such as the name of the band; '' if nothing.

    Examples
    --------
    >>> without_dates("20170415T103021_B8")
    'B8'
    >>> without_dates("NIR 2017-04-15 10:30")
    'NIR'
    """
    while found := _find(text):
        _, start, end = found
        end = _TIME.match(text, end).end()  # type: ignore[union-attr]  # matches '' at least
        parts = text[:start].rstrip(" _-./:,;([@"), text[end:].lstrip(" _-./:,;)]@")
        text = "_".join(part for part in parts if part)
    return text.strip(" _-./:,;")


def _find(text: str) -> tuple[dt.date, int, int] | None:
    """Return the first date in a text, that of the acquisition, and where it stands."""
    for pattern, order in ((_OLD_SENTINEL, (1, 2, 3)), (_ASTER, (3, 1, 2))):
        if match := pattern.search(text):
            with suppress(ValueError):
                date = dt.date(*(int(match.group(part)) for part in order))
                return date, match.start(1), match.end()
    for match in _CALENDAR.finditer(text):
        year, _, month, day, month_8, day_8 = match.groups()
        try:
            date = dt.date(int(year), int(month or month_8), int(day or day_8))
        except ValueError:
            continue  # such as 30 February
        return date, match.start(), match.end()
    for pattern in (_OLD_LANDSAT, _DAY_OF_YEAR):
        for match in pattern.finditer(text):
            first, number = dt.date(int(match.group(1)), 1, 1), int(match.group(2))
            date = first + dt.timedelta(days=number - 1)
            if date.year == first.year:  # the day is neither 0 nor beyond the year
                return date, match.start(), match.end()
    return None


def date_since(value: str, units: str, calendar: str = "") -> dt.date | None:
    """Return the date of a time coordinate of netCDF.

    Parameters
    ----------
    value : str
        A number.
    units : str
        Such as 'days since 1970-01-01', or 'day as %Y%m%d.%f'.
    calendar : str
        Of the coordinate; empty for the usual one.

    Returns
    -------
    datetime.date or None
        None if the units are others, the calendar is not that of the earth, or the count starts
        before 1582-10-15 in the calendar that is Julian until then.

    Examples
    --------
    >>> date_since("17271.5", "days since 1970-01-01 00:00:00")
    datetime.date(2017, 4, 15)
    """
    if calendar.lower() not in ("", "standard", "gregorian", "proleptic_gregorian"):
        return None
    if "%y%m%d" in units.lower():
        return find_date(value.split(".")[0])
    match = _SINCE.match(units.strip())
    unit = match["unit"].lower() if match else ""
    seconds = _UNIT_SECONDS.get(unit, _UNIT_SECONDS.get(unit.rstrip("s")))
    if match is None or seconds is None:
        return None
    names = ("year", "month", "day", "hour", "minute", "second")
    try:
        start = dt.datetime(*(int(match[name] or 0) for name in names))  # type: ignore[arg-type]
        if start < _GREGORIAN and calendar.lower() != "proleptic_gregorian":
            return None
        # Half a millisecond: a real number of hours may end just before midnight.
        return (start + dt.timedelta(seconds=float(value) * seconds + 5e-4)).date()
    except (ValueError, OverflowError):
        return None


def parse_dates(text: str) -> list[dt.date]:
    """Read the value of DATES: one date per acquisition, in the order of the images.

    Parameters
    ----------
    text : str
        Dates written YYYY-MM-DD or YYYYMMDD, separated by commas, semicolons or white
        space. A time of day, such as 2017-04-15 10:30, is ignored.

    Returns
    -------
    list of datetime.date
        In the order of the text; empty if it is empty.

    Raises
    ------
    PlanarSitsError
        If a part is not a date.
    """
    joined = _BEFORE_ZONE.sub("", _BEFORE_TIME.sub("T", text))
    return [parse_date(part, "DATES") for part in _SEPARATORS.split(joined) if part]


def parse_date(text: str, parameter: str) -> dt.date:
    """Read one date.

    Parameters
    ----------
    text : str
        A date written YYYY-MM-DD or YYYYMMDD; a time of day is ignored.
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
    # Not fromisoformat(): what it takes differs between versions of Python.
    match = _WRITTEN.fullmatch(text.strip())
    try:
        if match is None:
            raise ValueError
        year, month, day, month_8, day_8 = match.groups()
        return dt.date(int(year), int(month or month_8), int(day or day_8))
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


def listed_dates(dates: Sequence[dt.date], total: int) -> str:
    """Return some of the dates of a series as a text: '2 of 6 dates (…)'."""
    listed = ", ".join(map(str, dates[:4])) + (", …" if len(dates) > 4 else "")
    return f"{len(dates)} of {total} dates ({listed})"
