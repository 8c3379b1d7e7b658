"""Plan of a cross-validation: methods, folds and the order of the work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .folds import make_folds

if TYPE_CHECKING:
    from ..learning.labelled import Labelled


@dataclass(frozen=True)
class FoldSettings:
    """Number of folds and repeats, and their seed.

    Parameters
    ----------
    folds : int
        Folds of each repeat, at least 2.
    repeats : int
        At least 1. Repeat r (from 0) draws its folds from ``seed + r``.
    seed : int
    """

    folds: int = 5
    repeats: int = 1
    seed: int = 0


@dataclass(frozen=True, eq=False)
class FoldTask:
    """One training and test of a cross-validation: a method on a fold.

    Parameters
    ----------
    method : str
        One of `options.METHODS`.
    repeat, fold : int
        Counted from 0.
    test_parcels : (n,) int64 array
        Positions of the test parcels among the labelled parcels.
    """

    method: str
    repeat: int
    fold: int
    test_parcels: np.ndarray

    @property
    def name(self) -> str:
        """Name for messages, such as ``lda, repeat 1, fold 2``: counted from 1."""
        return f"{self.method}, repeat {self.repeat + 1}, fold {self.fold + 1}"


@dataclass(frozen=True)
class Plan:
    """Methods to compare, and the folds to compare them on.

    Parameters
    ----------
    methods : tuple of str
        Of `options.METHODS`.
    folds : (R, N) int64 array
        Test fold of each labelled parcel in each repeat, from 0.
    groups : (N,) int64 array, optional
        Group of each parcel: parcels of a group stay together, in folds and validation.
    """

    methods: tuple[str, ...]
    folds: np.ndarray
    groups: np.ndarray | None = None

    @property
    def fold_count(self) -> int:
        """Number of folds of a repeat."""
        return int(self.folds.max()) + 1

    def tasks(self) -> list[FoldTask]:
        """Return what is to compute, by method, then repeat, then fold."""
        return [
            FoldTask(method, repeat, fold, np.flatnonzero(numbers == fold))
            for method in self.methods
            for repeat, numbers in enumerate(self.folds)
            for fold in range(self.fold_count)
        ]


def make_plan(
    methods: Sequence[str],
    labelled: Labelled,
    settings: FoldSettings,
    groups: np.ndarray | None = None,
) -> Plan:
    """Draw the folds of each repeat.

    Parameters
    ----------
    methods : sequence of str
        Of `options.METHODS`.
    labelled : Labelled
        N labelled parcels.
    settings : FoldSettings
    groups : (N,) int64 array, optional
        Group of each parcel (see `folds`); without it each parcel is by itself.

    Returns
    -------
    Plan

    Raises
    ------
    PlanarSitsError
        If there are too few parcels or groups for the folds.
    """
    keys, seeds = labelled.pixels.keys, settings.seed + np.arange(settings.repeats)
    folds = [make_folds(labelled.labels, groups, keys, settings.folds, int(seed)) for seed in seeds]
    return Plan(tuple(methods), np.stack(folds), groups)
