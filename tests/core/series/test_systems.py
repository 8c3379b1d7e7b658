"""Reference systems."""

import pytest
from osgeo import osr
from planar_sits.core.series.systems import is_same, reference, transformed_bounds, world


def wkt(epsg):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return crs.ExportToWkt()


def test_the_same_system_in_other_words():
    assert is_same(wkt(32632), reference(wkt(32632)).ExportToPrettyWkt())
    assert not is_same(wkt(32632), world().ExportToWkt())
    assert not is_same(wkt(32632), wkt(32631))


def test_a_utm_zone_without_a_known_datum():
    crs = osr.SpatialReference()
    crs.ImportFromProj4("+proj=utm +zone=32 +ellps=WGS84 +units=m")  # as in HLS
    assert is_same(crs.ExportToWkt(), wkt(32632))
    assert not is_same(crs.ExportToWkt(), wkt(32633))
    assert not is_same(crs.ExportToWkt(), wkt(32732))
    assert not is_same(wkt(23032), wkt(32632))  # ED50: 100 m away


def test_bounds_in_another_system():
    (box,) = transformed_bounds([(9.0, 49.0, 9.01, 49.01)], world(), reference(wkt(32632)))
    assert box[0] == pytest.approx(500000, abs=1e-3)
    assert box[2] - box[0] == pytest.approx(731, abs=3)
