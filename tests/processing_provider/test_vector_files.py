"""Vector files, written complete or not at all."""

import shutil
import sqlite3

import pytest
from planar_sits.core.compat import text_field
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider.layouts import Layout, joined_fields
from planar_sits.processing_provider.vector_files import rehearse_file, write_file
from planar_sits.processing_provider.vector_styles import class_renderer
from planar_sits.processing_provider.vector_writer import VectorFile
from planar_sits.tests.support.vectors import (
    DRIVERS,
    content,
    features,
    layout,
    styles,
    tables,
)
from qgis.core import QgsProcessingContext, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")


def style():
    return class_renderer({"wheat": "#ff0000"})


def write(path, count=20, table="", made=style, name="parcel"):
    target = VectorFile("OUTPUT", str(path), table)
    return write_file(target, layout(style=made), features(count, name), QgsProcessingContext())


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def failing(count):
    yield from features(count)
    raise PlanarSitsError("stop")


@pytest.mark.parametrize("extension", DRIVERS)
def test_a_file_is_replaced_on_success_only(tmp_path, extension):
    path = tmp_path / f"a.{extension}"
    assert write(path) == str(path)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert len(content(path)) == 20
    target = VectorFile("OUTPUT", str(path))
    with pytest.raises(PlanarSitsError, match="stop"):
        write_file(target, layout(), failing(10), QgsProcessingContext())
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
    write(path, 30)
    assert len(content(path)) == 30
    assert names(tmp_path) == sorted(before)


def test_side_files_of_an_earlier_shapefile_are_removed(tmp_path):
    write(tmp_path / "a.shp")
    for suffix in ("qix", "sbn", "txt"):
        (tmp_path / f"a.{suffix}").write_text("old")
    write(tmp_path / "a.shp", 30)
    assert not {"a.qix", "a.sbn"} & set(names(tmp_path))
    assert "a.txt" in names(tmp_path)


def test_the_journal_of_an_earlier_geopackage_is_removed(tmp_path):
    path = tmp_path / "a.gpkg"
    write(path)
    shutil.copy(path, tmp_path / "copy.gpkg")
    with sqlite3.connect(path) as base:
        base.execute("PRAGMA journal_mode=wal")
    open_elsewhere = sqlite3.connect(path)
    open_elsewhere.execute("DELETE FROM gpkg_ogr_contents")
    open_elsewhere.commit()
    assert "a.gpkg-wal" in names(tmp_path)
    write(path, 30)
    assert len(tables(path)["a"]) == 30
    open_elsewhere.close()
    assert len(tables(path)["a"]) == 30
    assert content(path)[0][0]["name"] == "parcel 0"


@pytest.mark.parametrize("name", ["a:b.gpkg", "ö ä'.shp", "a.SHP", "many.points.geojson"])
def test_names_of_files(tmp_path, name):
    folder = tmp_path / "in:folder"
    folder.mkdir()
    identity = write(folder / name)
    assert QgsVectorLayer(identity).featureCount() == 20


@pytest.mark.parametrize("extension", ["gpkg", "geojson"])
def test_a_file_is_styled(tmp_path, extension):
    identity = write(tmp_path / f"a.{extension}")
    assert QgsVectorLayer(identity).renderer().classAttribute() == "pred_class"
    assert names(tmp_path) == [f"a.{extension}", *(["a.qml"] if extension == "geojson" else [])]


def test_a_style_of_the_operator_stays(tmp_path):
    (tmp_path / "a.qml").write_text("<qgis/>")
    write(tmp_path / "a.geojson")
    assert (tmp_path / "a.qml").read_text() == "<qgis/>"


# ---------------------------------------------------------------- trouble


def test_the_error_is_one_sentence_without_sql():
    error = VectorFile("OUTPUT", "/a/b.gpkg").error(
        "Feature creation error (OGR error: sqlite3_exec(CREATE TABLE x\n(a)) failed: no room.)"
    )
    assert str(error) == (
        "OUTPUT: '/a/b.gpkg' cannot be written (no room): check that the disk has room and that no "
        "other program has the file open, or choose another file."
    )


@pytest.mark.parametrize("extension", DRIVERS)
def test_a_rehearsal_leaves_nothing(tmp_path, extension):
    path = tmp_path / "new" / f"a.{extension}"
    assert rehearse_file(VectorFile("OUTPUT", str(path)), layout(), QgsProcessingContext()) == []
    assert names(tmp_path) == []


