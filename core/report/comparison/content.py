"""Content of the report of a cross-validation."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ...learning.hierarchy import Groups
    from ...learning.scores import Reliability
    from ...series.parcel_table import Skipped


@dataclass(frozen=True)
class MethodResult:
    """Result of the cross-validation of one method, with N parcels of K classes.

    Parameters
    ----------
    name : str
        Name of the method as a parameter, such as ``random_walk``.
    title : str
        Name of the method in reports, such as ``Random walks``.
    source : str
        Publication of the method.
    parameters : int
        Number of trainable parameters.
    oa_mean, oa_std : float
        Overall accuracy, 0 to 1: mean and STD over the folds of all repeats.
    oa_low, oa_high : float
        95 % interval of the overall accuracy.
    f1_mean, f1_std, kappa_mean, kappa_std : float
        Macro F1 and kappa, likewise over folds.
    ece : float
        Expected calibration error of the out-of-fold confidences, 0 to 1.
    train_seconds : float
        Training of one fold, mean.
    parcels_per_second : float
        In prediction.
    fold_accuracies : sequence of float
        Overall accuracy of each fold of each repeat.
    confusion : (K, K) integer array
        Parcels of all folds and repeats; rows = true class, columns = predicted class.
    precision, recall, f1 : (K,) float arrays
        By class, of ``confusion``.
    precision_interval, recall_interval, f1_interval : (K, 2) float arrays
        Their 95 % intervals.
    probabilities : (N, K) float array
        Out-of-fold probabilities of each parcel, mean over repeats; a row of NaN where
        a parcel has none.
    classical : bool
        Not a neural network.
    reliability : Reliability, optional
    ece_before : float, optional
        Calibration error before temperature scaling.
    group_accuracies : sequence of float
        Part of the parcels in the right group, of each fold of each repeat; empty without groups.

    Notes
    -----
    Any score may be NaN: shown as a dash, and ranked last.
    """

    name: str
    title: str
    source: str
    parameters: int
    oa_mean: float
    oa_std: float
    oa_low: float
    oa_high: float
    f1_mean: float
    f1_std: float
    kappa_mean: float
    kappa_std: float
    ece: float
    train_seconds: float
    parcels_per_second: float
    fold_accuracies: Sequence[float]
    confusion: np.ndarray
    precision: np.ndarray
    precision_interval: np.ndarray
    recall: np.ndarray
    recall_interval: np.ndarray
    f1: np.ndarray
    f1_interval: np.ndarray
    probabilities: np.ndarray
    classical: bool = False
    reliability: Reliability | None = None
    ece_before: float | None = None
    group_accuracies: Sequence[float] = ()

    def predicted(self) -> np.ndarray:
        """Return the predicted class of each parcel, (N,) int; -1 where there is none."""
        probabilities = np.asarray(self.probabilities, float)
        finite = np.isfinite(probabilities).all(axis=1)
        return np.where(finite, np.nan_to_num(probabilities).argmax(axis=1), -1)


@dataclass(frozen=True)
class Comparison:
    """Content of the report of a cross-validation: M methods, N parcels, K classes.

    Parameters
    ----------
    class_names, class_colours : sequence of K str
        Colours as ``#rrggbb``.
    methods : sequence of M MethodResult
        At least one. Of the classical methods, the first is called the simplest.
    truth : (N,) integer array
        True class of each parcel used.
    fold_numbers : (N,) integer array
        Fold of each parcel in the first repeat, from 0.
    folds, repeats, seed : int
    grouping : {'parcel', 'field', 'block'}
        What stays in one fold.
    grouping_description : str
        The grouping in a sentence.
    p_values : (M, M) float array
        McNemar's test of every two methods, in the order of ``methods``, adjusted
        for the number of pairs (`evaluation.significance.holm`); NaN where they were
        not compared. The diagonal is not read.
    only_right : (M, M) integer array
        Parcels that the method of the row classified correctly and the method of
        the column did not, as counted by the test.
    outlines : sequence of N lists of (V, 2) float arrays
        Outer rings of each parcel in map coordinates: x to the east, y to the
        north. Empty: no maps are drawn.
    crs : str
        Name of the coordinate reference system.
    map_unit : str
        Of the coordinates: ``m``, ``degrees`` or another name.
    settings, versions : sequence of (str, str)
        Names and values; names and versions of the software.
    warnings : sequence of str
    skipped : sequence of Skipped
        Parcels left out, by reason.
    groups : Groups, optional
        Of the classes.
    """

    class_names: Sequence[str]
    class_colours: Sequence[str]
    methods: Sequence[MethodResult]
    truth: np.ndarray
    fold_numbers: np.ndarray
    folds: int
    repeats: int
    seed: int
    grouping: str
    grouping_description: str
    p_values: np.ndarray
    only_right: np.ndarray
    outlines: Sequence[list] = ()
    crs: str = ""
    map_unit: str = "m"
    settings: Sequence[tuple[str, str]] = ()
    versions: Sequence[tuple[str, str]] = ()
    warnings: Sequence[str] = ()
    skipped: Sequence[Skipped] = ()
    groups: Groups | None = None

    def ranking(self) -> list[int]:
        """Return indices of ``methods`` by overall accuracy, then macro F1; NaN last."""
        scores = [
            [
                -math.inf if math.isnan(score) else score
                for score in (method.oa_mean, method.f1_mean)
            ]
            for method in self.methods
        ]
        return sorted(range(len(scores)), key=lambda index: scores[index], reverse=True)

    def ranked(self) -> list[MethodResult]:
        """Return the methods in the order of `ranking`."""
        return [self.methods[index] for index in self.ranking()]

    def class_counts(self) -> np.ndarray:
        """Return the number of parcels of each true class, (K,) int."""
        return np.bincount(self.truth, minlength=len(self.class_names))
