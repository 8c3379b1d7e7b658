"""Outputs of a command: paths that are refused, tables, kept folders."""

from pathlib import Path

import pytest
from planar_sits.core.command_line import outputs
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.vectors.columns import TEXT, Column
from planar_sits.tests.support.commands import job


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("TEMPORARY_OUTPUT", "a temporary output would be lost"),
        ("out.dxf", "the extension of no vector format that is written without QGIS"),
        ("a.gpkg|layername=b", "needs QGIS: give the path of a file"),
        ("ogr:dbname='a.gpkg' table=\"b\"", "needs QGIS"),
        (f"{__file__}/a.gpkg", "cannot be written .* is a file, not a folder"),
        ("parcels.gpkg", "is the file of PARCELS too"),
    ],
)
def test_outputs_that_are_refused(output, message):
    made = job("classify", OUTPUT=output, PARCELS="parcels.gpkg", MODEL="m.safetensors")
    with pytest.raises(PlanarSitsError, match=f"^OUTPUT: .*{message}"):
        outputs.check_outputs(made)


def test_no_output_is_that_of_another(tmp_path):
    path = str(tmp_path / "a.gpkg")
    made = job("crossvalidate", SCORES=path, CONFUSION=str(tmp_path / "." / "a.gpkg"))
    with pytest.raises(PlanarSitsError, match="CONFUSION: .* is the file of SCORES too"):
        outputs.check_outputs(made)
    assert outputs.check_outputs(job("crossvalidate", SCORES=path)) is None


def test_a_name_without_an_extension_is_a_geopackage():
    assert outputs.vector_path(job("classify", OUTPUT="map_v1.2"), "OUTPUT") == "map_v1.2.gpkg"
    assert outputs.vector_path(job("classify"), "OUTPUT") == ""


def test_formulas_in_a_csv_file_are_told(tmp_path):
    made, path = job("crossvalidate", SCORES=str(tmp_path / "s.csv")), tmp_path / "s.csv"
    columns, rows = [Column("a", TEXT), Column("b", TEXT)], [{"a": "=1+1", "b": "x"}]
    assert outputs.write_table(made, "SCORES", columns, rows) == {"SCORES": str(path)}
    assert path.read_text("utf-8").splitlines() == ["a,b", "=1+1,x"]
    assert made.lines[0].startswith("Warning: SCORES: cells begin with")
    assert outputs.write_table(made, "CONFUSION", columns, rows) == {}


@pytest.mark.parametrize(
    ("system", "variable", "folder"),
    [("linux", "XDG_CACHE_HOME", "/c"), ("win32", "LOCALAPPDATA", "/c"), ("darwin", "X", "")],
)
def test_unfinished_work_is_kept_in_the_cache(monkeypatch, system, variable, folder):
    monkeypatch.setenv(variable, folder)
    cache = Path(folder) if folder else Path.home() / "Library" / "Caches"
    assert outputs.kept_folder("folds", system) == cache / "planar_sits" / "folds"
