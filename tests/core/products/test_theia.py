"""Sentinel-2 Level-2A of Theia."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import theia
from planar_sits.core.products.files import archive_files, folder_files
from planar_sits.core.products.masks import invalid
from planar_sits.tests.support.products import (
    THEIA_BANDS,
    ground,
    read_stored,
    read_values,
    write_theia,
    zipped,
)


def only(folder):
    (product,) = theia.read(folder_files(str(folder))).products
    return product


@pytest.mark.parametrize("quantification", ["10000.000000", "1000"])
def test_fre_with_the_quantification_of_the_metadata(tmp_path, quantification):
    write_theia(tmp_path, quantification=quantification)
    product = only(tmp_path)
    assert [band.name for band in product.bands] == list(THEIA_BANDS)
    for band in product.bands:
        assert "_FRE_" in band.path
        values = read_values(band)
        truth = ground(band.name)[: len(values), : len(values)]
        assert np.isnan(values[0, 0])
        np.testing.assert_allclose(values[1:], truth[1:], atol=0.6 / float(quantification))


def test_what_the_metadata_say(tmp_path):
    write_theia(tmp_path)
    product = only(tmp_path)
    assert product.acquired.isoformat() == "2017-04-15T10:35:36+00:00"
    assert (product.tile, product.sensor, product.orbit) == ("32ULU", "S2A", "8")
    assert [(mask.kind, mask.path.rsplit("_", 1)[1]) for mask in product.masks] == [
        ("CLM", "R1.tif"), ("EDG", "R1.tif"), ("MG2", "R1.tif"),
        ("SAT", "R1.tif"), ("SAT", "R2.tif"),
    ]  # fmt: skip
    assert [band.pixel_size for band in product.bands] == [10, 10, 10, 20, 20, 20, 10, 20, 20, 20]


def test_bits_of_the_masks_by_hand(tmp_path):
    write_theia(tmp_path)
    masks = {mask.kind: read_stored(mask).ravel() for mask in only(tmp_path).masks}
    for kind, chosen, bits in (
        ("CLM", ["cloud"], [1, 2, 3]),
        ("CLM", ["shadow"], [5, 6]),
        ("CLM", ["cirrus"], [4, 7]),
        ("CLM", ["snow"], []),
        ("MG2", ["snow"], [2]),
        ("MG2", ["cloud"], [1]),
        ("MG2", ["shadow"], [3, 4]),
    ):
        by_hand = [any(int(value) // 2**bit % 2 for bit in bits) for value in masks[kind]]
        assert invalid(masks[kind], kind, chosen).tolist() == by_hand, (kind, chosen)


@pytest.mark.parametrize("top", [True, False])
def test_zip_is_the_folder(tmp_path, top):
    folder = write_theia(tmp_path)
    before = [read_values(band) for band in only(tmp_path).bands]
    files = archive_files(str(zipped(folder, tmp_path / "SENTINEL2A_C_V1-4.zip", top)))
    (product,) = theia.read(files).products
    for band, expected in zip(product.bands, before):
        np.testing.assert_array_equal(read_values(band), expected)
    assert len(product.masks) == 5


def test_missing_band_is_told(tmp_path):
    folder = write_theia(tmp_path)
    next(folder.glob("*_FRE_B8A.tif")).unlink()
    assert only(tmp_path).missing == ("B8A",)


@pytest.mark.parametrize(
    "removed, sentence",
    [("*_MTD_ALL.xml", "MTD_ALL.xml"), ("*_FRE_*.tif", "no FRE images")],
)
def test_incomplete_product_is_refused(tmp_path, removed, sentence):
    folder = write_theia(tmp_path)
    for file in list(folder.glob(removed)):
        file.unlink()
    with pytest.raises(PlanarSitsError, match=sentence):
        theia.read(folder_files(str(tmp_path)))


def test_metadata_without_scale_are_refused(tmp_path):
    folder = write_theia(tmp_path)
    (metadata,) = folder.glob("*_MTD_ALL.xml")
    metadata.write_text(metadata.read_text().replace("REFLECTANCE_QUANT", "OTHER_QUANT"))
    with pytest.raises(PlanarSitsError, match="REFLECTANCE_QUANTIFICATION_VALUE"):
        theia.read(folder_files(str(tmp_path)))


@pytest.mark.parametrize(
    "platform, tile, sensor, names",
    [
        ("LANDSAT8-OLITIRS-XS", "T31TCH", "L8", {"B4": "red", "B5": "nir", "B6": "swir16"}),
        ("VENUS-XS", "SUDOUE-1", "VENUS", {"B4": "green", "B7": "red", "B11": "nir08", "B5": ""}),
    ],
)
def test_other_platforms_of_maja(tmp_path, platform, tile, sensor, names):
    write_theia(tmp_path, platform=platform, tile=tile, quantification="1000")
    product = only(tmp_path)
    assert (product.sensor, product.tile) == (sensor, tile.replace("T31", "31"))
    common = {band.name: band.common_name for band in product.bands}
    assert {name: common[name] for name in names} == names
    assert [mask.kind for mask in product.masks] == ["CLM", "EDG", "MG2", "SAT"]
    band = product.bands[0]
    values = read_values(band)
    truth = ground("B1")[: len(values), : len(values)]
    np.testing.assert_allclose(values[1:], truth[1:], atol=6e-4)


def test_folder_named_without_the_version(tmp_path):
    folder = write_theia(tmp_path)
    folder.rename(tmp_path / folder.name.rsplit("_V", 1)[0])
    assert (only(tmp_path).tile, only(tmp_path).baseline) == ("32ULU", "1.4")


def test_two_products_in_one_folder(tmp_path):
    for date in ("20170415", "20170425"):
        folder = write_theia(tmp_path / "in", date)
        for file in list(folder.rglob("*.*")):
            target = tmp_path / "flat" / file.name
            target.parent.mkdir(exist_ok=True)
            file.rename(target)
    one, other = theia.read(folder_files(str(tmp_path / "flat"))).products
    assert (one.acquired.day, other.acquired.day) == (15, 25)
    for product in (one, other):
        day = f"_201704{product.acquired.day}-"
        assert all(day in part.path for part in (*product.bands, *product.masks))


@pytest.mark.parametrize(
    "platform", ["SPOT5-HRG2-XS", "SENTINEL2X", "PLEIADES"],
)  # fmt: skip
def test_other_products_of_theia_are_left_out(tmp_path, platform):
    write_theia(tmp_path, platform=platform)
    reading = theia.read(folder_files(str(tmp_path)))
    assert reading.products == []
    assert f"'{platform}_" in reading.notes[0]


def test_monthly_synthesis_is_left_out(tmp_path):
    folder = write_theia(tmp_path)
    metadata = next(folder.glob("*_MTD_ALL.xml"))
    metadata.rename(folder / metadata.name.replace("_L2A_", "_L3A_"))
    assert theia.read(folder_files(str(tmp_path))).products == []
