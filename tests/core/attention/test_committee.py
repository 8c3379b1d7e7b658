"""Attention of a committee: that of its planar member, for the class of the committee."""

import numpy as np
import pytest
import torch
from planar_sits.core.attention.attention_pass import temporal_predictor
from planar_sits.core.attention.gradcam import class_maps
from planar_sits.core.attention.resolution import resolution
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.tests.support.attention import spatial_result
from planar_sits.tests.support.planted import make_planted

SEGMENTS = SegmentSettings(fraction=10)


@pytest.fixture(scope="module")
def committee(fit_planted):
    """A planted scene of 24 parcels and 12 dates with a committee."""
    settings = {"method": "committee", "epochs": 6, "all_segments": True}
    return fit_planted(make_planted(24, 12, width=4, seed=0), SEGMENTS, 16, **settings)


def test_the_dates_of_the_window_are_found(committee, engine):
    predictor = temporal_predictor(committee.model, engine())
    prediction = predictor.predict(committee.pixels)
    alone = ParcelPredictor(committee.model.network, SEGMENTS, 0, engine())
    expected = alone.predict(committee.pixels)
    np.testing.assert_allclose(prediction.probabilities, expected.probabilities, atol=1e-5)
    assert (prediction.probabilities.argmax(axis=1) == committee.planted.labels).mean() >= 0.85
    rows = predictor.profiles.sums.sum(axis=0)
    window = committee.planted.window
    assert rows[window].mean() > 1.3 * rows[~window].mean()


def test_the_half_of_the_parcel_is_found(committee, engine):
    pixels, planted = committee.pixels, committee.planted
    attention = spatial_result(committee.model, pixels, SEGMENTS, engine()).attention
    parcel = np.repeat(np.arange(len(pixels)), pixels.sizes)
    of_class = attention.by_class[np.arange(len(parcel)), planted.labels[parcel]]
    marked = planted.marked
    inside, outside = (
        np.bincount(parcel[part], of_class[part]) / np.bincount(parcel[part])
        for part in (marked, ~marked)
    )
    assert (inside > outside).mean() >= 0.75


@pytest.mark.parametrize("method", ["gradcam++", "gradcam"])
def test_maps_are_those_of_the_planar_member(committee, method):
    model = committee.model
    network, layer = model.network.eval(), model.attention_layer
    images = torch.rand(5, 3, 12, 50, generator=torch.Generator().manual_seed(0))
    found = class_maps(network, layer, images, method=method)
    with torch.no_grad():
        torch.testing.assert_close(found.scores, network(images))
        assert torch.equal(found.classes, network(images).argmax(dim=1))
        clipped = network.clip(images)
    planar = class_maps(network.compact, layer, clipped, found.classes, method)
    torch.testing.assert_close(found.maps, planar.maps)
    assert found.maps.sum() > 0


def test_the_resolution_is_that_of_compact(committee):
    measured = resolution(committee.model)
    assert (measured.rows, measured.columns, measured.across) == (12, 7, "walk")
