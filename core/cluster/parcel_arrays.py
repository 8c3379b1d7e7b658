"""Parcels as arrays that travel, without their names and classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..series.parcel_table import READY, Parcels, Place
from .packing import join, split


def parcel_arrays(parcels: Parcels, members: Sequence[int] | np.ndarray) -> dict[str, np.ndarray]:
    """Return what is needed to read some parcels that are ready.

    Parameters
    ----------
    parcels : Parcels
    members : sequence of n int
        Their positions.

    Returns
    -------
    dict of str to np.ndarray
    """
    chosen = np.asarray(members, np.int64)
    wkb, offsets = join(parcels.wkb[index] or b"" for index in chosen.tolist())
    others = [
        (position, place)
        for position, index in enumerate(chosen.tolist())
        for place in parcels.others.get(index, ())
    ]
    places, place_offsets = join(place.wkb for _, place in others)
    return {
        "keys": parcels.keys[chosen],
        "bounds": parcels.bounds[chosen],
        "zones": parcels.zones[chosen],
        "wkb": wkb,
        "offsets": offsets,
        "other_parcels": np.array([position for position, _ in others], np.int64),
        "other_zones": np.array([place.zone for _, place in others], np.int64),
        "other_keys": np.array([place.key for _, place in others], np.uint64),
        "other_bounds": np.array([place.bounds for _, place in others], np.float64).reshape(-1, 4),
        "other_wkb": places,
        "other_offsets": place_offsets,
    }


def parcels_from(
    arrays: Mapping[str, np.ndarray], members: Sequence[int] | np.ndarray = ()
) -> Parcels:
    """Return the parcels in arrays, or some of them.

    Parameters
    ----------
    arrays : mapping of str to np.ndarray
        From `parcel_arrays`.
    members : sequence of int
        Positions among them; empty for all.

    Returns
    -------
    Parcels
        New ones at each call, since reading changes them.
    """
    chosen = np.asarray(members if len(members) else range(len(arrays["keys"])), np.int64)
    wkb: list[bytes | None] = list(split(arrays["wkb"], arrays["offsets"]))
    places = split(arrays["other_wkb"], arrays["other_offsets"])
    others: dict[int, list[Place]] = {}
    for row, parcel in enumerate(arrays["other_parcels"].tolist()):
        place = Place(
            int(arrays["other_zones"][row]),
            int(arrays["other_keys"][row]),
            places[row],
            tuple(arrays["other_bounds"][row].tolist()),
        )
        others.setdefault(parcel, []).append(place)
    listed = chosen.tolist()
    return Parcels(
        ids=[str(index) for index in listed],
        feature_ids=listed,
        labels=[None] * len(listed),
        keys=arrays["keys"][chosen],
        bounds=arrays["bounds"][chosen],
        wkb=[wkb[index] for index in listed],
        status=[READY] * len(listed),
        zones=arrays["zones"][chosen],
        others={
            position: others[index] for position, index in enumerate(listed) if index in others
        },
    )
