"""STAC items whose assets are files."""

import json

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.assembly.items import find_in_items
from planar_sits.tests.support.products import (
    SIZE,
    write_hls,
    write_items,
    write_raster,
    write_safe,
)


def write(path, links):
    features = [
        {"type": "Feature", "properties": {"datetime": "2022-06-08T10:00:00Z"},
         "assets": {"a": {"href": link}}}
        for link in links
    ]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return str(path)


def test_relative_and_absolute_links(tmp_path):
    safes = [write_safe(tmp_path / "in", "04.00", day) for day in ("20220608", "20220618")]
    links = [
        f"in/{safes[0].name}/MTD_MSIL2A.xml",
        (safes[1] / "MTD_MSIL2A.xml").as_uri(),
        "in/preview.jpg",
    ]
    found = find_in_items(write(tmp_path / "items.json", links))
    assert [one.acquired.day for one in found.products] == [8, 18]


def test_scale_and_offset_of_the_items(tmp_path):
    """Rasters of Earth Search that an ItemCollection elsewhere links to."""
    features = []
    for day in ("08", "18"):
        place = write_items(tmp_path / "in", f"S2B_32ULU_202206{day}_0_L2A", shift=1000,
                            datetime=f"2022-06-{day}")  # fmt: skip
        path = place / f"{place.name}.json"
        item = json.loads(path.read_text())
        path.unlink()
        for asset in item["assets"].values():
            file = place / asset["href"].split("/")[-1].split("?")[0]
            asset["href"] = file.as_uri() if day == "08" else f"../in/{place.name}/{file.name}"
        item["assets"]["thumbnail"] = {"href": "https://host/preview.jpg"}
        item["assets"]["red-jp2"] = {"href": "s3://bucket/B04.jp2"}
        features.append(item)
    (tmp_path / "items").mkdir()
    items = tmp_path / "items" / "items.json"
    items.write_text(json.dumps({"type": "FeatureCollection", "stac_version": "1.0.0",
                                 "features": features}))  # fmt: skip
    found = find_in_items(str(items))
    assert [one.acquired.day for one in found.products] == [8, 18]
    for product in found.products:
        assert [band.name for band in product.bands] == ["B04", "B08", "B11"]
        assert {band.offset for band in product.bands} == {-0.1}
        assert [mask.kind for mask in product.masks] == ["SCL"]


@pytest.mark.parametrize("beside", [True, False])
def test_item_as_it_was_downloaded_with_its_rasters(tmp_path, beside):
    """Its links still lead to where they were downloaded from."""
    place = write_items(tmp_path, shift=1000)
    path = place / f"{place.name}.json"
    if not beside:
        path = path.rename(tmp_path / path.name)
    (product,) = find_in_items(str(path)).products
    assert [(band.name, band.offset) for band in product.bands] == [
        ("B04", -0.1), ("B08", -0.1), ("B11", -0.1)]  # fmt: skip


def test_item_whose_rasters_are_elsewhere_is_not_left_out(tmp_path):
    write_safe(tmp_path / "in")
    links = [["in"], ["thumbnail.jpg", "https://host/B04.tif"]]
    features = [
        {"type": "Feature", "assets": {link: {"href": link} for link in one}} for one in links
    ]
    path = tmp_path / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    with pytest.raises(PlanarSitsError, match="'https://host/B04.tif'.*download"):
        find_in_items(str(path))


@pytest.mark.parametrize(
    "links, part",
    [
        (["https://host/a.tif"], "download"),
        (["s3://bucket/a.tif"], "download"),
        (["/vsicurl/https://host/a.tif"], "download"),
        (["missing.tif"], "missing.tif"),
        (["a.jpg"], "no raster"),
        ([7], "href"),
    ],
)
def test_links_that_cannot_be_used(tmp_path, links, part):
    with pytest.raises(PlanarSitsError, match=f"^ITEMS: .*{part}"):
        find_in_items(write(tmp_path / "items.json", links))


@pytest.mark.parametrize("text", ["", "[]", '{"type": "Catalog"}', "[" * 100000])
def test_no_items(tmp_path, text):
    (tmp_path / "items.json").write_text(text)
    with pytest.raises(PlanarSitsError, match="^ITEMS: 'items.json'"):
        find_in_items(str(tmp_path / "items.json"))
    with pytest.raises(PlanarSitsError, match="cannot be read"):
        find_in_items(str(tmp_path / "none.json"))


def write_loose(path, assets, bands=None):
    """Write an item whose assets are links by name."""
    told = {"eo:bands": [{"name": "red", "common_name": "red"}],
            "raster:bands": [{"scale": 0.0001, "offset": -0.1, "nodata": 0}]}  # fmt: skip
    item = {
        "type": "Feature",
        "id": "S2A_32ULU_20220608_0_L2A",
        "properties": {"datetime": "2022-06-08T10:36:31Z", "platform": "sentinel-2a"},
        "assets": {
            key: {"href": link, **(told if key == "red" else {}),
                  "roles": ["thumbnail"] if "jpg" in link else ["data"]}
            for key, link in assets.items()
        },
    }  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [item]}))
    return str(path)


@pytest.mark.parametrize(
    "link",
    ["./a folder/red.tif", "a%20folder/red.tif", "file://{folder}/a%20folder/red.tif",
     "file://localhost{folder}/a%20folder/red.tif", "{folder}/a folder/red.tif"],
)  # fmt: skip
def test_loose_rasters_by_what_their_item_says(tmp_path, link):
    write_raster(tmp_path / "a folder" / "red.tif", np.full((SIZE, SIZE), 3000, np.uint16))
    assets = {"red": link.format(folder=tmp_path), "thumbnail": "https://host/preview.jpg"}
    (product,) = find_in_items(write_loose(tmp_path / "items.json", assets)).products
    assert (product.acquired.day, product.family) == (8, "stac sentinel-2")
    assert product.bands[0].values(np.array([3000.0])).round(6).tolist() == [0.2]


def test_assets_that_were_not_downloaded(tmp_path):
    write_raster(tmp_path / "red.tif", np.full((SIZE, SIZE), 3000, np.uint16))
    assets = {"red": "red.tif", "nir": "https://host/nir.tif"}
    found = find_in_items(write_loose(tmp_path / "items.json", assets))
    assert [band.name for band in found.products[0].bands] == ["red"]
    assert "https://host/nir.tif" in found.notes[0]
    for link in ("https://host/B4.tif", "file://server/share/B4.tif"):
        with pytest.raises(PlanarSitsError, match="no file on this computer"):
            find_in_items(write_loose(tmp_path / "items.json", {"red": link}))


def test_files_of_a_family_are_read_by_its_reader(tmp_path):
    title = write_hls(tmp_path, "L30")
    links = [f"{title}.{band}.tif" for band in ("B04", "B05", "Fmask")]
    (product,) = find_in_items(write(tmp_path / "items.json", links)).products
    assert (product.family, len(product.masks)) == ("hls", 1)


def test_a_link_to_a_safe_folder(tmp_path):
    safe = write_safe(tmp_path / "in", "04.00", "20220608")
    (product,) = find_in_items(write(tmp_path / "items.json", [f"in/{safe.name}/"])).products
    assert product.family == "sentinel-2"
