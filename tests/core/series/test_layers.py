"""Layers opened as a series."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.series import MaskBand


def flat(bands=1, rows=4, cols=5):
    return np.ones((bands, rows, cols), np.int16)


def days(series):
    return [str(date) for date in series.dates]


def test_acquisitions_are_sorted_by_date(raster):
    layers = [raster(f"i_{day}.tif", flat()) for day in ("20170601", "20170401", "20170501")]
    series = open_series(layers)
    assert days(series) == ["2017-04-01", "2017-05-01", "2017-06-01"]
    assert [acquisition.source for acquisition in series.acquisitions] == [1, 2, 0]
    assert list(series.days) == [0, 30, 61]
    assert [(r.kind, r.name) for r in series.sources] == [
        ("image", "i_20170601"),
        ("image", "i_20170401"),
        ("image", "i_20170501"),
    ]
    assert series.notes == []


def test_written_dates_follow_the_order_of_the_rasters(raster):
    layers = [raster(f"i_{day}.tif", flat()) for day in ("20170601", "20170401")]
    series = open_series(layers, dates="2018-01-01,2018-02-01")
    assert [(str(a.date), a.source) for a in series.acquisitions] == [
        ("2018-01-01", 0),
        ("2018-02-01", 1),
    ]


def test_a_stack_by_date(raster):
    dates = ["2017-04-01", "2017-04-01", "2017-05-01", "2017-05-01"]
    series = open_series([raster("stack.tif", flat(4), descriptions=dates)])
    assert [a.bands for a in series.acquisitions] == [(1, 2), (3, 4)]
    assert days(series) == ["2017-04-01", "2017-05-01"]


def test_a_stack_by_band(raster):
    dates = ["2017-04-01", "2017-05-01", "2017-06-01"] * 2
    stack = raster("stack.tif", flat(6), descriptions=dates)
    series = open_series([stack], stack_order="by_band", bands="2,1")
    assert [a.bands for a in series.acquisitions] == [(4, 1), (5, 2), (6, 3)]
    assert series.band_names == ["band 2", "band 1"]


def test_a_stack_with_written_dates_is_sorted(raster):
    series = open_series([raster("stack.tif", flat(6))], dates="2017-05-01,2017-04-01,2017-06-01")
    assert [(str(a.date), a.bands) for a in series.acquisitions] == [
        ("2017-04-01", (3, 4)),
        ("2017-05-01", (1, 2)),
        ("2017-06-01", (5, 6)),
    ]


def test_several_acquisitions_of_one_day_are_noted(raster):
    dates = ["2017-04-01", "2017-05-01", "2017-05-01", "2017-06-01"]
    series = open_series([raster("stack.tif", flat(4), descriptions=dates)])
    assert len(series.acquisitions) == 4
    assert len(series.dates) == 3
    assert "merged" in series.notes[0] and "Build virtual raster" in series.notes[0]
    assert "2017-05-01" in series.notes[0]


def test_slovenia_has_68_acquisitions_on_67_days(slovenia, qgis_app):
    from qgis.core import QgsRasterLayer

    images = QgsRasterLayer(str(slovenia / "ndvi_68dates.tif"))
    masks = QgsRasterLayer(str(slovenia / "cloud_68dates.tif"))
    series = open_series([images], [masks])
    assert (len(series.acquisitions), len(series.dates)) == (68, 67)
    masks = [mask for acquisition in series.acquisitions for mask in acquisition.masks]
    assert masks == [MaskBand(0, band) for band in range(1, 69)]


def test_masks_follow_their_acquisitions(raster):
    images = [raster(f"i_{day}.tif", flat()) for day in ("20170501", "20170401")]
    masks = [raster(f"m_{day}.tif", flat()) for day in ("20170501", "20170401")]
    series = open_series(images, masks, mask_invalid="3,8")
    assert [(a.source, *a.masks) for a in series.acquisitions] == [
        (1, MaskBand(1, 1)),
        (0, MaskBand(0, 1)),
    ]
    assert [(r.kind, r.name) for r in series.masks] == [
        ("mask", "m_20170501"),
        ("mask", "m_20170401"),
    ]
    assert str(series.mask_rule) == "3,8"


def test_the_note_on_masks_without_dates_is_kept(raster):
    images = [raster(f"i_{day}.tif", flat()) for day in ("20170501", "20170401")]
    masks = [raster(f"m{n}.tif", flat()) for n in (1, 2)]
    series = open_series(images, masks)
    assert [(a.source, a.masks[0].source) for a in series.acquisitions] == [(1, 1), (0, 0)]
    assert "no dates" in series.notes[0]


def test_the_season_limits_the_dates_and_days_count_from_its_start(raster):
    layers = [raster(f"i_2017{month:02d}01.tif", flat()) for month in range(1, 7)]
    series = open_series(layers, season_start="2017-02-15", season_end="2017-05-01")
    assert days(series) == ["2017-03-01", "2017-04-01", "2017-05-01"]
    assert list(series.days) == [14, 45, 75]


@pytest.mark.parametrize(
    ("season", "message"),
    [
        ({"season_start": "2017-05-01", "season_end": "2017-05-01"}, "SEASON_END"),
        ({"season_start": "2017-05-15"}, "1 of the 3 acquisitions.*SEASON_START"),
        ({"season_end": "2017-03-01"}, "0 of the 3 acquisitions.*SEASON_END"),
        ({"season_end": "soon"}, "SEASON_END: 'soon'"),
    ],
)
def test_seasons_without_two_dates_are_refused(raster, season, message):
    layers = [raster(f"i_2017{month:02d}01.tif", flat()) for month in (4, 5, 6)]
    with pytest.raises(PlanarSitsError, match=message):
        open_series(layers, **season)


def test_a_series_of_one_date_is_refused(raster):
    layers = [raster(f"i_20170401_{part}.tif", flat()) for part in "ab"]
    with pytest.raises(PlanarSitsError, match="SERIES .*2017-04-01"):
        open_series(layers)


@pytest.mark.parametrize(
    ("other", "message"),
    [
        ({"array": flat(rows=5)}, "sizes are 5 x 4 and 5 x 5 pixels"),
        ({"array": flat(), "origin": (500010.0, 5400000.0)}, "extents"),
        ({"array": flat(), "epsg": 32633}, "EPSG:32632 and EPSG:32633"),
    ],
)
def test_the_first_two_rasters_that_differ_are_named(raster, other, message):
    layers = [raster(f"i_{day}.tif", flat()) for day in ("20170401", "20170501")]
    layers.append(raster("i_20170601.tif", **other))
    with pytest.raises(PlanarSitsError, match="'i_20170401' and 'i_20170601'") as caught:
        open_series(layers)
    assert message in str(caught.value)


def test_the_grid_of_masks_is_checked_too(raster):
    layers = [raster(f"i_{day}.tif", flat()) for day in ("20170401", "20170501")]
    with pytest.raises(PlanarSitsError, match="'i_20170401' and 'm'"):
        open_series(layers, [raster("m.tif", flat(2, rows=5))])
