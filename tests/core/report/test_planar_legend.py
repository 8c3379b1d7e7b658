"""Texts beside the pictures of a parcel."""

import dataclasses

import pytest
from planar_sits.core.planar.samplers import SAMPLERS
from planar_sits.core.report.planar_legend import caption, segment_title, title


def test_without_a_model_there_is_no_class(picture, legend):
    assert title("12", picture, legend) == "Parcel 12"
    assert segment_title(0, picture, legend) == "walk 1"


def test_with_a_model_classes_are_named(classified_picture, legend):
    parts = title("12", classified_picture, legend).split("    ")
    assert parts == ["Parcel 12", "classified as: meadow (87 %)"]
    assert segment_title(0, classified_picture, legend) == "walk 1: meadow (90 %)"
    assert segment_title(2, classified_picture, legend) == "walk 3: vineyard (60 %)"


def test_the_class_of_the_parcel_is_explained(classified_picture, legend):
    assert "over all its 6 walks" in caption(classified_picture, legend)
    patches = dataclasses.replace(legend, sampler="patch")
    assert "over all its 6 patches" in caption(classified_picture, patches)
    alone = dataclasses.replace(classified_picture, total=1)
    assert "over this one" in caption(alone, legend)


def test_colours_are_explained(picture, legend):
    text = caption(picture, legend)
    assert "near infrared is shown as red, red as green, green as blue" in text
    assert "green plants look red" in text
    one = dataclasses.replace(legend, bands=("red",))
    assert "Grey: the brighter, the higher red." in caption(picture, one)


def test_the_canvas_is_explained(picture, legend):
    assert "canvas" not in caption(picture, legend)
    assert "canvas" in caption(picture, dataclasses.replace(legend, canvas=True))


@pytest.mark.parametrize("sampler", sorted(set(SAMPLERS) - {"parcel"}))
def test_the_columns_follow_the_sampler(picture, legend, sampler):
    legend = dataclasses.replace(legend, sampler=sampler)
    assert caption(picture, legend).startswith(SAMPLERS[sampler].columns)
    assert segment_title(1, picture, legend) == f"{SAMPLERS[sampler].noun} 2"
