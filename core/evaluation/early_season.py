"""Accuracy against the cut-off date of the season.

The values are cut before anything else is done with them, so that the models of a date are
those that would have been trained on that day.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..assessment.early_season import Losses, paired_losses
from ..errors import CancelCheck, PlanarSitsError, Progress, never_cancelled, no_progress, part_of
from ..learning.labelled import labelled_parcels
from ..series.dates import parse_date
from .cross_validation import FoldRunner, cross_validate
from .metrics import mean_and_std
from .results import CrossValidationResults
from .significance import compare_methods

if TYPE_CHECKING:
    from ..learning.choices import Choices
    from ..learning.labelled import Labelled
    from ..networks.device import Engine
    from ..series.parcel_pixels import ParcelPixels
    from ..series.parcel_table import Parcels
    from ..series.series import Series
    from .fold_store import FoldStore
    from .plan import Plan

# Digits of a count: eight are a date.
_COUNT = re.compile(r"\d{1,4}(?:\.0*)?")
_SEPARATORS = re.compile(r"[,;\s]+")


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


def parse_cutoffs(text: str, label: str) -> int | list[dt.date]:
    """Read the value of CUTOFFS: a number of dates, or dates.

    Parameters
    ----------
    text : str
        A whole number, or dates as `series.dates.parse_date` takes them.
    label : str
        Of the parameter, for messages.

    Returns
    -------
    int or list of datetime.date

    Raises
    ------
    PlanarSitsError
        If it is neither, the number is below 2, or a date comes twice.
    """
    parts = [part for part in _SEPARATORS.split(text) if part]
    if len(parts) == 1 and _COUNT.fullmatch(parts[0]):
        count = int(float(parts[0]))
        if count < 2:
            raise PlanarSitsError(
                f"{label} is {count}: give 2 or more, since the last one is the full season."
            )
        return count
    try:
        dates = [parse_date(part, label) for part in parts]
    except PlanarSitsError:
        dates = []
    if not dates:
        raise PlanarSitsError(
            f"{label}: '{text}' is neither a number of dates, such as 6, nor dates written "
            "YYYY-MM-DD with commas between them."
        )
    repeated = sorted({str(date) for date in dates if dates.count(date) > 1})
    if repeated:
        raise PlanarSitsError(f"{label}: {', '.join(repeated)} is given twice: give it once.")
    return sorted(dates)


def cutoff_dates(wanted: int | list[dt.date], series: Series, label: str) -> list[dt.date]:
    """Return the dates to cut a season off at.

    Parameters
    ----------
    wanted : int or list of datetime.date
        See `parse_cutoffs`. A number takes acquisition dates, equally many apart.
    series : Series
    label : str
        Of the parameter, for messages.

    Returns
    -------
    list of datetime.date
        Increasing, each with more acquisitions than the one before; the last is the last
        acquisition.

    Raises
    ------
    PlanarSitsError
        If there are too few acquisitions for the number, a date is outside the season or before
        the second acquisition, or two dates have the same acquisitions.
    """
    acquired = series.dates
    if isinstance(wanted, int):
        if wanted > len(acquired) - 1:
            raise PlanarSitsError(
                f"{label} is {wanted}, but the season has {len(acquired)} dates, of which the "
                f"first cut-off needs two: give {len(acquired) - 1} or less."
            )
        counts = np.linspace(max(2, len(acquired) / wanted), len(acquired), wanted)
        return [acquired[int(count + 0.5) - 1] for count in counts]
    for date in wanted:
        if not series.start <= date <= series.end:
            raise PlanarSitsError(
                f"{label}: {date} is outside the season, {series.start} to {series.end}: give "
                "dates in it."
            )
        if date < acquired[1]:
            raise PlanarSitsError(
                f"{label}: {date} is before the second acquisition, {acquired[1]}, but a time "
                "series needs two: give later dates."
            )
    cutoffs = [date for date in wanted if date < acquired[-1]] + [acquired[-1]]
    seen = [sum(date <= cutoff for date in acquired) for cutoff in cutoffs]
    for first, second, same in zip(cutoffs, cutoffs[1:], np.diff(seen) == 0):
        if same:
            raise PlanarSitsError(
                f"{label}: there is no acquisition from {first} to {second}, so that both give the "
                "same models: leave one of them out."
            )
    if len(cutoffs) == 1:
        raise PlanarSitsError(
            f"{label}: only the full season is left, since all dates given are at its end: give "
            "an earlier date."
        )
    return cutoffs


@dataclass(frozen=True)
class Fall:
    """A date on which fewer parcels are right than on the one before.

    Parameters
    ----------
    before, after : datetime.date
        Cut-off dates.
    points : float
        Fall of the overall accuracy in percentage points.
    p_value : float
        McNemar's test (see `compare_methods`), adjusted for the number of dates.
    """

    before: dt.date
    after: dt.date
    points: float
    p_value: float


@dataclass(frozen=True)
class SeasonCurve:
    """Accuracy at C cut-off dates by the same folds, the last of them the full season.

    Parameters
    ----------
    cutoffs : list of C datetime.date
    acquired : list of C int
        Dates of acquisitions up to each.
    labelled : Labelled
        N parcels of K classes, of the full season.
    plan : Plan
        Of one method and R repeats.
    predicted : (C, R, N) int64 array
        Out-of-fold class of each parcel.
    losses : Losses
    p_values : (C,) float64 array
        McNemar's test of each date against the full season (see `compare_methods`).
    fold_losses : (C, R * F) float64 array
        Overall accuracy lost in each fold.
    """

    cutoffs: list[dt.date]
    acquired: list[int]
    labelled: Labelled
    plan: Plan
    predicted: np.ndarray
    losses: Losses
    p_values: np.ndarray
    fold_losses: np.ndarray

    def earliest(self, tolerance: float, certain: bool = False) -> list[dt.date]:
        """Return the earliest date overall, and by class (see `Losses.earliest`)."""
        return [self.cutoffs[index] for index in self.losses.earliest(tolerance, certain)]

    def falls(self) -> list[Fall]:
        """Return where the overall accuracy falls beyond chance.

        The p values are multiplied by the number of tests (Bonferroni): one from each date to the
        next.
        """
        correct, accuracies = self.predicted == self.labelled.labels, self.losses.scores[:, 0]
        tests = len(self.cutoffs) - 1
        return [
            Fall(
                self.cutoffs[c],
                self.cutoffs[c + 1],
                100 * float(accuracies[c] - accuracies[c + 1]),
                min(1.0, tests * float(compare_methods(correct[c : c + 2])[0][0, 1])),
            )
            for c in np.flatnonzero(np.diff(accuracies) < 0)
        ]

    def later_classes(self, tolerance: float) -> list[tuple[str, dt.date]]:
        """Return the classes that need a later date than the parcels overall."""
        overall, *dates = self.earliest(tolerance)
        named = zip(self.labelled.classes, dates)
        return [(name, date) for name, date in named if date > overall]


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


def curve_of(
    cutoffs: list[dt.date],
    acquired: list[int],
    labelled: Labelled,
    plan: Plan,
    predicted: np.ndarray,
) -> SeasonCurve:
    """Return the curve of predictions; parameters as `SeasonCurve`."""
    correct = predicted == labelled.labels
    folds = [(repeat, numbers == fold) for repeat, numbers in enumerate(plan.folds)
             for fold in range(plan.fold_count)]  # fmt: skip
    accuracies = np.array([[one[r, tested].mean() for r, tested in folds] for one in correct])
    tests = [compare_methods(correct[[date, -1]])[0] for date in range(len(correct))]
    return SeasonCurve(
        cutoffs,
        acquired,
        labelled,
        plan,
        predicted,
        losses=paired_losses(predicted, labelled.labels, len(labelled.classes), plan.groups),
        p_values=np.array([p_values[0, 1] for p_values in tests]),
        fold_losses=accuracies[-1] - accuracies,
    )


def curve_rows(
    curve: SeasonCurve, tolerance: float, attention: np.ndarray | None = None
) -> list[dict[str, object]]:
    """Return the rows of ``TABLE``: by date, all parcels and then each class.

    Parameters
    ----------
    curve : SeasonCurve
    tolerance : float
        Largest loss, 0 to 1.
    attention : (C, 1 + K) float array, optional
        Part of the attention until each date (see `attention.season`).

    Returns
    -------
    list of dict
        ``class`` is None for all parcels, whose ``f1`` is the mean of the classes'; ``lost`` is
        in points, of ``oa`` for all parcels and of ``f1`` for a class.
    """
    losses, labels = curve.losses, curve.labelled.labels
    earliest, certain = losses.earliest(tolerance), losses.earliest(tolerance, certain=True)
    counts = [len(labels), *np.bincount(labels, minlength=len(curve.labelled.classes))]
    rows = []
    for c, cutoff in enumerate(curve.cutoffs):
        for k, name in enumerate([None, *curve.labelled.classes]):
            scores = losses.scores[c]
            rows.append(
                {
                    "cutoff": cutoff.isoformat(),
                    "dates": curve.acquired[c],
                    "class": name,
                    "parcels": int(counts[k]),
                    "oa": float(scores[0]),
                    "f1": float(scores[k] if k else scores[1:].mean()),
                    "lost": float(100 * losses.loss[c, k]),
                    "lost_low": float(100 * losses.low[c, k]),
                    "lost_high": float(100 * losses.high[c, k]),
                    "lost_std": None if k else _plain(100 * mean_and_std(curve.fold_losses[c])[1]),
                    "p_value": None if k else float(curve.p_values[c]),
                    "earliest": int(c == earliest[k]),
                    "certain": int(c == certain[k]),
                    "attention": None if attention is None else _plain(attention[c, k]),
                }
            )
    return rows


def _plain(value: float) -> float | None:
    """Return a number of NumPy as a plain one, None for NaN."""
    return None if np.isnan(value) else float(value)


def _named(cutoff: dt.date, *, progress: Progress) -> Progress:
    """Return a progress whose messages begin with the cut-off date."""

    def named(fraction: float, message: str = "") -> None:
        progress(fraction, f"{cutoff}: {message}" if message else "")

    return named
