"""A series file as a series."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.catalog.opening import extract, open_catalog
from planar_sits.core.series.catalog.record import BandRecord


def test_the_bands_of_a_model_are_found_by_name(record):
    part = extract(record, ["red", "nir"])
    assert (part.order, part.names) == ([1, 0], ["red", "nir"])
    with pytest.raises(PlanarSitsError, match="red, blue.*nir, red, B99"):
        extract(record, ["red", "blue"])


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
    assert {item.group for item in extract(both, ["vv"]).items} == {"sentinel-1 ascending"}


def test_the_series(record, raster):
    def open_layer(href):
        bands = 1 if "mask" in href else 3
        return raster(href.replace("/", "_") + ".tif", np.ones((bands, 8, 12), np.float32))

    series = open_catalog(extract(record, ["red", "nir"]), open_layer)
    assert [a.bands for a in series.acquisitions] == [(2, 1), (2, 1)]
    assert [len(a.masks) for a in series.acquisitions] == [0, 1]
    assert series.acquisitions[1].masks[0].rule.invalid(np.array([0, 4, 9])).tolist() == [
        True, False, True]  # fmt: skip
    assert (series.unit, series.first_valid) == ("reflectance", True)
    with pytest.raises(PlanarSitsError, match="SERIES_FILE"):
        open_catalog(extract(replace(record, items=record.items[:1])), open_layer)
