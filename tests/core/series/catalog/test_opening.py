"""A series file as a series."""

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest
from osgeo import osr
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.band_names import name_bands
from planar_sits.core.series.catalog.opening import extract, observation_days, open_catalog
from planar_sits.core.series.catalog.record import BandRecord

CORNER = 300000.0, 5500000.0


def test_the_bands_of_a_model_are_found_by_name(record):
    part = extract(record, name_bands(["Red ", "B8"]))
    assert (part.order, part.names) == ([1, 0], ["Red ", "B8"])
    with pytest.raises(PlanarSitsError, match=r"red, blue, .*nir, red, B99 \(blue is missing\)"):
        extract(record, name_bands(["red", "blue"]))


def test_the_bands_of_a_model_without_names_are_taken_in_order(record):
    part = extract(record, name_bands(["band 1", "band 2", "band 3"]))
    assert (part.order, part.names) == ([0, 1, 2], ["nir", "red", "B99"])


def test_groups_are_kept_apart(record):
    radar = [
        replace(item, identity=f"radar {item.identity}", group="sentinel-1 ascending",
                bands=(BandRecord("VV", "vv", "dB"),))
        for item in record.items
    ]  # fmt: skip
    both = replace(record, items=(*radar, *record.items))
    part = extract(both)
    assert {item.group for item in part.items} == {"optical"}
    assert "sentinel-1 ascending" in part.notes[0]
    part = extract(both, name_bands(["vv"]))
    assert {item.group for item in part.items} == {"sentinel-1 ascending"}


def test_the_series(record, raster):
    def open_layer(href):
        bands = 1 if "mask" in href else 3
        array = np.ones((bands, 8, 12), np.float32)
        return raster(href.replace("/", "_") + ".tif", array, origin=CORNER)

    series = open_catalog(extract(record, name_bands(["red", "nir"])), open_layer)
    assert [a.bands for a in series.acquisitions] == [(2, 1), (2, 1)]
    assert [len(a.masks) for a in series.acquisitions] == [0, 1]
    assert series.acquisitions[1].masks[0].rule.invalid(np.array([0, 4, 9])).tolist() == [
        True, False, True]  # fmt: skip
    assert series.common_names == ["red", "nir"]
    assert (series.unit, series.first_valid) == ("reflectance", True)
    with pytest.raises(PlanarSitsError, match="SERIES_FILE"):
        open_catalog(extract(replace(record, items=record.items[:1])), open_layer)


@pytest.mark.parametrize("changed", [{"origin": (300010.0, 5500000.0)}, {"epsg": 32633}])
def test_rasters_that_lie_elsewhere_than_the_file_says_are_refused(record, raster, changed):
    def open_layer(href):
        array = np.ones((1 if "mask" in href else 3, 8, 12), np.float32)
        place = {"origin": CORNER, **changed}
        return raster(href.replace("/", "_") + ".tif", array, **place)

    with pytest.raises(PlanarSitsError, match="does not lie where the file says"):
        open_catalog(extract(record), open_layer)


def test_tiles_of_one_pass_are_one_observation(record):
    """Also over midnight; another sensor and another pass are others."""
    night = dt.datetime(2022, 6, 1, 23, 55, tzinfo=dt.timezone.utc)
    minutes = {"a": 0, "b": 4, "c": 14, "d": 100, "other": 6}
    items = [
        replace(record.items[0], identity=name, acquired=night + dt.timedelta(minutes=after),
                sensor="OLI" if name == "other" else "ETM")
        for name, after in minutes.items()
    ]  # fmt: skip
    days = observation_days(items)
    assert {name: day.day for name, day in days.items()} == {
        "a": 1, "b": 1, "c": 1, "d": 2, "other": 2}  # fmt: skip


def test_a_series_of_two_zones(record, raster):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32631)
    zone = replace(record.items[0].zone, wkt=crs.ExportToWkt())
    third = replace(record.items[1], identity="x", image="x.vrt", mask="", masks=(), zone=zone,
                    acquired=record.items[1].acquired + dt.timedelta(days=7))  # fmt: skip

    def open_layer(href):
        bands, epsg = 1 if "mask" in href else 3, 32631 if href == "x.vrt" else 32632
        array = np.ones((bands, 8, 12), np.float32)
        return raster(href.replace("/", "_") + ".tif", array, epsg=epsg, origin=CORNER)

    series = open_catalog(extract(replace(record, items=(third, *record.items))), open_layer)
    assert [zone.crs.authid() for zone in series.zones] == ["EPSG:32632", "EPSG:32631"]
    assert [str(date) for date in series.dates] == ["2022-06-01", "2022-06-02", "2022-06-09"]
    assert [zone.days.tolist() for zone in series.zones] == [[0, 1], [8]]
    assert series.grid == series.zones[0].grid and series.masked
    assert len(series.sources) == 3
    part = extract(replace(record, items=(third, *record.items)))
    alone = open_catalog(part, open_layer, season_end="2022-06-05")
    assert alone.parts == [] and len(alone.dates) == 2
