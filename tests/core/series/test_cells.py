"""Cells, and the windows of whole blocks that hold their pixels."""

import numpy as np
import pytest
from planar_sits.core.series.cells import (
    CellPixels,
    block_rectangles,
    block_shape,
    cell_shape,
    split_by_cell,
)
from planar_sits.core.series.grid import Grid


def test_blocks_are_cut_at_the_grid(mosaic):
    provider, grid = mosaic("one block")[0].sources[0].provider, mosaic("one block")[0].grid
    assert (provider.yBlockSize(), provider.xBlockSize()) == (256, 256)
    assert block_shape(provider, grid) == (150, 130)


@pytest.mark.parametrize(
    ("images", "masks", "most", "shape"),
    [
        ("tiles, by pixel", None, 1, (16, 32)),
        ("tiles, by pixel", "tiles, by band", 1, (16, 32)),
        ("strips", "tiles, by band", 1, (48, 130)),
        ("strips", None, 1300, (9, 130)),
        ("tiles, by pixel", None, 2**20, (1024, 1024)),
    ],
)
def test_cells_are_whole_blocks_of_every_raster(mosaic, images, masks, most, shape):
    assert cell_shape(mosaic(images, masks)[0], most) == shape


def test_pixels_are_split_by_cell():
    rows, cols = np.array([0, 0, 3, 4, 9]), np.array([2, 7, 1, 7, 0])
    cells = {cell: pixels.tolist() for cell, pixels in split_by_cell(rows, cols, (4, 5))}
    assert cells == {(0, 0): [0, 2], (0, 1): [1], (1, 1): [3], (2, 0): [4]}


def test_pixels_of_one_cell():
    ((cell, pixels),) = split_by_cell(np.array([5, 6]), np.array([8, 7]), (4, 5))
    assert cell == (1, 1)
    assert pixels.tolist() == [0, 1]


def test_windows_hold_the_pixels_at_their_positions():
    grid = Grid("EPSG:32632", 0.0, 0.0, 1.0, 1.0, 21, 23)
    rng = np.random.default_rng(3)
    rows, cols = rng.integers(0, 23, 50), rng.integers(0, 21, 50)
    image = np.arange(23 * 21).reshape(23, 21)
    values = np.zeros(50, int)
    for part in CellPixels(rows, cols, grid).windows((4, 5)):
        window = part.window
        assert window.top % 4 == window.left % 5 == 0
        data = image[window.top : window.bottom, window.left : window.right].ravel()
        assert len(data) == window.height * window.width
        values[part.pixels] = data[part.positions]
    assert np.array_equal(values, image[rows, cols])


def test_windows_are_found_once_for_each_shape_of_blocks():
    cell = CellPixels(np.array([1]), np.array([1]), Grid("", 0.0, 0.0, 1.0, 1.0, 9, 9))
    assert cell.windows((3, 3)) is cell.windows((3, 3))
    assert cell.windows((3, 3)) is not cell.windows((9, 9))
    assert len(cell) == 1


def test_rectangles_cover_each_block_once():
    rng = np.random.default_rng(1)
    rows, cols = rng.integers(0, 8, 40), rng.integers(0, 8, 40)
    covered = np.zeros((8, 8), int)
    for blocks in block_rectangles(rows, cols):
        covered[blocks.top : blocks.bottom, blocks.left : blocks.right] += 1
    expected = np.zeros((8, 8), int)
    expected[rows, cols] = 1
    assert np.array_equal(covered, expected)
