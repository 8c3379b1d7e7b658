"""Series files from anyone: every field is checked, one sentence each."""

import json

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.catalog.read import raster_path, read_catalog, source_bytes
from planar_sits.core.series.catalog.write import collection
from planar_sits.tests.support.http_files import served


def changed(fields, path, value):
    """Set a field by its path; None removes it."""
    place = fields["features"][1]
    *above, last = path
    for key in above:
        place = place[key]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return fields


IMAGE, PROPERTIES = ("assets", "image"), ("properties",)
FAULTS = [
    ((*IMAGE, "href"), "../other.vrt"),
    ((*IMAGE, "href"), "/etc/passwd.tif"),
    ((*IMAGE, "href"), "a/../../b.tif"),
    ((*IMAGE, "href"), "C:\\b.tif"),
    ((*IMAGE, "href"), "https://host/b.tif"),
    ((*IMAGE, "href"), "image.png"),
    ((*IMAGE, "href"), "s_rasters/1.vrt"),  # that of another item
    ((*IMAGE, "href"), 7),
    ((*IMAGE, "href"), None),
    ((*IMAGE, "eo:bands"), []),
    ((*IMAGE, "eo:bands"), "nir"),
    ((*IMAGE, "raster:bands", 0, "scale"), 2),
    ((*IMAGE, "raster:bands", 0, "nodata"), 0),
    ((*IMAGE, "raster:bands", 0, "planarsits:scale"), "1"),
    ((*IMAGE, "eo:bands", 1, "planarsits:common_name"), "nir"),
    (("assets", "mask", "planarsits:masks", 0, "rule"), "clouds"),
    (("assets", "mask", "planarsits:masks"), []),
    ((*PROPERTIES, "datetime"), "yesterday"),
    ((*PROPERTIES, "datetime"), "2022-06-02T10:00:00"),
    ((*PROPERTIES, "proj:transform"), [10, 0, 0, 0, 10, 0]),
    ((*PROPERTIES, "proj:transform"), [10, 0, 5, 0, -10, 0]),
    ((*PROPERTIES, "proj:transform"), [10, 0]),
    ((*PROPERTIES, "proj:shape"), [8, 10**9]),
    ((*PROPERTIES, "proj:shape"), [8, 11]),
    ((*PROPERTIES, "proj:wkt2"), "WGS 84"),
    ((*PROPERTIES, "planarsits:extent"), None),
    ((*PROPERTIES, "planarsits:extent"), [0, 0, 0, 1]),
    ((*PROPERTIES, "planarsits:extent"), [0, 0, 1]),
    ((*PROPERTIES, "planarsits:valid"), 2),
    ((*PROPERTIES, "planarsits:group"), None),
    (("id",), "item1"),
    (("id",), "x" * 5000),
    (("assets",), None),
    (("properties",), []),
]


@pytest.mark.parametrize("path, value", FAULTS)
def test_a_wrong_field_is_refused(record, tmp_path, path, value):
    file = tmp_path / "s.json"
    file.write_text(json.dumps(changed(collection(record), path, value)))
    with pytest.raises(PlanarSitsError, match=r"^SERIES_FILE: 's.json' is not .* again\.$"):
        read_catalog(file)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"7", b"{}", b'{"type": "FeatureCollection", "features": []}', b"[" * 10**5,
     b'{"planarsits:format": 1, "features": [NaN]}', b'{"planarsits:format": 1, "features": []}',
     b"\xff\xfe", b'{"planarsits:format": "1", "features": []}'],
)  # fmt: skip
def test_another_file_is_refused(tmp_path, content):
    (tmp_path / "s.json").write_bytes(content)
    with pytest.raises(PlanarSitsError, match=r"^SERIES_FILE: 's.json' is not"):
        read_catalog(tmp_path / "s.json")


def test_a_newer_format_and_a_missing_file(tmp_path):
    (tmp_path / "s.json").write_text('{"planarsits:format": 2}')
    with pytest.raises(PlanarSitsError, match="newer"):
        read_catalog(tmp_path / "s.json")
    with pytest.raises(PlanarSitsError, match="cannot be read"):
        read_catalog(tmp_path / "none.json")


VRT = "<VRTDataset><VRTRasterBand{}><SimpleSource>{}</SimpleSource></VRTRasterBand></VRTDataset>"


