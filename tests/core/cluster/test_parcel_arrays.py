"""Parcels as arrays."""

import numpy as np
from planar_sits.core.cluster.packing import pack, unpack
from planar_sits.core.cluster.parcel_arrays import parcel_arrays, parcels_from
from planar_sits.core.series.parcel_table import READY, Parcels, Place

PLACES = [Place(1, 2**64 - 1, b"first", (0.0, 1.0, 2.0, 3.0)), Place(2, 7, b"second", (4.0,) * 4)]


def parcels():
    return Parcels(
        ids=list("abcd"),
        feature_ids=range(4),
        labels=[None] * 4,
        keys=np.array([1, 2**63, 3, 4], np.uint64),
        bounds=np.arange(16.0).reshape(4, 4),
        wkb=[b"A", b"BB", None, b"DDD"],
        status=[READY, READY, "outside", READY],
        zones=np.array([0, 1, 0, 0]),
        others={1: list(PLACES), 3: PLACES[1:]},
    )


def test_the_parcels_of_a_task_are_those_of_the_input():
    arrays = unpack(pack({}, parcel_arrays(parcels(), [3, 1]))).arrays
    found = parcels_from(arrays)
    assert found.wkb == [b"DDD", b"BB"]
    assert found.keys.tolist() == [4, 2**63]
    assert found.zones.tolist() == [0, 1]
    assert found.bounds.tolist() == parcels().bounds[[3, 1]].tolist()
    assert found.status == [READY, READY]
    assert found.others == {0: PLACES[1:], 1: PLACES}


def test_some_of_the_parcels_of_a_task_and_always_anew():
    arrays = parcel_arrays(parcels(), [0, 1, 3])
    found = parcels_from(arrays, np.array([2]))
    assert found.wkb == [b"DDD"] and found.others == {0: PLACES[1:]}
    assert found.move(0) and found.wkb == [b"second"]
    found.wkb[0] = None
    again = parcels_from(arrays, np.array([2]))
    assert again.wkb == [b"DDD"] and again.others == {0: PLACES[1:]} and again.keys[0] == 4
