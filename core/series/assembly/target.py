"""The grid of a series: its reference system, pixels and extent."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
from osgeo import osr

from ...errors import PlanarSitsError
from ..grid import Grid
from .rasters import Layout, is_same, reference, transformed_bounds, world

# Pixels around the parcels: those at their edges are whole.
_MARGIN = 2
# A raster covers a parcel at this part of a pixel's width from its edge.
_SLACK = 1e-3


def choose_system(layouts: Sequence[Layout], boxes: np.ndarray | None) -> str:
    """Return the reference system of a series.

    Where products lie in several UTM zones, each parcel votes with its area for the zone that its
    centre is nearest to the middle of, among those whose products cover it. Without parcels
    the zone of most rasters is taken.

    Parameters
    ----------
    layouts : sequence of Layout
        Of all images.
    boxes : (N, 4) float array, optional
        Longitudes and latitudes (left, bottom, right, top) of the parcels.

    Returns
    -------
    str
        Well-known text.
    """
    systems: dict[str, list[Layout]] = {}
    for layout in layouts:
        known = next((wkt for wkt in systems if is_same(wkt, layout.wkt)), layout.wkt)
        systems.setdefault(known, []).append(layout)
    names = sorted(systems, key=lambda wkt: (-len(systems[wkt]), wkt))
    if len(names) == 1 or boxes is None or not len(boxes):
        return names[0]
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    distances = np.stack([_distances(name, systems[name], boxes) for name in names])
    votes = Counter()  # type: Counter[str]
    for index, area in zip(distances.argmin(axis=0), areas):
        votes[names[index]] += area
    return max(names, key=lambda name: votes[name])


def _distances(wkt: str, layouts: Sequence[Layout], boxes: np.ndarray) -> np.ndarray:
    """Return distances (N,) from the central meridian; infinite if not covered."""
    crs = reference(wkt)
    centres = np.stack([boxes[:, [0, 2]].mean(axis=1), boxes[:, [1, 3]].mean(axis=1)], axis=1)
    points = osr.CoordinateTransformation(world(), crs).TransformPoints(centres.tolist())
    xs, ys = np.array(points)[:, :2].T
    covered = np.zeros(len(boxes), bool)
    for left, bottom, right, top in {layout.bounds for layout in layouts}:
        covered |= (xs >= left) & (xs <= right) & (ys >= bottom) & (ys <= top)
    middle = crs.GetProjParm("false_easting", 0.0)
    return np.where(covered, np.abs(xs - middle), np.inf)


def choose_grid(layouts: Sequence[Layout], wkt: str, boxes: np.ndarray | None) -> Grid:
    """Return the grid of a series.

    Its pixels are the finest of the images, and lie where the pixels of these images lie,
    whichever tiles are given beside them.

    Parameters
    ----------
    layouts : sequence of Layout
        Of all images.
    wkt : str
        Reference system of the series, that of one of them at least.
    boxes : (N, 4) float array, optional
        Longitudes and latitudes of the parcels. None: all images are covered.

    Returns
    -------
    Grid

    Raises
    ------
    PlanarSitsError
        If no image covers a parcel.
    """
    crs = reference(wkt)
    native = [layout for layout in layouts if is_same(wkt, layout.wkt)]
    finest = min(native, key=lambda layout: (layout.pixel, layout.path))
    extents = [layout.bounds for layout in native]
    for layout in layouts:
        if layout not in native:
            extents += transformed_bounds([layout.bounds], reference(layout.wkt), crs)
    left, bottom, right, top = _union(extents)
    if boxes is not None:
        wanted = _union(transformed_bounds(boxes.tolist(), world(), crs))
        width, height = finest.pixel
        left, bottom = (max(left, wanted[0] - _MARGIN * width),
                        max(bottom, wanted[1] - _MARGIN * height))  # fmt: skip
        right, top = (min(right, wanted[2] + _MARGIN * width),
                      min(top, wanted[3] + _MARGIN * height))  # fmt: skip
        if left >= right or bottom >= top:
            raise PlanarSitsError(
                "PARCELS, EXTENT: no product lies there: give the products of that area, or "
                "check the CRS of PARCELS and EXTENT."
            )
    return _snapped((left, bottom, right, top), finest, crs)


def _union(boxes: Sequence[tuple[float, ...]]) -> tuple[float, float, float, float]:
    lefts, bottoms, rights, tops = zip(*boxes)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _snapped(bounds: tuple[float, ...], finest: Layout, crs: osr.SpatialReference) -> Grid:
    """Return the grid of whole pixels of a raster that covers bounds."""
    width, height = finest.pixel
    origin_x, origin_y = finest.transform[0], finest.transform[3]
    first = math.floor((bounds[0] - origin_x) / width + _SLACK)
    last = math.ceil((bounds[2] - origin_x) / width - _SLACK)
    upper = math.floor((origin_y - bounds[3]) / height + _SLACK)
    lower = math.ceil((origin_y - bounds[1]) / height - _SLACK)
    code = crs.GetAuthorityCode(None)
    name = f"{crs.GetAuthorityName(None)}:{code}" if code else crs.GetName() or "unknown"
    return Grid(
        name,
        origin_x + first * width,
        origin_y - upper * height,
        width,
        height,
        last - first,
        lower - upper,
    )
