"""The order of names."""

from planar_sits.core.text import natural


def test_numbers_are_sorted_by_value_before_words():
    names = ["maize", "10", "2", "Barley", "2b", "²"]
    assert sorted(names, key=natural) == ["2", "10", "2b", "Barley", "maize", "²"]
