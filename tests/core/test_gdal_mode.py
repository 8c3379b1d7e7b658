"""The setting of GDAL's exceptions is made for a block, and restored."""

import pytest
from osgeo import gdal, ogr
from planar_sits.core.gdal_mode import gdal_exceptions


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("wanted", [True, False])
def test_the_mode_is_set_for_a_block(before, wanted):
    with gdal_exceptions(before):
        with pytest.raises(ValueError, match="stop"), gdal_exceptions(wanted):
            assert [bool(module.GetUseExceptions()) for module in (gdal, ogr)] == [wanted] * 2
            raise ValueError("stop")
        assert [bool(module.GetUseExceptions()) for module in (gdal, ogr)] == [before] * 2


def test_errors_are_raised_or_returned():
    with gdal_exceptions(True), pytest.raises(RuntimeError):
        gdal.Open("missing.tif")
    with gdal_exceptions(False):
        assert gdal.Open("missing.tif") is None
