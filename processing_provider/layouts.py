"""Fields, geometry and CRS of vector outputs and tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRenderer,
    QgsField,
    QgsFields,
    QgsWkbTypes,
)

from ..core.compat import integer_field, real_field, text_field
from ..core.vectors.columns import INTEGER, REAL, TEXT, Column


@dataclass(frozen=True)
class Layout:
    """Fields, geometry and CRS of a vector output; without geometry by default.

    Parameters
    ----------
    fields : QgsFields
    geometry : QgsWkbTypes.Type
    crs : QgsCoordinateReferenceSystem
    flags : tuple of QgsFeatureSink.SinkFlag
    style : callable, optional
        Returns a new renderer.
    inputs : int
        How many of the first fields are those of an input, which keep their names.
    """

    fields: QgsFields
    geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    flags: tuple = ()
    style: Callable[[], QgsFeatureRenderer] | None = None
    inputs: int = 0

    def added(self, stored: QgsFields) -> dict[str, str]:
        """Return the names of added fields, by those stored in a file."""
        pairs = zip(stored.names(), self.fields.names())
        return dict(list(pairs)[self.inputs :])


def joined_fields(fields: Iterable[QgsField]) -> QgsFields:
    """Return fields as QgsFields, in the same order."""
    joined = QgsFields()
    for one in fields:
        joined.append(one)
    return joined


def column_fields(columns: Iterable[Column]) -> QgsFields:
    """Return columns as QgsFields, in the same order."""
    makers = {TEXT: text_field, INTEGER: integer_field, REAL: real_field}
    return joined_fields(makers[column.kind](column.name) for column in columns)
