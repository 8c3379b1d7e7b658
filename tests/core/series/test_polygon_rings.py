"""Polygons as arrays of rings, and their hash."""

import random

import numpy as np
import pytest
from osgeo import ogr
from planar_sits.core.series.polygon_rings import (
    polygon_key,
    polygon_text,
    read_polygons,
    sound_polygons,
    write_polygons,
)


def wkb(wkt, order=ogr.wkbNDR):
    return bytes(ogr.CreateGeometryFromWkt(wkt).ExportToIsoWkb(order))


def key(wkt):
    return polygon_key(wkb(wkt), 3)


def test_the_key_depends_on_the_polygon_alone():
    square = key("POLYGON((0 0,10 0,10 10,0 10,0 0))")
    assert square == key("POLYGON((10 10,0 10,0 0,10 0,10 10))")  # another first vertex
    assert square == key("POLYGON((0 0,0 10,10 10,10 0,0 0))")  # another direction
    assert square == key("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)))")
    assert square == key("POLYGON Z((0 0 5,10 0 5,10 10 5,0 10 5,0 0 5))")
    assert square == key("POLYGON ZM((0 0 5 1,10 0 5 1,10 10 5 1,0 10 5 1,0 0 5 1))")
    assert square == key("GEOMETRYCOLLECTION(POINT(1 1),POLYGON((0 0,10 0,10 10,0 10,0 0)))")
    assert square == key("POLYGON((0 0.0001,10 0,10 10,0 10,0 0.0001))")  # below a millimetre
    assert square != key("POLYGON((0 0.002,10 0,10 10,0 10,0 0.002))")
    assert 0 <= square < 2**64


def test_the_key_is_the_same_in_all_versions():
    """Random walks depend on it, and results that are continued."""
    assert key("POLYGON((0 0,10 0,10 10,0 10,0 0),(1 1,2 1,2 2,1 1))") == 0x832300EC6F685A26
    assert key("POINT(1 1)") == key("MULTIPOLYGON EMPTY")


@pytest.mark.parametrize(
    "value, decimals, text",
    [(0.0625, 3, "0.063"), (-0.0625, 3, "-0.063"), (2.5, 3, "2.5"), (1e15, 3, "1000000000000000"),
     (-0.0001, 3, "0"), (1.0005, 3, "1"), (100.0, 3, "100"), (0.00001234, 8, "0.00001234")],
)  # fmt: skip
def test_numbers_are_rounded_half_away_from_zero(value, decimals, text):
    ring = np.array([[value, value], [value, 7.0]])
    assert f"{text} {text}" in polygon_text(write_polygons([[ring]]), decimals)


def test_rings_are_read_as_they_are_written():
    text = "MULTIPOLYGON(((0 0,9 0,9 9,0 0),(1 1,2 1,2 2,1 1)),((20 0,30 0,30 9,20 0)))"
    (outer, hole), (other,) = read_polygons(wkb(text))
    assert outer.tolist() == [[0, 0], [9, 0], [9, 9], [0, 0]]
    assert [hole[1].tolist(), other[2].tolist()] == [[2, 1], [30, 9]]
    assert write_polygons([[outer, hole], [other]]) == wkb(text)
    assert all(
        np.array_equal(one, two)
        for one, two in zip(read_polygons(wkb(text, ogr.wkbXDR))[0], (outer, hole))
    )


def test_open_rings_are_closed_and_those_without_area_left_out():
    triangle, line = np.array([[0.0, 0], [1, 0], [1, 1]]), np.array([[0.0, 0], [1, 1]])
    polygons = sound_polygons([[triangle, line], [line, triangle]])
    assert [[len(ring) for ring in rings] for rings in polygons] == [[4]]


def random_polygon(rng):
    """Return the WKT of one or more polygons, mostly invalid ones."""
    kinds = [
        lambda: rng.uniform(-1e6, 1e7),
        lambda: rng.randrange(-50, 50) / 16,
        lambda: rng.randrange(10**6) / 2 ** rng.randrange(12),
        lambda: rng.randrange(10**8) / 10 ** rng.randrange(9),
        lambda: rng.randrange(4),
        lambda: rng.randrange(-2, 3) * 0.1,
    ]
    number, height = rng.choice(kinds), rng.choice(["", "", " 5"])

    def ring():
        points = [(number(), number()) for _ in range(rng.randrange(1, 9))]
        points = points[:1] * rng.randrange(2) + points + points[:1]
        return "(" + ",".join(f"{x!r} {y!r}{height}" for x, y in points) + ")"

    polygons = ["(" + ",".join(ring() for _ in range(rng.choice([1, 1, 3]))) + ")"
                for _ in range(rng.choice([1, 1, 3]))]  # fmt: skip
    return f"MULTIPOLYGON{' Z' * bool(height)}({','.join(polygons)})"


@pytest.mark.parametrize("decimals", [3, 8])
def test_the_text_is_the_normal_form_of_qgis(qgis_app, decimals):
    """Keys of models and results that were made with the normal form of QGIS 3.22 stay."""
    from qgis.core import Qgis, QgsGeometry

    if Qgis.QGIS_VERSION_INT >= 32300:
        pytest.skip("later versions of QGIS write other texts")
    rng = random.Random(decimals)
    for _ in range(3000):
        geometry = QgsGeometry.fromWkt(random_polygon(rng))
        content = bytes(geometry.asWkb())
        geometry.get().dropZValue()
        geometry.normalize()
        assert polygon_text(content, decimals) == geometry.asWkt(decimals)
