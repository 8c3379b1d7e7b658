"""A dialog, and what its run uses, outlives the last Python name of it, and no longer."""

import gc
import weakref

import pytest
from planar_sits.processing_provider import held_dialogs
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
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
