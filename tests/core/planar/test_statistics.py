"""A parcel as one pixel."""

from dataclasses import replace

import numpy as np
from planar_sits.core.planar.statistics import parcel_statistics


def test_means_then_standard_deviations(drawn):
    pixels = drawn("AAB A.B C..", dates=4, bands=2)
    found = parcel_statistics(pixels)
    assert found.values.shape == (3, 4, 4)
    assert found.values.dtype == np.float32
    for parcel in range(3):
        own = pixels.values[pixels.offsets[parcel] : pixels.offsets[parcel + 1]].astype(np.float64)
        np.testing.assert_allclose(found.values[parcel, :, :2], own.mean(axis=0), rtol=1e-6)
        np.testing.assert_allclose(found.values[parcel, :, 2:], own.std(axis=0), atol=1e-7)
    assert (found.values[2, :, 2:] == 0).all()  # of one pixel


def test_one_pixel_a_parcel(drawn):
    pixels = drawn("AAB A.B C..")
    found = parcel_statistics(pixels)
    assert found.sizes.tolist() == [1, 1, 1]
    assert np.array_equal(found.keys, pixels.keys)
    assert np.array_equal(found.index, pixels.index)
    assert found.rows.tolist() == [0, 0, 2]
    assert found.cols.tolist() == [0, 2, 0]


def test_large_values_keep_their_spread(squares):
    pixels = squares(1, 50)
    far = pixels.with_values(pixels.values + np.float32(1000))
    spread = parcel_statistics(far).values[..., 2:]
    np.testing.assert_allclose(spread, parcel_statistics(pixels).values[..., 2:], rtol=1e-3)


def test_company_and_order_do_not_show(squares):
    pixels = squares(5, 7)
    whole = parcel_statistics(pixels).values
    assert np.array_equal(parcel_statistics(pixels.take([4, 1])).values, whole[[4, 1]])


def test_the_pixels_are_left_alone(squares):
    pixels = squares(2, 3)
    before = replace(pixels, values=pixels.values.copy())
    parcel_statistics(pixels)
    assert np.array_equal(pixels.values, before.values)
