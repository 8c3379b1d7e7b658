"""Pictures of parcels, read back from the figures."""

import dataclasses

import numpy as np
import pytest
from planar_sits.core.report.planar_legend import Legend
from planar_sits.core.report.planar_pictures import file_names, parcel_figure
from planar_sits.core.report.plots import overlay


def titles(fig):
    return [axes.get_title() for axes in fig.axes if axes.get_title()]


def image_axes(fig):
    return [axes for axes in fig.axes if axes.images]


def test_a_parcel_without_a_model(picture, legend):
    fig = parcel_figure("12", picture, legend)
    fig.canvas.draw()
    assert titles(fig) == ["the parcel's 6 pixels", "walk 1", "walk 2", "walk 3"]
    images = image_axes(fig)
    assert len(images) == 3
    for index, axes in enumerate(images):
        np.testing.assert_array_equal(axes.images[0].get_array(), picture.images[index])
        assert axes.get_xlabel() == "step of the walk"
    assert [label.get_text() for label in images[0].get_yticklabels()] == list(legend.dates)
    assert {label.get_text() for label in images[1].get_yticklabels()} == {""}
    assert fig.texts[0].get_text() == "Parcel 12"


def test_with_a_model_there_is_attention(classified_picture, legend):
    fig = parcel_figure("12", classified_picture, legend)
    fig.canvas.draw()
    assert "classified as: meadow (87 %)" in fig.texts[0].get_text()
    assert titles(fig)[1:] == [
        "walk 1: meadow (90 %)", "walk 2: meadow (80 %)", "walk 3: vineyard (60 %)"
    ]  # fmt: skip
    assert len(image_axes(fig)) == 6
    bar = fig.axes[-1]
    assert [label.get_text() for label in bar.get_yticklabels()] == ["low", "high"]


def test_segments_of_a_parcel_share_the_scale_of_attention(classified_picture, legend):
    maps = classified_picture.verdict.maps / classified_picture.verdict.maps.max()
    lower = image_axes(parcel_figure("12", classified_picture, legend))[1::2]
    for index, axes in enumerate(lower):
        expected = overlay(classified_picture.images[index], maps[index], 0.4)
        np.testing.assert_allclose(axes.images[0].get_array(), expected, atol=1e-6)


def test_attention_of_zero_is_drawn(classified_picture, legend):
    verdict = classified_picture.verdict
    zeros = dataclasses.replace(verdict, maps=np.zeros_like(verdict.maps))
    fig = parcel_figure("12", dataclasses.replace(classified_picture, verdict=zeros), legend)
    fig.canvas.draw()
    images = [axes.images[0].get_array() for axes in image_axes(fig)]
    assert len(images) == 6
    assert all(np.isfinite(np.asarray(image)).all() for image in images)


def test_the_map_shows_pixels_and_walks(picture, legend):
    ground = parcel_figure("12", picture, legend).axes[0]
    inside = ground.collections[0].get_array()
    assert inside.count() == len(picture.rows)
    cols, rows = picture.cols - picture.cols.min(), picture.rows - picture.rows.min()
    for line, pixels in zip(ground.lines, picture.segments):
        assert np.abs(line.get_xdata() - cols[pixels]).max() < 0.5
        assert np.abs(line.get_ydata() - rows[pixels]).max() < 0.5
    assert [text.get_text() for text in ground.texts] == ["1", "2", "3"]
    starts = [(picture.cols[one[0]], picture.rows[one[0]]) for one in picture.segments]
    assert [text.get_position() for text in ground.texts] == starts


@pytest.mark.parametrize("count", [1, 2, 5, 9, 20])
def test_everything_stays_inside_the_figure(classified_picture, legend, count):
    indices = np.arange(count) % 3
    verdict = classified_picture.verdict
    names = ("classes", "confidences", "margins", "maps")
    parts = {name: getattr(verdict, name)[indices] for name in names}
    many = dataclasses.replace(
        classified_picture,
        segments=classified_picture.segments[indices],
        images=classified_picture.images[indices],
        verdict=dataclasses.replace(verdict, **parts),
    )
    fig = parcel_figure("a name of a parcel", many, legend)
    fig.canvas.draw()
    room = fig.bbox
    for text in [*fig.texts, *(axes.title for axes in fig.axes)]:
        box = text.get_window_extent()
        assert box.x0 >= 0 and box.x1 <= room.x1, text.get_text()
        assert box.y0 >= 0 and box.y1 <= room.y1, text.get_text()
    lowest = min(axes.get_tightbbox(fig.canvas.get_renderer()).y0 for axes in fig.axes)
    assert fig.texts[-1].get_window_extent().y1 < lowest


