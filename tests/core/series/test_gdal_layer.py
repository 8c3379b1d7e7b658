"""Raster layers by GDAL alone: the same facts and pixels as those of QGIS."""

import numpy as np
import pytest
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.rasters import layer_facts, layer_grid
from planar_sits.core.series.reader import Reader
from planar_sits.tests.support.raster_kinds import KINDS, write_kind
from planar_sits.tests.support.same import (
    assert_same_bands,
    assert_same_pixels,
    assert_same_series,
    both_series,
)


def assert_same_facts(one, other):
    """Assert that a layer of QGIS and one of GDAL tell the same."""
    assert layer_grid(other) == layer_grid(one)
    assert layer_facts(other) == layer_facts(one)
    assert (other.name(), other.source()) == (one.name(), one.source())


@pytest.mark.parametrize("kind", KINDS)
def test_layers_are_those_of_qgis(tmp_path, qgis_app, kind):
    from qgis.core import QgsRasterLayer

    path = write_kind(tmp_path / "image_20170401.tif", **KINDS[kind])
    layer = QgsRasterLayer(path, "image_20170401")
    assert layer.isValid()
    assert_same_facts(layer, open_layer(path))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("complex", "degrees")])
def test_pixels_of_parcels_are_those_of_qgis(tmp_path, polygons, parcels_of, kind):
    paths = [write_kind(tmp_path / f"image_2017040{day}.tif", **KINDS[kind]) for day in (1, 2)]
    series, plain = both_series(paths)
    assert_same_series(series, plain)
    left, bottom, right, top = series.grid.bounds
    box = f"POLYGON(({left} {bottom},{left} {top},{right} {top},{left} {bottom}))"
    layer = polygons([box], "EPSG:32632")
    first = Reader(series, parcels_of(layer, series), 64).read_all()
    assert len(first.rows) > 100
    assert_same_pixels(first, Reader(plain, parcels_of(layer, plain), 64).read_all())


def test_the_sample_scene_is_read_as_by_qgis(sample, qgis_app, parcels_of):
    from qgis.core import QgsVectorLayer

    images, masks = (sorted((sample / kind).glob("*.tif")) for kind in ("images", "masks"))
    series, plain = both_series(images, masks)
    assert_same_series(series, plain)
    layer = QgsVectorLayer(str(sample / "parcels.gpkg"), "p")
    pixels = [Reader(one, parcels_of(layer, one), 8).read_all() for one in (series, plain)]
    assert_same_pixels(*pixels)


def test_subdatasets_and_stacks_of_netcdf(netcdf):
    values = np.random.default_rng(1).random((2, 20, 30), np.float32)
    layer = netcdf("stack.nc", values, "days since 2017-04-01", "0,30")
    plain = open_layer(layer.source(), layer.name())
    assert_same_facts(layer, plain)
    assert_same_bands(layer, plain)
