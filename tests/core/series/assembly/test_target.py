"""Reference system and grid of a series."""

import numpy as np
import pytest
from osgeo import osr
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.assembly.rasters import Layout, reference
from planar_sits.core.series.assembly.target import choose_grid, choose_system


def layout(epsg, left, top, size=10.0, pixels=100, name="a"):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    transform = (left, size, 0, top, 0, -size)
    return Layout(name, crs.ExportToWkt(), transform, pixels, pixels, "UInt16", (64, 64))


# Both cover longitudes 5.9 to 6.1 east: the border of zones 31 and 32 is 6.
WEST = layout(32631, 709000, 5540000, pixels=2000)
EAST = layout(32632, 284000, 5540000, pixels=2000)


@pytest.mark.parametrize("left, code", [(5.95, 32631), (6.03, 32632)])
def test_the_parcels_choose_the_zone(left, code):
    boxes = np.array([[left, 49.9, left + 0.01, 49.91]])
    wkt = choose_system([WEST, EAST, EAST], boxes)
    assert reference(wkt).GetAuthorityCode(None) == str(code)


def test_without_parcels_the_zone_of_most_rasters():
    assert choose_system([WEST, EAST, EAST], None) == EAST.wkt


def test_the_finest_pixels_and_all_tiles():
    tiles = [layout(32632, 300000, 5500000), layout(32632, 300900, 5500000),
             layout(32632, 300000, 5500000, 20, 50)]  # fmt: skip
    grid = choose_grid(tiles, tiles[0].wkt, None)
    assert (grid.left, grid.top, grid.pixel_width) == (300000, 5500000, 10)
    assert (grid.width, grid.height) == (190, 100)


def test_parcels_elsewhere():
    with pytest.raises(PlanarSitsError, match="PARCELS"):
        choose_grid([EAST], EAST.wkt, np.array([[20.0, 10, 20.1, 10.1]]))
