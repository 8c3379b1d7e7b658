"""A dialog, and what its run uses, outlives the last Python name of it, and no longer."""

import gc
import weakref

import pytest
from planar_sits.processing_provider import held_dialogs
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QThread, QTimer
from qgis.PyQt.QtWidgets import QDialogButtonBox


def collected():
    """Collect garbage, and let Qt delete what it was asked to."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def window(qgis_app):
    """A function that gives a widget of C++, as the main window is: no Python name keeps it."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    return lambda: box.button(QDialogButtonBox.StandardButton.Ok)


def shown_dialog(provider, name, parent, parameters):
    """Return the dialog of an algorithm as the toolbox shows it: with a parent."""
    algorithm = provider.algorithm(name).create()
    dialog = algorithm.createCustomParametersWidget(parent)
    dialog.setParameters(parameters)
    dialog.show()
    return dialog


def test_a_run_goes_on_after_its_dialog_is_closed(dialog_of, provider, window, tmp_path):
    dialog_of("createsample")  # what the toolbox has in the desktop
    folder = tmp_path / "scene"
    parameters = {"FOLDER": str(folder), "PARCEL_COUNT": 8, "DATE_COUNT": 3}
    dialog = shown_dialog(provider, "createsample", window(), parameters)
    dialog.runButton().click()
    kept = [weakref.ref(one) for one in (dialog, dialog.context, dialog.feedback)]
    dialog.close()
    del dialog
    gc.collect()
    assert all(one() is not None for one in kept)
    while QgsApplication.taskManager().count():
        collected()
    assert (folder / "parcels.gpkg").exists()
    collected()
    assert all(one() is None for one in kept)


@pytest.mark.parametrize("name", ["createsample", "checkdeclarations", "checkenvironment"])
def test_a_closed_dialog_is_released(dialog_of, provider, window, name):
    dialog_of(name)
    before = len(held_dialogs._held)
    dialog = shown_dialog(provider, name, window(), {})
    assert len(held_dialogs._held) == before + 1
    kept = weakref.ref(dialog)
    dialog.reject()
    del dialog
    collected()
    assert kept() is None
    assert len(held_dialogs._held) == before


# ---------------------------------------------------------------- dialogs that QGIS makes


@pytest.fixture
def watched(dialog_of):
    """Dialogs are held when they run, as in the desktop."""
    dialog_of("createsample")
    held_dialogs.watch()
    yield
    held_dialogs.unwatch()


def model_of(folder, **values):
    """Return a model of the operator with one step, a sample scene."""
    step = QgsProcessingModelChildAlgorithm("planarsits:createsample")
    source = QgsProcessingModelChildParameterSource.fromStaticValue
    for name, value in {"FOLDER": str(folder), **values}.items():
        step.addParameterSources(name, [source(value)])
    model = QgsProcessingModelAlgorithm("scene", "tests")
    model.addChildAlgorithm(step)
    model.setProvider(QgsApplication.processingRegistry().providerById("native"))
    return model


def open_in_front(dialog):
    """Show a dialog; it gets the focus."""
    dialog.show()
    dialog.activateWindow()
    QCoreApplication.processEvents()
    assert id(dialog) in held_dialogs._held


def deletion(dialog, folders):
    """Return a list to which the deletion of a dialog adds which folders there are by then."""
    seen = []
    dialog.destroyed.connect(lambda *_: seen.append([one.exists() for one in folders]))
    return seen


def wait_for(seen):
    for _ in range(5000):
        if seen:
            return
        collected()
        QThread.msleep(10)


@pytest.mark.parametrize("close", ["close", "reject"])
def test_the_run_of_a_model_goes_on_after_its_dialog_is_closed(watched, window, tmp_path, close):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    folder = tmp_path / "scene"
    dialog = AlgorithmDialog(model_of(folder, PARCEL_COUNT=8, DATE_COUNT=3), parent=window())
    open_in_front(dialog)
    seen = deletion(dialog, [folder / "parcels.gpkg"])
    QTimer.singleShot(0, getattr(dialog, close))
    dialog.runButton().click()  # QGIS 3.22 runs models in the main thread, others in another
    kept = weakref.ref(dialog)
    del dialog
    gc.collect()
    wait_for(seen)
    assert seen == [[True]]
    collected()
    assert kept() is None


@pytest.mark.parametrize("close", ["close", "reject"])
@pytest.mark.parametrize("kind", ["algorithm", "model"])
def test_a_batch_goes_on_after_its_dialog_is_closed(
    watched, provider, window, tmp_path, monkeypatch, close, kind
):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    folders = [tmp_path / "first", tmp_path / "second"]
    rows = [{"FOLDER": str(folder), "PARCEL_COUNT": 8, "DATE_COUNT": 3} for folder in folders]
    algorithm = provider.algorithm("createsample").create()
    if kind == "model":
        folders, rows = folders[:1], [{}]
        algorithm = model_of(folders[0], PARCEL_COUNT=8, DATE_COUNT=3)
    before = len(held_dialogs._held)
    dialog = BatchAlgorithmDialog(algorithm, window())
    open_in_front(dialog)
    panel = dialog.mainWidget()
    monkeypatch.setattr(panel, "batchRowCount", lambda: len(rows))
    monkeypatch.setattr(panel, "parametersForRow", lambda row, **_: (rows[row], True))
    seen = deletion(dialog, folders)
    QTimer.singleShot(0, getattr(dialog, close))
    dialog.runAlgorithm()
    assert not dialog.isVisible()
    kept = weakref.ref(dialog)
    del dialog, panel
    monkeypatch.undo()
    wait_for(seen)
    assert seen == [[True] * len(folders)]  # all were written before it was deleted
    collected()
    assert kept() is None
    assert len(held_dialogs._held) == before


def test_dialogs_of_others_are_not_held(watched, window, monkeypatch):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    foreign = QgsApplication.processingRegistry().algorithmById("native:createconstantrasterlayer")
    dialog = BatchAlgorithmDialog(foreign.create(), window())
    monkeypatch.setattr(dialog.mainWidget(), "batchRowCount", lambda: 1)
    monkeypatch.setattr(dialog.mainWidget(), "parametersForRow", lambda *_, **__: ({}, True))
    before = dict(held_dialogs._held)
    dialog.runAlgorithm()
    assert held_dialogs._held == before
    dialog.close()
    while QgsApplication.taskManager().count():
        collected()
