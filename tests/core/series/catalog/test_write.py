"""A series file as JSON."""

import json

import pytest
from planar_sits.core.series.catalog.read import read_catalog
from planar_sits.core.series.catalog.write import collection, write_catalog


def test_written_and_read_is_the_same(record, tmp_path):
    write_catalog(tmp_path / "s.json", record)
    assert read_catalog(tmp_path / "s.json") == record


def test_it_is_a_stac_item_collection(record):
    fields = json.loads(json.dumps(collection(record), allow_nan=False))
    assert fields["type"] == "FeatureCollection"
    item = fields["features"][1]
    assert item["properties"]["datetime"] == "2022-06-02T10:36:00Z"
    assert item["properties"]["proj:epsg"] == 32632
    assert item["properties"]["proj:shape"] == [8, 12]
    assert item["properties"]["proj:transform"] == [10, 0, 300000, 0, -10, 5500000]
    west, south, east, north = item["bbox"]
    assert 6 < west < east < 7 and 49 < south < north < 50
    assert item["assets"]["image"]["raster:bands"][0]["planarsits:offset"] == -0.1
    assert [band.get("common_name") for band in item["assets"]["image"]["eo:bands"]] == [
        "nir", "red", None]  # fmt: skip
    assert item["assets"]["mask"]["planarsits:masks"] == [{"kind": "SCL", "rule": "0,8-10,bit:12"}]


def test_pystac_reads_it(record):
    pystac = pytest.importorskip("pystac")
    assert len(pystac.ItemCollection.from_dict(collection(record))) == 2
