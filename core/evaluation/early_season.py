"""Accuracy against the cut-off date of the season.

The values are cut before anything else is done with them, so that the models of a date are
those that would have been trained on that day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import CancelCheck, PlanarSitsError, Progress, never_cancelled, no_progress, part_of
from ..learning.labelled import labelled_parcels
from .cross_validation import FoldRunner, cross_validate
from .results import CrossValidationResults
from .season_results import SeasonCurve, curve_of

if TYPE_CHECKING:
    from ..learning.choices import Choices
    from ..learning.labelled import Labelled
    from ..networks.device import Engine
    from ..series.parcel_pixels import ParcelPixels
    from ..series.parcel_table import Parcels
    from ..series.series import Series
    from .fold_store import FoldStore
    from .plan import Plan


@dataclass(frozen=True)
class Season:
    """A season whose pixels were read, to be cut off at dates.

    Parameters
    ----------
    series : Series
    parcels : Parcels
        With labels and the status of each.
    pixels : ParcelPixels
        Values (P, D, B) by date of the series, NaN where missing; unchanged.
    steps : int
        Time steps of the models, 0 = automatic (see `step_days`).
    least : int
        Parcels that a class needs.
    """

    series: Series
    parcels: Parcels
    pixels: ParcelPixels
    steps: int
    least: int

    def until(self, cutoff: dt.date) -> Labelled:
        """Return the labelled parcels as they were known on a date.

        Parcels without an observation until then get a status and stay out at later dates: the
        dates come in order, so that all have the parcels of the first one.

        Parameters
        ----------
        cutoff : datetime.date

        Returns
        -------
        Labelled

        Raises
        ------
        PlanarSitsError
            If fewer than two classes can be used.
        """
        series = cut_series(self.series, cutoff)
        values = self.pixels.values[:, : len(series.dates)].copy()
        pixels = self.pixels.with_values(values)
        return labelled_parcels(pixels, series, self.parcels, self.steps, self.least)


def cut_series(series: Series, cutoff: dt.date) -> Series:
    """Return a series without the acquisitions after a date, which ends its season.

    Parameters
    ----------
    series : Series
    cutoff : datetime.date
        From the last acquisition on, the series itself is returned.

    Returns
    -------
    Series
    """
    if cutoff >= series.dates[-1]:
        return series
    kept = [acquired for acquired in series.acquisitions if acquired.date <= cutoff]
    return replace(series, acquisitions=kept, end=cutoff)


def season_curve(
    season: Season,
    cutoffs: list[dt.date],
    make_plan: Callable[[Labelled], Plan],
    choices: Choices,
    engine: Engine,
    *,
    make_store: Callable[[Labelled, Plan], FoldStore | None] = lambda labelled, plan: None,
    runner: FoldRunner | None = None,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> SeasonCurve:
    """Train and test a method on the season up to each date, on the same folds.

    Parameters
    ----------
    season : Season
    cutoffs : list of C datetime.date
        See `cutoff_dates`.
    make_plan : callable
        Takes the parcels of the first date, returns the plan of all: of one method.
    choices : Choices
    engine : Engine
    make_store : callable
        Returns the store of the finished folds of a date.
    runner : FoldRunner, optional
        See `cross_validate`.
    progress, cancelled : callable

    Returns
    -------
    SeasonCurve

    Raises
    ------
    PlanarSitsError
        If a fold cannot be trained, or on a request to stop; names the date.
    """
    plan, predicted = None, []
    for number, cutoff in enumerate(cutoffs):
        first, last = number / len(cutoffs), (number + 1) / len(cutoffs)
        try:
            labelled = season.until(cutoff)
            plan = plan or make_plan(labelled)
            folds = cross_validate(
                labelled,
                plan,
                choices,
                engine,
                make_store(labelled, plan),
                runner=runner,
                progress=_named(cutoff, progress=part_of(progress, first, last)),
                cancelled=cancelled,
            )
        except PlanarSitsError as error:
            raise PlanarSitsError(
                f"Season up to {cutoff} ({number + 1} of {len(cutoffs)} dates): {error}"
            ) from error
        results = CrossValidationResults(labelled, plan, folds)
        predicted.append(results.probabilities(plan.methods[0]).argmax(axis=2))
    if plan is None:
        raise PlanarSitsError("there is no date at which the season could be cut off.")
    seen = [sum(date <= cutoff for date in season.series.dates) for cutoff in cutoffs]
    return curve_of(cutoffs, seen, labelled, plan, np.stack(predicted))


def _named(cutoff: dt.date, *, progress: Progress) -> Progress:
    """Return a progress whose messages begin with the cut-off date."""

    def named(fraction: float, message: str = "") -> None:
        progress(fraction, f"{cutoff}: {message}" if message else "")

    return named
