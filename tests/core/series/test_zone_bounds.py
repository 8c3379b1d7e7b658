"""Bounds of parcels of two zones."""

from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import osr
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.zone_bounds import bounds_in_zone, common_bounds
from planar_sits.tests.support.attention import parcels_at


def zone(epsg):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return SimpleNamespace(crs=SimpleNamespace(toWkt=crs.ExportToWkt))


SERIES = SimpleNamespace(zones=[zone(32631), zone(32632)])


def test_parcels_that_are_too_far_apart():
    parcels = parcels_at((5e5, 0.0, 6e5, 1e5), (-87.0, -0.1, -86.9, 0.1))
    parcels.zones[1] = 1
    far = SimpleNamespace(zones=[zone(32631), zone(4326)])  # a quarter of the earth away
    with pytest.raises(PlanarSitsError, match="^PARCELS: .* too far apart"):
        common_bounds(parcels, far)


def test_bounds_in_one_system():
    west = (716600.0, 5498600.0, 716800.0, 5498800.0)
    east = (282900.0, 5498600.0, 283100.0, 5498800.0)
    parcels = parcels_at(west, east, (np.nan,) * 4)
    assert common_bounds(parcels, SERIES) is parcels.bounds
    parcels.zones[1:] = 1
    bounds = common_bounds(parcels, SERIES)
    assert tuple(bounds[0]) == west
    # The border is at 716752 in one zone and at 283248 in the other, and the axes are turned by 4.6
    # degrees.
    assert bounds[1] == pytest.approx((716404, 5498573, 716619, 5498788), abs=4)
    assert np.isnan(bounds[2]).all()
    assert tuple(bounds_in_zone(parcels, SERIES, 1)[1]) == east
