"""Groups of classes: their probabilities, answers, mistakes, and the bound of wrong answers."""

import numpy as np
import pytest
from planar_sits.core.learning.hierarchy import (
    BackOff,
    Groups,
    choose_threshold,
    least_parcels,
)

CLASSES = ["wheat", "barley", "maize"]


@pytest.fixture
def groups():
    return Groups(["cereals", "cereals", "row crops"])


def drawn(count, seed):
    """Return calibrated probabilities of three classes, of which the first two are alike."""
    rng = np.random.default_rng(seed)
    scores = rng.normal(0, 5, (count, 3))
    scores[:, 1] = scores[:, 0] + rng.normal(0, 5, count)
    probabilities = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    labels = (probabilities.cumsum(axis=1) > rng.random((count, 1))).argmax(axis=1)
    return probabilities, labels


def test_the_probability_of_a_group_is_the_sum_of_its_classes(groups):
    assert groups.unique == ["cereals", "row crops"]
    assert groups.members(CLASSES) == {"cereals": ["wheat", "barley"], "row crops": ["maize"]}
    assert groups.probabilities([[0.3, 0.3, 0.4]]) == pytest.approx(np.array([[0.6, 0.4]]))


def test_the_class_where_it_is_sure_else_the_group(groups):
    probabilities = np.array([[0.9, 0.05, 0.05], [0.35, 0.25, 0.4], [0.1, 0.2, 0.7]])
    assert groups.answers(probabilities, CLASSES, 0.6) == ["wheat", "cereals", "maize"]
    assert groups.answers(probabilities, CLASSES, None) == ["cereals", "cereals", "row crops"]
    assert groups.answers(probabilities, CLASSES, 0.0) == ["wheat", "maize", "maize"]
    assert groups.answers(np.zeros((0, 3)), CLASSES, 0.5) == []


def test_an_answer_is_wrong_at_the_level_that_is_given(groups):
    probabilities = np.array([[0.9, 0.05, 0.05], [0.5, 0.4, 0.1], [0.1, 0.2, 0.7]])
    labels = np.array([1, 1, 0])
    assert groups.wrong_answers(probabilities, labels, 0.6).tolist() == [True, False, True]
    assert groups.wrong_answers(probabilities, labels, None).tolist() == [False, False, True]


def test_mistakes_within_groups_are_told_from_those_across(groups):
    assert groups.mistakes([[10, 2, 1], [3, 10, 0], [0, 4, 10]]) == (5, 5)


def test_the_bound_holds_on_other_parcels(groups):
    """The chance to break the bound of 10 % is at most 20 %, over 200 calibrations."""
    truth, wanted = drawn(100_000, 999)
    broken, named = 0, 0
    for seed in range(200):
        chosen = choose_threshold(groups, *drawn(150, seed), risk=0.1, confidence=0.8)
        if chosen.bounded:
            broken += groups.wrong_answers(truth, wanted, chosen.threshold).mean() > 0.1
            named += chosen.threshold is not None
    assert broken <= 0.2 * 200 + 2 * np.sqrt(200 * 0.2 * 0.8)
    assert named > 100  # classes are named where they are sure: the bound is no empty one


def test_few_parcels_cannot_show_the_bound(groups):
    least = least_parcels()
    assert least == 45  # 0.95 ** 45 < 0.1
    for count, bounded in ((least - 1, False), (least, True)):
        sure = np.tile([[0.98, 0.01, 0.01]], (count, 1))
        chosen = choose_threshold(groups, sure, np.zeros(count, int))
        assert chosen.bounded is bounded
    assert choose_threshold(groups, np.zeros((0, 3)), np.zeros(0, int)) == BackOff(None, False)


def test_sure_and_right_classes_are_always_named(groups):
    sure = np.tile([[0.98, 0.01, 0.01]], (200, 1))
    assert choose_threshold(groups, sure, np.zeros(200, int)) == BackOff(0.0, True)


def test_groups_alone_where_classes_are_guesses(groups):
    probabilities, labels = np.tile([[0.5, 0.49, 0.01]], (200, 1)), np.arange(200) % 2
    chosen = choose_threshold(groups, probabilities, labels)
    assert chosen.bounded
    answers = groups.answers(probabilities, CLASSES, chosen.threshold)
    assert set(answers) == {"cereals"}


def test_nothing_is_bounded_where_the_groups_are_wrong(groups):
    probabilities = np.tile([[0.5, 0.3, 0.2]], (200, 1))
    assert choose_threshold(groups, probabilities, np.full(200, 2)) == BackOff(None, False)
