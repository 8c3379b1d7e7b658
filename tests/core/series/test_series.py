"""The series: its dates and days."""

import datetime as dt

from planar_sits.core.series.grid import Grid
from planar_sits.core.series.series import Acquisition, Raster, Series


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


def test_rasters_are_keys_by_identity():
    one, other = Raster("image", "a", None), Raster("image", "a", None)
    assert {one: 1, other: 2}[one] == 1
    assert one != other
