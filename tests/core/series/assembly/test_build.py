"""Series of small products."""

import numpy as np
import pytest
from osgeo import ogr
from planar_sits.core.errors import PlanarSitsError

RNG = np.random.default_rng(1)
RED = RNG.integers(1, 9000, (8, 8))
SWIR = RNG.integers(1, 9000, (4, 4))


def test_bands_of_20_m_keep_their_values_on_pixels_of_10_m(product, built):
    _, (image,) = built([product("a", RED, SWIR)], bands="red,swir16")
    assert np.abs(image[0] - RED / 1e4).max() < 1e-6
    assert np.abs(image[1] - np.kron(SWIR, np.ones((2, 2))) / 1e4).max() < 1e-6


def test_the_same_ground_with_and_without_offset(product, built):
    old, new = product("a", RED), product("b", RED + 1000, offset=-0.1, day=2)
    result, (one, other) = built([old, new])
    assert np.abs(one - other).max() <= 1e-6
    assert [row.band.offset for row in result.rows] == [0, -0.1]


def test_no_data_stays_missing(product, built):
    holed = RED.copy()
    holed[2, 3] = 0
    _, (image,) = built([product("a", holed, offset=-0.1)])
    assert np.isnan(image[0, 2, 3])
    assert np.isfinite(image).sum() == 63


def test_the_finest_chosen_band_makes_the_grid(product, built):
    result, _ = built([product("a", RED, SWIR)], bands="swir16")
    assert (result.record.zones[0].grid.pixel_width, result.record.zones[0].grid.width) == (20, 4)


def outline(left, bottom, right, top, epsg=32632):
    """Return a rectangle as WKB in longitude and latitude."""
    from osgeo import osr
    from planar_sits.core.series.systems import world

    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    ring = f"{left} {bottom},{right} {bottom},{right} {top},{left} {top},{left} {bottom}"
    polygon = ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))")
    polygon.Transform(osr.CoordinateTransformation(crs, world()))
    return bytes(polygon.ExportToWkb())


def test_only_the_extent_of_the_parcels(product, built):
    big = RNG.integers(1, 9000, (40, 40))
    swir = RNG.integers(1, 9000, (20, 20))
    shape = outline(300130, 5499830, 300170, 5499870)
    result, (image,) = built([product("a", big, swir)], [shape], bands="red,swir16")
    grid = result.record.zones[0].grid
    col, row = round((grid.left - 300000) / 10), round((5500000 - grid.top) / 10)
    assert 8 <= grid.width <= 10
    window = slice(row, row + grid.height), slice(col, col + grid.width)
    assert np.abs(image[0] - big[window] / 1e4).max() < 1e-6
    # An odd first column: the band of 20 m is cut within its pixels.
    assert np.abs(image[1] - np.kron(swir, np.ones((2, 2)))[window] / 1e4).max() < 1e-6


def test_the_grid_does_not_depend_on_other_tiles(product, built):
    shape = outline(300020, 5499940, 300050, 5499970)
    one = product("a", RED)
    result, (alone,) = built([one], [shape])
    both, images = built([one, product("b", RED, corner=(300060.0, 5500000.0))], [shape])
    assert both.record.zones == result.record.zones
    assert np.array_equal(images[0], alone, equal_nan=True)


def test_an_earlier_series_stays_if_a_product_is_damaged(product, built, tmp_path):
    built([product("a", RED)])
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    damaged = product("c", RNG.integers(1, 9000, (600, 600)))
    with open(damaged.bands[0].path, "r+b") as file:
        file.truncate(5000)
    with pytest.raises(PlanarSitsError):
        built([damaged])
    after = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert before == after