@pytest.mark.parametrize("table", ["", "b"])
def test_a_rehearsal_leaves_an_earlier_file(tmp_path, table):
    path = tmp_path / "a.gpkg"
    write(path, table="b")
    before = path.read_bytes()
    target = VectorFile("OUTPUT", str(path), table)
    fields = joined_fields([text_field("fid"), text_field("geom")])
    notes = rehearse_file(target, Layout(fields, layout().geometry), QgsProcessingContext())
    assert [note.split("'")[1] for note in notes] == ["fid", "geom"]
    assert path.read_bytes() == before
    assert names(tmp_path) == ["a.gpkg"]


def test_a_rehearsal_finds_a_format_without_fields(tmp_path):
    target = VectorFile("OUTPUT", str(tmp_path / "a.dxf"))
    with pytest.raises(PlanarSitsError, match="OUTPUT.*a.dxf"):
        rehearse_file(target, layout(), QgsProcessingContext())
    assert names(tmp_path) == []


# ---------------------------------------------------------------- tables of an existing file


@pytest.fixture
def existing(tmp_path):
    """Path of a GeoPackage with the operator's table and its style."""
    path = tmp_path / "exist.gpkg"
    write(path, 5, table="mine", made=None, name="mine")
    layer = QgsVectorLayer(f"{path}|layername=mine")
    assert not layer.saveStyleToDatabase("my style", "", True, "")
    (tmp_path / "exist.qml").write_text("<qgis mine='1'/>")
    return path


def test_a_table_is_added_and_replaced_beside_others(existing):
    before = tables(existing)["mine"]
    for count in (20, 30):
        identity = write(existing, count, table="crops")
        assert identity == f"{existing}|layername=crops"
        layer = QgsVectorLayer(identity)
        assert layer.featureCount() == count
        assert layer.renderer().classAttribute() == "pred_class"
        assert layer.dataProvider().hasSpatialIndex() == 2  # present
        assert tables(existing)["mine"] == before
    assert styles(existing) == [("crops", "Planar SITS", 1), ("mine", "my style", 1)]
    mine = QgsVectorLayer(f"{existing}|layername=mine")
    assert mine.renderer().type() == "singleSymbol"
    assert (existing.parent / "exist.qml").read_text() == "<qgis mine='1'/>"


def test_a_failure_leaves_all_tables(existing):
    write(existing, 20, table="crops")
    before = existing.read_bytes()
    target = VectorFile("OUTPUT", str(existing), "crops")
    with pytest.raises(PlanarSitsError, match="stop"):
        write_file(target, layout(), failing(10), QgsProcessingContext())
    assert existing.read_bytes() == before
    assert names(existing.parent) == ["exist.gpkg", "exist.qml"]


def test_a_layer_that_is_open_and_edited_elsewhere_keeps_its_changes(existing):
    """As QGIS has it open: changes wait in a journal beside the file."""
    other = sqlite3.connect(existing, isolation_level=None)
    other.execute("PRAGMA journal_mode=wal")
    other.execute("CREATE TABLE notes (text TEXT)")
    other.execute("INSERT INTO notes VALUES ('edited')")
    write(existing, 20, table="crops")
    assert other.execute("SELECT count(*) FROM crops").fetchone() == (20,)
    other.close()
    with sqlite3.connect(existing) as base:
        assert base.execute("SELECT text FROM notes").fetchall() == [("edited",)]


def test_a_locked_file_is_reported_before_the_work(existing, monkeypatch):
    monkeypatch.setenv("OGR_SQLITE_JOURNAL", "DELETE")
    other = sqlite3.connect(existing, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    target = VectorFile("OUTPUT", str(existing), "crops")
    with pytest.raises(PlanarSitsError, match="OUTPUT.*locked"):
        rehearse_file(target, layout(), QgsProcessingContext())
    other.execute("ROLLBACK")


def test_a_table_of_another_container_is_added(tmp_path):
    path = tmp_path / "a.sqlite"
    write(path, 5, table="mine")
    write(path, 20, table="crops")
    assert (len(content(path, "mine")), len(content(path, "crops"))) == (5, 20)
