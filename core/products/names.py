"""Times of acquisition and words in the names of files and bands."""

from __future__ import annotations

import datetime as dt
import re

_DATE = r"((?:19|20)\d\d)(?:([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])|[-_.]?([0-3]\d\d))"
_TIME = r"(?:[T_ -]([01]\d|2[0-3])[:-]?([0-5]\d)[:-]?([0-5]\d)(?:[.-]\d+)?Z?(?!\d))?"
TIME = re.compile(rf"(?<!\d){_DATE}(?:(?=T\d)|(?!\d)){_TIME}", re.IGNORECASE)


def find_time(text: str) -> dt.datetime | None:
    """Return the first date in a text, with the time of day that follows it.

    Parameters
    ----------
    text : str
        A file name, a band description or an ISO time. The date is a calendar date or
        a year and a day of the year.

    Returns
    -------
    datetime.datetime or None
        In UTC; None if there is no date.

    Examples
    --------
    >>> find_time("HLS.L30.T32ULU.2022159T101013.v2.0")
    datetime.datetime(2022, 6, 8, 10, 10, 13, tzinfo=datetime.timezone.utc)
    """
    for match in TIME.finditer(text):
        year, _, month, day, day_of_year, *clock = match.groups()
        first = dt.datetime(int(year), 1, 1, tzinfo=dt.timezone.utc)
        try:
            date = first.replace(month=int(month or 1), day=int(day or 1))
        except ValueError:
            continue  # such as 30 February
        if day_of_year:
            date = first + dt.timedelta(days=int(day_of_year) - 1)
            if date.year != first.year:
                continue
        hour, minute, second = (int(part or 0) for part in clock)
        return date.replace(hour=hour, minute=minute, second=second)
    return None


def words(text: str) -> list[str]:
    """Return the words of a name, in order.

    Examples
    --------
    >>> words("S2_20220512_B04-10m")
    ['S2', '20220512', 'B04', '10m']
    """
    return [word for word in re.split(r"[^A-Za-z0-9]+", text) if word]
