"""The report of a cross-validation: is a method better, and how would one know."""

import math
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from . import comparison_answer, comparison_classes, comparison_sections, page


@dataclass(frozen=True)
class MethodResult:
    """What the cross-validation found of one method.

    Parameters
    ----------
    name : str
        As the operator chooses it, such as ``random_walk``.
    title : str
        As people read it, such as ``Random walk``.
    source : str
        Where the method was published.
    parameters : int
        Numbers that it learns.
    oa_mean, oa_std : float
        Overall accuracy, 0 to 1: mean and STD over the folds of all repeats.
    oa_low, oa_high : float
        95 % interval of the overall accuracy.
    f1_mean, f1_std, kappa_mean, kappa_std : float
        Macro F1 and kappa, likewise over folds.
    ece : float
        Expected calibration error of out-of-fold confidences, 0 to 1.
    train_seconds : float
        Training of one fold, mean.
    parcels_per_second : float
        While classifying.
    fold_scores : list of (int, int, float, float, float)
        Repeat, fold, overall accuracy, macro F1, kappa; repeats and folds from 0.
    confusion : (K, K) integer array
        Parcels of all folds and repeats; rows = true class, columns = decided class.
    precision, recall, f1 : (K,) float arrays
        By class, means over folds.
    precision_std, recall_std, f1_std_by_class : (K,) float arrays
    probabilities : (N, K) float array
        Of each parcel by models that have not seen it, mean over repeats;
        a row of NaN where it was not decided.
    reliability : ((C,) array, (C,) array, (C,) array), optional
        By interval of confidence: parcels, mean confidence, part decided
        correctly, 0 to 1; NaN where it has no parcel.
    ece_before : float, optional
        Calibration error before temperature scaling.

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
    fold_scores: list
    confusion: np.ndarray
    precision: np.ndarray
    precision_std: np.ndarray
    recall: np.ndarray
    recall_std: np.ndarray
    f1: np.ndarray
    f1_std_by_class: np.ndarray
    probabilities: np.ndarray
    reliability: Optional[tuple] = None
    ece_before: Optional[float] = None

    def decided(self):
        """Return the class of each parcel, (N,) int; -1 where it was not decided."""
        probabilities = np.asarray(self.probabilities, float)
        known = np.isfinite(probabilities).all(axis=1)
        return np.where(known, np.nan_to_num(probabilities).argmax(axis=1), -1)


@dataclass(frozen=True)
class Comparison:
    """What is told of a cross-validation of M methods on N parcels of K classes.

    Parameters
    ----------
    class_names, class_colours : list of K str
        Colours as ``#rrggbb``.
    methods : list of M MethodResult
        At least one, in any order.
    truth : (N,) integer array
        True class of each parcel used.
    fold_numbers : (N,) integer array
        Fold of each parcel in the first repeat, from 0.
    folds, repeats, seed : int
    grouping : str
        What is kept on one side of a fold: ``parcel``, ``field`` or ``block``.
    grouping_told : str
        How, in a sentence.
    p_values : (M, M) float array
        McNemar's test of every two methods, in the order of ``methods``, adjusted
        for the number of pairs (`evaluation.significance.holm`); NaN where they were
        not compared. The diagonal is not read.
    only_right : (M, M) integer array
        Parcels that the method of the row decided correctly and the method of
        the column did not, as counted by the test.
    outlines : list of N lists of (V, 2) float arrays
        Outer rings of each parcel in map coordinates: x to the east, y to the
        north. Empty: no maps are drawn.
    crs : str
        Name of the coordinate reference system.
    map_unit : str
        Of the coordinates: ``m``, ``degrees`` or another name.
    settings, versions : list of (str, str)
        What the operator chose, and the software used, by name.
    warnings : list of str
    skipped : list of (str, int)
        Status and number of parcels left out.
    """

    class_names: list
    class_colours: list
    methods: list
    truth: np.ndarray
    fold_numbers: np.ndarray
    folds: int
    repeats: int
    seed: int
    grouping: str
    grouping_told: str
    p_values: np.ndarray
    only_right: np.ndarray
    outlines: list = field(default_factory=list)
    crs: str = ""
    map_unit: str = "m"
    settings: list = field(default_factory=list)
    versions: list = field(default_factory=list)
    warnings: list = field(default_factory=list)
    skipped: list = field(default_factory=list)

    def ranking(self):
        """Return places in ``methods``, best overall accuracy first, then macro F1; NaN last."""
        scores = [
            [
                -math.inf if math.isnan(score) else score
                for score in (method.oa_mean, method.f1_mean)
            ]
            for method in self.methods
        ]
        return sorted(range(len(scores)), key=lambda place: scores[place], reverse=True)

    def ranked(self):
        """Return the methods in the order of `ranking`."""
        return [self.methods[place] for place in self.ranking()]


def write_comparison(path, comparison):
    """Write the report as one HTML page.

    Parameters
    ----------
    path : str or Path
    comparison : Comparison

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    sections = comparison_sections
    page.write_page(
        path,
        "Planar SITS: cross-validation",
        [
            ("Which method is best", comparison_answer.answer(comparison)),
            ("All methods", sections.summary(comparison)),
            ("Which classes are confused", comparison_classes.confusion(comparison)),
            ("How well each class is found", comparison_classes.classes(comparison)),
            ("Where the decisions are wrong", sections.maps(comparison)),
            ("How far to trust the confidence", sections.confidence(comparison)),
            ("Can the methods be told apart", comparison_answer.differences(comparison)),
            ("How the folds were made, and parcels left out", sections.folds(comparison)),
            ("Settings and versions", sections.settings(comparison)),
            ("How to cite", sections.citations(comparison)),
        ],
    )