@pytest.mark.parametrize(
    "name, content",
    [
        ("a.vrt", VRT.format("", "<SourceFilename>/vsicurl/file:///etc/x</SourceFilename>")),
        ("a.vrt", VRT.format("", "<SourceFilename>/vsicurl?url=https://x/a</SourceFilename>")),
        ("a.vrt", VRT.format("", "<SourceFilename>/vsicurl/https://x/a.vrt</SourceFilename>")),
        ("a.vrt", VRT.format("", "<SourceFilename>/vsicurl/https://x/a.vrt?b</SourceFilename>")),
        ("a.vrt", VRT.format("", "<SourceFilename>https://x/a.tif</SourceFilename>")),
        ("a.vrt", VRT.format("", "<SourceFilename>/vsizip//vsicurl/x.zip/a</SourceFilename>")),
        ("a.vrt", VRT.format("", "<SourceFilename>../b.vrt</SourceFilename>")),
        ("a.vrt", VRT.format("", "<SourceFilename>&lt;VRTDataset/&gt;</SourceFilename>")),
        ("a.vrt", VRT.format("", "<SourceFilename>PG:host=x</SourceFilename>")),
        ("a.vrt", VRT.format("", '<SourceFilename>NETCDF:"PG:x":B04</SourceFilename>')),
        ("a.vrt", VRT.format("", "<SourceFilename>disguised.tif</SourceFilename>")),
        ("a.vrt", VRT.format(' subClass="VRTDerivedRasterBand"', "")),
        ("a.vrt", '<!DOCTYPE a [<!ENTITY b "c">]><VRTDataset/>'),
        ("a.vrt", "no XML"),
        ("a.tif", "<VRTDataset/>"),
    ],
)
def test_a_raster_that_is_not_of_files_is_refused(tmp_path, name, content):
    (tmp_path / "disguised.tif").write_text(" <VRTDataset/>")
    (tmp_path / name).write_text(content)
    with pytest.raises(PlanarSitsError, match=f"'{name}' is not one of"):
        raster_path(tmp_path / "s.json", name)


def test_a_raster_of_a_server(tmp_path):
    """It is there and an image, or it is refused."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.tif").write_bytes(b"II*\0 and pixels")
    (tmp_path / "in" / "disguised.tif").write_text("<VRTDataset/>")
    with served(tmp_path / "in") as server:
        def given(name):
            source = f"<SourceFilename>/vsicurl/{server.url(name)}</SourceFilename>"
            (tmp_path / "a.vrt").write_text(VRT.format("", source))
            return raster_path(tmp_path / "s.json", "a.vrt")

        assert given("a.tif?x=1")
        assert source_bytes([tmp_path / "a.vrt"]) == 15
        with pytest.raises(PlanarSitsError, match="'b.tif' .HTTP status 404"):
            given("b.tif")
        with pytest.raises(PlanarSitsError, match="'a.vrt' is not one of"):
            given("disguised.tif")


@pytest.mark.parametrize(
    "form", ["{}", "../{}", '/vsizip/{{{}}}/B04.tif', "/vsitar/{{{}}}/B04.tif", 'NETCDF:"{}":B04']
)  # fmt: skip
def test_a_moved_product_is_named(tmp_path, form):
    (tmp_path / "in").mkdir()
    file = "product.tif" if form == "../{}" else str(tmp_path / "product.tif")
    source = f"<SourceFilename>{form.format(file)}</SourceFilename>"
    (tmp_path / "in" / "a.vrt").write_text(VRT.format("", source))
    with pytest.raises(PlanarSitsError, match=r"product\.tif', which does not exist: move"):
        raster_path(tmp_path / "in" / "s.json", "a.vrt")
    (tmp_path / "product.tif").write_bytes(b"II*\0")
    assert raster_path(tmp_path / "in" / "s.json", "a.vrt")


def test_a_link_out_of_the_folder_is_refused(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "out.tif").write_bytes(b"II*\0")
    (tmp_path / "in" / "a.tif").symlink_to(tmp_path / "out.tif")
    with pytest.raises(PlanarSitsError, match="beside"):
        raster_path(tmp_path / "in" / "s.json", "a.tif")
    with pytest.raises(PlanarSitsError, match="missing"):
        raster_path(tmp_path / "in" / "s.json", "b.tif")


def test_two_grids_in_one_zone_are_refused_two_zones_are_not(record, tmp_path):
    from dataclasses import replace

    from osgeo import osr

    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32631)
    first, second = record.items
    zone = replace(second.zone, wkt=crs.ExportToWkt())
    grid = replace(zone.grid, left=299990.0, crs="EPSG:32631")
    both = replace(record, items=(first, replace(second, zone=replace(zone, grid=grid))))
    (tmp_path / "s.json").write_text(json.dumps(collection(both)))
    assert read_catalog(tmp_path / "s.json") == both
    assert len(both.zones) == 2
    same = replace(second, zone=replace(second.zone, grid=replace(grid, crs="EPSG:32632")))
    (tmp_path / "s.json").write_text(json.dumps(collection(replace(record, items=(first, same)))))
    with pytest.raises(PlanarSitsError, match="proj:transform"):
        read_catalog(tmp_path / "s.json")
