"""Outlines of parcels for maps in reports: simplified rings as arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from osgeo import ogr

from .polygon_rings import read_polygons


def outlines(wkb: Sequence[bytes | None], tolerance: float) -> list[list[np.ndarray]]:
    """Return the simplified outer rings of parcels.

    Parameters
    ----------
    wkb : sequence of N bytes or None
        Polygons or multipolygons as well-known binary, as in `Parcels`.
    tolerance : float
        Largest distance between a ring and its simplification, in map units.

    Returns
    -------
    list of N lists of (V, 2) float64 arrays
        Vertices (x, y) of each ring, in map units; an empty list for None.
    """
    return [_rings(polygon, tolerance) if polygon else [] for polygon in wkb]


def _rings(wkb: bytes, tolerance: float) -> list[np.ndarray]:
    """Return the outer rings of one parcel."""
    geometry = ogr.CreateGeometryFromWkb(wkb)
    simple = geometry.SimplifyPreserveTopology(tolerance)
    chosen = geometry if simple is None or simple.IsEmpty() else simple
    return [np.array(rings[0]) for rings in read_polygons(bytes(chosen.ExportToWkb(ogr.wkbNDR)))]
