"""Reading: the right values, once."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.series import windows
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.reader import Reader, block_rectangles
from planar_sits.tests.support.windows import CountingWindows


def ramp(date, band, rows, cols):
    return 10000 * date + 1000 * band + 30 * rows + cols


def test_values_are_those_of_the_pixels(ramp_series, polygons, parcels_of, box):
    series = open_series(ramp_series)
    parcels = parcels_of(polygons([box(3, 4, 9, 11), box(0, 0, 30, 20)]), series)
    pixels = Reader(series, parcels, 1024).read_all()
    assert list(pixels.sizes) == [42, 600]
    for date in range(3):
        for band in range(2):
            expected = ramp(date, band, pixels.rows, pixels.cols)
            assert np.array_equal(pixels.values[:, date, band], expected)


def test_bands_come_in_the_order_asked_for(ramp_series, polygons, parcels_of, box):
    series = open_series(ramp_series, bands="2,1")
    parcels = parcels_of(polygons([box(0, 0, 2, 1)]), series)
    pixels = Reader(series, parcels, 1024).read_all()
    assert pixels.values[1, 2].tolist() == [21001, 20001]


def test_overlapping_parcels_get_all_their_pixels(ramp_series, polygons, parcels_of, box):
    series = open_series(ramp_series)
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
    whole = (
        f"POLYGON(({left} {bottom},{right} {bottom},{right} {top},{left} {top},{left} {bottom}))"
    )
    pixels = Reader(series, parcels_of(polygons([whole]), series), 1024).read_all()
    assert len(pixels.rows) == 101 * 100
    for date in range(2):
        expected = 100 * pixels.rows + pixels.cols + date + 1
        assert np.array_equal(pixels.values[:, date, 0], expected)


LAYOUTS = {
    "tiles, by pixel": ["TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=16", "INTERLEAVE=PIXEL"],
    "tiles, by band": ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "INTERLEAVE=BAND"],
    "strips": ["BLOCKYSIZE=3"],
    "one block": ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE"],
}


@pytest.fixture
def mosaic(raster, polygons, box):
    """Return a function that makes a series of one layout with parcels across block edges."""
    rng = np.random.default_rng(4)

    def make(layout, mask_layout=None):
        arrays = rng.integers(0, 9000, (3, 2, 150, 130)).astype(np.int16)
        layers = [
            raster(f"i_2017040{n + 1}.tif", arrays[n], options=LAYOUTS[layout]) for n in range(3)
        ]
        masks = []
        if mask_layout:
            clouds = (rng.random((3, 1, 150, 130)) < 0.3).astype(np.uint8)
            masks = [
                raster(f"m_2017040{n + 1}.tif", clouds[n], options=LAYOUTS[mask_layout])
                for n in range(3)
            ]
            arrays = np.where(clouds == 1, np.nan, arrays.astype(np.float32))
        corners = rng.integers(0, 100, (60, 2))
        boxes = [box(c, r, c + 3 + i % 25, r + 2 + i % 20) for i, (c, r) in enumerate(corners)]
        return open_series(layers, masks=masks), polygons(boxes), arrays

    return make


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("memory_mb", [0.05, 1, 1024])
def test_each_block_with_parcel_pixels_is_read_once(mosaic, parcels_of, layout, memory_mb):
    series, layer, arrays = mosaic(layout)
    counting = CountingWindows(series)
    pixels = Reader(series, parcels_of(layer, series), memory_mb, windows=counting).read_all()
    assert np.array_equal(pixels.index, np.arange(60))
    expected = arrays[:, :, pixels.rows, pixels.cols].transpose(2, 0, 1)
    assert np.array_equal(pixels.values, expected)
    assert len(counting.block_reads) == 3
    provider = series.sources[0]
    height, width = provider.yBlockSize(), provider.xBlockSize()
    for reads in counting.block_reads.values():
        wanted = np.zeros(reads.shape[1:], int)
        wanted[pixels.rows // height, pixels.cols // width] = 1
        assert np.array_equal(reads, [wanted, wanted])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_qgis_and_gdal_read_the_same(mosaic, parcels_of, layout, monkeypatch):
    series, layer, _ = mosaic(layout, "tiles, by band")
    by_gdal = Reader(series, parcels_of(layer, series), 0.05).read_all()
    monkeypatch.setattr(windows, "_same_image", lambda provider, grid: None)
    by_qgis = Reader(series, parcels_of(layer, series), 0.05).read_all()
    assert np.array_equal(by_gdal.values, by_qgis.values, equal_nan=True)


def test_bands_of_several_types_and_no_data_values_are_the_same_by_qgis(
    raster, polygons, parcels_of, box, tmp_path, monkeypatch
):
    """A stack of two dates: five bands each, the second a no-data value that float32 rounds."""
    types = (np.int16, np.float32, np.int32, np.uint8, np.float64)
    nodata = (-9, 0.1, -9, 250, 0.1)
    files = []
    for place in range(10):
        kind, value = types[place % 5], nodata[place % 5]
        values = np.array([[[1, value, 3, 6, 250, -9 if kind != np.uint8 else 9]]], kind)
        name = f"band_{place}.tif"
        raster(name, values, nodata=None if place == 5 else value)
        files.append(str(tmp_path / name))
    stack = str(tmp_path / "stack.vrt")
    gdal.BuildVRT(stack, files, separate=True)
    from qgis.core import QgsRasterLayer, QgsRasterRange

    layer = QgsRasterLayer(stack, "stack")
    provider = layer.dataProvider()
    provider.setUserNoDataValue(4, [QgsRasterRange(5, 7)])
    provider.setUseSourceNoDataValue(3, False)

    def read():
        series = open_series([layer], dates="2017-04-01, 2017-05-01")
        reader = Reader(series, parcels_of(polygons([box(0, 0, 6, 1)]), series), 64)
        return reader.read_all().values

    by_gdal = read()
    monkeypatch.setattr(windows, "_same_image", lambda provider, grid: None)
    assert np.array_equal(by_gdal, read(), equal_nan=True)
    missing = np.isnan(by_gdal)
    assert missing[:, 0, 0].tolist() == [False, True, False, False, False, True]
    assert missing[:, 0, 1].tolist() == [False, True, False, False, False, False]
    assert not missing[:, 0, 2].any(), "its own no-data value is not used"
    assert missing[:, 0, 3].tolist() == [False, True, False, True, True, False]
    assert missing[:, 0, 4].tolist() == [False, True, False, False, False, False]
    assert not missing[:, 1, 0].any(), "without a no-data value"


@pytest.mark.parametrize("mask_layout", LAYOUTS)
def test_masks_of_another_layout_are_read_once_too(mosaic, parcels_of, mask_layout):
    series, layer, arrays = mosaic("tiles, by pixel", mask_layout)
    counting = CountingWindows(series)
    pixels = Reader(series, parcels_of(layer, series), 0.05, windows=counting).read_all()
    expected = arrays[:, :, pixels.rows, pixels.cols].transpose(2, 0, 1)
    assert np.array_equal(pixels.values, expected, equal_nan=True)
    assert max(reads.max() for reads in counting.block_reads.values()) == 1


def test_small_memory_gives_more_chunks(mosaic, parcels_of):
    series, layer, _ = mosaic("tiles, by band")
    small = list(Reader(series, parcels_of(layer, series), 0.05).chunks())
    large = list(Reader(series, parcels_of(layer, series), 1024).chunks())
    assert len(small) > 4
    assert len(large) == 1
    assert sorted(np.concatenate([chunk.index for chunk in small])) == list(range(60))


def test_nodata_nan_and_masks_are_missing(raster, polygons, parcels_of, box):
    values = np.array([[[1, 2, np.nan, -9999, np.inf, 6]]], np.float32)
    mask = np.array([[[0, 3, 0, 0, 0, 8]]], np.uint8)
    images = [raster(f"i_2017040{n}.tif", values + 0, nodata=-9999) for n in (1, 2)]
    masks = [raster(f"m_2017040{n}.tif", mask, nodata=0) for n in (1, 2)]
    series = open_series(images, masks=masks, mask_invalid="8,3")
    pixels = Reader(series, parcels_of(polygons([box(0, 0, 6, 1)]), series), 64).read_all()
    missing = np.isnan(pixels.values[:, 0, 0])
    assert missing.tolist() == [False, True, True, True, True, True]


def test_two_images_of_one_day_become_the_mean_of_valid_values(raster, polygons, parcels_of, box):
    days = ("20170401_a", "20170401_b", "20170401_c", "20170501")
    values = ([10, 10, -1, -1], [20, -1, 30, -1], [60, -1, 50, -1], [7, 7, 7, 7])
    layers = [
        raster(f"i_{day}.tif", np.array([[row]], np.int16), nodata=-1)
        for day, row in zip(days, values)
    ]
    series = open_series(layers)
    pixels = Reader(series, parcels_of(polygons([box(0, 0, 4, 1)]), series), 64).read_all()
    assert np.array_equal(
        pixels.values[:, 0, 0], np.array([30, 10, 40, np.nan], np.float32), equal_nan=True
    )


def test_scale_and_offset_are_applied(raster, polygons, parcels_of, box, tmp_path):
    layers = []
    for n in (1, 2):
        raster(f"i_2017040{n}.tif", np.full((1, 2, 2), 100, np.int16))
        image = gdal.Open(str(tmp_path / f"i_2017040{n}.tif"), gdal.GA_Update)
        image.GetRasterBand(1).SetScale(0.5)
        image.GetRasterBand(1).SetOffset(3)
        del image
        from qgis.core import QgsRasterLayer

        layers.append(QgsRasterLayer(str(tmp_path / f"i_2017040{n}.tif"), f"i_2017040{n}"))
    series = open_series(layers)
    pixels = Reader(series, parcels_of(polygons([box(0, 0, 2, 2)]), series), 64).read_all()
    assert np.allclose(pixels.values, 53)


def test_a_parcel_between_centres_is_told(ramp_series, polygons, parcels_of, box):
    series = open_series(ramp_series)
    parcels = parcels_of(polygons([box(3.6, 3.6, 4.4, 4.4), box(0, 0, 5, 5)]), series)
    pixels = Reader(series, parcels, 64).read_all()
    assert parcels.status == ["no pixel centre inside", ""]
    assert list(pixels.index) == [1]


def test_no_usable_parcel_gives_nothing(ramp_series, polygons, parcels_of, box):
    series = open_series(ramp_series)
    parcels = parcels_of(polygons([box(3.6, 3.6, 4.4, 4.4)]), series)
    assert Reader(series, parcels, 64).read_all() is None


def test_a_damaged_image_is_named(raster, polygons, parcels_of, box, tmp_path):
    rng = np.random.default_rng(0)
    noise = rng.integers(0, 9000, (1, 300, 300)).astype(np.int16)
    layers = [raster(f"i_2017040{n}.tif", noise, options=["COMPRESS=DEFLATE"]) for n in (1, 2)]
    path = tmp_path / "i_20170402.tif"
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    from qgis.core import QgsRasterLayer

    layers[1] = QgsRasterLayer(str(path), "i_20170402")
    if not layers[1].isValid():
        pytest.skip("this GDAL does not open a truncated file at all")
    series = open_series(layers)
    reader = Reader(series, parcels_of(polygons([box(0, 0, 300, 300)]), series), 64)
    with pytest.raises(PlanarSitsError, match="'i_20170402' cannot be read"):
        reader.read_all()


def test_the_damaged_one_of_several_bands_is_named(raster, polygons, parcels_of, box, tmp_path):
    noise = np.random.default_rng(0).integers(0, 9000, (3, 64, 64)).astype(np.int16)
    options = ["COMPRESS=DEFLATE", "INTERLEAVE=BAND", "BLOCKYSIZE=64"]
    layers = [raster(f"i_2017040{n}.tif", noise, options=options) for n in (1, 2)]
    path = tmp_path / "i_20170402.tif"
    image = gdal.Open(str(path))
    band = image.GetRasterBand(2)
    start, size = (
        int(band.GetMetadataItem(f"BLOCK_{what}_0_0", "TIFF")) for what in ("OFFSET", "SIZE")
    )
    data = bytearray(path.read_bytes())
    data[start : start + size] = bytes(size)
    path.write_bytes(data)
    series = open_series(layers)
    reader = Reader(series, parcels_of(polygons([box(0, 0, 64, 64)]), series), 64)
    with pytest.raises(PlanarSitsError, match=r"'i_20170402' cannot be read \(band 2\)"):
        reader.read_all()


def test_progress_reaches_its_end_with_parcels_without_pixels(mosaic, polygons, parcels_of, box):
    series, told = mosaic("tiles, by band")[0], []
    shapes = [box(0, 0, 5, 5), box(3.6, 3.6, 4.4, 4.4), box(3.6, 140.6, 4.4, 141.4)]
    reader = Reader(series, parcels_of(polygons(shapes), series), 0.05)
    list(reader.chunks(lambda part, _: told.append(part)))
    assert told[-1] == 1


def test_runs_at_the_same_time_share_the_cache_of_gdal():
    before = gdal.GetCacheMax()
    one, other = windows.gdal_cache(2**20), windows.gdal_cache(2**21)
    one.__enter__()
    other.__enter__()
    assert gdal.GetCacheMax() == 3 * 2**20
    one.__exit__(None, None, None)
    assert gdal.GetCacheMax() == 2**21
    other.__exit__(None, None, None)
    assert gdal.GetCacheMax() == before


def test_the_cache_of_gdal_is_small_meanwhile_and_as_before_afterwards(mosaic, parcels_of):
    series, layer, _ = mosaic("strips")
    before = gdal.GetCacheMax()
    chunks = Reader(series, parcels_of(layer, series), 0.05).chunks()
    next(chunks)
    assert gdal.GetCacheMax() == min(before, 64 * 2**20)
    chunks.close()
    assert gdal.GetCacheMax() == before


def test_cancel_stops_the_reading(ramp_series, polygons, parcels_of, box):
    series = open_series(ramp_series)
    reader = Reader(series, parcels_of(polygons([box(0, 0, 9, 9)]), series), 64)
    with pytest.raises(Cancelled):
        reader.read_all(cancelled=lambda: True)


def test_rectangles_cover_each_block_once():
    rng = np.random.default_rng(1)
    rows, cols = rng.integers(0, 8, 40), rng.integers(0, 8, 40)
    covered = np.zeros((8, 8), int)
    for top, bottom, left, right in block_rectangles(rows, cols):
        covered[top:bottom, left:right] += 1
    wanted = np.zeros((8, 8), int)
    wanted[rows, cols] = 1
    assert np.array_equal(covered, wanted)
