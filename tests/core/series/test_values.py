"""Values of pixels: missing ones, masks, means of a day."""

import datetime as dt

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import Cancelled
from planar_sits.core.series.cells import CellPixels
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.values import ValueReader
from planar_sits.core.series.windows import WindowReader
from planar_sits.tests.support.rasters import masked
from planar_sits.tests.support.windows import CountingWindows, QgisWindows


def first_row(series, windows=WindowReader, **keywords):
    """Return the values (W, D, B) of the first row of pixels."""
    cols = np.arange(series.grid.width)
    cell = CellPixels(np.zeros_like(cols), cols, series.grid)
    return ValueReader(series, windows(series)).read(cell, **keywords)


@pytest.mark.parametrize("windows", [WindowReader, QgisWindows])
def test_no_data_nan_and_masks_are_missing(raster, windows):
    values = np.array([[[1, 2, np.nan, -9999, np.inf, 6]]], np.float32)
    mask = np.array([[[0, 3, 0, 0, 0, 8]]], np.uint8)
    images = [raster(f"i_2017040{n}.tif", values + 0, nodata=-9999) for n in (1, 2)]
    masks = [raster(f"m_2017040{n}.tif", mask, nodata=0) for n in (1, 2)]
    series = open_series(images, masks, mask_invalid="8,3")
    missing = np.isnan(first_row(series, windows)[:, 0, 0])
    assert missing.tolist() == [False, True, True, True, True, True]


@pytest.mark.parametrize(
    "rule, missing",
    [("3,8-10", [3, 8, 9]), ("bit:3", [8, 9]), ("2-3 bit:0", [1, 2, 3, 9]), ("bits:0-1=2", [2])],
)
def test_masks_by_ranges_and_bits(raster, rule, missing):
    codes = [0, 1, 2, 3, 8, 9]
    images = [raster(f"i_2017040{n}.tif", np.ones((1, 1, 6), np.float32)) for n in (1, 2)]
    masks = [raster(f"m_2017040{n}.tif", np.array([[codes]], np.uint8)) for n in (1, 2)]
    series = open_series(images, masks, mask_invalid=rule)
    found = np.isnan(first_row(series)[:, 0, 0])
    assert [code for code, is_missing in zip(codes, found) if is_missing] == missing


def test_nan_in_a_mask_masks_nothing(raster):
    """Many masks have values where there are clouds alone."""
    images = [raster(f"i_2017040{n}.tif", np.ones((1, 1, 2), np.float32)) for n in (1, 2)]
    codes = np.array([[[np.nan, 1]]], np.float32)
    masks = [raster(f"m_2017040{n}.tif", codes) for n in (1, 2)]
    assert np.isnan(first_row(open_series(images, masks))[:, 0, 0]).tolist() == [False, True]


def test_two_images_of_one_day_become_the_mean_of_valid_values(raster):
    days = ("20170401_a", "20170401_b", "20170401_c", "20170501")
    values = ([10, 10, -1, -1], [20, -1, 30, -1], [60, -1, 50, -1], [7, 7, 7, 7])
    layers = [
        raster(f"i_{day}.tif", np.array([[row]], np.int16), nodata=-1)
        for day, row in zip(days, values)
    ]
    values = first_row(open_series(layers))
    assert values.shape == (4, 2, 1)
    assert values.dtype == np.float32
    expected = np.array([30, 10, 40, np.nan], np.float32)
    assert np.array_equal(values[:, 0, 0], expected, equal_nan=True)
    assert values[:, 1, 0].tolist() == [7, 7, 7, 7]


@pytest.mark.parametrize("windows", [WindowReader, QgisWindows])
def test_bands_of_several_types_and_no_data_values(raster, tmp_path, windows):
    """Two dates of five bands, one with a no-data value that float32 rounds."""
    from qgis.core import QgsRasterLayer, QgsRasterRange

    types = (np.int16, np.float32, np.int32, np.uint8, np.float64)
    no_data = (-9, 0.1, -9, 250, 0.1)
    files = []
    for number in range(10):
        kind, value = types[number % 5], no_data[number % 5]
        values = np.array([[[1, value, 3, 6, 250, -9 if kind != np.uint8 else 9]]], kind)
        name = f"band_{number}.tif"
        raster(name, values, nodata=None if number == 5 else value)
        files.append(str(tmp_path / name))
    stack = str(tmp_path / "stack.vrt")
    gdal.BuildVRT(stack, files, separate=True)
    layer = QgsRasterLayer(stack, "stack")
    provider = layer.dataProvider()
    provider.setUserNoDataValue(4, [QgsRasterRange(5, 7)])
    provider.setUseSourceNoDataValue(3, False)
    values = first_row(open_series([layer], dates="2017-04-01, 2017-05-01"), windows)
    missing = np.isnan(values)
    assert missing[:, 0, 0].tolist() == [False, True, False, False, False, True]
    assert missing[:, 0, 1].tolist() == [False, True, False, False, False, False]
    assert not missing[:, 0, 2].any(), "its no-data value is not used"
    assert missing[:, 0, 3].tolist() == [False, True, False, True, True, False]
    assert missing[:, 0, 4].tolist() == [False, True, False, False, False, False]
    assert not missing[:, 1, 0].any(), "without a no-data value"
    assert values[2].tolist() == [[3] * 5] * 2


