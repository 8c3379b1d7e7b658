"""Adaptive voting: few segments, the same class, whatever the company."""

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled
from planar_sits.core.learning.decide import softmax
from planar_sits.core.learning.predict import parcel_scores, predict_parcels
from planar_sits.core.learning.voting import ERROR, adaptive_parcels, settled
from planar_sits.core.planar.segments import SegmentSettings

SEGMENTS = SegmentSettings(sampler="random_walk", length=9, fraction=70.0)


def chances(first, count, classes=2):
    """Return (1, count, classes): the first class with a probability, the second with the rest."""
    found = np.zeros((1, count, classes))
    found[..., 0], found[..., 1] = first, 1 - np.asarray(first)
    return found


def stop(probabilities, total, error):
    """Return how many segments of one parcel (W, K) are looked at before it is settled."""
    for count in range(1, total):
        if settled(probabilities[None, :count], np.array([total]), error)[0]:
            return count
    return total


@pytest.mark.parametrize(("classes", "expected"), [(2, 8), (4, 9), (20, 9)])
def test_sure_segments_settle_a_parcel_soon(classes, expected):
    """Each doubles the capital, but the first, which finds no leader yet: about log2 of 1 / e."""
    first = np.log(1 + 0.99 / (classes - 1))
    assert 1 + np.ceil((-np.log(ERROR) - first) / np.log(1.99)) == expected
    assert stop(chances(1.0, 10**4, classes)[0], 10**4, ERROR) == expected


def test_a_parcel_is_settled_when_the_rest_cannot_turn_it():
    """Six of eight for one class: three more against it would not be enough, four would."""
    found = chances([1, 0, 1, 0, 1, 1, 1, 1], 8)
    assert settled(found, np.array([11]), 1e-12).tolist() == [True]
    assert settled(found, np.array([12]), 1e-12).tolist() == [False]


def test_a_tie_is_not_settled():
    assert not settled(chances(0.5, 50), np.array([1000]), ERROR)[0]


def test_no_parcels():
    assert settled(np.zeros((0, 3, 2)), np.zeros(0, np.int64), ERROR).shape == (0,)


@pytest.mark.parametrize(("error", "lead"), [(0.05, 0.51), (0.2, 0.51), (0.2, 0.6)])
def test_wrong_classes_are_as_rare_as_promised(error, lead):
    """Populations whose second class is ahead by little: the hardest there are."""
    random, total, wrong, trials = np.random.default_rng(0), 60, 0, 600
    for_second = round(lead * total) + 1
    members = np.repeat([0.0, 1.0], [for_second, total - for_second])
    for _ in range(trials):
        found = chances(random.permutation(members), total)[0]
        used = stop(found, total, error)
        wrong += found[:used].mean(axis=0).argmax() == 0
    assert wrong / trials <= error + 2 * np.sqrt(error / trials)
    if lead < 0.55:
        assert wrong > 0, "a promise that is never tried tells nothing"


def test_wrong_classes_are_as_rare_among_three():
    """Whichever of two others overtakes, and without a share of the promise for each."""
    random, error, trials, wrong = np.random.default_rng(1), 0.2, 400, 0
    members = np.repeat(np.eye(3), [22, 20, 18], axis=0)
    for _ in range(trials):
        found = random.permutation(members)
        used = stop(found, len(members), error)
        wrong += found[:used].mean(axis=0).argmax() != 0
    assert 0 < wrong / trials <= error


@pytest.fixture
def network():
    """Return a network that is sure of some segments."""

    class Sure(torch.nn.Module):
        def forward(self, images):
            mean = images.mean(dim=(2, 3))
            return torch.cat([mean + 0.05, 1 - mean], dim=1) * 25

    return Sure()


@pytest.fixture
def fields(squares):
    return squares(12, 9, dates=3, bands=1)


def test_parcels_take_the_mean_of_the_segments_they_used(fields, network, engine):
    found, used = adaptive_parcels(network, fields, SEGMENTS, 3, engine())
    scores, counts = parcel_scores(network, fields, SEGMENTS, 3, engine())
    assert (used <= counts).all()
    assert used.sum() < 0.8 * counts.sum()
    starts = np.cumsum(counts) - counts
    for parcel, (start, many) in enumerate(zip(starts, used)):
        expected = softmax(scores[start : start + many].astype(float)).mean(axis=0)
        assert found[parcel] == pytest.approx(expected, abs=1e-6)


def test_all_segments_would_decide_the_same(fields, network, engine):
    found, _ = adaptive_parcels(network, fields, SEGMENTS, 3, engine())
    whole, _ = predict_parcels(network, fields, SEGMENTS, 3, engine())
    assert found.argmax(axis=1).tolist() == whole.argmax(axis=1).tolist()


@pytest.mark.parametrize("order", [range(11, -1, -1), [4], [2, 9, 7]])
@pytest.mark.parametrize("size", [1, 7, 64])
def test_company_order_and_batches_do_not_show(fields, network, engine, order, size):
    whole, counts = adaptive_parcels(network, fields, SEGMENTS, 0, engine())
    found, some = adaptive_parcels(network, fields.take(list(order)), SEGMENTS, 0, engine(size))
    assert np.allclose(found, whole[list(order)], atol=1e-6)
    assert some.tolist() == counts[list(order)].tolist()


def test_small_and_large_parcels_together(drawn, network, engine):
    pixels = drawn("AAAABBB A..ABCB AAAABBB DD.EEEE", dates=3, bands=1)
    found, used = adaptive_parcels(network, pixels, SEGMENTS, 0, engine())
    whole, counts = predict_parcels(network, pixels, SEGMENTS, 0, engine())
    few = counts <= 4
    assert few.sum() == 3
    assert used[few].tolist() == counts[few].tolist()
    assert np.allclose(found[few], whole[few], atol=1e-6)


@pytest.mark.parametrize("sampler", ["snake", "pixels"])
def test_samplers_without_chance_take_all_segments(fields, network, engine, sampler):
    segments = SegmentSettings(sampler, 9 if sampler == "snake" else 1)
    whole, counts = predict_parcels(network, fields, segments, 0, engine())
    found, used = adaptive_parcels(network, fields, segments, 0, engine())
    assert used.tolist() == counts.tolist()
    assert np.array_equal(found, whole)


def test_progress_ends_at_one(fields, network, engine):
    told = []
    adaptive_parcels(
        network, fields, SEGMENTS, 0, engine(), progress=lambda part, message="": told.append(part)
    )
    assert told == sorted(told)
    assert told[-1] == 1


def test_cancelled_on_the_way(fields, network, engine, cancel_after):
    with pytest.raises(Cancelled):
        adaptive_parcels(network, fields, SEGMENTS, 0, engine(4), cancel_after(3))
