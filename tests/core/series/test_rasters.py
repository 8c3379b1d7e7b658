"""Facts about a raster layer: grid, date, descriptions."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.series.grid import Grid
from planar_sits.core.series.rasters import (
    alpha_bands,
    band_descriptions,
    disagreement,
    has_crs,
    known_band,
    layer_date,
    layer_facts,
    layer_grid,
)
from planar_sits.tests.support.rasters import masked

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


def test_names_outrank_the_date_of_the_processing(raster):
    for item in ("DATE", "DATETIME"):
        layer = raster(f"{item}_20170415.tif", FLAT, metadata={item: "2024-01-10"})
        facts = layer_facts(layer)
        assert facts.dates == [
            ("file name", dt.date(2017, 4, 15)),
            ("layer name", dt.date(2017, 4, 15)),
            (item, dt.date(2024, 1, 10)),
        ]
        assert facts.date == dt.date(2017, 4, 15)
        assert layer_date(raster(f"{item}.tif", FLAT, metadata={item: "2024-01-10"})).year == 2024


@pytest.mark.parametrize("item", ["SENSING_TIME", "NC_GLOBAL#time_coverage_start"])
def test_the_time_of_the_acquisition_outranks_the_name(raster, item):
    layer = raster("i_20170601.tif", FLAT, metadata={item: "2017-04-15T10:30:21Z", "DATE": "2024"})
    assert layer_date(layer) == dt.date(2017, 4, 15)


def test_different_dates_are_noted(raster):
    one = raster("i_20170415.tif", FLAT, metadata={"DATE": "2024-01-10"})
    other = raster("j_20170501.tif", FLAT, metadata={"ACQUISITION_DATE": "2017-05-01T10:30"})
    facts = [layer_facts(one), layer_facts(other)]
    (note,) = disagreement([one, other], facts)
    assert "1 raster(s)" in note
    assert "'i_20170415': 2017-04-15 (file name)" in note
    assert "2024-01-10 (DATE)" in note
    assert disagreement([other], facts[1:]) == []


@pytest.mark.parametrize("internal", ["YES", "NO"])
def test_the_mask_of_a_file_is_no_band(raster, tmp_path, internal):
    layer = masked(raster, tmp_path, "m.tif", FLAT, internal)
    assert layer.bandCount() == 3
    assert [band.number for band in layer_facts(layer).bands] == [1, 2]
    assert layer_facts(layer).alpha == []
    assert alpha_bands(layer) == [3]


def test_an_alpha_band_is_no_band_wherever_it_lies(raster):
    layer = raster("i.tif", np.ones((3, 4, 5), np.int16), options=["ALPHA=YES"])
    facts = layer_facts(layer)  # GDAL puts it second
    assert ([band.number for band in facts.bands], facts.alpha) == ([1, 3], [2])


def test_a_described_band_is_no_alpha_band(raster):
    """GDAL marks the fourth band of any file of bytes as alpha."""
    bytes_ = np.ones((4, 4, 5), np.uint8)
    dates = [f"2017-0{month}-01" for month in (4, 5, 6, 7)]
    assert layer_facts(raster("a.tif", bytes_, descriptions=dates)).alpha == []
    assert layer_facts(raster("b.tif", bytes_)).alpha == [4]
    names = ["NIR", "red", "green", "alpha"]
    assert layer_facts(raster("c.tif", bytes_, descriptions=names)).alpha == [4]


def test_bands_with_their_date_and_name(raster):
    layer = raster("i.tif", FLAT, descriptions=["B8_20170415", "2017-05-01 B4"])
    assert [(str(band.date), band.name) for band in layer_facts(layer).bands] == [
        ("2017-04-15", "B8"),
        ("2017-05-01", "B4"),
    ]


@pytest.mark.parametrize(
    ("units", "values", "calendar"),
    [
        ("days since 1970-01-01 00:00:00", "17271,17287.5", "standard"),
        ("hours since 2017-04-15", "0,396.25", "gregorian"),
        ("seconds since 1970-01-01T00:00:00Z", "1492214400,1493640000", ""),
    ],
)
def test_bands_of_a_netcdf_file_have_the_dates_of_their_coordinate(netcdf, units, values, calendar):
    layer = netcdf("t.nc", FLAT, units, values, calendar)
    assert [str(band.date) for band in layer_facts(layer).bands] == ["2017-04-15", "2017-05-01"]
    assert str(layer_date(layer)) == "2017-04-15"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("T32ULU_20170415T103021_B08_10m.jp2", "b8"),
        ("B8A", "b8a"),
        ("LC08_L2SP_196026_20170415_SR_B4.TIF", "b4"),
        ("Red Edge 1", "rededge1"),
        ("red_20170415.tif", "red"),
        ("sigma0_VV_db", "vv"),
        ("sr_band04", "b4"),
        ("reduced_20170415", ""),
        ("S2B_MSIL2A_T32ULU", ""),
        ("image_1", ""),
    ],
)
def test_known_bands(text, name):
    assert known_band(text) == name
