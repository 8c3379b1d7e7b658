"""Distances on reference systems in degrees."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.degrees import (
    check_metres,
    in_degrees,
    metres_per_degree,
    metric_bounds,
)


@pytest.fixture
def crs(qgis_app):
    """Return the class of reference systems."""
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem


@pytest.mark.parametrize(
    ("text", "expected"), [("EPSG:4326", True), ("EPSG:32632", False), ("", False)]
)
def test_the_unit_of_a_reference_system(crs, text, expected):
    assert in_degrees(crs(text)) is expected


@pytest.mark.parametrize(
    ("latitude", "x", "y"),
    [(0, 111_320, 110_574), (45, 78_847, 111_132), (-60, 55_800, 111_412), (90, 1, 111_694)],
)
def test_the_length_of_a_degree(latitude, x, y):
    assert metres_per_degree(latitude) == pytest.approx((x, y), rel=2e-3)


def test_bounds_in_metres(crs):
    bounds = [[9.0, 45.0, 9.001, 45.002], [9.1, 45.0, 9.2, 45.1]]
    assert metric_bounds(bounds, crs("EPSG:32632")).tolist() == bounds
    left, bottom, right, top = metric_bounds(bounds, crs("EPSG:4326"))[0]
    assert (right - left, top - bottom) == pytest.approx((78.8, 222.3), rel=2e-3)
    assert metric_bounds(np.empty((0, 4)), crs("EPSG:4326")).shape == (0, 4)


def test_a_distance_in_degrees_is_refused(crs):
    with pytest.raises(PlanarSitsError, match="INNER_BUFFER is 5e-05.*EPSG:4326.*metres"):
        check_metres(5e-5, "INNER_BUFFER", crs("EPSG:4326"))
    for distance, text in ((0, "EPSG:4326"), (5, "EPSG:4326"), (5e-5, "EPSG:32632")):
        assert check_metres(distance, "INNER_BUFFER", crs(text)) is None
