"""Fields of layers, the same in QGIS 3.22 to 4.x."""

from __future__ import annotations

from enum import Enum

from qgis.core import Qgis, QgsField
from qgis.PyQt.QtCore import QMetaType, QVariant

# Old QGIS takes QVariant types; QMetaType types came with 3.38.
if Qgis.QGIS_VERSION_INT >= 33800:
    _types, _prefix = QMetaType.Type, "Q"
else:
    _types, _prefix = QVariant, ""


class FieldKind(Enum):
    """What the values of a field are; OTHER are times, lists, JSON and the like."""

    BOOLEAN = "Bool"
    INTEGER = "Int"
    UNSIGNED = "UInt"
    REAL = "Double"
    TEXT = "String"
    DATE = "Date"
    BINARY = "ByteArray"
    OTHER = ""


_KINDS = {
    getattr(_types, name): kind
    for name, kind in (
        ("Bool", FieldKind.BOOLEAN),
        ("Int", FieldKind.INTEGER),
        ("LongLong", FieldKind.INTEGER),
        ("UInt", FieldKind.UNSIGNED),
        ("Double", FieldKind.REAL),
        (f"{_prefix}String", FieldKind.TEXT),
        (f"{_prefix}Date", FieldKind.DATE),
        (f"{_prefix}DateTime", FieldKind.DATE),
        (f"{_prefix}ByteArray", FieldKind.BINARY),
    )
}


def field_kind(field: QgsField) -> FieldKind:
    """Return what the values of a field are."""
    return _KINDS.get(field.type(), FieldKind.OTHER)


def integer_field(name: str) -> QgsField:
    """Return a field of this name for whole numbers."""
    return QgsField(name, _types.Int)


def long_field(name: str) -> QgsField:
    """Return a field of this name for whole numbers of 64 bits."""
    return QgsField(name, _types.LongLong)


def real_field(name: str) -> QgsField:
    """Return a field of this name for real numbers (double precision)."""
    return QgsField(name, _types.Double)


def text_field(name: str) -> QgsField:
    """Return a field of this name for text."""
    return QgsField(name, getattr(_types, f"{_prefix}String"))
