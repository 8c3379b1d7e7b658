"""Fitting classical estimators with scikit-learn: discriminants, forests, support vectors."""

import warnings

import numpy as np
import torch

from ..networks.registry import network_class
from ..system import usable_cores

TREES = 300

# Samples that a forest and a support vector machine learn from at most.
_FOREST_SAMPLES, _SUPPORT_SAMPLES = 100_000, 20_000

# Score of a class that nobody showed the estimator.
_NEVER = -1e4


def fit_estimator(name, features, labels, classes, seed, held=None, whole=False):
    """Fit an estimator.

    Parameters
    ----------
    name : {'lda', 'random_forest', 'svm'}
    features : (S, F) float32 array
        F = T * B, date by date: ``images.transpose(0, 2, 1, 3)`` flattened.
    labels : (S,) int64 array
        Two classes at least.
    classes : int
        K. A class without samples gets no probability.
    seed : int
    held : tuple of ((H, F) float32 array, (H,) int64 array), optional
        Samples of other parcels, from which `svm` learns what its decision
        values are worth. Its learning samples, which look too easy, stand in
        where they are missing or lack a class.
    whole : bool
        Learn from the held samples too, once they have served for that.

    Returns
    -------
    module : torch.nn.Module
        In evaluation mode.
    hyper : dict of str to int
        Sizes, with which `Network.build` builds an empty module.
    """
    whole = whole and held is not None
    if name == "svm":
        state, hyper = _support_vectors(features, labels, classes, seed, held, whole)
    else:
        if whole:
            features, labels = (np.concatenate(pair) for pair in zip((features, labels), held))
        state, hyper = _FITS[name](features, labels, classes, seed)
    module = network_class(name).build(features.shape[1], classes, 1, **hyper)
    own = module.state_dict()
    for key, value in state.items():
        own[key].copy_(torch.from_numpy(np.ascontiguousarray(value)))
    return module.eval(), hyper


def _linear_discriminant(features, labels, classes, seed):
    """Fit a linear discriminant analysis."""
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

    mean = features.mean(axis=0, dtype=np.float64)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Variables are collinear")  # dates often are
        model = LinearDiscriminantAnalysis().fit(features - mean, labels)
    weight, bias = _class_scores(model, classes)
    return {"mean": mean, "weight": weight, "bias": bias}, {}


def _random_forest(features, labels, classes, seed):
    """Fit a random forest (Breiman 2001)."""
    from sklearn.ensemble import RandomForestClassifier

    chosen = _even_draw(labels, _FOREST_SAMPLES, seed)
    model = RandomForestClassifier(TREES, random_state=seed, n_jobs=usable_cores())
    model.fit(features[chosen], labels[chosen])
    trees = [tree.tree_ for tree in model.estimators_]
    hyper = {"trees": len(trees), "nodes": max(tree.node_count for tree in trees)}
    # Padding: leaves that nothing leads to.
    left = np.tile(np.arange(hyper["nodes"], dtype=np.int32), (len(trees), 1))
    right, feature = left.copy(), np.zeros_like(left)
    threshold = np.zeros(left.shape, np.float32)
    leaf = np.zeros((*left.shape, classes), np.float32)
    for place, tree in enumerate(trees):
        count, inner = tree.node_count, np.flatnonzero(tree.children_left >= 0)
        left[place, inner] = tree.children_left[inner]
        right[place, inner] = tree.children_right[inner]
        feature[place, inner] = tree.feature[inner]
        threshold[place, inner] = _rounded_down(tree.threshold[inner])
        values = tree.value[:, 0]  # counts before scikit-learn 1.3
        leaf[place, :count, model.classes_] = (values / values.sum(axis=1, keepdims=True)).T
    state = {"left": left, "right": right, "feature": feature, "threshold": threshold}
    return {**state, "leaf": leaf}, hyper


def _rounded_down(values):
    """Return the largest float32 numbers up to values: float32 features go the same way."""
    rounded = values.astype(np.float32)
    return np.where(rounded > values, np.nextafter(rounded, np.float32(-np.inf)), rounded)


