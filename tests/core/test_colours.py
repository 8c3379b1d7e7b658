"""Colours of classes."""

from itertools import combinations

import numpy as np
import pytest
from planar_sits.core.colours import class_colours, difference
from planar_sits.core.sample.phenology import CROPS

# Linear RGB to LMS, and without long or medium cones (Viénot, Brettel and Mollon 1999).
LMS = np.array([[17.8824, 43.5161, 4.11935], [3.45565, 27.1554, 3.86714], [0.0300, 0.1843, 1.4671]])
BLIND = {
    "protanopia": [[0, 2.02344, -2.52581], [0, 1, 0], [0, 0, 1]],
    "deuteranopia": [[1, 0, 0], [0.494207, 0, 1.24827], [0, 0, 1]],
}


def lightness_and_hue(colour, kind):
    """Return CIE Lab of a colour, #rrggbb, as seen by blind eyes; by skimage."""
    from skimage.color import rgb2lab

    rgb = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    seen = np.linalg.inv(LMS) @ np.array(BLIND[kind]) @ LMS @ linear
    seen = np.clip(seen, 0, 1)
    return rgb2lab(np.where(seen <= 0.0031308, seen * 12.92, 1.055 * seen ** (1 / 2.4) - 0.055))


@pytest.mark.parametrize("kind", BLIND)
@pytest.mark.parametrize("count", range(2, len(CROPS) + 1))
def test_the_crops_of_the_sample_differ_for_colour_blind_eyes(kind, count):
    colours = class_colours([crop.name for crop in CROPS[:count]]).values()
    seen = [lightness_and_hue(colour, kind) for colour in colours]
    least = min(np.linalg.norm(a - b) for a, b in combinations(seen, 2))
    assert least >= (20 if count <= 4 else 10)


def test_colours_that_are_chosen_differ_from_those_of_the_palette():
    colours = list(class_colours(["a", "b", "c", "d"], {"a": "#f28e2b"}).values())
    assert min(difference(*pair) for pair in combinations(colours, 2)) > 15


def test_the_difference_of_colours():
    assert difference("#000000", "#ffffff") == pytest.approx(100, abs=0.2)
    assert difference("#123456", "#123456") == 0
    assert difference("#ff0000", "#00aa00") > 1


def test_the_papers_classes_have_the_papers_colours():
    assert class_colours(["Meadow", "vineyard"]) == {"Meadow": "#f2d544", "vineyard": "#cc5500"}


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
