"""Wrong labels: the confident joint by hand, and planted errors found."""

import numpy as np
import pytest
from planar_sits.core.assessment.label_errors import (
    confident_joint,
    expected_alarms,
    find_label_errors,
)


def planted(rate, seed=0, parcels=3000, flat=1.0, partner=None):
    """Return probabilities, labels and which labels are wrong, of three classes in a plane.

    The probabilities are those of the true classes, to the power of ``flat``.
    """
    rng = np.random.default_rng(seed)
    centres = np.array([[0.0, 0.0], [3.0, 0.0], [0.0, 3.0]])
    true = rng.integers(0, 3, parcels)
    places = centres[true] + rng.normal(size=(parcels, 2))
    logs = -((places[:, None] - centres) ** 2).sum(axis=2) / 2
    probabilities = np.exp(flat * (logs - logs.max(axis=1, keepdims=True)))
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    wrong = rng.random(parcels) < rate
    others = (true + rng.integers(1, 3, parcels)) % 3 if partner is None else partner[true]
    return probabilities, np.where(wrong, others, true), wrong


def test_confident_joint_by_hand():
    probabilities = np.array([[0.9, 0.1], [0.7, 0.3], [0.2, 0.8], [0.1, 0.9], [0.3, 0.7]])
    # Thresholds: (0.9 + 0.7 + 0.2) / 3 = 0.6 and (0.9 + 0.7) / 2 = 0.8.
    joint = confident_joint(probabilities, np.array([0, 0, 0, 1, 1]))
    # The last parcel reaches neither; rows are scaled to 3 and 2 parcels.
    assert joint == pytest.approx(np.array([[2, 1], [0, 2]]) / 5)


def test_a_class_without_a_label_takes_part_in_nothing():
    joint = confident_joint(np.array([[0.8, 0.1, 0.1], [0.1, 0.8, 0.1]]), np.array([0, 1]))
    assert joint[2].sum() == joint[:, 2].sum() == 0


@pytest.mark.parametrize("flat", [0.4, 1.0, 1.6])
@pytest.mark.parametrize("rate", [0.0, 0.05, 0.1, 0.2])
def test_the_number_of_wrong_labels_is_that_planted(rate, flat):
    probabilities, labels, wrong = planted(rate, flat=flat)
    found = find_label_errors(probabilities, labels)
    assert found.wrong.mean() == pytest.approx(wrong.mean(), abs=0.012)
    assert found.sharpness == pytest.approx(1 / flat, rel=0.25)


def test_the_posterior_is_calibrated():
    probabilities, labels, wrong = planted(0.1, parcels=20000)
    posterior = find_label_errors(probabilities, labels).wrong
    for low, high in ((0, 0.1), (0.1, 0.3), (0.3, 0.6), (0.6, 0.9), (0.9, 1.01)):
        chosen = (posterior >= low) & (posterior < high)
        mean = posterior[chosen].mean()
        error = 3 * np.sqrt(mean * (1 - mean) / chosen.sum())
        assert wrong[chosen].mean() == pytest.approx(mean, abs=error + 0.1)


def test_errors_between_pairs_of_classes_are_found_better_than_by_the_trivial_rule():
    # 2 is declared in place of 0 and 1, 0 in place of 2: never 1.
    probabilities, labels, wrong = planted(0.1, partner=np.array([2, 2, 0]))
    found = find_label_errors(probabilities, labels)
    trivial = 1 - probabilities[np.arange(len(labels)), labels]
    listed = found.ranks <= wrong.sum()
    assert wrong[listed].mean() > wrong[np.argsort(-trivial)[: wrong.sum()]].mean() + 0.02
    assert found.noise[0, 2] > 3 * found.noise[0, 1]
    assert found.noise.sum(axis=1) == pytest.approx(1)


def test_ranks_begin_with_the_most_suspicious():
    probabilities, labels, _ = planted(0.1, parcels=50)
    found = find_label_errors(probabilities, labels)
    assert sorted(found.ranks) == list(range(1, 51))
    assert (np.diff(found.wrong[np.argsort(found.ranks)]) <= 0).all()
    assert (found.suspicious == (found.wrong > 0.5)).all()


@pytest.mark.parametrize("labels", [[0, 1], [0, 0], [1, 0]])
def test_certain_probabilities_and_few_parcels_give_numbers(labels):
    found = find_label_errors(np.array([[1.0, 0.0], [0.0, 1.0]]), np.array(labels))
    assert np.isfinite(found.wrong).all()


def test_expected_alarms_by_hand():
    alarms = expected_alarms(np.array([0.1, 0.9, 0.5, 0.0]), 2)
    assert (alarms.visits, alarms.right) == (2, pytest.approx(1.4))
    assert alarms.wrong == pytest.approx(0.6)
    assert alarms.std == pytest.approx(np.sqrt(0.09 + 0.25))
    assert alarms.share == pytest.approx(1.4 / 1.5)
    assert expected_alarms(np.array([0.5]), 10).visits == 1
    assert np.isnan(expected_alarms(np.zeros(3), 2).share)
