"""Names in figures in all scripts."""

import warnings

import pytest
from matplotlib.figure import Figure
from planar_sits.core.report import figure_texts
from planar_sits.core.report.figure_texts import make_drawable
from planar_sits.core.report.figures import figure


@pytest.fixture(autouse=True)
def no_other_fonts(monkeypatch):
    monkeypatch.setattr(figure_texts, "FONTS", ())


def labelled(*names):
    fig = Figure()
    axes = fig.add_subplot()
    axes.set_yticks(range(len(names)), names)
    axes.set_title(names[0])
    return fig, axes


def test_words_without_a_font_are_numbered():
    fig, axes = labelled("小麦 (60)", "Rye", "大 豆", "小麦")
    assert make_drawable(fig) == [("[1]", "小麦"), ("[2]", "大 豆")]
    names = [label.get_text() for label in axes.get_yticklabels()]
    assert names == ["[1] (60)", "Rye", "[2]", "[1]"]
    assert axes.get_title() == "[1] (60)"


def test_no_box_is_drawn_and_the_caption_tells_the_names():
    fig, _ = labelled("小麦", "Öl & Ähre ± 1")
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # of missing glyphs
        text = figure(fig, "Parcels.")
    assert "<figcaption>Parcels. [1] 小麦.</figcaption>" in text


@pytest.mark.parametrize("name", ["قمح", "חיטה", "गेहूँ"])
def test_letters_that_join_are_not_drawn_one_by_one(name):
    assert make_drawable(labelled(name)[0]) == [("[1]", name)]


def test_another_font_is_taken(monkeypatch):
    from matplotlib.font_manager import FontProperties, findfont

    monkeypatch.setattr(figure_texts, "FONTS", ("No such font", "DejaVu Sans"))
    fig, axes = labelled("Рожь")
    axes.title.set_fontfamily("cmr10")  # a font of Matplotlib without Cyrillic
    assert findfont(FontProperties(family="cmr10")).endswith("cmr10.ttf")
    assert make_drawable(fig) == []
    assert axes.title.get_fontfamily() == ["DejaVu Sans"]


def test_ticks_outside_the_axes_do_not_widen_them():
    fig, axes = labelled("a", "b")
    axes.set_xlim(-0.5, 3.5)
    fig.canvas.draw()
    make_drawable(fig)
    assert axes.get_xlim() == (-0.5, 3.5)
