"""The pixel values of parcels: taken, joined, observed."""

import numpy as np
from planar_sits.core.series.parcel_pixels import ParcelPixels, join_chunks


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


def test_all_parcels_in_their_order_are_not_copied():
    pixels = make([2, 3, 1])
    assert pixels.arranged([0, 1, 2]) is pixels
    assert pixels.arranged([1, 0]).index.tolist() == [1, 0]
    assert pixels.arranged([0, 1]).index.tolist() == [0, 1]
    assert not np.shares_memory(pixels.take([0, 1, 2]).values, pixels.values)


def test_sizes_and_length():
    pixels = make([2, 3, 1])
    assert len(pixels) == 3
    assert pixels.sizes.tolist() == [2, 3, 1]


def test_chunks_are_joined_in_the_order_of_the_input():
    pixels = make([2, 3, 1, 4])
    chunks = [pixels.take([3, 1]), pixels.take([2]), pixels.take([0])]
    joined = join_chunks(chunks)
    assert chunks == [], "each is let go once it is copied"
    for name in ("values", "rows", "cols", "offsets", "index", "keys"):
        assert np.array_equal(getattr(joined, name), getattr(pixels, name))
        assert getattr(joined, name).dtype == getattr(pixels, name).dtype


def test_pixels_of_valid_values_are_all_kept():
    pixels = make([2, 3, 1])
    assert pixels.observed() is pixels
    values = pixels.values.copy()
    values[0, 0] = np.nan  # one of two dates
    gaps = pixels.with_values(values)
    assert gaps.observed() is gaps


def test_pixels_and_parcels_without_observation_are_dropped():
    pixels = make([2, 2, 1])
    values = pixels.values.copy()
    values[0] = np.nan  # one pixel of the first parcel
    values[1, 0] = np.nan  # one date of another: stays
    values[2:4] = np.nan  # all of the second parcel
    observed = pixels.with_values(values).observed()
    assert observed.index.tolist() == [0, 2]
    assert observed.offsets.tolist() == [0, 1, 2]
    assert observed.rows.tolist() == [1, 4]


def test_values_on_all_dates():
    from dataclasses import replace

    pixels = make([2, 1])
    assert pixels.on_dates(4) is pixels
    some = replace(pixels, dates=np.array([1, 3]))
    assert some.take([1]).dates.tolist() == [1, 3]
    whole = some.on_dates(4)
    assert whole.dates is None
    assert np.array_equal(whole.values[:, [1, 3]], pixels.values)
    assert np.isnan(whole.values[:, [0, 2]]).all()
