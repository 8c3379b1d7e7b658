"""Sentinel-2 Level-2A: SAFE folders and archives of all baselines."""

import re
import shutil

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import sentinel2
from planar_sits.core.products.files import archive_files, folder_files
from planar_sits.core.products.find import find_in_folder
from planar_sits.tests.support.products import (
    S2_SIZES,
    ground,
    read_stored,
    read_values,
    write_raster,
    write_safe,
    write_theia,
    zipped,
)


def only(folder):
    (product,) = sentinel2.read(folder_files(str(folder))).products
    return product


def test_what_the_metadata_say(tmp_path):
    write_safe(tmp_path)
    product = only(tmp_path)
    assert product.title == "S2A_MSIL2A_20220608T103631_N0400_R008_T32ULU_20220608T180000"
    assert product.acquired.isoformat() == "2022-06-08T10:36:31+00:00"
    assert (product.tile, product.baseline, product.sensor) == ("32ULU", "04.00", "S2A")
    assert (product.orbit, product.direction, product.cloud_cover) == ("8", "descending", 12.5)
    assert [band.name for band in product.bands] == list(S2_SIZES)
    assert [band.pixel_size for band in product.bands] == list(S2_SIZES.values())
    assert {band.name: band.common_name for band in product.bands}["B8A"] == "nir08"
    assert [mask.kind for mask in product.masks] == ["SCL"]
    assert product.missing == ()


@pytest.mark.parametrize("baseline", ["02.05", "02.14", "03.01", "04.00", "05.09", "05.11"])
def test_same_reflectance_in_each_baseline(tmp_path, baseline):
    write_safe(tmp_path, baseline)
    for band in only(tmp_path).bands:
        values = read_values(band)
        truth = ground(band.name)[: len(values), : len(values)]
        assert np.isnan(values[0, 0])  # DN 0
        inside = np.s_[1:, 1:]
        np.testing.assert_allclose(values[inside], truth[inside], atol=1e-6)
        assert np.isnan(values).sum() == 1


def test_reprocessed_old_date_has_its_offset(tmp_path):
    write_safe(tmp_path, "05.00", "20170415")
    product = only(tmp_path)
    assert product.acquired.year == 2017
    assert {band.offset for band in product.bands} == {-0.1}


def test_offset_of_each_band_by_its_identifier(tmp_path):
    safe = write_safe(tmp_path)
    metadata = safe / "MTD_MSIL2A.xml"
    text = metadata.read_text()
    text = text.replace('band_id="8">-1000', 'band_id="8">-900')  # 8 is B8A, not B08
    metadata.write_text(text.replace('band_id="7">-1000', 'band_id="7">-700'))
    offsets = {band.name: band.offset for band in only(tmp_path).bands}
    assert offsets["B8A"] == pytest.approx(-0.09)
    assert offsets["B08"] == pytest.approx(-0.07)
    assert offsets["B09"] == pytest.approx(-0.1)


@pytest.mark.parametrize("nodata, saturated", [(0, 65535), (0, 6), (1, 0)])
def test_dn_0_is_no_data_whatever_old_metadata_list(tmp_path, nodata, saturated):
    safe = write_safe(tmp_path, "02.05", "20170823", bands=("B04",))
    metadata = safe / "MTD_MSIL2A.xml"
    text = metadata.read_text().replace("INDEX>0<", f"INDEX>{nodata}<")
    metadata.write_text(text.replace("INDEX>65535<", f"INDEX>{saturated}<"))
    assert (only(tmp_path).bands[0].nodata, only(tmp_path).saturated) == (0, 65535)


def test_names_of_older_metadata(tmp_path):
    safe = write_safe(tmp_path, "02.05", old_names=True)
    metadata = safe / "MTD_MSIL2A.xml"
    text = metadata.read_text()
    for new, old in (
        ("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE"),
        ("QUANTIFICATION_VALUES_LIST", "L1C_L2A_Quantification_Values_List"),
        ("Product_Info", "L2A_Product_Info"),
        ("PRODUCT_URI", "PRODUCT_URI_2A"),
        ("IMAGE_FILE", "IMAGE_FILE_2A"),
    ):
        text = text.replace(f"<{new}", f"<{old}").replace(f"</{new}", f"</{old}")
    metadata.write_text(text)
    product = only(tmp_path)
    assert product.tile == "32ULU"
    assert len(product.bands) == 12
    assert product.bands[1].scale == 0.0001


