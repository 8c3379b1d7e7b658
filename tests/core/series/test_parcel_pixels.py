"""The container of parcel pixels."""

import numpy as np
from planar_sits.core.series.parcel_pixels import ParcelPixels, gathered


def make(sizes, first=0):
    total = sum(sizes)
    return ParcelPixels(
        np.arange(first, first + 2 * total, dtype=np.float32).reshape(total, 2, 1),
        np.arange(total, dtype=np.int32),
        np.zeros(total, np.int32),
        np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
        np.arange(len(sizes)) + first,
        np.arange(len(sizes), dtype=np.uint64) + np.uint64(first),
    )


def test_take_reorders_parcels_with_their_pixels():
    taken = make([2, 3, 1]).take([2, 0])
    assert taken.rows.tolist() == [5, 0, 1]
    assert taken.offsets.tolist() == [0, 1, 3]
    assert taken.index.tolist() == [2, 0]
    assert taken.values[0, :, 0].tolist() == [10, 11]


def test_all_in_their_order_are_no_copy():
    whole = make([2, 3, 1])
    assert whole.arranged([0, 1, 2]) is whole
    assert whole.arranged([1, 0]).index.tolist() == [1, 0]
    assert whole.arranged([0, 1]).index.tolist() == [0, 1]
    assert not np.shares_memory(whole.take([0, 1, 2]).values, whole.values)


def test_parts_are_joined_in_the_order_of_the_input():
    whole = make([2, 3, 1, 4])
    parts = [whole.take([3, 1]), whole.take([2]), whole.take([0])]
    joined = gathered(parts)
    assert parts == [], "each is let go once it is copied"
    for name in ("values", "rows", "cols", "offsets", "index", "keys"):
        assert np.array_equal(getattr(joined, name), getattr(whole, name))
        assert getattr(joined, name).dtype == getattr(whole, name).dtype


def test_blind_pixels_go_and_so_do_blind_parcels():
    pixels = make([2, 2, 1])
    values = pixels.values.copy()
    values[0] = np.nan  # one pixel of the first parcel
    values[1, 0] = np.nan  # one date of another: stays
    values[2:4] = np.nan  # all of the second parcel
    seen = pixels.with_values(values).observed()
    assert seen.index.tolist() == [0, 2]
    assert seen.offsets.tolist() == [0, 1, 2]
    assert seen.rows.tolist() == [1, 4]
