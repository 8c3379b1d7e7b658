"""planarsits:classify on a cluster: the layer of a run in this process."""

import sys

import pytest
from planar_sits.tests.processing_provider.test_two_zones import (  # noqa: F401
    safes,
    series_files,
    zoned_model,
    zoned_parcels,
)
from planar_sits.tests.support.dask_processes import DaskProcesses
from planar_sits.tests.support.layers import rows
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer


@pytest.fixture(scope="module")
def by_hand(tmp_path_factory):
    """The address of a scheduler with two worker processes, started by hand."""
    with DaskProcesses(tmp_path_factory.mktemp("dask")) as processes:
        yield processes.address


@pytest.fixture
def classify(run, trained, series, odd_parcels, tmp_path):
    """Return a function that classifies, by default on no cluster, and gives the rows."""
    count = iter(range(100))

    def call(cluster="", feedback=None, **more):
        given = {**series, "MODEL": trained["MODEL"], "PARCELS": odd_parcels, **more}
        path = str(tmp_path / f"{next(count)}.gpkg")
        run("classify", feedback, **given, PROBABILITIES=True, DEVICE="cpu", CLUSTER=cluster,
            OUTPUT=path)  # fmt: skip
        return features(path)

    return call


@pytest.fixture
def odd_parcels(parcels):
    """The parcels of the sample, and some without geometry, pixels, or images."""
    layer = QgsVectorLayer(parcels, "p").materialize(QgsFeatureRequest())
    shape = next(layer.getFeatures()).geometry()
    far, tiny = QgsGeometry(shape), shape.centroid().buffer(0.01, 4)
    far.translate(1e5, 0)
    tiny.convertToMultiType()
    added = []
    for geometry in (QgsGeometry(), far, tiny):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("parcel", 100 + len(added))
        feature.setGeometry(geometry)
        added.append(feature)
    layer.dataProvider().addFeatures(added)
    return layer


def features(path):
    """Return fields with values, and the geometry, of each feature."""
    layer = QgsVectorLayer(str(path), "o")
    return [(list(f.attributeMap().items()), f.geometry().asWkt(6)) for f in layer.getFeatures()]


def assert_same(found, expected):
    """Assert that two outputs have the same rows, numbers to 1e-6."""
    assert [geometry for _, geometry in found] == [geometry for _, geometry in expected]
    for (mine, _), (theirs, _) in zip(found, expected):
        assert [name for name, _ in mine] == [name for name, _ in theirs]
        for (name, value), (_, other) in zip(mine, theirs):
            same = pytest.approx(other, abs=1e-6) if isinstance(other, float) else other
            assert value == same, name


def test_every_cluster_gives_the_same_layer(classify, by_hand, feedback):
    expected = classify()
    statuses = [dict(values)["pred_stat"] for values, _ in expected]
    assert statuses[-3:] == ["no geometry", "outside the images", "no pixel centre inside"]
    assert statuses[0] == "classified"
    for cluster in ("local:1", "local:2", by_hand):
        recorder = feedback()
        assert_same(classify(cluster, recorder), expected)
        assert any(line.startswith("Cluster: ") for line in recorder.infos)
        assert recorder.fractions[-1] > 90


@pytest.mark.parametrize(
    "more", [{"VOTING": "all"}, {"FRACTION": 50}, {"MASKS": None}, {"INNER_BUFFER": 5}]
)
def test_options_have_their_effect_on_a_cluster(classify, by_hand, more):
    assert_same(classify(by_hand, **more), classify(**more))


@pytest.mark.parametrize("method", ["lda", "committee", "parcel_mean_rf"])
def test_models_of_other_methods(classify, by_hand, trained_by, method):
    model = {"MODEL": trained_by(method)["MODEL"]}
    assert_same(classify(by_hand, **model), classify(**model))


def test_a_series_file_of_two_zones(
    run, by_hand, series_files, zoned_parcels, zoned_model, tmp_path  # noqa: F811
):  # fmt: skip
    found = {}
    for cluster in ("", by_hand):
        path = str(tmp_path / f"{bool(cluster)}.gpkg")
        run("classify", SERIES_FILE=series_files["both"], PARCELS=zoned_parcels["both"],
            MODEL=zoned_model, DEVICE="cpu", CLUSTER=cluster, OUTPUT=path)  # fmt: skip
        found[cluster] = features(path)
    assert_same(found[by_hand], found[""])
    assert {dict(values)["pred_stat"] for values, _ in found[""]} == {"classified"}


