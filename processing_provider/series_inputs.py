"""The image time series of a run: its parameters, its rasters, the series."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsDataProvider,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterLayer,
)

from ..core.errors import PlanarSitsError
from ..core.remote import gdal_source, is_remote
from .run import Run

if TYPE_CHECKING:
    from ..core.series.band_names import BandNames
    from ..core.series.series import Series
    from .remote_rasters import RemoteRaster


def check_series(run: Run) -> None:
    """Check that the parameters of the series can be read.

    Raises
    ------
    PlanarSitsError
        If there is no raster, a text cannot be parsed, a raster cannot be opened, or there is a
        series file beside the parameters that it stands for.
    """
    from ..core.products.masks import parse_rule
    from ..core.series.dates import parse_date, parse_dates, parse_numbers

    for name in ("SEASON_START", "SEASON_END"):
        if run.text(name):
            parse_date(run.text(name), name)
    if run.is_set("SERIES_FILE"):
        _check_series_file(run)
        return
    parse_dates(run.text("DATES"))
    parse_numbers(run.text("BANDS"), "BANDS")
    if not parse_rule(run.text("MASK_INVALID")) and run.items("MASKS"):
        raise PlanarSitsError(
            "MASKS are given, but MASK_INVALID is empty, so that nothing would be masked: give the "
            "mask values to ignore, such as 1, or leave MASKS empty."
        )
    series_layers(run)
    raster_layers(run, "MASKS")


def _check_series_file(run: Run) -> None:
    """Raise if the series file cannot be read, or what it tells is given too."""
    from ..core.series.catalog.read import read_catalog

    for name in ("SERIES", "MASKS", "DATES", "BANDS", "STACK_ORDER", "MASK_INVALID"):
        layers = name in ("SERIES", "MASKS")
        if run.items(name) if layers else not run.is_default(name):
            raise PlanarSitsError(
                f"{run.label('SERIES_FILE')} and {run.label(name)} are both given, but the file "
                f"has images, dates, bands and masks: leave {name} "
                f"{'empty' if layers or not run.default(name) else 'at its default'}, or leave "
                "SERIES_FILE empty."
            )
    read_catalog(run.path("SERIES_FILE"))


def raster_layers(run: Run, name: str) -> list[QgsRasterLayer | RemoteRaster]:
    """Return the raster layers of a parameter for several layers.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the parameter.

    Returns
    -------
    list of QgsRasterLayer or RemoteRaster
        A raster on another computer is a `RemoteRaster`.

    Raises
    ------
    PlanarSitsError
        Names the first item that is not a readable raster.
    """
    layers = []
    for item in run.items(name):
        if isinstance(item, str) and is_remote(gdal_source(item)):
            layers.append(_open_remote(item, name))
            continue
        layer = _open_raster(item, run.context) if isinstance(item, str) else item
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            title = item if isinstance(item, str) else item.name()
            raise PlanarSitsError(f"{name}: '{title}' {_why_no_raster(item)}")
        layers.append(layer)
    return layers


def series_layers(run: Run) -> list[QgsRasterLayer | RemoteRaster]:
    """Return the raster layers of SERIES, which is needed without a series file.

    Parameters
    ----------
    run : Run

    Returns
    -------
    list of QgsRasterLayer or RemoteRaster
        A raster on another computer is a `RemoteRaster`.

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


def _open_remote(text: str, name: str) -> RemoteRaster:
    """Return a raster on another computer; the error about one begins with the parameter."""
    from .remote_rasters import RemoteRaster

    try:
        return RemoteRaster(text)
    except PlanarSitsError as error:
        raise PlanarSitsError(f"{name}: {error}") from None


def _open_raster(text: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    """Return the raster layer that a text names: a layer, a file or a source of GDAL."""
    # Without the hint a driver for vectors takes .nc files.
    hint = QgsProcessingUtils.LayerHint.Raster
    layer = QgsProcessingUtils.mapLayerFromString(text, context, True, hint)
    # Parts of files and archives, such as NETCDF:"a.nc":b and /vsizip/a.zip/b.tif.
    return layer or QgsRasterLayer(text, Path(text.rstrip('"')).stem)


def _why_no_raster(item: str | QgsMapLayer) -> str:
    """Return the end of the message about an item that is no raster."""
    from ..core.series.gdal_layer import why_no_raster

    return why_no_raster(item if isinstance(item, str) else item.source())


def read_series(run: Run, bands: BandNames | None = None) -> Series:
    """Open the image time series of a run (in the main thread).

    Parameters
    ----------
    run : Run
        With the parameters of the series.
    bands : BandNames, optional
        Those of a model, which are taken from a series file by name; by default all bands.

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


def _read_series_file(run: Run, bands: BandNames | None) -> Series:
    """Open the series of a series file."""
    from ..core.series.catalog.opening import extract, open_catalog
    from ..core.series.catalog.read import check_unchanged, raster_path, read_catalog
    from .remote_rasters import RemoteRaster

    path = run.path("SERIES_FILE")
    part = extract(read_catalog(path), bands)
    for item in part.items:
        check_unchanged(path, item)

    def open_raster(href: str) -> PlainRaster | RemoteRaster:
        raster = raster_path(path, href)
        if is_remote(raster):
            return RemoteRaster(raster, Path(href).stem)
        layer = PlainRaster(raster, Path(href).stem)
        if not layer.isValid():
            raise PlanarSitsError(
                f"SERIES_FILE: its raster '{href}' cannot be opened, since it or an image of its "
                "product is missing or damaged: build the series again."
            )
        return layer

    return open_catalog(
        part,
        open_raster,
        season_start=run.text("SEASON_START"),
        season_end=run.text("SEASON_END"),
    )


class PlainRaster:
    """A raster with the methods of a layer that readers use, without a style.

    For the style of a layer QGIS computes statistics, which GDAL writes into virtual rasters.

    Parameters
    ----------
    path, name : str
    """

    def __init__(self, path: str, name: str):
        options = QgsDataProvider.ProviderOptions()
        self._provider = QgsProviderRegistry.instance().createProvider("gdal", path, options)
        self._name = name
        for method in ("isValid", "crs", "extent", "bandCount"):
            setattr(self, method, getattr(self._provider, method))
        self.width, self.height = self._provider.xSize, self._provider.ySize

    def name(self) -> str:
        """Return the name for messages."""
        return self._name

    def dataProvider(self) -> QgsRasterDataProvider:  # noqa: N802
        """Return the provider of the pixels."""
        return self._provider


def log_series(run: Run, series: Series) -> None:
    """Write the dates, bands, masks and notes of a series to the log."""
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
    if series.masked:
        run.info(f"Mask values that are ignored: {'; '.join(series.mask_rules)}.")
    for note in series.notes:
        run.warn(note)
