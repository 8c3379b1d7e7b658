"""Outlines of parcels for maps in reports: simplified rings as arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry


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
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    simple = geometry.simplify(tolerance)
    geometry = geometry if simple.isEmpty() else simple
    geometry.convertToMultiType()
    return [
        np.array([(point.x(), point.y()) for point in polygon[0]])
        for polygon in geometry.asMultiPolygon()
        if polygon
    ]
