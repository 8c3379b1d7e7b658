"""Dates, clouds and the observation."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.sample.weather import (
    Clouds,
    draw_cloud_cover,
    draw_clouds,
    draw_dates,
    observe,
)


def generator():
    return np.random.default_rng(0)


def test_dates_are_irregular_and_cover_the_season():
    dates = draw_dates(24, generator())
    gaps = np.diff([date.toordinal() for date in dates])
    assert len(set(gaps)) > 4
    assert gaps.min() > 0
    assert gaps.max() <= 28
    assert len(set(draw_dates(335, generator()))) == 335


@pytest.mark.parametrize("count", [1, 336])
def test_other_numbers_of_dates_are_refused(count):
    with pytest.raises(PlanarSitsError, match="DATE_COUNT"):
        draw_dates(count, generator())


@pytest.mark.parametrize("count", [2, 5, 24])
def test_one_date_has_no_cloud_and_two_in_five_are_clear(count):
    cover = draw_cloud_cover(count, generator())
    assert len(cover) == count
    assert cover.min() == 0
    assert cover.max() <= 0.65
    assert (cover < 0.05).sum() == np.ceil(0.4 * count)


def test_clouds_cover_their_part_of_the_sky():
    clouds = draw_clouds((80, 90), 0.3, generator())
    assert (clouds.opacity > 0).mean() == pytest.approx(0.3, abs=0.01)
    assert 0 <= clouds.opacity.min() <= clouds.opacity.max() <= 1
    assert np.array_equal(np.sort(clouds.shadow.ravel()), np.sort(clouds.opacity.ravel()))
    assert not np.array_equal(clouds.shadow, clouds.opacity)
    assert np.array_equal(clouds.mask, (clouds.opacity > 0) | (clouds.shadow > 0))


def test_a_clear_sky():
    clouds = draw_clouds((8, 9), 0.0, generator())
    assert clouds.opacity.shape == (8, 9)
    assert not clouds.mask.any()


def test_clouds_are_bright_and_shadows_dark():
    none, full = np.zeros((30, 30), np.float32), np.ones((30, 30), np.float32)
    clear = np.full((3, 30, 30), 0.2, np.float32)
    plain, cloudy, shaded = (
        observe(clear, clouds, generator()).mean()
        for clouds in (Clouds(none, none), Clouds(full, none), Clouds(none, full))
    )
    assert plain == pytest.approx(2000, rel=0.1)
    assert cloudy > 4000
    assert shaded == pytest.approx(0.4 * plain, rel=0.1)


def test_observed_values_are_between_1_and_10000():
    none = np.zeros((5, 5), np.float32)
    for value in (0.0, 2.0):
        image = observe(np.full((3, 5, 5), value, np.float32), Clouds(none, none), generator())
        assert image.dtype == np.int16
        assert image.min() >= 1
        assert image.max() <= 10000
