"""What an accuracy by date tells; whole runs are in test_early_season.py."""

import datetime as dt
from types import SimpleNamespace

import pytest
from planar_sits.core.series.parcel_table import NO_OBSERVATION, READY
from planar_sits.processing_provider.early_season_outputs import (
    shown_settings,
    table_fields,
    unseen_parcels,
)


def test_a_row_has_a_field_for_each_value():
    names = [field.name() for field in table_fields()]
    assert names[:6] == ["cutoff", "dates", "class", "parcels", "oa", "f1"]
    assert len(set(names)) == len(names) == 14


def test_settings_are_those_of_the_folds_and_the_changed_ones(make_run):
    settings = dict(shown_settings(make_run("earlyseason", FOLDS=3, LENGTH=20)))
    assert settings["Folds"] == "3"
    assert settings["Segment length (pixels)"] == "20"
    assert "Seed" in settings
    assert "Time steps" not in settings


@pytest.mark.parametrize(("status", "count"), [([READY] * 3, 0), ([NO_OBSERVATION, READY], 1)])
def test_parcels_without_an_early_observation_are_told(status, count):
    warnings = unseen_parcels(SimpleNamespace(status=status), dt.date(2020, 5, 1))
    assert len(warnings) == count
    assert all("1 parcel(s)" in text and "2020-05-01" in text for text in warnings)
