"""Bounds of parcels of several zones in one reference system; without QGIS."""

from __future__ import annotations

import numpy as np

from ..errors import PlanarSitsError
from .parcel_table import Parcels
from .reference import wkt_of
from .series import Series
from .systems import reference, transformed_bounds


def common_bounds(parcels: Parcels, series: Series) -> np.ndarray:
    """Return the bounds of parcels in the reference system of the first zone.

    Parameters
    ----------
    parcels : Parcels
    series : Series

    Returns
    -------
    (N, 4) float64 array
        Left, bottom, right and top; NaN if unusable.

    Raises
    ------
    PlanarSitsError
        If a parcel is too far from that zone.
    """
    if not parcels.zones.any():
        return parcels.bounds
    return bounds_in_zone(parcels, series, 0)


def bounds_in_zone(parcels: Parcels, series: Series, zone: int) -> np.ndarray:
    """Return the bounds of parcels in the reference system of a zone.

    Parameters
    ----------
    parcels : Parcels
    series : Series
    zone : int
        Position in `Series.zones`.

    Returns
    -------
    (N, 4) float64 array
        Left, bottom, right and top; NaN if unusable.

    Raises
    ------
    PlanarSitsError
        If a parcel is too far from this zone.
    """
    systems = [reference(wkt_of(one.crs)) for one in series.zones]
    bounds = parcels.bounds.copy()
    for other in set(np.unique(parcels.zones).tolist()) - {zone}:
        chosen = np.flatnonzero((parcels.zones == other) & np.isfinite(bounds[:, 0]))
        if len(chosen):
            boxes = bounds[chosen].tolist()
            try:
                bounds[chosen] = transformed_bounds(boxes, systems[other], systems[zone])
            except RuntimeError:  # raised if GDAL exceptions are on
                bounds[chosen] = np.inf
            if not np.isfinite(bounds[chosen]).all():
                raise PlanarSitsError(
                    "PARCELS: the parcels lie too far apart to be brought to one reference system: "
                    "give those of each UTM zone by themselves."
                )
    return bounds
