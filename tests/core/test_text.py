"""The order of names, and texts on one line."""

from planar_sits.core.text import natural, one_line


def test_numbers_are_sorted_by_value_before_words():
    names = ["maize", "10", "2", "Barley", "2b", "²"]
    assert sorted(names, key=natural) == ["2", "10", "2b", "Barley", "maize", "²"]


def test_line_breaks_and_control_characters_are_spelled_out():
    assert one_line("a\nb\r\tc\x1b[31m\u2028d") == r"a\nb\r\tc\x1b[31m\u2028d"
    assert one_line("Größe <b> 100 % \u200d \U0001f33e") == "Größe <b> 100 % \u200d \U0001f33e"
