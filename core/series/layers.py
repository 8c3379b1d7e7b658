"""The opening of raster layers as a series.

The caller passes layers of QGIS: this module does not import ``qgis``.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..errors import PlanarSitsError
from ..products.masks import parse_rule
from .acquisitions import single_acquisitions, stacked_acquisitions
from .band_names import name_bands
from .dates import parse_date, parse_dates, parse_numbers
from .grid import Grid
from .mask_likeness import check_no_masks
from .masks import attach_masks
from .rasters import alpha_bands, file_name, layer_grid
from .series import Acquisition, Raster, Series

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer


def open_series(
    layers: Sequence[QgsRasterLayer],
    masks: Sequence[QgsRasterLayer] = (),
    *,
    dates: str = "",
    bands: str = "",
    stack_order: str = "by_date",
    mask_invalid: str = "1",
    season_start: str = "",
    season_end: str = "",
) -> Series:
    """Open raster layers as a series.

    Parameters
    ----------
    layers : sequence of QgsRasterLayer
        One per acquisition, or one stack of all acquisitions; at least one layer.
    masks : sequence of QgsRasterLayer
        One per acquisition, one stack, or none.
    dates, bands, mask_invalid, season_start, season_end : str
        Values of the parameters of these names, as the operator wrote them;
        empty for their defaults.
    stack_order : {'by_date', 'by_band'}
        Order of the bands of a stack of images.

    Returns
    -------
    Series
        With clones of the layers' providers.

    Raises
    ------
    PlanarSitsError
        If grids differ, a parameter cannot be read, dates cannot be found, a band
        does not exist, masks do not fit or are among the images, or the season holds fewer than
        two dates.
    """
    likeness = check_no_masks(layers)
    grid = common_grid([*layers, *masks])
    numbers, days = parse_numbers(bands, "BANDS"), parse_dates(dates)
    if len(layers) == 1:
        acquisitions = stacked_acquisitions(layers[0], days, numbers, stack_order)
    else:
        acquisitions = single_acquisitions(layers, days, numbers)
    notes = [*likeness, *acquisitions.notes]
    images = attach_masks(acquisitions.images, masks, notes)
    images.sort(key=lambda acquisition: acquisition.date)
    season = find_season(images, season_start, season_end)
    notes += _repeated_dates(season.acquisitions)
    return Series(
        grid=grid,
        crs=layers[0].crs(),
        sources=[series_raster("image", layer) for layer in layers],
        masks=[series_raster("mask", layer) for layer in masks],
        acquisitions=season.acquisitions,
        start=season.start,
        end=season.end,
        band_names=acquisitions.band_names,
        notes=notes,
        common_names=list(name_bands(acquisitions.band_names, _texts(layers)).common),
        mask_rule=replace(parse_rule(mask_invalid), missing=False),
    )


def _texts(layers: Sequence[QgsRasterLayer]) -> list[str]:
    """Return what may tell the sensor of each layer."""
    return [f"{layer.name()} {file_name(layer)}" for layer in layers]


def series_raster(kind: str, layer: QgsRasterLayer) -> Raster:
    """Return a raster of a series with a clone of the layer's provider."""
    alpha = tuple(alpha_bands(layer))
    return Raster(kind, layer.name(), layer.dataProvider().clone(), alpha)


def common_grid(layers: Sequence[QgsRasterLayer]) -> Grid:
    """Return the grid of all layers; raise `PlanarSitsError` if two differ."""
    grid = layer_grid(layers[0])
    for layer in layers[1:]:
        difference = grid.difference(layer_grid(layer))
        if difference:
            raise PlanarSitsError(
                f"The rasters '{layers[0].name()}' and '{layer.name()}' do not lie on the same "
                f"pixel grid: {difference}. Resample them to one grid first (gdal:warpreproject)."
            )
    return grid


@dataclass
class Season:
    """The acquisitions within the season, and its first and last day."""

    acquisitions: list[Acquisition]
    start: dt.date
    end: dt.date


def find_season(
    acquisitions: list[Acquisition], season_start: str, season_end: str, name: str = "SERIES"
) -> Season:
    """Return the season of acquisitions sorted by date.

    Parameters
    ----------
    acquisitions : list of Acquisition
    season_start, season_end : str
        As the operator wrote them; empty for the first and the last acquisition.
    name : str
        Identifier of the parameter that gives the images, for messages.

    Returns
    -------
    Season

    Raises
    ------
    PlanarSitsError
        If the season holds fewer than two dates.
    """
    first, last = acquisitions[0].date, acquisitions[-1].date
    start = parse_date(season_start, "SEASON_START") if season_start else first
    end = parse_date(season_end, "SEASON_END") if season_end else last
    if season_start and season_end and end <= start:
        raise PlanarSitsError(f"SEASON_END {end} must come after SEASON_START {start}.")
    within = [acquisition for acquisition in acquisitions if start <= acquisition.date <= end]
    dates = {acquisition.date for acquisition in within}
    if len(dates) < 2 and not (season_start or season_end):
        raise PlanarSitsError(
            f"{name} holds images of {first} only: a time series needs at least two dates."
        )
    if len(dates) < 2:
        raise PlanarSitsError(
            f"The season holds {len(within)} of the {len(acquisitions)} acquisitions, which run "
            f"from {first} to {last}; at least two dates are needed: change SEASON_START or "
            "SEASON_END."
        )
    return Season(within, start, end)


def _repeated_dates(acquisitions: Sequence[Acquisition]) -> list[str]:
    """Return a note on days with several acquisitions, or no note."""
    counts = Counter(acquisition.date for acquisition in acquisitions)
    repeated = [str(date) for date, count in counts.items() if count > 1]
    if not repeated:
        return []
    return [
        f"{len(repeated)} day(s) with several acquisitions, merged by the mean of their valid "
        f"values: {', '.join(repeated)}. If they are bands of one image, join the bands of each "
        "date into one raster with 'Build virtual raster' (each input into a separate band)."
    ]
