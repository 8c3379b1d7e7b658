"""Acquisition dates found in names, descriptions and metadata."""

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


def find_date(text):
    """Return the first date in a text, or None.

    Understands 2017-04-15, 2017_04_15, 20170415, 2017-04-15T10:30, Sentinel-2
    and Landsat product names, and day of year as in 2017_105 or 2017105.

    Parameters
    ----------
    text : str

    Returns
    -------
    datetime.date or None

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
            year, day = int(match.group(1)), int(match.group(2))
            found = dt.date(year, 1, 1) + dt.timedelta(days=day - 1)
            if day >= 1 and found.year == year:
                return found
    return None


def parse_dates(text):
    """Read the ``DATES`` parameter: ISO dates in the order of the acquisitions.

    Parameters
    ----------
    text : str
        Dates separated by commas, semicolons or white space; a time of day
        is ignored.

    Returns
    -------
    list of datetime.date

    Raises
    ------
    PlanarSitsError
        If a part is not an ISO date.
    """
    return [parse_date(part, "DATES") for part in re.split(r"[,;\s]+", text) if part]


def parse_date(text, parameter):
    """Read one ISO date of a parameter.

    Raises
    ------
    PlanarSitsError
        If the text is not a date written YYYY-MM-DD.
    """
    try:
        return dt.datetime.fromisoformat(text.strip().rstrip("Z")).date()
    except ValueError:
        raise PlanarSitsError(
            f"{parameter}: '{text.strip()}' is not a date; write YYYY-MM-DD, such as 2017-04-15."
        ) from None


def parse_numbers(text, parameter):
    """Read whole numbers separated by commas, semicolons or white space.

    Raises
    ------
    PlanarSitsError
        If a part is not a whole number.
    """
    parts = [part for part in re.split(r"[,;\s]+", text.strip()) if part]
    try:
        return [int(part) for part in parts]
    except ValueError:
        raise PlanarSitsError(
            f"{parameter}: '{text.strip()}' is not a list of whole numbers, such as 1,2,3."
        ) from None
