"""The layout of a stack: which of its bands is which band of which date."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..errors import PlanarSitsError
from .rasters import Band, known_band


@dataclass(frozen=True)
class StackLayout:
    """The bands of a stack, by acquisition and channel.

    Parameters
    ----------
    dates : list of A datetime.date
        Of each acquisition.
    numbers : list of A lists of B int
        Band numbers, from 1, in channel order.
    names : list of B str
        In channel order, '' where the bands tell none.
    """

    dates: list[dt.date]
    numbers: list[list[int]]
    names: list[str]


def ordered_layout(bands: Sequence[Band], dates: Sequence[dt.date], order: str) -> StackLayout:
    """Return the layout of a stack whose bands tell neither date nor name.

    Parameters
    ----------
    bands : sequence of A * B Band
    dates : sequence of A datetime.date
    order : {'by_date', 'by_band'}
        Whether the bands of a date lie together, or the dates of a band.

    Returns
    -------
    StackLayout
    """
    count = len(bands) // len(dates)
    numbers = [band.number for band in bands]
    if order == "by_date":
        split = [numbers[index * count :][:count] for index in range(len(dates))]
    else:
        split = [numbers[index :: len(dates)] for index in range(len(dates))]
    return StackLayout(list(dates), split, [""] * count)


def described_layout(
    bands: Sequence[Band], dates: Sequence[dt.date], order: str, name: str
) -> StackLayout | None:
    """Return the layout that the bands of a stack tell themselves.

    Parameters
    ----------
    bands : sequence of Band
    dates : sequence of datetime.date
        Value of DATES; empty to take those of the bands.
    order : {'by_date', 'by_band'}
        Value of STACK_ORDER. It decides between several acquisitions of a day whose bands
        have no names.
    name : str
        Name of the stack, for messages.

    Returns
    -------
    StackLayout or None
        None if the bands do not tell it: some without a date, or with DATES bands without
        names.

    Raises
    ------
    PlanarSitsError
        If a band is missing on a date, or DATES or STACK_ORDER contradict the bands.
    """
    layout: StackLayout | None = None
    if all(band.date for band in bands):
        layout = _by_date(bands, order, name)
        if dates:
            layout = _with_dates(layout, dates, name)
    elif dates:
        layout = _by_name(bands, dates, name)
    if layout is not None and order == "by_band":  # by_date, the default, is never refused
        expected = ordered_layout(bands, layout.dates, order).numbers
        if {frozenset(numbers) for numbers in expected} != {
            frozenset(numbers) for numbers in layout.numbers
        }:
            raise PlanarSitsError(
                f"STACK_ORDER is 'by_band', but the band descriptions of the raster '{name}' tell "
                "another order: leave it at 'by_date'; each band is then taken by the date and the "
                "name in its description."
            )
    return layout


def _by_date(bands: Sequence[Band], order: str, name: str) -> StackLayout:
    """Return the layout of bands that all tell their date."""
    days: dict[dt.date, list[Band]] = {}
    for band in bands:
        days.setdefault(band.date, []).append(band)  # type: ignore[arg-type]  # all have one
    layout = _named(days, str.lower) or _named(days, known_band)
    if layout is None and all(known_band(band.name) for band in bands):
        raise _incomplete(days, name)
    return layout or _unnamed(days, order, name)


def _incomplete(days: dict[dt.date, list[Band]], name: str) -> PlanarSitsError:
    """Return the error about bands that are not the same on each date."""
    titles = {band.name.lower(): band.name for bands in days.values() for band in bands}
    for day, bands in days.items():
        missing = set(titles) - {band.name.lower() for band in bands}
        if missing:
            title = titles[min(missing)]
            return PlanarSitsError(
                f"The raster '{name}' has no band '{title}' on {day}, but on other dates: "
                "leave out the dates or the bands that are not complete, or correct the band "
                "descriptions."
            )
    return PlanarSitsError(
        f"The bands of the raster '{name}' do not come equally often on each date: correct the "
        "band descriptions, a date and a name such as '2017-04-15 B8' each."
    )


def _named(days: dict[dt.date, list[Band]], key: Callable[[str], str]) -> StackLayout | None:
    """Return the layout by the names of the bands, None if dates differ in them."""
    first = next(iter(days.values()))
    names = list(dict.fromkeys(key(band.name) for band in first))
    if not all(names):
        return None
    dates, numbers = [], []
    for day, bands in days.items():
        members = [[band for band in bands if key(band.name) == name] for name in names]
        repeats = {len(member) for member in members}
        # Other names of one band, such as 'NDVI min' and 'NDVI max', are not the same band.
        one_name = all(len({band.name.lower() for band in member}) == 1 for member in members)
        if len(repeats) != 1 or repeats.pop() * len(names) != len(bands) or not one_name:
            return None
        for acquisition in zip(*members):
            dates.append(day)
            numbers.append([band.number for band in acquisition])
    shown = {key(band.name): band.name for band in reversed(first)}
    return StackLayout(dates, numbers, [shown[name] for name in names])


def _unnamed(days: dict[dt.date, list[Band]], order: str, name: str) -> StackLayout:
    """Return the layout by dates alone: the bands of a day keep their order."""
    counts = Counter(len(bands) for bands in days.values())
    most = max(counts.values())
    # The larger one of two that are as common: a band may be missing.
    each = max(count for count, days_with in counts.items() if days_with == most)
    dates, numbers = [], []
    for day, bands in days.items():
        if len(bands) % each:
            raise PlanarSitsError(
                f"The raster '{name}' has {len(bands)} band(s) of {day}, but {each} of most dates: "
                "leave out the dates that are not complete, or describe each band by date and "
                "name, such as '2017-04-15 B8'."
            )
        images = len(bands) // each
        same_day = ordered_layout(bands, [day] * images, order)
        dates += same_day.dates
        numbers += same_day.numbers
    return StackLayout(dates, numbers, [""] * each)


def _with_dates(layout: StackLayout, dates: Sequence[dt.date], name: str) -> StackLayout:
    """Return a layout with the dates of DATES in place of those of the bands."""
    told = layout.dates
    if len(dates) != len(told):
        raise PlanarSitsError(
            f"DATES has {len(dates)} date(s), but the band descriptions of the raster '{name}' "
            f"tell {len(told)} acquisitions: give one date per acquisition, or leave DATES empty."
        )
    if list(dates) != told and sorted(dates) == sorted(told):
        raise PlanarSitsError(
            f"DATES has the dates of the bands of the raster '{name}' in another order than the "
            "band descriptions: leave DATES empty."
        )
    return StackLayout(list(dates), layout.numbers, layout.names)


def _by_name(bands: Sequence[Band], dates: Sequence[dt.date], name: str) -> StackLayout | None:
    """Return the layout by names that repeat, None if they do not tell the order."""
    for key in (str.lower, known_band):
        groups: dict[str, list[int]] = {}
        for band in bands:
            groups.setdefault(key(band.name), []).append(band.number)
        counts = {len(numbers) for numbers in groups.values()}
        if "" in groups or counts == {1}:
            continue
        if counts == {len(dates)}:
            shown = {key(band.name): band.name for band in reversed(bands)}
            numbers = [list(acquisition) for acquisition in zip(*groups.values())]
            return StackLayout(list(dates), numbers, [shown[group] for group in groups])
        if key is known_band and len(groups) > 1:
            told = ", ".join(f"{group.upper()} {len(n)} times" for group, n in groups.items())
            raise PlanarSitsError(
                f"DATES has {len(dates)} date(s), but the raster '{name}' has {told}: give one "
                "date per acquisition, and each band on every date."
            )
    return None
