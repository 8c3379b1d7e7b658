"""STAC items whose assets are files."""

import json

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.assembly.items import find_in_items
from planar_sits.tests.support.products import write_safe


def write(path, links):
    features = [{"type": "Feature", "assets": {"a": {"href": link}}} for link in links]
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
