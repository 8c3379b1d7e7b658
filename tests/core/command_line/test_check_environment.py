"""planar-sits checkenvironment."""

from osgeo import gdal
from planar_sits.core.command_line import check_environment
from planar_sits.tests.support.commands import job


def test_gdal_stands_in_place_of_qgis():
    made = job("checkenvironment")
    assert check_environment.check(made) is None
    assert check_environment.run(made)["VERSIONS"].startswith(f"GDAL: {gdal.__version__}; ")
