"""The fit of MiniRocket: planted shapes, the ridge of scikit-learn, drawn bands."""

import numpy as np
import pytest
import torch
from planar_sits.core.learning.estimators import fit_estimator
from planar_sits.core.learning.fitting import EstimatorSettings, Fitting
from planar_sits.core.learning.minirocket import fit_minirocket, fit_ridge
from planar_sits.core.learning.samples import Samples
from scipy.special import log_softmax
from sklearn.linear_model import RidgeClassifierCV
from sklearn.preprocessing import StandardScaler

SETTINGS = EstimatorSettings(quantiles=4)


def shapes(number, seed, steps=40):
    """Draw series (N, 2, T, 1) with a rise or a fall, or one peak or two, anywhere.

    The classes have the same mean on every date: no value of a date tells them apart.
    """
    rng = np.random.default_rng(seed)
    labels = np.arange(number) % 2
    images = rng.normal(0.5, 0.02, (number, 2, steps)).astype(np.float32)
    for image, label in zip(images, labels):
        start = rng.integers(0, steps - 10)
        peak = [0.2, 0.4, 0.4, 0.4, 0.2] if label else [0.4, 0, 0.4, 0, 0.8]
        image[1, start : start + 5] += peak
    return images[..., None], labels


def samples_of(images, labels):
    return Samples(images.transpose(0, 2, 1, 3).reshape(len(images), -1), labels, images.shape[1])


def test_a_shape_is_told_wherever_it_is():
    module, sizes = fit_estimator("minirocket", samples_of(*shapes(200, 0)), 2, SETTINGS)
    images, labels = shapes(200, 1)
    assert sizes == {"quantiles": 4}
    assert (module(torch.from_numpy(images)).argmax(dim=1).numpy() == labels).mean() > 0.95
    # Which a method of the values by date does not.
    linear, _ = fit_estimator("lda", samples_of(*shapes(200, 0)), 2, SETTINGS)
    assert (linear(torch.from_numpy(images)).argmax(dim=1).numpy() == labels).mean() < 0.8


@pytest.mark.parametrize("classes", [2, 3, 5])
@pytest.mark.parametrize("number", [40, 300])  # fewer samples than features, and more
def test_the_ridge_is_that_of_scikit_learn(number, classes):
    rng = np.random.default_rng(0)
    labels = np.arange(number) % classes
    features = rng.normal(0, 1, (number, 60)) + rng.normal(0, 0.3, (classes, 60))[labels]
    features[:, 7] = 0.5
    ridge = fit_ridge(features, labels)
    scaled = StandardScaler().fit_transform(features)
    model = RidgeClassifierCV(alphas=np.logspace(-3, 5, 17)).fit(scaled, labels)
    assert ridge.alpha == pytest.approx(model.alpha_)
    expected = model.decision_function(scaled)
    values = features @ ridge.weight.T + ridge.bias
    if classes == 2:
        expected = np.stack([-expected, expected], axis=1)
    np.testing.assert_allclose(values, expected, atol=1e-6)
    assert (ridge.weight[:, 7] == 0).all()


def test_left_out_values_are_those_of_a_fit_without_the_sample():
    rng = np.random.default_rng(0)
    labels = np.arange(30) % 3
    features = rng.normal(0, 1, (30, 5)) + labels[:, None]
    features = (features - features.mean(axis=0)) / features.std(axis=0)
    ridge = fit_ridge(features, labels)
    rest = np.arange(30) != 4
    targets = np.where(labels[rest, None] == np.arange(3), 1.0, -1.0)
    mean, centre = features[rest].mean(axis=0), targets.mean(axis=0)
    centred = features[rest] - mean
    gram = centred.T @ centred + ridge.alpha * np.eye(5)
    weight = np.linalg.solve(gram, centred.T @ (targets - centre))
    np.testing.assert_allclose(ridge.left_out[4], centre + (features[4] - mean) @ weight, atol=1e-6)


def test_scores_are_scaled_to_probabilities():
    images, labels = shapes(300, 0)
    labels = np.where(np.random.default_rng(5).random(300) < 0.2, 1 - labels, labels)
    module, _ = fit_estimator("minirocket", samples_of(images, labels), 2, SETTINGS)
    images, labels = shapes(400, 1)
    labels = np.where(np.random.default_rng(6).random(400) < 0.2, 1 - labels, labels)
    scores = module(torch.from_numpy(images)).numpy()

    def loss(factor):
        return -log_softmax(factor * scores, axis=1)[np.arange(400), labels].mean()

    assert loss(1) < min(loss(0.3), loss(3))


@pytest.mark.parametrize("bands", [1, 2, 13])
def test_kernels_take_one_to_nine_bands(bands):
    rng = np.random.default_rng(0)
    samples = Samples(rng.random((20, bands * 30), np.float32), np.arange(20) % 2, bands)
    state, _ = fit_minirocket(Fitting(samples, 2, SETTINGS))
    numbers = state["channels"].sum(axis=2)
    assert state["channels"].shape == (3, 84, bands)
    assert numbers.min() == 1
    assert numbers.max() <= min(bands, 9)
    if bands > 1:
        assert len(np.unique(numbers)) > 1
        assert (state["channels"].sum(axis=(0, 1)) > 0).all()


def test_thresholds_lie_within_the_values_of_the_samples():
    module, _ = fit_estimator("minirocket", samples_of(*shapes(100, 0)), 2, SETTINGS)
    features = module.features(torch.from_numpy(shapes(100, 0)[0]))
    means = features.mean(dim=0)
    # Not for all: one kernel has the smallest value of a sample as a threshold, another none.
    assert ((means > 0) & (means < 1)).float().mean() > 0.9
    assert means.std() > 0.15


@pytest.mark.parametrize("steps", [2, 5, 150])
def test_short_and_long_series(steps):
    rng = np.random.default_rng(0)
    labels = np.arange(30) % 3
    values = rng.random((30, steps), np.float32) + labels[:, None].astype(np.float32)
    module, _ = fit_estimator("minirocket", Samples(values, labels), 3, SETTINGS)
    scores = module(torch.from_numpy(values)[:, None, :, None])
    assert scores.isfinite().all()


def test_the_number_of_samples_is_bounded(monkeypatch):
    from planar_sits.core.learning import minirocket

    numbers = []
    original = minirocket.fit_ridge

    def watched(features, labels):
        numbers.append(np.bincount(labels).tolist())
        return original(features, labels)

    monkeypatch.setattr(minirocket, "fit_ridge", watched)
    fit_minirocket(
        Fitting(samples_of(*shapes(100, 0)), 2, EstimatorSettings(quantiles=2, ridge_samples=30))
    )
    assert numbers == [[15, 15]]
