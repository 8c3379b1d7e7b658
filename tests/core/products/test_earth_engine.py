"""Stacks of Google Earth Engine."""

import numpy as np
import pytest
from planar_sits.core.products import earth_engine
from planar_sits.core.products.earth_engine import split
from planar_sits.core.products.files import folder_files
from planar_sits.tests.support.products import (
    SIZE,
    ground,
    read_stored,
    read_values,
    write_raster,
)

IMAGES = ("20220512T103629_20220512T104153_T32ULU", "20220517T103621_20220517T104150_T32ULU")


def reading(folder):
    return earth_engine.read(folder_files(str(folder)))


def write_stack(path, images, bands, values=None, **options):
    names = [f"{image}_{band}" for image in images for band in bands]
    if values is None:
        values = np.stack([np.rint(ground(name) * 10000) for name in names]).astype(np.uint16)
    write_raster(path, values, names=names, **options)
    return names, values


@pytest.mark.parametrize(
    "description, expected",
    [
        ("20220512T103629_20220512T104153_T32ULU_B4", (IMAGES[0], "B4")),
        ("20220512T103629_20220512T104153_T32ULU_MSK_CLDPRB", (IMAGES[0], "MSK_CLDPRB")),
        ("20220512T103629_B8A", ("20220512T103629", "B8A")),
        ("LC08_195025_20220512_SR_B4", ("LC08_195025_20220512", "SR_B4")),
        ("1_LC08_195025_20220512_QA_PIXEL", ("1_LC08_195025_20220512", "QA_PIXEL")),
        ("S1A_IW_GRDH_1SDV_20220608T054321_20220608T054346_043567_0533AB_1234_VV",
         ("S1A_IW_GRDH_1SDV_20220608T054321_20220608T054346_043567_0533AB_1234", "VV")),
        ("2022-05-12_nir", ("2022-05-12", "nir")),
        ("2022-05-12", ("2022-05-12", "")),
        ("0_B4", ("", "")),
        ("", ("", "")),
    ],
)  # fmt: skip
def test_image_and_band(description, expected):
    assert split(description) == expected


def test_stack_of_sentinel_2(tmp_path):
    names, stored = write_stack(tmp_path / "stack.tif", IMAGES, ("B4", "B8", "SCL"))
    found = reading(tmp_path)
    assert found.claimed == {"stack.tif"}
    assert [str(one.acquired.date()) for one in found.products] == ["2022-05-12", "2022-05-17"]
    for index, one in enumerate(found.products):
        assert [(band.name, band.common_name) for band in one.bands] == [
            ("B4", "red"), ("B8", "nir"),
        ]  # fmt: skip
        assert one.tile == "32ULU"
        for row, band in enumerate(one.bands):
            np.testing.assert_allclose(read_values(band), ground(names[3 * index + row]), atol=1e-6)
        assert one.masks[0].kind == "SCL"
        np.testing.assert_array_equal(read_stored(one.masks[0]), stored[3 * index + 2])
        assert "harmonized" in one.notes[0]


def test_stack_by_band(tmp_path):
    names = [f"{image}_{band}" for band in ("B4", "B8") for image in IMAGES]
    write_raster(tmp_path / "stack.tif", np.ones((4, SIZE, SIZE), np.uint16), names=names)
    numbers = [[band.number for band in one.bands] for one in reading(tmp_path).products]
    assert numbers == [[1, 3], [2, 4]]


def test_stack_of_landsat(tmp_path):
    write_stack(tmp_path / "stack.tif", ["LC08_195025_20220512"], ("SR_B5", "QA_PIXEL"))
    (product,) = reading(tmp_path).products
    (band,) = product.bands
    assert (band.common_name, band.scale, band.offset) == ("nir", 2.75e-05, -0.2)
    assert product.masks[0].kind == "QA_PIXEL"


def test_scaled_stack_is_taken_as_it_is(tmp_path):
    values = np.full((1, SIZE, SIZE), 0.25, np.float32)
    write_stack(tmp_path / "stack.tif", IMAGES[:1], ("B4",), values)
    (product,) = reading(tmp_path).products
    assert (product.bands[0].scale, product.notes) == (1.0, ())


def test_stack_of_radar(tmp_path):
    image = "S1A_IW_GRDH_1SDV_20220608T054321_20220608T054346_043567_0533AB_1234"
    values = np.full((3, SIZE, SIZE), -12, np.float32)
    write_stack(tmp_path / "stack.tif", [image], ("VV", "VH", "angle"), values)
    (product,) = reading(tmp_path).products
    assert [(band.name, band.unit) for band in product.bands] == [("VV", "dB"), ("VH", "dB")]
    assert product.group == "sentinel-1 orbit 95"


def test_other_rasters_are_not_taken(tmp_path):
    write_raster(tmp_path / "a_20220512.tif", np.ones((SIZE, SIZE), np.uint8))
    write_raster(tmp_path / "b.tif", np.ones((SIZE, SIZE), np.uint8), names=("2022-05-12",))
    names = ("2022-05-12 B4",)
    write_raster(tmp_path / "S2_20220512_B4.tif", np.ones((SIZE, SIZE), np.uint8), names=names)
    assert reading(tmp_path).claimed == set()
