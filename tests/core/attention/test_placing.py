"""Pixels of parcels in the raster, also those of another zone."""

from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import osr
from planar_sits.core.attention.placing import Placing
from planar_sits.core.attention.rasters import NODATA, AttentionStore
from planar_sits.core.series.grid import Grid
from planar_sits.core.series.parcel_pixels import ParcelPixels
from planar_sits.core.series.parcel_table import Place
from planar_sits.core.series.systems import reference, transformed_bounds
from planar_sits.tests.support.attention import parcels_at


def zone(epsg, left, top, size=40):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    grid = Grid(f"EPSG:{epsg}", left, top, 10.0, 10.0, size, size)
    return SimpleNamespace(grid=grid, crs=SimpleNamespace(toWkt=crs.ExportToWkt))


# The same place on the border of the zones, at 6 degrees east and 49.6 degrees north.
WEST, EAST = zone(32631, 716670.0, 5498930.0), zone(32632, 282830.0, 5499030.0, 80)
SYSTEMS = [reference(one.crs.toWkt()) for one in (WEST, EAST)]
SERIES = SimpleNamespace(zones=[WEST, EAST], **vars(WEST))


def pixels(rows, cols, index):
    rows, cols = np.asarray(rows, np.int32), np.asarray(cols, np.int32)
    values = np.zeros((len(rows), 1, 1), np.float32)
    return ParcelPixels(values, rows, cols, np.array([0, len(rows)]), np.array([index]),
                        np.zeros(1, np.uint64))  # fmt: skip


def bounds(grid, rows, cols):
    return (grid.left + 10 * min(cols), grid.top - 10 * max(rows) - 10,
            grid.left + 10 * max(cols) + 10, grid.top - 10 * min(rows))  # fmt: skip


@pytest.fixture
def square():
    """Rows and columns of a parcel of 12 x 15 pixels."""
    return (part.ravel() for part in np.mgrid[10:22, 8:23])


def test_one_zone(square):
    rows, cols = square
    parcels = parcels_at(bounds(WEST.grid, rows, cols))
    placing = Placing(SERIES, parcels)
    assert (placing.grid, placing.window.top, placing.window.left) == (WEST.grid, 10, 8)
    place = placing(pixels(rows, cols, 0), 0)
    assert [part.tolist() for part in place] == [(rows - 10).tolist(), (cols - 8).tolist(),
                                                 list(range(180))]  # fmt: skip


def test_the_grid_is_that_of_most_parcels(square):
    rows, cols = square
    parcels = parcels_at(*[bounds(EAST.grid, rows, cols)] * 2, bounds(WEST.grid, rows, cols))
    parcels.zones[:2] = 1
    assert Placing(SERIES, parcels).grid == EAST.grid
    parcels.zones[:] = 1
    parcels.bounds[2] = parcels.bounds[0]
    alone = Placing(SERIES, parcels)
    assert (alone.window.height, alone.window.width) == (12, 15)


def test_a_parcel_that_moves_later_is_placed_in_the_same_window(square):
    rows, cols = square
    parcels = parcels_at(bounds(WEST.grid, rows, cols), bounds(WEST.grid, [2, 3], [2, 3]))
    alone = Placing(SERIES, parcels)
    assert not alone.several
    (box,) = transformed_bounds([bounds(WEST.grid, rows, cols)], *SYSTEMS)
    parcels.others[0] = [Place(1, 0, b"", box)]
    placing = Placing(SERIES, parcels)
    assert placing.several and placing.window == alone.window
    parcels.move(0)
    there = EAST.grid.window(box)
    parts = np.mgrid[there.top : there.bottom, there.left : there.right].reshape(2, -1)
    found, _, _ = placing(pixels(*parts, 0), 0)
    # The box is a little larger than the parcel; what lies out of the window is left out.
    assert 180 <= len(found) <= placing.window.height * placing.window.width


def test_pixels_of_another_zone_by_nearest_neighbour(square, tmp_path):
    rows, cols = square
    parcels = parcels_at(*[bounds(WEST.grid, [0], [0])] * 2, bounds(EAST.grid, rows, cols))
    parcels.zones[2] = 1
    placing = Placing(SERIES, parcels)
    values = np.arange(1, 181, dtype=np.float32)[:, None]
    names = ["a"]
    with AttentionStore(
        tmp_path, placing.grid, placing.window, placing.wkt, names, place=placing
    ) as store:
        store.add(pixels(rows, cols, 2), values)
        store.write(tmp_path / "a.tif")
        raster = store.raster.ReadAsArray()
    assert (raster != NODATA).sum() == pytest.approx(180, abs=12)
    to_east = osr.CoordinateTransformation(*SYSTEMS)
    left, _, _, top, _, _ = WEST.grid.geotransform(placing.window.top, placing.window.left)
    expected = {(row, col): value for row, col, value in zip(rows, cols, values[:, 0])}
    for (row, col), value in np.ndenumerate(raster):
        x, y, _ = to_east.TransformPoint(left + 10 * col + 5, top - 10 * row - 5)
        there = int((EAST.grid.top - y) // 10), int((x - EAST.grid.left) // 10)
        assert value == expected.get(there, NODATA)
