"""A series and a model: bands, season, time of the year."""

import datetime as dt
import re
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.season_check import check_series, model_bands, take_bands
from planar_sits.core.networks.model_file import ModelDescription
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.band_names import name_bands

DAYS = [0.0, 20.0, 40.0]
START = dt.date(2020, 4, 1)


def describe(days=DAYS, start="2019-04-01"):
    return ModelDescription(
        classes=[{"name": name, "colour": "#000000", "parcels": 2} for name in "xyz"],
        bands=[{"name": name, "low": 0.0, "high": 1.0} for name in ("nir", "red")],
        season_start=start,
        days=list(days),
        segments=SegmentSettings(),
        backbone="compact",
    )


def notes(model=None, days=(0, 20, 40), start=START, bands=("nir", "red"), masked=False, unit=""):
    series = SimpleNamespace(
        band_names=list(bands), days=np.array(days), start=start, masked=masked, unit=unit
    )
    return check_series(model or describe(), series)


def test_a_series_like_the_models_gives_no_note():
    assert notes() == []


@pytest.mark.parametrize("bands", [("nir",), ("nir", "red", "green")])
def test_another_number_of_bands_is_refused(bands):
    with pytest.raises(PlanarSitsError, match=rf"2 bands \(nir, red\).* {len(bands)} \(.*BANDS"):
        notes(bands=bands)


@pytest.mark.parametrize("bands", [("red", "nir"), ("B8", "B4")])
def test_other_band_names_give_a_note(bands):
    (note,) = notes(bands=bands)
    assert "nir, red" in note
    assert ", ".join(bands) in note
    assert "taken in this order" in note


def with_names(names, **training):
    bands = [{"name": name, "low": 0.0, "high": 1.0} for name in names]
    return replace(describe(), bands=bands, training=training)


def test_bands_without_names_give_a_note():
    names = ["band 1", "band 2"]
    (note,) = notes(with_names(names), bands=names)
    assert "no names (band 1, band 2)" in note
    assert notes(with_names(names[:1]), bands=names[:1]) == []


@pytest.mark.parametrize(
    ("told", "common"),
    [("nir, -", ("nir", "")), ("nir", ("", "red")), ("", ("", "red")), (3, ("", "red"))],
)
def test_the_bands_of_a_model(told, common):
    model = with_names(["B5", "red"], common_names_of_bands=told)
    assert model_bands(model).common == common


def test_the_bands_of_a_model_are_taken_from_a_series():
    def series(*names):
        return SimpleNamespace(
            bands=name_bands(names),
            band_names=list(names),
            start=START,
            with_bands=lambda order, names, notes: (order, names, notes),
        )

    assert take_bands(describe(), series("red", "blue", "NIR")) == ([2, 0], ("nir", "red"), [])
    unnamed = series("band 1", "band 2")
    assert take_bands(describe(), unnamed) is unnamed
    with pytest.raises(PlanarSitsError, match=r"2 bands \(nir, red\).* 3 \(.*: red is missing"):
        take_bands(describe(), series("green", "blue", "nir"))


def test_another_season_is_refused():
    with pytest.raises(PlanarSitsError, match=r"days 0 to 40 .*days 100 to 140 .*SEASON_START"):
        notes(days=(100, 120, 140))


def test_dates_without_images_give_a_note():
    (note,) = notes(describe((0, 20, 40, 60, 80)), (0, 25))
    assert note.startswith("2 of the model's 5 dates have no image")
    assert "days 60, 80 after 2020-04-01" in note


def test_many_dates_without_images_are_cut_short():
    (note,) = notes(describe(range(0, 200, 10)), (0, 10))
    assert note.startswith("15 of the model's 20 dates")
    assert "days 50, 60, 70, 80, 90, 100, 110, 120, …" in note


def test_the_note_names_the_interval_that_is_used():
    # The model's dates are 60 days apart: an image counts within 60 days.
    (note,) = notes(describe((0, 60, 120, 180)), (0,))
    assert "2 of the model's 4 dates" in note
    assert "within 60 days" in note


@pytest.mark.parametrize(
    ("model", "series"),
    [
        ("2019-04-01", dt.date(2020, 4, 1)),
        ("2016-02-29", dt.date(2017, 3, 1)),
        ("2020-03-01", dt.date(2013, 3, 1)),
        ("2019-04-01", dt.date(2020, 4, 9)),
        ("2017-12-28", dt.date(2019, 1, 3)),
        ("2018-01-03", dt.date(2018, 12, 28)),
    ],
)
def test_the_same_time_of_the_year_gives_no_note(model, series):
    assert notes(describe(start=model), start=series) == []


@pytest.mark.parametrize(
    ("series", "days", "side"),
    [
        (dt.date(2020, 5, 1), 30, "later"),
        (dt.date(2020, 3, 2), 30, "earlier"),
        (dt.date(2023, 9, 1), 153, "later"),
        (dt.date(2020, 11, 1), 151, "earlier"),
    ],
)
def test_a_season_at_another_time_of_the_year_gives_a_note(series, days, side):
    (note,) = notes(start=series)
    assert "2019-04-01" in note
    assert str(series) in note
    shift = re.search(r"(\d+) days (later|earlier) in the year", note)
    assert abs(int(shift[1]) - days) <= 1  # leap years
    assert shift[2] == side


@pytest.mark.parametrize(
    ("training", "masked", "count"),
    [
        ({"masks": "given"}, False, 1),
        ({"masks": "given"}, True, 0),
        ({"masks": "none"}, False, 0),
        ({}, False, 0),
    ],
)
def test_a_model_trained_with_masks_and_a_series_without(training, masked, count):
    found = notes(replace(describe(), training=training), masked=masked)
    assert len(found) == count
    assert all("trained with masks, but MASKS is empty" in note for note in found)


@pytest.mark.parametrize("unit", ["", "dB"])
def test_a_series_in_another_unit_is_refused(unit):
    model = replace(describe(), training={"unit_of_values": "dB"})
    assert notes(model, unit=unit) == []
    with pytest.raises(PlanarSitsError, match="'dB'.*'reflectance'"):
        notes(model, unit="reflectance")