def test_blocks_of_masks_are_read_once_too(mosaic, layout):
    series, _, values = mosaic("tiles, by pixel", layout)
    windows = CountingWindows(series)
    rows, cols = np.arange(0, 150, 5), np.arange(0, 90, 3)
    read = ValueReader(series, windows).read(CellPixels(rows, cols, series.grid))
    expected = values[:, :, rows, cols].transpose(2, 0, 1)
    assert np.array_equal(read, expected, equal_nan=True)
    assert max(reads.max() for reads in windows.block_reads.values()) == 1
    assert len(windows.block_reads) == 6


def test_cancel_stops_before_the_next_raster(series):
    with pytest.raises(Cancelled):
        first_row(series, cancelled=lambda: True)


@pytest.mark.parametrize("windows", [WindowReader, QgisWindows])
@pytest.mark.parametrize("internal", ["YES", "NO"])
@pytest.mark.parametrize("bands", ["", "2"])
def test_pixels_outside_the_mask_of_a_file_are_missing(raster, tmp_path, windows, internal, bands):
    values = np.arange(12, dtype=np.int16).reshape(2, 2, 3)
    names = [f"i_2017040{n}.tif" for n in (1, 2)]
    layers = [masked(raster, tmp_path, name, values, internal) for name in names]
    read = first_row(open_series(layers, bands=bands), windows)
    assert read.shape == (3, 2, 1 if bands else 2)
    assert np.isnan(read[0]).all()
    assert np.array_equal(read[1:, 1], [[7], [8]] if bands else [[1, 7], [2, 8]])


@pytest.mark.parametrize("windows", [WindowReader, QgisWindows])
def test_transparent_pixels_are_missing(raster, windows):
    """Alpha is the second of three bands; every value above 0 is valid."""
    values = np.array([[[5, 6, 7]], [[0, 1, 255]], [[8, 9, 0]]], np.int16)
    layers = [raster(f"i_2017040{n}.tif", values, options=["ALPHA=YES"]) for n in (1, 2)]
    read = first_row(open_series(layers), windows)
    assert np.isnan(read[0]).all()
    assert read[1:, 0].tolist() == [[6, 9], [7, 0]]


def test_each_band_has_its_own_mask_where_the_file_says_so(raster, tmp_path):
    from qgis.core import QgsRasterLayer

    layers = []
    for n in (1, 2):
        raster(f"v_{n}.tif", np.ones((2, 1, 3), np.int16))
        raster(f"m_{n}.tif", np.array([[[0, 1, 1]], [[1, 1, 0]]], np.uint8) * 255)
        path = tmp_path / f"i_2017040{n}.vrt"
        gdal.BuildVRT(str(path), [str(tmp_path / f"v_{n}.tif")]).FlushCache()
        text = path.read_text()
        for band in (2, 1):
            mask = (
                '<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource>'
                f"<SourceFilename>{tmp_path}/m_{n}.tif</SourceFilename>"
                f"<SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand></MaskBand>"
            )
            start = text.index("</VRTRasterBand>", text.index(f'band="{band}"'))
            text = text[:start] + mask + text[start:]
        path.write_text(text)
        layers.append(QgsRasterLayer(str(path), path.stem))
    missing = np.isnan(first_row(open_series(layers)))[:, 0]
    assert missing.tolist() == [[True, False], [False, False], [False, True]]


def test_a_file_without_masks_is_read_without_them(series):
    windows = WindowReader(series)
    assert windows.validity(series.sources[0], [1, 2]) == {}


def test_the_alpha_band_of_a_mask_raster_is_no_mask(raster):
    images = [raster(f"i_2017040{n}.tif", np.ones((1, 1, 3), np.int16)) for n in (1, 2)]
    codes = np.array([[[1, 0, 0]], [[255, 255, 255]]], np.int16)
    stack = np.concatenate([codes, codes[:1]])  # GDAL takes the second band as alpha
    masks = [raster("clouds.tif", stack, options=["ALPHA=YES"])]
    assert np.isnan(first_row(open_series(images, masks))[:, :, 0]).tolist() == [
        [True, True],
        [False, False],
        [False, False],
    ]


def test_the_first_valid_observation_of_a_day():
    from planar_sits.core.series.values import _first_valid

    nan = np.nan
    days = [dt.date(2022, 6, 1)] * 3 + [dt.date(2022, 6, 2)]
    values = np.array([
        [[1, 1], [2, 2], [3, 3], [9, 9]],
        [[nan, nan], [2, 2], [3, 3], [9, 9]],
        [[nan, 1], [nan, nan], [3, 3], [9, 9]],
        [[nan, nan], [nan, nan], [nan, nan], [9, 9]],
    ], np.float32)  # fmt: skip
    merged = _first_valid(values, days)
    expected = [[1, 1], [2, 2], [3, 3], [nan, nan]]
    assert np.array_equal(merged[:, 0], np.array(expected, np.float32), equal_nan=True)
    assert (merged[:, 1] == 9).all()


def test_zeros_outside_a_granule_are_not_averaged_in(raster):
    """0 in all bands counts on a day where nothing else does."""
    days = ("20170401_a", "20170401_b", "20170501")
    red, nir = ([10, 0, 0], [0, 20, 0], [7, 7, 7]), ([40, 0, 0], [0, 0, 0], [7, 7, 7])
    layers = [
        raster(f"i_{day}.tif", np.array([[r], [n]], np.int16)) for day, r, n in zip(days, red, nir)
    ]
    values = first_row(open_series(layers))
    assert values[:, 0].tolist() == [[10, 40], [20, 0], [0, 0]]
    assert values.dtype == np.float32
