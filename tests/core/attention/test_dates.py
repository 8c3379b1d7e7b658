"""Temporal attention of parcels, for every kind of segment that has attention."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.attention.attention_pass import empty_profiles
from planar_sits.core.attention.dates import (
    DatesAttention,
    TemporalPredictor,
    date_range,
    step_dates,
)
from planar_sits.core.attention.temporal import TemporalAttention
from planar_sits.core.learning.classify import Classified
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.report.attention_plots import ClassImage, attended_images
from planar_sits.tests.support.attention import random_model

KINDS = [
    ("compact", "random_walk", 6),
    ("compact", "spiral", 6),
    ("tempcnn", "pixels", 1),
    ("cnn3d", "patch", 25),
]
DATES = ["2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01"]


@pytest.mark.parametrize(("backbone", "sampler", "length"), KINDS)
def test_dates_and_pictures_of_parcels(drawn, engine, backbone, sampler, length):
    segments = SegmentSettings(sampler, length)
    model = random_model(backbone, [0, 31, 60, 91], segments)
    pixels = drawn("aaab aacb .ccc", dates=4)
    profiles = empty_profiles(model.description)
    common = model.network, segments, 3, engine(8)
    predictor = TemporalPredictor(*common, model.attention_layer, "gradcam++", profiles)
    prediction, expected = predictor.predict(pixels), ParcelPredictor(*common).predict(pixels)
    np.testing.assert_allclose(prediction.probabilities, expected.probabilities, atol=1e-5)
    counts = make_sampler(pixels, segments, 0).counts
    assert prediction.segments.tolist() == expected.segments.tolist() == counts.tolist()

    classified = Classified(prediction.probabilities, pixels.sizes, prediction.segments)
    attention = DatesAttention.of(classified, profiles)
    assert attention.temporal.segments.sum() == counts.sum()
    assert attention.images.shape == (3, 4, length, 2)
    assert attention.maps.shape == (3, 4, length)
    assert attention.maps.max() > 0
    # A row of the profile is the sum of a row of the mean map.
    np.testing.assert_allclose(attention.maps.sum(axis=2), attention.temporal.profiles, rtol=1e-5)
    classes = [ClassImage("x", "#00ff00", attention.images[k], attention.maps[k]) for k in range(3)]
    figure = attended_images(classes, DATES, attention.temporal.kept)
    assert len(figure.axes) == 8
    figure.canvas.draw()


def test_parcels_are_counted_by_class_without_those_left_out():
    probabilities = np.array([[0.2, 0.8], [0.9, 0.1], [0, 0], [0.4, 0.6]])
    classified = Classified(probabilities, np.array([5, 5, 0, 1]), np.array([3, 3, 0, 1]))
    on = np.zeros((2, 4), bool)
    temporal = TemporalAttention(on * 1.0, on, np.array([1, 1]))
    attention = DatesAttention(classified, temporal, np.zeros(0), np.zeros(0))
    assert attention.parcels.tolist() == [1, 2]


def test_steps_have_the_dates_of_the_season():
    dates = step_dates([0.0, 7.5, 366.0], dt.date(2020, 1, 1))
    assert dates == [dt.date(2020, 1, 1), dt.date(2020, 1, 8), dt.date(2021, 1, 1)]


@pytest.mark.parametrize(
    ("on", "acquired", "expected"),
    [
        ([0, 1, 1, 0], [1, 11, 21, 31], (11, 21)),  # as many images as it needs
        ([0, 1, 1, 0], [1, 15, 31], (1, 31)),  # one image inside
        ([0, 1, 1, 0], [1, 31], (1, 31)),  # none
        ([0, 1, 1, 0], [11, 31], (11, 31)),  # the first image on the first step
        ([0, 1, 1, 0], [12, 15], (11, 21)),  # two images inside
        ([0, 1, 1, 0], [15], (11, 21)),  # none on either side
        ([0, 0, 0, 0], [1, 11, 21, 31], (1, 31)),
    ],
)
def test_a_range_holds_two_images_where_there_are(on, acquired, expected):
    on = np.array([on], bool)
    temporal = TemporalAttention(on * 1.0, on, np.array([1]))
    dates = [dt.date(2020, 5, day) for day in (1, 11, 21, 31)]
    images = [dt.date(2020, 5, day) for day in acquired]
    result = date_range(temporal, dates, images)
    assert result == tuple(dt.date(2020, 5, day) for day in expected)


@pytest.mark.parametrize(
    ("acquired", "expected"),
    [
        ([1, 10, 20, 29], (8, 22)),
        ([1, 15, 29], (1, 29)),
        ([1, 29], (1, 29)),
        ([1, 9], (1, 22)),
    ],
)
def test_a_range_reaches_over_the_steps_of_all_classes(acquired, expected):
    profiles = np.array([[0.1, 0.2, 0.9, 0.2, 0.1], [0.0, 0.5, 0.1, 0.6, 0.1]])
    temporal = TemporalAttention(profiles, profiles > 0.4, np.array([120, 12]))
    dates = [dt.date(2017, 4, day) for day in (1, 8, 15, 22, 29)]
    season = date_range(temporal, dates, [dt.date(2017, 4, day) for day in acquired])
    assert tuple(date.day for date in season) == expected
