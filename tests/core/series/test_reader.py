"""Reading: the right values, each block once."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import Cancelled
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.parcel_table import NO_PIXEL, READY
from planar_sits.core.series.reader import Reader
from planar_sits.tests.support.windows import CountingWindows, QgisWindows


def ramp(date, band, rows, cols):
    return 10000 * date + 1000 * band + 30 * rows + cols


def test_values_are_those_of_the_pixels(series, polygons, parcels_of, box):
    parcels = parcels_of(polygons([box(3, 4, 9, 11), box(0, 0, 30, 20)]), series)
    pixels = Reader(series, parcels, 1024).read_all()
    assert list(pixels.sizes) == [42, 600]
    assert np.array_equal(pixels.keys, parcels.keys)
    for date in range(3):
        for band in range(2):
            expected = ramp(date, band, pixels.rows, pixels.cols)
            assert np.array_equal(pixels.values[:, date, band], expected)


def test_bands_come_in_the_order_of_the_parameter(ramp_layers, polygons, parcels_of, box):
    series = open_series(ramp_layers, bands="2,1")
    parcels = parcels_of(polygons([box(0, 0, 2, 1)]), series)
    pixels = Reader(series, parcels, 1024).read_all()
    assert pixels.values[1, 2].tolist() == [21001, 20001]


def test_overlapping_parcels_get_all_their_pixels(series, polygons, parcels_of, box):
    boxes = [box(0, 0, 10, 10), box(5, 5, 15, 15), box(0, 0, 10, 10)]
    pixels = Reader(series, parcels_of(polygons(boxes), series), 1024).read_all()
    assert list(pixels.sizes) == [100, 100, 100]
    assert np.array_equal(pixels.values[:100], pixels.values[200:])


def test_odd_pixel_sizes_never_shift(raster, polygons, parcels_of):
    size = (9.994792220071540, 9.997448467363668)
    origin = (465181.052231820416637, 5080254.633496410213411)
    rows, cols = np.mgrid[0:101, 0:100]
    layers = [
        raster(
            f"i_2017040{n}.tif",
            (100 * rows + cols + n)[None].astype(np.int16),
            origin=origin,
            size=size,
            options=options,
        )
        for n, options in (
            (1, ["BLOCKYSIZE=1"]),
            (2, ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=32"]),
        )
    ]
    series = open_series(layers)
    left, bottom, right, top = series.grid.bounds
    image = (
        f"POLYGON(({left} {bottom},{right} {bottom},{right} {top},{left} {top},{left} {bottom}))"
    )
    for windows in (None, QgisWindows(series)):
        parcels = parcels_of(polygons([image]), series)
        pixels = Reader(series, parcels, 1024, windows=windows).read_all()
        assert len(pixels.rows) == 101 * 100
        for date in range(2):
            expected = 100 * pixels.rows + pixels.cols + date + 1
            assert np.array_equal(pixels.values[:, date, 0], expected)


@pytest.mark.parametrize("memory_mb", [0.05, 1, 1024])
def test_each_block_with_parcel_pixels_is_read_once(mosaic, parcels_of, layout, memory_mb):
    series, layer, arrays = mosaic(layout)
    windows = CountingWindows(series)
    pixels = Reader(series, parcels_of(layer, series), memory_mb, windows=windows).read_all()
    assert np.array_equal(pixels.index, np.arange(60))
    expected = arrays[:, :, pixels.rows, pixels.cols].transpose(2, 0, 1)
    assert np.array_equal(pixels.values, expected)
    assert len(windows.block_reads) == 3
    provider = series.sources[0].provider
    height, width = provider.yBlockSize(), provider.xBlockSize()
    for reads in windows.block_reads.values():
        expected = np.zeros(reads.shape[1:], int)
        expected[pixels.rows // height, pixels.cols // width] = 1
        assert np.array_equal(reads, [expected, expected])


def test_qgis_and_gdal_read_the_same(mosaic, parcels_of, layout):
    series, layer, arrays = mosaic(layout, "tiles, by band")
    by_gdal = Reader(series, parcels_of(layer, series), 0.05).read_all()
    windows = QgisWindows(series)
    by_qgis = Reader(series, parcels_of(layer, series), 0.05, windows=windows).read_all()
    assert np.array_equal(by_gdal.values, by_qgis.values, equal_nan=True)
    expected = arrays[:, :, by_gdal.rows, by_gdal.cols].transpose(2, 0, 1)
    assert np.array_equal(by_gdal.values, expected, equal_nan=True)


def test_masks_of_another_layout_are_read_once_too(mosaic, parcels_of, layout):
    series, layer, arrays = mosaic("tiles, by pixel", layout)
    windows = CountingWindows(series)
    pixels = Reader(series, parcels_of(layer, series), 0.05, windows=windows).read_all()
    expected = arrays[:, :, pixels.rows, pixels.cols].transpose(2, 0, 1)
    assert np.array_equal(pixels.values, expected, equal_nan=True)
    assert max(reads.max() for reads in windows.block_reads.values()) == 1


def test_small_memory_gives_more_chunks(mosaic, parcels_of):
    series, layer, _ = mosaic("tiles, by band")
    small = list(Reader(series, parcels_of(layer, series), 0.05).chunks())
    large = list(Reader(series, parcels_of(layer, series), 1024).chunks())
    assert len(small) > 1
    assert len(large) == 1
    assert sorted(np.concatenate([chunk.index for chunk in small])) == list(range(60))


def test_a_parcel_between_pixel_centres_gets_a_status(series, polygons, parcels_of, box):
    parcels = parcels_of(polygons([box(3.6, 3.6, 4.4, 4.4), box(0, 0, 5, 5)]), series)
    pixels = Reader(series, parcels, 64).read_all()
    assert parcels.status == [NO_PIXEL, READY]
    assert list(pixels.index) == [1]
    assert parcels.wkb == [None, None], "polygons are let go once they are rasterised"


def test_no_usable_parcel_gives_nothing(series, polygons, parcels_of, box):
    parcels = parcels_of(polygons([box(3.6, 3.6, 4.4, 4.4)]), series)
    assert Reader(series, parcels, 64).read_all() is None


def test_progress_reaches_its_end_with_parcels_without_pixels(mosaic, polygons, parcels_of, box):
    series, fractions = mosaic("tiles, by band")[0], []
    shapes = [box(0, 0, 5, 5), box(3.6, 3.6, 4.4, 4.4), box(3.6, 140.6, 4.4, 141.4)]
    reader = Reader(series, parcels_of(polygons(shapes), series), 0.05)
    list(reader.chunks(progress=lambda fraction, _: fractions.append(fraction)))
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def test_the_cache_of_gdal_is_limited_while_reading(mosaic, parcels_of):
    series, layer, _ = mosaic("strips")
    before = gdal.GetCacheMax()
    chunks = Reader(series, parcels_of(layer, series), 0.05).chunks()
    next(chunks)
    assert gdal.GetCacheMax() == min(before, 64 * 2**20)
    chunks.close()
    assert gdal.GetCacheMax() == before


def test_cancel_stops_the_reading(series, polygons, parcels_of, box):
    reader = Reader(series, parcels_of(polygons([box(0, 0, 9, 9)]), series), 64)
    with pytest.raises(Cancelled):
        reader.read_all(cancelled=lambda: True)


def test_what_looks_wrong_is_noted_after_reading(raster, polygons, parcels_of, box):
    values = np.random.default_rng(0).uniform(0.05, 0.5, (2, 20, 30)).astype(np.float32)
    values[:, :3] = np.finfo(np.float32).min
    layers = [raster(f"i_2017040{n}.tif", values) for n in (1, 2)]
    masks = [raster(f"m_2017040{n}.tif", np.full((1, 20, 30), 255, np.uint8)) for n in (1, 2)]
    series = open_series(layers, masks)
    ranges, notes = np.array([[500, 4000], [300, 2000]]), []
    parcels = parcels_of(polygons([box(0, 0, 30, 20)]), series)
    reader = Reader(series, parcels, 1024, ranges=ranges, warn=notes.append)
    assert reader.notes() == []
    pixels = reader.read_all()
    assert np.isnan(pixels.values[:90]).all()
    masked, fill, scale = notes
    assert "Values that occur: 255" in masked
    assert "in 'i_20170401' are taken as missing" in fill
    assert "another scale" in scale
