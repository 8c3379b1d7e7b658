"""Sentinel-2 Level-2A as rasters with a STAC item."""

import json
import shutil

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products.find import find_in_files, find_in_folder
from planar_sits.tests.support.products import (
    ground,
    read_values,
    write_items,
    write_raster,
    write_safe,
)


def only(folder):
    (product,) = find_in_folder(str(folder)).products
    return product


@pytest.mark.parametrize(
    "baseline, shift, item",
    [
        ("02.14", 0, {}),
        ("02.14", 0, {"offset": -0.1}),  # Earth Search lists it for all baselines
        ("04.00", 0, {"offset": -0.1, "applied": True}),
        ("04.00", 0, {"offset": 0}),
        ("04.00", 1000, {"offset": -0.1, "applied": False}),
        ("05.00", 1000, {}),
    ],
)
def test_same_reflectance_wherever_the_offset_is(tmp_path, baseline, shift, item):
    write_items(tmp_path, baseline=baseline, shift=shift, **item)
    for band in only(tmp_path).bands:
        values = read_values(band)
        truth = ground(band.name)[: len(values), : len(values)]
        assert np.isnan(values[0, 0])
        np.testing.assert_allclose(values[1:, 1:], truth[1:, 1:], atol=1e-6)


def test_what_the_item_says(tmp_path):
    place = write_items(tmp_path, applied=True)
    product = only(tmp_path)
    assert (product.family, product.title) == ("sentinel-2", place.name)
    assert product.acquired.isoformat() == "2022-06-08T10:46:30+00:00"
    assert (product.tile, product.sensor, product.baseline) == ("32ULU", "S2B", "04.00")
    assert [(band.name, band.common_name, band.pixel_size) for band in product.bands] == [
        ("B04", "red", 10), ("B08", "nir", 10), ("B11", "swir16", 20)]  # fmt: skip
    assert [mask.kind for mask in product.masks] == ["SCL"]
    assert find_in_folder(str(tmp_path)).notes == ()  # TCI belongs to it


def test_offset_that_some_items_tell_wrongly_is_noted(tmp_path):
    write_items(tmp_path, applied=False, offset=-0.1)
    assert "negative values" in find_in_folder(str(tmp_path)).notes[0]


def test_items_of_collection_1_are_not_doubted(tmp_path):
    place = write_items(tmp_path, applied=False, offset=-0.1)
    path = place / f"{place.name}.json"
    path.write_text(path.read_text().replace("sentinel-2-l2a", "sentinel-2-c1-l2a"))
    assert find_in_folder(str(tmp_path)).notes == ()


def test_item_of_stac_1_1_with_names_of_safe(tmp_path):
    """As Copernicus Data Space and Planetary Computer have it, without MTD_MSIL2A.xml."""
    place = write_items(tmp_path, "S2B_MSIL2A_20220608T103629_N0400_R008_T32ULU_2022", shift=1000,
                        **{"processing:version": "04.00"})  # fmt: skip
    path = place / f"{place.name}.json"
    item = json.loads(path.read_text())
    for asset in item["assets"].values():
        name = asset["href"].split("/")[-1].split("?")[0]
        size = "20m" if name in ("B11.tif", "SCL.tif") else "10m"
        if name != "TCI.tif":
            new = f"T32ULU_20220608T103629_{name[:-4]}_{size}.tif"
            (place / name).rename(place / new)
            asset["href"] = f"https://blob.example/IMG_DATA/{new}?sig=a/b"
        asset.pop("raster:bands", None)
        asset.update({"raster:scale": 0.0001, "raster:offset": -0.1, "nodata": 0})
    path.write_text(json.dumps({**item, "stac_version": "1.1.0"}))
    (band, *_) = only(tmp_path).bands
    np.testing.assert_allclose(read_values(band)[1:, 1:], ground("B04")[1:, 1:], atol=1e-6)


def test_items_of_a_collection_beside_the_folders(tmp_path):
    items = []
    for day in ("08", "11"):
        place = write_items(tmp_path, f"S2B_32ULU_202206{day}_0_L2A", datetime=f"2022-06-{day}")
        path = place / f"{place.name}.json"
        items.append(json.loads(path.read_text()))
        path.unlink()
    collection = {"type": "FeatureCollection", "stac_version": "1.0.0", "features": items}
    (tmp_path / "items.json").write_text(json.dumps(collection))
    assert [one.acquired.day for one in find_in_folder(str(tmp_path)).products] == [8, 11]


def test_files_with_their_item_beside_them(tmp_path):
    place = write_items(tmp_path, shift=1000)
    (product,) = find_in_files([str(place / "B04.tif"), str(place / "B08.tif")]).products
    assert [(band.name, band.offset) for band in product.bands] == [("B04", -0.1), ("B08", -0.1)]


def test_rasters_of_a_safe_folder_are_left_to_its_reader(tmp_path):
    safe = write_safe(tmp_path, bands=("B04",))
    place = write_items(tmp_path, bands=("B04",))
    item = json.loads((place / f"{place.name}.json").read_text())
    image = next(safe.rglob("*_B04_10m.jp2")).relative_to(tmp_path).as_posix()
    item["assets"] = {"B04": {"href": f"./{image}"}}
    (tmp_path / "item.json").write_text(json.dumps(item))
    shutil.rmtree(place)
    assert only(tmp_path).baseline == "04.00"
    assert only(tmp_path).title.startswith("S2A_MSIL2A")


def test_level_1_is_left_out(tmp_path):
    write_items(tmp_path, "S2B_32ULU_20220608_0_L1C")
    with pytest.raises(PlanarSitsError, match="is Level-1C"):
        find_in_folder(str(tmp_path))


@pytest.mark.parametrize(
    "change, part",
    [
        ({"properties": {"constellation": "sentinel-2", "datetime": "2022-06-08"}}, "neither the"),
        ({"properties": {"constellation": "sentinel-2", "s2:processing_baseline": "04.00"},
          "id": "x"}, "no datetime"),
        ({"assets": {"b": {"href": "B04.tif", "raster:bands": [{"scale": "x"}]}}}, "is damaged"),
        ({"assets": {"b": {"href": "B04.tif", "raster:bands": [{"scale": -1}]}}}, "is damaged"),
        ({"assets": {"b": {"href": "SCL.tif"}}}, "none of its bands"),
    ],
)  # fmt: skip
def test_damaged_item_is_refused(tmp_path, change, part):
    place = write_items(tmp_path)
    path = place / f"{place.name}.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(PlanarSitsError, match=part):
        find_in_folder(str(tmp_path))


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", "null", '{"stac_version": 1}', "[" * 99999, '{"type": "Feature", '
             '"stac_version": "1.0.0", "properties": {"platform": "sentinel-2a"}, "assets": 3}'],
    ids=range(7),
)  # fmt: skip
def test_other_json_is_no_item(tmp_path, text):
    write_safe(tmp_path, bands=("B04",))
    (tmp_path / "other.json").write_text(text)
    assert only(tmp_path).bands[0].name == "B04"


def test_raster_that_no_item_names(tmp_path):
    place = write_items(tmp_path)
    write_raster(place / "B05.tif", np.ones((4, 4), np.uint16))
    assert any("'B05.tif'" in note or "/B05.tif'" in note
               for note in find_in_folder(str(tmp_path)).notes)  # fmt: skip
