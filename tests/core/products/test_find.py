"""Products in folders, archives and lists of files."""

import shutil

import numpy as np
import pytest
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.products.bands import select_alike
from planar_sits.core.products.find import find_in_files, find_in_folder
from planar_sits.tests.support.products import (
    SIZE,
    write_backscatter,
    write_force,
    write_hls,
    write_landsat,
    write_planet,
    write_raster,
    write_safe,
    write_theia,
    zipped,
)

FAMILIES = {
    "sentinel-2": lambda folder: write_safe(folder, bands=("B04",)),
    "theia": write_theia,
    "landsat": write_landsat,
    "hls": write_hls,
    "force": write_force,
    "planetscope": write_planet,
    "sentinel-1": lambda folder: write_backscatter(folder / "S1_20220608.tif"),
    "earth-engine": lambda folder: write_raster(
        folder / "stack.tif", np.ones((SIZE, SIZE), np.uint16), names=("20220512T103629_B4",)
    ),
    "generic": lambda folder: write_raster(
        folder / "20220512_B04.tif", np.ones((SIZE, SIZE), np.uint16)
    ),
}


@pytest.mark.parametrize("family", FAMILIES)
def test_each_family_is_found_deep_in_a_folder(tmp_path, family):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "readme.txt").write_text("no product")
    FAMILIES[family](tmp_path / "a" / "b")
    (product,) = find_in_folder(str(tmp_path)).products
    assert product.family == family
    assert product.bands


def test_order_does_not_depend_on_folders(tmp_path):
    for name, date in (("z", "20220401"), ("a", "20220501"), ("m", "20220408")):
        write_safe(tmp_path / name, "04.00", date, bands=("B04",))
    products = find_in_folder(str(tmp_path)).products
    assert [one.acquired.month * 100 + one.acquired.day for one in products] == [401, 408, 501]


def test_folder_and_archives_together(tmp_path):
    zipped(write_safe(tmp_path, "04.00", "20220401", bands=("B04",)), tmp_path / "one.zip")
    zipped(write_safe(tmp_path, "02.14", "20210401", bands=("B04",)), tmp_path / "two.ZIP", False)
    write_safe(tmp_path, "03.01", "20210601", bands=("B04",))
    products = find_in_folder(str(tmp_path)).products
    assert [one.baseline for one in products] == ["02.14", "03.01", "04.00"]


def test_archive_beside_its_folder_is_one_product(tmp_path):
    safe = write_safe(tmp_path / "a", bands=("B04",))
    shutil.copytree(safe, tmp_path / "b" / safe.name)
    zipped(tmp_path / "b" / safe.name, tmp_path / "b" / "x.zip")
    found = find_in_folder(str(tmp_path))
    (product,) = found.products
    assert "vsizip" not in product.bands[0].path
    assert any("is there twice" in note for note in found.notes)


def test_archive_in_an_archive_is_told(tmp_path):
    (tmp_path / "order").mkdir()
    inner = zipped(write_safe(tmp_path, bands=("B04",)), tmp_path / "order" / "S2A.zip")
    zipped(inner.parent, tmp_path / "all.zip", False)
    with pytest.raises(PlanarSitsError, match=r"\('S2A.zip' was left out: .*unpack the outer one"):
        find_in_folder(str(tmp_path))
    write_safe(tmp_path, bands=("B04",))
    assert "archive in an archive" in find_in_folder(str(tmp_path)).notes[0]


def test_newer_baseline_replaces_the_older(tmp_path):
    for baseline in ("02.14", "05.00"):
        write_safe(tmp_path, baseline, "20200601", bands=("B04",))
    found = find_in_folder(str(tmp_path))
    assert [one.baseline for one in found.products] == ["05.00"]
    assert any("baseline 05.00 replaces it" in note for note in found.notes)


