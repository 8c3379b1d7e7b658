"""Number formats."""

import math

import numpy as np
import pytest
from planar_sits.core.report import numbers

NAN = math.nan


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (numbers.percent(0.93249), "93.2 %"),
        (numbers.percent(NAN), "–"),
        (numbers.percent(None), "–"),
        (numbers.percent_with_std(0.9, 0.0214), "90.0 ± 2.1 %"),
        (numbers.percent_with_std(0.9, NAN), "90.0 %"),
        (numbers.percent_with_std(NAN, 0.1), "–"),
        (numbers.percent_interval(0.85, 0.94), "85.0 to 94.0 %"),
        (numbers.percent_interval(0.85, NAN), "–"),
        (numbers.decimal(0.8123), "0.812"),
        (numbers.decimal(NAN), "–"),
        (numbers.decimal(None), "–"),
        (numbers.decimal_with_std(0.8123, 0.0309), "0.812 ± 0.031"),
        (numbers.decimal_with_std(0.8123, 0.0309, places=2), "0.81 ± 0.03"),
        (numbers.decimal_with_std(0.8123, NAN, places=2), "0.81"),
        (numbers.decimal_with_std(NAN, 0.1), "–"),
        (numbers.p_value(0.3), "0.300"),
        (numbers.p_value(0.0009), "< 0.001"),
        (numbers.p_value(NAN), "–"),
        (numbers.rounded(12.34), "12.3"),
        (numbers.rounded(1234.5), "1,234"),
        (numbers.rounded(NAN), "–"),
        (numbers.rounded(math.inf), "–"),
        (numbers.counted(1, "parcel"), "1 parcel"),
        (numbers.counted(0, "parcel"), "0 parcels"),
        (numbers.counted(1200, "parcel"), "1,200 parcels"),
    ],
)
def test_formats(text, expected):
    assert text == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1045, "1,045"),
        (np.int64(1562), "1,562"),
        (4920.6, "4,921"),
        (812.0, "812"),
        (np.float32(0.0123456), "0.01235"),
        (-1234.5, "-1,234"),
        (NAN, "–"),
        (None, "–"),
        (True, "True"),
        ("text", "text"),
    ],
)
def test_numbers_without_needless_digits(value, expected):
    assert numbers.significant(value) == expected
