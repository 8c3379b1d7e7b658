"""Dates of whole parcels, for every kind of segment that has attention."""

import datetime as dt

import numpy as np
import pytest
import torch
from planar_sits.core.attention.dates import DatesWatch, date_range, step_dates
from planar_sits.core.attention.temporal import TemporalAttention
from planar_sits.core.learning.classify import Classified
from planar_sits.core.learning.predict import predict_parcels
from planar_sits.core.networks.description import ModelDescription
from planar_sits.core.networks.device import Engine
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.report.attention_plots import ClassImage, attended_images

KINDS = [
    ("compact", "random_walk", 6),
    ("compact", "spiral", 6),
    ("tempcnn", "pixels", 1),
    ("cnn3d", "patch", 25),
]
DATES = ["2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01"]


@pytest.mark.parametrize(("backbone", "sampler", "length"), KINDS)
def test_dates_and_pictures_of_parcels(drawn, backbone, sampler, length):
    torch.manual_seed(0)
    description = ModelDescription(
        classes=[{"name": name, "colour": "#00ff00", "parcels": 9} for name in "xyz"],
        bands=[{"name": name, "low": 0.0, "high": 1.0} for name in ("red", "green")],
        season_start="2020-01-01",
        days=[0.0, 31.0, 60.0, 91.0],
        segments=SegmentSettings(sampler, length),
        backbone=backbone,
        seed=3,
    )
    network = description.network().eval()
    pixels = drawn("aaab aacb .ccc", dates=4)
    watch, engine = DatesWatch((description, network)), Engine(torch.device("cpu"), 8)
    given = pixels, description.segments, 3, engine
    shares, counts = watch.predict(network, *given)
    expected, same = predict_parcels(network, *given)
    np.testing.assert_allclose(shares, expected, atol=1e-5)
    assert counts.tolist() == same.tolist()
    assert counts.tolist() == make_sampler(pixels, description.segments, 0).counts.tolist()

    found = watch.result(Classified(shares, pixels.sizes, counts))
    assert found.temporal.segments.sum() == counts.sum()
    assert found.images.shape == (3, 4, length, 2)
    assert found.maps.shape == (3, 4, length)
    assert found.maps.max() > 0
    # A row of the profile is the sum of a row of the mean map.
    np.testing.assert_allclose(found.maps.sum(axis=2), found.temporal.profiles, rtol=1e-5)
    classes = [ClassImage("x", "#00ff00", found.images[k], found.maps[k]) for k in range(3)]
    figure = attended_images(classes, DATES, found.temporal.kept)
    assert len(figure.axes) == 8
    figure.canvas.draw()


def test_steps_have_dates_in_the_season_of_the_series():
    dates = step_dates([0.0, 7.5, 366.0], dt.date(2020, 1, 1))
    assert dates == [dt.date(2020, 1, 1), dt.date(2020, 1, 8), dt.date(2021, 1, 1)]


@pytest.mark.parametrize(
    ("acquired", "expected"),
    [
        ([1, 10, 20, 29], (8, 22)),
        ([1, 15, 29], (1, 29)),  # one acquisition inside: not enough to train on
        ([1, 29], (1, 29)),
        ([1, 9], (1, 22)),
    ],
)
def test_a_season_between_acquisitions_is_widened_to_them(acquired, expected):
    profiles = np.array([[0.1, 0.2, 0.9, 0.2, 0.1], [0.0, 0.5, 0.1, 0.6, 0.1]])
    temporal = TemporalAttention(profiles, profiles > 0.4, np.array([120, 12]))
    dates = [dt.date(2017, 4, day) for day in (1, 8, 15, 22, 29)]
    season = date_range(temporal, dates, [dt.date(2017, 4, day) for day in acquired])
    assert tuple(date.day for date in season) == expected
