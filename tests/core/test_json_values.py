"""Checks of the values in a JSON object from elsewhere."""

import pytest
from planar_sits.core.json_values import (
    LONGEST_TEXT,
    is_count,
    is_name,
    is_number,
    is_part,
    is_plain,
)

NOT_FINITE = (float("nan"), float("inf"), float("-inf"))
OTHERS = (None, True, "1", [1], {}, *NOT_FINITE)


@pytest.mark.parametrize("check", [is_number, is_part, is_count])
def test_what_is_no_number(check):
    assert not any(check(value) for value in OTHERS)


def test_numbers():
    assert all(map(is_number, (0, -1, 0.5, 1e300)))
    assert [is_part(value) for value in (0, 0.5, 1, 1.01, -0.1)] == [True, True, True, False, False]
    assert [is_count(value) for value in (0, 7, -1, 1.0)] == [True, True, False, False]


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "x" * (LONGEST_TEXT + 1), 5, None])
def test_texts_that_some_file_cannot_hold(text):
    assert not is_name(text)


def test_names():
    assert is_name("")
    assert is_name("blé d’hiver " * 20)


def test_plain_values():
    assert all(map(is_plain, (None, True, 1, 0.5, "a")))
    assert not any(map(is_plain, ([], {}, "a\0", *NOT_FINITE)))
