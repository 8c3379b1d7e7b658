"""Algorithms prepared in the main thread and run in a worker, as in the desktop."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer


@pytest.fixture
def project(sample):
    """The project, with the images and the parcels of the sample scene as layers."""
    project = QgsProject.instance()
    paths = sorted((sample / "images").glob("*.tif"))
    rasters = [QgsRasterLayer(str(path), path.stem) for path in paths]
    project.addMapLayers([*rasters, QgsVectorLayer(str(sample / "parcels.gpkg"), "parcels")])
    yield project
    project.clear()


@pytest.fixture
def context(project):
    """A context of the project."""
    context = QgsProcessingContext()
    context.setProject(project)
    return context


@pytest.fixture
def layers(project):
    """Parameters that name the project's layers."""
    (parcels,) = project.mapLayersByName("parcels")
    rasters = [layer.id() for layer in project.mapLayers().values() if layer.name() != "parcels"]
    return {"SERIES": rasters, "PARCELS": parcels.id()}


@pytest.fixture
def run_in_task(provider, context, feedback):
    """Return a function that runs an algorithm in a task and gives its results."""

    def run(name, parameters):
        loop, outcome, recorder = QEventLoop(), {}, feedback()

        def finished(success, results):
            outcome.update(success=success, results=results)
            loop.quit()

        algorithm = provider.algorithm(name).create()
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, recorder)
        task.executed.connect(finished)
        QgsApplication.taskManager().addTask(task)
        QTimer.singleShot(120_000, loop.quit)
        loop.exec()
        assert outcome["success"], recorder.infos + recorder.warnings
        return outcome["results"]

    return run


def test_train_and_classify_in_a_worker_thread(run_in_task, layers, tmp_path):
    trained = run_in_task(
        "train",
        {
            **layers,
            "CLASS_FIELD": "crop",
            "LENGTH": 8,
            "FRACTION": 10,
            "EPOCHS": 1,
            "MODEL": str(tmp_path / "m.safetensors"),
            "REPORT": str(tmp_path / "r.html"),
        },
    )
    output = str(tmp_path / "c.gpkg")
    results = run_in_task("classify", {**layers, "MODEL": trained["MODEL"], "OUTPUT": output})
    assert results["CLASSIFIED"] == 40
    assert QgsVectorLayer(output).featureCount() == 40


def test_judged_declarations_are_loaded_and_styled_when_the_dialog_ends(
    run_in_task, layers, context, project, tmp_path
):
    path = str(tmp_path / "judged.gpkg")
    output = QgsProcessingOutputLayerDefinition(path, project)
    quick = {"CLASS_FIELD": "crop", "METHOD": "lda", "REPORT": str(tmp_path / "r.html")}
    run_in_task("checkdeclarations", {**layers, **quick, "OUTPUT": output})
    (details,) = context.layersToLoadOnCompletion().values()
    assert details.postProcessor() is not None
    assert QgsVectorLayer(path).featureCount() == 40


@pytest.mark.parametrize("algorithm", ["classify", "spatialattention"])
def test_layers_are_loaded_when_the_dialog_ends(
    run_in_task, layers, context, trained, project, tmp_path, algorithm
):
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("ATTENTION", "SEMANTIC")}
    if algorithm == "classify":
        paths["OUTPUT"] = str(tmp_path / "c.gpkg")
    outputs = {
        name: QgsProcessingOutputLayerDefinition(path, project) for name, path in paths.items()
    }
    run_in_task(algorithm, {**layers, "MODEL": trained["MODEL"], **outputs})
    loaded = context.layersToLoadOnCompletion()
    assert set(loaded) == set(paths.values())
    assert all(details.postProcessor() is not None for details in loaded.values())


def test_the_early_season_in_a_worker_thread(run_in_task, layers, tmp_path):
    chosen = {"CLASS_FIELD": "crop", "METHOD": "lda", "CUTOFFS": "2", "FOLDS": 2}
    outputs = {"TABLE": str(tmp_path / "t.gpkg"), "REPORT": str(tmp_path / "r.html")}
    results = run_in_task("earlyseason", {**layers, **chosen, **outputs})
    assert QgsVectorLayer(results["TABLE"]).featureCount() == 2 * 4
    assert "data:image/png" in (tmp_path / "r.html").read_text(encoding="utf-8")
