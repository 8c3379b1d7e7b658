"""Results of a season cut off at dates: the curve of the accuracy, and its table."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..assessment.early_season import Losses, paired_losses
from .metrics import mean_and_std
from .significance import compare_methods

if TYPE_CHECKING:
    from ..learning.labelled import Labelled
    from .plan import Plan


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
