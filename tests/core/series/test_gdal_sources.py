"""Sources that GDAL opens as rasters, as QGIS names them, and those that it refuses."""

import zipfile

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.gdal_sources import base_name, in_archive
from planar_sits.tests.support.raster_kinds import write_kind


def test_archives_are_opened_as_by_qgis(tmp_path):
    path = write_kind(tmp_path / "image_20170401.tif")
    with zipfile.ZipFile(tmp_path / "image.zip", "w") as archive:
        archive.write(path, "image.tif")
    layer = open_layer(tmp_path / "image.zip")
    assert layer.source() == f"/vsizip/{tmp_path / 'image.zip'}"
    assert layer.width() == 30


@pytest.mark.parametrize("name", ["missing.tif", "text.tif", "many.nc", "login.tif|authcfg=abc"])
def test_what_is_no_raster_is_refused(tmp_path, name):
    (tmp_path / "text.tif").write_text("no raster")
    with pytest.raises(PlanarSitsError, match=name.split("|")[0]):
        open_layer(tmp_path / name)


@pytest.mark.parametrize(
    ("source", "opened", "name"),
    [
        ("/data/a.2017.tif", "/data/a.2017.tif", "a.2017"),
        ("/data/a.TAR.GZ", "/vsitar//data/a.TAR.GZ", "a.TAR"),
        ("/vsizip/a.zip/b.tif", "/vsizip/a.zip/b.tif", "b"),
        ("/data/a.tif.gz", "/vsigzip//data/a.tif.gz", "a.tif"),
        ('NETCDF:"/data/a.nc":b', 'NETCDF:"/data/a.nc":b', 'a'),
    ],
)
def test_names_of_sources(source, opened, name):
    assert (in_archive(source), base_name(source)) == (opened, name)
