"""Scores of a cross-validation: means over folds, and of all parcels by class."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from .significance import wilson_interval


def fold_summary(folds: Sequence[dict[str, Any]], parcels: int) -> dict[str, Any]:
    """Summarise the scores of a method over its folds and repeats.

    Parameters
    ----------
    folds : sequence of dict
        Result of `learning.scores.scores` for each fold of each repeat.
    parcels : int
        Distinct parcels that were tested.

    Returns
    -------
    dict
        ``oa_mean``, ``oa_std``, ``f1_mean``, ``f1_std``, ``kappa_mean``, ``kappa_std``:
        floats, over folds; folds where kappa is NaN are left out. ``oa_low``,
        ``oa_high``: 95 % interval of the overall accuracy, see Notes. ``confusion``:
        (K, K) int64 array, the sum over all folds, rows = truth. ``precision``,
        ``recall``, ``f1``: (K,) float64 arrays, and ``precision_interval``,
        ``recall_interval``, ``f1_interval``: (K, 2) float64 arrays, see `class_scores`.

    Notes
    -----
    Repeats test the same parcels again: the mean gets steadier, but the number of
    parcels does not grow. So the interval is Wilson's for the part of all tests that is
    correct, with ``parcels`` trials, however often each parcel was tested. It is an
    interval for other parcels of the same area, with these trainings; the STD over
    folds shows how much trainings differ. Parcels of one group are alike: with GROUPING
    'field' or 'block' the interval is too narrow.

    An interval from the STD over folds would need a correction for the parcels that the
    trainings share (Nadeau and Bengio 2003), and mostly rests on five numbers.
    """
    confusion = np.sum([fold["confusion"] for fold in folds], axis=0).astype(np.int64)
    low, high = wilson_interval(np.trace(confusion) / confusion.sum() * parcels, parcels)
    summary: dict[str, Any] = {"oa_low": low, "oa_high": high, "confusion": confusion}
    for short, name in (("oa", "oa"), ("f1", "macro_f1"), ("kappa", "kappa")):
        mean, std = mean_and_std([fold[name] for fold in folds])
        summary.update({f"{short}_mean": mean, f"{short}_std": std})
    return {**summary, **class_scores(confusion, parcels)}


def class_scores(confusion: np.ndarray, parcels: int) -> dict[str, np.ndarray]:
    """Compute the scores of each class from a confusion matrix, with intervals.

    Parameters
    ----------
    confusion : (K, K) integer array
        Tests; rows = truth.
    parcels : int
        Distinct parcels; with repeats each is tested several times.

    Returns
    -------
    dict
        ``precision``, ``recall``, ``f1``: (K,) float64 arrays, and
        ``precision_interval``, ``recall_interval``, ``f1_interval``: (K, 2) float64
        arrays, Wilson's 95 % intervals. NaN for 0 of 0.

    Notes
    -----
    F1 is 2 F* / (1 + F*), where F* is the part that is correct of all parcels which are of
    the class or classified as it (Hand, Christen and Kirielle 2021, Machine Learning 110).
    F* is a proportion, so that it has Wilson's interval, and F1 rises with it.
    """
    confusion = np.asarray(confusion)
    correct, truth, predicted = np.diag(confusion), confusion.sum(axis=1), confusion.sum(axis=0)
    either, repeats = truth + predicted - correct, max(confusion.sum() / max(parcels, 1), 1.0)
    scores: dict[str, np.ndarray] = {}
    for name, of in (("precision", predicted), ("recall", truth), ("f1", either)):
        parts = np.array([_part_and_interval(*pair, repeats) for pair in zip(correct, of)])
        parts = 2 * parts / (1 + parts) if name == "f1" else parts
        scores[name], scores[f"{name}_interval"] = parts[:, 0], parts[:, 1:]
    return scores


def _part_and_interval(correct: int, tests: int, repeats: float) -> tuple[float, float, float]:
    """Return a part of the tests and its interval for the parcels that they are of."""
    if not tests:
        return math.nan, math.nan, math.nan
    return (correct / tests, *wilson_interval(correct / repeats, tests / repeats))


def mean_and_std(values: Sequence[float] | np.ndarray) -> tuple[float, float]:
    """Return the mean and the sample STD (n - 1) of values; NaN are left out.

    Parameters
    ----------
    values : sequence of float

    Returns
    -------
    mean, std : float
        The STD of one value is NaN, not 0. Both are NaN without values.
    """
    numbers = np.asarray(values, np.float64)
    numbers = numbers[~np.isnan(numbers)]
    return (
        float(numbers.mean()) if len(numbers) else math.nan,
        float(numbers.std(ddof=1)) if len(numbers) > 1 else math.nan,
    )
