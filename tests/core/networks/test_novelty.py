"""How unlike the parcels of a training a parcel is."""

import numpy as np
import pytest
from planar_sits.core.networks.novelty import (
    MOST_FEATURES,
    MOST_REFERENCES,
    folding,
    p_values,
    reference_parcels,
)

RNG = np.random.default_rng


def clusters(seed, number=60, classes=3, features=5):
    rng = RNG(seed)
    labels = rng.permutation(np.arange(number) % classes)
    centres = 4 * RNG(99).normal(size=(classes + 1, features))
    return centres[labels] + rng.normal(size=(number, features)), labels, centres


def test_p_values_are_ranks():
    values = p_values(np.array([0.5, 2.0, 9.0, np.nan]), np.array([3.0, 1.0, 2.0, 4.0]))
    assert values[:3].tolist() == [1.0, 0.8, 0.2]
    assert np.isnan(values[3])


def test_p_values_of_parcels_alike_are_uniform():
    shares = []
    for seed in range(60):
        reference = reference_parcels(*clusters(3 * seed)[:2])
        calibration = reference.distances(clusters(3 * seed + 1, 99)[0])
        shares.append(p_values(reference.distances(clusters(3 * seed + 2)[0]), calibration))
    shares = np.concatenate(shares)
    for level in (0.05, 0.2, 0.5, 0.9):
        assert (shares <= level).mean() == pytest.approx(level, abs=0.03)


def test_another_crop_is_novel():
    features, labels, centres = clusters(0)
    reference = reference_parcels(features, labels)
    calibration = reference.distances(clusters(1)[0])
    other = centres[-1] + RNG(5).normal(size=(40, 5))
    assert (p_values(reference.distances(other), calibration) < 0.05).mean() > 0.9


def test_distances_are_the_same_in_any_unit():
    features, labels, _ = clusters(0)
    new = clusters(1)[0]
    factors, shift = np.array([50.0, 40.0, 60.0, 20.0, 70.0]), 100.0
    one = reference_parcels(features, labels).distances(new)
    other = reference_parcels(features * factors + shift, labels).distances(new * factors + shift)
    assert other == pytest.approx(one, rel=0.02)
    assert np.median(one) == pytest.approx(1, abs=0.2)


def test_kinds_of_features_weigh_alike():
    features, labels, _ = clusters(0)
    noise = RNG(7).normal(size=(60, 40))
    joined = np.hstack([features, noise])
    reference = reference_parcels(joined, labels, [5, 40])
    for part in (slice(0, 5), slice(5, 45)):
        vectors = reference.vectors[:, part]
        gaps = np.linalg.norm(vectors[:, None] - vectors, axis=2)
        nearest = np.sort(gaps, axis=1)[:, 1:6].mean(axis=1)
        assert np.median(nearest) == pytest.approx(0.6, abs=0.25)


def test_constant_features_and_equal_parcels_are_allowed():
    reference = reference_parcels(np.ones((4, 3)), np.array([0, 0, 1, 1]))
    assert np.isfinite(reference.distances(np.zeros((2, 3)))).all()
    assert reference.distances(np.ones((1, 3))) == pytest.approx([0], abs=1e-3)


def test_references_are_bounded_and_rare_classes_are_kept():
    labels = np.zeros(MOST_REFERENCES + 500, int)
    labels[::500] = 1
    features = RNG(0).normal(size=(len(labels), 2)) + 10 * labels[:, None]
    reference = reference_parcels(features, labels)
    assert len(reference.vectors) == MOST_REFERENCES
    rare = np.linalg.norm((features[labels == 1] - reference.centre) / reference.scale
                          - reference.vectors[:, None], axis=2).min(axis=0)  # fmt: skip
    assert rare == pytest.approx(np.zeros(len(rare)), abs=1e-4)


def test_few_features_are_kept_and_many_are_folded():
    assert np.array_equal(folding(3), np.eye(3))
    matrix = folding(1000)
    assert matrix.shape == (1000, MOST_FEATURES)
    assert set(np.unique(matrix)) == {-1, 0, 1}
    assert (np.abs(matrix).sum(axis=1) == 1).all()
    assert abs(matrix.sum()) < 100


def test_folding_keeps_distances_on_average():
    vectors = RNG(0).normal(size=(200, 1000))
    folded = vectors @ folding(1000)
    ratio = np.linalg.norm(folded, axis=1) / np.linalg.norm(vectors, axis=1)
    assert ratio.mean() == pytest.approx(1, abs=0.03)
    assert ratio.std() < 0.15
