"""What the network sees of a few parcels."""

import numpy as np
import pytest
import torch
from planar_sits.core.attention.pictures import View, keep_first, parcel_pictures, seen_pixels
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.predict import predict_parcels
from planar_sits.core.networks.description import ModelDescription
from planar_sits.core.networks.device import Engine
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.parcel_table import CLASSIFIED, NO_GEOMETRY, NO_OBSERVATION, Parcels

DAYS = np.array([0.0, 10.0, 30.0, 60.0, 90.0, 120.0])


class FakeReader:
    """Gives pixels as a Reader of a series on `DAYS` would."""

    def __init__(self, pixels, status):
        self.series = self
        self.days = DAYS
        self.pixels = pixels
        count = len(status)
        self.parcels = Parcels(
            [str(place) for place in range(count)], [], [], None, None, [], list(status)
        )

    def read_all(self, progress, cancelled):
        return self.pixels


@pytest.fixture
def engine():
    return Engine(torch.device("cpu"), 8)


@pytest.fixture
def model():
    torch.manual_seed(0)
    description = ModelDescription(
        classes=[{"name": name, "colour": "#00ff00", "parcels": 9} for name in "xyz"],
        bands=[{"name": name, "low": 0.0, "high": 1.0} for name in ("red", "green")],
        season_start="2020-01-01",
        days=DAYS.tolist(),
        segments=SegmentSettings(length=12, fraction=50),
        backbone="compact",
        seed=3,
    )
    return description, description.network().eval()


def own_view(**segments):
    return View(DAYS, SegmentSettings(**{"length": 9, "fraction": 100, **segments}), 5)


def test_segments_are_the_first_of_the_method(drawn):
    pixels = drawn("aab aab abb", dates=6)
    drawer = make_sampler(pixels, own_view().segments, 5)
    for place, seen in enumerate(parcel_pictures(pixels, own_view(), 3)):
        expected = drawer.draw(np.full(3, place), np.arange(3)) - pixels.offsets[place]
        np.testing.assert_array_equal(seen.segments, expected)
        own = pixels.take([place])
        np.testing.assert_array_equal(seen.images, own.values[seen.segments].transpose(0, 2, 1, 3))
        assert (seen.index, seen.total, seen.verdict) == (place, len(own.rows), None)


def test_no_more_segments_than_the_parcel_has(drawn):
    seen = next(parcel_pictures(drawn("aaa a..", dates=6), own_view(fraction=50), 9))
    assert (len(seen.segments), seen.total) == (2, 2)


def test_steps_go_from_pixel_to_neighbour(drawn):
    seen = next(parcel_pictures(drawn("aaa aaa", dates=6), own_view(), 2))
    steps = list(seen.steps())
    assert [step[:2] for step in steps] == [(s, k) for s in range(2) for k in range(8)]
    for segment, step, start, end in steps:
        assert [start, end] == seen.segments[segment, step : step + 2].tolist()
        assert max(abs(seen.rows[start] - seen.rows[end]), abs(seen.cols[start] - seen.cols[end]))


def test_a_patch_leaves_the_parcel(drawn):
    pixels = drawn("aa. .a.", dates=6)
    seen = next(parcel_pictures(pixels, own_view(sampler="patch", length=9), 3))
    outside = seen.segments < 0
    assert outside.any()
    assert (seen.images.transpose(0, 2, 1, 3)[outside] == 0).all()
    inside = seen.images.transpose(0, 2, 1, 3)[~outside]
    np.testing.assert_array_equal(inside, pixels.values[seen.segments[~outside]])
    for segment, step, start, end in seen.steps():
        assert [start, end] == seen.segments[segment, step : step + 2].tolist()
        assert start >= 0
        assert end >= 0


def test_pixels_make_no_step(drawn):
    seen = next(parcel_pictures(drawn("aaa", dates=6), own_view(sampler="pixels", length=1), 9))
    assert seen.images.shape == (3, 6, 1, 2)
    assert list(seen.steps()) == []


def test_a_curve_goes_from_pixel_to_pixel(drawn):
    view = own_view(sampler="snake", length=6)
    seen = next(parcel_pictures(drawn("aaa aaa", dates=6), view, 2))
    assert seen.total == 8
    assert seen.segments[0].tolist() == [0, 1, 2, 5, 4, 3]
    assert len(list(seen.steps())) == 10


