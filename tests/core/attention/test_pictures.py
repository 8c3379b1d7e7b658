"""The first segments of a few parcels as planar images, with and without a model."""

import numpy as np
import pytest
import torch
from planar_sits.core.attention.pictures import View, keep_first, parcel_pictures, view_pixels
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.parcel_table import CLASSIFIED, NO_GEOMETRY, NO_OBSERVATION
from planar_sits.tests.support.attention import parcels_at, random_model

DAYS = np.array([0.0, 10.0, 30.0, 60.0, 90.0, 120.0])


class FakeReader:
    """A stand-in for the Reader of a series on `DAYS`, which returns given pixels."""

    def __init__(self, pixels, status):
        self.series = self
        self.days = DAYS
        self.pixels = pixels
        self.parcels = parcels_at(*[(0, 0, 1, 1)] * len(status))
        self.parcels.status[:] = status

    def read_all(self, progress, cancelled):
        return self.pixels


@pytest.fixture
def model():
    return random_model("compact", DAYS, SegmentSettings(length=12, fraction=50))


def view_of(**segments):
    return View(DAYS, SegmentSettings(**{"length": 9, "fraction": 100, **segments}), 5)


def test_segments_are_the_first_of_the_sampler(drawn):
    pixels = drawn("aab aab abb", dates=6)
    sampler = make_sampler(pixels, view_of().segments, 5)
    for index, picture in enumerate(parcel_pictures(pixels, view_of(), 3)):
        expected = sampler.draw(np.full(3, index), np.arange(3)) - pixels.offsets[index]
        np.testing.assert_array_equal(picture.segments, expected)
        parcel = pixels.take([index])
        images = parcel.values[picture.segments].transpose(0, 2, 1, 3)
        np.testing.assert_array_equal(picture.images, images)
        assert (picture.index, picture.total) == (index, len(parcel.rows))
        assert picture.verdict is None


def test_no_more_segments_than_the_parcel_has(drawn):
    picture = next(parcel_pictures(drawn("aaa a..", dates=6), view_of(fraction=50), 9))
    assert (len(picture.segments), picture.total) == (2, 2)


def test_steps_go_from_pixel_to_neighbour(drawn):
    picture = next(parcel_pictures(drawn("aaa aaa", dates=6), view_of(), 2))
    steps = list(picture.steps())
    numbers = [(step.segment, step.step) for step in steps]
    assert numbers == [(s, k) for s in range(2) for k in range(8)]
    for segment, step, start, end in steps:
        assert [start, end] == picture.segments[segment, step : step + 2].tolist()
        distances = picture.rows[start] - picture.rows[end], picture.cols[start] - picture.cols[end]
        assert max(map(abs, distances)) == 1


def test_a_patch_leaves_the_parcel(drawn):
    pixels = drawn("aa. .a.", dates=6)
    picture = next(parcel_pictures(pixels, view_of(sampler="patch", length=9), 3))
    outside, by_pixel = picture.segments < 0, picture.images.transpose(0, 2, 1, 3)
    assert outside.any()
    assert (by_pixel[outside] == 0).all()
    inside = pixels.values[picture.segments[~outside]]
    np.testing.assert_array_equal(by_pixel[~outside], inside)
    for step in picture.steps():
        pair = picture.segments[step.segment, step.step : step.step + 2].tolist()
        assert [step.start, step.end] == pair
        assert min(pair) >= 0


def test_pixels_make_no_step(drawn):
    view = view_of(sampler="pixels", length=1)
    picture = next(parcel_pictures(drawn("aaa", dates=6), view, 9))
    assert picture.images.shape == (3, 6, 1, 2)
    assert list(picture.steps()) == []


def test_a_curve_goes_from_pixel_to_pixel(drawn):
    view = view_of(sampler="snake", length=6)
    picture = next(parcel_pictures(drawn("aaa aaa", dates=6), view, 2))
    assert picture.total == 8
    assert picture.segments[0].tolist() == [0, 1, 2, 5, 4, 3]
    assert len(list(picture.steps())) == 10


