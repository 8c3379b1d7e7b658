"""Missing values of rasters."""

import numpy as np
import pytest
from planar_sits.core.series.no_data import missing_values, undeclared_fill


@pytest.fixture
def provider(raster):
    """Return a function that opens the data provider of values (B, n)."""

    def make(name, values, **keywords):
        layer = raster(name, values[:, None], **keywords)
        return layer.dataProvider().clone()

    return make


def test_integers_without_no_data_cannot_be_missing(provider):
    values = np.array([[1, 2, 3]], np.int16)
    assert missing_values(values, provider("a.tif", values), [1]) is None


def test_the_no_data_value_of_integers(provider):
    values = np.array([[1, -9, 3], [-9, 2, 3]], np.int16)
    missing = missing_values(values, provider("a.tif", values, nodata=-9), [1, 2])
    assert missing.tolist() == [[False, True, False], [True, False, False]]


def test_nan_and_infinity_of_reals(provider):
    values = np.array([[1, np.nan, np.inf, -np.inf]], np.float32)
    missing = missing_values(values, provider("a.tif", values), [1])
    assert missing.tolist() == [[False, True, True, True]]


def test_a_no_data_value_that_float32_rounds(provider):
    values = np.array([[0.1, 0.2]], np.float32)
    missing = missing_values(values, provider("a.tif", values, nodata=0.1), [1])
    assert missing.tolist() == [[True, False]]


def test_ranges_of_the_user(provider):
    from qgis.core import QgsRasterRange

    values = np.array([[4, 5, 7, 8]], np.int16)
    source = provider("a.tif", values)
    source.setUserNoDataValue(1, [QgsRasterRange(5, 7)])
    assert missing_values(values, source, [1]).tolist() == [[False, True, True, False]]


def test_a_no_data_value_that_is_switched_off(provider):
    values = np.array([[1, -9]], np.int16)
    source = provider("a.tif", values, nodata=-9)
    source.setUseSourceNoDataValue(1, False)
    assert missing_values(values, source, [1]) is None


def test_fill_values_are_missing_and_found_where_no_one_declared_them(provider):
    fill = np.finfo(np.float32).min
    values = np.array([[1, fill, 1e20, np.nan, 1e18], [fill, 2, 3, np.inf, 5]], np.float32)
    plain, declared = provider("a.tif", values), provider("b.tif", values, nodata=float(fill))
    expected = [[False, True, True, True, False], [True, False, False, True, False]]
    for some in (plain, declared):
        assert missing_values(values, some, [1, 2]).tolist() == expected
    assert undeclared_fill(values, plain, [1, 2]).tolist() == [fill, np.float32(1e20), fill]
    assert undeclared_fill(values, declared, [1, 2]).tolist() == [np.float32(1e20)]
