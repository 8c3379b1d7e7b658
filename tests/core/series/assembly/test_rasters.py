"""Layouts of the rasters of products."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.assembly.rasters import Layouts


def test_the_layout_of_a_raster(product):
    one = product("a", np.ones((6, 8), np.uint16))
    layouts = Layouts()
    layout = layouts.of(one.bands[0].path, one)
    assert layout.bounds == (300000, 5499940, 300080, 5500000)
    assert (layout.pixel, layout.kind) == ((10, 10), "UInt16")
    assert layouts.of(one.bands[0].path, one) is layout


def test_rasters_without_a_place_are_refused(product, tmp_path):
    one = product("a", np.ones((6, 8), np.uint16))
    bare = str(tmp_path / "bare.tif")
    gdal.GetDriverByName("GTiff").Create(bare, 2, 2, 1)
    for path, part in ((bare, "reference system"), (str(tmp_path / "none.tif"), "damaged")):
        with pytest.raises(PlanarSitsError, match=f"'a'.*{part}"):
            Layouts().of(path, one)
