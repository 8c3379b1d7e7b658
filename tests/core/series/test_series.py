"""The series: its dates and days."""

import datetime as dt

from planar_sits.core.products.masks import parse_rule
from planar_sits.core.series.grid import Grid
from planar_sits.core.series.series import Acquisition, MaskBand, Raster, Series


def test_dates_and_days_come_once():
    dates = [dt.date(2017, 4, 1), dt.date(2017, 4, 11), dt.date(2017, 4, 11)]
    series = Series(
        grid=Grid("EPSG:32632", 0.0, 0.0, 10.0, 10.0, 5, 4),
        crs=None,
        sources=[],
        masks=[],
        acquisitions=[Acquisition(date, index, (1,)) for index, date in enumerate(dates)],
        start=dt.date(2017, 3, 31),
        end=dt.date(2017, 5, 1),
        band_names=["NIR"],
    )
    assert series.dates == dates[:2]
    assert series.days.tolist() == [1, 11]
    assert series.notes == []


def test_a_series_of_some_bands():
    series = Series(
        grid=Grid("EPSG:32632", 0.0, 0.0, 10.0, 10.0, 5, 4),
        crs=None,
        sources=[],
        masks=[],
        acquisitions=[Acquisition(dt.date(2017, 4, day), day, (4, 2, 7)) for day in (1, 2)],
        start=dt.date(2017, 4, 1),
        end=dt.date(2017, 5, 1),
        band_names=["B8", "slope", "B3"],
        notes=["a"],
        common_names=["nir", "", "green"],
    )
    some = series.with_bands([2, 0], ["green", "near infrared"], ["b"])
    assert [each.bands for each in some.acquisitions] == [(7, 4)] * 2
    assert (some.bands.names, some.bands.common) == (("green", "near infrared"), ("green", "nir"))
    assert some.notes == ["a", "b"]
    assert [each.bands for each in series.acquisitions] == [(4, 2, 7)] * 2


def test_the_rules_of_the_masks():
    own = MaskBand(0, 1, parse_rule("bit:3"))
    series = Series(
        grid=Grid("EPSG:32632", 0.0, 0.0, 10.0, 10.0, 5, 4),
        crs=None,
        sources=[],
        masks=[],
        acquisitions=[Acquisition(dt.date(2017, 4, 1), 0, (1,), (own, MaskBand(0, 2)))] * 2,
        start=dt.date(2017, 4, 1),
        end=dt.date(2017, 5, 1),
        band_names=["NIR"],
        mask_rule=parse_rule("3,8-10"),
    )
    assert series.mask_rules == ["bit:3", "3,8-10"]
    assert series.bands.common == ("",)


def test_rasters_are_keys_by_identity():
    one, other = Raster("image", "a", None), Raster("image", "a", None)
    assert {one: 1, other: 2}[one] == 1
    assert one != other