def test_newer_version_of_theia_replaces_the_older(tmp_path):
    for version in ("1-4", "3-10", "3-9"):
        write_theia(tmp_path, version=version)
    found = find_in_folder(str(tmp_path))
    assert [one.baseline for one in found.products] == ["3.10"]
    assert sum("version 3.10 replaces it" in note for note in found.notes) == 2


def test_newer_processing_of_landsat_replaces_the_older(tmp_path):
    for processed in ("20220615", "20230105"):
        write_landsat(tmp_path, processed=processed)
    write_landsat(tmp_path, "LC09", processed="20220101")
    found = find_in_folder(str(tmp_path))
    assert [one.title[4:40] for one in found.products if one.sensor == "LC08"] == [
        "_L2SP_195025_20220608_20230105_02_T1"]  # fmt: skip
    assert len(found.products) == 2
    assert any("processing 20230105 replaces it" in note for note in found.notes)


def test_two_granules_of_a_day_both_stay(tmp_path):
    safe = write_safe(tmp_path / "a", bands=("B04",))
    text = (safe / "MTD_MSIL2A.xml").read_text()
    other = tmp_path / "b" / safe.name.replace("T180000", "T190000")
    shutil.copytree(safe, other)
    (other / "MTD_MSIL2A.xml").write_text(text.replace("T180000.SAFE", "T190000.SAFE"))
    assert len(find_in_folder(str(tmp_path)).products) == 2


def test_two_sensors_of_hls_are_one_series(tmp_path):
    write_hls(tmp_path, "L30")
    write_hls(tmp_path, "S30", "2022160T103629")
    products = find_in_folder(str(tmp_path)).products
    assert len(select_alike(products, ("nir", "red", "green"))) == 2


def test_radar_stands_beside_optical_products(tmp_path):
    write_safe(tmp_path, bands=("B04",))
    for direction in ("ASC", "DES"):
        write_backscatter(tmp_path / f"s1a_32ULU_{direction}_139_20220608t053112.tif")
    groups = [one.group for one in find_in_folder(str(tmp_path)).products]
    assert groups == ["optical", "sentinel-1 ascending", "sentinel-1 descending"]


def test_radar_of_two_units_is_refused(tmp_path):
    write_backscatter(tmp_path / "S1_20220608_ASC_dB.tif")
    write_backscatter(tmp_path / "S1_20220620_ASC_linear.tif")
    with pytest.raises(PlanarSitsError, match="unlike units .dB, linear."):
        find_in_folder(str(tmp_path))


def test_unlike_kinds_are_refused(tmp_path):
    write_safe(tmp_path, bands=("B04",))
    write_landsat(tmp_path)
    with pytest.raises(PlanarSitsError, match=r"S2A_.*LC08_.*unlike kinds.*build a series of each"):
        find_in_folder(str(tmp_path))


def test_other_rasters_beside_products_are_told(tmp_path):
    write_safe(tmp_path, bands=("B04",))
    write_raster(tmp_path / "classified_20220608.tif", np.ones((SIZE, SIZE), np.uint8))
    found = find_in_folder(str(tmp_path))
    assert len(found.products) == 1
    assert any("classified_20220608.tif" in note for note in found.notes)


def test_damaged_raster_beside_products_does_no_harm(tmp_path):
    write_safe(tmp_path, bands=("B04",))
    (tmp_path / "20220608.tif").write_bytes(b"nothing")
    assert len(find_in_folder(str(tmp_path)).products) == 1


def test_radar_stands_beside_loose_rasters(tmp_path):
    write_backscatter(tmp_path / "S1_20220608.tif")
    write_raster(tmp_path / "S2_20220608_B04.tif", np.ones((SIZE, SIZE), np.uint16))
    families = [one.family for one in find_in_folder(str(tmp_path)).products]
    assert families == ["generic", "sentinel-1"]


