"""Pictures of parcels: what they show, read back from the figures."""

import dataclasses

import numpy as np
import pytest
from planar_sits.core.attention.pictures import View, parcel_pictures
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.report.segments import (
    Legend,
    caption,
    file_names,
    laid_over,
    parcel_figure,
)

DATES = tuple(f"2020-{month:02}-15" for month in range(1, 7))


@pytest.fixture
def seen(drawn):
    """Three walks through an L-shaped parcel."""
    pixels = drawn("aa. a.. aaa", dates=6, bands=3)
    view = View(np.arange(6), SegmentSettings(length=9, fraction=100), 0)
    return next(parcel_pictures(pixels, view, 3))


@pytest.fixture
def judged(seen):
    from planar_sits.core.attention.pictures import Verdict

    maps = np.random.default_rng(0).random((3, 6, 9), np.float32)
    verdict = Verdict(
        probabilities=np.array([0.13, 0.87]),
        classes=np.array([1, 1, 0]),
        confidences=np.array([0.9, 0.8, 0.6], np.float32),
        margins=np.array([0.8, 0.6, 0.2], np.float32),
        maps=maps,
    )
    return dataclasses.replace(seen, verdict=verdict)


@pytest.fixture
def sampled(drawn):
    """Return a function that draws segments of the same parcel from a sampler."""

    def call(sampler, length):
        settings = SegmentSettings(sampler, length, fraction=100)
        pixels = drawn("aa. a.. aaa", dates=6, bands=3)
        return next(parcel_pictures(pixels, View(np.arange(6), settings, 0), 3))

    return call


LEGEND = Legend(DATES, ("near infrared", "red", "green"), ("vineyard", "meadow"))


def titles(fig):
    return [axes.get_title() for axes in fig.axes if axes.get_title()]


def test_a_parcel_without_a_model(seen):
    fig = parcel_figure("12", seen, LEGEND)
    fig.canvas.draw()
    assert titles(fig) == ["the parcel's 6 pixels", "walk 1", "walk 2", "walk 3"]
    images = [axes for axes in fig.axes if axes.images]
    assert len(images) == 3
    for place, axes in enumerate(images):
        np.testing.assert_array_equal(axes.images[0].get_array(), seen.images[place])
        assert axes.get_xlabel() == "step of the walk"
    assert [label.get_text() for label in images[0].get_yticklabels()] == list(DATES)
    assert {label.get_text() for label in images[1].get_yticklabels()} == {""}
    assert fig.texts[0].get_text() == "Parcel 12"


def test_with_a_model_it_says_what_was_decided(judged):
    fig = parcel_figure("12", judged, LEGEND)
    fig.canvas.draw()
    assert fig.texts[0].get_text().split("    ") == ["Parcel 12", "decided: meadow (87 %)"]
    assert titles(fig)[1:] == [
        "walk 1: meadow (90 %)", "walk 2: meadow (80 %)", "walk 3: vineyard (60 %)"
    ]  # fmt: skip
    assert len([axes for axes in fig.axes if axes.images]) == 6
    bar = fig.axes[-1]
    assert [label.get_text() for label in bar.get_yticklabels()] == ["low", "high"]
    assert "mean over all its 6 walks" in caption(judged, LEGEND)


def test_segments_of_a_parcel_share_the_scale_of_attention(judged):
    maps = judged.verdict.maps / judged.verdict.maps.max()
    fig = parcel_figure("12", judged, LEGEND)
    lower = [axes for axes in fig.axes if axes.images][1::2]
    for place, axes in enumerate(lower):
        shown = np.asarray(axes.images[0].get_array())
        np.testing.assert_allclose(shown, laid_over(judged.images[place], maps[place]), atol=1e-6)


def test_attention_that_is_nowhere_is_drawn_too(judged):
    nothing = dataclasses.replace(judged.verdict, maps=np.zeros_like(judged.verdict.maps))
    fig = parcel_figure("12", dataclasses.replace(judged, verdict=nothing), LEGEND)
    fig.canvas.draw()
    pictures = [axes.images[0].get_array() for axes in fig.axes if axes.images]
    assert pictures
    assert all(np.isfinite(np.asarray(picture)).all() for picture in pictures)


def test_the_map_shows_pixels_and_walks(seen):
    ground = parcel_figure("12", seen, LEGEND).axes[0]
    inside = ground.collections[0].get_array()
    assert inside.count() == len(seen.rows)
    for line, pixels in zip(ground.lines, seen.segments):
        assert np.abs(line.get_xdata() - (seen.cols[pixels] - seen.cols.min())).max() < 0.5
        assert np.abs(line.get_ydata() - (seen.rows[pixels] - seen.rows.min())).max() < 0.5
    assert [text.get_text() for text in ground.texts] == ["1", "2", "3"]
    starts = [(seen.cols[one[0]], seen.rows[one[0]]) for one in seen.segments]
    assert [text.get_position() for text in ground.texts] == starts


@pytest.mark.parametrize("count", [1, 2, 5, 9, 20])
def test_everything_stays_in_the_picture(judged, count):
    places = np.arange(count) % 3
    verdict = dataclasses.replace(
        judged.verdict,
        **{
            name: getattr(judged.verdict, name)[places]
            for name in ("classes", "confidences", "margins", "maps")
        },
    )
    many = dataclasses.replace(
        judged, segments=judged.segments[places], images=judged.images[places], verdict=verdict
    )
    fig = parcel_figure("a name of a parcel", many, LEGEND)
    fig.canvas.draw()
    room = fig.bbox
    for text in [*fig.texts, *(axes.title for axes in fig.axes)]:
        box = text.get_window_extent()
        assert box.x0 >= 0 and box.x1 <= room.x1, text.get_text()
        assert box.y0 >= 0 and box.y1 <= room.y1, text.get_text()
    lowest = min(axes.get_tightbbox(fig.canvas.get_renderer()).y0 for axes in fig.axes)
    assert fig.texts[-1].get_window_extent().y1 < lowest


