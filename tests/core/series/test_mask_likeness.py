"""Masks among the images of a series are told."""

import numpy as np
import pytest
from osgeo import gdal, gdal_array
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.mask_likeness import check_no_masks


@pytest.fixture
def rasters(tmp_path):
    """Return a function that writes rasters of an array each, and opens them."""

    def make(**arrays):
        layers = []
        for name, values in arrays.items():
            path, values = tmp_path / f"{name}.tif", np.atleast_3d(values.T).T
            kind = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype)
            data = gdal.GetDriverByName("GTiff").Create(str(path), 80, 80, len(values), kind)
            data.SetGeoTransform((0, 1, 0, 0, 0, -1))
            data.WriteRaster(0, 0, 80, 80, np.ascontiguousarray(values).tobytes())
            del data
            layers.append(open_layer(path))
        return layers

    return make


RNG = np.random.default_rng(0)
REFLECTANCE = RNG.integers(0, 9000, (80, 80)).astype(np.int16)
CODES = RNG.integers(3, 9, (80, 80)).astype(np.uint8)
CLEAR = np.zeros((80, 80), np.uint8)


@pytest.mark.parametrize(
    ("masks", "count"),
    [
        ({"m_20170101": CODES, "m_20170201": CLEAR}, 2),
        ({"k_20170101": CODES.astype(np.int16)}, 1),
        ({"cloud_mask_20170101": CLEAR}, 1),
        ({"T32_SCL_20170101": CLEAR, "T32_SCL_20170102": CODES}, 2),
    ],
    ids=["values", "int16", "name", "both"],
)
@pytest.mark.parametrize("bands", [1, 3])
def test_masks_among_images_are_refused(rasters, masks, count, bands):
    image = np.stack([REFLECTANCE] * bands)
    layers = rasters(i_20170101=image, i_20170201=image, **masks)
    with pytest.raises(PlanarSitsError, match="look like masks") as caught:
        check_no_masks(layers)
    assert f"'{next(iter(masks))}'" in str(caught.value)
    assert (f"and {count - 1} other" in str(caught.value)) == (count > 1)


@pytest.mark.parametrize(
    "image",
    [
        REFLECTANCE,
        (REFLECTANCE > 1000).astype(np.float32),
        np.where(REFLECTANCE > 50, 0, REFLECTANCE),
        CLEAR,
    ],
    ids=["values", "real", "mostly-empty", "empty"],
)
def test_images_are_no_masks(rasters, image):
    assert check_no_masks(rasters(i_20170101=image, i_20170201=REFLECTANCE)) == []


def test_images_in_a_folder_named_mask_are_images(rasters):
    assert check_no_masks(rasters(mask_20170101=REFLECTANCE, mask_20170201=REFLECTANCE)) == []


def test_a_series_of_masks_alone_is_told(rasters):
    (note,) = check_no_masks(rasters(m_20170101=CODES, m_20170201=CODES))
    assert "MASKS" in note


def test_opening_a_series_tells_masks_first(sample):
    """"Add directory" of the scene's folder takes images and masks alike."""
    layers = [open_layer(path) for path in sorted(sample.rglob("*.tif"))]
    with pytest.raises(PlanarSitsError, match="'mask_.*' and 5 other.* look like masks"):
        open_series(layers)
