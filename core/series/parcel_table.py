"""The table of parcels: every parcel of the input, with what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

READY = ""
NO_GEOMETRY = "no geometry"
INVALID_GEOMETRY = "invalid geometry"
OUTSIDE = "outside the images"
NO_PIXEL = "no pixel centre inside"
NO_OBSERVATION = "no valid observation"
NO_CLASS = "no class"
ALONE = "only parcel of its class"
TOO_FEW = "too few parcels of its class"
CLASSIFIED = "classified"


@dataclass
class Parcels:
    """The parcels of a layer, in its order.

    Parameters
    ----------
    ids : list of str
        How the operator knows the parcels.
    feature_ids : sequence of int
    labels : list of str or None
        Class of each parcel, None where it has none.
    keys : (N,) uint64 array
        Hash of each polygon in the CRS of the series, to the millimetre.
    bounds : (N, 4) float64 array
        (left, bottom, right, top) in the CRS of the series; NaN if unusable.
    wkb : list of bytes or None
        Polygons in the CRS of the series, after the inner buffer.
    status : list of str
        ``READY`` or the reason why a parcel cannot be used.
    groups : list of str or None
        Value of the group field of each parcel; empty where none was asked for.
    """

    ids: list
    feature_ids: Sequence
    labels: list
    keys: np.ndarray
    bounds: np.ndarray
    wkb: list
    status: list
    groups: list = field(default_factory=list)

    def __len__(self):
        return len(self.ids)

    def any_ready(self):
        """Tell whether there is a parcel that can be used so far."""
        return READY in self.status

    def skipped(self):
        """Count the reasons for leaving parcels out.

        Returns
        -------
        list of (str, int, list of str)
            Reason, number of parcels, ids of the first five.
        """
        reasons = {}
        for identity, status in zip(self.ids, self.status):
            if status not in (READY, CLASSIFIED):
                reasons.setdefault(status, []).append(identity)
        return [(reason, len(ids), ids[:5]) for reason, ids in reasons.items()]
