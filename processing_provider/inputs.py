"""Inputs that several algorithms share: parcels, segments and the device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeatureSource, QgsWkbTypes

from ..core.errors import PlanarSitsError
from ..core.job.checks import no_polygons
from ..core.job.inputs import log_preview, log_skipped, make_reader, read_engine, read_segments
from .run import Run

if TYPE_CHECKING:
    from ..core.series.parcel_table import Parcels
    from ..core.series.series import Series

__all__ = [
    "log_skipped",
    "make_reader",
    "parcel_source",
    "read_engine",
    "read_parcels",
    "read_segments",
]


def parcel_source(run: Run) -> QgsProcessingFeatureSource:
    """Return the feature source of the parcels.

    Parameters
    ----------
    run : Run
        With ``PARCELS``.

    Returns
    -------
    QgsProcessingFeatureSource

    Raises
    ------
    PlanarSitsError
        If there is none, or its features are not polygons.
    """
    source = run.source("PARCELS")
    if source is None:
        raise PlanarSitsError("PARCELS: the layer cannot be opened.")
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise no_polygons(source.sourceName())
    return source


def read_parcels(run: Run, series: Series, class_field: str = "", group_field: str = "") -> Parcels:
    """Read the parcels of a run; write a preview of the series to the log.

    Parameters
    ----------
    run : Run
    series : Series
        The polygons are transformed to its grid.
    class_field, group_field : str
        Names of fields to read, '' for none.

    Returns
    -------
    Parcels

    Raises
    ------
    PlanarSitsError
        If the layer cannot be opened, is empty or not of polygons, or just one of layer and
        images has a CRS.
    Cancelled
    """
    from ..core.series import parcels

    found = parcels.read_parcels(
        parcel_source(run),
        series,
        run.context.transformContext(),
        id_field=run.field("ID_FIELD"),
        inner_buffer=run.real("INNER_BUFFER"),
        class_field=class_field,
        group_field=group_field,
        cancelled=run.cancelled,
    )
    log_preview(run, series, found)
    return found
