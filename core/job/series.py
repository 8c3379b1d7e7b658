"""The image time series of a job: checks of its parameters, opening, log."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import PlanarSitsError
from .job import Job

if TYPE_CHECKING:
    from ..networks.model import Model
    from ..series.band_names import BandNames
    from ..series.gdal_layer import GdalLayer
    from ..series.series import Series


def check_series(job: Job) -> None:
    """Check that the parameters of the series can be read.

    Raises
    ------
    PlanarSitsError
        If there is no raster, a text cannot be parsed, a raster cannot be opened, or there is a
        series file beside the parameters that it stands for.
    """
    from ..products.masks import parse_rule
    from ..series.dates import parse_date, parse_dates, parse_numbers

    for name in ("SEASON_START", "SEASON_END"):
        if job.text(name):
            parse_date(job.text(name), name)
    if job.is_set("SERIES_FILE"):
        _check_series_file(job)
        return
    parse_dates(job.text("DATES"))
    parse_numbers(job.text("BANDS"), "BANDS")
    if not parse_rule(job.text("MASK_INVALID")) and job.items("MASKS"):
        raise PlanarSitsError(
            "MASKS are given, but MASK_INVALID is empty, so that nothing would be masked: give the "
            "mask values to ignore, such as 1, or leave MASKS empty."
        )
    series_layers(job)
    job.rasters("MASKS")


def _check_series_file(job: Job) -> None:
    """Raise if the series file cannot be read, or what it tells is given too."""
    from ..series.catalog.read import read_catalog

    for name in ("SERIES", "MASKS", "DATES", "BANDS", "STACK_ORDER", "MASK_INVALID"):
        layers = name in ("SERIES", "MASKS")
        if job.items(name) if layers else not job.is_default(name):
            raise PlanarSitsError(
                f"{job.label('SERIES_FILE')} and {job.label(name)} are both given, but the file "
                f"has images, dates, bands and masks: leave {name} "
                f"{'empty' if layers or not job.default(name) else 'at its default'}, or leave "
                "SERIES_FILE empty."
            )
    read_catalog(job.path("SERIES_FILE"))


def series_layers(job: Job) -> list[GdalLayer]:
    """Return the raster layers of SERIES, which is needed without a series file.

    Parameters
    ----------
    job : Job

    Returns
    -------
    list of GdalLayer

    Raises
    ------
    PlanarSitsError
        If there is none, or one is not readable.
    """
    layers = job.rasters("SERIES")
    if not layers:
        raise PlanarSitsError(
            "SERIES: no raster is given: give the images of the series, or a series file in "
            "SERIES_FILE."
        )
    return layers


def no_raster(name: str, title: str, reason: str) -> PlanarSitsError:
    """Return the error of an item of a parameter for rasters that is none.

    Parameters
    ----------
    name : str
        Identifier of the parameter.
    title : str
        Path or name of the item.
    reason : str
        From `series.gdal_sources.why_no_raster`.
    """
    return PlanarSitsError(f"{name}: '{title}' {reason}")


def read_series(job: Job, bands: BandNames | None = None) -> Series:
    """Open the image time series of a job.

    Parameters
    ----------
    job : Job
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
    from ..series.layers import open_series

    if job.is_set("SERIES_FILE"):
        return _read_series_file(job, bands)
    series = open_series(
        series_layers(job),
        dates=job.text("DATES"),
        bands=job.text("BANDS"),
        stack_order=job.choice("STACK_ORDER"),
        masks=job.rasters("MASKS"),
        mask_invalid=job.text("MASK_INVALID"),
        season_start=job.text("SEASON_START"),
        season_end=job.text("SEASON_END"),
    )
    if len(series.band_names) == 1 and not job.is_default("STACK_ORDER"):
        raise PlanarSitsError(
            f"STACK_ORDER is '{job.choice('STACK_ORDER')}', but has no effect on a series of one "
            f"band: leave it at '{job.default('STACK_ORDER')}'."
        )
    return series


def _read_series_file(job: Job, bands: BandNames | None) -> Series:
    """Open the series of a series file."""
    from ..series.catalog.opening import extract, open_catalog
    from ..series.catalog.read import check_unchanged, raster_path, read_catalog

    path = job.path("SERIES_FILE")
    part = extract(read_catalog(path), bands)
    for item in part.items:
        check_unchanged(path, item)

    def open_layer(href: str) -> GdalLayer:
        layer = job.open_raster(raster_path(path, href), Path(href).stem)
        if not layer.isValid():
            raise PlanarSitsError(
                f"SERIES_FILE: its raster '{href}' cannot be opened, since it or an image of its "
                "product is missing or damaged: build the series again."
            )
        return layer

    return open_catalog(
        part,
        open_layer,
        season_start=job.text("SEASON_START"),
        season_end=job.text("SEASON_END"),
    )


def read_model_series(job: Job, model: Model) -> Series:
    """Open the series of a job for a model.

    Parameters
    ----------
    job : Job
    model : Model

    Returns
    -------
    Series
        With notes on what differs from the series of the training.

    Raises
    ------
    PlanarSitsError
        If the series cannot be opened or does not suit the model.
    """
    from ..learning.season_check import check_series, model_bands, take_bands

    if job.is_set("SERIES_FILE"):
        series = read_series(job, model_bands(model.description))
    else:
        series = take_bands(model.description, read_series(job))
    series.notes += check_series(model.description, series)
    return series


def log_series(job: Job, series: Series) -> None:
    """Write the dates, bands, masks and notes of a series to the log."""
    dates = series.dates
    job.info(
        f"{len(series.acquisitions)} acquisitions on {len(dates)} dates, {dates[0]} to "
        f"{dates[-1]}; season {series.start} to {series.end}; bands: "
        f"{', '.join(series.band_names)}."
    )
    if series.parts:
        names = ", ".join(
            f"{zone.crs.authid() or zone.crs.description()} with {len(zone.dates)} dates"
            for zone in series.zones
        )
        job.info(
            f"The images lie in {len(series.zones)} zones ({names}): each parcel is read in the "
            "one whose tiles cover most of it, or which holds most of its area."
        )
    if series.masked:
        job.info(f"Mask values that are ignored: {'; '.join(series.mask_rules)}.")
    for note in series.notes:
        job.warn(note)
