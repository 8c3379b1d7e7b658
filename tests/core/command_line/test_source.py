"""The layer of parcels by OGR: columns, values, geometries."""

import pytest
from osgeo import ogr, osr
from planar_sits.core.command_line.source import ParcelSource
from planar_sits.core.errors import PlanarSitsError

SQUARE = "POLYGON ((0 0,1 0,1 1,0 1,0 0))"


def make(path, driver, kind=ogr.wkbPolygon, wkts=(SQUARE, None)):
    """Write a layer with fields of many kinds."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32632)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("fields", srs, kind)
    for name, field in (("crop", ogr.OFTString), ("area", ogr.OFTReal), ("large", ogr.OFTInteger64),
                        ("day", ogr.OFTDate), ("raw", ogr.OFTBinary),
                        ("list", ogr.OFTStringList)):  # fmt: skip
        if layer.TestCapability(ogr.OLCCreateField) and driver != "ESRI Shapefile" or len(name) < 5:
            layer.CreateField(ogr.FieldDefn(name, field))
    for number, wkt in enumerate(wkts):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("crop", f"crop {number}")
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    return str(path)


def test_a_geopackage_begins_with_its_key(tmp_path):
    source = ParcelSource(make(tmp_path / "a.gpkg", "GPKG"))
    assert source.name == "a"
    assert [column.name for column in source.columns[:3]] == ["fid", "crop", "area"]
    assert [column.kind for column in source.columns[:4]] == [
        "integer64", "text", "real", "integer64",
    ]  # fmt: skip
    first, second = source.features()
    assert first[0][:3] == [1, "crop 0", None]
    assert first[1].ExportToWkt() == SQUARE and second[1] is None
    assert source.keys() == [1, 2]
    assert len(list(source.shapes())) == 2


def test_a_shapefile_has_polygons_of_several_parts(tmp_path):
    source = ParcelSource(make(tmp_path / "a.shp", "ESRI Shapefile"))
    assert source.geometry == ogr.wkbMultiPolygon
    assert next(iter(source.features()))[1].GetGeometryType() == ogr.wkbMultiPolygon
    assert source.keys() is None


def test_a_layer_by_its_name(tmp_path):
    path = make(tmp_path / "a.gpkg", "GPKG")
    assert ParcelSource(f"{path}|layername=fields").name == "fields"
    with pytest.raises(PlanarSitsError, match="^PARCELS: "):
        ParcelSource(f"{path}|layername=others")


def test_a_subset_of_the_features(tmp_path):
    path = make(tmp_path / "a.gpkg", "GPKG")
    source = ParcelSource(f"{path}|subset=crop = 'crop 1'")
    assert [values[1] for values, _ in source.features()] == ["crop 1"]


def test_bytes_that_are_no_text_are_replaced(tmp_path):
    path = make(tmp_path / "a.gpkg", "GPKG")
    dataset = ogr.Open(path, update=1)
    dataset.ExecuteSQL("UPDATE fields SET crop = CAST(X'63E9' AS TEXT) WHERE fid = 1")
    del dataset
    (first, _), _ = ParcelSource(path).features()
    assert first[1] == "c\ufffd"


def test_what_cannot_be_used(tmp_path):
    with pytest.raises(PlanarSitsError, match="^PARCELS: "):
        ParcelSource(str(tmp_path / "missing.gpkg"))
    points = make(tmp_path / "p.gpkg", "GPKG", ogr.wkbPoint, ["POINT (1 1)"])
    with pytest.raises(PlanarSitsError, match="the layer 'p' holds no polygons"):
        ParcelSource(points)
    source = ParcelSource(make(tmp_path / "a.gpkg", "GPKG"))
    assert source.check_field("CROP", "CLASS_FIELD") is None
    with pytest.raises(PlanarSitsError, match="CLASS_FIELD: the layer 'a' has no field 'farm'"):
        source.check_field("farm", "CLASS_FIELD")
