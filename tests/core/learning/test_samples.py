"""Samples and class-balanced subsamples."""

import numpy as np
from planar_sits.core.learning.samples import Samples, balanced_subsample

LABELS = np.repeat([0, 1, 2], [900, 90, 10])


def test_take_and_join():
    samples = Samples(
        np.arange(12, dtype=np.float32).reshape(6, 2), np.array([0, 1, 2, 0, 1, 2]), 2
    )
    taken = samples.take(np.array([4, 0]))
    assert taken.features.tolist() == [[8, 9], [0, 1]]
    assert taken.labels.tolist() == [1, 0]
    both = taken.joined(samples)
    assert both.labels.tolist() == [1, 0, 0, 1, 2, 0, 1, 2]
    assert (taken.bands, both.bands) == (2, 2)
    assert both.features[:3].tolist() == [[8, 9], [0, 1], [0, 1]]


def test_a_subsample_is_balanced_over_classes():
    chosen = balanced_subsample(LABELS, 150, seed=0)
    assert np.bincount(LABELS[chosen]).tolist() == [70, 70, 10]
    assert len(np.unique(chosen)) == 150
    assert (np.diff(chosen) > 0).all()


def test_a_subsample_depends_on_the_seed_alone():
    chosen = balanced_subsample(LABELS, 150, seed=0)
    assert np.array_equal(chosen, balanced_subsample(LABELS, 150, seed=0))
    assert not np.array_equal(chosen, balanced_subsample(LABELS, 150, seed=1))


def test_few_samples_are_all_taken():
    assert np.array_equal(balanced_subsample(LABELS, 1000, seed=0), np.arange(1000))
