"""The table of parcels and its reasons."""

import numpy as np
from planar_sits.core.series.parcel_table import (
    CLASSIFIED,
    NO_CLASS,
    NO_PIXEL,
    READY,
    Parcels,
    Place,
)


def table(status):
    count = len(status)
    return Parcels(
        ids=[f"p{number}" for number in range(count)],
        feature_ids=range(count),
        labels=[None] * count,
        keys=np.zeros(count, np.uint64),
        bounds=np.zeros((count, 4)),
        wkb=[None] * count,
        status=status,
    )


def test_parcels_are_counted():
    assert len(table([READY, NO_PIXEL])) == 2


def test_any_ready():
    assert table([NO_PIXEL, READY]).any_ready()
    assert not table([NO_PIXEL, CLASSIFIED]).any_ready()


def test_skipped_by_reason_with_the_first_five_ids():
    parcels = table([READY, NO_CLASS, CLASSIFIED, *[NO_PIXEL] * 7, NO_CLASS])
    one, other = parcels.skipped()
    assert (one.reason, one.number, one.ids) == (NO_CLASS, 2, ["p1", "p10"])
    assert (other.reason, other.number) == (NO_PIXEL, 7)
    assert other.ids == ["p3", "p4", "p5", "p6", "p7"]


def test_nothing_skipped():
    assert table([READY, CLASSIFIED]).skipped() == []


def test_features_are_recognised_by_their_order():
    parcels = table([READY] * 4)
    parcels.shapes = [7, 8, 7, 9]
    assert list(parcels.recognised([7, 8, 7, 9])) == [0, 1, 2, 3]


def test_features_in_another_order_are_recognised_by_their_shapes():
    parcels = table([READY] * 4)
    parcels.shapes = [7, 8, 7, 9]
    assert list(parcels.recognised([7, 9, 7, 8])) == [0, 3, 2, 1]
    assert list(parcels.recognised([9, 5, 7, 7, 7])) == [3, None, 0, 2, None]


def test_without_shapes_the_order_counts():
    assert list(table([READY] * 2).recognised([1, 2])) == [0, 1]


def test_a_parcel_moves_to_its_next_zone():
    parcels = table([READY, READY])
    assert parcels.zones.tolist() == [0, 0]
    parcels.others[1] = [Place(2, 7, b"wkb", (1.0, 2.0, 3.0, 4.0))]
    assert not parcels.move(0)
    assert parcels.move(1)
    assert (parcels.zones[1], parcels.keys[1], parcels.wkb[1]) == (2, 7, b"wkb")
    assert parcels.bounds[1].tolist() == [1, 2, 3, 4]
    assert not parcels.move(1)
