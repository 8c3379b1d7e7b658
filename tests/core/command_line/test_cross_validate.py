"""planar-sits crossvalidate; that it gives the tables of QGIS is in test_command_line.py."""

import csv

import pytest
from planar_sits.core.command_line import cross_validate
from planar_sits.core.errors import PlanarSitsError
from planar_sits.tests.support.commands import job, run_on_cluster, series_values


@pytest.fixture
def values(sample, tmp_path, monkeypatch):
    """Return a function that gives the parameters of a short comparison."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def given(**more):
        return {
            **series_values(sample), "PARCELS": str(sample / "parcels.gpkg"), "CLASS_FIELD": "crop",
            "METHODS": ["lda"], "FOLDS": "2", "DEVICE": "cpu", "SCORES": str(tmp_path / "s.csv"),
            **more,
        }  # fmt: skip

    return given


def test_scores_and_a_report_with_maps(values, tmp_path):
    made = job("crossvalidate", **values(REPORT=str(tmp_path / "r.html")))
    cross_validate.check(made)
    results = cross_validate.run(made)
    with open(results["SCORES"], newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["fold"] for row in rows] == ["1", "2"]
    assert results["BEST_METHOD"] == "lda"
    mean = sum(float(row["oa"]) for row in rows) / 2
    assert results["BEST_OA"] == pytest.approx(mean)
    page = (tmp_path / "r.html").read_text("utf-8")
    assert "EPSG:32632" in page and "GDAL" in page
    assert not list((tmp_path / "cache").rglob("*.safetensors"))


def test_a_cluster_gives_the_same(values, tmp_path):
    pytest.importorskip("distributed")

    def scores(results):
        with open(results["SCORES"], newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        numbers = ("fold", "parcels", "oa", "macro_f1", "kappa", "ece")
        return [[float(row[name]) for name in numbers] for row in rows]

    here = scores(cross_validate.run(job("crossvalidate", **values())))
    made = job("crossvalidate", **values(CLUSTER="local:1"))
    there = scores(run_on_cluster(cross_validate.run, made))
    assert there == [pytest.approx(row, abs=1e-6) for row in here]


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"GROUPING": "field"}, "GROUP_FIELD is empty"),
        ({"GROUPING": "block", "BLOCK_SIZE": "0"}, "BLOCK_SIZE is 0"),
        ({"METHODS": [","]}, "METHODS: choose at least one of"),
    ],
)
def test_what_is_refused_by_the_check(values, changed, message):
    with pytest.raises(PlanarSitsError, match=message):
        cross_validate.check(job("crossvalidate", **values(**changed)))


def test_fields_that_do_not_exist(values):
    with pytest.raises(PlanarSitsError, match="GROUP_FIELD: the layer 'parcels' has no field 'x'"):
        cross_validate.run(job("crossvalidate", **values(GROUPING="field", GROUP_FIELD="x")))
