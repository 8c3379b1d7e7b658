"""A look at an acquisition."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.assembly.look import Viewer, cloud_rule
from planar_sits.core.series.assembly.rasters import Layouts
from planar_sits.core.series.assembly.virtual import Channel, write_virtual
from planar_sits.core.series.catalog.record import MaskRecord, Zone
from planar_sits.core.series.grid import Grid
from planar_sits.core.series.systems import reference, world
from planar_sits.tests.support.products import write_raster


@pytest.fixture
def zone(product):
    """Return a grid of 4 x 4 pixels, and the paths of an image and a mask on it."""
    one = product("a", np.ones((4, 4), np.uint16))
    wkt = Layouts().of(one.bands[0].path, one).wkt
    return Zone(Grid("EPSG:32632", 300000.0, 5500000.0, 10.0, 10.0, 4, 4), wkt)


@pytest.fixture
def paths(zone, product, tmp_path):
    """Return the paths of an image and of its mask on the grid of the zone."""
    one = product("b", np.ones((4, 4), np.uint16), scl=[[9, 4], [11, 4]])
    codes = Channel(Layouts().of(one.masks[0].path, one), 1, "SCL")
    name = write_virtual(tmp_path / "m.vrt", zone, [codes], "2022-06-01")
    return one.bands[0].path, str(tmp_path / name)


def test_shares_of_pixels_with_values(zone, paths):
    viewer, box = Viewer(zone), zone.grid.bounds
    look = viewer.look((paths[0], ""), [], (0,), box)
    assert (look.valid, look.cloudy, look.observed) == (1, 0, True)
    assert look.thumbnail.shape == (4, 4, 1)
    look = viewer.look(paths, [MaskRecord("SCL", "9,11")], (0,), box)
    # The mask has half the pixels: every one stands for four.
    assert (look.valid, look.cloudy) == (0.5, 0.25)


def test_shares_are_those_of_the_place_of_the_product(zone, paths):
    left, bottom, right, top = zone.grid.bounds
    rules = [MaskRecord("SCL", "9,11")]
    look = Viewer(zone).look(paths, rules, (0,), (left, bottom, right, bottom + 20))
    assert (look.valid, look.cloudy) == (0.5, 0)
    look = Viewer(zone).look(paths, rules, (0,), (left + 900, bottom, right + 900, top))
    assert (look.observed, look.thumbnail.shape) == (False, (1, 1, 1))


def test_a_parcel_between_pixel_centres_is_seen(zone, paths):
    from osgeo import ogr, osr

    crs, ring = reference(zone.wkt), "300006 5499994,300009 5499994,300009 5499991,300006 5499994"
    shape = ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))")
    shape.Transform(osr.CoordinateTransformation(crs, world()))
    look = Viewer(zone, [bytes(shape.ExportToWkb())]).look(
        paths, [MaskRecord("SCL", "9")], (0,), zone.grid.bounds
    )
    assert (look.observed, look.cloudy) == (True, 1)


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
        Viewer(Zone(grid, "")).look((vrt, ""), [], (0,), grid.bounds)


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
    look = Viewer(Zone(grid, "")).look((image, vrt), [MaskRecord("SCL", "9")], (0,), grid.bounds)
    assert look.thumbnail.shape == (120, 120, 1)
    assert look.cloudy == pytest.approx(np.mean(codes == 9), abs=0.02)
    assert look.valid == pytest.approx(np.mean(codes == 4), abs=0.02)
