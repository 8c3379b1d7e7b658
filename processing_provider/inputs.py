"""Inputs that several algorithms share: series, parcels, segments and the device."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal
from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsWkbTypes,
)

from ..core.errors import PlanarSitsError
from .run import Run

if TYPE_CHECKING:
    from ..core.networks.device import Engine
    from ..core.networks.model import Model
    from ..core.planar.segments import SegmentSettings
    from ..core.series.parcel_table import Parcels
    from ..core.series.reader import Reader
    from ..core.series.series import Series


def raster_layers(run: Run, name: str) -> list[QgsRasterLayer]:
    """Return the raster layers of a parameter for several layers.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the parameter.

    Returns
    -------
    list of QgsRasterLayer

    Raises
    ------
    PlanarSitsError
        Names the first item that is not a readable raster.
    """
    layers = []
    for item in run.items(name):
        layer = _open_raster(item, run.context) if isinstance(item, str) else item
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            title = item if isinstance(item, str) else item.name()
            raise PlanarSitsError(f"{name}: '{title}' {_why_no_raster(item)}")
        layers.append(layer)
    return layers


def series_layers(run: Run) -> list[QgsRasterLayer]:
    """Return the raster layers of SERIES, which is needed without a series file.

    Parameters
    ----------
    run : Run

    Returns
    -------
    list of QgsRasterLayer

    Raises
    ------
    PlanarSitsError
        If there is none, or one is not readable.
    """
    layers = raster_layers(run, "SERIES")
    if not layers:
        raise PlanarSitsError(
            "SERIES: no raster is given: give the images of the series, or a series file in "
            "SERIES_FILE."
        )
    return layers


def _open_raster(text: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    """Return the raster layer that a text names: a layer, a file or a source of GDAL."""
    # Without the hint a driver for vectors takes .nc files.
    hint = QgsProcessingUtils.LayerHint.Raster
    layer = QgsProcessingUtils.mapLayerFromString(text, context, True, hint)
    # Parts of files and archives, such as NETCDF:"a.nc":b and /vsizip/a.zip/b.tif.
    return layer or QgsRasterLayer(text, Path(text.rstrip('"')).stem)


def _why_no_raster(item: object) -> str:
    """Return the end of the message about an item that is no raster."""
    with suppress(RuntimeError):  # raised if GDAL exceptions are on
        dataset = gdal.OpenEx(item, gdal.OF_RASTER) if isinstance(item, str) else None
        parts = dataset.GetSubDatasets() if dataset is not None else []
        if parts:
            return f"holds {len(parts)} rasters: give one of them, such as {parts[0][0]}."
    return "cannot be opened as a raster: it is missing, damaged or of another kind."


def read_series(run: Run, bands: Sequence[str] = ()) -> Series:
    """Open the image time series of a run (in the main thread).

    Parameters
    ----------
    run : Run
        With the parameters of the series.
    bands : sequence of str
        Names of a model's bands in channel order: they are taken from a series file by name.
        Empty for all bands.

    Returns
    -------
    Series

    Raises
    ------
    PlanarSitsError
        If the rasters do not make a series.
    """
    from ..core.series.layers import open_series

    if run.is_set("SERIES_FILE"):
        return _read_series_file(run, bands)
    series = open_series(
        series_layers(run),
        dates=run.text("DATES"),
        bands=run.text("BANDS"),
        stack_order=run.choice("STACK_ORDER"),
        masks=raster_layers(run, "MASKS"),
        mask_invalid=run.text("MASK_INVALID"),
        season_start=run.text("SEASON_START"),
        season_end=run.text("SEASON_END"),
    )
    if len(series.band_names) == 1 and not run.is_default("STACK_ORDER"):
        raise PlanarSitsError(
            f"STACK_ORDER is '{run.choice('STACK_ORDER')}', but has no effect on a series of one "
            f"band: leave it at '{run.default('STACK_ORDER')}'."
        )
    return series


def _read_series_file(run: Run, bands: Sequence[str]) -> Series:
    """Open the series of a series file."""
    from ..core.series.catalog.opening import extract, open_catalog
    from ..core.series.catalog.read import raster_path, read_catalog

    path = run.path("SERIES_FILE")

    def open_layer(href: str) -> QgsRasterLayer:
        layer = QgsRasterLayer(raster_path(path, href), Path(href).stem)
        if not layer.isValid():
            raise PlanarSitsError(
                f"SERIES_FILE: its raster '{href}' cannot be opened, since it or an image of its "
                "product is missing or damaged: build the series again."
            )
        return layer

    return open_catalog(
        extract(read_catalog(path), bands),
        open_layer,
        season_start=run.text("SEASON_START"),
        season_end=run.text("SEASON_END"),
    )


def log_series(run: Run, series: Series) -> None:
    """Write the dates, bands and notes of a series to the log."""
    dates = series.dates
    run.info(
        f"{len(series.acquisitions)} acquisitions on {len(dates)} dates, {dates[0]} to "
        f"{dates[-1]}; season {series.start} to {series.end}; bands: "
        f"{', '.join(series.band_names)}."
    )
    if series.parts:
        names = ", ".join(
            f"{zone.crs.authid() or zone.crs.description()} with {len(zone.dates)} dates"
            for zone in series.zones
        )
        run.info(
            f"The images lie in {len(series.zones)} zones ({names}): each parcel is read in the "
            "one whose tiles cover most of it, or which holds most of its area."
        )
    for note in series.notes:
        run.warn(note)


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
