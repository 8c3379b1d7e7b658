"""Scores summarised over the folds of a cross-validation."""

import math

import numpy as np

from .significance import wilson_interval


def fold_summary(folds, parcels):
    """Summarise the scores of the folds of a cross-validation, with all its repeats.

    Parameters
    ----------
    folds : list of dict
        What `scores` gave for each fold of each repeat.
    parcels : int
        Distinct parcels tested.

    Returns
    -------
    dict
        ``oa_mean``, ``oa_std``, ``f1_mean``, ``f1_std``, ``kappa_mean``, ``kappa_std``:
        floats, over folds; a fold where kappa is NaN is left out. ``oa_low``,
        ``oa_high``: 95 % interval, see Notes. ``precision``, ``precision_std``,
        ``recall``, ``recall_std``, ``f1``, ``f1_std_by_class``: (K,) arrays, over the
        folds that test the class; NaN if none does. ``confusion``: (K, K) int64 array,
        the sum of all.

    Notes
    -----
    Repeats test the same parcels again: that makes the mean steadier, but tells of no
    more parcels. So the interval is Wilson's for the part of all tests that was right,
    with ``parcels`` trials, however often each was tested. It tells what other parcels
    from the same place may give, with these trainings; how much trainings differ is
    told by the STD over folds. Parcels of one group are alike: with GROUPING 'field' or
    'block' the interval is too narrow.

    An interval from the STD over folds would have to correct for the parcels that the
    trainings share (Nadeau and Bengio 2003), and rests on five numbers, mostly.
    """
    confusion = np.sum([fold["confusion"] for fold in folds], axis=0).astype(np.int64)
    part = np.trace(confusion) / confusion.sum()
    low, high = wilson_interval(part * parcels, parcels)
    found = {"oa_low": low, "oa_high": high, "confusion": confusion}
    for short, name in (("oa", "oa"), ("f1", "macro_f1"), ("kappa", "kappa")):
        mean, std = mean_and_std([fold[name] for fold in folds])
        found.update({f"{short}_mean": mean, f"{short}_std": std})
    tested = np.array([fold["support"] for fold in folds]) > 0
    for name, std_name in (
        ("precision", "precision_std"),
        ("recall", "recall_std"),
        ("f1", "f1_std_by_class"),
    ):
        values = np.where(tested, [fold[name] for fold in folds], np.nan)
        found[name], found[std_name] = np.array([mean_and_std(column) for column in values.T]).T
    return found


def mean_and_std(values):
    """Return the mean and the sample STD (n - 1) of values; NaN are left out.

    Parameters
    ----------
    values : sequence of float

    Returns
    -------
    mean, std : float
        The STD of one value is NaN: it is not known, rather than 0. Both are NaN
        without values.
    """
    values = np.asarray(values, np.float64)
    values = values[~np.isnan(values)]
    return (
        float(values.mean()) if len(values) else math.nan,
        float(values.std(ddof=1)) if len(values) > 1 else math.nan,
    )
