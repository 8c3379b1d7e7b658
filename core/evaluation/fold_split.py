"""Split of the labelled parcels for one fold of a cross-validation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import PlanarSitsError
from .group_validation import group_validation, independent_counts

if TYPE_CHECKING:
    from ..learning.choices import TrainingSettings
    from ..learning.labelled import Labelled
    from .plan import FoldTask, Plan


@dataclass(frozen=True)
class FoldSplit:
    """Training and test parcels of one fold.

    Parameters
    ----------
    task : FoldTask
        Method, repeat, fold and test parcels.
    labelled : Labelled
        All labelled parcels.
    training_parcels : (n,) int64 array
        Positions of the training parcels among the labelled parcels.
    classes : (k,) int64 array
        Classes, of all K, that have at least two training parcels.
    validation : (n,) float64 array or None
        How many independent parcels each validation parcel counts as, 0 for the learning
        parcels; None: validation parcels are drawn by the training.
    """

    task: FoldTask
    labelled: Labelled
    training_parcels: np.ndarray
    classes: np.ndarray
    validation: np.ndarray | None

    @property
    def training_labels(self) -> np.ndarray:
        """Class of each training parcel, 0 to k - 1, (n,) int64."""
        return np.searchsorted(self.classes, self.labelled.labels[self.training_parcels])

    def training_set(self) -> Labelled:
        """Return a copy of the training parcels; its classes are the k in `classes`."""
        return replace(
            self.labelled.take(self.training_parcels),
            labels=self.training_labels,
            classes=[self.labelled.classes[label] for label in self.classes],
        )


def split_fold(labelled: Labelled, plan: Plan, task: FoldTask, fit: TrainingSettings) -> FoldSplit:
    """Split the labelled parcels for one fold.

    A class with a single training parcel cannot be trained and validated: its training
    parcels are left out. With groups, the validation parcels are whole groups.

    Parameters
    ----------
    labelled : Labelled
    plan : Plan
    task : FoldTask
        One of the plan.
    fit : TrainingSettings
        Percentage of validation parcels, and the seed of their draw.

    Returns
    -------
    FoldSplit

    Raises
    ------
    PlanarSitsError
        If fewer than two classes are left, or no group can be set aside for validation.
    """
    parcels = np.flatnonzero(plan.folds[task.repeat] != task.fold)
    classes, counts = np.unique(labelled.labels[parcels], return_counts=True)
    classes = classes[counts >= 2]
    if len(classes) < 2:
        raise PlanarSitsError(
            "fewer than two classes are left to learn from when this fold is held out: use fewer "
            "FOLDS, smaller blocks or groups, or GROUPING 'parcel'."
        )
    parcels = parcels[np.isin(labelled.labels[parcels], classes)]
    split = FoldSplit(task, labelled, parcels, classes, None)
    if plan.groups is None:
        return split
    keys, groups = labelled.pixels.keys[parcels], plan.groups[parcels]
    validation = group_validation(split.training_labels, groups, keys, fit.validation, fit.seed)
    return replace(split, validation=independent_counts(validation, groups))
