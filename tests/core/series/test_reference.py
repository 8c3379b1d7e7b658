"""Reference systems by GDAL: as QGIS takes them."""

import pytest
from osgeo import osr
from planar_sits.core.series.rasters import has_crs
from planar_sits.core.series.reference import Reference, wkt_of

CODES = [32632, 32733, 4326, 4258, 3035, 3857, 2154, 25832, 31467, 27700, 28992, 2056, 5514, 26910]
OTHERS = {
    "none": "",
    "damaged": "PROJCS[",
    "undefined": 'GEOGCS["Undefined geographic SRS",DATUM["unknown",SPHEROID["unknown",6378137,'
    '298.257]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]',
    "local": 'LOCAL_CS["Undefined Cartesian SRS"]',
    "unknown datum": 'PROJCS["UTM Zone 32, Northern Hemisphere",GEOGCS["Unknown",'
    'DATUM["Not_specified_based_on_WGS_84_spheroid",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],'
    'PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",9],'
    'PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],'
    'PARAMETER["false_northing",0],UNIT["metre",1]]',
}


def system(code):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(code)
    return crs


def facts(crs):
    return (crs.authid(), crs.description(), crs.isValid(), has_crs(crs))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("form", ["WKT1_GDAL", "WKT2_2019", "WKT1_ESRI", "PROJ"])
def test_systems_are_those_of_qgis(qgis_app, code, form):
    from qgis.core import QgsCoordinateReferenceSystem

    crs = system(code)
    if form == "PROJ":
        text, crs = crs.ExportToProj4(), osr.SpatialReference()
        if "+towgs84" in text or "longlat" in text:
            pytest.skip("QGIS takes another of several systems with the same parameters")
        crs.ImportFromProj4(text)
    wkt = crs.ExportToWkt([f"FORMAT={form}"]) if form != "PROJ" else crs.ExportToWkt()
    expected, found = QgsCoordinateReferenceSystem.fromWkt(wkt), Reference(wkt)
    assert facts(found) == facts(expected)
    assert found.isGeographic() == expected.isGeographic()
    assert Reference.of(expected) == found


@pytest.mark.parametrize("name", OTHERS)
def test_systems_without_a_code(qgis_app, name):
    from qgis.core import QgsCoordinateReferenceSystem

    wkt = OTHERS[name]
    assert facts(Reference(wkt)) == facts(QgsCoordinateReferenceSystem.fromWkt(wkt))


def test_systems_are_compared_by_their_meaning():
    one, other = Reference(system(32632).ExportToWkt()), Reference.of(system(32632))
    assert one == other
    assert hash(one) == hash(other)
    assert one.toWkt() == system(32632).ExportToWkt()
    assert Reference(one.toWkt()) == Reference.of(one) == one
    assert one != Reference.of(system(32631))
    assert Reference() == Reference.of(None) == Reference("junk") != one
    local = Reference('LOCAL_CS["fields"]')
    assert local == Reference('LOCAL_CS["fields"]') != Reference()
    assert one != "EPSG:32632"


def test_longitude_comes_first():
    assert Reference.of(system(4326)).system.GetDataAxisToSRSAxisMapping() == [2, 1]


def test_a_system_of_a_thread_that_has_ended_keeps_its_text(qgis_app):
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.PyQt.QtCore import QThread

    made = []

    class Maker(QThread):
        def run(self):
            text = QgsCoordinateReferenceSystem("EPSG:32633").toWkt()
            made.append(QgsCoordinateReferenceSystem.fromWkt(text))

    maker = Maker()
    maker.start()
    maker.wait()
    assert made[0].isValid()
    assert osr.SpatialReference(wkt_of(made[0])).GetAuthorityCode(None) == "32633"
    assert Reference.of(made[0]).authid() == "EPSG:32633"
