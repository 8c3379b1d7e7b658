"""Scores summarised over the folds of a cross-validation."""

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
        ``oa_high``: 95 % interval of the overall accuracy, see Notes. ``precision``,
        ``precision_std``, ``recall``, ``recall_std``, ``f1``, ``f1_std_by_class``: (K,)
        float64 arrays, over the folds that test the class; NaN if none does.
        ``confusion``: (K, K) int64 array, the sum over all folds, rows = truth.

    Notes
    -----
    Repeats test the same parcels again: the mean gets steadier, but the number of
    parcels does not grow. So the interval is Wilson's for the part of all tests that is
    correct, with ``parcels`` trials, however often each parcel was tested. It is an
    interval for other parcels of the same place, with these trainings; the STD over
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
    tested = np.array([fold["support"] for fold in folds]) > 0
    for name, std_name in (
        ("precision", "precision_std"),
        ("recall", "recall_std"),
        ("f1", "f1_std_by_class"),
    ):
        values = np.where(tested, [fold[name] for fold in folds], np.nan)
        columns = np.array([mean_and_std(column) for column in values.T])
        summary[name], summary[std_name] = columns.T
    return summary


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
