"""Estimators as torch modules give the probabilities of scikit-learn."""

import copy
import functools
from dataclasses import dataclass

import numpy as np
import pytest
import torch
from planar_sits.core.learning.estimators import fit_estimator
from planar_sits.core.learning.fitting import EstimatorSettings
from planar_sits.core.learning.samples import Samples
from planar_sits.core.networks.layers import fold_temperature
from planar_sits.core.networks.network import parameter_count
from planar_sits.core.networks.registry import ESTIMATORS
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

BANDS, STEPS = 3, 5
SETTINGS = EstimatorSettings(trees=25, rounds=15, quantiles=2)


def images_of(number, classes, seed):
    """Draw images (N, B, T, 1) of overlapping classes with correlated bands and dates."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, classes, number)
    centres = np.random.default_rng(7).normal(0, 0.15, (classes, BANDS, STEPS, 1))
    shared = rng.normal(0.5, 0.2, (number, 1, 1, 1))
    images = shared + centres[labels] + rng.normal(0, 0.1, (number, BANDS, STEPS, 1))
    # On a grid, so that values meet the thresholds of trees.
    return images.round(2).astype(np.float32), labels


def features_of(images):
    return images.transpose(0, 2, 1, 3).reshape(len(images), -1)


def samples_of(number, classes, seed):
    images, labels = images_of(number, classes, seed)
    return Samples(features_of(images), labels, BANDS)


def probabilities(module, images):
    with torch.no_grad():
        return torch.softmax(module(torch.from_numpy(images)), dim=1).numpy()


@dataclass(frozen=True)
class Fitted:
    """An estimator for images, its sizes, and the samples that it was fitted with."""

    module: torch.nn.Module
    sizes: dict
    training: Samples
    validation: Samples


def fitted(name, classes=4, settings=SETTINGS):
    """Fit an estimator to 400 training and 150 validation samples."""
    training, validation = samples_of(400, classes, seed=1), samples_of(150, classes, seed=2)
    module, sizes = fit_estimator(name, training, classes, settings, validation)
    return Fitted(module, sizes, training, validation)


@pytest.fixture(scope="module")
def default():
    """Return a function that gives the estimator of a name, fitted once."""
    return functools.lru_cache(None)(fitted)


def assert_same_probabilities(module, predict_proba):
    images, _ = images_of(300, module.weight.shape[0], seed=3)
    expected = predict_proba(features_of(images))
    assert expected.max(axis=0).min() > 0.5  # every class is predicted
    assert np.allclose(probabilities(module, images), expected, atol=1e-5, rtol=0)


@pytest.mark.parametrize("classes", [2, 3, 6])
def test_lda(classes):
    lda = fitted("lda", classes)
    features, labels = lda.training.features.astype(np.float64), lda.training.labels
    model = LinearDiscriminantAnalysis().fit(features, labels)
    assert_same_probabilities(lda.module, model.predict_proba)
    assert lda.sizes == {}
    assert parameter_count(lda.module) == classes * (BANDS * STEPS + 1)


@pytest.mark.parametrize("classes", [2, 3, 6])
def test_random_forest(classes):
    forest = fitted("random_forest", classes)
    model = RandomForestClassifier(25, random_state=0)
    model.fit(forest.training.features, forest.training.labels)
    assert_same_probabilities(forest.module, model.predict_proba)
    nodes = [tree.tree_.node_count for tree in model.estimators_]
    leaves = [tree.tree_.n_leaves for tree in model.estimators_]
    assert forest.sizes == {"trees": 25, "nodes": max(nodes)}
    inner = sum(nodes) - sum(leaves)
    assert parameter_count(forest.module) == 2 * inner + classes * sum(leaves)
    assert forest.module.is_sound()


@pytest.mark.parametrize("classes", [2, 3, 6])
def test_gradient_boosting(classes):
    boosting = fitted("gradient_boosting", classes)
    model = HistGradientBoostingClassifier(
        max_iter=15,
        min_samples_leaf=max(6, min(20, 400 // (10 * classes))),
        l2_regularization=1,
        early_stopping=False,
    )
    model.fit(boosting.training.features, boosting.training.labels)
    assert_same_probabilities(boosting.module, model.predict_proba)
    outputs = 1 if classes == 2 else classes
    assert (boosting.sizes["rounds"], boosting.sizes["outputs"]) == (15, outputs)
    assert boosting.module.is_sound()


def platt(training, validation):
    """Return the probability function and support of an SVM fitted by scikit-learn."""
    scaler = StandardScaler().fit(training.features.astype(np.float64))
    model = SVC(C=10, gamma="scale", decision_function_shape="ovo")
    model.fit(scaler.transform(training.features.astype(np.float64)), training.labels)

    def decisions(features):
        values = model.decision_function(scaler.transform(features.astype(np.float64)))
        return values.reshape(len(features), -1)

    regression = LogisticRegression(max_iter=1000)
    regression.fit(decisions(validation.features), validation.labels)
    return lambda features: regression.predict_proba(decisions(features)), len(model.support_)


@pytest.mark.parametrize("classes", [2, 3, 6])
def test_svm(classes):
    svm = fitted("svm", classes)
    predict_proba, support = platt(svm.training, svm.validation)
    assert_same_probabilities(svm.module, predict_proba)
    assert svm.sizes == {"support": support}


@pytest.mark.parametrize("name", ESTIMATORS)
def test_refit_takes_the_validation_samples_too(name):
    training, validation = samples_of(200, 3, seed=1), samples_of(100, 3, seed=2)
    module, sizes = fit_estimator(name, training, 3, SETTINGS, validation, refit=True)
    expected, expected_sizes = fit_estimator(name, training.joined(validation), 3, SETTINGS)
    assert sizes == expected_sizes
    # The probabilities of `svm` are those of its first fit.
    compared = ["vectors"] if name == "svm" else list(module.state_dict())
    for key in compared:
        assert torch.equal(module.state_dict()[key], expected.state_dict()[key])


@pytest.mark.parametrize("name", ESTIMATORS)
def test_refit_without_validation_samples_changes_nothing(name):
    training = samples_of(200, 3, seed=1)
    one, again = (
        fit_estimator(name, training, 3, SETTINGS, refit=refit)[0] for refit in (False, True)
    )
    assert all(map(torch.equal, one.state_dict().values(), again.state_dict().values()))


@pytest.mark.parametrize("name", ESTIMATORS)
def test_a_seed_gives_the_same_estimator(name, default):
    one, other = default(name).module.state_dict(), fitted(name).module.state_dict()
    assert all(torch.equal(one[key], other[key]) for key in one)


def test_another_seed_gives_another_forest(default):
    other = fitted("random_forest", settings=EstimatorSettings(seed=1, trees=25))
    images, _ = images_of(50, 4, seed=3)
    one = probabilities(default("random_forest").module, images)
    assert not np.allclose(one, probabilities(other.module, images))


@pytest.mark.parametrize("name", ESTIMATORS)
def test_modules_have_no_parameters_and_end_in_weight_and_bias(name, default):
    module = default(name).module
    assert not list(module.parameters())
    assert list(module.state_dict())[-2:] == ["weight", "bias"]
    assert not module.training


@pytest.mark.parametrize("temperature", [0.5, 3.0])
@pytest.mark.parametrize("name", ESTIMATORS)
def test_a_temperature_divides_the_scores(name, temperature, default):
    module = copy.deepcopy(default(name).module)
    images = torch.from_numpy(images_of(50, 4, seed=3)[0])
    before = module(images)
    fold_temperature(module, temperature)
    assert torch.allclose(module(images), before / temperature, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("name", ESTIMATORS)
def test_a_class_without_samples_is_never_predicted(name):
    images, labels = images_of(200, 3, seed=1)
    labels = np.array([0, 2, 5])[labels]
    module, _ = fit_estimator(name, Samples(features_of(images), labels, BANDS), 7, SETTINGS)
    result = probabilities(module, images)
    assert result[:, [1, 3, 4, 6]].max() < 1e-6
    assert (result.argmax(axis=1) == labels).mean() > 0.8


@pytest.mark.parametrize("case", ["none", "lacks a class", "has one more class"])
@pytest.mark.parametrize("refit", [False, True])
def test_svm_with_too_few_validation_samples(case, refit):
    training, (images, labels) = samples_of(200, 3, seed=1), images_of(60, 3, seed=2)
    validation = {
        "none": None,
        "lacks a class": samples_of(60, 3, seed=2).take(labels != 1),
        "has one more class": Samples(
            features_of(images), np.where(np.arange(60) < 5, 3, labels), BANDS
        ),
    }[case]
    module, _ = fit_estimator("svm", training, 4, SETTINGS, validation, refit=refit)
    result = probabilities(module, images)
    assert (result.argmax(axis=1) == labels).mean() > 0.7
    assert result[:, 3].max() < 1e-6


@pytest.mark.parametrize("name", ESTIMATORS)
def test_a_constant_band_does_no_harm(name):
    images, labels = images_of(100, 3, seed=1)
    images[:, 1] = 0.25
    module, _ = fit_estimator(name, Samples(features_of(images), labels, BANDS), 3, SETTINGS)
    with torch.no_grad():
        scores = module(torch.from_numpy(images))
    assert scores.isfinite().all()
    assert (scores.argmax(dim=1).numpy() == labels).mean() > 0.8


@pytest.mark.parametrize("name", ["random_forest", "gradient_boosting", "svm"])
def test_the_number_of_samples_is_bounded(name):
    limited = EstimatorSettings(trees=25, forest_samples=60, support_samples=60)
    sizes = fitted(name, settings=limited).sizes
    assert max(sizes.get("nodes", 0), sizes.get("support", 0)) < 120


@pytest.mark.parametrize("samples", [1, 3])
def test_lda_without_spread_within_the_classes_takes_the_nearest_mean(samples):
    means = np.array([[0.0, 1.0, 0.2], [1.0, 0.0, 0.4], [0.5, 0.5, 2.0]], np.float32)
    training = Samples(np.repeat(means, samples, axis=0), np.repeat([0, 1, 3], samples), 1)
    module, _ = fit_estimator("lda", training, 4, EstimatorSettings())
    asked = means + np.float32(0.05)
    with torch.no_grad():
        probabilities = module(torch.from_numpy(asked)[:, None, :, None]).softmax(dim=1)
    assert probabilities.argmax(dim=1).tolist() == [0, 1, 3]
    assert (probabilities[:, 2] == 0).all()
