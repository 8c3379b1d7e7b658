"""Estimators as modules tell what scikit-learn tells."""

import numpy as np
import pytest
import torch
from planar_sits.core.learning import estimators
from planar_sits.core.learning.estimators import fit_estimator
from planar_sits.core.networks.layers import fold_temperature
from planar_sits.core.networks.network import parameter_count
from planar_sits.core.networks.registry import ESTIMATORS, network_class
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

BANDS, STEPS = 3, 5


@pytest.fixture(autouse=True)
def few_trees(monkeypatch):
    monkeypatch.setattr(estimators, "TREES", 25)


def images_of(number, classes, seed):
    """Draw images (N, B, T, 1) of overlapping classes, whose bands and dates are alike."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, classes, number)
    centres = np.random.default_rng(7).normal(0, 0.15, (classes, BANDS, STEPS, 1))
    shared = rng.normal(0.5, 0.2, (number, 1, 1, 1))
    images = shared + centres[labels] + rng.normal(0, 0.1, (number, BANDS, STEPS, 1))
    # On a grid, so that values meet the thresholds of trees.
    return images.round(2).astype(np.float32), labels


def features_of(images):
    return images.transpose(0, 2, 1, 3).reshape(len(images), -1)


def probabilities(module, images):
    with torch.no_grad():
        return torch.softmax(module(torch.from_numpy(images)), dim=1).numpy()


def for_images(name, module, classes, hyper):
    """Rebuild an estimator, which was fitted on features, for images."""
    rebuilt = network_class(name).build(BANDS, classes, STEPS, **hyper)
    rebuilt.load_state_dict(module.state_dict())
    return rebuilt.eval()


def fitted(name, classes=4, number=400, seed=0):
    """Fit an estimator; return it with its hyper, and the samples."""
    images, labels = images_of(number, classes, seed=1)
    held = images_of(150, classes, seed=2)
    held = features_of(held[0]), held[1]
    module, hyper = fit_estimator(name, features_of(images), labels, classes, seed, held)
    module = for_images(name, module, classes, hyper)
    return module, hyper, (features_of(images), labels), held


def assert_told_alike(module, told, atol):
    images, _ = images_of(300, module.weight.shape[0], seed=3)
    expected = told(features_of(images))
    assert expected.max(axis=0).min() > 0.5  # every class is found
    assert np.allclose(probabilities(module, images), expected, atol=atol, rtol=0)


@pytest.mark.parametrize("classes", [2, 3, 6])
def test_lda(classes):
    module, hyper, (features, labels), _ = fitted("lda", classes)
    model = LinearDiscriminantAnalysis().fit(features.astype(np.float64), labels)
    assert_told_alike(module, model.predict_proba, 1e-5)
    assert hyper == {}
    assert parameter_count(module) == classes * (BANDS * STEPS + 1)


@pytest.mark.parametrize("classes", [2, 3, 6])
def test_random_forest(classes):
    module, hyper, samples, _ = fitted("random_forest", classes)
    model = RandomForestClassifier(25, random_state=0).fit(*samples)
    assert_told_alike(module, model.predict_proba, 1e-5)
    nodes = [tree.tree_.node_count for tree in model.estimators_]
    leaves = [tree.tree_.n_leaves for tree in model.estimators_]
    assert hyper == {"trees": 25, "nodes": max(nodes)}
    inner = sum(nodes) - sum(leaves)
    assert parameter_count(module) == 2 * inner + classes * sum(leaves)
    assert module.is_sound()


@pytest.mark.parametrize("classes", [2, 3, 6])
def test_svm(classes):
    module, hyper, (features, labels), held = fitted("svm", classes)
    scaler = StandardScaler().fit(features.astype(np.float64))
    model = SVC(C=10, gamma="scale", decision_function_shape="ovo")
    model.fit(scaler.transform(features.astype(np.float64)), labels)

    def decisions(some):
        found = model.decision_function(scaler.transform(some.astype(np.float64)))
        return found.reshape(len(some), -1)

    regression = LogisticRegression(max_iter=1000).fit(decisions(held[0]), held[1])
    assert_told_alike(module, lambda some: regression.predict_proba(decisions(some)), 1e-5)
    assert hyper == {"support": len(model.support_)}


@pytest.mark.parametrize("name", ESTIMATORS)
def test_a_seed_gives_the_same_estimator(name):
    one, other = fitted(name)[0].state_dict(), fitted(name)[0].state_dict()
    assert all(torch.equal(one[key], other[key]) for key in one)


def test_another_seed_gives_another_forest():
    one, other = fitted("random_forest")[0], fitted("random_forest", seed=1)[0]
    images, _ = images_of(50, 4, seed=3)
    assert not np.allclose(probabilities(one, images), probabilities(other, images))


@pytest.mark.parametrize("name", ESTIMATORS)
def test_there_are_no_weights_to_train_and_the_last_are_weight_and_bias(name):
    module = fitted(name)[0]
    assert not list(module.parameters())
    assert list(module.state_dict())[-2:] == ["weight", "bias"]
    assert not module.training


@pytest.mark.parametrize("temperature", [0.5, 3.0])
@pytest.mark.parametrize("name", ESTIMATORS)
def test_a_temperature_divides_the_scores(name, temperature):
    module = fitted(name)[0]
    images = torch.from_numpy(images_of(50, 4, seed=3)[0])
    before = module(images)
    fold_temperature(module, temperature)
    assert torch.allclose(module(images), before / temperature, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("name", ESTIMATORS)
def test_a_class_that_was_never_shown_is_never_told(name):
    images, labels = images_of(200, 3, seed=1)
    labels = np.array([0, 2, 5])[labels]
    module, hyper = fit_estimator(name, features_of(images), labels, 7, 0)
    found = probabilities(for_images(name, module, 7, hyper), images)
    assert found[:, [1, 3, 4, 6]].max() < 1e-6
    assert (found.argmax(axis=1) == labels).mean() > 0.8


@pytest.mark.parametrize("held", [None, "lacks a class", "has a class more"])
def test_svm_with_too_few_held_samples(held):
    images, labels = images_of(200, 3, seed=1)
    others, classes = images_of(60, 3, seed=2)
    if held == "lacks a class":
        held = features_of(others)[classes != 1], classes[classes != 1]
    elif held:
        held = features_of(others), np.where(np.arange(60) < 5, 3, classes)
    module, hyper = fit_estimator("svm", features_of(images), labels, 4, 0, held)
    found = probabilities(for_images("svm", module, 4, hyper), others)
    assert (found.argmax(axis=1) == classes).mean() > 0.7
    assert found[:, 3].max() < 1e-6


@pytest.mark.parametrize("name", ESTIMATORS)
def test_values_that_never_change_do_no_harm(name):
    images, labels = images_of(100, 3, seed=1)
    images[:, 1] = 0.25
    module, _ = fit_estimator(name, features_of(images), labels, 3, 0)
    with torch.no_grad():
        scores = module(torch.from_numpy(features_of(images))[:, :, None, None])
    assert scores.isfinite().all()
    assert (scores.argmax(dim=1).numpy() == labels).mean() > 0.8


def test_large_sets_are_thinned_evenly_over_classes(monkeypatch):
    labels = np.repeat([0, 1, 2], [900, 90, 10])
    chosen = estimators._even_draw(labels, 150, seed=0)
    assert np.bincount(labels[chosen]).tolist() == [70, 70, 10]
    assert np.array_equal(chosen, estimators._even_draw(labels, 150, seed=0))
    assert not np.array_equal(chosen, estimators._even_draw(labels, 150, seed=1))
    assert len(np.unique(chosen)) == 150
    assert np.array_equal(estimators._even_draw(labels, 1000, 0), np.arange(1000))


@pytest.mark.parametrize("name", ["random_forest", "svm"])
def test_a_bounded_number_of_samples_is_learned_from(monkeypatch, name):
    monkeypatch.setattr(estimators, "_FOREST_SAMPLES", 60)
    monkeypatch.setattr(estimators, "_SUPPORT_SAMPLES", 60)
    _, hyper, _, _ = fitted(name)
    assert max(hyper.get("nodes", 0), hyper.get("support", 0)) < 120
