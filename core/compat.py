"""Differences between QGIS 3.22 and 4.x, in one place."""

from qgis.core import Qgis, QgsField
from qgis.PyQt.QtCore import QMetaType, QVariant

# Old QGIS takes QVariant types; QMetaType types came with 3.38.
if Qgis.QGIS_VERSION_INT >= 33800:
    _INTEGER, _REAL, _TEXT = QMetaType.Type.Int, QMetaType.Type.Double, QMetaType.Type.QString
else:
    _INTEGER, _REAL, _TEXT = QVariant.Int, QVariant.Double, QVariant.String


def integer_field(name):
    """Return a QgsField for whole numbers."""
    return QgsField(name, _INTEGER)


def real_field(name):
    """Return a QgsField for real numbers."""
    return QgsField(name, _REAL)


def text_field(name):
    """Return a QgsField for text."""
    return QgsField(name, _TEXT)
