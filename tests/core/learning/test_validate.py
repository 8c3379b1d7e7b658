"""Scores, by hand."""

import json

import pytest
from planar_sits.core.learning.validate import scores

TRUTH = [0, 0, 0, 1, 1, 2]
FOUND = [0, 0, 1, 1, 1, 0]


def test_scores_by_hand():
    got = scores(TRUTH, FOUND, 3)
    assert got["confusion"] == [[2, 1, 0], [0, 2, 0], [1, 0, 0]]
    assert got["oa"] == pytest.approx(4 / 6)
    assert got["precision"] == pytest.approx([2 / 3, 2 / 3, 0])
    assert got["recall"] == pytest.approx([2 / 3, 1, 0])
    assert got["f1"] == pytest.approx([2 / 3, 0.8, 0])
    assert got["support"] == [3, 2, 1]
    assert got["macro_f1"] == pytest.approx((2 / 3 + 0.8) / 3)
    # By chance (3 * 3 + 2 * 3 + 1 * 0) / 36 would agree.
    assert got["kappa"] == pytest.approx((24 - 15) / (36 - 15))


def test_all_right():
    got = scores(TRUTH, TRUTH, 3)
    assert got["oa"] == got["macro_f1"] == got["kappa"] == 1


def test_a_class_nobody_has_keeps_its_place():
    got = scores([0, 2], [0, 2], 4)
    assert got["support"] == [1, 0, 1, 0]
    assert got["f1"] == [1, 0, 1, 0]
    assert len(got["confusion"]) == len(got["confusion"][0]) == 4


def test_scores_are_plain_numbers():
    got = scores(TRUTH, FOUND, 3)
    assert json.loads(json.dumps(got)) == got
