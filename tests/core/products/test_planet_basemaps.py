"""Basemaps of Planet."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import planet_basemaps
from planar_sits.core.products.files import folder_files
from planar_sits.core.products.masks import invalid
from planar_sits.tests.support.products import (
    SIZE,
    ground,
    read_stored,
    read_values,
    write_raster,
)

QUAD = "L15-1031E-1155N"


def reading(folder):
    return planet_basemaps.read(folder_files(str(folder)))


def write_quad(path, count=4):
    values = np.stack([np.rint(ground(f"b{n}") * 10000) for n in range(count)])
    values[:, 0, 0] = 0
    alpha = np.full((1, SIZE, SIZE), 255)
    alpha[0, 0, 0] = 0
    write_raster(path, np.concatenate([values, alpha]).astype(np.uint16))


@pytest.mark.parametrize(
    "name",
    [
        "planet_medres_normalized_analytic_2022-05_mosaic/{quad}_quad.tif",
        "planet_medres_normalized_analytic_2022-05_mosaic_{quad}.tif",
        "ps_monthly_normalized_analytic_subscription_2022_05_mosaic/{quad}/{quad}_quad.tif",
    ],
)
def test_bands_values_and_month(tmp_path, name):
    write_quad(tmp_path / name.format(quad=QUAD))
    found = reading(tmp_path)
    (product,) = found.products
    assert (product.acquired.date().isoformat(), product.tile) == ("2022-05-01", QUAD)
    assert [band.common_name for band in product.bands] == ["blue", "green", "red", "nir"]
    values = read_values(product.bands[3])
    assert np.isnan(values[0, 0])
    np.testing.assert_allclose(values[1:], ground("b3")[1:], atol=1e-6)
    (mask,) = product.masks
    assert invalid(read_stored(mask), mask.kind, ()).sum() == 1
    assert "first day" in found.notes[0]


def test_mask_beside_a_quad_of_eight_bands(tmp_path):
    folder = tmp_path / "ps_monthly_normalized_analytic_8b_sr_subscription_2022_05_mosaic"
    write_quad(folder / f"{QUAD}_quad.tif", 8)
    write_raster(folder / f"{QUAD}_ortho_udm2.tif", np.zeros((8, SIZE, SIZE), np.uint8))
    write_raster(folder / f"{QUAD}_provenance_raster.tif", np.zeros((SIZE, SIZE), np.uint8))
    (product,) = reading(tmp_path).products
    assert (len(product.bands), len(product.masks)) == (8, 7)


def test_pictures_and_damaged_quads(tmp_path):
    write_quad(tmp_path / "planet_medres_visual_2022-05_mosaic" / f"{QUAD}.tif")
    found = reading(tmp_path)
    assert found.products == [] and "no basemap of surface reflectance" in found.notes[0]
    write_quad(tmp_path / "planet_medres_normalized_analytic_2022-05_mosaic" / f"{QUAD}.tif", 2)
    with pytest.raises(PlanarSitsError, match="it has 3 bands"):
        reading(tmp_path)
    assert reading(tmp_path / "planet_medres_visual_2022-05_mosaic").products == []
