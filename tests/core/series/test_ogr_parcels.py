"""Parcels by GDAL alone: bit by bit those of QGIS, in every format and of every shape."""

import subprocess
import sys
import zipfile

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.ogr_parcels import read_parcels
from planar_sits.tests.conftest import ROOT
from planar_sits.tests.support.same import assert_same_parcels, qgis_parcels

SQUARE = "(500100 5399900,500200 5399900,500200 5399800,500100 5399800,500100 5399900)"
SHAPES = [
    "POLYGON((500010 5399990,500050 5399990,500050 5399950,500010 5399950,500010 5399990))",
    None,
    "POLYGON((510010 5399990,510050 5399990,510050 5399950,510010 5399990))",  # outside
    "POLYGON((500000 5399900,500050 5399950,500000 5399900))",  # no area
    # A bow tie, and crossings in several places.
    "POLYGON((500000 5399900,500100 5400000,500100 5399900,500000 5400000,500000 5399900))",
    "POLYGON((500100 5399900,500200 5399800,500300 5399900,500300 5399800,500200 5399900,"
    "500100 5399800,500100 5399900))",
    f"POLYGON({SQUARE},{SQUARE})",  # a ring twice
    f"POLYGON({SQUARE},(500300 5399900,500400 5399900,500400 5399800,500300 5399900))",
    f"POLYGON({SQUARE},(500150 5399900,500250 5399900,500250 5399850,500150 5399900))",
    f"MULTIPOLYGON(({SQUARE}),((500150 5399900,500250 5399900,500250 5399850,500150 5399900)))",
    f"MULTIPOLYGON(({SQUARE}),((500300 5399900,500400 5399900,500400 5399850,500300 5399900)))",
    f"POLYGON({SQUARE},(500120 5399880,500150 5399880,500150 5399850,500120 5399880))",
    "POLYGON((500100 5399900,500200 5399900,500250 5399900,500200 5399900,500200 5399800,"
    "500100 5399900))",  # a spike
    "POLYGON((500001 5399999,500004 5399999,500004 5399996,500001 5399999))",  # no centre
]
MORE = [
    "POLYGON EMPTY",
    "POLYGON Z((500100 5399900 5,500200 5399900 6,500200 5399800 7,500100 5399900 5))",
    "POLYGON M((500100 5399900 5,500200 5399900 6,500200 5399800 7,500100 5399900 5))",
    "POLYGON ZM((500100 5399900 5 1,500200 5399900 6 1,500200 5399800 7 1,500100 5399900 5 1))",
    "CURVEPOLYGON(CIRCULARSTRING(500100 5399500,500200 5399600,500300 5399500,500200 5399400,"
    "500100 5399500))",
    "CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING(500100 5399500,500200 5399600,500300 5399500),"
    "(500300 5399500,500200 5399200,500100 5399500)))",
    "MULTISURFACE(CURVEPOLYGON(CIRCULARSTRING(500100 5399500,500200 5399600,500300 5399500,"
    f"500200 5399400,500100 5399500)),({SQUARE}))",
    "GEOMETRYCOLLECTION(POINT(500100 5399900),POLYGON((500100 5399900,500200 5399900,"
    "500200 5399800,500100 5399900)))",
    "POINT(500100 5399900)",
    "LINESTRING(500100 5399900,500200 5399900)",
]
NAMES = {"id_field": "name", "class_field": "share", "group_field": "number"}


