"""Linear discriminant analysis on the parcels of a training."""

import numpy as np
import pytest
from planar_sits.core.learning import baseline
from planar_sits.core.learning.baseline import Baseline, baseline_classes, compared
from planar_sits.core.learning.labelled import LabelledParcels
from scipy.stats import binomtest
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis


@pytest.fixture
def parcels(squares):
    """Return a function that makes parcels of classes 0, 1, … whose values overlap."""

    def make(count=24, side=4, classes=3, distance=0.3, **sizes):
        pixels, labels = squares(count, side, **sizes), np.arange(count) % classes
        pixels.values[:] += distance * np.repeat(labels, side * side)[:, None, None]
        return LabelledParcels(pixels, labels)

    return make


def every_third(parcels):
    """Return validation parcels of all classes: the last third."""
    return np.arange(len(parcels)) >= len(parcels) * 2 // 3


def expected_classes(parcels, validation, **options):
    """Return the classes by scikit-learn, parcel by parcel."""
    pixels = parcels.pixels
    features = pixels.values.reshape(len(pixels.values), -1).astype(np.float64)
    labels, asked = np.repeat(parcels.labels, pixels.sizes), np.repeat(validation, pixels.sizes)
    model = LinearDiscriminantAnalysis(**options).fit(features[~asked], labels[~asked])
    parts = np.split(features, pixels.offsets[1:-1])
    return [
        model.classes_[model.predict_proba(part).mean(axis=0).argmax()]
        for part, chosen in zip(parts, validation)
        if chosen
    ]


def test_classes_are_those_of_scikit_learn(parcels):
    chosen = parcels(distance=0.1)
    validation = every_third(chosen)
    classes = baseline_classes(chosen, validation)
    assert classes.tolist() == expected_classes(chosen, validation)
    assert 0.4 < (classes == chosen.labels[validation]).mean() < 1


def test_few_pixels_are_fitted_with_shrinkage(parcels):
    few = parcels(count=30, side=1, distance=0.15, dates=8, bands=3)
    validation = every_third(few)
    classes = baseline_classes(few, validation)
    options = {"solver": "lsqr", "shrinkage": "auto"}
    assert classes.tolist() == expected_classes(few, validation, **options)


@pytest.mark.parametrize("scale", [1e-4, 1e4])
def test_the_scale_of_a_band_has_no_effect(parcels, scale):
    one, other = parcels(distance=0.1), parcels(distance=0.1)
    other.pixels.values[:, :, 0] *= scale
    validation = every_third(one)
    assert np.array_equal(baseline_classes(one, validation), baseline_classes(other, validation))


def test_values_far_from_those_learned_are_not_clipped(parcels):
    """The plane between the classes is the same wherever the values lie."""
    far = parcels(count=12, classes=2, distance=3.0)
    far.pixels.values[-64:] += np.where(np.repeat(far.labels[-4:], 16), 1e3, -1e3)[:, None, None]
    validation = every_third(far)
    assert np.array_equal(baseline_classes(far, validation), far.labels[validation])


def test_values_are_not_changed(parcels):
    chosen = parcels()
    before = chosen.pixels.values.copy()
    baseline_classes(chosen, every_third(chosen))
    assert np.array_equal(chosen.pixels.values, before)


def test_one_class_in_the_validation(parcels):
    chosen = parcels(distance=3.0)
    validation = (np.arange(24) > 12) & (chosen.labels == 1)
    assert (baseline_classes(chosen, validation) == 1).all()


def test_a_constant_band(parcels):
    chosen = parcels(distance=3.0)
    chosen.pixels.values[:, :, 1] = 7
    validation = every_third(chosen)
    assert np.array_equal(baseline_classes(chosen, validation), chosen.labels[validation])


@pytest.mark.parametrize("count", [4, 24])
def test_no_spread_within_the_classes(parcels, count):
    alike = parcels(count=count, classes=2, side=1)
    alike.pixels.values[:] = alike.labels[:, None, None]
    validation = np.arange(count) >= 2
    assert np.array_equal(baseline_classes(alike, validation), alike.labels[validation])


def test_many_pixels_are_thinned_within_each_class(monkeypatch):
    labels = np.repeat([0, 1, 2], [600, 300, 2])
    learning = np.flatnonzero(np.arange(902) != 5)
    kept = baseline._thinned(learning, labels, 90)
    assert np.bincount(labels[kept]).tolist() == [59, 29, 1]
    assert 5 not in kept
    assert np.abs(np.diff(kept[:59]) - 10).max() <= 1
    assert np.array_equal(baseline._thinned(learning, labels, 901), learning)


def test_the_limit_of_pixels_bounds_the_work(parcels, monkeypatch):
    chosen = parcels()  # 6 features
    assert baseline._most_pixels(chosen.pixels) == 100_000
    monkeypatch.setattr(baseline, "_OPERATIONS", 36 * 60)
    assert baseline._most_pixels(chosen.pixels) == 60
    validation = every_third(chosen)
    assert (baseline_classes(chosen, validation) == chosen.labels[validation]).mean() > 0.4


def test_long_series_are_averaged_over_neighbouring_steps():
    values = np.arange(2 * 7 * 1).reshape(2, 7, 1).astype(np.float32)
    assert np.array_equal(baseline._features(values), values[..., 0])
    long = np.repeat(values, 224, axis=1)
    features = baseline._features(long)
    assert features.shape == (2, 500)
    assert (np.diff(features) >= 0).all()
    assert np.allclose(features[:, [0, -1]], values[:, [0, -1], 0])
    assert baseline._features(np.zeros((1, 3, 700), np.float32)).shape == (1, 700)


def test_chunks_have_no_effect(parcels, monkeypatch):
    chosen = parcels(distance=0.1)
    validation = every_third(chosen)
    whole = baseline_classes(chosen, validation)
    monkeypatch.setattr(baseline, "_CHUNK", 7)
    assert np.array_equal(baseline_classes(chosen, validation), whole)


def result_of(only_baseline, only_model, both=3, neither=1):
    """Return the comparison of parcels of which so many are classified correctly."""
    counts = [only_baseline, only_model, both, neither]
    right = np.repeat([True, False, True, False], counts)
    model_right = np.repeat([False, True, True, False], counts)
    truth = np.ones(len(right), int)
    return compared(truth, right.astype(int), model_right.astype(int))


@pytest.mark.parametrize(("only_baseline", "only_model"), [(5, 0), (4, 0), (12, 3), (2, 7)])
def test_the_p_value_is_that_of_the_one_sided_exact_test(only_baseline, only_model):
    result = result_of(only_baseline, only_model)
    differing = only_baseline + only_model
    test = binomtest(only_baseline, differing, 0.5, alternative="greater")
    oa = (only_baseline + 3) / (differing + 4)
    assert result == Baseline(oa, only_baseline, only_model, test.pvalue)
    assert result.better == (only_baseline in (5, 12))


def test_equal_results_are_no_reason_to_warn():
    assert result_of(0, 0) == Baseline(0.75, 0, 0, 1.0)
    assert not result_of(0, 0).better
    assert not result_of(9, 9).better


def test_two_validation_parcels_are_too_few_to_warn():
    assert not result_of(2, 0, both=0, neither=0).better
