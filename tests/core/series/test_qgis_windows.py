"""Windows of a raster by QGIS; see also test_windows.py."""

import numpy as np
from planar_sits.core.series.grid import Window
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.qgis_windows import read_by_qgis


def test_a_window_has_the_type_of_the_raster(ramp_layers):
    series = open_series(ramp_layers)
    provider = series.sources[1].provider
    data = read_by_qgis(provider, 2, Window(2, 3, 4, 6), series.grid)
    assert data.dtype == np.int16
    assert data.tolist() == [[11063, 11064, 11065, 11093, 11094, 11095]]


def test_a_band_that_does_not_exist_is_none(ramp_layers):
    series = open_series(ramp_layers)
    assert read_by_qgis(series.sources[0].provider, 9, Window(0, 0, 2, 2), series.grid) is None
