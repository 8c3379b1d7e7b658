"""Attention rasters: pixels collected chunk by chunk, and the files that are written."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.attention.rasters import (
    NODATA,
    AttentionStore,
    parcels_window,
    semantic_classes,
)
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.series.grid import Grid, Window
from planar_sits.core.series.parcel_table import NO_GEOMETRY
from planar_sits.tests.support.attention import parcels_at

GRID = Grid("", 1000.0, 2000.0, 10.0, 20.0, 300, 400)
NAMES, COLOURS = ["maize", "wheat", "rye"], ["#ff0000", "#00ff00", "#0000ff"]
TOP, LEFT = 5, 7


@pytest.fixture
def store(tmp_path):
    window = Window(top=TOP, left=LEFT, bottom=305, right=277)
    with AttentionStore(tmp_path / "scratch", GRID, window, "", NAMES) as store:
        yield store


@pytest.fixture
def chunk(drawn):
    """Return a function that places a drawing of parcels in the grid, at (row, col)."""

    def make(text, row=TOP + 2, col=LEFT + 3):
        pixels = drawn(text)
        pixels.rows[:] += row
        pixels.cols[:] += col
        return pixels

    return make


def random_values(pixels, seed=0):
    return np.random.default_rng(seed).random((len(pixels.rows), 3)).astype(np.float32)


def read(path):
    """Return the bands of a raster, (C, rows, columns)."""
    raster = gdal.Open(str(path))
    return raster.ReadAsArray().reshape(raster.RasterCount, raster.RasterYSize, raster.RasterXSize)


def test_the_window_covers_the_usable_parcels():
    parcels = parcels_at(
        (1000, 1000, 1010, 1010), (1025, 1900, 1041, 1961), (2000, 1975, 2001, 1980)
    )
    parcels.status[0] = NO_GEOMETRY
    assert parcels_window(parcels, GRID) == Window(top=1, left=2, bottom=5, right=101)


def test_the_window_is_cut_to_the_grid():
    window = parcels_window(parcels_at((0, -9e9, 9e9, 3000)), GRID)
    assert window == Window(top=0, left=0, bottom=400, right=300)


def test_without_a_usable_parcel_there_is_no_window():
    parcels = parcels_at((1025, 1900, 1041, 1961), status=NO_GEOMETRY)
    with pytest.raises(PlanarSitsError, match=f"PARCELS.*{NO_GEOMETRY}"):
        parcels_window(parcels, GRID)


def test_pixels_are_written_where_they_lie(store, chunk, tmp_path):
    pixels = chunk("aab aab .b.")
    values = random_values(pixels)
    store.add(pixels, values)
    store.write(tmp_path / "a.tif")
    array = read(tmp_path / "a.tif")
    expected = np.full((3, 300, 270), NODATA)
    expected[:, pixels.rows - TOP, pixels.cols - LEFT] = values.T
    np.testing.assert_array_equal(array, expected.astype(np.float32))
    assert store.largest == pytest.approx(values.max())
    np.testing.assert_allclose(store.totals, values.sum(axis=0), rtol=1e-6)


def test_the_raster_lies_on_the_grid_with_named_bands(store, chunk, tmp_path):
    store.add(chunk("a"), np.ones((1, 3), np.float32))
    store.write(tmp_path / "a.tif")
    raster = gdal.Open(str(tmp_path / "a.tif"))
    assert raster.GetGeoTransform() == (1070, 10, 0, 1900, 0, -20)
    assert [raster.GetRasterBand(k).GetDescription() for k in (1, 2, 3)] == NAMES
    band = raster.GetRasterBand(2)
    assert band.DataType == gdal.GDT_Float32
    assert band.GetNoDataValue() == NODATA
    assert band.GetBlockSize() == [256, 256]
    assert raster.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_overlapping_parcels_keep_the_larger_value(store, chunk, tmp_path, order):
    chunks = [chunk("aaa aaa"), chunk("bbb bbb", TOP + 3, LEFT + 4)]
    values = [random_values(pixels, seed) for seed, pixels in enumerate(chunks)]
    for index in order:
        store.add(chunks[index], values[index])
    store.write(tmp_path / "a.tif")
    expected = np.full((3, 300, 270), NODATA, np.float32)
    for pixels, some in zip(chunks, values):
        index = (slice(None), pixels.rows - TOP, pixels.cols - LEFT)
        expected[index] = np.maximum(expected[index], some.T)
    np.testing.assert_array_equal(read(tmp_path / "a.tif"), expected)


def test_some_bands_are_written_with_metadata(store, chunk, tmp_path):
    pixels = chunk("aa")
    values = random_values(pixels)
    store.add(pixels, values)
    store.write(tmp_path / "a.tif", [2], {"ACQUISITION_DATE": "2020-05-01"})
    raster = gdal.Open(str(tmp_path / "a.tif"))
    assert raster.RasterCount == 1
    assert raster.GetRasterBand(1).GetDescription() == "wheat"
    assert raster.GetMetadataItem("ACQUISITION_DATE") == "2020-05-01"
    array = raster.ReadAsArray()
    np.testing.assert_array_equal(array[pixels.rows - TOP, pixels.cols - LEFT], values[:, 1])


def test_the_semantic_raster_holds_the_class_with_the_largest_attention(store, chunk, tmp_path):
    # Two parcels in different tiles, and ties, which go to the lowest class.
    near, far = chunk("aaaa"), chunk("bb", TOP + 290, LEFT + 260)
    store.add(near, np.array([[1, 2, 0], [0, 0, 3], [2, 1, 2], [0, 0, 0]], np.float32))
    store.add(far, np.array([[0, 1, 1], [0, 0, 1]], np.float32))
    store.write_semantic(tmp_path / "s.tif", COLOURS)
    raster = gdal.Open(str(tmp_path / "s.tif"))
    expected = np.zeros((300, 270))
    expected[2, 3:7], expected[290, 260:262] = [2, 3, 1, 1], [2, 3]
    np.testing.assert_array_equal(raster.ReadAsArray(), expected)
    band = raster.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Byte
    assert band.GetNoDataValue() == 0
    assert band.GetCategoryNames() == ["", *NAMES]
    assert band.GetColorTable().GetColorEntry(2) == (0, 255, 0, 255)
    assert raster.GetGeoTransform() == (1070, 10, 0, 1900, 0, -20)


def test_many_classes_need_two_bytes(chunk, tmp_path):
    names = [str(number) for number in range(256)]
    values = np.zeros((1, 256), np.float32)
    values[0, 255] = 1
    with AttentionStore(tmp_path, GRID, Window(0, 0, 20, 20), "", names) as store:
        store.add(chunk("a"), values)
        store.write_semantic(tmp_path / "s.tif", ["#000000"] * 256)
    raster = gdal.Open(str(tmp_path / "s.tif"))
    assert raster.GetRasterBand(1).DataType == gdal.GDT_UInt16
    assert raster.ReadAsArray()[TOP + 2, LEFT + 3] == 256


def test_the_scratch_file_is_removed(tmp_path):
    with AttentionStore(tmp_path, GRID, Window(0, 0, 20, 20), "", NAMES):
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []


def test_no_scratch_folder_is_left_where_the_file_cannot_be_made(tmp_path):
    with pytest.raises(PlanarSitsError, match=str(tmp_path)):
        AttentionStore(tmp_path, GRID, Window(0, 0, 20, 0), "", NAMES)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("method", ["write", "write_semantic"])
def test_a_cancelled_raster_leaves_the_earlier_one(store, chunk, tmp_path, method):
    path = tmp_path / "a.tif"
    path.write_text("earlier")
    store.add(chunk("aab"), np.ones((3, 3), np.float32))
    arguments = [COLOURS] if method == "write_semantic" else []
    with pytest.raises(Cancelled):
        getattr(store, method)(path, *arguments, cancelled=lambda: True)
    assert path.read_text() == "earlier"
    assert {file.name for file in tmp_path.iterdir()} == {"a.tif", "scratch"}


@pytest.mark.parametrize("method", ["write", "write_semantic"])
def test_a_path_that_cannot_be_written_is_named(store, tmp_path, method):
    (tmp_path / "file").write_text("no folder")
    arguments = [COLOURS] if method == "write_semantic" else []
    with pytest.raises(PlanarSitsError, match="file/a.tif"):
        getattr(store, method)(tmp_path / "file" / "a.tif", *arguments)


def test_ties_go_to_the_lowest_class():
    assert semantic_classes(np.array([[0.5, 0.5, 0.1], [0, 0, 0], [0, 1, 2]])).tolist() == [0, 0, 2]