def test_level_1_alone_is_told(tmp_path):
    safe = write_safe(tmp_path, bands=("B04",))
    (safe / "MTD_MSIL2A.xml").rename(safe / "MTD_MSIL1C.xml")
    with pytest.raises(PlanarSitsError, match=r"No product was found .*Level-1C"):
        find_in_folder(str(tmp_path))


def test_truncated_archive_is_refused(tmp_path):
    path = zipped(write_safe(tmp_path, bands=("B04",)), tmp_path / "S2A.zip")
    with open(path, "rb+") as file:
        file.truncate(path.stat().st_size // 2)
    with pytest.raises(PlanarSitsError, match="'S2A.zip' is truncated or damaged"):
        find_in_folder(str(tmp_path))
    with pytest.raises(PlanarSitsError, match="'S2A.zip' is truncated or damaged"):
        find_in_files([str(path)])


@pytest.mark.parametrize("blocks", [1, 2, 18])
def test_truncated_tar_is_refused(tmp_path, blocks):
    """Also where it ends between two of its files, which `tarfile` does not tell."""
    path = zipped(write_landsat(tmp_path), tmp_path / "LC08.tar")
    with open(path, "rb+") as file:
        file.truncate(512 * blocks)
    with pytest.raises(PlanarSitsError, match="'LC08.tar' is truncated or damaged"):
        find_in_folder(str(tmp_path))


def test_link_out_of_the_folder_is_refused(tmp_path):
    safe = write_safe(tmp_path / "in", bands=("B04",))
    image = next(safe.rglob("*_B04_10m.jp2"))
    shutil.move(image, tmp_path / image.name)
    image.symlink_to(tmp_path / image.name)
    with pytest.raises(PlanarSitsError, match="leads out of the folder"):
        find_in_folder(str(tmp_path / "in"))


@pytest.mark.parametrize("prepare", [lambda folder: None, lambda folder: write_raster(
    folder / "height.tif", np.ones((SIZE, SIZE), np.uint8))])  # fmt: skip
def test_no_product(tmp_path, prepare):
    prepare(tmp_path)
    with pytest.raises(PlanarSitsError, match="No product was found in the folder"):
        find_in_folder(str(tmp_path))


@pytest.mark.parametrize("choice", ["folder", "metadata", "image", "archive"])
def test_files_stand_for_their_product(tmp_path, choice):
    safe = write_safe(tmp_path, bands=("B04", "B08"))
    path = {
        "folder": safe,
        "metadata": safe / "MTD_MSIL2A.xml",
        "image": next(safe.rglob("*_B04_10m.jp2")),
    }.get(choice) or zipped(safe, tmp_path / "one.zip")
    (product,) = find_in_files([str(path)]).products
    assert [band.name for band in product.bands] == ["B04", "B08"]


def test_rasters_with_their_metadata_beside_them(tmp_path):
    folder = write_landsat(tmp_path)
    chosen = [str(path) for path in folder.glob("*_SR_B[45].TIF")]
    (product,) = find_in_files(chosen).products
    assert [band.name for band in product.bands] == ["B4", "B5"]
    assert product.bands[0].offset == -0.2


@pytest.mark.parametrize("kind", ["txt", "xml", "json"])
def test_metadata_of_landsat_stand_for_its_product_alone(tmp_path, kind):
    for date in ("20220608", "20220624"):
        folder = write_landsat(tmp_path / "in", date=date)
        for file in list(folder.iterdir()):
            file.rename(tmp_path / file.name)
    (product,) = find_in_files([str(tmp_path / f"{folder.name}_MTL.{kind}")]).products
    assert (product.acquired.day, len(product.bands), len(product.masks)) == (24, 7, 2)


def test_file_that_is_not_there(tmp_path):
    with pytest.raises(PlanarSitsError, match="does not exist"):
        find_in_files([str(tmp_path / "none.zip")])


def test_cancelled(tmp_path):
    write_safe(tmp_path, bands=("B04",))
    with pytest.raises(Cancelled):
        find_in_folder(str(tmp_path), cancelled=lambda: True)
