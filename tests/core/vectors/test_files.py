"""Vector files by OGR: what is read again, and that an earlier file survives."""

import gc

import pytest
from osgeo import ogr, osr
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.vectors.columns import INTEGER, REAL, TEXT, Column
from planar_sits.core.vectors.files import (
    DRIVERS,
    Layout,
    driver_of,
    rehearse_vector,
    write_vector,
)
from planar_sits.tests.support.disks import small_disk

SQUARE = "POLYGON ((0 0,1 0,1 1,0 1,0 0))"


def layout(*names):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32632)
    kinds = (INTEGER, TEXT, REAL, "integer64", "date", "binary", "boolean")
    names = names or ("number", "name", "share", "large", "day", "raw", "flag")
    return Layout([Column(*pair) for pair in zip(names, kinds)], ogr.wkbPolygon, srs)


def row(*values):
    return values, ogr.CreateGeometryFromWkt(SQUARE)


def content(path):
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayer(0)
    return [
        (each.GetFID(), each.items(), each.GetGeometryRef() and each.GetGeometryRef().ExportToWkt())
        for each in layer
    ]


@pytest.mark.parametrize("suffix", [name for name in DRIVERS if name != "csv"])
def test_values_and_geometries_are_read_again(tmp_path, suffix):
    path = str(tmp_path / "new" / f"a.{suffix}")
    wanted = Layout(layout().columns[:4], ogr.wkbPolygon, layout().srs)
    rows = [row(1, "wheat é", 1 / 3, 2**40), row(None, None, None, None)]
    assert write_vector("OUTPUT", path, wanted, rows) == path
    (_, first, wkt), (_, second, _) = content(path)
    assert first["number"] == 1 and first["name"] == "wheat é" and first["large"] == 2**40
    assert first["share"] == pytest.approx(1 / 3, abs=1e-12)
    assert set(second.values()) == {None}
    square = ogr.CreateGeometryFromWkt(SQUARE)
    assert square.SymDifference(ogr.CreateGeometryFromWkt(wkt)).IsEmpty()
    assert osr.SpatialReference(ogr.Open(path).GetLayer(0).GetSpatialRef().ExportToWkt())


def test_all_kinds_in_a_geopackage(tmp_path):
    path = str(tmp_path / "a.gpkg")
    values = (1, "a", 0.5, 2**40, "2017-04-15", b"\x01\x02", 1)
    write_vector("OUTPUT", path, layout(), [row(*values)])
    ((_, found, _),) = content(path)
    assert found["day"] == "2017/04/15" and found["flag"] == 1
    layer = ogr.Open(path)
    assert bytes(layer.GetLayer(0).GetNextFeature().GetFieldAsBinary("raw")) == b"\x01\x02"


def test_a_table_of_text(tmp_path):
    path = tmp_path / "a.csv"
    write_vector("SCORES", str(path), Layout([Column("a", TEXT), Column("b", REAL)]),
                 [(("x,y", 0.25), None)])  # fmt: skip
    assert path.read_text("utf-8").splitlines() == ["a,b", '"x,y",0.25']


def test_the_key_of_a_geopackage_is_kept_or_made_anew(tmp_path):
    path = str(tmp_path / "a.gpkg")
    columns = [Column("fid", INTEGER), Column("name", TEXT)]
    rows = [row(7, "a"), row(3, "b")]
    write_vector("OUTPUT", path, Layout(columns, ogr.wkbPolygon), rows)
    assert {fid: items["name"] for fid, items, _ in content(path)} == {7: "a", 3: "b"}
    write_vector("OUTPUT", path, Layout(columns, ogr.wkbPolygon, new_keys=True),
                 [row(7, "a"), row(7, "b")])  # fmt: skip
    assert [(fid, items["name"]) for fid, items, _ in content(path)] == [(1, "a"), (2, "b")]


def test_names_that_are_changed_are_told_before(tmp_path):
    wanted = Layout([Column("population_1", TEXT), Column("population_2", TEXT)], ogr.wkbPolygon)
    notes = rehearse_vector("OUTPUT", str(tmp_path / "sub" / "a.shp"), wanted)
    assert notes[0] == "The field 'population_1' is renamed 'population' in the file."
    assert list(tmp_path.iterdir()) == []


def test_an_error_leaves_the_earlier_file(tmp_path):
    path = tmp_path / "a.gpkg"
    write_vector("OUTPUT", str(path), layout(), [])
    before = path.read_bytes()

    def rows():
        yield row(1)
        raise OSError("the images are gone")

    with pytest.raises(PlanarSitsError, match=r"OUTPUT: '.*a.gpkg' cannot be written \(the images"):
        write_vector("OUTPUT", str(path), layout("number"), rows())
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["a.gpkg"]


@pytest.mark.faults
@pytest.mark.parametrize("suffix", DRIVERS)
def test_a_full_disk_leaves_the_earlier_file(tmp_path, suffix):
    gc.collect()  # closes what another test left open, whose errors are not of this one
    with small_disk(tmp_path / "disk", 600) as folder:
        path = folder / f"a.{suffix}"
        wanted = Layout(layout().columns[:3], ogr.wkbPolygon, layout().srs)
        write_vector("OUTPUT", str(path), wanted, [row(1, "a", 0.5)])
        before = path.read_bytes()
        rows = (row(number, "x" * 200, 0.5) for number in range(5000))
        with pytest.raises(PlanarSitsError, match="cannot be written"):
            write_vector("OUTPUT", str(path), wanted, rows)
        assert path.read_bytes() == before


def test_extensions():
    assert driver_of("a.GPKG") == "GPKG"
    assert driver_of("a.dxf") == driver_of("a") == ""
