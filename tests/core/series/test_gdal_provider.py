"""Bands by GDAL alone: the same no-data, scales and pixels as those of QGIS."""

import numpy as np
import pytest
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.gdal_provider import GdalProvider, GoneProvider, NoData, Span
from planar_sits.core.series.grid import Window
from planar_sits.core.series.reader import Reader
from planar_sits.tests.support.raster_kinds import KINDS, write_kind
from planar_sits.tests.support.same import assert_same_bands, assert_same_pixels, both_series


@pytest.mark.parametrize("kind", KINDS)
def test_bands_are_those_of_qgis(tmp_path, qgis_app, kind):
    from qgis.core import QgsRasterLayer

    path = write_kind(tmp_path / "image_20170401.tif", **KINDS[kind])
    layer = QgsRasterLayer(path, "image_20170401")
    assert layer.isValid()
    assert_same_bands(layer, open_layer(path))


def test_pixels_with_no_data_of_the_user(tmp_path, polygons, parcels_of, box):
    paths = [
        write_kind(tmp_path / f"image_2017040{day}.tif", nodata=8, bands=2) for day in (1, 2)
    ]
    series, plain = both_series(paths)
    from qgis.core import QgsRasterRange

    for raster in series.sources:
        raster.provider.setUserNoDataValue(2, [QgsRasterRange(20, 90)])
        raster.provider.setUseSourceNoDataValue(1, False)
    layer = polygons([box(0, 0, 30, 20)])
    first = Reader(series, parcels_of(layer, series), 64).read_all()
    settings = {1: NoData(False), 2: NoData(True, (Span(20, 90),))}
    for index, path in enumerate(paths):
        object.__setattr__(plain.sources[index], "provider", GdalProvider(path, settings))
    assert_same_pixels(first, Reader(plain, parcels_of(layer, plain), 64).read_all())
    assert np.isnan(first.values).sum() > 100
    clone = plain.sources[0].provider.clone()
    assert clone.settings == settings


def test_of_a_raster_that_is_gone_nothing_is_read():
    gone = GoneProvider("/vsicurl/https://host/a.tif")
    assert gone.dataSourceUri() == "/vsicurl/https://host/a.tif"
    assert gone.bandCount() == 1
    assert gone.read(1, Window(0, 0, 1, 1)) is None
