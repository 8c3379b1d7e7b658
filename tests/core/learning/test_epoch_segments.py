"""The segments of each epoch of a training."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.learning.budget import Budget
from planar_sits.core.learning.epoch_segments import EpochSegments
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.parcel_pixels import join_chunks

WALKS = SegmentSettings(length=5, fraction=50.0)


@pytest.fixture
def unequal_parcels(squares):
    """Return parcels of 1, 4 and 100 pixels."""
    parts = [squares(1, side, seed=side) for side in (1, 2, 10)]
    return join_chunks([replace(part, index=np.array([k])) for k, part in enumerate(parts)])


@pytest.fixture
def sampler(unequal_parcels):
    """Return a sampler of parcels of 1, 4 and 100 pixels."""
    return make_sampler(unequal_parcels, WALKS, 0)


def drawn(sampler, budget, epochs, seed=0, each=1):
    """Return the (parcel, number) of epochs 1 to n."""
    segments = EpochSegments(sampler, budget, seed, each)
    return [segments.of_epoch(epoch) for epoch in range(1, epochs + 1)]


def test_parcels_of_all_sizes_give_equally_many(sampler):
    epochs = drawn(sampler, Budget(16, 4, 50, to_the_end=True, equal=True), 4)
    parcels = np.concatenate([parcel for parcel, _ in epochs])
    counts = np.bincount(parcels)
    assert counts.sum() == 200
    assert counts.max() - counts.min() <= 1
    assert all((np.diff(parcel) >= 0).all() for parcel, _ in epochs)


def test_no_segment_comes_twice(sampler):
    epochs = drawn(sampler, Budget(16, 4, 50, to_the_end=True, equal=True), 4)
    pairs = [pair for parcel, number in epochs for pair in zip(parcel, number)]
    assert len(set(pairs)) == len(pairs)


def test_a_regulariser_gets_pairs(sampler):
    for parcel, number in drawn(sampler, Budget(16, 4, 50, to_the_end=True, equal=True), 4, each=2):
        assert len(parcel) == 50
        assert (np.bincount(parcel) % 2 == 0).all()
        assert len(set(zip(parcel, number))) == 50


def test_all_segments_of_each_parcel(sampler):
    counts = sampler.counts
    budget = Budget(16, 2, 53, to_the_end=True, equal=False)
    for epoch, (parcel, number) in enumerate(drawn(sampler, budget, 2)):
        assert (np.bincount(parcel) == counts).all()
        assert (number // counts[parcel] == epoch).all()


def test_single_pixels_are_drawn_from_all_of_a_parcel(unequal_parcels):
    pixels = make_sampler(unequal_parcels, SegmentSettings("pixels", length=1), 0)
    parcel, number = drawn(pixels, Budget(16, 1, 900, to_the_end=True, equal=True), 1)[0]
    assert (number < pixels.counts[parcel]).all()
    assert len(set(number[parcel == 2])) > 90


def test_the_seed_sets_the_order(sampler):
    budget = Budget(16, 1, 2, to_the_end=True, equal=True)
    orders = [drawn(sampler, budget, 1, seed)[0][0].tolist() for seed in (*range(9), 0)]
    assert orders[0] == orders[-1]
    assert any(order != orders[0] for order in orders)
