"""Geometry of polygons."""

import math

import numpy as np
import pytest
from planar_sits.core.sample.polygons import (
    compactness,
    cut_share,
    half_plane,
    inset,
    polygon_area,
    rasterise,
)

SQUARE = [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)]


def test_polygon_area_has_a_sign():
    square = np.array(SQUARE)
    assert polygon_area(square) == polygon_area(SQUARE) == 4
    assert polygon_area(square[::-1]) == -4


def test_compactness():
    assert compactness(SQUARE) == pytest.approx(math.pi / 4)
    assert compactness([(0.0, 0.0), (9.0, 0.0), (9.0, 1e-6)]) == pytest.approx(0, abs=1e-5)
    assert compactness([(0.0, 0.0), (9.0, 0.0)]) == 0


def test_half_planes():
    left = half_plane(SQUARE, (1.0, 0.0), 0.5)
    assert polygon_area(left) == pytest.approx(1)
    assert max(x for x, _ in left) == 0.5
    assert half_plane(SQUARE, (1.0, 0.0), -1.0) == []
    assert half_plane(SQUARE, (1.0, 0.0), 3.0) == SQUARE


@pytest.mark.parametrize("angle", [0.0, 0.4, 2.0])
def test_a_cut_shares_the_area(angle):
    first, second = cut_share(SQUARE, 0.3, (math.cos(angle), math.sin(angle)))
    assert polygon_area(first) == pytest.approx(1.2, abs=1e-4)
    assert polygon_area(second) == pytest.approx(2.8, abs=1e-4)


def test_sides_move_inwards():
    assert polygon_area(inset(SQUARE, 0.25)) == pytest.approx(1.5**2)


def test_too_large_a_margin_is_halved():
    assert polygon_area(inset(SQUARE, 1.0)) == pytest.approx(1.5**2)


def test_pixels_belong_by_their_centre_or_by_touching():
    label, inside = rasterise([np.array([[1, 1], [3, 1], [3, 2.34], [1, 2.34]])], (4, 5))
    assert label[1].tolist() == [-1, 0, 0, -1, -1]
    assert inside[1].tolist() == [0, 1, 1, 0, 0]
    assert inside[2, 1] == pytest.approx(1 / 3)
    assert label[2, 1] == 0
    assert not inside[3].any()
