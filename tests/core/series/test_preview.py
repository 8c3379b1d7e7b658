"""A look at a series before a run."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.ogr_parcels import read_parcels
from planar_sits.core.series.preview import Preview, preview


@pytest.fixture
def opened(sample):
    """The series of the sample scene and its parcels."""
    rasters = ([open_layer(path) for path in sorted((sample / kind).glob("*.tif"))]
               for kind in ("images", "masks"))  # fmt: skip
    series = open_series(*rasters)
    return series, read_parcels(sample / "parcels.gpkg", series)


def test_the_shares_are_those_of_the_masks(opened):
    series, parcels = opened
    seen = preview(series, parcels)
    assert seen.dates == series.dates
    assert seen.parcels == 4
    assert seen.pixels <= 1024
    assert ((seen.valid >= 0) & (seen.valid <= 1)).all()
    assert 0 < seen.valid.mean() < 1


def test_without_usable_parcels_there_is_nothing_to_look_at(opened):
    series, parcels = opened
    parcels.status = ["outside the images"] * len(parcels)
    assert preview(series, parcels) is None


def test_a_gap_is_told():
    days = [dt.date(2017, month, 1) for month in (3, 4, 5, 6)]
    seen = Preview(days, np.array([1.0, 0.1, 0.2, 0.9]), 4, 1024)
    assert seen.gaps() == [(days[0], days[3])]
    text = "\n".join(seen.lines())
    assert "2017-04-01 10%" in text
    assert "2 of 4 dates" in text
    assert "2017-03-01 to 2017-06-01 (92 days)" in text


def test_a_full_series_has_no_gap():
    days = [dt.date(2017, 3, day) for day in (1, 11, 21)]
    assert len(Preview(days, np.ones(3), 4, 1024).lines()) == 2
