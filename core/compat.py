"""Fields of layers, made alike in QGIS 3.22 to 4.x."""

from __future__ import annotations

from qgis.core import Qgis, QgsField
from qgis.PyQt.QtCore import QMetaType, QVariant

# Old QGIS takes QVariant types; QMetaType types came with 3.38.
if Qgis.QGIS_VERSION_INT >= 33800:
    _INTEGER, _REAL, _TEXT = QMetaType.Type.Int, QMetaType.Type.Double, QMetaType.Type.QString
else:
    _INTEGER, _REAL, _TEXT = QVariant.Int, QVariant.Double, QVariant.String


def integer_field(name: str) -> QgsField:
    """Return a field for whole numbers."""
    return QgsField(name, _INTEGER)


def real_field(name: str) -> QgsField:
    """Return a field for real numbers."""
    return QgsField(name, _REAL)


def text_field(name: str) -> QgsField:
    """Return a field for text."""
    return QgsField(name, _TEXT)
