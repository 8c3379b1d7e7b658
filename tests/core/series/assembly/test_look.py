"""A look at an acquisition."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.assembly.look import Viewer, cloud_rule
from planar_sits.core.series.assembly.rasters import Layouts
from planar_sits.core.series.catalog.record import MaskRecord
from planar_sits.core.series.grid import Grid
from planar_sits.tests.support.products import write_raster


def test_shares_of_pixels_with_values(product):
    red = np.ones((4, 4), np.uint16)
    one = product("a", red, scl=[[9, 4], [11, 4]])
    wkt = Layouts().of(one.bands[0].path, one).wkt
    grid = Grid("EPSG:32632", 300000.0, 5500000.0, 10.0, 10.0, 4, 4)
    viewer = Viewer(grid, wkt)
    look = viewer.look(one.bands[0].path, "", [], (0,))
    assert (look.valid, look.cloudy, look.observed) == (1, 0, True)
    assert look.thumbnail.shape == (4, 4, 1)
    look = viewer.look(one.bands[0].path, one.masks[0].path, [MaskRecord("SCL", "9,11")], (0,))
    # The mask has half the pixels: every one stands for four.
    assert (look.valid, look.cloudy) == (0.5, 0.25)


def test_clouds_are_cloud_and_cirrus():
    assert cloud_rule("SCL").invalid(np.arange(12)).nonzero()[0].tolist() == [8, 9, 10]
    assert not cloud_rule("saturated B04").invalid(np.arange(12)).any()


def test_pixels_that_cannot_be_read_name_their_file(tmp_path):
    numbers = np.arange(40000, dtype=np.uint16).reshape(200, 200)
    files = [str(write_raster(tmp_path / f"{band}.tif", numbers)) for band in ("B04", "B08")]
    vrt = str(tmp_path / "a.vrt")
    gdal.BuildVRT(vrt, files, options=gdal.BuildVRTOptions(separate=True))
    with open(files[1], "r+b") as file:
        file.truncate(3000)
    grid = Grid("EPSG:32632", 300000.0, 5500000.0, 10.0, 10.0, 200, 200)
    with pytest.raises(PlanarSitsError, match=r"'B08.tif' cannot be read"):
        Viewer(grid, "").look(vrt, "", [], (0,))


def test_codes_of_a_large_mask_are_not_averaged(tmp_path, monkeypatch):
    """Overviews of JPEG 2000 hold means of codes: 4 and 9 would become 6 or 7."""
    codes = np.random.default_rng(2).choice([4, 9], (100, 100)).astype(np.uint8)
    codes = np.kron(codes, np.ones((3, 3), np.uint8))
    mask = str(write_raster(tmp_path / "scl.jp2", codes, 20))
    image = str(write_raster(tmp_path / "b04.tif", np.ones((600, 600), np.uint16)))
    vrt = str(tmp_path / "mask.vrt")
    gdal.Translate(vrt, mask, options="-of VRT -outsize 600 600 -r nearest")
    monkeypatch.setattr("planar_sits.core.series.assembly.look._MOST_PIXELS", 120 * 120)
    grid = Grid("EPSG:32632", 300000.0, 5500000.0, 10.0, 10.0, 600, 600)
    look = Viewer(grid, "").look(image, vrt, [MaskRecord("SCL", "9")], (0,))
    assert look.thumbnail.shape == (120, 120, 1)
    assert look.cloudy == pytest.approx(np.mean(codes == 9), abs=0.02)
    assert look.valid == pytest.approx(np.mean(codes == 4), abs=0.02)
