"""Segments with their decisions and attention maps, batch by batch."""

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled
from planar_sits.core.planar.segments import segment_list
from planar_sits.tests.support.attention import decisive_model, predictor_of, sparse

FIELDS = """
    AAAA..BB
    AAAA....
    A....A.B
    ..C..DDD
"""


@pytest.fixture
def pixels(drawn):
    return drawn(FIELDS, dates=5, bands=2)


def test_batches_hold_probabilities_classes_and_margins(pixels, engine):
    parcel, number = segment_list(np.array([4, 2, 1, 3]))
    predictor = predictor_of(decisive_model("random_walk"), sparse("random_walk", 8), engine(4))
    runner = predictor.runner(pixels)
    batches = list(predictor.batches(runner, parcel, number))
    assert [len(batch.maps) for batch in batches] == [4, 4, 2]
    segments = np.concatenate([batch.segments.numpy() for batch in batches])
    assert np.array_equal(segments, runner.sampler.draw(parcel, number))
    for batch in batches:
        ranked = batch.probabilities.sort(dim=1, descending=True).values
        assert torch.allclose(batch.probabilities.sum(dim=1), torch.ones(len(batch.maps)))
        assert torch.equal(batch.classes, batch.probabilities.argmax(dim=1))
        assert torch.allclose(batch.margins, ranked[:, 0] - ranked[:, 1])
        assert batch.maps.shape[1:] == (5, 8)


def test_there_is_no_attention_outside_the_parcel(pixels, engine):
    predictor = predictor_of(decisive_model("patch"), sparse("patch"), engine())
    runner = predictor.runner(pixels)
    (batch,) = predictor.batches(runner, *segment_list(runner.sampler.counts))
    assert batch.maps.shape == (4, 5, 25)
    outside = batch.segments < 0
    assert outside.any()
    by_pixel = batch.maps.transpose(1, 2)
    assert not by_pixel[outside].any()
    assert by_pixel[~outside].any()


def test_segments_start_at_the_given_pixels(pixels, engine):
    predictor = predictor_of(decisive_model("random_walk"), sparse("random_walk"), engine())
    parcel, first = np.array([0, 3]), np.array([2, len(pixels.values) - 1])
    (batch,) = predictor.batches(predictor.runner(pixels), parcel, parcel, first)
    assert batch.segments[:, 0].tolist() == first.tolist()


def test_a_prediction_is_the_mean_of_the_segments(pixels, engine):
    settings = sparse("random_walk", fraction=50)
    predictor = predictor_of(decisive_model("random_walk"), settings, engine())
    runner = predictor.runner(pixels)
    parcel, number = segment_list(runner.sampler.counts)
    (batch,) = predictor.batches(runner, parcel, number)
    prediction = predictor.predict(pixels)
    assert prediction.segments.tolist() == np.bincount(parcel).tolist()
    sums = np.zeros((4, 3))
    np.add.at(sums, parcel, batch.probabilities.numpy())
    expected = sums / prediction.segments[:, None]
    assert np.allclose(prediction.probabilities, expected, atol=1e-5)


def test_progress_is_reported_and_batches_can_be_cancelled(pixels, engine, cancel_after):
    predictor = predictor_of(decisive_model("random_walk"), sparse("random_walk"), engine(1))
    runner, fractions = predictor.runner(pixels), []
    batches = predictor.batches(
        runner,
        *segment_list(runner.sampler.counts),
        progress=fractions.append,
        cancelled=cancel_after(3),
    )
    with pytest.raises(Cancelled):
        list(batches)
    assert fractions == [0.25, 0.5, 0.75]
