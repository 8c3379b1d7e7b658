"""Facts about a raster layer: grid, date, descriptions."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.series.grid import Grid
from planar_sits.core.series.rasters import band_descriptions, has_crs, layer_date, layer_grid

FLAT = np.ones((2, 4, 5), np.int16)


def test_the_grid_of_a_layer(raster):
    layer = raster("i.tif", FLAT, origin=(500010.0, 5400000.0), size=(10.0, 20.0))
    assert layer_grid(layer) == Grid("EPSG:32632", 500010.0, 5400000.0, 10.0, 20.0, 5, 4)


def test_the_grid_without_a_crs_says_so(raster):
    assert layer_grid(raster("i.tif", FLAT, epsg=None)).crs == "not set"


@pytest.mark.parametrize(
    ("text", "defined"), [("EPSG:4326", True), ("EPSG:32632", True), ("", False)]
)
def test_has_crs(qgis_app, text, defined):
    from qgis.core import QgsCoordinateReferenceSystem

    assert has_crs(QgsCoordinateReferenceSystem(text)) is defined


def test_an_undefined_crs_that_is_valid_is_none(qgis_app):
    from qgis.core import QgsCoordinateReferenceSystem

    crs = QgsCoordinateReferenceSystem.fromWkt(
        'GEOGCS["Undefined geographic SRS",DATUM["unknown",SPHEROID["unknown",6378137,'
        '298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]'
    )
    assert crs.isValid()
    assert not has_crs(crs)


def test_the_temporal_range_comes_before_the_name(raster):
    from qgis.core import QgsDateTimeRange
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    layer = raster("i_20170601.tif", FLAT)
    begin = QDateTime(QDate(2017, 4, 15), QTime(0, 0))
    layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(begin, begin))
    assert layer_date(layer) == dt.date(2017, 6, 1)
    layer.temporalProperties().setIsActive(True)
    assert layer_date(layer) == dt.date(2017, 4, 15)


def test_metadata_come_before_descriptions_and_descriptions_before_the_name(raster):
    metadata = {"ACQUISITION_DATE": "2017-04-15"}
    descriptions = ["NIR 2017-04-16", "red"]
    layer = raster("a_20170601.tif", FLAT, metadata=metadata, descriptions=descriptions)
    assert layer_date(layer) == dt.date(2017, 4, 15)
    layer = raster("b_20170601.tif", FLAT, descriptions=descriptions)
    assert layer_date(layer) == dt.date(2017, 4, 16)


def test_the_date_of_the_file_is_not_that_of_the_image(raster):
    layer = raster("c_20170601.tif", FLAT, metadata={"TIFFTAG_DATETIME": "2020:01:01 10:00:00"})
    assert layer_date(layer) == dt.date(2017, 6, 1)


def test_the_name_of_the_file_comes_before_that_of_the_layer(raster):
    layer = raster("d_20170601.tif", FLAT)
    layer.setName("d_20180101")
    assert layer_date(layer) == dt.date(2017, 6, 1)
    other = raster("plain.tif", FLAT)
    assert layer_date(other) is None
    other.setName("d_20180101")
    assert layer_date(other) == dt.date(2018, 1, 1)


def test_descriptions_of_bands(raster):
    assert band_descriptions(raster("i.tif", FLAT)) == ["", ""]
    assert band_descriptions(raster("j.tif", FLAT, descriptions=["NIR", "red"])) == ["NIR", "red"]
