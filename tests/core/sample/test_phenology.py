"""Curves, and crops with their numbers and areas."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.sample.phenology import (
    CROPS,
    GreennessCurve,
    bloom,
    crop_table,
    draw_areas,
    parcels_per_crop,
)

CURVE = GreennessCurve(base=0.2, peak=0.8, rise=100, rise_days=10, fall=250, fall_days=10)


@pytest.mark.parametrize(
    ("day", "greenness"),
    [
        (0, 0.2 + 0.6 / (1 + np.exp(10))),
        (100, 0.5),
        (110, 0.2 + 0.6 * 0.7310586),
        (175, 0.2 + 0.6 * (2 / (1 + np.exp(-7.5)) - 1)),
        (250, 0.5),
        (260, 0.2 + 0.6 * (1 - 0.7310586)),
        (365, 0.2),
    ],
)
def test_double_logistic_by_hand(day, greenness):
    assert CURVE.greenness(day) == pytest.approx(greenness, abs=1e-4)


def test_curves_of_arrays_are_broadcast():
    curves = GreennessCurve(
        base=0.0, peak=np.array([0.4, 0.6]), rise=100, rise_days=5, fall=250, fall_days=5
    )
    days = np.array([[100.0], [250.0]])
    assert curves.greenness(days) == pytest.approx(np.array([[0.2, 0.3], [0.2, 0.3]]))


def test_bloom_is_a_bell():
    assert bloom(120, 120) == 1
    assert bloom(129, 120) == pytest.approx(np.exp(-0.5))
    assert np.isnan(bloom(120, np.nan))


def test_crops_come_in_the_papers_order():
    assert [crop.name for crop in crop_table(4)] == [
        "meadow",
        "vineyard",
        "traditional orchard",
        "intensive orchard",
    ]
    assert len({crop.name for crop in crop_table(8)}) == 8


@pytest.mark.parametrize("class_count", [-1, 0, 1, 9])
def test_other_class_counts_are_refused(class_count):
    with pytest.raises(PlanarSitsError, match=r"CLASS_COUNT.*2 to 8"):
        crop_table(class_count)


@pytest.mark.parametrize(("parcel_count", "class_count"), [(120, 4), (8, 4), (33, 8), (5, 2)])
def test_every_crop_has_its_parcels(parcel_count, class_count):
    counts = parcels_per_crop(parcel_count, CROPS[:class_count])
    assert counts.sum() == parcel_count
    assert counts.min() >= min(4, parcel_count // class_count)


def test_rare_crops_are_rare_but_there():
    counts = parcels_per_crop(120, CROPS[:4])
    assert counts.min() >= 0.12 * 120
    assert counts[0] > counts[1] > counts[3] > counts[2]


def test_too_few_parcels_are_refused():
    with pytest.raises(PlanarSitsError, match=r"PARCEL_COUNT is 7.*8 parcels"):
        parcels_per_crop(7, CROPS[:4])


def test_areas_follow_their_distribution():
    areas = draw_areas([CROPS[1]] * 20000, np.random.default_rng(0))
    assert areas.min() == 12
    assert areas.max() <= 1500
    # The published 50 and 47, shifted a little by the least area of 12 pixels.
    assert areas.mean() == pytest.approx(50, abs=2)
    assert areas.std() == pytest.approx(46, abs=4)
