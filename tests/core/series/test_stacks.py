"""The layout of a stack, from what its bands tell."""

import datetime as dt

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.rasters import Band
from planar_sits.core.series.stacks import described_layout, ordered_layout

DAYS = [dt.date(2017, month, 1) for month in (4, 5, 6)]


def bands(*told):
    """Return bands 1, 2, ... from (day, name)."""
    return [
        Band(number, "", DAYS[day] if day is not None else None, name)
        for number, (day, name) in enumerate(told, 1)
    ]


def unnamed(*days):
    return bands(*((day, "") for day in days))


def test_an_order_without_descriptions():
    plain = bands(*[(None, "")] * 6)
    assert ordered_layout(plain, DAYS, "by_date").numbers == [[1, 2], [3, 4], [5, 6]]
    assert ordered_layout(plain, DAYS, "by_band").numbers == [[1, 4], [2, 5], [3, 6]]


def test_bands_that_tell_nothing_have_no_layout():
    assert described_layout(bands((0, ""), (None, "")), [], "by_date", "s") is None
    assert described_layout(bands((None, ""), (None, "")), DAYS[:2], "by_date", "s") is None
    assert described_layout(bands((None, "a"), (None, "b")), DAYS[:2], "by_date", "s") is None


def test_two_images_of_a_day_with_names():
    told = bands((0, "B8"), (0, "B4"), (0, "B8"), (0, "B4"), (1, "B4"), (1, "B8"))
    layout = described_layout(told, [], "by_date", "s")
    assert layout.dates == [DAYS[0], DAYS[0], DAYS[1]]
    assert layout.numbers == [[1, 2], [3, 4], [6, 5]]
    assert layout.names == ["B8", "B4"]


@pytest.mark.parametrize(
    ("order", "numbers"),
    [("by_date", [[1, 2], [3, 4], [5, 6], [7, 8]]), ("by_band", [[1, 5], [2, 6], [3, 7], [4, 8]])],
)
def test_two_images_of_a_day_without_names_follow_the_order(order, numbers):
    days = [0, 0, 1, 1, 1, 1, 2, 2] if order == "by_date" else [0, 1, 1, 2, 0, 1, 1, 2]
    layout = described_layout(unnamed(*days), [], order, "s")
    assert layout.numbers == numbers
    assert layout.dates == [DAYS[0], DAYS[1], DAYS[1], DAYS[2]]


def test_other_words_of_a_date_do_not_hide_its_bands():
    told = bands((0, "T32ULU_B8"), (0, "T32ULU_B4"), (1, "T32ULV_B4"), (1, "T32ULV_B8"))
    assert described_layout(told, [], "by_date", "s").numbers == [[1, 2], [4, 3]]


@pytest.mark.parametrize("days", [(0, 0, 1), (0, 0, 1, 1, 2), (0, 1, 1)])
def test_a_day_with_fewer_bands_is_refused(days):
    with pytest.raises(PlanarSitsError, match="'s' has 1 band.*2017-0"):
        described_layout(unnamed(*days), [], "by_date", "s")


def test_bands_that_come_unequally_often_are_refused():
    told = bands((0, "B8"), (0, "B8"), (0, "B4"), (1, "B8"), (1, "B4"))
    with pytest.raises(PlanarSitsError, match="do not come equally often"):
        described_layout(told, [], "by_date", "s")
