"""Adaptive voting: fewer segments, the same class, whatever other parcels there are."""

import numpy as np
import pytest
import torch
from planar_sits.core.errors import Cancelled
from planar_sits.core.learning.adaptive_voting import ERROR, AdaptivePredictor, settled
from planar_sits.core.learning.predict import ParcelPredictor
from planar_sits.core.planar.segments import SegmentSettings
from scipy.special import softmax

SEGMENTS = SegmentSettings(sampler="random_walk", length=9, fraction=70.0)


def constant(first, count, classes=2):
    """Return (1, count, classes): the first class with a probability, the second with the rest."""
    probabilities = np.zeros((1, count, classes))
    probabilities[..., 0], probabilities[..., 1] = first, 1 - np.asarray(first)
    return probabilities


def stop(probabilities, total, error):
    """Return the segments of one parcel (W, K) that are used until it is settled."""
    for count in range(1, total):
        if settled(probabilities[None, :count], np.array([total]), error)[0]:
            return count
    return total


@pytest.mark.parametrize(("classes", "expected"), [(2, 8), (4, 9), (20, 9)])
def test_large_margins_settle_a_parcel_early(classes, expected):
    """Each segment but the first doubles the capital: about log2 of 1 / e segments."""
    first = np.log(1 + 0.99 / (classes - 1))
    assert 1 + np.ceil((-np.log(ERROR) - first) / np.log(1.99)) == expected
    assert stop(constant(1.0, 10**4, classes)[0], 10**4, ERROR) == expected


def test_a_parcel_is_settled_when_the_rest_cannot_change_its_class():
    """Six of eight for one class: three more against it would not be enough, four would."""
    first = constant([1, 0, 1, 0, 1, 1, 1, 1], 8)
    assert settled(first, np.array([11]), 1e-12).tolist() == [True]
    assert settled(first, np.array([12]), 1e-12).tolist() == [False]


def test_a_tie_is_not_settled():
    assert not settled(constant(0.5, 50), np.array([1000]), ERROR)[0]


def test_no_parcels():
    assert settled(np.zeros((0, 3, 2)), np.zeros(0, np.int64), ERROR).shape == (0,)


@pytest.mark.parametrize(("error", "lead"), [(0.05, 0.51), (0.2, 0.51), (0.2, 0.6)])
def test_the_share_of_other_classes_is_bounded(error, lead):
    """Populations with the second class slightly ahead are the hardest."""
    random, total, wrong, trials = np.random.default_rng(0), 60, 0, 600
    for_second = round(lead * total) + 1
    members = np.repeat([0.0, 1.0], [for_second, total - for_second])
    for _ in range(trials):
        votes = constant(random.permutation(members), total)[0]
        used = stop(votes, total, error)
        wrong += votes[:used].mean(axis=0).argmax() == 0
    assert wrong / trials <= error + 2 * np.sqrt(error / trials)
    if lead < 0.55:
        assert wrong > 0, "a bound that is never approached is not tested"


def test_the_share_of_other_classes_is_bounded_among_three():
    """The bound holds for all other classes together."""
    random, error, trials, wrong = np.random.default_rng(1), 0.2, 400, 0
    members = np.repeat(np.eye(3), [22, 20, 18], axis=0)
    for _ in range(trials):
        votes = random.permutation(members)
        used = stop(votes, len(members), error)
        wrong += votes[:used].mean(axis=0).argmax() != 0
    assert 0 < wrong / trials <= error


@pytest.fixture
def network():
    """Return a network with large margins for some segments."""

    class Margins(torch.nn.Module):
        def forward(self, images):
            mean = images.mean(dim=(2, 3))
            return torch.cat([mean + 0.05, 1 - mean], dim=1) * 25

    return Margins()


@pytest.fixture
def fields(squares):
    return squares(12, 9, dates=3, bands=1)


def adaptive(network, pixels, engine, seed=0, segments=SEGMENTS, **callables):
    return AdaptivePredictor(network, segments, seed, engine).predict(pixels, **callables)


def test_parcels_take_the_mean_of_the_segments_they_used(fields, network, engine):
    result = adaptive(network, fields, engine(), seed=3)
    every = ParcelPredictor(network, SEGMENTS, 3, engine()).scores(fields)
    assert (result.segments <= every.counts).all()
    assert result.segments.sum() < 0.8 * every.counts.sum()
    starts = np.cumsum(every.counts) - every.counts
    for parcel, (start, used) in enumerate(zip(starts, result.segments)):
        expected = softmax(every.scores[start : start + used].astype(float), axis=1).mean(axis=0)
        assert result.probabilities[parcel] == pytest.approx(expected, abs=1e-6)


def test_all_segments_decide_the_same(fields, network, engine):
    result = adaptive(network, fields, engine(), seed=3)
    every = ParcelPredictor(network, SEGMENTS, 3, engine()).predict(fields)
    assert (result.probabilities.argmax(axis=1) == every.probabilities.argmax(axis=1)).all()


@pytest.mark.parametrize("order", [range(11, -1, -1), [4], [2, 9, 7]])
@pytest.mark.parametrize("size", [1, 7, 64])
def test_order_batches_and_other_parcels_have_no_effect(fields, network, engine, order, size):
    order = list(order)
    expected = adaptive(network, fields, engine())
    result = adaptive(network, fields.take(order), engine(size))
    assert np.allclose(result.probabilities, expected.probabilities[order], atol=1e-6)
    assert result.segments.tolist() == expected.segments[order].tolist()


def test_small_and_large_parcels_together(drawn, network, engine):
    pixels = drawn("AAAABBB A..ABCB AAAABBB DD.EEEE", dates=3, bands=1)
    result = adaptive(network, pixels, engine())
    every = ParcelPredictor(network, SEGMENTS, 0, engine()).predict(pixels)
    few = every.segments <= 4
    assert few.sum() == 3
    assert result.segments[few].tolist() == every.segments[few].tolist()
    assert np.allclose(result.probabilities[few], every.probabilities[few], atol=1e-6)


@pytest.mark.parametrize("sampler", ["snake", "pixels"])
def test_samplers_without_random_order_use_all_segments(fields, network, engine, sampler):
    segments = SegmentSettings(sampler, 9 if sampler == "snake" else 1)
    every = ParcelPredictor(network, segments, 0, engine()).predict(fields)
    result = adaptive(network, fields, engine(), segments=segments)
    assert result.segments.tolist() == every.segments.tolist()
    assert np.array_equal(result.probabilities, every.probabilities)


def test_progress_ends_at_one(fields, network, engine):
    fractions = []
    adaptive(network, fields, engine(), progress=lambda part, message="": fractions.append(part))
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def test_cancelled_between_batches(fields, network, engine, cancel_after):
    with pytest.raises(Cancelled):
        adaptive(network, fields, engine(4), cancelled=cancel_after(3))
