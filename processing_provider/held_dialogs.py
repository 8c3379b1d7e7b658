"""Dialogs that live in Python as long as they do in QGIS.

A dialog that is closed during a run stays hidden in QGIS until the run has ended. Its Python
object, which nothing refers to then, owns the context and the feedback of the run: the garbage
collector frees them while the algorithm uses them, and QGIS crashes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

_held: dict[int, QWidget] = {}


def hold(dialog: QWidget) -> QWidget:
    """Keep a dialog from the garbage collector until QGIS deletes it.

    QGIS deletes it when it is closed, or at the end of a run if it was closed before.

    Parameters
    ----------
    dialog : QWidget

    Returns
    -------
    QWidget
        The same.
    """
    key = id(dialog)
    _held[key] = dialog
    dialog.destroyed.connect(lambda *_: _held.pop(key, None))
    return dialog
