"""Distances on reference systems in degrees."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..errors import PlanarSitsError
from .rasters import has_crs
from .reference import Reference

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

# A shorter distance is meant in degrees.
_SHORTEST = 0.1


def in_degrees(crs: QgsCoordinateReferenceSystem) -> bool:
    """Return whether the map units of a reference system are degrees."""
    # QGIS does not say so of a system that its database lacks.
    return has_crs(crs) and Reference.of(crs).isGeographic()


def metres_per_degree(latitude: float) -> tuple[float, float]:
    """Return the length of a degree of longitude and of latitude, to 0.2 %.

    Parameters
    ----------
    latitude : float
        In degrees.

    Returns
    -------
    x, y : float
        In metres, on WGS 84; x is never 0.

    Examples
    --------
    >>> [round(metres) for metres in metres_per_degree(45.0)]
    [78847, 111133]
    """
    angle = math.radians(min(90.0, abs(latitude)))
    x = 111_412.88 * math.cos(angle) - 93.5 * math.cos(3 * angle)
    return max(x, 1.0), 111_132.95 - 559.85 * math.cos(2 * angle)


def metric_bounds(bounds: np.ndarray, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    """Return bounds in metres if they are in degrees, else as they are.

    Parameters
    ----------
    bounds : (N, 4) float array
        Left, bottom, right and top, in map units.
    crs : QgsCoordinateReferenceSystem
        Of the bounds.

    Returns
    -------
    (N, 4) float64 array
        With one length of a degree for all, that at their median latitude.
    """
    bounds = np.asarray(bounds, np.float64)
    if not in_degrees(crs) or len(bounds) == 0:
        return bounds
    return bounds * np.tile(metres_per_degree(float(np.median(bounds[:, 1::2]))), 2)


def check_metres(distance: float, name: str, crs: QgsCoordinateReferenceSystem) -> None:
    """Check that a distance on a reference system in degrees is meant in metres.

    Parameters
    ----------
    distance : float
        0 for none.
    name : str
        Identifier of the parameter, for the message.
    crs : QgsCoordinateReferenceSystem
        Of the images.

    Raises
    ------
    PlanarSitsError
        If it is shorter than 0.1 and the map units are degrees.
    """
    if in_degrees(crs) and 0 < distance < _SHORTEST:
        raise PlanarSitsError(
            f"{name} is {distance:g}: the map units of the images ({crs.authid()}) are degrees, so "
            f"that it is taken in metres, and this is less than {_SHORTEST:g} m. Give metres."
        )