def system(code):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(code)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def write(path, driver, shapes, *, epsg=32632, kind=ogr.wkbUnknown, options=(), table="fields"):
    """Write shapes in UTM zone 32 to a file in another system; return its path."""
    dataset = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer(table, system(epsg), kind, list(options))
    fields = {"name": ogr.OFTString, "share": ogr.OFTReal, "number": ogr.OFTInteger}
    for name, type_ in fields.items():
        layer.CreateField(ogr.FieldDefn(name, type_))
    transform = osr.CoordinateTransformation(system(32632), system(epsg))
    for index, shape in enumerate(shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"], feature["share"] = f"Field {index}", index / 10
        if index % 3:
            feature["number"] = index
        if shape:
            geometry = ogr.CreateGeometryFromWkt(shape)
            if epsg != 32632:
                geometry.Transform(transform)
            feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    del layer, dataset
    return str(path)


@pytest.fixture
def both(write_raster, qgis_app):
    """Return a function that gives a series by QGIS and by GDAL."""
    from qgis.core import QgsRasterLayer

    def make(epsg=32632, origin=(500000.0, 5400000.0), size=(10.0, 10.0)):
        paths = [write_raster(f"i{epsg}_2017040{day}.tif", np.ones((1, 100, 100), np.uint8),
                              origin=origin, size=size, epsg=epsg) for day in (1, 2)]  # fmt: skip
        layers = [QgsRasterLayer(str(path), path.stem) for path in paths]
        return open_series(layers), open_series([open_layer(path) for path in paths])

    return make


def assert_same(series, path, *, but=(), **keywords):
    one = qgis_parcels(path, series[0], **keywords)
    assert_same_parcels(one, read_parcels(path, series[1], **keywords), but=but)
    return one


FORMATS = {
    "gpkg": ("GPKG", [*SHAPES, *MORE], {}),
    "shp": ("ESRI Shapefile", SHAPES, {"kind": ogr.wkbPolygon}),
    "geojson": ("GeoJSON", [*SHAPES, *MORE[:2]], {"epsg": 4326}),
    "fgb": ("FlatGeobuf", [*SHAPES, MORE[1]], {"options": ["SPATIAL_INDEX=NO"]}),
    "sqlite": ("SQLite", [*SHAPES, *MORE[:4]], {}),
    "csv": ("CSV", [*SHAPES, *MORE[:2]], {"options": ["GEOMETRY=AS_WKT", "CREATE_CSVT=YES"]}),
    "gml": ("GML", SHAPES, {}),
    "tab": ("MapInfo File", [shape for shape in SHAPES if shape], {}),
}


@pytest.mark.parametrize("ending", FORMATS)
def test_parcels_are_those_of_qgis(both, tmp_path, ending):
    driver, shapes, options = FORMATS[ending]
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"GDAL is built without {driver}")
    path = write(tmp_path / f"fields.{ending}", driver, shapes, **options)
    # QGIS takes all shapes of a Shapefile for multipolygons.
    but = ["shapes"] if ending == "shp" else []
    for buffer in (0.0, 7.5):
        parcels = assert_same(both(), path, but=but, inner_buffer=buffer, **NAMES)
    assert parcels.status.count("") > 5
    assert {"invalid geometry", "outside the images"} <= set(parcels.status)
    assert len(set(parcels.ids)) == len(parcels)


@pytest.mark.parametrize("epsg", [4326, 4258, 25832, 3035, 3034, 3857, 31467, 2056, 21781, 28992])
def test_parcels_in_other_systems(both, tmp_path, epsg):
    path = write(tmp_path / "fields.gpkg", "GPKG", [*SHAPES, MORE[4]], epsg=epsg)
    utm = assert_same(both(), path)
    assert utm.status.count("") > 5
    degrees = both(4326, (9.0, 48.752), (0.0001, 0.0001))
    # GDAL has a formula of its own for this pair of systems, which differs in the last digit.
    but = ["wkb", "bounds"] if epsg == 3857 else []
    for buffer in (0.0, 5.0):
        assert assert_same(degrees, path, but=but, inner_buffer=buffer).status.count("") > 5
    with pytest.raises(PlanarSitsError, match="INNER_BUFFER"):
        read_parcels(path, degrees[1], inner_buffer=0.01)


def test_layers_of_a_file_and_what_qgis_adds_to_its_path(both, tmp_path):
    path = write(tmp_path / "fields.gpkg", "GPKG", [*SHAPES, *MORE])
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.CreateLayer("second", system(32632), ogr.wkbMultiPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(SHAPES[10]))
    layer.CreateFeature(feature)
    del layer, dataset
    series = both()
    counts = {"": 24, "|layername=fields": 24, "|layername=second": 1, "|layerid=1": 1,
              "|layername=fields|subset=number > 5": 12, "|subset=\"name\" = 'Field 5'": 1,
              "|layername=fields|geometrytype=Polygon": 20}  # fmt: skip
    for parts, count in counts.items():
        assert len(assert_same(series, path + parts)) == count
    assert len(read_parcels(path, series[1], layer="second")) == 1
    with pytest.raises(PlanarSitsError, match="no layer 'third': choose one of fields, second"):
        read_parcels(path, series[1], layer="third")


def test_files_in_archives(both, tmp_path):
    path = write(tmp_path / "fields.geojson", "GeoJSON", SHAPES, epsg=4326)
    with zipfile.ZipFile(tmp_path / "fields.zip", "w") as archive:
        archive.write(path, "fields.geojson")
    assert_same(both(), str(tmp_path / "fields.zip"))
    assert_same(both(), f"/vsizip/{tmp_path / 'fields.zip'}/fields.geojson")