def test_names_before_december_2016(tmp_path):
    safe = write_safe(tmp_path, "02.01", "20160119", bands=("B04", "B8A"))
    (granule,) = (safe / "GRANULE").iterdir()
    long = "L2A_TL_SGS__20160119T144513_A003008_T31UFT"
    for image in list(granule.glob("IMG_DATA/*/*.jp2")):
        _, _, band, size = image.stem.split("_")
        name = (
            f"S2A_USER_SCL_{long}_{size}" if band == "SCL" else f"S2A_USER_MSI_{long}_{band}_{size}"
        )
        image.rename(image.with_name(f"{name}.jp2"))
    granule.rename(granule.with_name(f"S2A_USER_MSI_{long}_N02.01"))
    (safe / "MTD_MSIL2A.xml").rename(safe / "S2A_USER_MTD_SAFL2A_PDMC_20160119T201524_R051.xml")
    product = only(tmp_path)
    assert (product.tile, product.baseline) == ("31UFT", "02.01")
    assert [band.name for band in product.bands] == ["B04", "B8A"]
    assert [mask.kind for mask in product.masks] == ["SCL"]


def test_several_granules_and_scl_above_the_bands(tmp_path):
    """Before December 2016 a product has several tiles; SCL lies above the folders of bands."""
    safe = write_safe(tmp_path, "02.01", "20160119", bands=("B04",))
    (first,) = (safe / "GRANULE").iterdir()
    for tile in ("T31UFT", "T31UGT"):
        long = f"L2A_TL_SGS__20160119T144513_A003008_{tile}"
        granule = first.with_name(f"S2A_USER_MSI_{long}_N02.01")
        for size, name in (("10m", f"MSI_{long}_B04"), ("20m", f"SCL_{long}")):
            folder = "R10m" if "B04" in name else ""
            target = granule / "IMG_DATA" / folder / f"S2A_USER_{name}_{size}.jp2"
            target.parent.mkdir(parents=True, exist_ok=True)
            source = "B04_10m" if "B04" in name else "SCL_20m"
            shutil.copy(next(first.rglob(f"*{source}.jp2")), target)
    shutil.rmtree(first)
    (safe / "MTD_MSIL2A.xml").rename(safe / "S2A_USER_MTD_SAFL2A_PDMC_20160119T201524_R051.xml")
    products = sentinel2.read(folder_files(str(tmp_path))).products
    assert [product.tile for product in products] == ["31UFT", "31UGT"]
    assert len({product.title for product in products}) == 2
    for product in products:
        assert [band.name for band in product.bands] == ["B04"]
        assert product.tile in product.masks[0].path and product.tile in product.bands[0].path


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(
    "name",
    ["S2A_MSIL1C_20220608T103631_N0400_R008_T32ULU_20220608T123456.SAFE/GRANULE/"
     "L1C_T32ULU_A036374_20220608T104220/IMG_DATA/T32ULU_20220608T103631_B04.jp2",
     "S2A_OPER_PRD_MSIL1C_PDMC_20160119T201524.SAFE/GRANULE/S2A_OPER_MSI_L1C_TL_SGS__"
     "20160119T144513_A003008_T31UFT_N02.01/IMG_DATA/S2A_OPER_MSI_L1C_TL_SGS__20160119T144513_"
     "A003008_T31UFT_B04.jp2"],
    ids=["new", "old"],
)  # fmt: skip
def test_level_1_is_left_out_and_not_taken_for_loose_rasters(tmp_path, name, whole):
    image = tmp_path / name
    write_raster(image, np.ones((4, 4), np.uint16))
    if whole:
        metadata = "S2A_OPER_MTD_SAFL1C_PDMC_2016.xml" if "OPER" in name else "MTD_MSIL1C.xml"
        (tmp_path / name.split("/")[0] / metadata).write_text("<a/>")
    else:
        shutil.move(image.parent.parent, tmp_path / image.parent.parent.name)
        shutil.rmtree(tmp_path / name.split("/")[0])
    with pytest.raises(PlanarSitsError, match=r"No product was found .*is Level-1C"):
        find_in_folder(str(tmp_path))


