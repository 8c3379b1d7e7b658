"""Geometry of polygons: area, compactness, cutting, insetting, rasterising.

Lengths are in pixels, x to the right and y downwards. A polygon is a sequence of n (x, y),
its ring not closed; convex ones are lists of tuples, which are fast for a few vertices.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

Point = tuple[float, float]

# Sub-pixels a side, for the parts of pixels along the edges.
_FINE = 3


def polygon_area(points: Sequence[Point] | np.ndarray) -> float:
    """Return the area of a polygon, positive if anticlockwise with y upwards."""
    return 0.5 * sum(points[k - 1][0] * y - points[k - 1][1] * x for k, (x, y) in enumerate(points))


def compactness(polygon: Sequence[Point]) -> float:
    """Return 4 pi area / perimeter²: 1 for a circle, 0 for a line."""
    if len(polygon) < 3:
        return 0.0
    perimeter = sum(math.dist(polygon[k - 1], point) for k, point in enumerate(polygon))
    return 4 * math.pi * polygon_area(polygon) / perimeter**2


def half_plane(polygon: Sequence[Point], normal: Point, limit: float) -> list[Point]:
    """Return the part of a convex polygon on one side of a line.

    Parameters
    ----------
    polygon : sequence of (float, float)
    normal : (float, float)
        Direction across the line.
    limit : float
        Points with ``normal · point <= limit`` are kept.

    Returns
    -------
    list of (float, float)
        Empty if nothing is kept.
    """
    kept = []
    heights = [normal[0] * x + normal[1] * y - limit for x, y in polygon]
    for k, (point, height) in enumerate(zip(polygon, heights)):
        previous, height_before = polygon[k - 1], heights[k - 1]
        if (height <= 0) != (height_before <= 0):
            t = height_before / (height_before - height)
            kept.append(
                (
                    previous[0] + t * (point[0] - previous[0]),
                    previous[1] + t * (point[1] - previous[1]),
                )
            )
        if height <= 0:
            kept.append(point)
    return kept


def cut_share(
    polygon: Sequence[Point], share: float, normal: Point
) -> tuple[list[Point], list[Point]]:
    """Cut a convex polygon in two by a line of given direction.

    Parameters
    ----------
    polygon : sequence of (float, float)
    share : float
        Share of the area that the first part gets, 0 to 1.
    normal : (float, float)
        Unit vector across the line.

    Returns
    -------
    first, second : list of (float, float)
    """
    area = share * polygon_area(polygon)
    heights = [normal[0] * x + normal[1] * y for x, y in polygon]
    low, high = min(heights), max(heights)
    for _ in range(20):
        middle = (low + high) / 2
        if polygon_area(half_plane(polygon, normal, middle)) < area:
            low = middle
        else:
            high = middle
    opposite = (-normal[0], -normal[1])
    return half_plane(polygon, normal, middle), half_plane(polygon, opposite, -middle)


def inset(polygon: list[Point], margin: float) -> list[Point]:
    """Return a convex polygon with every side moved inwards.

    Parameters
    ----------
    polygon : list of (float, float)
    margin : float
        Distance; halved until at least 30 percent of the area are left.

    Returns
    -------
    list of (float, float)
    """
    while True:
        inner = polygon
        for k, (x, y) in enumerate(polygon):
            x0, y0 = polygon[k - 1]
            side = math.hypot(x - x0, y - y0)
            if side > 0:
                outwards = ((y - y0) / side, (x0 - x) / side)
                limit = outwards[0] * x + outwards[1] * y - margin
                inner = half_plane(inner, outwards, limit)
        if len(inner) >= 3 and polygon_area(inner) > 0.3 * polygon_area(polygon):
            return inner
        margin /= 2


def rasterise(
    polygons: Sequence[np.ndarray], shape: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Return the polygon of every pixel, and the part of the pixel that it covers.

    Parameters
    ----------
    polygons : sequence of N (n, 2) arrays
        In pixels, x then y; they do not overlap.
    shape : (int, int)
        Rows and columns.

    Returns
    -------
    label : (H, W) int32 array
        Index of the polygon that holds the centre of the pixel, else of one that
        touches the pixel, else -1.
    inside : (H, W) float32 array
        Part of the pixel in that polygon, 0 to 1.
    """
    # Imported late, since skimage takes long to import.
    from skimage.draw import polygon as fill

    rows, columns = shape
    fine = np.full((rows * _FINE, columns * _FINE), -1, np.int32)
    for index, points in enumerate(polygons):
        x, y = points.T * _FINE - 0.5
        fine[fill(y, x, fine.shape)] = index
    fine = fine.reshape(rows, _FINE, columns, _FINE)
    centre = fine[:, _FINE // 2, :, _FINE // 2]
    label = np.where(centre >= 0, centre, fine.max(axis=(1, 3)))
    inside = (fine == label[:, None, :, None]).mean(axis=(1, 3), dtype=np.float32)
    return label, inside * (label >= 0)
