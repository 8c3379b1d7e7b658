"""Checks that a series suits a model: bands, unit, season, masks."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import numpy as np

from ..errors import PlanarSitsError
from ..networks.model_file import ModelDescription
from ..planar.time_axis import coverage_tolerance, uncovered_steps

if TYPE_CHECKING:
    from ..series.series import Series

# The provenance of a model tells under this key whether its series had masks.
MASKS, GIVEN = "masks", "given"
# And under this one the unit of its values, if that was known.
UNIT = "unit_of_values"
# Days listed in a message.
_LISTED = 8
# Days between the starts of two seasons that need no note.
_SAME_START = 10


def check_series(description: ModelDescription, series: Series) -> list[str]:
    """Check that a series suits a model; return notes for the operator.

    Parameters
    ----------
    description : ModelDescription
    series : Series

    Returns
    -------
    list of str
        Sentences on other band names, steps of the model without an image, another time of
        the year, and masks that are missing.

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
            f"The model was trained on {len(names)} bands ({', '.join(names)}), but the series "
            f"gives {len(bands)} ({', '.join(bands)}): choose the same bands in BANDS."
        )
    if names == list(bands):
        return []
    return [
        f"The model's bands are named {', '.join(names)}, those of the series "
        f"{', '.join(bands)}: make sure that they are the same, in the same order."
    ]


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
