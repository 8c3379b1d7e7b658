"""The grids of a series: one for each UTM zone, its pixels and extent."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from osgeo import osr

from ..catalog.record import Zone
from ..grid import Grid
from ..systems import is_same, reference, transformed_bounds, world
from .rasters import Layout

# Pixels around the parcels: those at their edges are whole.
_MARGIN = 2
# A raster covers a parcel at this part of a pixel's width from its edge.
_SLACK = 1e-3


def by_system(layouts: Sequence[Layout]) -> dict[str, list[Layout]]:
    """Return rasters by their reference systems, as well-known text.

    Parameters
    ----------
    layouts : sequence of Layout

    Returns
    -------
    dict of str to list of Layout
        In the order of the first raster of each.
    """
    systems: dict[str, list[Layout]] = {}
    for layout in layouts:
        known = next((wkt for wkt in systems if is_same(wkt, layout.wkt)), layout.wkt)
        systems.setdefault(known, []).append(layout)
    return systems


def choose_zone(
    layouts: Sequence[Layout], covered: Sequence[Layout], boxes: np.ndarray | None
) -> Zone | None:
    """Return the grid of the rasters of one reference system.

    Its pixels are the finest of the images, and lie where the pixels of these images lie,
    whichever tiles are given beside them.

    Parameters
    ----------
    layouts : sequence of Layout
        Of the images that give the pixels.
    covered : sequence of Layout
        Of all images, which give the extent.
    boxes : (N, 4) float array, optional
        Longitudes and latitudes of the parcels. None: all images are covered.

    Returns
    -------
    Zone or None
        None if no image covers a parcel.
    """
    finest = min(layouts, key=lambda layout: (layout.pixel, layout.path))
    crs = reference(finest.wkt)
    left, bottom, right, top = _union([layout.bounds for layout in covered])
    if boxes is not None:
        try:
            wanted = _union(transformed_bounds(boxes.tolist(), world(), crs))
        except RuntimeError:  # farther from the zone than its projection reaches
            return None
        width, height = finest.pixel
        left, bottom = (max(left, wanted[0] - _MARGIN * width),
                        max(bottom, wanted[1] - _MARGIN * height))  # fmt: skip
        right, top = (min(right, wanted[2] + _MARGIN * width),
                      min(top, wanted[3] + _MARGIN * height))  # fmt: skip
        if not (left < right and bottom < top):
            return None
    return Zone(_snapped((left, bottom, right, top), finest, crs), finest.wkt)


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
