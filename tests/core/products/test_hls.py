"""Harmonized Landsat Sentinel-2."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import hls
from planar_sits.core.products.bands import select_alike
from planar_sits.core.products.files import folder_files
from planar_sits.core.products.masks import invalid
from planar_sits.tests.support.products import ground, read_stored, read_values, write_hls


def products(folder):
    return hls.read(folder_files(str(folder))).products


def test_same_common_names_of_both_sensors(tmp_path):
    write_hls(tmp_path, "L30")
    write_hls(tmp_path, "S30", "2022160T103629")
    landsat, sentinel = products(tmp_path)
    wanted = ("nir", "red", "green")
    chosen = select_alike([landsat, sentinel], wanted)
    assert [band.name for band in chosen[0]] == ["B05", "B04", "B03"]
    assert [band.name for band in chosen[1]] == ["B8A", "B04", "B03"]
    for bands in chosen:
        for band, word in zip(bands, wanted):
            values = read_values(band)
            assert np.isnan(values[0, 0])
            np.testing.assert_allclose(values[1:], ground(word)[1:], atol=1e-6)


def test_what_the_name_says(tmp_path):
    title = write_hls(tmp_path)
    (product,) = products(tmp_path)
    assert (product.title, product.tile, product.sensor) == (title, "32ULU", "HLS L30")
    assert product.acquired.isoformat() == "2022-06-08T10:10:13+00:00"
    assert "B10" not in [band.name for band in product.bands]  # thermal in L30


@pytest.mark.parametrize("scale, expected", [(None, 0.0001), (0.0001, 0.0001), (0.001, 0.001)])
def test_scale_of_the_file_counts(tmp_path, scale, expected):
    write_hls(tmp_path, scale=scale)
    (product,) = products(tmp_path)
    assert product.bands[0].scale == expected


def test_bits_of_fmask_by_hand(tmp_path):
    write_hls(tmp_path)
    (product,) = products(tmp_path)
    (mask,) = product.masks
    flags = read_stored(mask).ravel()[:8]  # cirrus, cloud, adjacent, shadow, snow, water, aerosol
    for chosen, expected in (
        ([], "00000001"),
        (["cloud"], "01100001"),
        (["cirrus"], "10000001"),
        (["shadow"], "00010001"),
        (["snow"], "00001001"),
    ):
        assert "".join(str(int(one)) for one in invalid(flags, mask.kind, chosen)) == expected


def test_indices_are_bands_of_their_granule(tmp_path):
    write_hls(tmp_path, "L30", index="NDVI")
    write_hls(tmp_path, "S30", "2022160T103629", index="NDVI")
    found = products(tmp_path)
    assert [one.title[:7] for one in found] == ["HLS.L30", "HLS.S30"]
    for bands in select_alike(found, ("NDVI",)):
        values = read_values(bands[0])
        assert np.isnan(values[0, 0]) and "HLS-VI" in bands[0].path
        np.testing.assert_allclose(values[1:], ground("NDVI")[1:], atol=1e-6)


def test_granule_of_indices_alone(tmp_path):
    write_hls(tmp_path, index="NBR2")
    (product,) = products(tmp_path / "vi")
    assert [(band.name, band.nodata) for band in product.bands] == [("NBR2", -19999)]


def test_thermal_and_angles_alone_are_refused(tmp_path):
    write_hls(tmp_path, bands=("B10",))
    with pytest.raises(PlanarSitsError, match="no band of reflectance"):
        products(tmp_path)


def test_all_shared_bands_of_both_sensors(tmp_path):
    write_hls(tmp_path, "L30")
    write_hls(tmp_path, "S30", "2022160T103629")
    one, other = select_alike(products(tmp_path), ())
    assert [band.common_name for band in one] == ["green", "red", "nir"]
    assert [band.common_name for band in other] == ["green", "red", "nir"]
