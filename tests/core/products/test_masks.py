"""Masks by name, and MASK_INVALID."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products.masks import (
    CLASSES,
    PRESETS,
    invalid,
    mask_kind,
    parse_rule,
    preset_rule,
)


def values_of(text, values=range(32)):
    values = np.array(values)
    return values[parse_rule(text).invalid(values)].tolist()


@pytest.mark.parametrize(
    "text, expected",
    [
        ("1", [1]),
        ("", []),
        ("0,1,2,3,8,9,10,11", [0, 1, 2, 3, 8, 9, 10, 11]),
        ("3,8-10", [3, 8, 9, 10]),
        ("3; 8-10 12", [3, 8, 9, 10, 12]),
        ("bit:3", [n for n in range(32) if n // 8 % 2]),
        ("BIT:4,0", [0, *range(16, 32)]),
        ("bit:3-4", [n for n in range(32) if n // 8 % 4]),
        ("bits:1-2=3", [n for n in range(32) if n // 2 % 4 == 3]),
        ("bits:1-2=0", [n for n in range(32) if n // 2 % 4 == 0]),
    ],
)
def test_rule_by_hand(text, expected):
    assert values_of(text) == expected


def test_negative_values():
    assert values_of("-1,-9999--9990,2-3", [-9999, -9995, -5, -1, 0, 2]) == [-9999, -9995, -1, 2]


@pytest.mark.parametrize(
    "text",
    ["a", "3-", "10-8", "bit:", "bit:x", "bit:-1", "bit:63", "bit:5-3", "1.5", "bits:1-2=4",
     "bits:2-1=0", "3--", "bit3", "8-10-12"],
)  # fmt: skip
def test_what_is_no_rule(text):
    with pytest.raises(PlanarSitsError, match=r"MASK_INVALID: .*3,8-10,bit:3"):
        parse_rule(text)


@pytest.mark.parametrize("kind", sorted(PRESETS))
def test_rule_as_a_text(kind):
    rule = preset_rule(kind, CLASSES)
    assert parse_rule(str(rule)) == rule


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.int32, np.float32])
def test_type_of_the_mask_makes_no_difference(dtype):
    values = np.arange(120).astype(dtype)
    expected = [n in (3, 8, 9, 10) or n // 8 % 2 == 1 for n in range(120)]
    assert parse_rule("3,8-10,bit:3").invalid(values).tolist() == expected


def test_values_that_are_no_numbers_are_invalid():
    values = np.array([[np.nan, np.inf], [0, 4]], np.float32)
    assert parse_rule("4").invalid(values).tolist() == [[True, True], [False, True]]
    assert parse_rule("0").invalid(values).tolist() == [[True, True], [True, False]]


@pytest.mark.parametrize(
    "classes, expected",
    [
        ([], [0]),
        (["cloud"], [0, 8, 9]),
        (["shadow"], [0, 2, 3]),
        (["cirrus"], [0, 10]),
        (["snow"], [0, 11]),
        (["saturated"], [0, 1]),
        (CLASSES, [0, 1, 2, 3, 8, 9, 10, 11]),
    ],
)
def test_scl_by_hand(classes, expected):
    assert np.flatnonzero(invalid(np.arange(12, dtype=np.uint8), "SCL", classes)).tolist() == (
        expected
    )


def test_saturation_by_hand():
    flags = 1 << np.arange(12)
    assert np.flatnonzero(invalid(flags, "QA_RADSAT", ["saturated"])).tolist() == list(range(7))
    tm = np.flatnonzero(invalid(flags, "QA_RADSAT_TM", ["saturated"])).tolist()
    assert tm == [0, 1, 2, 3, 4, 6, 9]  # bit 5 is the thermal band
    assert invalid(np.array([0, 1, 3]), "SAT", ["saturated"]).tolist() == [False, True, True]
    assert not invalid(np.array([0, 1, 3]), "SAT", ["cloud"]).any()


def test_udm2_as_one_stack():
    stack = np.zeros((8, 1, 8), np.uint8)
    for band in range(8):
        stack[band, 0, band] = 1
    assert np.flatnonzero(invalid(stack, "UDM2", ["cloud", "snow"])).tolist() == [1, 4, 5, 7]


def test_unknown_names():
    with pytest.raises(PlanarSitsError, match="MASK_CLASSES: 'fog'.*cloud, shadow"):
        preset_rule("SCL", ["fog"])
    with pytest.raises(PlanarSitsError, match="MASK_INVALID"):
        preset_rule("OTHER", ["cloud"])


@pytest.mark.parametrize(
    "name, kind",
    [("SCL", "SCL"), ("qa_pixel", "QA_PIXEL"), ("Fmask", "FMASK"), ("B04", ""), ("", "")],
)
def test_kind_by_name(name, kind):
    assert mask_kind(name) == kind
