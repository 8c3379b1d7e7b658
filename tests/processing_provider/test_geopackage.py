"""Tables and styles in a GeoPackage."""

import os
import shutil
import signal
import sqlite3

import pytest
from osgeo import gdal
from planar_sits.core.vectors.checks import check_pages
from planar_sits.processing_provider import geopackage
from planar_sits.processing_provider.style_files import marked
from planar_sits.processing_provider.vector_files import write_file
from planar_sits.processing_provider.vector_writer import VectorFile
from planar_sits.tests.support.vectors import content, features, layout, styles, tables
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")
CUSTOM = "PROJ:+proj=laea +lat_0={} +lon_0=10 +ellps=GRS80 +units=m +no_defs"


def write(path, count, crs="EPSG:32632"):
    target = VectorFile("OUTPUT", str(path))
    return write_file(target, layout(crs), features(count), QgsProcessingContext())


@pytest.fixture
def files(tmp_path):
    """Paths of a GeoPackage with the table 'mine' and of one with the table 'crops'."""
    mine, crops = tmp_path / "mine.gpkg", tmp_path / "crops.gpkg"
    write(mine, 5)
    write(crops, 20)
    return mine, crops


def test_a_table_is_copied_with_its_index(files):
    mine, crops = files
    geopackage.copy_table(crops, mine, "crops")
    assert content(mine, "crops") == content(crops, "crops")
    assert len(content(mine, "mine")) == 5
    assert geopackage.count(mine, "crops") == 20
    layer = QgsVectorLayer(f"{mine}|layername=crops")
    layer.setSubsetString("fid < 3")
    assert layer.featureCount() == 2
    assert QgsVectorLayer(f"{mine}|layername=crops").extent().xMaximum() == 20
    layer.startEditing()  # its triggers work
    assert layer.deleteFeature(1)
    assert layer.commitChanges()
    assert geopackage.count(mine, "crops") == 19


def test_a_trial_changes_nothing(files):
    mine, crops = files
    before = mine.read_bytes()
    geopackage.copy_table(crops, mine, "crops", keep=False)
    assert mine.read_bytes() == before


def test_a_kill_during_the_transaction_changes_nothing(files, monkeypatch):
    mine, crops = files
    before = tables(mine)
    child = os.fork()
    if not child:
        real = geopackage.SqlFile.finish

        def killed(base, keep):
            os.kill(os.getpid(), signal.SIGKILL)
            real(base, keep)

        geopackage.SqlFile.finish = killed
        geopackage.copy_table(crops, mine, "crops")
    assert os.waitpid(child, 0)[1] == signal.SIGKILL
    assert tables(mine) == before


def test_what_cannot_be_replaced_is_an_error(files):
    mine, crops = files
    with sqlite3.connect(mine) as base:
        base.execute("CREATE VIEW crops AS SELECT 1")
    before = mine.read_bytes()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    with pytest.raises(OSError, match="crops"):
        geopackage.copy_table(crops, mine, "crops")
    gdal.PopErrorHandler()
    assert mine.read_bytes() == before


def test_two_crss_of_the_same_number_stay_apart(tmp_path):
    """Both files number their own CRS 100000, as a GeoPackage does without a code."""
    path = tmp_path / "mine.gpkg"
    write(path, 5, CUSTOM.format(50))
    target = VectorFile("OUTPUT", str(path), "crops")
    write_file(target, layout(CUSTOM.format(40)), features(20), QgsProcessingContext())
    wkt = [QgsVectorLayer(f"{path}|layername={name}").crs().toProj() for name in ("mine", "crops")]
    assert [("lat_0=50" in text, "lat_0=40" in text) for text in wkt] == [
        (True, False),
        (False, True),
    ]
    assert QgsCoordinateReferenceSystem(CUSTOM.format(40)).isValid()


def test_a_style_of_the_operator_for_the_table_stays_the_default(files):
    mine, crops = files
    geopackage.copy_table(crops, mine, "crops")
    layer = QgsVectorLayer(f"{mine}|layername=crops")
    assert not layer.saveStyleToDatabase("my style", "", True, "")
    geopackage.add_style(crops, "crops", "geom", marked("<qgis/>"))
    for _ in range(2):
        geopackage.copy_table(crops, mine, "crops")
        assert styles(mine) == [("crops", "Planar SITS", 0), ("crops", "my style", 1)]


def test_a_style_that_was_changed_under_our_name_stays(files):
    mine, crops = files
    geopackage.add_style(mine, "crops", "geom", "<qgis changed='1'/>")
    geopackage.add_style(crops, "crops", "geom", marked("<qgis/>"))
    geopackage.copy_table(crops, mine, "crops")
    with sqlite3.connect(mine) as base:
        found = base.execute("SELECT styleQML FROM layer_styles").fetchall()
    assert found == [("<qgis changed='1'/>",)]


def test_damage_is_found(files, tmp_path):
    path = tmp_path / "damaged.gpkg"
    shutil.copy(files[1], path)
    with sqlite3.connect(path) as base:
        (page,) = base.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'rtree_crops_geom_node'"
        ).fetchone()
    with open(path, "rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    with pytest.raises(OSError):
        check_pages(dataset)
    gdal.PopErrorHandler()


def test_names_with_quotes_and_spaces(tmp_path):
    path = tmp_path / "mine.gpkg"
    write(path, 5)
    name = 'it\'s "our" crop'
    target = VectorFile("OUTPUT", str(path), name)
    write_file(target, layout(), features(20), QgsProcessingContext())
    assert len(content(path, name)) == 20
