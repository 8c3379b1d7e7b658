"""Rasters on other computers as layers."""

import numpy as np
from osgeo import gdal
from planar_sits.processing_provider.remote_rasters import RemoteRaster
from planar_sits.tests.support.http_files import served
from planar_sits.tests.support.products import write_raster
from qgis.core import QgsRasterLayer


def test_as_a_layer_of_qgis(qgis_app, tmp_path):
    """Grid and reference system are the same, and no pixel is read to open it."""
    values = np.arange(256 * 256, dtype=np.float32).reshape(1, 256, 256)
    write_raster(tmp_path / "plain.tif", values)
    gdal.Translate(str(tmp_path / "a.tif"), str(tmp_path / "plain.tif"),
                   creationOptions=["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"])  # fmt: skip
    local = QgsRasterLayer(str(tmp_path / "a.tif"), "a")
    with served(tmp_path) as server:
        layer = RemoteRaster(server.url("a.tif?key=hidden"))
        assert layer.name() == "a"
        assert layer.crs() == local.crs() and layer.crs().authid() == local.crs().authid()
        assert (layer.width(), layer.height()) == (local.width(), local.height())
        assert layer.extent().xMinimum() == local.extent().xMinimum()
        assert sum(end - first for first, end in server.reads("a.tif")) <= 32768
