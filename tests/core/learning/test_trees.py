"""Trees as arrays, and how gradient boosting is fitted to few samples and many classes."""

import numpy as np
import pytest
import torch
from planar_sits.core.learning import trees
from planar_sits.core.learning.estimators import fit_estimator
from planar_sits.core.learning.fitting import EstimatorSettings, Fitting
from planar_sits.core.learning.samples import Samples
from threadpoolctl import threadpool_limits


def samples_of(number, classes, features=4):
    """Draw overlapping classes that differ in their first feature."""
    rng = np.random.default_rng(0)
    labels = np.arange(number) % classes
    values = rng.normal(0, 0.3, (number, features)).astype(np.float32)
    values[:, 0] += labels
    return Samples(values, labels)


def boosted(samples, classes, **settings):
    return trees.fit_gradient_boosting(Fitting(samples, classes, EstimatorSettings(**settings)))


@pytest.mark.parametrize("fit", [trees.fit_forest, trees.fit_gradient_boosting])
def test_nodes_without_use_are_leaves_that_lead_to_themselves(fit):
    state, sizes = fit(Fitting(samples_of(60, 3), 3, EstimatorSettings(trees=9, rounds=3)))
    assert state["left"].shape == (9, sizes["nodes"])
    own = np.arange(sizes["nodes"])
    leaves = state["left"] == own
    assert np.array_equal(leaves, state["right"] == own)
    assert leaves[:, -1].all()
    assert not leaves.all(axis=1).any()


def test_few_samples_are_split():
    # Three of a class: scikit-learn's smallest leaf of 20 samples would give trees without splits.
    samples = samples_of(12, 4)
    module, _ = fit_estimator("gradient_boosting", samples, 4, EstimatorSettings())
    scores = module(torch.from_numpy(samples.features)[:, :, None, None])
    assert (scores.argmax(dim=1).numpy() == samples.labels).all()


@pytest.mark.parametrize(("number", "smallest"), [(30, 2), (150, 5), (3000, 20)])
def test_the_smallest_leaf_grows_with_the_samples(number, smallest):
    # Labels by chance, so that every tree is split as far as it may be.
    rng = np.random.default_rng(0)
    values = rng.permutation(number).astype(np.float32)[:, None]
    samples = Samples(values, np.concatenate([np.arange(3), rng.integers(0, 3, number - 3)]))
    state, _ = boosted(samples, 3, rounds=2)
    counts = []
    for left, right, threshold in zip(state["left"], state["right"], state["threshold"]):
        node = np.zeros(number, int)
        for _ in left:
            node = np.where(values[:, 0] <= threshold[node], left[node], right[node])
        counts.extend(np.unique(node, return_counts=True)[1])
    assert smallest <= min(counts) <= 2 * smallest


def test_many_classes_have_fewer_rounds(monkeypatch):
    assert boosted(samples_of(60, 3), 3, rounds=10)[1]["rounds"] == 10
    monkeypatch.setattr(trees, "_MOST_TREES", 20)
    sizes = boosted(samples_of(60, 3), 3, rounds=10)[1]
    assert (sizes["rounds"], sizes["outputs"]) == (6, 3)
    assert boosted(samples_of(90, 30), 30, rounds=10)[1]["rounds"] == 1


def test_the_number_of_threads_changes_no_tree():
    samples = samples_of(3000, 3)
    with threadpool_limits(1, user_api="openmp"):
        one, _ = boosted(samples, 3, rounds=5)
    with threadpool_limits(2, user_api="openmp"):
        two, _ = boosted(samples, 3, rounds=5)
    assert all(np.allclose(one[key], two[key], rtol=1e-5) for key in one)


def test_thresholds_are_rounded_down():
    exact = np.array([0.1, -0.1, 0.5, 1 / 3])
    rounded = trees._rounded_down(exact)
    assert rounded.dtype == np.float32
    assert (rounded <= exact).all()
    assert (np.nextafter(rounded, np.float32(np.inf)) > exact).all()
