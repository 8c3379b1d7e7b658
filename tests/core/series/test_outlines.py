"""Outlines of parcels for maps."""

import numpy as np
import pytest


@pytest.fixture
def outlines(qgis_app):
    """Return a function that takes WKT instead of WKB."""
    from planar_sits.core.series.outlines import outlines
    from qgis.core import QgsGeometry

    def outlines_of(wkts, tolerance=1.0):
        wkb = [text and bytes(QgsGeometry.fromWkt(text).asWkb()) for text in wkts]
        return outlines(wkb, tolerance)

    return outlines_of


def test_rings_keep_their_vertices(outlines):
    ((ring,),) = outlines(["POLYGON((0 0,10 0,10 10,0 10,0 0))"])
    assert ring.dtype == np.float64
    assert ring.tolist() == [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]


def test_rings_are_simplified(outlines):
    ((ring,),) = outlines(["POLYGON((0 0,5 0.5,10 0,10 10,0 10,0 0))"])
    assert len(ring) == 5
    ((ring,),) = outlines(["POLYGON((0 0,5 0.5,10 0,10 10,0 10,0 0))"], tolerance=0.1)
    assert len(ring) == 6


def test_small_polygons_are_kept_as_they_are(outlines):
    ((ring,),) = outlines(["POLYGON((0 0,1 0,1 1,0 1,0 0))"], tolerance=50.0)
    assert len(ring) >= 4


def test_several_parts_holes_and_no_polygon(outlines):
    rings = outlines(
        [
            "MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((20 0,30 0,30 10,20 10,20 0)))",
            None,
            "POLYGON((0 0,30 0,30 30,0 30,0 0),(10 10,20 10,20 20,10 20,10 10))",
        ]
    )
    assert [len(rings_of_parcel) for rings_of_parcel in rings] == [2, 0, 1]
    assert rings[2][0].max() == 30
