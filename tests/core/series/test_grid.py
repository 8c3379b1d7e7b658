"""The pixel grid and its windows."""

from dataclasses import replace

import pytest
from planar_sits.core.series.grid import Grid, Window

GRID = Grid("EPSG:32632", 500000.0, 5400000.0, 10.0, 20.0, 30, 40)


def test_bounds_are_left_bottom_right_top():
    assert GRID.bounds == (500000.0, 5399200.0, 500300.0, 5400000.0)


def test_geotransform_of_a_window():
    assert GRID.geotransform() == (500000.0, 10.0, 0.0, 5400000.0, 0.0, -20.0)
    assert GRID.geotransform(row=3, col=2) == (500020.0, 10.0, 0.0, 5399940.0, 0.0, -20.0)


@pytest.mark.parametrize(
    ("change", "difference"),
    [
        ({}, ""),
        ({"left": 500000.09}, ""),
        ({"left": 500000.2}, "extents"),
        ({"pixel_height": 21.0}, "extents"),
        ({"width": 31}, "30 x 40 and 31 x 40"),
        ({"crs": "EPSG:4326"}, "EPSG:32632 and EPSG:4326"),
    ],
)
def test_difference(change, difference):
    text = GRID.difference(replace(GRID, **change))
    assert difference in text
    assert bool(text) == bool(difference)


def test_the_size_of_a_window():
    window = Window(2, 3, 7, 5)
    assert (window.height, window.width) == (5, 2)


def test_the_window_of_a_box():
    assert GRID.window(GRID.bounds) == Window(0, 0, 40, 30)
    assert GRID.window((500014.0, 5399955.0, 500020.001, 5399979.0)) == Window(1, 1, 3, 2)
    assert GRID.window((400000.0, 5300000.0, 600000.0, 5500000.0)) == Window(0, 0, 40, 30)
    assert GRID.window((500300.0, 5399200.0, 500400.0, 5400000.0)) is None
