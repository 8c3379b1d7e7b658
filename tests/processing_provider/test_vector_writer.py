"""One vector file: counted and read again before it counts as written."""

import os

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import vector_writer
from planar_sits.processing_provider.vector_files import write_file
from planar_sits.processing_provider.vector_writer import VectorFile
from planar_sits.tests.support.vectors import features, layout
from qgis.core import QgsProcessingContext

pytestmark = pytest.mark.usefixtures("qgis_app")


def write(path):
    return write_file(
        VectorFile("OUTPUT", str(path)), layout(), features(20, "parcel"), QgsProcessingContext()
    )


@pytest.mark.parametrize(
    ("name", "table", "driver", "column"),
    [("a.gpkg", "", "GPKG", "geom"), ("a.sqlite", "t", "SQLite", "geometry")],
)
def test_driver_and_geometry_column(tmp_path, name, table, driver, column):
    target = VectorFile("OUTPUT", str(tmp_path / name), table)
    assert (target.driver, target.geometry_column) == (driver, column)
    assert not target.in_geopackage  # there is none yet


def test_an_unfinished_file_is_no_success(tmp_path, monkeypatch):
    """As if QGIS had reported success for all of 20 features."""
    real = vector_writer._write_all
    monkeypatch.setattr(vector_writer, "_write_all", lambda *args: real(*args) + 1)
    with pytest.raises(PlanarSitsError, match="OUTPUT.*a.fgb.*20 of 21 features can be read"):
        write(tmp_path / "a.fgb")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("extension", "victim"), [("csv", "a.csv"), ("shp", "a.dbf")])
def test_a_file_cut_off_in_its_last_row_is_no_success(tmp_path, monkeypatch, extension, victim):
    real = vector_writer._write_all

    def cut(writer, fields, made):
        number = real(writer, fields, made)
        (folder,) = tmp_path.glob(".planar_sits_*/new")
        os.truncate(folder / victim, (folder / victim).stat().st_size - 3)
        return number

    monkeypatch.setattr(vector_writer, "_write_all", cut)
    with pytest.raises(PlanarSitsError, match="cut off"):
        write(tmp_path / f"a.{extension}")
    assert list(tmp_path.iterdir()) == []
