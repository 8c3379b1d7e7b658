"""The scene: numbers, seeds, clouds, refusals."""

import collections
import datetime

import numpy as np
import pytest
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.sample.scene import make_scene


@pytest.fixture(scope="module")
def scene():
    return make_scene()


def small(**changes):
    return make_scene(**{"parcel_count": 12, "date_count": 4, "class_count": 3, **changes})


def test_the_default_scene_has_120_parcels_and_24_dates(scene):
    dates, height, width = scene.cloud.shape
    assert len(scene.polygons) == len(scene.crops) == 120
    assert dates == len(scene.dates) == 24
    assert scene.reflectance.shape == (24, 3, height, width)
    assert scene.reflectance.dtype == np.int16
    assert scene.cloud.dtype == np.uint8
    assert scene.epsg == 32632


def test_every_class_has_parcels(scene):
    counts = collections.Counter(scene.crops)
    assert set(counts) == set(scene.class_names)
    assert min(counts.values()) >= 0.12 * 120


@pytest.mark.parametrize(("parcels", "classes"), [(8, 4), (4, 2), (37, 8)])
def test_other_numbers_are_exact(parcels, classes):
    scene = make_scene(parcels, 2, classes)
    assert len(scene.polygons) == parcels
    assert len(set(scene.crops)) == len(scene.class_names) == classes


def test_dates_are_sorted_and_unique(scene):
    assert list(scene.dates) == sorted(set(scene.dates))
    assert datetime.date(2017, 1, 15) <= scene.dates[0]
    assert scene.dates[-1] <= datetime.date(2017, 12, 15)


def test_parcels_lie_inside_the_raster(scene):
    west, size, _, north, _, _ = scene.geotransform
    height, width = scene.cloud.shape[1:]
    corners = np.concatenate(scene.polygons)
    assert (corners > [west, north - size * height]).all()
    assert (corners < [west + size * width, north]).all()


def test_reflectance_is_plausible(scene):
    clear = scene.cloud == 0
    near_infrared = scene.reflectance[:, 0][clear]
    red = scene.reflectance[:, 1][clear]
    assert scene.reflectance.min() >= 1
    assert scene.reflectance.max() <= 10000
    assert not (scene.reflectance == scene.nodata).any()
    assert np.median(near_infrared) > 2 * np.median(red)
    assert np.percentile(near_infrared, 99) < 6000


def test_mask_covers_clouds_and_shadows(scene):
    cloudy = int(scene.cloud.mean(axis=(1, 2)).argmax())
    masked = scene.cloud[cloudy] == 1
    red = scene.reflectance[cloudy, 1]
    assert red[masked].mean() > 2 * red[~masked].mean()
    near_infrared = scene.reflectance[cloudy, 0]
    floor = np.percentile(near_infrared[~masked], 1)
    assert (near_infrared[masked] < 0.8 * floor).mean() > 0.02
    assert set(np.unique(scene.cloud)) == {0, 1}


def test_some_dates_are_clear_and_some_are_not(scene):
    cover = scene.cloud.mean(axis=(1, 2))
    assert (cover < 0.1).sum() >= 6
    assert (cover > 0.2).sum() >= 6


def test_every_pixel_is_observed(scene):
    assert not scene.cloud.all(axis=0).any()


def test_same_seed_same_scene():
    one, two = small(seed=5), small(seed=5)
    assert one.dates == two.dates
    assert one.crops == two.crops
    assert np.array_equal(one.reflectance, two.reflectance)
    assert np.array_equal(one.cloud, two.cloud)
    assert all(map(np.array_equal, one.polygons, two.polygons))


def test_another_seed_another_scene():
    one, two = small(seed=5), small(seed=6)
    assert one.dates != two.dates
    assert not all(map(np.array_equal, one.polygons, two.polygons))


def test_other_dates_leave_the_parcels_as_they_are():
    one, two = small(), small(date_count=7)
    assert one.crops == two.crops
    assert all(map(np.array_equal, one.polygons, two.polygons))


@pytest.mark.parametrize(
    ("changes", "parameter"),
    [
        ({"class_count": 1}, "CLASS_COUNT"),
        ({"class_count": 9, "parcel_count": 100}, "CLASS_COUNT"),
        ({"parcel_count": 5}, "PARCEL_COUNT"),
        ({"date_count": 1}, "DATE_COUNT"),
        ({"date_count": 336}, "DATE_COUNT"),
        ({"seed": -1}, "SEED"),
    ],
)
def test_numbers_out_of_range_are_refused(changes, parameter):
    with pytest.raises(PlanarSitsError, match=parameter):
        small(**changes)


def test_progress_and_cancel():
    fractions = []
    small(progress=lambda fraction, message: fractions.append(fraction))
    assert fractions == [0.25, 0.5, 0.75, 1.0]
    with pytest.raises(Cancelled):
        small(cancelled=lambda: True)