@pytest.mark.parametrize("dates", [2, 24, 25, 67, 224])
def test_dates_do_not_run_into_each_other(seen, dates):
    images = np.zeros((3, dates, 9, 1), np.float32)
    legend = Legend(tuple(f"2020-01-{day:02}" for day in range(dates)), ("red",))
    fig = parcel_figure("12", dataclasses.replace(seen, images=images), legend)
    fig.canvas.draw()
    labels = [axes for axes in fig.axes if axes.images][0].get_yticklabels()
    boxes = [label.get_window_extent() for label in labels]
    assert 2 <= len(boxes) <= 24
    assert all(upper.y0 >= lower.y1 - 1 for upper, lower in zip(boxes, boxes[1:]))


def test_the_canvas_is_shown_as_the_network_sees_it(seen):
    fig = parcel_figure("12", seen, dataclasses.replace(LEGEND, canvas=True))
    axes = [axes for axes in fig.axes if axes.images][0]
    left, right = axes.get_xlim()
    bottom, top = axes.get_ylim()
    assert (right - left, bottom - top) == (224, 224)
    assert (left, top) == (-107.5, -109.5)
    assert "black around it" in caption(seen, dataclasses.replace(LEGEND, canvas=True))


def test_pixels_at_random_are_no_walk(seen):
    legend = dataclasses.replace(LEGEND, sampler="random_pixels")
    fig = parcel_figure("12", seen, legend)
    assert titles(fig)[1] == "segment 1"
    assert fig.axes[0].lines[0].get_linestyle() == "None"
    assert "walk" not in caption(seen, legend)


@pytest.mark.parametrize(
    ("sampler", "length", "word", "path", "label", "said"),
    [
        ("random_walk", 9, "walk", True, "step of the walk", "step by step from"),
        ("random_pixels", 9, "segment", False, "pixel", "in any order"),
        ("hilbert", 5, "piece", True, "step of the piece", "along the curve from"),
        ("snake", 5, "piece", True, "step of the piece", "along the curve from"),
        ("spiral", 5, "piece", True, "step of the piece", "along the curve from"),
        ("patch", 9, "patch", False, "pixel", "around the number on the map, row by row"),
        ("pixels", 1, "pixel", False, "pixel", "The one column is the pixel at"),
    ],
)
def test_every_sampler_has_its_words(sampled, sampler, length, word, path, label, said):
    seen, legend = sampled(sampler, length), dataclasses.replace(LEGEND, sampler=sampler)
    fig = parcel_figure("12", seen, legend)
    fig.canvas.draw()
    assert titles(fig)[1:] == [f"{word} {number}" for number in (1, 2, 3)]
    assert {line.get_linestyle() for line in fig.axes[0].lines} == {"-" if path else "None"}
    assert {axes.get_xlabel() for axes in fig.axes if axes.images} == {label}
    assert said in caption(seen, legend)
    assert ("in any order" in caption(seen, legend)) == (sampler == "random_pixels")
    ticks = [tick for axes in fig.axes if axes.images for tick in axes.get_xticks()]
    assert all(tick == int(tick) for tick in ticks)


def test_a_patch_is_drawn_inside_the_parcel_around_its_number(sampled):
    seen = sampled("patch", 9)
    assert (seen.segments[:, 0] < 0).any()
    ground = parcel_figure("12", seen, dataclasses.replace(LEGEND, sampler="patch")).axes[0]
    for place, (line, pixels) in enumerate(zip(ground.lines, seen.segments)):
        inside = pixels[pixels >= 0]
        np.testing.assert_array_equal(line.get_xdata().round(), seen.cols[inside])
        np.testing.assert_array_equal(line.get_ydata().round(), seen.rows[inside])
        middle = pixels[4]
        assert ground.texts[place].get_position() == (seen.cols[middle], seen.rows[middle])
        assert abs(seen.cols[inside] - seen.cols[middle]).max() <= 1
        assert abs(seen.rows[inside] - seen.rows[middle]).max() <= 1


def test_several_patches_are_patches(judged):
    assert "mean over all its 6 patches" in caption(
        judged, Legend(DATES, ("red",), sampler="patch")
    )


def test_one_band_is_grey(seen):
    legend = Legend(DATES, ("red",))
    one = dataclasses.replace(seen, images=seen.images[..., :1])
    fig = parcel_figure("12", one, legend)
    assert [axes for axes in fig.axes if axes.images][0].images[0].get_array().shape == (6, 9)
    assert "Grey: the brighter, the higher red." in caption(one, legend)


def test_attention_brings_colour():
    dim, bright = laid_over(np.full((1, 2, 3), 0.5), np.array([[0.0, 1.0]]))[0]
    assert dim[2] > dim[1]  # purple
    assert bright[0] > 0.8 and bright[1] > 0.8 and bright[2] < 0.3  # yellow


def test_file_names_are_safe_and_each_another():
    names = ["12", "12", "12_2", "A/B: c*?", "a_b_c", "..", "", "é", "x" * 400, "x" * 400]
    found = file_names(names)
    assert found[:8] == [
        "parcel_12.png", "parcel_12_2.png", "parcel_12_2_2.png", "parcel_A_B_c.png",
        "parcel_a_b_c_2.png", "parcel_unnamed.png", "parcel_unnamed_2.png", "parcel_é.png",
    ]  # fmt: skip
    assert len({name.casefold() for name in found}) == len(names)
    assert max(len(name.encode()) for name in file_names(["中" * 400] * 9)) < 255
