"""Landsat Collection 2 Level-2."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import landsat
from planar_sits.core.products.files import archive_files, folder_files
from planar_sits.core.products.masks import invalid
from planar_sits.tests.support.products import (
    ground,
    read_stored,
    read_values,
    write_landsat,
    zipped,
)


def only(folder):
    (product,) = landsat.read(folder_files(str(folder))).products
    return product


@pytest.mark.parametrize("kind", ["txt", "xml", "json"])
def test_scale_and_offset_of_level_2(tmp_path, kind):
    write_landsat(tmp_path, kinds=[kind])
    product = only(tmp_path)
    assert [band.name for band in product.bands] == [f"B{n}" for n in range(1, 8)]
    for band in product.bands:
        assert (band.scale, band.offset, band.nodata) == (2.75e-05, -0.2, 0.0)
        values = read_values(band)
        assert np.isnan(values[0, 0])
        np.testing.assert_allclose(values[1:], ground(band.name)[1:], atol=0.6 * 2.75e-05)


def test_what_the_metadata_say(tmp_path):
    write_landsat(tmp_path)
    product = only(tmp_path)
    assert product.title == "LC08_L2SP_195025_20220608_20220615_02_T1"
    assert product.acquired.isoformat() == "2022-06-08T10:10:13+00:00"
    assert (product.tile, product.sensor, product.cloud_cover) == ("195025", "LC08", 33.1)


@pytest.mark.parametrize(
    "sensor, nir, radsat",
    [("LC08", "B5", "QA_RADSAT"), ("LC09", "B5", "QA_RADSAT"), ("LE07", "B4", "QA_RADSAT_TM"),
     ("LT05", "B4", "QA_RADSAT_TM")],
)  # fmt: skip
def test_names_by_sensor(tmp_path, sensor, nir, radsat):
    write_landsat(tmp_path, sensor)
    product = only(tmp_path)
    assert {band.common_name: band.name for band in product.bands}["nir"] == nir
    assert [mask.kind for mask in product.masks] == ["QA_PIXEL", radsat]


def test_bits_of_qa_pixel_by_hand(tmp_path):
    write_landsat(tmp_path)
    mask = only(tmp_path).masks[0]
    flags = read_stored(mask).ravel()[:8]  # fill, dilated, cirrus, cloud, shadow, snow, clear
    for chosen, expected in (
        ([], "10000000"),
        (["cloud"], "11010000"),
        (["cirrus"], "10100000"),
        (["shadow"], "10001000"),
        (["snow"], "10000100"),
        (["cloud", "shadow", "cirrus", "snow"], "11111100"),
    ):
        assert "".join(str(int(one)) for one in invalid(flags, mask.kind, chosen)) == expected


@pytest.mark.parametrize("name", ["product.tar", "product.zip", "product.TAR"])
@pytest.mark.parametrize("top", [True, False])
def test_archive_is_the_folder(tmp_path, name, top):
    folder = write_landsat(tmp_path)
    before = [read_values(band) for band in only(tmp_path).bands]
    files = archive_files(str(zipped(folder, tmp_path / name, top)))
    (product,) = landsat.read(files).products
    for band, expected in zip(product.bands, before):
        np.testing.assert_array_equal(read_values(band), expected)


def test_missing_band_is_told(tmp_path):
    folder = write_landsat(tmp_path)
    next(folder.glob("*_SR_B5.TIF")).unlink()
    assert only(tmp_path).missing == ("B5",)


def test_images_without_metadata_are_refused(tmp_path):
    write_landsat(tmp_path, kinds=())
    with pytest.raises(PlanarSitsError, match="LC08_L2SP_195025_20220608.*MTL.txt"):
        landsat.read(folder_files(str(tmp_path)))


def test_tile_has_the_scale_of_the_collection(tmp_path):
    write_landsat(tmp_path, kinds=(), place="CU_003010", ending="")
    product = only(tmp_path)
    assert (product.tile, product.sensor, product.acquired.month) == ("CU_003010", "LC08", 6)
    assert {(band.scale, band.offset, band.nodata) for band in product.bands} == {
        (2.75e-05, -0.2, 0.0)
    }
    assert [mask.kind for mask in product.masks] == ["QA_PIXEL", "QA_RADSAT"]
    assert "have no metadata" in product.notes[0]


@pytest.mark.parametrize("sensor, nir", [("LC09", "B5"), ("LT05", "B4")])
def test_tile_names_bands_by_sensor(tmp_path, sensor, nir):
    write_landsat(tmp_path, sensor, kinds=(), place="AK_003010", ending="")
    assert {band.common_name: band.name for band in only(tmp_path).bands}["nir"] == nir


def test_level_2_without_temperature_and_tier_2(tmp_path):
    write_landsat(tmp_path, place="L2SR_195025", ending="_T2")
    assert len(only(tmp_path).bands) == 7


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "[" * 100000], ids=range(4))
def test_damaged_json_is_refused(tmp_path, text):
    folder = write_landsat(tmp_path, kinds=["json"])
    next(folder.glob("*_MTL.json")).write_text(text)
    with pytest.raises(PlanarSitsError, match="MTL.json is damaged"):
        landsat.read(folder_files(str(tmp_path)))


def test_level_1_is_left_out(tmp_path):
    folder = write_landsat(tmp_path, kinds=["txt"])
    metadata = next(folder.glob("*_MTL.txt"))
    text = metadata.read_text().replace("LEVEL2_SURFACE_REFLECTANCE_PARAMETERS", "OTHER")
    metadata.write_text(text)
    reading = landsat.read(folder_files(str(tmp_path)))
    assert reading.products == []
    assert "not Level-2" in reading.notes[0]


@pytest.mark.parametrize("value", ["", "x", "nan", "inf"])
def test_metadata_without_a_scale_are_refused(tmp_path, value):
    folder = write_landsat(tmp_path, kinds=["txt"])
    metadata = next(folder.glob("*_MTL.txt"))
    metadata.write_text(metadata.read_text().replace("ADD_BAND_4 = -0.2", f"ADD_BAND_4 = {value}"))
    with pytest.raises(PlanarSitsError, match="scale or offset is missing"):
        landsat.read(folder_files(str(tmp_path)))
