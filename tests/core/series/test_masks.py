"""Masks and the acquisitions that they belong to."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.masks import UNDATED, attach_masks
from planar_sits.core.series.series import Acquisition, MaskBand

FLAT = np.ones((1, 4, 5), np.uint8)
APRIL, MAY = dt.date(2017, 4, 1), dt.date(2017, 5, 1)


def images(*dates):
    return [Acquisition(date, index, (1,)) for index, date in enumerate(dates)]


def test_no_masks(raster):
    notes = []
    assert attach_masks(images(APRIL, MAY), [], notes) == images(APRIL, MAY)
    assert notes == []


def test_masks_are_matched_by_date(raster):
    layers, notes = [raster(f"m_{day}.tif", FLAT) for day in ("20170501", "20170401")], []
    masked = attach_masks(images(APRIL, MAY), layers, notes)
    assert [m for a in masked for m in a.masks] == [MaskBand(1, 1), MaskBand(0, 1)]
    assert [(a.date, a.source, a.bands) for a in masked] == [(APRIL, 0, (1,)), (MAY, 1, (1,))]
    assert notes == []


def test_masks_without_dates_are_taken_in_the_order_of_the_images(raster):
    layers, notes = [raster(f"m{n}.tif", FLAT) for n in (1, 2)], []
    masked = attach_masks(images(MAY, APRIL), layers, notes)
    assert [(a.source, *a.masks) for a in masked] == [(0, MaskBand(0, 1)), (1, MaskBand(1, 1))]
    assert notes == [UNDATED]


def test_two_masks_of_one_day_keep_the_order_of_their_images(raster):
    layers = [raster(f"m_{day}.tif", FLAT) for day in ("20170501", "20170401_a", "20170401_b")]
    masked = attach_masks(images(APRIL, MAY, APRIL), layers, [])
    assert [a.masks[0].source for a in masked] == [1, 0, 2]


def test_a_stack_of_masks(raster):
    layer = raster("masks.tif", np.ones((2, 4, 5), np.uint8))
    masked = attach_masks(images(APRIL, MAY), [layer], [])
    assert [m for a in masked for m in a.masks] == [MaskBand(0, 1), MaskBand(0, 2)]


def test_a_mask_of_another_date_is_refused(raster):
    layers = [raster(f"m_{day}.tif", FLAT) for day in ("20170401", "20170502")]
    with pytest.raises(PlanarSitsError, match=r"2017-05-01.*MASKS"):
        attach_masks(images(APRIL, MAY), layers, [])


def test_as_many_masks_as_images(raster):
    layers = [raster(f"m_{day}.tif", FLAT) for day in ("20170401", "20170501")]
    with pytest.raises(PlanarSitsError, match="MASKS has 2 rasters.* 3 acquisitions"):
        attach_masks(images(APRIL, MAY, MAY), layers, [])
    stack = raster("stack.tif", np.ones((2, 4, 5), np.uint8))
    with pytest.raises(PlanarSitsError, match="'stack' has 2 bands.* 3 acquisitions"):
        attach_masks(images(APRIL, MAY, MAY), [stack], [])
