"""The series of a job without QGIS."""

import pytest
from osgeo import gdal
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.job import series as job_series
from planar_sits.tests.support.commands import job, series_values


def test_a_series_is_read_and_told(sample):
    made = job("train", **series_values(sample), BANDS="3,1", SEASON_START="2017-01-01")
    job_series.check_series(made)
    series = job_series.read_series(made)
    assert len(series.band_names) == 2
    job_series.log_series(made, series)
    assert "6 acquisitions on 6 dates" in made.lines[0]
    assert any("Mask values that are ignored" in line for line in made.lines)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "^SERIES: no raster is given"),
        ({"SERIES": ["missing.tif"]}, "^SERIES: 'missing.tif' cannot be opened as a raster"),
        ({"SEASON_START": "spring"}, "SEASON_START"),
        ({"MASKS": ["m.tif"], "MASK_INVALID": " "}, "MASK_INVALID is empty"),
        ({"SERIES_FILE": "s.json", "DATES": "2017-01-01"}, "both given"),
        ({"SERIES_FILE": "missing.json"}, "missing.json"),
    ],
)
def test_bad_series_are_refused(values, message):
    with pytest.raises(PlanarSitsError, match=message):
        job_series.check_series(job("train", **values))


def test_a_vector_file_is_no_raster(sample):
    made = job("train", SERIES=[str(sample / "parcels.gpkg")])
    with pytest.raises(PlanarSitsError, match="cannot be opened as a raster"):
        job_series.check_series(made)


def test_the_order_of_a_stack_has_no_effect_on_one_band(sample):
    first = series_values(sample)["SERIES"][0]
    count = gdal.Open(first).RasterCount
    dates = ",".join(f"2017-01-{day:02}" for day in range(1, count + 1))
    made = job("train", SERIES=[first], DATES=dates, STACK_ORDER="by_band")
    with pytest.raises(PlanarSitsError, match="no effect on a series of one band"):
        job_series.read_series(made)
