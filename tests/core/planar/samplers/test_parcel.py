"""A parcel as one pixel of statistics."""

import numpy as np
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.samplers.parcel import parcel_statistics
from planar_sits.core.planar.segments import SegmentSettings, segment_list


def test_means_then_standard_deviations(drawn):
    pixels = drawn("AAB A.B C..", dates=4, bands=2)
    result = parcel_statistics(pixels).values
    assert result.shape == (3, 4, 4)
    assert result.dtype == np.float32
    for parcel, (first, last) in enumerate(zip(pixels.offsets[:-1], pixels.offsets[1:])):
        values = pixels.values[first:last].astype(np.float64)
        np.testing.assert_allclose(result[parcel, :, :2], values.mean(axis=0), rtol=1e-6)
        np.testing.assert_allclose(result[parcel, :, 2:], values.std(axis=0), atol=1e-7)
    assert (result[2, :, 2:] == 0).all()  # of one pixel


def test_one_pixel_per_parcel(drawn):
    pixels = drawn("AAB A.B C..")
    result = parcel_statistics(pixels)
    assert result.sizes.tolist() == [1, 1, 1]
    assert np.array_equal(result.keys, pixels.keys)
    assert np.array_equal(result.index, pixels.index)
    assert result.rows.tolist() == [0, 0, 2]
    assert result.cols.tolist() == [0, 2, 0]


def test_large_values_keep_their_spread(squares):
    pixels = squares(1, 50)
    far = pixels.with_values(pixels.values + np.float32(1000))
    spread = parcel_statistics(far).values[..., 2:]
    np.testing.assert_allclose(spread, parcel_statistics(pixels).values[..., 2:], rtol=1e-3)


def test_statistics_do_not_depend_on_other_parcels(squares):
    pixels = squares(5, 7)
    values = parcel_statistics(pixels).values
    assert np.array_equal(parcel_statistics(pixels.take([4, 1])).values, values[[4, 1]])


def test_the_input_is_unchanged(squares):
    pixels = squares(2, 3)
    before = pixels.values.copy()
    parcel_statistics(pixels)
    assert np.array_equal(pixels.values, before)


def test_a_parcel_is_one_segment_of_its_statistics(fields):
    sampler = make_sampler(fields, SegmentSettings("parcel", 1), 0)
    assert np.array_equal(sampler.pixels.values, parcel_statistics(fields).values)
    assert sampler.draw(*segment_list(sampler.counts)).tolist() == [[k] for k in range(6)]
    first = np.arange(6)
    assert sampler.draw(first, first + 2**61, first).tolist() == [[k] for k in range(6)]


def test_other_samplers_index_the_pixels_given(fields):
    assert make_sampler(fields, SegmentSettings("pixels", 1), 0).pixels is fields
