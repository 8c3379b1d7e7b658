"""Outlines of parcels for the maps of a report: simplified rings, as arrays."""

import numpy as np
from qgis.core import QgsGeometry


def outlines(wkb, tolerance):
    """Return the outer rings of polygons.

    Parameters
    ----------
    wkb : list of bytes or None
        Polygons in the CRS of the series, as in `Parcels`.
    tolerance : float
        How far a simplified ring may stray, in map units.

    Returns
    -------
    list of lists of (V, 2) float64 arrays
        x to the east, y to the north; an empty list where there is no polygon.
    """
    return [_rings(shape, tolerance) if shape else [] for shape in wkb]


def _rings(wkb, tolerance):
    """Return the outer rings of one polygon."""
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