def test_a_parcel_of_one_pixel_makes_no_step(drawn):
    picture = next(parcel_pictures(drawn(".a.", dates=6), view_of(), 3))
    assert picture.images.shape == (1, 6, 9, 2)
    assert list(picture.steps()) == []


def test_the_verdict_is_that_of_a_classification(squares, model, engine):
    pixels, view = squares(3, 5, dates=6), View.of_model(model)
    expected = ParcelPredictor(model.network, view.segments, view.seed, engine(8)).predict(pixels)
    for index, picture in enumerate(parcel_pictures(pixels, view, 4, engine(8))):
        verdict = picture.verdict
        assert picture.total == expected.segments[index] == 13
        np.testing.assert_allclose(verdict.probabilities, expected.probabilities[index], atol=1e-6)
        assert verdict.maps.shape == (4, 6, 12)
        assert (verdict.maps >= 0).all()
        with torch.inference_mode():
            images = torch.from_numpy(picture.images.transpose(0, 3, 1, 2).copy())
            probabilities = torch.softmax(model.network(images), dim=1).numpy()
        np.testing.assert_array_equal(verdict.classes, probabilities.argmax(axis=1))
        ranked = np.sort(probabilities, axis=1)
        np.testing.assert_allclose(verdict.confidences, ranked[:, -1], atol=1e-5)
        np.testing.assert_allclose(verdict.margins, ranked[:, -1] - ranked[:, -2], atol=1e-5)


def test_other_parcels_have_no_effect_on_a_picture(squares, model, engine):
    pixels, view = squares(3, 4, dates=6), View.of_model(model)
    among = list(parcel_pictures(pixels, view, 2, engine(8)))[2]
    alone = next(parcel_pictures(pixels.take([2]), view, 2, engine(8)))
    np.testing.assert_array_equal(among.segments, alone.segments)
    np.testing.assert_array_equal(among.verdict.maps, alone.verdict.maps)


def test_the_first_parcels_that_can_be_used_are_kept():
    reader = FakeReader(None, ["", NO_GEOMETRY, "", "", ""])
    assert keep_first(reader.parcels, 2) == 2
    assert reader.parcels.status == ["", NO_GEOMETRY, "", "after the first 2", "after the first 2"]
    assert keep_first(reader.parcels, 2) == 0


def test_values_are_scaled_from_the_2nd_to_the_98th_percentile(squares):
    pixels = squares(1, 20, dates=6)
    low, high = np.percentile(pixels.values[..., 0], (2, 98))
    expected = np.clip((pixels.values[..., 0] - low) / (high - low), 0, 1)
    result = view_pixels(FakeReader(pixels, [""]), view_of())
    np.testing.assert_allclose(result.values[..., 0], expected, atol=1e-5)


def test_values_are_scaled_by_the_ranges_of_a_model(squares, model):
    pixels = squares(1, 4, dates=6)
    expected = pixels.values.copy()
    result = view_pixels(FakeReader(pixels, [""]), View.of_model(model))
    np.testing.assert_allclose(result.values, expected, atol=1e-6)


def test_every_parcel_gets_its_status(squares):
    pixels = squares(2, 3, dates=6)
    pixels.values[pixels.offsets[1] :] = np.nan
    reader = FakeReader(pixels, ["", "", NO_GEOMETRY])
    assert len(view_pixels(reader, view_of())) == 1
    assert reader.parcels.status == [CLASSIFIED, NO_OBSERVATION, NO_GEOMETRY]


def test_parcels_without_an_observation_are_an_error(squares):
    pixels = squares(1, 3, dates=6)
    pixels.values[:] = np.nan
    with pytest.raises(PlanarSitsError, match=f"PARCELS: no parcel can be shown.*{NO_OBSERVATION}"):
        view_pixels(FakeReader(pixels, [""]), view_of())


def test_no_parcel_to_read_is_an_error():
    with pytest.raises(PlanarSitsError, match=f"PARCELS: no parcel can be shown.*{NO_GEOMETRY}"):
        view_pixels(FakeReader(None, [NO_GEOMETRY]), view_of())


def test_images_larger_than_the_canvas_are_refused():
    with pytest.raises(PlanarSitsError, match="CANVAS"):
        view_of(length=300, canvas=True)
