"""The parcels' shapes: a landscape of irregular polygons of given areas.

Lengths are in pixels, x to the right and y downwards; a polygon is an (n, 2)
float64 array, its ring not closed.
"""

import math

import numpy as np

# Parcels in a block of fields with a track around it.
_BLOCK = 14
_TRACK = 0.7
_MARGIN = 0.6
# What the margins take from a cell's side, given back beforehand.
_ALLOWANCE = 1.6
_BORDER = 4


def make_mosaic(areas, rng):
    """Lay out one polygon per area, side by side on a rotated rectangle.

    The rectangle is divided again and again by slanted lines, as a treemap.

    Parameters
    ----------
    areas : (N,) array
        Wanted areas, in pixels, 12 or more. The polygons come out near them.
    rng : numpy.random.Generator

    Returns
    -------
    polygons : list of N (n, 2) float64 arrays
        Apart from each other, each a star around its centroid.
    shape : tuple of 2 int
        Rows and columns of the raster that holds them with a border.
    """
    cells = (np.sqrt(areas) + _ALLOWANCE) ** 2
    width = math.sqrt(cells.sum() * 1.1 * rng.uniform(1.0, 1.5))
    height = cells.sum() * 1.1 / width
    field = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    polygons = [None] * len(cells)
    for block, members in _divide(field, list(rng.permutation(len(cells))), cells, _BLOCK, rng):
        # Neighbours of like size, or small parcels would become slivers.
        members.sort(key=lambda k: cells[k])
        for cell, (k,) in _divide(_inset(block, _TRACK), members, cells, 1, rng):
            polygons[k] = _roughen(_inset(cell, _MARGIN), rng)
    return _rotate(polygons, rng.uniform(-0.35, 0.35))


def polygon_area(points):
    """Return the area of a polygon, positive if anticlockwise with y upwards."""
    x, y = np.asarray(points, float).T
    return 0.5 * float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))


def _divide(polygon, members, sizes, most, rng):
    """Divide a convex polygon until no piece has more than ``most`` members.

    Yields pairs (piece, its members); areas are in proportion to the sizes.
    """
    waiting = [(polygon, members)]
    while waiting:
        piece, group = waiting.pop()
        if len(group) <= most:
            yield piece, group
            continue
        reached = np.cumsum(sizes[group]) / sizes[group].sum()
        first = int(np.searchsorted(reached, rng.uniform(0.4, 0.6)))
        first = min(max(first, 1), len(group) - 1)
        one, other = _cut(piece, reached[first - 1], rng)
        waiting += [(one, group[:first]), (other, group[first:])]


def _cut(polygon, share, rng):
    """Cut a share off a convex polygon by the line that leaves two compact pieces.

    Along or across the fields, slanted a little, or at a corner.
    """
    start = rng.uniform(0, 2 * math.pi)
    angles = [k * math.pi / 2 + slant for k, slant in enumerate(rng.normal(0, 0.14, 4))]
    best, best_score = None, -1.0
    for angle in [*angles, start, start + math.pi]:
        pieces = _cut_across(polygon, share, (math.cos(angle), math.sin(angle)))
        score = min(_compactness(piece) for piece in pieces) * rng.uniform(0.8, 1.0)
        if score > best_score:
            best, best_score = pieces, score
    return best


def _cut_across(polygon, share, normal):
    """Cut a share off a convex polygon by a line of given normal."""
    wanted = share * _area(polygon)
    heights = [normal[0] * x + normal[1] * y for x, y in polygon]
    low, high = min(heights), max(heights)
    for _ in range(20):
        middle = (low + high) / 2
        if _area(_below(polygon, normal, middle)) < wanted:
            low = middle
        else:
            high = middle
    back = (-normal[0], -normal[1])
    return _below(polygon, normal, middle), _below(polygon, back, -middle)


def _below(polygon, normal, limit):
    """Keep the part of a convex polygon on one side of a line."""
    kept = []
    heights = [normal[0] * x + normal[1] * y - limit for x, y in polygon]
    for k, (here, height) in enumerate(zip(polygon, heights)):
        before, height_before = polygon[k - 1], heights[k - 1]
        if (height <= 0) != (height_before <= 0):
            t = height_before / (height_before - height)
            kept.append(tuple(a + t * (b - a) for a, b in zip(before, here)))
        if height <= 0:
            kept.append(here)
    return kept


def _area(polygon):
    return 0.5 * sum(
        polygon[k - 1][0] * y - polygon[k - 1][1] * x for k, (x, y) in enumerate(polygon)
    )


def _compactness(polygon):
    """Return 4 pi area / perimeter squared: 1 for a circle, 0 for a sliver."""
    if len(polygon) < 3:
        return 0.0
    around = sum(math.dist(polygon[k - 1], here) for k, here in enumerate(polygon))
    return 4 * math.pi * _area(polygon) / around**2


def _inset(polygon, margin):
    """Move every side of a convex polygon inwards, less where little would be left."""
    while True:
        inner = polygon
        for k, (x, y) in enumerate(polygon):
            x0, y0 = polygon[k - 1]
            side = math.hypot(x - x0, y - y0)
            if side > 0:
                outwards = ((y - y0) / side, (x0 - x) / side)
                inner = _below(inner, outwards, outwards[0] * x + outwards[1] * y - margin)
        if len(inner) >= 3 and _area(inner) > 0.3 * _area(polygon):
            return inner
        margin /= 2


def _roughen(polygon, rng):
    """Cut a corner or bend the longest side of some parcels; return an array."""
    points = np.array(polygon)
    # Points that nearly coincide come from cuts through a corner.
    points = points[np.hypot(*(points - np.roll(points, 1, axis=0)).T) > 0.05]
    fate = rng.uniform()
    if fate < 0.3:
        k = int(rng.integers(len(points)))
        here, before, after = points[k], points[k - 1], points[(k + 1) % len(points)]
        ends = [here + rng.uniform(0.15, 0.4) * (side - here) for side in (before, after)]
        return np.concatenate([points[:k], ends, points[k + 1 :]])
    if fate < 0.65:
        before = np.roll(points, 1, axis=0)
        k = int(np.argmax(np.hypot(*(points - before).T)))
        middle = before[k] + rng.uniform(0.35, 0.65) * (points[k] - before[k])
        bent = middle + rng.uniform(0.08, 0.22) * (points.mean(axis=0) - middle)
        return np.concatenate([points[:k], [bent], points[k:]])
    return points


def _rotate(polygons, angle):
    """Turn the polygons and move them into a raster; return them and its shape."""
    cos, sin = math.cos(angle), math.sin(angle)
    turned = [points @ np.array([[cos, sin], [-sin, cos]]) for points in polygons]
    every = np.concatenate(turned)
    low = every.min(axis=0) - _BORDER
    columns, rows = np.ceil(every.max(axis=0) + _BORDER - low).astype(int)
    return [points - low for points in turned], (int(rows), int(columns))