def test_in_a_worker_thread(provider, trained, series, parcels, tmp_path, feedback):
    """As the desktop runs it."""
    loop, outcome, recorder = QEventLoop(), {}, feedback()

    def finished(success, results):
        outcome.update(success=success, results=results)
        loop.quit()

    output = str(tmp_path / "o.gpkg")
    given = {**series, "MODEL": trained["MODEL"], "PARCELS": parcels, "CLUSTER": "local:1",
             "OUTPUT": output}  # fmt: skip
    algorithm, context = provider.algorithm("classify").create(), QgsProcessingContext()
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, recorder)
    task.executed.connect(finished)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(120_000, loop.quit)
    loop.exec()
    assert outcome["success"], recorder.infos + recorder.warnings
    assert outcome["results"]["CLASSIFIED"] == 40
    assert len(rows(QgsVectorLayer(output, "o"))) == 40


@pytest.mark.slow
def test_by_qgis_process(qgis_process, trained, series, parcels, tmp_path):
    given = {"MODEL": trained["MODEL"], "PARCELS": parcels, **series}
    done = qgis_process.run("classify", **given, OUTPUT=tmp_path / "a.gpkg")
    assert done.returncode == 0, done.stdout
    done = qgis_process.run("classify", **given, CLUSTER="local:2", OUTPUT=tmp_path / "b.gpkg")
    assert done.returncode == 0, done.stdout
    assert "2 worker processes on this machine" in done.stdout
    first, second = (features(tmp_path / name) for name in ("a.gpkg", "b.gpkg"))
    assert len(first) == 40
    assert_same(second, first)


def test_a_run_that_is_cancelled_writes_nothing(classify, by_hand, feedback, tmp_path):
    from qgis.core import QgsProcessingException

    recorder = feedback(cancel_at="Cluster: ")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        classify(by_hand, recorder)
    assert not list(tmp_path.glob("*.gpkg"))
    classify(by_hand, RESUME=True)


# ------------------------------------------------------------ what is refused


@pytest.fixture
def refused(refusal, trained, series, parcels, tmp_path):
    """Return a function that gives the message of a run that is refused."""

    def call(**more):
        given = {**series, "MODEL": trained["MODEL"], "PARCELS": parcels, **more}
        message = refusal("classify", **given, OUTPUT=str(tmp_path / "o.gpkg"))
        assert not (tmp_path / "o.gpkg").exists()
        assert "\n" not in message and "Traceback" not in message
        return message

    return call


def test_what_is_no_cluster_is_refused(refused):
    assert "'10.0.0.1:8786' is no cluster: write local:4" in refused(CLUSTER="10.0.0.1:8786")


@pytest.mark.parametrize("raster", ["ATTENTION", "SEMANTIC"])
def test_attention_is_not_computed_on_a_cluster(refused, tmp_path, raster):
    message = refused(CLUSTER="local:1", **{raster: str(tmp_path / "a.tif")})
    assert "(CLUSTER)" in message and f"({raster})" in message and "leave one of them" in message


def test_without_dask_the_command_is_told_and_all_else_works(refused, classify, monkeypatch):
    for name in [name for name in sys.modules if name.split(".")[0] in ("dask", "distributed")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.setitem(sys.modules, "dask", None)
    message = refused(CLUSTER="local:1")
    assert "Python package distributed (CLUSTER)" in message and "install" in message
    assert len(classify()) == 43


def test_a_scheduler_that_is_not_there_is_one_sentence(refused, monkeypatch):
    monkeypatch.setattr("planar_sits.core.cluster.client._CONNECT", 1)
    assert "scheduler tcp://127.0.0.1:9 cannot be reached" in refused(CLUSTER="tcp://127.0.0.1:9")


def test_a_raster_that_is_no_file_is_refused(refused, series):
    """What other processes cannot open, such as a raster in memory."""
    from osgeo import gdal

    paths = []
    for path in series["SERIES"]:
        paths.append(f"/vsimem/{path.rsplit('/', 1)[-1]}")
        gdal.GetDriverByName("GTiff").CreateCopy(paths[-1], gdal.Open(path))
    assert "cannot be read by other processes" in refused(
        CLUSTER="local:1", SERIES=paths, MASKS=None
    )


def test_the_parameters(provider):
    definition = provider.algorithm("classify").parameterDefinition("CLUSTER")
    assert definition.defaultValue() == ""
    assert "local:4" in definition.help() and "tcp://" in definition.help()
    assert provider.algorithm("classify").parameterDefinition("RESUME").defaultValue() is False
