"""Colours of classes."""

from planar_sits.core.colours import class_colours


def test_the_papers_classes_have_the_papers_colours():
    assert class_colours(["Meadow", "vineyard"]) == {"Meadow": "#f2d544", "vineyard": "#f28e2b"}


def test_other_classes_have_different_colours_of_the_palette():
    colours = class_colours([f"crop {number}" for number in range(16)])
    assert len(set(colours.values())) == 16
    assert list(colours) == [f"crop {number}" for number in range(16)]


def test_chosen_colours_are_kept_and_not_used_again():
    colours = class_colours(["a", "meadow", "b"], {"b": "#e69f00", "meadow": "#000000"})
    assert colours["b"] == "#e69f00"
    assert colours["meadow"] == "#000000"
    assert colours["a"] == "#56b4e9", "the first of the palette is taken"


def test_the_palette_starts_again():
    colours = list(class_colours([str(number) for number in range(20)]).values())
    assert colours[16:] == colours[:4]
    palette = set(colours)
    names = [str(number) for number in range(len(palette) + 2)]
    used_up = class_colours(names, dict(zip(names, sorted(palette))))
    assert set(used_up.values()) == palette
