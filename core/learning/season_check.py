"""Checks that a series suits a model: bands, unit, season, masks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..errors import PlanarSitsError
from ..networks.model_file import ModelDescription
from ..planar.time_axis import coverage_tolerance, uncovered_steps
from ..series.band_names import BandNames, is_unnamed, match_bands, name_bands

if TYPE_CHECKING:
    from ..series.series import Series

# The provenance of a model tells under this key whether its series had masks.
MASKS, GIVEN = "masks", "given"
# And under this one the unit of its values, if that was known.
UNIT = "unit_of_values"
# And under this one the common names of its bands, where some are known.
COMMON_NAMES, UNKNOWN = "common_names_of_bands", "-"
# Days listed in a message.
_LISTED = 8
# Days between the starts of two seasons that need no note.
_SAME_START = 10


def model_bands(description: ModelDescription) -> BandNames:
    """Return the names of the bands of a model."""
    names = tuple(band["name"] for band in description.bands)
    common = str(description.training.get(COMMON_NAMES, "")).split(", ")
    if len(common) != len(names):
        return name_bands(names)
    return BandNames(names, tuple("" if name == UNKNOWN else name for name in common))


def take_bands(description: ModelDescription, series: Series) -> Series:
    """Return a series with the bands of a model, by name.

    Parameters
    ----------
    description : ModelDescription
    series : Series
        Of rasters: a series file gives the bands by name itself.

    Returns
    -------
    Series
        As it is if the names of its bands tell nothing and contradict nothing.

    Raises
    ------
    PlanarSitsError
        If a band is missing by the names, or is there several times.
    """
    wanted = model_bands(description)
    match = match_bands(wanted, series.bands, series.start.year)
    if match.order is not None:
        return series.with_bands(match.order, wanted.names, match.notes)
    if match.problem:
        raise PlanarSitsError(
            f"The model was trained on {_listed(wanted.names, 'bands ')}, but the series gives "
            f"{_listed(series.band_names)}: {match.problem}; choose the model's bands in BANDS, or "
            "describe the bands of the rasters by such names."
        )
    return series


def check_series(description: ModelDescription, series: Series) -> list[str]:
    """Check that a series suits a model; return notes for the operator.

    Parameters
    ----------
    description : ModelDescription
    series : Series

    Returns
    -------
    list of str
        Sentences on bands that are taken in their order, steps of the model without an image,
        another time of the year, and masks that are missing.

    Raises
    ------
    PlanarSitsError
        If the number of bands or the unit of their values differs, or the series covers none of
        the model's time axis.
    """
    _check_unit(description, series.unit)
    return [
        *_band_notes(description, series.band_names),
        *_coverage_notes(description, series.days, series.start),
        *_calendar_notes(description, series.start),
        *_mask_notes(description, series.masked),
    ]


def _check_unit(description: ModelDescription, unit: str) -> None:
    """Raise if the units of the training and of the series are known and differ."""
    trained = description.training.get(UNIT)
    if trained and unit and trained != unit:
        raise PlanarSitsError(
            f"The model was trained on values in '{trained}', but those of the series are in "
            f"'{unit}': give products with the same values."
        )


def _band_notes(description: ModelDescription, bands: list[str]) -> list[str]:
    """Return a note if band names differ; raise if their number does."""
    names = [band["name"] for band in description.bands]
    if len(names) != len(bands):
        raise PlanarSitsError(
            f"The model was trained on {_listed(names, 'bands ')}, but the series gives "
            f"{_listed(bands)}: choose the same bands in BANDS."
        )
    if names != list(bands):
        return [
            f"The model's bands are named {', '.join(names)}, those of the series "
            f"{', '.join(bands)}: they are taken in this order; make sure that it is the same."
        ]
    if len(names) == 1 or not any(map(is_unnamed, names)):
        return []
    return [
        f"The bands have no names ({', '.join(names)}) and are taken in this order: make sure that "
        "it is the same as in the training. Bands that are described in the rasters, such as nir, "
        "are found by name."
    ]


def _listed(names: Sequence[str], noun: str = "") -> str:
    return f"{len(names)} {noun}({', '.join(names)})"


def _coverage_notes(description: ModelDescription, days: np.ndarray, start: dt.date) -> list[str]:
    """Return a note if the model has steps without an image; raise if all are without."""
    steps = np.array(description.days)
    uncovered = uncovered_steps(days, steps)
    if uncovered.all():
        raise PlanarSitsError(
            f"The series covers none of the model's season: the model uses days "
            f"{steps[0]:.0f} to {steps[-1]:.0f} after the season's start, the images lie at days "
            f"{days[0]:.0f} to {days[-1]:.0f} after {start}. Change SEASON_START."
        )
    if not uncovered.any():
        return []
    listed = ", ".join(f"{day:.0f}" for day in steps[uncovered][:_LISTED])
    return [
        f"{uncovered.sum()} of the model's {len(steps)} dates have no image within "
        f"{coverage_tolerance(steps):.0f} days "
        f"(days {listed}{', …' if uncovered.sum() > _LISTED else ''} after {start}): their values "
        "are interpolated."
    ]


def _calendar_notes(description: ModelDescription, start: dt.date) -> list[str]:
    """Return a note if two seasons begin at different times of the year."""
    model_start = np.datetime64(description.season_start)
    years = start.year - int(description.season_start[:4])
    shift = (np.datetime64(start) - model_start).astype(int) - round(365.2425 * years)
    shift = (shift + 182) % 365 - 182
    if abs(shift) <= _SAME_START:
        return []
    return [
        f"The model's season begins on {description.season_start}, that of this series on {start}: "
        f"{abs(shift)} days {'later' if shift > 0 else 'earlier'} in the year. If the crops did "
        "not shift as much, set SEASON_START to the same day of the year as the model's."
    ]


def _mask_notes(description: ModelDescription, masked: bool) -> list[str]:
    """Return a note if the training had masks and the series has none."""
    if masked or description.training.get(MASKS) != GIVEN:
        return []
    return [
        "The model was trained with masks, but MASKS is empty: unless clouds are no-data in the "
        "images already, they are classified as if they were crops. Give the masks."
    ]
