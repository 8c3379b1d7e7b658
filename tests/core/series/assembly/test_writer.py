"""Rasters, masks and shares of acquisitions."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.assembly.writer import CLOUDY, USED

RED = np.random.default_rng(2).integers(1, 9000, (8, 8))


def test_masks_by_class_and_shares(product, built):
    scl = np.full((4, 4), 4)
    scl[0, 0], scl[1, 1], scl[2, 2] = 9, 11, 10
    result, _ = built([product("a", RED, scl=scl)], mask_classes=("cloud",))
    assert [mask.rule for mask in result.record.items[0].masks] == ["0,8-9"] or [
        mask.rule for mask in result.record.items[0].masks
    ] == ["0,8,9"]
    (row,) = result.rows
    assert (row.look.valid, row.look.cloudy) == (15 / 16, 2 / 16)
    assert result.record.items[0].valid == 15 / 16


def test_too_much_cloud(product, built):
    scl = np.full((4, 4), 9)
    cloudy, clear = product("a", RED, scl=scl), product("b", RED, scl=scl * 0 + 4, day=2)
    result, images = built([cloudy, clear], max_cloud=50)
    assert [row.status for row in result.rows] == [CLOUDY, USED]
    assert len(images) == 1 and "1 of 2 products left out, too cloudy: a" in result.notes[0]
    with pytest.raises(PlanarSitsError, match="MAX_CLOUD"):
        built([cloudy], max_cloud=50)


def test_saturated_numbers_are_masked_on_request(product, built, tmp_path):
    red = RED.copy()
    red[0, 0] = 65535
    result, _ = built([product("a", red)], mask_classes=("saturated",))
    assert result.rows[0].look.valid == 63 / 64
    result, _ = built([product("a", red)])
    assert result.rows[0].look.valid == 1


def test_rasters_of_an_earlier_series_are_removed(product, built, tmp_path):
    built([product("a", RED), product("b", RED, day=2)])
    built([product("a", RED)], copy=True)
    names = [path.name for path in (tmp_path / "out" / "s_rasters").iterdir()]
    assert names == ["2022-06-01_a.tif"]
    copy = gdal.Open(str(tmp_path / "out" / "s_rasters" / names[0])).ReadAsArray()
    assert np.abs(copy - RED / 1e4).max() < 1e-6
