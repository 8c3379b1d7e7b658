"""Labelled parcels as bytes that travel to workers."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np

from ..learning.labelled import Labelled, SeriesFacts
from ..series.parcel_pixels import ParcelPixels
from .packing import pack, unpack

_PIXELS = ("values", "rows", "cols", "offsets", "index", "keys")


def pack_labelled(labelled: Labelled, groups: np.ndarray | None) -> bytes:
    """Return labelled parcels as bytes.

    Parameters
    ----------
    labelled : Labelled
        Of N parcels, with values on a time axis.
    groups : (N,) int64 array or None
        Group of each parcel (see `evaluation.plan.Plan`).
    """
    facts = asdict(labelled.facts)
    arrays = {name: getattr(labelled.pixels, name) for name in _PIXELS}
    arrays.update(labels=labelled.labels, days=facts.pop("days"))
    if groups is not None:
        arrays["groups"] = groups
    return pack({"classes": labelled.classes, "facts": facts}, arrays)


def unpack_labelled(data: bytes) -> tuple[Labelled, np.ndarray | None]:
    """Return what was packed; the arrays cannot be written to.

    Parameters
    ----------
    data : bytes

    Returns
    -------
    labelled : Labelled
    groups : (N,) int64 array or None

    Raises
    ------
    PlanarSitsError
        If the bytes are damaged.
    """
    header, arrays = unpack(data)
    for array in arrays.values():  # several tasks share them
        array.setflags(write=False)
    facts = {**header["facts"], "common_names": tuple(header["facts"]["common_names"])}
    labelled = Labelled(
        ParcelPixels(**{name: arrays[name] for name in _PIXELS}),
        arrays["labels"],
        header["classes"],
        SeriesFacts(days=arrays["days"].copy(), **facts),
    )
    return labelled, arrays.get("groups")