def _support_vectors(features, labels, classes, seed, held, whole):
    """Fit a support vector machine, and class scores on its pairwise decisions.

    As Platt (1999) did for two classes: a logistic regression on the decision
    values of samples that the machine did not learn from.
    """
    from sklearn.linear_model import LogisticRegression

    if held is None or not np.isin(labels, held[1]).all():
        held = features, labels
    model, mean, scale = _machine(features, labels, seed)
    known = np.flatnonzero(np.isin(held[1], model.classes_))
    known = known[_even_draw(held[1][known], _SUPPORT_SAMPLES, seed)]
    decisions = model.decision_function((held[0][known] - mean) * scale)
    regression = LogisticRegression(max_iter=1000)
    regression.fit(decisions.reshape(len(known), -1), held[1][known])
    weight, bias = _class_scores(regression, classes)
    if whole and held[0] is not features:
        # The regression knows the pairs of the classes that the first machine knew.
        both = [np.concatenate(pair) for pair in zip((features, labels), held)]
        if np.isin(both[1], model.classes_).all():
            model, mean, scale = _machine(*both, seed)
    state = {
        "mean": mean,
        "scale": scale,
        "vectors": model.support_vectors_,
        "weight": weight @ _pair_weights(model),
        "bias": bias + weight @ model.intercept_,
    }
    return state, {"support": len(model.support_)}


def _machine(features, labels, seed):
    """Fit a support vector machine; return it with the mean and scale of its features.

    The features are so scaled that their squared distance is the kernel's exponent,
    with a gamma that is scikit-learn's 'scale' for standardised features.
    """
    from sklearn.svm import SVC

    chosen = _even_draw(labels, _SUPPORT_SAMPLES, seed)
    features, labels = features[chosen], labels[chosen]
    mean = features.mean(axis=0, dtype=np.float64)
    spread = features.std(axis=0, dtype=np.float64)
    spread[spread == 0] = 1
    scaled = (features - mean) / spread
    scale = np.sqrt(1 / (scaled.shape[1] * (scaled.var() or 1))) / spread
    model = SVC(C=10, gamma=1.0, decision_function_shape="ovo", cache_size=500)
    return model.fit((features - mean) * scale, labels), mean, scale


def _pair_weights(model):
    """Return the weight (pairs, support) of each vector in each pairwise decision of an SVC.

    Its ``dual_coef_`` has, for a vector of class i, one row per other class.
    """
    many = len(model.classes_)
    owner = np.repeat(np.arange(many), model.n_support_)
    pairs = [(i, j) for i in range(many) for j in range(i + 1, many)]
    weights = np.zeros((len(pairs), len(owner)))
    for row, (i, j) in enumerate(pairs):
        weights[row, owner == i] = model.dual_coef_[j - 1, owner == i]
        weights[row, owner == j] = model.dual_coef_[i, owner == j]
    return weights


def _class_scores(model, classes):
    """Return weight (K, F) and bias (K,) of a linear model, whose softmax is its probability.

    For two classes scikit-learn keeps the difference of their scores alone.
    """
    weight = np.zeros((classes, model.coef_.shape[1]))
    bias = np.full(classes, _NEVER)
    if len(model.classes_) == 2:
        halves = np.array([[-0.5], [0.5]])
        weight[model.classes_], bias[model.classes_] = (
            halves * model.coef_,
            halves[:, 0] * model.intercept_,
        )
    else:
        weight[model.classes_], bias[model.classes_] = model.coef_, model.intercept_
    return weight, bias


def _even_draw(labels, most, seed):
    """Return the sorted indices of at most so many samples, as even over the classes as can be."""
    if len(labels) <= most:
        return np.arange(len(labels))
    order = np.random.default_rng(seed).permutation(len(labels))
    rank = np.empty(len(labels), np.int64)  # of a sample among those of its class
    for label in np.unique(labels):
        members = order[labels[order] == label]
        rank[members] = np.arange(len(members))
    return np.sort(order[np.argsort(rank[order], kind="stable")[:most]])


_FITS = {"lda": _linear_discriminant, "random_forest": _random_forest}
