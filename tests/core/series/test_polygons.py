"""The preparation of polygons, whatever the source; see also test_parcels, test_ogr_parcels."""

import pytest
from osgeo import ogr
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.parcel_table import INVALID_GEOMETRY, NO_GEOMETRY, OUTSIDE, READY
from planar_sits.core.series.polygons import Preparation
from planar_sits.core.series.reference import Reference


def content(wkt):
    return bytes(ogr.CreateGeometryFromWkt(wkt).ExportToIsoWkb(ogr.wkbNDR))


def prepared(series, wkt, inner_buffer=0.0):
    prepare = Preparation(series.crs, series, [content], content, inner_buffer)
    (polygon,) = prepare(wkt)
    return polygon


@pytest.mark.parametrize(
    "wkt, status",
    [
        (None, NO_GEOMETRY),
        ("POLYGON((500000 5399900,500050 5399950,500000 5399900))", INVALID_GEOMETRY),
        ("POLYGON((0 0,1 0,1 1,0 0))", OUTSIDE),
        ("POLYGON((500000 5399900,500050 5399950,500050 5399900,500000 5399900))", READY),
    ],
)
def test_every_geometry_has_a_status(series, wkt, status):
    polygon = prepared(series, wkt)
    assert polygon.status == status
    assert (polygon.wkb is not None) == (status == READY)


def test_z_and_arcs_are_left_out(series):
    arc = "CIRCULARSTRING Z(500100 5399950 1,500110 5399960 1,500120 5399950 1,500110 5399940 1,"
    polygon = prepared(series, f"CURVEPOLYGON Z({arc}500100 5399950 1))")
    assert ogr.CreateGeometryFromWkb(polygon.wkb).GetGeometryType() == ogr.wkbPolygon
    assert polygon.bounds == pytest.approx((500100, 5399940, 500120, 5399960))


def test_a_geometry_without_a_place_is_outside(series):
    prepare = Preparation(series.crs, series, [lambda geometry: None], content, 0.0)
    assert [polygon.status for polygon in prepare("any")] == [OUTSIDE]


def test_layer_and_images_need_a_system_alike(series):
    with pytest.raises(PlanarSitsError, match="The parcels have no coordinate reference system"):
        Preparation(Reference(), series, [content], content, 0.0)
