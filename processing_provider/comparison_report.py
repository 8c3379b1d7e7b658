"""What the report of a cross-validation takes from QGIS."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes


def map_unit(crs: QgsCoordinateReferenceSystem) -> str:
    """Return 'm', 'degrees' or the name of the unit of a CRS."""
    unit = QgsUnitTypes.toString(crs.mapUnits())
    return "m" if unit == "meters" else unit
