"""Fields of an output as the format of its file takes them.

Names that clash, names that a format uses itself and types that it lacks are known before
anything is computed: such fields are renamed or become text, and a note says so.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsField, QgsFields, QgsWkbTypes
from qgis.PyQt.QtCore import Qt, QTime

from ..core.compat import FieldKind, field_kind, long_field, text_field
from ..core.vectors.names import stored_names

if TYPE_CHECKING:
    from .layouts import Layout

_STORED = (
    FieldKind.BOOLEAN,
    FieldKind.INTEGER,
    FieldKind.REAL,
    FieldKind.TEXT,
    FieldKind.DATE,
    FieldKind.BINARY,
)


class FileFields:
    """Fields of an output as the format of its file takes them.

    Parameters
    ----------
    layout : Layout
        The fields as they are wanted, and the geometry.
    driver : str
        Name of the driver of OGR.
    column : str
        Name of the geometry column.

    Attributes
    ----------
    fields : QgsFields
    notes : list of str
        Sentences about the fields that had to be changed.
    """

    def __init__(self, layout: Layout, driver: str, column: str):
        self.fields, self.notes = QgsFields(), []
        self._converted: dict[int, Callable[[object], object]] = {}
        kinds = [field_kind(field) for field in layout.fields]
        integers = [position for position, kind in enumerate(kinds) if kind == FieldKind.INTEGER]
        has_geometry = layout.geometry != QgsWkbTypes.Type.NoGeometry
        names = stored_names(
            layout.fields.names(), integers, driver, column if has_geometry else ""
        )
        for index, (field, name, kind) in enumerate(zip(layout.fields, names, kinds)):
            self._append(index, field, name, kind)

    def _append(self, index: int, field: QgsField, name: str, kind: FieldKind) -> None:
        """Add a field under a name, as text where no format has its type."""
        changes = []
        if name != field.name():
            changes.append(f"is renamed '{name}'")
        stored = QgsField(field)
        stored.setName(name)
        if kind == FieldKind.UNSIGNED:
            stored = long_field(name)
        elif kind not in _STORED:
            stored, self._converted[index] = text_field(name), as_text
            changes.append("becomes text")
        if changes:
            self.notes.append(f"The field '{field.name()}' {' and '.join(changes)} in the file.")
        self.fields.append(stored)

    def feature(self, feature: QgsFeature) -> QgsFeature:
        """Return a feature of the layout with these fields."""
        values = feature.attributes()
        for index, convert in self._converted.items():
            values[index] = convert(values[index])
        stored = QgsFeature(self.fields)
        stored.setGeometry(feature.geometry())
        stored.setAttributes(values)
        return stored


def as_text(value: object) -> str | None:
    """Return a value of any type as text: lists and objects as JSON, None for NULL."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if isinstance(value, QTime):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, (dict, list, tuple)):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)
