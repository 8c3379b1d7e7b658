"""The order of the zones that a parcel may be read in; see also assembly/test_tiles.py."""

from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import ogr, osr
from planar_sits.core.series.geometries import gdal_transform
from planar_sits.core.series.grid import Grid
from planar_sits.core.series.reference import Reference
from planar_sits.core.series.systems import world
from planar_sits.core.series.zones import ZoneChoice, common_polygons

WIDE = Grid("", -1e6, 1e7, 1e4, 1e4, 1000, 1000)
WORLD = Reference.of(world())


def system(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return Reference.of(reference)


def order(wkt, extents):
    """Return the codes of the zones of a polygon, in order."""
    zones, places, geometry = [], {}, ogr.CreateGeometryFromWkt(wkt)
    for index, (code, boxes) in enumerate(extents.items()):
        move = gdal_transform(WORLD, system(code))
        grid = next((one for one in boxes if isinstance(one, Grid)), WIDE)
        tiles = [ogr.CreateGeometryFromWkb(move(ogr.CreateGeometryFromWkt(one))).GetEnvelope()
                 for one in boxes if isinstance(one, str)]  # fmt: skip
        extent = tuple((left, bottom, right, top) for left, right, bottom, top in tiles)
        zones.append(SimpleNamespace(crs=system(code), extents=extent, grid=grid))
        places[index] = move(geometry)
    choice = ZoneChoice(SimpleNamespace(zones=zones), gdal_transform(WORLD, WORLD))
    return [list(extents)[index] for index in choice.order(geometry, places)]


def box(west, south, east, north):
    return (f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},"
            f"{west} {south}))")  # fmt: skip


BOTH = {32631: [box(5.5, 49, 6.5, 50)], 32632: [box(5.5, 49, 6.5, 50)]}
# The middle of its box is west of 6 degrees, most of its area is east.
BOOT = "POLYGON((5.98 49.5,6.01 49.5,6.01 49.6,6.005 49.6,6.005 49.501,5.98 49.501,5.98 49.5))"


@pytest.mark.parametrize(
    "polygon, first",
    [(box(5.9, 49.5, 5.91, 49.51), 32631), (box(6.1, 49.5, 6.11, 49.51), 32632),
     (box(5.998, 49.5, 6.001, 49.51), 32631), (BOOT, 32632)],
)  # fmt: skip
def test_the_zone_that_holds_most_of_the_area(polygon, first):
    assert order(polygon, BOTH)[0] == first
    assert order(polygon, dict(reversed(BOTH.items())))[0] == first


def test_the_zone_whose_tiles_cover_more():
    partly = {**BOTH, 32632: [box(5.5, 49.495, 6.105, 49.515)]}
    assert order(box(6.1, 49.5, 6.11, 49.51), partly) == [32631, 32632]
    split = {**BOTH, 32632: [box(5.5, 49, 6.105, 50), box(6.1, 49, 6.5, 50)]}
    assert order(box(6.1, 49.5, 6.11, 49.51), split) == [32632, 32631]


def test_the_grid_may_show_less_than_the_tiles():
    """As where a series was built for other parcels."""
    cut = {**BOTH, 32632: [box(5.5, 49, 6.5, 50), Grid("", 0.0, 5.6e6, 1e4, 1e4, 29, 40)]}
    assert order(box(6.1, 49.5, 6.11, 49.51), cut) == [32631]
    assert order(box(6.0, 49.5, 6.01, 49.51), cut) == [32632, 32631]


def test_zones_without_tiles_there_are_left_out():
    elsewhere = {**BOTH, 32632: [box(7, 49, 8, 50)]}
    assert order(box(6.1, 49.5, 6.11, 49.51), elsewhere) == [32631]
    nowhere = {32631: [box(3, 49, 4, 50)], 32632: [box(8, 49, 9, 50)]}
    assert order(box(6.1, 49.5, 6.11, 49.51), nowhere) == [32632, 32631]


def test_systems_that_are_no_utm_zones():
    assert order(box(6.1, 49.5, 6.11, 49.51), {3035: BOTH[32631], **BOTH})[0] == 32632


def test_polygons_in_one_system():
    zones = [SimpleNamespace(crs=system(code)) for code in (32631, 32632)]
    series = SimpleNamespace(zones=zones, crs=zones[0].crs)
    triangle = "POLYGON((283000 5498800,283100 5498800,283000 5498900,283000 5498800))"
    wkb = bytes(ogr.CreateGeometryFromWkt(triangle).ExportToIsoWkb(ogr.wkbNDR))
    parcels = SimpleNamespace(wkb=[wkb, None], zones=np.array([0, 1]))
    assert common_polygons(parcels, series) == [wkb, None]
    parcels.zones[0] = 1
    there, none = common_polygons(parcels, series)
    assert none is None
    assert ogr.CreateGeometryFromWkb(there).GetEnvelope()[0] == pytest.approx(716496, abs=2)
