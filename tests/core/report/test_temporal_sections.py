"""The sections of the report of temporal attention."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.report import temporal_sections as sections


def test_the_suggested_season(temporal):
    text = sections.season(temporal)
    assert "<strong>2017-04-08 to 2017-04-22</strong>" in text
    assert "3 of 5 dates" in text
    assert "(SEASON_START) 2017-04-08 and Season end (SEASON_END) 2017-04-22" in text
    assert "Resolution 7 days." in text
    assert "Vine &lt;yard&gt;" in text


def test_dates_inside_the_season_are_counted_where_they_are_more(temporal):
    assert "contains" not in sections.season(temporal)
    on = temporal.temporal.on.copy()
    on[:, 2] = False
    text = sections.season(replace(temporal, temporal=replace(temporal.temporal, on=on)))
    assert "2 of 5 dates" in text
    assert "contains 3 dates" in text


def test_each_class_has_its_dates(temporal, table_cells):
    assert table_cells(sections.profiles(temporal)) == [
        ["Meadow", "9", "120", "2017-04-15", "2017-04-15"],
        ["Vine <yard>", "2", "12", "2017-04-08, 2017-04-22", "2017-04-22"],
        ["Rye", "0", "0", "–", "–"],
    ]


def test_consecutive_dates_are_a_range(temporal, table_cells):
    on = temporal.temporal.on.copy()
    on[0, 1:4] = True
    text = sections.profiles(replace(temporal, temporal=replace(temporal.temporal, on=on)))
    assert table_cells(text)[0][3] == "2017-04-08 to 2017-04-22"


def test_only_classes_with_segments_are_drawn(temporal, figures):
    assert [alt for alt, _ in figures(sections.profiles(temporal))] == [
        "Curves of attention by date for Meadow, Vine &lt;yard&gt;"
    ]
    assert [alt for alt, _ in figures(sections.images(temporal))] == [
        "Mean planar images and attention of Meadow, Vine &lt;yard&gt;"
    ]


@pytest.mark.parametrize("length", [1, 49])
def test_images_of_one_pixel_and_of_patches_are_drawn(temporal, figures, length):
    images = np.full((3, 5, length, 2), 0.5)
    maps = np.repeat(temporal.temporal.profiles[..., None], length, axis=2)
    assert len(figures(sections.images(replace(temporal, images=images, maps=maps)))) == 1


def test_the_limits_are_stated(visible_text):
    text = visible_text(sections.limits())
    for limit in ("which dates this model used", "not useless", "train again"):
        assert limit in text
