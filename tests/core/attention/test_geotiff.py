"""Rasters that replace earlier ones whole, and class bands."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.attention.geotiff import (
    describe_classes,
    disk_errors,
    replacing_raster,
    write_window,
)
from planar_sits.core.errors import Cancelled, PlanarSitsError

NAMES, COLOURS = ["maize", "wheat"], ["#ff8000", "#0000ff"]


def make_raster(path, rows=4, columns=5):
    return gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Byte)


def category_names(path):
    raster = gdal.Open(str(path))
    raster.GetMetadata()  # GDAL reads the companion with the metadata
    return raster.GetRasterBand(1).GetCategoryNames()


@pytest.mark.parametrize("error", [OSError("no room"), RuntimeError("no room")])
def test_errors_of_the_disk_name_the_path(tmp_path, error):
    with pytest.raises(PlanarSitsError, match="a.tif.*no room"), disk_errors(tmp_path / "a.tif"):
        raise error


@pytest.mark.parametrize("error", [Cancelled(), ValueError("other")])
def test_other_errors_are_passed_on(tmp_path, error):
    with pytest.raises(type(error)) as caught, disk_errors(tmp_path / "a.tif"):
        raise error
    assert caught.value is error


@pytest.mark.parametrize("used", [True, False])
def test_gdal_raises_errors_in_the_block_and_is_left_unchanged(tmp_path, used):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if used else gdal.DontUseExceptions)()
    try:
        with pytest.raises(PlanarSitsError, match="missing"), disk_errors(tmp_path):
            gdal.Open(str(tmp_path / "missing.tif"))
        assert bool(gdal.GetUseExceptions()) is used
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_a_raster_is_moved_with_its_companion(tmp_path):
    path = tmp_path / "new" / "a.tif"
    with replacing_raster(path) as part:
        raster = make_raster(part)
        describe_classes(raster.GetRasterBand(1), NAMES, COLOURS)
        del raster
        assert not path.exists()
    assert sorted(file.name for file in path.parent.iterdir()) == ["a.tif", "a.tif.aux.xml"]
    assert category_names(path) == ["", *NAMES]


def test_the_companion_of_an_earlier_raster_is_removed(tmp_path):
    path = tmp_path / "a.tif"
    for described in (True, False):
        with replacing_raster(path) as part:
            raster = make_raster(part)
            if described:
                describe_classes(raster.GetRasterBand(1), NAMES, COLOURS)
            del raster
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]
    assert category_names(path) is None


def test_an_earlier_raster_is_left_on_failure(tmp_path):
    path = tmp_path / "a.tif"
    path.write_text("earlier")
    (tmp_path / "a.tif.aux.xml").write_text("companion")
    with pytest.raises(PlanarSitsError, match="a.tif"), replacing_raster(path) as part:
        make_raster(part)
        raise OSError("no room")
    contents = {file.name: file.read_text() for file in tmp_path.iterdir()}
    assert contents == {"a.tif": "earlier", "a.tif.aux.xml": "companion"}


def test_a_window_is_written_into_a_band(tmp_path):
    raster = make_raster(tmp_path / "a.tif")
    write_window(raster.GetRasterBand(1), np.array([[1, 2], [3, 4]], np.uint8), 2, 3)
    expected = np.zeros((4, 5))
    expected[2:, 3:] = [[1, 2], [3, 4]]
    np.testing.assert_array_equal(raster.ReadAsArray(), expected)


def test_classes_have_names_and_colours(tmp_path):
    raster = make_raster(tmp_path / "a.tif")
    band = raster.GetRasterBand(1)
    describe_classes(band, NAMES, COLOURS)
    assert band.GetNoDataValue() == 0
    assert band.GetCategoryNames() == ["", "maize", "wheat"]
    table = band.GetColorTable()
    entries = [table.GetColorEntry(index) for index in range(3)]
    assert entries == [(0, 0, 0, 0), (255, 128, 0, 255), (0, 0, 255, 255)]
    attributes = band.GetDefaultRAT()
    assert [attributes.GetValueAsInt(row, 0) for row in range(2)] == [1, 2]
    assert [attributes.GetValueAsString(row, 1) for row in range(2)] == NAMES
    colours = [[attributes.GetValueAsInt(row, column) for column in (2, 3, 4)] for row in range(2)]
    assert colours == [[255, 128, 0], [0, 0, 255]]
