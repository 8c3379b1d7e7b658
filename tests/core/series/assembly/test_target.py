"""The grids of zones."""

import numpy as np
from osgeo import osr
from planar_sits.core.series.assembly.rasters import Layout
from planar_sits.core.series.assembly.target import by_system, choose_zone


def layout(epsg, left, top, size=10.0, pixels=100, name="a"):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    transform = (left, size, 0, top, 0, -size)
    return Layout(name, crs.ExportToWkt(), transform, pixels, pixels, "UInt16", (64, 64))


WEST = layout(32631, 709000, 5540000, pixels=2000)
EAST = layout(32632, 284000, 5540000, pixels=2000)


def test_rasters_by_zone():
    assert list(by_system([WEST, EAST, EAST]).values()) == [[WEST], [EAST, EAST]]


def test_the_finest_pixels_and_all_tiles():
    tiles = [layout(32632, 300000, 5500000), layout(32632, 300900, 5500000),
             layout(32632, 300000, 5500000, 20, 50)]  # fmt: skip
    grid = choose_zone(tiles, tiles, None).grid
    assert (grid.left, grid.top, grid.pixel_width) == (300000, 5500000, 10)
    assert (grid.width, grid.height) == (190, 100)


def test_pixels_of_some_images_and_the_extent_of_all():
    optical, radar = layout(32632, 300000, 5500000, 20, 50), layout(32632, 300905, 5500005)
    grid = choose_zone([optical], [optical, radar], None).grid
    assert (grid.left, grid.pixel_width, grid.width) == (300000, 20, 96)


def test_parcels_elsewhere():
    assert choose_zone([EAST], [EAST], np.array([[20.0, 10, 20.1, 10.1]])) is None
