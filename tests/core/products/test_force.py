"""FORCE Level 2."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import force
from planar_sits.core.products.bands import select_alike
from planar_sits.core.products.files import folder_files
from planar_sits.core.products.masks import invalid
from planar_sits.tests.support.products import ground, read_stored, read_values, write_force


def products(folder):
    return force.read(folder_files(str(folder))).products


@pytest.mark.parametrize("suffix", [".tif", ".dat"])
def test_bands_by_description(tmp_path, suffix):
    write_force(tmp_path, suffix=suffix)
    (product,) = products(tmp_path)
    assert (product.tile, product.sensor) == ("X0069_Y0043", "SEN2A")
    assert product.acquired.date().isoformat() == "2018-08-23"
    names = {band.common_name: band.name for band in product.bands}
    assert (names["nir"], names["nir_broad"], names["swir16"]) == ("NIR", "BROADNIR", "SWIR1")
    for band in product.bands:
        values = read_values(band)
        assert np.isnan(values[0, 0])
        np.testing.assert_allclose(values[1:], ground(band.name)[1:], atol=1e-6)


def test_two_sensors_have_the_same_common_names(tmp_path):
    write_force(tmp_path)
    write_force(tmp_path, "LND08", "20180825")
    chosen = select_alike(products(tmp_path), ("nir", "red", "green"))
    assert [[band.number for band in bands] for bands in chosen] == [[8, 3, 2], [4, 3, 2]]


def test_tiles_are_kept_apart(tmp_path):
    write_force(tmp_path)
    write_force(tmp_path, tile="X0070_Y0043")
    assert [one.tile for one in products(tmp_path)] == ["X0069_Y0043", "X0070_Y0043"]


def test_bits_of_qai_by_hand(tmp_path):
    write_force(tmp_path)
    (product,) = products(tmp_path)
    (mask,) = product.masks
    flags = read_stored(mask).ravel()[:8]  # none, buffered, opaque, cirrus, shadow, snow, water,
    for chosen, expected in (  # saturated
        ([], "10000000"),
        (["cloud"], "11100000"),
        (["cirrus"], "10010000"),
        (["shadow"], "10001000"),
        (["snow"], "10000100"),
        (["saturated"], "10000001"),
    ):
        assert "".join(str(int(one)) for one in invalid(flags, mask.kind, chosen)) == expected


def test_bands_without_names_are_those_of_the_documentation(tmp_path):
    write_force(tmp_path, named=False)
    (product,) = products(tmp_path)
    assert product.bands[7].common_name == "nir"


def test_image_without_boa_is_left_out(tmp_path):
    folder = write_force(tmp_path)
    next(folder.glob("*_BOA.tif")).unlink()
    reading = force.read(folder_files(str(tmp_path)))
    assert reading.products == []
    assert "no BOA image" in reading.notes[0]


def test_damaged_image_is_refused(tmp_path):
    folder = write_force(tmp_path)
    next(folder.glob("*_BOA.tif")).write_bytes(b"nothing")
    with pytest.raises(PlanarSitsError, match="20180823_LEVEL2_SEN2A.*cannot be opened"):
        products(tmp_path)
