"""Fields of an output as the format of its file takes them.

Names that clash, names that a format uses itself and types that it lacks are known before
anything is computed: such fields are renamed or become text, and a note says so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsField, QgsFields, QgsWkbTypes
from qgis.PyQt.QtCore import Qt, QTime

from ..core.compat import FieldKind, field_kind, long_field, text_field

if TYPE_CHECKING:
    from .sinks import Layout

# Line breaks and quotation marks in a name break the table of a CSV file.
_UNSAFE = re.compile(r'[\x00-\x1f"]')
# Bytes of a name: OGR would cut longer ones, and rename those that then are the same.
_LONGEST = {"ESRI Shapefile": 10, "MapInfo File": 31, "MapInfo MIF": 31}
_STORED = (
    FieldKind.BOOLEAN,
    FieldKind.INTEGER,
    FieldKind.REAL,
    FieldKind.TEXT,
    FieldKind.DATE,
    FieldKind.BINARY,
)


def free_name(name: str, taken: set[str], longest: int = 1000) -> str:
    """Return a name that is not taken: itself, or with _1, _2, and so on.

    Parameters
    ----------
    name : str
    taken : set of str
        Names in lower case; the new one is added.
    longest : int
        Bytes that a name may have; it is cut before the number.
    """
    number, free = 0, _cut(name, longest)
    while free.lower() in taken:
        number += 1
        free = f"{_cut(name, longest - len(f'_{number}'))}_{number}"
    taken.add(free.lower())
    return free


def _cut(name: str, longest: int) -> str:
    """Return the first characters of a name, of at most so many bytes."""
    return name.encode()[:longest].decode(errors="ignore")


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
        reserved = set()
        if layout.geometry != QgsWkbTypes.Type.NoGeometry and driver in ("GPKG", "SQLite"):
            reserved.add(column.lower())
        if driver == "SQLite":
            reserved.add("ogc_fid")
        names = [_UNSAFE.sub("_", field.name()) or "field" for field in layout.fields]
        counts = [name.lower() for name in names]
        longest = _LONGEST.get(driver, 1000)
        fits = [len(name.encode()) <= longest for name in names]
        # A name that occurs once is kept, however the others are renamed.
        once = {name for name, fit in zip(counts, fits) if fit and counts.count(name) == 1}
        taken = reserved | once
        for index, (field, name) in enumerate(zip(layout.fields, names)):
            kind, key = field_kind(field), name.lower()
            # The key of a GeoPackage, which must be a whole number: QGIS makes a new one.
            unfit = driver == "GPKG" and key == "fid" and kind != FieldKind.INTEGER
            if unfit:
                taken.add(key)
            if unfit or key not in once or key in reserved:
                name = free_name(name, taken, longest)
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
