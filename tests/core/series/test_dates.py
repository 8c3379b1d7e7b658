"""Dates in names, descriptions and parameters."""

import datetime as dt

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.dates import (
    date_since,
    find_date,
    listed_dates,
    parse_date,
    parse_dates,
    parse_numbers,
    without_dates,
)

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


@pytest.mark.parametrize(
    "text",
    [
        "S2A_OPER_PRD_MSIL1C_PDMC_20170416T012345_R022_V20170415T103025_20170415T103025",
        "S2A_USER_PRD_MSIL2A_PDMC_20170417T012345_R022_V20170415T103025_20170415T103025.SAFE",
        "AST_L1T_00304152017103021_20170416103021_1234",
        "MOD13Q1.A2017105.h18v04.006.2017122153012",
    ],
)
def test_the_acquisition_wins_over_the_processing(text):
    assert find_date(text) == SPRING


def test_time_zones_may_stand_apart():
    text = "2017-04-15 10:30 UTC, 2017-04-15 10:30:21 +02:00;2017-04-15T10:30 Z 2017-04-15"
    assert parse_dates(text) == [SPRING] * 4


def test_a_count_from_julian_days_is_no_date():
    units = "days since 0001-01-01"
    assert date_since("736433", units) is None
    assert date_since("736433", units, "proleptic_gregorian") == SPRING


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


@pytest.mark.parametrize(
    "text", ["20170415103021", "201704151030", "2017041510", "x_20170415103021123.tif"]
)
def test_a_time_may_follow_the_digits_of_a_day(text):
    assert find_date(text) == SPRING


@pytest.mark.parametrize("text", ["201704159", "20170415256199", "2017041561", "120170415103021"])
def test_other_digits_after_a_day_are_no_time(text):
    assert find_date(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "2017-04-15 10:30",
        "2017-04-15 10:30:21.5",
        "2017-04-15T10:30:21Z",
        "2017-04-15T10:30+02:00",
        "20170415",
        "20170415T103021",
        "201704151030",
    ],
)
def test_a_time_of_day_is_ignored_in_written_dates(text):
    assert parse_dates(f"{text}, 2017-05-01") == [SPRING, dt.date(2017, 5, 1)]
    assert parse_dates(f"2017-05-01\n{text} 2017-05-01") == [
        dt.date(2017, 5, 1),
        SPRING,
        dt.date(2017, 5, 1),
    ]
    assert parse_date(text, "SEASON_START") == SPRING


@pytest.mark.parametrize("text", ["2017-W15-6", "2017-04-15 25:61", "2017-4-5", "201704159"])
def test_what_only_some_versions_of_python_take_is_refused(text):
    with pytest.raises(PlanarSitsError, match="YYYY-MM-DD"):
        parse_date(text, "SEASON_END")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("2017-04-15", ""),
        ("2017-04-15 10:30", ""),
        ("20170415_B8", "B8"),
        ("B8_20170415T103021", "B8"),
        ("NIR 2017-04-15", "NIR"),
        ("B8 (2017-04-15)", "B8"),
        ("20170415_103021_B8A", "B8A"),
        ("20170415T103021_20170415T103454_T32ULU_B8", "T32ULU_B8"),
        ("LC08_196026_20170415_SR_B4", "LC08_196026_SR_B4"),
        ("2017_105-red edge", "red edge"),
        ("near infrared", "near infrared"),
    ],
)
def test_the_rest_of_a_description(text, rest):
    assert without_dates(text) == rest


@pytest.mark.parametrize(
    ("value", "units"),
    [
        ("17271.5", "days since 1970-01-01"),
        ("5", "days since 2017-04-10 00:00:00"),
        ("1028124", "hours since 1900-01-01 00:00:0.0"),
        ("1492214400", "seconds since 1970-01-01T00:00:00Z"),
        ("24870240", "minutes since 1970-1-1 0:0:0"),
        ("1492214400000", "milliseconds since 1970-01-01"),
        ("0.99999999999", "days since 2017-04-14"),
        ("20170415.5", "day as %Y%m%d.%f"),
    ],
)
def test_a_time_coordinate_by_its_units(value, units):
    assert date_since(value, units) == SPRING
    assert date_since(value, units, "proleptic_gregorian") == SPRING
    assert date_since(value, units, "360_day") is None


@pytest.mark.parametrize(
    ("value", "units"),
    [
        ("5", "months since 2017-01-01"),
        ("5", "metres"),
        ("nan", "days since 2017-04-10"),
        ("1e300", "days since 2017-04-10"),
        ("soon", "days since 2017-04-10"),
        ("5", "days since 2017-02-30"),
    ],
)
def test_other_coordinates_are_no_dates(value, units):
    assert date_since(value, units) is None


def test_some_dates_of_a_series_as_a_text():
    dates = [dt.date(2017, month, 1) for month in range(1, 7)]
    assert listed_dates(dates[:1], 6) == "1 of 6 dates (2017-01-01)"
    assert listed_dates(dates, 6).endswith("2017-04-01, …)")