def test_products_of_others_in_the_folder_of_level_1_stay(tmp_path):
    folder = tmp_path / "S2A_MSIL1C_20170415T103631_N0204_R008_T32ULU_20170415T103631"
    write_theia(folder)
    write_safe(folder / "sen2cor", "02.05", bands=("B04",))
    reading = sentinel2.read(folder_files(str(tmp_path)))
    assert [one.baseline for one in reading.products] == ["02.05"]
    assert reading.notes == [] and not any("_FRE_" in name for name in reading.claimed)


def test_level_1_without_a_folder_of_its_own_claims_no_products_beside_it(tmp_path):
    image = "GRANULE/L1C_T32ULU_A036374_20220608T104220/IMG_DATA/T32ULU_20220608T103631_B04.jp2"
    write_raster(tmp_path / image, np.ones((4, 4), np.uint16))
    (tmp_path / "MTD_MSIL1C.xml").write_text("<a/>")
    write_theia(tmp_path / "others")
    assert [one.family for one in find_in_folder(str(tmp_path)).products] == ["theia"]


def test_images_of_a_product_below_another_are_not_its_own(tmp_path):
    """Also where a product was unpacked without its own folder, beside others."""
    first = write_safe(tmp_path, "04.00", "20220608", bands=("B04",))
    write_safe(first, "02.14", "20180420", bands=("B04",))
    write_theia(first / "others")
    for folder in (tmp_path, first):
        reading = sentinel2.read(folder_files(str(folder)))
        assert [one.baseline for one in reading.products] == ["04.00", "02.14"]
        for one in reading.products:
            assert f"{one.acquired:%Y%m%d}T" in one.bands[0].path.rsplit("/", 1)[1]
        assert not any("_FRE_" in name for name in reading.claimed)


def test_two_products_unpacked_into_one_folder_are_refused(tmp_path):
    one = write_safe(tmp_path / "a", "04.00", "20220608", bands=("B04",))
    other = write_safe(tmp_path / "b", "02.14", "20180420", bands=("B04",))
    shutil.copytree(one, other, dirs_exist_ok=True)
    with pytest.raises(PlanarSitsError, match=r"20180420\w+\.jp2' of another product; unpack each"):
        only(tmp_path / "b")


def test_coarser_image_in_place_of_a_missing_one_is_told(tmp_path):
    safe = write_safe(tmp_path, bands=("B04", "B08"))
    (image,) = safe.rglob("*_B04_10m.jp2")
    image.rename(image.parent.parent / "R20m" / image.name.replace("10m", "20m"))
    product = only(tmp_path)
    assert product.missing == ()
    assert [band.path[-8:] for band in product.bands] == ["_20m.jp2", "_10m.jp2"]
    assert "lacks the finest images of B04" in product.notes[0]


@pytest.mark.parametrize("top", [True, False])
@pytest.mark.parametrize("name", ["product.zip", "PRODUCT.ZIP", "S2A.SAFE.zip", "product.tar"])
def test_archive_is_the_folder(tmp_path, top, name):
    bands = ("B04", "B8A")
    safe = write_safe(tmp_path, bands=bands)
    folder = only(tmp_path)
    values = [read_values(band) for band in folder.bands]
    files = archive_files(str(zipped(safe, tmp_path / name, top)))
    (product,) = sentinel2.read(files).products
    assert product.title == folder.title
    assert [band.scale for band in product.bands] == [0.0001, 0.0001]
    for band, expected in zip(product.bands, values):
        np.testing.assert_array_equal(read_values(band), expected)
    np.testing.assert_array_equal(read_stored(product.masks[0]).flat[:12], np.arange(12))


def test_finest_of_several_sizes(tmp_path):
    safe = write_safe(tmp_path, bands=("B02", "B05"))
    (image,) = safe.rglob("*_B02_10m.jp2")
    coarse = image.parent.parent / "R20m" / image.name.replace("10m", "20m")
    shutil.copy(image, coarse)
    band = only(tmp_path).bands[0]
    assert (band.name, band.pixel_size) == ("B02", 10.0)
    assert band.path.endswith("_10m.jp2")


def test_extension_in_capitals(tmp_path):
    safe = write_safe(tmp_path, bands=("B04",))
    for image in list(safe.rglob("*.jp2")):
        image.rename(image.with_suffix(".JP2"))
    assert [band.name for band in only(tmp_path).bands] == ["B04"]


