"""Checks of a vector file; whole writings are in test_vector_files.py."""

import pytest
from osgeo import gdal
from planar_sits.core.vectors import checks as vector_checks


def test_failures_of_gdal_are_errors(tmp_path):
    with pytest.raises(OSError, match="no room"), vector_checks.watched(tmp_path):
        gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "no room")
    with vector_checks.watched(tmp_path):
        gdal.Error(gdal.CE_Warning, gdal.CPLE_FileIO, "no matter")


def test_the_path_that_ogr_wrote(tmp_path):
    with pytest.raises(OSError, match="no file was written"):
        vector_checks.actual_path(tmp_path / "a.gpkg")
    (tmp_path / "A.GPKG.zip").touch()
    assert vector_checks.actual_path(tmp_path / "a.gpkg").name == "A.GPKG.zip"
    (tmp_path / "a.gpkg").touch()
    assert vector_checks.actual_path(tmp_path / "a.gpkg").name == "a.gpkg"


def test_a_folder_with_room_is_left_empty(tmp_path):
    vector_checks.check_room(tmp_path, 3)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(OSError):
        vector_checks.check_room(tmp_path / "missing", 1)


def test_features_are_counted(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,1\n2,2\n")
    vector_checks.check_file(path, "", 2)
    with pytest.raises(OSError, match="2 of 3"):
        vector_checks.check_file(path, "", 3)
    path.write_text("a,b\n1,1\n2,2")
    with pytest.raises(OSError, match="cut off"):
        vector_checks.check_file(path, "", 2)
