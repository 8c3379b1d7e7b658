"""Items of STAC whose assets are loose rasters."""

import numpy as np
import pytest
from planar_sits.core.products import stac
from planar_sits.tests.support.products import SIZE, ground, read_values, write_raster

SCENE = {"id": "S2A_32ULU_20220608_0_L2A", "collection": "sentinel-2-l2a"}
TIME = {"datetime": "2022-06-08T10:36:31.024000Z", "constellation": "sentinel-2"}


def raster(folder, name, offset=0, **options):
    values = np.rint(ground("B04") * 10000).astype(np.uint16) + np.uint16(offset)
    values[0, 0] = 0
    return str(write_raster(folder / f"{name}.tif", values, **options))


def read(assets, rasters, **fields):
    return stac.read_item({**SCENE, "properties": {**TIME, **fields}, "assets": assets}, rasters)


def values(product, name):
    (band,) = [one for one in product.bands if name in (one.name, one.common_name)]
    return read_values(band)


EARTH_SEARCH = {"eo:bands": [{"name": "red", "common_name": "red"}],
                "raster:bands": [{"nodata": 0, "scale": 0.0001, "offset": -0.1}]}  # fmt: skip
NEWER = {"bands": [{"name": "B04", "eo:common_name": "red", "raster:scale": 0.0001,
                    "raster:offset": -0.1, "nodata": 0}]}  # fmt: skip


@pytest.mark.parametrize("asset", [EARTH_SEARCH, NEWER])
def test_bands_of_both_versions(tmp_path, asset):
    paths = {"red": raster(tmp_path, "B04", 1000), "aot": raster(tmp_path, "AOT"),
             "scl": raster(tmp_path, "SCL"), "cloud": raster(tmp_path, "CLD")}  # fmt: skip
    product = read({"red": asset, "scl": {}, "aot": {}}, paths, **{"grid:code": "MGRS-32ULU"})
    assert [band.common_name for band in product.bands] == ["red"]
    assert [mask.kind for mask in product.masks] == ["SCL"]
    assert (product.tile, product.family, product.acquired.hour) == ("32ULU", "stac sentinel-2", 10)
    found = values(product, "red")
    assert np.isnan(found[0, 0])
    np.testing.assert_allclose(found[1:], ground("B04")[1:], atol=1e-6)


@pytest.mark.parametrize(
    "applied", [{"earthsearch:boa_offset_applied": True}, {"s2:processing_baseline": "02.14"}]
)
def test_offset_that_is_not_in_the_values(tmp_path, applied):
    paths = {"red": raster(tmp_path, "B04")}
    product = read({"red": EARTH_SEARCH}, paths, **applied)
    np.testing.assert_allclose(values(product, "red")[1:], ground("B04")[1:], atol=1e-6)
    assert "not applied again" in product.notes[0]


@pytest.mark.parametrize(
    "fields, offset, note",
    [
        ({"s2:processing_baseline": "04.00"}, 1000, "as documented"),
        ({"s2:processing_baseline": "02.14"}, 0, "as documented"),
    ],
)
def test_scale_that_the_item_does_not_say(tmp_path, fields, offset, note):
    paths = {"B04": raster(tmp_path, "B04", offset)}
    product = read({"B04": {"eo:bands": [{"name": "B04"}]}}, paths, **fields)
    np.testing.assert_allclose(values(product, "red")[1:], ground("B04")[1:], atol=1e-6)
    assert note in product.notes[0]
    unknown = read({"B04": {"eo:bands": [{"name": "B04"}]}}, paths)
    assert unknown.bands[0].scale == 1 and "as they are" in unknown.notes[0]


def test_one_raster_of_several_bands(tmp_path):
    stack = np.stack([ground("a"), ground("b")]).astype(np.float32)
    paths = {"asset": str(write_raster(tmp_path / "a.tif", stack))}
    bands = [{"name": "b1", "description": "red"}, {"name": "b2", "description": "nir"}]
    product = read({"asset": {"eo:bands": bands}}, paths)
    assert [(band.common_name, band.number) for band in product.bands] == [("red", 1), ("nir", 2)]
    assert product.notes == ()


def test_radar(tmp_path):
    backscatter = np.full((SIZE, SIZE), -12, np.float32)
    paths = {
        name: str(write_raster(tmp_path / f"{name}.tif", backscatter)) for name in ("vv", "vh")
    }
    product = stac.read_item(
        {"id": "S1A_IW", "properties": {"datetime": "2022-06-08T05:43:21Z",
                                        "sat:orbit_state": "descending"}},
        paths,
    )  # fmt: skip
    assert product.group == "sentinel-1 descending"
    assert {band.unit for band in product.bands} == {"dB"}


def test_items_that_tell_too_little(tmp_path):
    paths = {"red": raster(tmp_path, "B04")}
    assert stac.read_item({"properties": {}}, paths) is None
    assert stac.read_item({"properties": {"datetime": None}, "assets": 7}, paths) is None
    assert read({}, {}) is None


@pytest.mark.parametrize("asset, told", [(EARTH_SEARCH, True), (NEWER, True), ({}, False)])
def test_whether_a_scale_is_told(asset, told):
    assert stac.tells_scale({"assets": {"red": asset}}) is told
    assert not stac.tells_scale({"assets": [7]})
