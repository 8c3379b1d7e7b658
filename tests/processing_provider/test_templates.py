"""Templates of texts: what was filled in is found again."""

import pytest
from planar_sits.processing_provider.templates import Template, Templates, is_phrase


@pytest.mark.parametrize("first", [True, False])
def test_the_template_with_the_most_letters_wins(first):
    texts = ["%1: '%2' cannot be written (%3).",
             "%1: '%2' cannot be written (%3): choose another %4."]  # fmt: skip
    templates = Templates(dict.fromkeys(texts if first else texts[::-1], ()))
    template, values = templates.find("A: 'b' cannot be written (c): choose another d.")
    assert template.text.endswith("choose another %4.")
    assert values == {1: "A", 2: "b", 3: "c", 4: "d"}


def test_texts_of_no_template():
    templates = Templates({"%1 parcels": [1], "%1 to %2": []})
    assert templates.find("many parcels") is None
    assert templates.find("3 parcels")[1] == {1: "3"}
    assert templates.find("nothing") is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a (1 of 2) b (3 of 4)", {1: "a (1 of 2) b", 2: "3", 3: "4"}),
        ("a (b of 2)", None),
        ("a 3 of 4", None),
    ],
)
def test_values_that_hold_the_literals(text, values):
    assert Template("%1 (%2 of %3)", [2, 3]).values(text) == values


@pytest.mark.parametrize(
    ("text", "phrase"),
    [("map", False), ("Close to nature", True), ("%1 %2: 5", False), ("", False)],
)
def test_several_words_are_hardly_a_name(text, phrase):
    assert is_phrase(text) is phrase
