"""Pixels of polygons."""

from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, ogr
from planar_sits.core.series import rasterise
from planar_sits.core.series.grid import Grid
from planar_sits.core.series.rasterise import pixels_inside

GRID = Grid("EPSG:32632", 0.0, 100.0, 10.0, 10.0, 10, 10)


def inside(wkt):
    geometry = ogr.CreateGeometryFromWkt(wkt)
    left, right, bottom, top = geometry.GetEnvelope()
    rows, cols = pixels_inside(bytes(geometry.ExportToWkb()), (left, bottom, right, top), GRID)
    return list(zip(rows.tolist(), cols.tolist()))


def test_a_pixel_belongs_by_its_centre():
    # Centres are at 5, 15, …: the box holds those of columns 1 and 2, row 8 alone.
    assert inside("POLYGON((14 14,26 14,26 16,14 16,14 14))") == [(8, 1), (8, 2)]


def test_no_centre_inside():
    assert inside("POLYGON((16 16,24 16,24 24,16 24,16 16))") == []


def test_holes_are_left_out():
    pixels = inside("POLYGON((0 0,50 0,50 50,0 50,0 0),(10 10,40 10,40 40,10 40,10 10))")
    assert len(pixels) == 25 - 9
    assert (7, 2) not in pixels


def test_multipart_in_order_of_rows():
    pixels = inside("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((80 90,90 90,90 100,80 100,80 90)))")
    assert pixels == [(0, 8), (9, 0)]


def test_only_pixels_of_the_grid():
    assert inside("POLYGON((-50 90,20 90,20 150,-50 150,-50 90))") == [(0, 0), (0, 1)]
    assert inside("POLYGON((200 0,210 0,210 10,200 10,200 0))") == []


@pytest.mark.parametrize("seed", range(5))
def test_against_a_test_of_every_centre(seed):
    rng = np.random.default_rng(seed)
    angles = np.sort(rng.uniform(0, 2 * np.pi, 7))
    radius = rng.uniform(15, 48, 7)
    points = np.stack([50 + radius * np.cos(angles), 50 + radius * np.sin(angles)], axis=1)
    ring = ",".join(f"{x} {y}" for x, y in [*points, points[0]])
    polygon = ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))")
    expected = []
    for row in range(10):
        for col in range(10):
            centre = ogr.CreateGeometryFromWkt(f"POINT({10 * col + 5} {95 - 10 * row})")
            if polygon.Contains(centre):
                expected.append((row, col))
    assert inside(f"POLYGON(({ring}))") == expected


def test_no_deprecated_driver_is_used():
    """GDAL warns of 'Memory' since 3.11, where 'MEM' takes vectors."""
    takes_vectors = gdal.GetDriverByName("MEM").GetMetadataItem("DCAP_VECTOR") == "YES"
    assert ("MEM" if takes_vectors else "Memory") == rasterise._VECTORS


@pytest.mark.parametrize(("capability", "driver"), [("YES", "MEM"), (None, "Memory")])
def test_the_driver_follows_what_gdal_offers(monkeypatch, capability, driver):
    offered = SimpleNamespace(GetMetadataItem=lambda item: capability)
    monkeypatch.setattr(rasterise.gdal, "GetDriverByName", lambda name: offered)
    assert rasterise._vector_driver() == driver