@pytest.mark.parametrize("dates", [2, 24, 25, 67, 224])
def test_dates_do_not_overlap(picture, dates):
    images = np.zeros((3, dates, 9, 1), np.float32)
    legend = Legend(tuple(f"2020-01-{day:02}" for day in range(dates)), ("red",))
    fig = parcel_figure("12", dataclasses.replace(picture, images=images), legend)
    fig.canvas.draw()
    boxes = [label.get_window_extent() for label in image_axes(fig)[0].get_yticklabels()]
    assert 2 <= len(boxes) <= 24
    assert all(upper.y0 >= lower.y1 - 1 for upper, lower in zip(boxes, boxes[1:]))


def test_the_image_lies_in_the_middle_of_the_canvas(picture, legend):
    fig = parcel_figure("12", picture, dataclasses.replace(legend, canvas=True))
    axes = image_axes(fig)[0]
    left, right = axes.get_xlim()
    bottom, top = axes.get_ylim()
    assert (right - left, bottom - top) == (224, 224)
    assert (left, top) == (-107.5, -109.5)


@pytest.mark.parametrize(
    ("sampler", "length", "word", "path", "label"),
    [
        ("random_walk", 9, "walk", True, "step of the walk"),
        ("random_pixels", 9, "segment", False, "pixel"),
        ("hilbert", 5, "piece", True, "step of the piece"),
        ("snake", 5, "piece", True, "step of the piece"),
        ("spiral", 5, "piece", True, "step of the piece"),
        ("patch", 9, "patch", False, "pixel"),
        ("pixels", 1, "pixel", False, "pixel"),
    ],
)
def test_every_sampler_has_its_words(drawn_picture, legend, sampler, length, word, path, label):
    picture = drawn_picture(sampler, length)
    fig = parcel_figure("12", picture, dataclasses.replace(legend, sampler=sampler))
    fig.canvas.draw()
    assert titles(fig)[1:] == [f"{word} {number}" for number in (1, 2, 3)]
    assert {line.get_linestyle() for line in fig.axes[0].lines} == {"-" if path else "None"}
    assert {axes.get_xlabel() for axes in image_axes(fig)} == {label}
    ticks = [tick for axes in image_axes(fig) for tick in axes.get_xticks()]
    assert all(tick == int(tick) for tick in ticks)


def test_a_patch_is_drawn_inside_the_parcel_around_its_number(drawn_picture, legend):
    picture = drawn_picture("patch", 9)
    assert (picture.segments[:, 0] < 0).any()
    fig = parcel_figure("12", picture, dataclasses.replace(legend, sampler="patch"))
    ground = fig.axes[0]
    for index, (line, pixels) in enumerate(zip(ground.lines, picture.segments)):
        inside = pixels[pixels >= 0]
        np.testing.assert_array_equal(line.get_xdata().round(), picture.cols[inside])
        np.testing.assert_array_equal(line.get_ydata().round(), picture.rows[inside])
        centre = pixels[4]
        assert ground.texts[index].get_position() == (picture.cols[centre], picture.rows[centre])
        assert abs(picture.cols[inside] - picture.cols[centre]).max() <= 1
        assert abs(picture.rows[inside] - picture.rows[centre]).max() <= 1


def test_one_band_is_grey(picture, legend):
    one = dataclasses.replace(picture, images=picture.images[..., :1])
    fig = parcel_figure("12", one, dataclasses.replace(legend, bands=("red",)))
    assert image_axes(fig)[0].images[0].get_array().shape == (6, 9)


def test_file_names_are_safe_and_unique():
    names = ["12", "12", "12_2", "A/B: c*?", "a_b_c", "..", "", "é", "x" * 400, "x" * 400]
    files = file_names(names)
    assert files[:8] == [
        "parcel_12.png", "parcel_12_2.png", "parcel_12_2_2.png", "parcel_A_B_c.png",
        "parcel_a_b_c_2.png", "parcel_unnamed.png", "parcel_unnamed_2.png", "parcel_é.png",
    ]  # fmt: skip
    assert len({name.casefold() for name in files}) == len(names)
    assert max(len(name.encode()) for name in file_names(["中" * 400] * 9)) < 255
