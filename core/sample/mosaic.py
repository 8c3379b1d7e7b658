"""The parcels of the sample scene: irregular polygons of given areas.

Lengths are in pixels, x to the right and y downwards. A polygon is an (n, 2) float64 array,
its ring not closed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from .polygons import Point, compactness, cut_share, inset

# Parcels in a block of fields with a track around it.
_BLOCK = 14
_TRACK = 0.7
_MARGIN = 0.6
# Length that the margins take from a cell's side; added to it beforehand.
_ALLOWANCE = 1.6
_BORDER = 4


def make_mosaic(
    areas: np.ndarray, rng: np.random.Generator
) -> tuple[list[np.ndarray], tuple[int, int]]:
    """Lay out one polygon per area on a rotated rectangle.

    The rectangle is divided again and again by slanted lines, as a treemap.

    Parameters
    ----------
    areas : (N,) array
        In pixels, 12 or more; the polygons' areas differ from them a little.
    rng : numpy.random.Generator

    Returns
    -------
    polygons : list of N (n, 2) float64 arrays
        In the order of the areas. They neither touch nor overlap; each is
        star-shaped about its centroid.
    shape : (int, int)
        Rows and columns of a raster that holds them with a border.
    """
    cells = (np.sqrt(areas) + _ALLOWANCE) ** 2
    width = math.sqrt(cells.sum() * 1.1 * rng.uniform(1.0, 1.5))
    height = cells.sum() * 1.1 / width
    field = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    polygons: dict[int, np.ndarray] = {}
    for block, members in _divide(field, list(rng.permutation(len(cells))), cells, _BLOCK, rng):
        # Neighbours of similar size; a small one between large ones would become a sliver.
        members.sort(key=lambda k: cells[k])
        for cell, (k,) in _divide(inset(block, _TRACK), members, cells, 1, rng):
            polygons[k] = _roughen(inset(cell, _MARGIN), rng)
    return _rotate([polygons[k] for k in range(len(cells))], rng.uniform(-0.35, 0.35))


def _divide(
    polygon: list[Point],
    members: list[int],
    sizes: np.ndarray,
    most: int,
    rng: np.random.Generator,
) -> Iterator[tuple[list[Point], list[int]]]:
    """Divide a convex polygon until no piece has more than ``most`` members.

    Yields each piece with its members; areas are in proportion to the sizes.
    """
    pending = [(polygon, members)]
    while pending:
        piece, group = pending.pop()
        if len(group) <= most:
            yield piece, group
            continue
        shares = np.cumsum(sizes[group]) / sizes[group].sum()
        first = int(np.searchsorted(shares, rng.uniform(0.4, 0.6)))
        first = min(max(first, 1), len(group) - 1)
        one, other = _cut(piece, shares[first - 1], rng)
        pending += [(one, group[:first]), (other, group[first:])]


def _cut(
    polygon: list[Point], share: float, rng: np.random.Generator
) -> tuple[list[Point], list[Point]]:
    """Cut a share off a convex polygon by the line that leaves two compact pieces.

    Lines along and across the fields, slanted a little, and in a random direction are tried.
    """
    start = rng.uniform(0, 2 * math.pi)
    angles = [k * math.pi / 2 + slant for k, slant in enumerate(rng.normal(0, 0.14, 4))]
    best: tuple[list[Point], list[Point]] = ([], [])
    best_score = -1.0
    for angle in [*angles, start, start + math.pi]:
        pieces = cut_share(polygon, share, (math.cos(angle), math.sin(angle)))
        score = min(compactness(piece) for piece in pieces) * rng.uniform(0.8, 1.0)
        if score > best_score:
            best, best_score = pieces, score
    return best


def _roughen(polygon: Sequence[Point], rng: np.random.Generator) -> np.ndarray:
    """Return a polygon as an array, at times with a cut corner or a bent side."""
    points = np.array(polygon)
    # Points that nearly coincide come from cuts through a corner.
    points = points[np.hypot(*(points - np.roll(points, 1, axis=0)).T) > 0.05]
    chance = rng.uniform()
    if chance < 0.3:
        k = int(rng.integers(len(points)))
        corner, before, after = points[k], points[k - 1], points[(k + 1) % len(points)]
        ends = [corner + rng.uniform(0.15, 0.4) * (side - corner) for side in (before, after)]
        return np.concatenate([points[:k], ends, points[k + 1 :]])
    if chance < 0.65:
        before = np.roll(points, 1, axis=0)
        k = int(np.argmax(np.hypot(*(points - before).T)))
        middle = before[k] + rng.uniform(0.35, 0.65) * (points[k] - before[k])
        bent = middle + rng.uniform(0.08, 0.22) * (points.mean(axis=0) - middle)
        return np.concatenate([points[:k], [bent], points[k:]])
    return points


def _rotate(
    polygons: Sequence[np.ndarray], angle: float
) -> tuple[list[np.ndarray], tuple[int, int]]:
    """Return polygons rotated and moved into a raster, and the shape of the raster."""
    cos, sin = math.cos(angle), math.sin(angle)
    rotated = [points @ np.array([[cos, sin], [-sin, cos]]) for points in polygons]
    vertices = np.concatenate(rotated)
    low = vertices.min(axis=0) - _BORDER
    columns, rows = np.ceil(vertices.max(axis=0) + _BORDER - low).astype(int)
    return [points - low for points in rotated], (int(rows), int(columns))
