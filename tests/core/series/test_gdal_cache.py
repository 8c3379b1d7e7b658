"""The limit of GDAL's block cache."""

import pytest
from osgeo import gdal
from planar_sits.core.series.gdal_cache import gdal_cache


def test_limits_at_the_same_time_add_up():
    before = gdal.GetCacheMax()
    one, other = gdal_cache(2**20), gdal_cache(2**21)
    one.__enter__()
    other.__enter__()
    assert gdal.GetCacheMax() == 3 * 2**20
    one.__exit__(None, None, None)
    assert gdal.GetCacheMax() == 2**21
    other.__exit__(None, None, None)
    assert gdal.GetCacheMax() == before


def test_the_limit_never_grows_and_is_restored_on_failure():
    before = gdal.GetCacheMax()
    with pytest.raises(ValueError, match="stop"), gdal_cache(2 * before):
        assert gdal.GetCacheMax() == before
        raise ValueError("stop")
    assert gdal.GetCacheMax() == before