def test_two_tiles_are_two_products(tmp_path):
    write_safe(tmp_path, bands=("B04",))
    write_safe(tmp_path, bands=("B04",), tile="T33UUP")
    products = sentinel2.read(folder_files(str(tmp_path))).products
    assert [product.tile for product in products] == ["32ULU", "33UUP"]


@pytest.mark.parametrize("baseline, offset", [("02.14", 0.0), ("05.09", -0.1)])
def test_bare_granule_takes_the_offset_of_its_baseline(tmp_path, baseline, offset):
    safe = write_safe(tmp_path, baseline, bands=("B04",))
    (granule,) = (safe / "GRANULE").iterdir()
    shutil.move(granule, tmp_path / granule.name)
    shutil.rmtree(safe)
    product = only(tmp_path)
    assert product.bands[0].offset == offset
    assert baseline in product.notes[0]
    np.testing.assert_allclose(read_values(product.bands[0])[1:, 1:], ground("B04")[1:, 1:])


def test_missing_band_is_told(tmp_path):
    safe = write_safe(tmp_path, bands=("B03", "B04"))
    next(safe.rglob("*_B04_10m.jp2")).unlink()
    assert only(tmp_path).missing == ("B04",)


def refusal(folder):
    with pytest.raises(PlanarSitsError) as error:
        sentinel2.read(folder_files(str(folder)))
    return str(error.value)


def test_images_without_metadata_are_refused(tmp_path):
    safe = write_safe(tmp_path, bands=("B04",))
    for metadata in list(safe.rglob("*.xml")):
        metadata.unlink()
    assert "MTD_MSIL2A.xml" in refusal(tmp_path)


def test_granule_of_a_users_own_processing_is_refused(tmp_path):
    safe = write_safe(tmp_path, "99.99", bands=("B04",))
    (safe / "MTD_MSIL2A.xml").unlink()
    assert "MTD_MSIL2A.xml" in refusal(tmp_path)


def test_no_images(tmp_path):
    safe = write_safe(tmp_path, bands=("B04",))
    shutil.rmtree(safe / "GRANULE")
    assert "holds no images" in refusal(tmp_path)


def test_no_quantification(tmp_path):
    safe = write_safe(tmp_path, bands=("B04",))
    metadata = safe / "MTD_MSIL2A.xml"
    metadata.write_text(metadata.read_text().replace("BOA_QUANTIFICATION_VALUE", "OTHER"))
    assert "BOA_QUANTIFICATION_VALUE" in refusal(tmp_path)


@pytest.mark.parametrize(
    "pattern, sentence",
    [
        (r"<BOA_ADD_OFFSET .*?</BOA_ADD_OFFSET>", "no BOA_ADD_OFFSET, which baseline 04.00 has"),
        (r'<BOA_ADD_OFFSET band_id="3">-1000</BOA_ADD_OFFSET>', "no BOA_ADD_OFFSET of B04"),
        (r"-1000", "is not a number"),
    ],
)
def test_no_offset_where_there_must_be_one(tmp_path, pattern, sentence):
    safe = write_safe(tmp_path, bands=("B04",))
    metadata = safe / "MTD_MSIL2A.xml"
    metadata.write_text(re.sub(pattern, "", metadata.read_text()))
    assert sentence in refusal(tmp_path)


def test_users_own_processing_without_offset(tmp_path):
    write_safe(tmp_path, "99.99", bands=("B04",), offset=0)
    metadata = next(tmp_path.rglob("MTD_MSIL2A.xml"))
    text = re.sub("<BOA_ADD_OFFSET_VALUES_LIST>.*</BOA_ADD_OFFSET_VALUES_LIST>", "",
                  metadata.read_text())  # fmt: skip
    metadata.write_text(text)
    assert only(tmp_path).bands[0].offset == 0.0


def test_xml_bomb_is_refused(tmp_path):
    safe = write_safe(tmp_path, bands=("B04",))
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ccc">]><a>&b;</a>'
    (safe / "MTD_MSIL2A.xml").write_text(bomb)
    assert "declare entities" in refusal(tmp_path)
    assert "S2A_MSIL2A_20220608" in refusal(tmp_path)


def test_level_1c_is_left_out(tmp_path):
    safe = write_safe(tmp_path, bands=("B04",))
    (safe / "MTD_MSIL2A.xml").rename(safe / "MTD_MSIL1C.xml")
    reading = sentinel2.read(folder_files(str(tmp_path)))
    assert reading.products == []
    assert "Level-1C" in reading.notes[0]
