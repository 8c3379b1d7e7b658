"""The table of parcels from the features of a layer, of QGIS or of GDAL."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np

from ..errors import CancelCheck, PlanarSitsError, check_cancelled, never_cancelled
from .field_values import class_label
from .parcel_table import Parcels
from .polygons import Preparation


class Row(NamedTuple):
    """One feature of a layer.

    Parameters
    ----------
    number : int
        Its id in the layer.
    geometry : object
        As `Preparation` takes it, None for none.
    shape : int
        See `geometry_hash`.
    identity, label, group : object
        Values of the fields of these roles, None without one.
    """

    number: int
    geometry: Any
    shape: int
    identity: object = None
    label: object = None
    group: object = None


def geometry_hash(wkb: bytes) -> int:
    """Return a hash of a geometry, 64 bits, unsigned."""
    return int.from_bytes(hashlib.blake2b(wkb, digest_size=8).digest(), "little")


def parcel_table(
    rows: Iterable[Row],
    prepare: Preparation,
    layer: str,
    *,
    grouped: bool = False,
    cancelled: CancelCheck = never_cancelled,
) -> Parcels:
    """Return the parcels of a layer.

    Parameters
    ----------
    rows : iterable of Row
    prepare : Preparation
    layer : str
        Its name, for messages.
    grouped : bool
        Whether there is a group field.
    cancelled : callable

    Returns
    -------
    Parcels
        One per feature, in the order of the layer.

    Raises
    ------
    PlanarSitsError
        If the layer is empty.
    Cancelled
    """
    ids, labels, groups, status, wkb = [], [], [], [], []  # type: ignore[var-annotated]
    # Typed arrays: lists would take ten times the memory of 100,000 parcels.
    numbers, shapes, keys, bounds = array("q"), array("Q"), array("Q"), array("d")
    zones, others = array("q"), {}
    for row in rows:
        check_cancelled(cancelled)
        polygon, *places = prepare(row.geometry)
        if places:
            others[len(ids)] = [each.place() for each in places]
        zones.append(polygon.zone)
        numbers.append(row.number)
        shapes.append(row.shape)
        ids.append(class_label(row.identity) or str(row.number))
        labels.append(class_label(row.label))
        if grouped:
            groups.append(class_label(row.group))
        status.append(polygon.status)
        wkb.append(polygon.wkb)
        keys.append(polygon.key)
        bounds.extend(polygon.bounds)
    if not ids:
        raise PlanarSitsError(
            f"PARCELS: the layer '{layer}' has no features: choose another layer or subset."
        )
    return Parcels(
        ids=ids,
        feature_ids=numbers,
        labels=labels,
        keys=np.frombuffer(keys, np.uint64),
        bounds=np.frombuffer(bounds, np.float64).reshape(-1, 4),
        wkb=wkb,
        status=status,
        groups=groups,
        shapes=shapes,
        zones=np.frombuffer(zones, np.int64),
        others=others,
    )
