"""Layers become a series."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.layers import layer_date, open_series


def flat(bands=1, value=1, rows=4, cols=5):
    return np.full((bands, rows, cols), value, np.int16)


def days(series):
    return [str(date) for date in series.dates]


def test_unsorted_rasters_are_sorted(raster):
    layers = [raster(f"i_{day}.tif", flat()) for day in ("20170601", "20170401", "20170501")]
    series = open_series(layers)
    assert days(series) == ["2017-04-01", "2017-05-01", "2017-06-01"]
    assert [acquisition.source for acquisition in series.acquisitions] == [1, 2, 0]
    assert list(series.days) == [0, 30, 61]


def test_written_dates_win_and_follow_the_order_of_the_rasters(raster):
    layers = [raster(f"i_{day}.tif", flat()) for day in ("20170601", "20170401")]
    series = open_series(layers, dates="2018-01-01,2018-02-01")
    assert [(str(a.date), a.source) for a in series.acquisitions] == [
        ("2018-01-01", 0),
        ("2018-02-01", 1),
    ]


def test_the_temporal_range_comes_before_the_name(raster):
    from qgis.core import QgsDateTimeRange
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    layer = raster("i_20170601.tif", flat())
    begin = QDateTime(QDate(2017, 4, 15), QTime(0, 0))
    layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(begin, begin))
    assert layer_date(layer) == dt.date(2017, 6, 1)
    layer.temporalProperties().setIsActive(True)
    assert layer_date(layer) == dt.date(2017, 4, 15)


def test_metadata_and_descriptions_come_before_the_name(raster):
    told = raster("a_20170601.tif", flat(), metadata={"ACQUISITION_DATE": "2017-04-15"})
    assert layer_date(told) == dt.date(2017, 4, 15)
    described = raster("b_20170601.tif", flat(), descriptions=["NIR 2017-04-16"])
    assert layer_date(described) == dt.date(2017, 4, 16)


def test_the_date_of_the_file_s_making_is_not_the_image_s(raster):
    layer = raster("c_20170601.tif", flat(), metadata={"TIFFTAG_DATETIME": "2020:01:01 10:00:00"})
    assert layer_date(layer) == dt.date(2017, 6, 1)


def test_a_raster_without_a_date_is_named(raster):
    with pytest.raises(PlanarSitsError, match="No date found for the raster 'plain'"):
        open_series([raster("plain.tif", flat()), raster("i_20170601.tif", flat())])


def test_a_stack_by_date(raster):
    dates = ["2017-04-01", "2017-04-01", "2017-05-01", "2017-05-01"]
    stack = raster("stack.tif", flat(4), descriptions=dates)
    series = open_series([stack])
    assert [a.bands for a in series.acquisitions] == [(1, 2), (3, 4)]
    assert days(series) == ["2017-04-01", "2017-05-01"]


def test_a_stack_by_band(raster):
    dates = ["2017-04-01", "2017-05-01", "2017-06-01"] * 2
    stack = raster("stack.tif", flat(6), descriptions=dates)
    series = open_series([stack], stack_order="by_band", bands="2,1")
    assert [a.bands for a in series.acquisitions] == [(4, 1), (5, 2), (6, 3)]


def test_a_stack_with_written_dates(raster):
    stack = raster("stack.tif", flat(6))
    series = open_series([stack], dates="2017-05-01,2017-04-01,2017-06-01")
    assert [(str(a.date), a.bands) for a in series.acquisitions] == [
        ("2017-04-01", (3, 4)),
        ("2017-05-01", (1, 2)),
        ("2017-06-01", (5, 6)),
    ]


def test_two_images_of_one_day_in_a_stack_are_two_acquisitions(raster):
    dates = ["2017-04-01", "2017-05-01", "2017-05-01", "2017-06-01"]
    series = open_series([raster("stack.tif", flat(4), descriptions=dates)])
    assert len(series.acquisitions) == 4
    assert len(series.dates) == 3
    assert "merged" in series.notes[0]
    assert "2017-05-01" in series.notes[0]


def test_slovenia_has_68_acquisitions_on_67_days(slovenia, qgis_app):
    from qgis.core import QgsRasterLayer

    images = QgsRasterLayer(str(slovenia / "ndvi_68dates.tif"))
    masks = QgsRasterLayer(str(slovenia / "cloud_68dates.tif"))
    series = open_series([images], masks=[masks])
    assert (len(series.acquisitions), len(series.dates)) == (68, 67)
    assert [a.mask for a in series.acquisitions] == [(0, band) for band in range(1, 69)]


def test_masks_are_matched_by_date(raster):
    images = [raster(f"i_{day}.tif", flat()) for day in ("20170401", "20170501")]
    masks = [raster(f"m_{day}.tif", flat()) for day in ("20170501", "20170401")]
    series = open_series(images, masks=masks)
    assert [a.mask for a in series.acquisitions] == [(1, 1), (0, 1)]


def test_masks_without_dates_are_taken_in_the_order_of_the_images(raster):
    images = [raster(f"i_{day}.tif", flat()) for day in ("20170501", "20170401")]
    masks = [raster(f"m{n}.tif", flat()) for n in (1, 2)]
    series = open_series(images, masks=masks)
    assert [(a.source, a.mask) for a in series.acquisitions] == [(1, (1, 1)), (0, (0, 1))]
    assert "no dates" in series.notes[0]


def test_a_mask_of_another_date_is_refused(raster):
    images = [raster(f"i_{day}.tif", flat()) for day in ("20170401", "20170501")]
    masks = [raster(f"m_{day}.tif", flat()) for day in ("20170401", "20170502")]
    with pytest.raises(PlanarSitsError, match="no mask for 2017-05-01"):
        open_series(images, masks=masks)


def test_the_season_cuts_and_counts_from_its_start(raster):
    layers = [raster(f"i_2017{month:02d}01.tif", flat()) for month in range(1, 7)]
    series = open_series(layers, season_start="2017-02-15", season_end="2017-05-01")
    assert days(series) == ["2017-03-01", "2017-04-01", "2017-05-01"]
    assert list(series.days) == [14, 45, 75]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ({"array": flat(rows=5)}, "sizes are 5 x 4 and 5 x 5 pixels"),
        ({"array": flat(), "origin": (500010.0, 5400000.0)}, "extents"),
        ({"array": flat(), "epsg": 32633}, "EPSG:32632 and EPSG:32633"),
    ],
)
def test_the_first_two_rasters_that_differ_are_named(raster, other, told):
    layers = [raster(f"i_{day}.tif", flat()) for day in ("20170401", "20170501")]
    array = other.pop("array")
    layers.append(raster("i_20170601.tif", array, **other))
    with pytest.raises(PlanarSitsError, match="'i_20170401' and 'i_20170601'") as caught:
        open_series(layers)
    assert told in str(caught.value)


def test_bands_out_of_range(raster):
    layers = [raster(f"i_{day}.tif", flat(3)) for day in ("20170401", "20170501")]
    assert open_series(layers, bands="3,1").acquisitions[0].bands == (3, 1)
    with pytest.raises(PlanarSitsError, match="band 4 is asked for.*has 3"):
        open_series(layers, bands="4")
