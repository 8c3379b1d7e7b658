"""Errors, progress and cancellation."""

import pytest
from planar_sits.core.errors import (
    Cancelled,
    PlanarSitsError,
    check_cancelled,
    never_cancelled,
    no_progress,
    part_of,
)


def test_cancelled_work_ends():
    check_cancelled(never_cancelled)
    with pytest.raises(Cancelled, match="no output"):
        check_cancelled(lambda: True)
    assert issubclass(Cancelled, PlanarSitsError)


def test_the_default_progress_takes_a_fraction_and_a_message():
    assert no_progress(0.5) is None
    assert no_progress(0.5, "half") is None


def test_part_of_scales_the_fraction_and_keeps_the_message():
    reports = []
    progress = part_of(lambda *report: reports.append(report), 0.25, 0.75)
    progress(0.0, "start")
    progress(0.5)
    progress(1.0, "end")
    assert reports == [(0.25, "start"), (0.5, ""), (0.75, "end")]


def test_parts_of_parts():
    fractions = []
    outer = part_of(lambda fraction, message: fractions.append(fraction), 0.5, 1.0)
    part_of(outer, 0.0, 0.5)(0.5)
    assert fractions == [0.625]
