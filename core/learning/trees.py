"""Random forest and gradient boosting, fitted with scikit-learn, as arrays."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..system import usable_cores
from .fitting import NEVER, Fitted, Fitting
from .samples import Samples, balanced_subsample

# Trees of gradient boosting, at most: with more than 30 classes there are fewer rounds.
_MOST_TREES = 3000


class _Tree(NamedTuple):
    """The nodes of a tree: children, feature, threshold, and which are leaves."""

    left: np.ndarray
    right: np.ndarray
    feature: np.ndarray
    threshold: np.ndarray
    leaves: np.ndarray


def fit_forest(fitting: Fitting) -> Fitted:
    """Fit a random forest.

    Parameters
    ----------
    fitting : Fitting
        Of a class-balanced subsample of ``forest_samples``.

    Returns
    -------
    buffers : dict of str to ndarray
        Of `networks.trees.Forest`.
    sizes : dict of str to int
    """
    from sklearn.ensemble import RandomForestClassifier

    settings, chosen = fitting.settings, _subsample(fitting)
    model = RandomForestClassifier(
        settings.trees, random_state=settings.seed, n_jobs=usable_cores()
    )
    model.fit(chosen.features, chosen.labels)
    trees = [estimator.tree_ for estimator in model.estimators_]
    state = _arrays(
        [
            _Tree(t.children_left, t.children_right, t.feature, t.threshold, t.children_left < 0)
            for t in trees
        ]
    )
    leaf = np.zeros((*state["left"].shape, fitting.classes), np.float32)
    for index, tree in enumerate(trees):
        values = tree.value[:, 0]  # counts before scikit-learn 1.3
        shares = values / values.sum(axis=1, keepdims=True)
        leaf[index, : len(values), model.classes_] = shares.T
    return {**state, "leaf": leaf}, {"trees": len(trees), "nodes": leaf.shape[1]}


def fit_gradient_boosting(fitting: Fitting) -> Fitted:
    """Fit gradient boosting of trees on the histograms of features (Friedman 2001).

    Without early stopping: scikit-learn would draw its validation samples from the pixels of
    parcels that the trees learn. The smallest leaf has 20 samples, or fewer where classes are
    small, so that the few pixels of few parcels can be split at all.

    Parameters
    ----------
    fitting : Fitting
        Of a class-balanced subsample of ``forest_samples``.

    Returns
    -------
    buffers : dict of str to ndarray
        Of `networks.trees.GradientBoosting`.
    sizes : dict of str to int
    """
    from sklearn.ensemble import HistGradientBoostingClassifier

    settings, chosen = fitting.settings, _subsample(fitting)
    present = len(np.unique(chosen.labels))
    model = HistGradientBoostingClassifier(
        max_iter=min(settings.rounds, max(1, _MOST_TREES // present)),
        min_samples_leaf=min(20, max(2, len(chosen.labels) // (10 * present))),
        l2_regularization=1.0,
        early_stopping=False,
        random_state=settings.seed,
    )
    model.fit(chosen.features, chosen.labels)
    # scikit-learn gives no public access to these trees.
    rounds, outputs = model._predictors, model._baseline_prediction.size
    trees = [predictor.nodes for each in rounds for predictor in each]
    state = _arrays(
        [
            _Tree(t["left"], t["right"], t["feature_idx"], t["num_threshold"], t["is_leaf"] > 0)
            for t in trees
        ]
    )
    leaf = np.zeros(state["left"].shape, np.float32)
    for index, tree in enumerate(trees):
        leaf[index, : len(tree)] = tree["value"]
    # Of two classes scikit-learn has the difference of their scores alone.
    mixing = np.array([[-0.5], [0.5]]) if outputs == 1 else np.eye(outputs)
    weight = np.zeros((fitting.classes, outputs))
    bias = np.full(fitting.classes, NEVER)
    weight[model.classes_] = mixing
    bias[model.classes_] = mixing @ model._baseline_prediction.ravel()
    sizes = {"rounds": len(rounds), "outputs": outputs, "nodes": leaf.shape[1]}
    return {**state, "leaf": leaf, "weight": weight, "bias": bias}, sizes


def _subsample(fitting: Fitting) -> Samples:
    """Return the samples that trees are fitted to."""
    samples, settings = fitting.samples, fitting.settings
    return samples.take(balanced_subsample(samples.labels, settings.forest_samples, settings.seed))


def _arrays(trees: list[_Tree]) -> dict[str, np.ndarray]:
    """Return the nodes of trees as arrays (trees, nodes), by name of the buffer."""
    most = max(len(tree.leaves) for tree in trees)
    # Unused nodes are leaves that no node leads to.
    left = np.tile(np.arange(most, dtype=np.int32), (len(trees), 1))
    right, feature = left.copy(), np.zeros_like(left)
    threshold = np.zeros(left.shape, np.float32)
    for index, tree in enumerate(trees):
        inner = np.flatnonzero(~tree.leaves)
        left[index, inner] = tree.left[inner]
        right[index, inner] = tree.right[inner]
        feature[index, inner] = tree.feature[inner]
        threshold[index, inner] = _rounded_down(tree.threshold[inner])
    return {"left": left, "right": right, "feature": feature, "threshold": threshold}


def _rounded_down(values: np.ndarray) -> np.ndarray:
    """Return the largest float32 numbers up to float64 values.

    So a float32 feature is on the same side of a threshold as in scikit-learn.
    """
    rounded = values.astype(np.float32)
    return np.where(rounded > values, np.nextafter(rounded, np.float32(-np.inf)), rounded)
