"""Files of SQLite changed by statements; whole copies are in test_geopackage.py."""

import sqlite3

import pytest
from osgeo import gdal
from planar_sits.core.vectors.sql_file import attached, opened, sql_name, sql_text


@pytest.fixture
def path(tmp_path):
    """Path of an empty GeoPackage."""
    path = str(tmp_path / "a.gpkg")
    gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    return path


def test_statements_and_their_rows(path, tmp_path):
    name = 'it\'s "mine"'
    with sqlite3.connect(tmp_path / "other.sqlite") as other:
        other.execute("CREATE TABLE there (a)")
    with opened(path) as base, attached(base, tmp_path / "other.sqlite"):
        base.run(f"CREATE TABLE {sql_name(name)} (a TEXT)")
        base.run(f"INSERT INTO {sql_name(name)} VALUES ({sql_text(name)})")
        assert base.rows(f"SELECT a FROM {sql_name(name)}") == [(name,)]
        assert base.has(name, "main") and not base.has("there", "main")
        assert base.has("there", "fresh")


def test_a_failure_is_an_error(path, tmp_path):
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    with pytest.raises(OSError, match="nothing"), opened(path) as base:
        base.run("DROP TABLE nothing")
    with pytest.raises(OSError), opened(tmp_path / "missing.gpkg"):
        pass
    gdal.PopErrorHandler()
