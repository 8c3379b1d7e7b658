"""As the desktop runs an algorithm: prepared in the main thread, run in a worker thread."""

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer


def run_in_task(algorithm, parameters, context, feedback):
    """Run a task to its end; return success and results."""
    loop, outcome = QEventLoop(), {}

    def finished(success, results):
        outcome.update(success=success, results=results)
        loop.quit()

    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(finished)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(120_000, loop.quit)
    loop.exec()
    return outcome


def test_train_and_classify_in_a_worker_thread(provider, sample, tmp_path, feedback):
    project = QgsProject.instance()
    rasters = [QgsRasterLayer(str(path), path.stem) for path in sorted(sample.glob("*.tif"))]
    parcels = QgsVectorLayer(str(sample / "parcels.gpkg"), "parcels")
    project.addMapLayers([*rasters, parcels])
    context = QgsProcessingContext()
    context.setProject(project)
    shared = {"SERIES": [layer.id() for layer in rasters], "PARCELS": parcels.id()}
    told = feedback()
    trained = run_in_task(
        provider.algorithm("train").create(),
        {
            **shared,
            "CLASS_FIELD": "crop",
            "LENGTH": 8,
            "FRACTION": 10,
            "EPOCHS": 1,
            "MODEL": str(tmp_path / "m.safetensors"),
            "REPORT": str(tmp_path / "r.html"),
        },
        context,
        told,
    )
    assert trained["success"], told.said + told.warned
    found = run_in_task(
        provider.algorithm("classify").create(),
        {**shared, "MODEL": trained["results"]["MODEL"], "OUTPUT": str(tmp_path / "c.gpkg")},
        context,
        told,
    )
    assert found["success"], told.said + told.warned
    assert found["results"]["CLASSIFIED"] == 40
    assert QgsVectorLayer(str(tmp_path / "c.gpkg")).featureCount() == 40
    project.clear()
