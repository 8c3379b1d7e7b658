"""planar-sits classify; that it gives the layer of QGIS is in test_command_line.py."""

from pathlib import Path

import pytest
from osgeo import gdal
from planar_sits.core.command_line import classify, train
from planar_sits.core.errors import PlanarSitsError
from planar_sits.tests.support.commands import job, run_on_cluster, series_values, training_values


@pytest.fixture(scope="module")
def model(sample, tmp_path_factory):
    """Path of a model that was trained on the sample scene."""
    path = str(tmp_path_factory.mktemp("model") / "m.safetensors")
    train.run(job("train", **training_values(sample), MODEL=path))
    return path


def values_of(path):
    """Return the values of a layer, feature by feature."""
    layer = gdal.OpenEx(path, gdal.OF_VECTOR)
    return [each.items() for each in layer.GetLayer(0)]


def given(sample, model, path, **more):
    return {
        **series_values(sample), "PARCELS": str(sample / "parcels.gpkg"), "MODEL": model,
        "DEVICE": "cpu", "OUTPUT": str(path), **more,
    }  # fmt: skip


def test_parcels_with_their_class(sample, model, tmp_path):
    made = job("classify", **given(sample, model, tmp_path / "c.gpkg", PROBABILITIES="true"))
    classify.check(made)
    results = classify.run(made)
    rows = values_of(results["OUTPUT"])
    assert len(rows) == 40 == results["CLASSIFIED"] + results["SKIPPED"]
    for row in rows:
        if row["pred_class"]:
            assert row[f"p_{row['pred_class']}"] == pytest.approx(row["pred_conf"])
    assert any("of 40 parcels classified." in line for line in made.lines)


@pytest.mark.slow
def test_a_cluster_gives_the_same(sample, model, tmp_path, monkeypatch):
    pytest.importorskip("distributed")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    here = classify.run(job("classify", **given(sample, model, tmp_path / "a.gpkg")))
    made = job("classify", **given(sample, model, tmp_path / "b.gpkg", CLUSTER="local:2"))
    there = run_on_cluster(classify.run, made)
    for one, other in zip(values_of(here["OUTPUT"]), values_of(there["OUTPUT"])):
        assert one == pytest.approx(other, abs=1e-6)
    assert not list(Path(tmp_path / "cache").rglob("*.npz"))


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"MODEL": "missing.safetensors"}, "missing.safetensors' cannot be read"),
        ({"SERIES": []}, "SERIES: no raster is given"),
    ],
)
def test_what_is_refused(sample, model, tmp_path, changed, message):
    with pytest.raises(PlanarSitsError, match=message):
        classify.check(job("classify", **given(sample, model, tmp_path / "c.gpkg", **changed)))