def test_values_of_fields_of_every_type(both, tmp_path):
    path, types = str(tmp_path / "fields.gpkg"), {
        "text": (ogr.OFTString, ogr.OFSTNone, [" Blé ", ""]),
        "whole": (ogr.OFTInteger, ogr.OFSTNone, [7, -7]),
        "small": (ogr.OFTInteger, ogr.OFSTInt16, [7, -7]),
        "long": (ogr.OFTInteger64, ogr.OFSTNone, [2**60, -1]),
        "real": (ogr.OFTReal, ogr.OFSTNone, [0.1 + 0.2, 3.0]),
        "single": (ogr.OFTReal, ogr.OFSTFloat32, [0.1, 1e20]),
        "yes": (ogr.OFTInteger, ogr.OFSTBoolean, [1, 0]),
        "day": (ogr.OFTDate, ogr.OFSTNone, ["2017/04/15", "2017/04/05"]),
        "time": (ogr.OFTDateTime, ogr.OFSTNone, ["2017/04/15 10:20:30.4", "2017/04/05 00:00:00"]),
        "bytes": (ogr.OFTBinary, ogr.OFSTNone, [b"wheat", b"\xff\x00"]),
        "json": (ogr.OFTString, ogr.OFSTJSON, ['{"b": 1, "a": [2]}', '["x", "y"]']),
    }  # fmt: skip
    dataset = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("fields", system(32632), ogr.wkbPolygon)
    for name, (kind, sub, _) in types.items():
        definition = ogr.FieldDefn(name, kind)
        definition.SetSubType(sub)
        layer.CreateField(definition)
    for row in (0, 1, None):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(SHAPES[0]))
        for name, (kind, _, values) in types.items():
            if row is not None and kind == ogr.OFTBinary:
                feature.SetFieldBinaryFromHexString(name, values[row].hex())
            elif row is not None:
                feature.SetField(name, values[row])
        layer.CreateFeature(feature)
    del layer, dataset
    series = both()
    for name in types:
        parcels = assert_same(series, path, id_field=name, class_field=name, group_field=name)
        assert parcels.labels[2] is None
    for name in ("fid", "FID", "TEXT"):
        assert_same(series, path, id_field=name)
    with pytest.raises(PlanarSitsError, match="has no field 'crop': choose one of text, "):
        read_parcels(path, series[1], class_field="crop")


ENCODED = """
import sys
sys.modules["qgis"] = None
sys.path.insert(0, "benchmarks")
from package import load_package
load_package()
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.ogr_parcels import read_parcels
series = open_series([open_layer(path) for path in sys.argv[2:]])
print(ascii(read_parcels(sys.argv[1], series, id_field="name").ids[0]))
"""


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1", ""])
def test_texts_of_shapefiles(both, tmp_path, encoding):
    """In a process of its own: QGIS changes how GDAL decodes texts."""
    path = write(tmp_path / "fields.shp", "ESRI Shapefile", SHAPES[:1], kind=ogr.wkbPolygon)
    table, name = tmp_path / "fields.dbf", "Blé 0".encode(encoding or "UTF-8")
    content = bytearray(table.read_bytes().replace(b"Field 0", name.ljust(7)))
    content[29] = 0
    table.write_bytes(content)
    (tmp_path / "fields.cpg").write_text(encoding)
    if not encoding:
        (tmp_path / "fields.cpg").unlink()
    series = both()
    images = [raster.provider.dataSourceUri() for raster in series[0].sources]
    command = [sys.executable, "-c", ENCODED, path, *images]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ascii("Blé 0")
    assert qgis_parcels(path, series[0], id_field="name").ids == ["Blé 0"]


def test_files_that_end_early_are_refused(both, tmp_path):
    series = both()[1]
    for ending in ("fgb", "shp"):
        driver, shapes, options = FORMATS[ending]
        path = write(tmp_path / f"fields.{ending}", driver, shapes, **options)
        content = (tmp_path / f"fields.{ending}").read_bytes()
        (tmp_path / f"fields.{ending}").write_bytes(content[: len(content) * 2 // 3])
        for exceptions in (gdal.UseExceptions, gdal.DontUseExceptions):
            exceptions()
            with pytest.raises(PlanarSitsError, match="'fields' cannot be read to the end"):
                read_parcels(path, series)
        gdal.UseExceptions()


@pytest.mark.parametrize(
    "name, message",
    [("missing.gpkg", "cannot be opened as a vector layer"), ("i.tif", "cannot be opened"),
     ("points.gpkg", "'points' holds no polygons"), ("empty.gpkg", "'empty' has no features")],
)  # fmt: skip
def test_what_is_no_layer_of_polygons_is_refused(both, tmp_path, name, message):
    write(tmp_path / "points.gpkg", "GPKG", MORE[-2:-1], kind=ogr.wkbPoint)
    write(tmp_path / "empty.gpkg", "GPKG", [])
    with pytest.raises(PlanarSitsError, match=f"PARCELS: .*{message}"):
        read_parcels(tmp_path / name, both()[1])


def test_layer_and_images_need_a_system_alike(both, tmp_path):
    path = write(tmp_path / "fields.csv", "CSV", SHAPES[:1], options=["GEOMETRY=AS_WKT"])
    with pytest.raises(PlanarSitsError, match="parcels have no coordinate reference system"):
        read_parcels(path, both()[1])


def test_cancel_stops_the_reading(both, tmp_path):
    path = write(tmp_path / "fields.gpkg", "GPKG", SHAPES)
    with pytest.raises(Cancelled):
        read_parcels(path, both()[1], cancelled=lambda: True)
