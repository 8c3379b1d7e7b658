"""Masks that mask nothing."""

import datetime as dt
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from planar_sits.core.products.masks import parse_rule
from planar_sits.core.series.mask_check import MaskCheck

DATES = [dt.date(2017, month, 1) for month in range(3, 9)]


def mask_notes(*masks, invalid="1"):
    noticed = MaskCheck(
        SimpleNamespace(
            dates=DATES,
            mask_rule=parse_rule(invalid),
            mask_rules=[invalid or "3,8-10"],
        )
    )
    rule = replace(parse_rule(invalid or "3,8-10"), missing=False)
    for index, codes in enumerate(masks):
        for part in np.array_split(np.asarray(codes, float), 2):
            noticed.add((DATES[index % 6], index // 6), part, rule.invalid(part))
    return noticed.notes()


@pytest.mark.parametrize(
    ("codes", "listed"),
    [
        ([0, 255, 0], "0, 255"),
        ([21824, 22280, 21824, 55052], "21824, 22280, 55052"),
        ([np.nan, 0, np.nan], "0, nan"),
        ([0.0, 0.5], "0, 0.5"),
        (np.arange(2, 40), "2, 3, 4, 5, 6, 7, 8, 9, …"),
    ],
)
def test_masks_without_a_value_that_masks(codes, listed):
    (note,) = mask_notes(codes, codes)
    assert note.startswith("Nothing is masked: no mask has a value of MASK_INVALID (1)")
    assert f"Values that occur: {listed}." in note


def test_one_mask_with_such_a_value_is_enough():
    assert mask_notes([0, 0], [0, 1]) == []
    assert mask_notes([0, 255], invalid="3,255") == []
    assert mask_notes([4, 6], [4, 5, 7, 8], invalid="8-10") == [], "classes of land"
    assert mask_notes() == []


def test_masks_of_some_dates_with_other_codes():
    (note,) = mask_notes([0, 255], [0, 1], [0, 0], [0, 200, 255])
    assert note.startswith("On 2 of 6 dates (2017-03-01, 2017-06-01) the masks mask nothing")
    assert "do not have: 200, 255." in note


def test_masks_by_ranges_and_bits_without_a_value_that_masks():
    (note,) = mask_notes([21824, 21952], invalid="3,8-10,bit:3")
    assert "MASK_INVALID (3,8-10,bit:3)" in note
    assert "Values that occur: 21824, 21952." in note
    assert "bit:3,bit:4" in note


def test_masks_of_a_series_file_without_a_value_that_masks():
    (note,) = mask_notes([4, 5], [4, 7], invalid="")
    assert "no mask of the series file has an invalid value (3,8-10)" in note
    assert "Values that occur: 4, 5, 7." in note
    assert "MASK_CLASSES" in note


def test_the_masks_that_several_processes_read_are_put_together():
    import json

    series = SimpleNamespace(dates=DATES, mask_rule=parse_rule("1"), mask_rules=["1"])
    merged = MaskCheck(series)
    for codes, masked in (([0.0, 4.0], False), ([4.0, 8.0], False)):
        process = MaskCheck(series)
        process.add((DATES[0], 0), np.array(codes), np.array([masked, False]))
        merged.add_record(json.loads(json.dumps(process.record())))
    assert "Values that occur: 0, 4, 8." in merged.notes()[0]
    process.add((DATES[1], 0), np.array([1.0]), np.array([True]))
    merged.add_record(process.record())
    assert not any("Nothing is masked" in note for note in merged.notes())
