"""Dialogs that live in Python as long as in QGIS, there while they run.

A dialog that is closed during a run stays hidden in QGIS until the run has ended. Its Python
object, which nothing refers to then, owns the context and the feedback of the run: the garbage
collector frees them while the algorithm uses them, and QGIS crashes. A batch dialog runs in the
main thread: QGIS deletes it when it is closed, and its method goes on with a deleted object.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingModelAlgorithm
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QTimer, pyqtBoundSignal
from qgis.PyQt.QtWidgets import QApplication

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

_held: dict[int, QWidget] = {}
# Milliseconds after which a dialog whose run has ended is deleted.
_WAIT = 200


def hold(dialog: QWidget) -> QWidget:
    """Keep a dialog from the garbage collector until QGIS deletes it.

    It is deleted when it is closed, or at the end of a run if it was closed before.

    Parameters
    ----------
    dialog : QWidget

    Returns
    -------
    QWidget
        The same.
    """
    key = id(dialog)
    if _held.get(key) is not dialog:
        _held[key] = dialog
        dialog.destroyed.connect(lambda *_: _held.pop(key, None))
        dialog.installEventFilter(_guard)
    return dialog


def watch() -> None:
    """Hold every dialog of an algorithm of this plugin, from now on.

    Those of models and batch dialogs are made by QGIS: they are found when they get the focus, or
    when a run adds a task.
    """
    for signal in _signals():
        signal.connect(_hold_open)


def unwatch() -> None:
    """Hold no further dialogs."""
    for signal in _signals():
        signal.disconnect(_hold_open)


def _signals() -> tuple[pyqtBoundSignal, pyqtBoundSignal]:
    return QApplication.instance().focusChanged, QgsApplication.taskManager().taskAdded


def _hold_open(*_: object) -> None:
    from qgis.gui import QgsProcessingAlgorithmDialogBase

    for dialog in QApplication.topLevelWidgets():
        shown = isinstance(dialog, QgsProcessingAlgorithmDialogBase) and dialog.isVisible()
        if shown and _is_ours(dialog.algorithm()):
            hold(dialog)


def _is_ours(algorithm: QgsProcessingAlgorithm | None) -> bool:
    """Return whether an algorithm is of this plugin, or a model with such a step."""
    if isinstance(algorithm, QgsProcessingModelAlgorithm):
        return any(_is_ours(step.algorithm()) for step in algorithm.childAlgorithms().values())
    provider = algorithm.provider() if algorithm is not None else None
    return provider is not None and provider.id() == "planarsits"


def _is_running(dialog: QWidget) -> bool:
    """Return whether a method of a dialog is running: it is on the stack."""
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_name == "runAlgorithm" and frame.f_locals.get("self") is dialog:
            return True
        frame = frame.f_back
    return False


class _Guard(QObject):
    """Event filter that puts the deletion of a dialog off while it runs."""

    def eventFilter(self, dialog: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.DeferredDelete or not _is_running(dialog):
            return False
        QTimer.singleShot(_WAIT, lambda: _delete(dialog))
        return True


_guard = _Guard()


def _delete(dialog: QWidget) -> None:
    """Delete a closed dialog, once it does not run any more."""
    if sip.isdeleted(dialog) or dialog.isVisible():  # an error has shown it again
        return
    if _is_running(dialog):
        QTimer.singleShot(_WAIT, lambda: _delete(dialog))
    else:
        sip.delete(dialog)
