"""Dates in names, descriptions and parameters."""

import datetime as dt

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.dates import find_date, parse_date, parse_dates, parse_numbers

SPRING = dt.date(2017, 4, 15)


@pytest.mark.parametrize(
    "text",
    [
        "20170415",
        "2017-04-15",
        "2017_04_15",
        "2017-04-15T10:30:21Z",
        "ndvi_20170415.tif",
        "2017_105",
        "2017105",
        "b2017-105",
        "S2A_MSIL2A_20170415T103021_N0204_R108_T32ULU_20170416T103454.SAFE",
        "LC08_L2SP_196026_20170415_20200904_02_T1",
        "LC81960262017105LGN00",
        "T32ULU_20170415T103021_B08_10m.jp2",
        "maipo 2017/04/15",
    ],
)
def test_a_date_is_found(text):
    assert find_date(text) == SPRING


@pytest.mark.parametrize(
    "text",
    ["image_1", "B8", "band 12", "2017", "20171315", "2017-02-30", "123201704156", "2017_399"],
)
def test_other_numbers_are_no_dates(text):
    assert find_date(text) is None


def test_an_impossible_date_does_not_hide_a_later_one():
    assert find_date("v2017-02-30_2017-04-15") == SPRING


def test_dates_keep_their_order():
    assert parse_dates("2017-05-01, 2017-04-15;2017-06-01T10:00:00\n2018-01-01") == [
        dt.date(2017, 5, 1),
        SPRING,
        dt.date(2017, 6, 1),
        dt.date(2018, 1, 1),
    ]


@pytest.mark.parametrize("text", ["15.04.2017", "2017-13-01", "soon"])
def test_other_writing_is_refused_by_parameter_name(text):
    with pytest.raises(PlanarSitsError, match="DATES: .*YYYY-MM-DD"):
        parse_dates(text)
    with pytest.raises(PlanarSitsError, match="SEASON_START"):
        parse_date(text, "SEASON_START")


def test_numbers():
    assert parse_numbers("8, 4;3", "BANDS") == [8, 4, 3]
    assert parse_numbers("", "BANDS") == []
    with pytest.raises(PlanarSitsError, match="BANDS: '8,B4'"):
        parse_numbers("8,B4", "BANDS")