def test_a_parcel_of_one_pixel_makes_no_step(drawn):
    seen = next(parcel_pictures(drawn(".a.", dates=6), own_view(), 3))
    assert seen.images.shape == (1, 6, 9, 2)
    assert list(seen.steps()) == []


def test_the_verdict_is_that_of_classify(squares, model, engine):
    pixels = squares(3, 5, dates=6)
    view = View.of_model(model)
    shares, counts = predict_parcels(model[1], pixels, view.segments, view.seed, engine)
    for place, seen in enumerate(parcel_pictures(pixels, view, 4, engine)):
        assert seen.total == counts[place] == 13
        np.testing.assert_allclose(seen.verdict.probabilities, shares[place], atol=1e-6)
        assert seen.verdict.maps.shape == (4, 6, 12)
        assert (seen.verdict.maps >= 0).all()
        with torch.inference_mode():
            images = torch.from_numpy(seen.images.transpose(0, 3, 1, 2).copy())
            found = torch.softmax(model[1](images), dim=1).numpy()
        np.testing.assert_array_equal(seen.verdict.classes, found.argmax(axis=1))
        np.testing.assert_allclose(seen.verdict.confidences, found.max(axis=1), atol=1e-5)
        ranked = np.sort(found, axis=1)
        np.testing.assert_allclose(seen.verdict.margins, ranked[:, -1] - ranked[:, -2], atol=1e-5)


def test_a_parcel_looks_the_same_in_any_company(squares, model, engine):
    pixels, view = squares(3, 4, dates=6), View.of_model(model)
    among = list(parcel_pictures(pixels, view, 2, engine))[2]
    alone = next(parcel_pictures(pixels.take([2]), view, 2, engine))
    np.testing.assert_array_equal(among.segments, alone.segments)
    np.testing.assert_array_equal(among.verdict.maps, alone.verdict.maps)


def test_the_first_parcels_that_can_be_used_are_kept():
    reader = FakeReader(None, ["", NO_GEOMETRY, "", "", ""])
    assert keep_first(reader.parcels, 2) == 2
    assert reader.parcels.status == ["", NO_GEOMETRY, "", "after the first 2", "after the first 2"]
    assert keep_first(reader.parcels, 2) == 0


def test_values_go_from_the_2nd_to_the_98th_percentile(squares):
    pixels = squares(1, 20, dates=6)
    low, high = np.percentile(pixels.values[..., 0], (2, 98))
    expected = np.clip((pixels.values[..., 0] - low) / (high - low), 0, 1)
    seen = seen_pixels(FakeReader(pixels, [""]), own_view())
    np.testing.assert_allclose(seen.values[..., 0], expected, atol=1e-5)


def test_a_model_brings_its_own_range(squares, model):
    pixels = squares(1, 4, dates=6)
    expected = pixels.values.copy()
    seen = seen_pixels(FakeReader(pixels, [""]), View.of_model(model))
    np.testing.assert_allclose(seen.values, expected, atol=1e-6)


def test_every_parcel_gets_its_status(squares):
    pixels = squares(2, 3, dates=6)
    pixels.values[pixels.offsets[1] :] = np.nan
    reader = FakeReader(pixels, ["", "", NO_GEOMETRY])
    assert len(seen_pixels(reader, own_view())) == 1
    assert reader.parcels.status == [CLASSIFIED, NO_OBSERVATION, NO_GEOMETRY]


@pytest.mark.parametrize("blind", [True, False])
def test_no_parcel_at_all_is_told(squares, blind):
    pixels = squares(1, 3, dates=6) if blind else None
    if blind:
        pixels.values[:] = np.nan
    with pytest.raises(PlanarSitsError, match="no parcel can be shown") as told:
        seen_pixels(FakeReader(pixels, ["" if blind else NO_GEOMETRY]), own_view())
    assert (NO_OBSERVATION if blind else NO_GEOMETRY) in str(told.value)


def test_images_larger_than_the_canvas_are_refused():
    with pytest.raises(PlanarSitsError, match="CANVAS"):
        own_view(length=300, canvas=True)
