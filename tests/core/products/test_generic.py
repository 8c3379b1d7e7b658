"""Rasters of no known family."""

import numpy as np
import pytest
from planar_sits.core.products import generic
from planar_sits.core.products.bands import select_bands
from planar_sits.core.products.files import folder_files
from planar_sits.core.products.generic import band_word
from planar_sits.tests.support.products import SIZE, ground, read_values, write_raster


def reading(folder):
    return generic.read(folder_files(str(folder)))


def write(path, name="", **options):
    return write_raster(path, ground(name or path.stem).astype(np.float32), **options)


@pytest.mark.parametrize(
    "stem, expected",
    [
        ("S2_20220512_B04", ("B04", "S2_20220512")),
        ("B8A_20220512", ("B8A", "20220512")),
        ("field_2022-05-12_red_v1", ("red", "field_2022-05-12_v1")),
        ("20220512_NIR", ("NIR", "20220512")),
        ("20220512_QA_PIXEL", ("QA_PIXEL", "20220512")),
        ("ndvi_20220512", ("ndvi", "20220512")),
        ("height_20220512", ("", "height_20220512")),
        ("B04", ("B04", "")),
    ],
)
def test_band_in_a_name(stem, expected):
    assert band_word(stem) == expected


@pytest.mark.parametrize("bands", [("B08", "B04", "B03"), ("nir", "red", "green")])
def test_one_raster_per_band_and_date(tmp_path, bands):
    for date in ("20220512", "20220517"):
        for band in bands:
            write(tmp_path / date / f"S2A_{date}_{band}.tif")
        write_raster(tmp_path / date / f"S2A_{date}_SCL.tif", np.ones((SIZE, SIZE), np.uint8))
    products = reading(tmp_path).products
    assert [str(one.acquired.date()) for one in products] == ["2022-05-12", "2022-05-17"]
    for one in products:
        assert [mask.kind for mask in one.masks] == ["SCL"]
        chosen = select_bands(one, ("nir", "red", "green"))
        assert [band.name for band in chosen] == list(bands)
        for band in chosen:
            stem = band.path.split("/")[-1][:-4]
            np.testing.assert_allclose(read_values(band), ground(stem), atol=1e-6)


def test_one_raster_per_band_with_dates_as_bands(tmp_path):
    dates = ("2022-05-12", "2022-05-17")
    for band in ("B04", "B08"):
        values = np.stack([ground(band, seed) for seed in range(2)]).astype(np.float32)
        write_raster(tmp_path / f"{band}.tif", values, names=dates)
    write_raster(tmp_path / "SCL.tif", np.ones((2, SIZE, SIZE), np.uint8), names=dates)
    products = reading(tmp_path).products
    assert [str(one.acquired.date()) for one in products] == list(dates)
    for seed, one in enumerate(products):
        assert [(band.name, band.number) for band in one.bands] == [
            ("B04", seed + 1), ("B08", seed + 1),
        ]  # fmt: skip
        assert [(mask.kind, mask.number) for mask in one.masks] == [("SCL", seed + 1)]
        np.testing.assert_allclose(read_values(one.bands[1]), ground("B08", seed), atol=1e-6)


def test_one_raster_per_date(tmp_path):
    values = np.stack([ground("a"), ground("b")]).astype(np.float32)
    write_raster(tmp_path / "a_20220512.tif", values, names=("nir", "red"), nodata=-1)
    write_raster(tmp_path / "a_20220512_SCL.tif", np.ones((SIZE, SIZE), np.uint8))
    (product,) = reading(tmp_path).products
    assert [band.common_name for band in product.bands] == ["nir", "red"]
    assert [mask.kind for mask in product.masks] == ["SCL"]
    assert product.bands[0].nodata == -1


def test_date_of_the_bands_comes_before_that_of_the_export(tmp_path):
    values = np.zeros((2, SIZE, SIZE), np.float32)
    dates = ("2022-05-12", "2022-05-17")
    write_raster(tmp_path / "export_20230101_B04.tif", values, names=dates)
    products = reading(tmp_path).products
    assert [str(one.acquired.date()) for one in products] == list(dates)


def test_date_in_the_name_of_the_folder(tmp_path):
    for date in ("20220608", "20220613"):
        for band in ("B04", "B08"):
            write(tmp_path / f"S2A_32ULU_{date}_0_L2A" / f"{band}.tif")
        flags = np.ones((SIZE, SIZE), np.uint8)
        write_raster(tmp_path / f"S2A_32ULU_{date}_0_L2A" / "SCL.tif", flags)
    products = reading(tmp_path).products
    assert [one.title for one in products] == [
        "S2A_32ULU_20220608_0_L2A", "S2A_32ULU_20220613_0_L2A",
    ]  # fmt: skip
    assert [band.common_name for band in products[0].bands] == ["red", "nir"]
    assert len(products[1].masks) == 1


def test_name_of_the_browser_of_copernicus(tmp_path):
    for band in ("B04", "B08"):
        write(tmp_path / f"2022-05-12-00-00_2022-05-12-23-59_Sentinel-2_L2A_{band}_(Raw).tiff")
    (product,) = reading(tmp_path).products
    assert [band.common_name for band in product.bands] == ["red", "nir"]


def test_values_without_a_scale_are_told(tmp_path):
    write(tmp_path / "20220512_B04.tif")
    assert reading(tmp_path).notes == [
        "Rasters without a scale: their values are taken as they are."
    ]


def test_bands_without_names(tmp_path):
    write_raster(tmp_path / "a_20220512.tif", np.zeros((2, SIZE, SIZE), np.float32))
    (product,) = reading(tmp_path).products
    assert [band.name for band in product.bands] == ["band 1", "band 2"]


def test_scale_of_the_raster(tmp_path):
    values = np.rint(ground("B04") * 10000).astype(np.int16)
    write_raster(tmp_path / "20220512_B04.tif", values, nodata=-1, scale=0.0001)
    (band,) = reading(tmp_path).products[0].bands
    assert band.unit == "reflectance"
    np.testing.assert_allclose(read_values(band), ground("B04"), atol=1e-6)


def test_number_of_an_unknown_sensor_has_no_common_name(tmp_path):
    write(tmp_path / "20220512_B05.tif")
    (band,) = reading(tmp_path).products[0].bands
    assert (band.name, band.common_name) == ("B05", "")


def test_no_date(tmp_path):
    write(tmp_path / "height.tif")
    found = reading(tmp_path)
    assert found.products == []
    assert "'height.tif' was left out" in found.notes[0]
