"""PlanetScope surface reflectance."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import planet
from planar_sits.core.products.files import folder_files
from planar_sits.core.products.masks import invalid
from planar_sits.tests.support.products import (
    SIZE,
    ground,
    read_stored,
    read_values,
    write_planet,
    write_raster,
)


def products(folder):
    return planet.read(folder_files(str(folder))).products


@pytest.mark.parametrize("ending", ["", "_clip", "_harmonized", "_harmonized_clip"])
@pytest.mark.parametrize("count, nir", [(4, 4), (8, 8)])
def test_bands_and_values(tmp_path, count, nir, ending):
    write_planet(tmp_path, count, ending=ending)
    (product,) = products(tmp_path)
    assert product.title == "20220608_101523_45_2423"
    assert product.acquired.isoformat() == "2022-06-08T10:15:23+00:00"
    assert len(product.bands) == count
    assert {band.common_name: band.number for band in product.bands}["nir"] == nir
    assert len(product.masks) == 6
    for number, band in enumerate(product.bands):
        values = read_values(band)
        assert np.isnan(values[0, 0])
        np.testing.assert_allclose(values[1:], ground(f"band{number}")[1:], atol=1e-6)


def test_eight_bands_have_two_greens(tmp_path):
    write_planet(tmp_path, 8)
    (product,) = products(tmp_path)
    assert [band.name for band in product.bands if band.common_name == "green"] == ["green"]
    assert product.bands[2].name == "green_i"


def test_scene_of_the_first_satellites(tmp_path):
    write_planet(tmp_path, scene="20190502_100345_1038")
    assert products(tmp_path)[0].acquired.isoformat() == "2019-05-02T10:03:45+00:00"


def test_harmonized_image_is_preferred(tmp_path):
    write_planet(tmp_path)
    write_planet(tmp_path, ending="_harmonized")
    (product,) = products(tmp_path)
    assert product.baseline == "harmonized"


def test_udm2_by_hand(tmp_path):
    write_planet(tmp_path)
    (product,) = products(tmp_path)
    # Pixel n has a 1 in band n + 1: clear, snow, shadow, light and heavy haze, cloud, , fill.
    for chosen, expected in (
        ([], "00000001"),
        (["snow"], "01000001"),
        (["shadow"], "00100001"),
        (["cirrus"], "00010001"),
        (["cloud"], "00001101"),
    ):
        parts = [invalid(read_stored(mask), mask.kind, chosen) for mask in product.masks]
        found = np.logical_or.reduce(parts).ravel()[:8]
        assert "".join(str(int(one)) for one in found) == expected


def test_mask_in_a_folder_of_its_own(tmp_path):
    path = write_planet(tmp_path / "udm2")
    (tmp_path / "analytic").mkdir()
    path.rename(tmp_path / "analytic" / path.name)
    assert len(products(tmp_path)[0].masks) == 6


def test_older_mask(tmp_path):
    write_planet(tmp_path, mask=False)
    path = tmp_path / "20220608_101523_45_2423_3B_AnalyticMS_DN_udm.tif"
    write_raster(path, np.zeros((SIZE, SIZE), np.uint8), 3)
    (product,) = products(tmp_path)
    assert [mask.kind for mask in product.masks] == ["UDM"]


def test_radiance_is_left_out(tmp_path):
    path = write_planet(tmp_path)
    path.rename(path.with_name(path.name.replace("_SR", "")))
    reading = planet.read(folder_files(str(tmp_path)))
    assert reading.products == []
    assert "not surface reflectance" in reading.notes[0]


def test_other_numbers_of_bands_are_refused(tmp_path):
    path = write_planet(tmp_path, 8)
    write_planet(tmp_path, 4).rename(path)
    with pytest.raises(PlanarSitsError, match="20220608_101523_45_2423.*4 bands"):
        products(tmp_path)
