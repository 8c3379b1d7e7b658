"""A series as plain data, and real data sets read with QGIS and without it."""

import json
import os
import shutil

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.gdal_provider import GdalProvider
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.ogr_parcels import read_parcels
from planar_sits.core.series.portable import series_from_record, series_record
from planar_sits.core.series.reader import Reader
from planar_sits.tests.conftest import shared_data
from planar_sits.tests.support.same import (
    assert_same_parcels,
    assert_same_pixels,
    assert_same_series,
    qgis_parcels,
)


def sent(series):
    """Return a series after its way to another process."""
    return series_from_record(json.loads(json.dumps(series_record(series))))


def test_a_series_comes_back(mosaic, parcels_of):
    series, layer, _ = mosaic("strips", "tiles, by band")
    other = sent(series)
    assert_same_series(series, other)
    assert all(isinstance(raster.provider, GdalProvider) for raster in other.sources)
    assert series_record(other) == series_record(series)
    pixels = [Reader(one, parcels_of(layer, one), 64).read_all() for one in (series, other)]
    assert_same_pixels(*pixels)


def test_no_data_of_the_user_comes_back(mosaic, parcels_of):
    from qgis.core import QgsRasterRange

    series, layer, _ = mosaic("strips")
    for raster in series.sources:
        raster.provider.setUserNoDataValue(2, [QgsRasterRange(100, 4000)])
    other = sent(series)
    pixels = [Reader(one, parcels_of(layer, one), 64).read_all() for one in (series, other)]
    assert np.isnan(pixels[0].values).any()
    assert_same_pixels(*pixels)
    assert series_record(other) == series_record(series)


def test_the_record_tells_changed_files(series):
    record = series_record(series)
    path = series.sources[0].provider.dataSourceUri()
    with open(path, "ab") as file:
        file.write(b" ")
    assert series_record(series) != record


def test_paths_are_absolute(series, monkeypatch):
    folder, name = os.path.split(series.sources[0].provider.dataSourceUri())
    monkeypatch.chdir(folder)
    relative = open_series([open_layer(name), open_layer(name)], dates="2017-04-01,2017-04-02")
    assert series_record(relative)["rasters"][0]["source"] == os.path.join(folder, name)


def test_rasters_that_gdal_alone_does_not_read(series):
    from qgis.core import QgsProviderRegistry

    provider = series.sources[0].provider
    for source in ("/vsimem/image.tif", f"{provider.dataSourceUri()}|authcfg=abc1234"):
        provider.setDataSourceUri(source)
        with pytest.raises(PlanarSitsError, match=r"cannot be read by other processes.*translate"):
            series_record(series)
    wms = QgsProviderRegistry.instance().createProvider("wms", "type=xyz&url=http://localhost/")
    object.__setattr__(series.sources[0], "provider", wms)
    with pytest.raises(PlanarSitsError, match=r"cannot be read by other processes.*\(wms\)"):
        series_record(series)


def test_a_raster_that_is_gone(series):
    record = series_record(series)
    os.remove(record["rasters"][1]["source"])
    with pytest.raises(PlanarSitsError, match="cannot be opened as a raster"):
        series_from_record(record)


SETS = {
    "maipo": ("maipo_*.tif", "", {}),
    "cawa": ("ndvi*.tif", "", {}),
    "fieldrs": ("ndvi*.tif", "", {"dates": ",".join(f"2020-0{month}-01" for month in range(1, 6))}),
    "france": ("s2_*.tif", "", {}),
    "slovenia_s2": ("ndvi*.tif", "cloud*.tif", {}),
}  # fmt: skip
MOST = 500  # parcels whose pixels are compared


@pytest.mark.parametrize("name", SETS)
def test_real_data_are_read_alike(name, qgis_app, tmp_path):
    from qgis.core import QgsRasterLayer

    folder = tmp_path / name
    shutil.copytree(shared_data(name), folder)
    images, masks, options = SETS[name]

    def opened(layers):
        groups = [[layers(str(path)) for path in sorted(folder.glob(pattern))] if pattern else []
                  for pattern in (images, masks)]  # fmt: skip
        return open_series(*groups, **options)

    series = opened(lambda path: QgsRasterLayer(path, os.path.basename(path).split(".")[0]))
    plain = opened(open_layer)
    assert_same_series(series, plain)
    assert series_record(plain) == series_record(series)
    parcels = qgis_parcels(folder / "parcels.gpkg", series)
    others = read_parcels(folder / "parcels.gpkg", sent(series))
    assert_same_parcels(parcels, others)
    for table in (parcels, others):
        ready = [index for index, status in enumerate(table.status) if status == ""]
        for index in ready[MOST:]:
            table.status[index] = "not compared"
    pixels = Reader(series, parcels, 200).read_all()
    assert_same_pixels(pixels, Reader(sent(series), others, 200).read_all())
    assert parcels.status == others.status
