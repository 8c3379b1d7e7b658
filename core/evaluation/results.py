"""Results of a cross-validation: scores, rows of tables, predictions of parcels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..learning.classify import Classified
from ..learning.scores import calibration_error, scores
from ..series.parcel_table import CLASSIFIED, READY
from .fold_result import FoldResult
from .plan import Plan

if TYPE_CHECKING:
    from ..learning.hierarchy import Groups
    from ..learning.labelled import Labelled
    from ..series.parcel_table import Parcels


@dataclass(frozen=True)
class MethodRun:
    """Predictions of one method in one repeat, for all N parcels of the input.

    Parameters
    ----------
    method : str
    repeat : int
        Counted from 0.
    classified : Classified
        Out-of-fold probabilities; parcels that were not tested have 0 pixels.
    folds : (N,) int64 array
        Test fold of each parcel, from 0; -1 where it was not tested.
    correct : (N,) bool array
        Whether the predicted class is the true one; False where it was not tested.
    truth : sequence of (str or None)
        Class of each parcel by the class field.
    """

    method: str
    repeat: int
    classified: Classified
    folds: np.ndarray
    correct: np.ndarray
    truth: Sequence[str | None]

    def row(self, position: int) -> dict[str, str | int | None]:
        """Return the attributes of a parcel in ``PREDICTIONS`` before its prediction.

        Parameters
        ----------
        position : int
            Position of the parcel in the input.

        Returns
        -------
        dict
            ``method``, ``repeat``, ``fold`` (both from 1), ``truth``, ``right`` (1 or 0).
            ``fold`` and ``right`` are None where the parcel was not tested.
        """
        tested = self.folds[position] >= 0
        return {  # plain numbers: QGIS does not accept those of NumPy
            "method": self.method,
            "repeat": self.repeat + 1,
            "fold": int(self.folds[position]) + 1 if tested else None,
            "truth": self.truth[position],
            "right": int(self.correct[position]) if tested else None,
        }


@dataclass(frozen=True)
class CrossValidationResults:
    """Results of a cross-validation.

    Parameters
    ----------
    labelled : Labelled
        N labelled parcels of K classes.
    plan : Plan
        M methods in R repeats.
    results : list of FoldResult
        One for each task of the plan.
    groups : Groups, optional
        Of the K classes.
    """

    labelled: Labelled
    plan: Plan
    results: list[FoldResult]
    groups: Groups | None = None

    def method_results(self, method: str, repeat: int | None = None) -> list[FoldResult]:
        """Return the fold results of a method.

        Parameters
        ----------
        method : str
            One of the plan.
        repeat : int, optional
            Counted from 0 [all repeats].

        Returns
        -------
        list of FoldResult
            By repeat, then fold.
        """
        return [
            result
            for result in self.results
            if result.task.method == method and repeat in (None, result.task.repeat)
        ]

    def fold_scores(self, result: FoldResult) -> dict[str, Any]:
        """Return the scores of a fold (see `learning.scores.scores`)."""
        truth = self.labelled.labels[result.task.test_parcels]
        return scores(truth, result.predicted, len(self.labelled.classes))

    def fold_correct(self, result: FoldResult) -> np.ndarray:
        """Return which test parcels of a fold are classified correctly, (n,) bool."""
        return result.predicted == self.labelled.labels[result.task.test_parcels]

    def score_rows(self) -> list[dict[str, Any]]:
        """Return the rows of the output ``SCORES``, one for each fold result.

        Returns
        -------
        list of dict
            ``method``; ``repeat`` and ``fold``, from 1; ``oa``, ``macro_f1``, ``kappa`` and
            ``ece``; ``seconds`` (training), ``parcels_per_second`` (prediction);
            ``parcels`` (tested) and ``parameters`` (of the network); ``group_oa`` and
            ``in_group`` (see `group_scores`).
        """
        rows = []
        for result in self.results:
            fold_scores = self.fold_scores(result)
            confidence = result.probabilities.max(axis=1)
            rows.append(
                {
                    "method": result.task.method,
                    "repeat": result.task.repeat + 1,
                    "fold": result.task.fold + 1,
                    **{name: fold_scores[name] for name in ("oa", "macro_f1", "kappa")},
                    "seconds": float(result.seconds),
                    "parcels_per_second": float(result.parcels_per_second),
                    "parcels": len(result.task.test_parcels),
                    "ece": calibration_error(confidence, self.fold_correct(result)),
                    "parameters": result.facts["parameters"],
                    **self.group_scores(result),
                }
            )
        return rows

    def group_scores(self, result: FoldResult) -> dict[str, Any]:
        """Return how well a fold knows the groups of the classes.

        Returns
        -------
        dict
            ``group_oa``, part of the parcels whose most probable group is the true one;
            ``in_group``, mistakes of the class whose group is right. None without groups.
        """
        if self.groups is None:
            return {"group_oa": None, "in_group": None}
        truth = self.labelled.labels[result.task.test_parcels]
        wrong = self.groups.wrong_answers(result.probabilities, truth, None)
        mistakes = self.groups.mistakes(self.fold_scores(result)["confusion"])
        return {"group_oa": float(1 - wrong.mean()), "in_group": mistakes[0]}

    def confusion(self, method: str) -> np.ndarray:
        """Return the confusion matrix of a method over all folds and repeats.

        Parameters
        ----------
        method : str
            One of the plan.

        Returns
        -------
        (K, K) int64 array
            Test parcels; a row for each true class, a column for each predicted class.
        """
        matrices = [self.fold_scores(one)["confusion"] for one in self.method_results(method)]
        return np.sum(matrices, axis=0)

    def confusion_rows(self) -> list[dict[str, Any]]:
        """Return the rows of ``CONFUSION``, one for each method and pair of classes.

        Returns
        -------
        list of dict
            ``method``, ``truth``, ``pred_class`` (names) and ``parcels`` (count over all
            folds and repeats).
        """
        names = self.labelled.classes
        return [
            {
                "method": method,
                "truth": names[truth],
                "pred_class": names[predicted],
                "parcels": int(count),
            }
            for method in self.plan.methods
            for (truth, predicted), count in np.ndenumerate(self.confusion(method))
        ]

    def probabilities(self, method: str, *, calibrated: bool = True) -> np.ndarray:
        """Return the out-of-fold probabilities of all labelled parcels.

        Parameters
        ----------
        method : str
            One of the plan.
        calibrated : bool
            With the temperature of each model, or without.

        Returns
        -------
        (R, N, K) float64 array
            By repeat, labelled parcel and class.
        """
        shape = len(self.plan.folds), len(self.labelled.labels), len(self.labelled.classes)
        probabilities = np.zeros(shape)
        for result in self.method_results(method):
            values = result.probabilities if calibrated else result.uncalibrated
            probabilities[result.task.repeat, result.task.test_parcels] = values
        return probabilities

    def correct(self) -> np.ndarray:
        """Return which parcels each method classifies correctly, (M, R, N) bool."""
        predicted = [self.probabilities(name).argmax(axis=2) for name in self.plan.methods]
        return np.stack(predicted) == self.labelled.labels

    def mark_tested(self, parcels: Parcels) -> None:
        """Set the status of the tested parcels to ``CLASSIFIED``.

        Parameters
        ----------
        parcels : Parcels
            All parcels of the input; their status is changed.
        """
        for position in self.labelled.pixels.index:
            if parcels.status[position] == READY:
                parcels.status[position] = CLASSIFIED

    def method_runs(self, parcels: Parcels) -> list[MethodRun]:
        """Return the predictions for all parcels of the input.

        Parameters
        ----------
        parcels : Parcels
            All parcels of the input.

        Returns
        -------
        list of MethodRun
            By method, then repeat.
        """
        return [
            self._method_run(method, repeat, parcels)
            for method in self.plan.methods
            for repeat in range(len(self.plan.folds))
        ]

    def _method_run(self, method: str, repeat: int, parcels: Parcels) -> MethodRun:
        """Return the predictions of one method in one repeat."""
        pixels, count = self.labelled.pixels, len(parcels)
        classified = Classified(
            np.zeros((count, len(self.labelled.classes))),
            np.zeros(count, np.int64),
            np.zeros(count, np.int64),
        )
        folds, correct = np.full(count, -1), np.zeros(count, bool)
        for result in self.method_results(method, repeat):
            test_parcels = result.task.test_parcels
            positions = pixels.index[test_parcels]
            classified.probabilities[positions] = result.probabilities
            classified.pixels[positions] = pixels.sizes[test_parcels]
            classified.segments[positions] = result.segments
            folds[positions] = result.task.fold
            correct[positions] = self.fold_correct(result)
        return MethodRun(
            method=method,
            repeat=repeat,
            classified=classified,
            folds=folds,
            correct=correct,
            truth=parcels.labels,
        )
