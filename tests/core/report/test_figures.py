"""Figures in the colours of the page."""

import base64
import io
import re

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.image import imread
from planar_sits.core.report.figures import DARK, contrast_ratio, dark_colour, darken, figure


def picture(text, name):
    data = re.search(rf'{name}="data:image/png;base64,([^"]+)"', text).group(1)
    return imread(io.BytesIO(base64.b64decode(data)), format="png")[..., :3]


def test_a_dark_page_has_a_dark_picture_of_the_same_size():
    fig = Figure(figsize=(3, 2))
    fig.add_subplot().plot([0, 1], color="#1b6b3a")
    text = figure(fig, "Loss")
    light, dark = picture(text, "src"), picture(text, "srcset")
    assert light.shape == dark.shape
    assert light.mean() > 0.9
    assert dark.mean() < 0.25
    assert np.allclose(dark[0, 0], to_rgb(DARK), atol=0.01)
    assert 'media="screen and (prefers-color-scheme: dark)"' in text


def test_images_keep_their_colours():
    fig = Figure(figsize=(3, 2))
    fig.add_axes([0, 0, 1, 1]).imshow(np.ones((2, 2, 3)), aspect="auto")
    text = figure(fig, "White parcels")
    pixels = picture(text, "srcset")
    assert pixels[len(pixels) // 2, pixels.shape[1] // 2].tolist() == [1, 1, 1]


def test_words_in_cells_stay_dark():
    fig = Figure()
    axes = fig.add_subplot()
    axes.imshow(np.ones((2, 2)))
    word = axes.text(0, 0, "12", color="#26302b")
    darken(fig)
    assert word.get_color() == "#26302b"
    assert np.mean(to_rgb(axes.xaxis.label.get_color())) > 0.8


@pytest.mark.parametrize("colour", ["#1b6b3a", "#5b2c86", "#0072b2", "#c22f7a", "#ffdd00"])
def test_colours_stand_out_on_a_dark_page(colour):
    assert contrast_ratio(dark_colour(np.array(to_rgb(colour))), to_rgb(DARK)) >= 3


def test_greys_swap_their_lightness():
    assert np.allclose(dark_colour(np.ones(3)), to_rgb(DARK))
    assert contrast_ratio(dark_colour(np.array(to_rgb("#26302b"))), to_rgb(DARK)) > 9


def test_contrast():
    assert contrast_ratio((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
    assert contrast_ratio(to_rgb("#777777"), (1, 1, 1)) == pytest.approx(4.48, abs=0.01)


def test_several_figures_have_one_caption():
    text = figure([Figure(figsize=(1, 1)), Figure(figsize=(1, 1))], "Both")
    assert (text.count("<img"), text.count("<figcaption>")) == (2, 1)
