"""Inputs that several algorithms share: parcels, segments and the device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeatureSource, QgsWkbTypes

from ..core.errors import PlanarSitsError
from .run import Run

if TYPE_CHECKING:
    from ..core.networks.device import Engine
    from ..core.networks.model import Model
    from ..core.planar.segments import SegmentSettings
    from ..core.series.parcel_table import Parcels
    from ..core.series.reader import Reader
    from ..core.series.series import Series


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
        raise PlanarSitsError(
            f"PARCELS: the layer '{source.sourceName()}' holds no polygons: choose another layer."
        )
    return source


def read_parcels(run: Run, series: Series, class_field: str = "", group_field: str = "") -> Parcels:
    """Read the parcels of a run.

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

    return parcels.read_parcels(
        parcel_source(run),
        series,
        run.context.transformContext(),
        id_field=run.field("ID_FIELD"),
        inner_buffer=run.real("INNER_BUFFER"),
        class_field=class_field,
        group_field=group_field,
        cancelled=run.cancelled,
    )


def log_skipped(run: Run, parcels: Parcels) -> int:
    """Write to the log which parcels are left out and why; return their number."""
    skipped = parcels.skipped()
    for reason, count, ids in skipped:
        names = ", ".join(ids) + (", …" if count > len(ids) else "")
        run.warn(f"{count} parcel(s) left out, {reason}: {names}.")
    return sum(count for _, count, _ in skipped)


def make_reader(run: Run, series: Series, parcels: Parcels, model: Model | None = None) -> Reader:
    """Return a reader of the parcels' pixels.

    Parameters
    ----------
    run : Run
        With ``MEMORY_MB``; what looks wrong in the values is written to its log.
    series : Series
    parcels : Parcels
    model : Model, optional
        That the pixels are read for: its ranges are compared with the values.

    Returns
    -------
    Reader
    """
    from ..core.series.reader import Reader

    ranges = model.description.ranges if model else None
    return Reader(series, parcels, run.real("MEMORY_MB"), ranges=ranges, warn=run.warn)


def read_segments(run: Run, sampler: str = "") -> SegmentSettings:
    """Return the segment settings of a run.

    Parameters
    ----------
    run : Run
    sampler : str
        Taken instead of ``SAMPLER``, unless empty.

    Returns
    -------
    SegmentSettings
    """
    from ..core.planar.segments import SegmentSettings

    return SegmentSettings(
        sampler=sampler or run.choice("SAMPLER"),
        length=run.integer("LENGTH"),
        fraction=run.real("FRACTION") or SegmentSettings.fraction,
        canvas=run.flag("CANVAS"),
    )


def read_engine(run: Run) -> Engine:
    """Return the engine of a run; its device is written to the log.

    Parameters
    ----------
    run : Run
        With ``DEVICE`` and ``BATCH_SIZE``.

    Returns
    -------
    Engine

    Raises
    ------
    PlanarSitsError
        If the device is not available.
    """
    from ..core.networks.device import Engine, device_title, pick_device

    device = pick_device(run.choice("DEVICE"))
    run.info(f"Device: {device_title(device)}.")
    return Engine(device, run.integer("BATCH_SIZE"), run.warn)
