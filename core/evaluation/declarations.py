"""Declared classes of parcels, judged by models that did not learn from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..assessment.label_errors import LabelErrors, find_label_errors
from ..errors import CancelCheck, PlanarSitsError, Progress, never_cancelled, no_progress, part_of
from ..learning.classify import Classified
from ..learning.cleaning import CleanedLabels, DroppedLabel
from ..series.parcel_table import CLASSIFIED, NO_CLASS, READY, Parcels
from .cross_validation import cross_validate
from .plan import FoldSettings, make_plan

if TYPE_CHECKING:
    from ..learning.choices import Choices
    from ..learning.labelled import Labelled
    from ..networks.device import Engine

UNKNOWN_CLASS = "class not in the model"
# Of CLEAN_LABELS: the methods that judge together, and the folds (docs/decisions/0027).
_JUDGES, _JUDGE_FOLDS = ("lda", "parcel_mean_rf"), 5
# A class needs a parcel each to judge, to train and to validate with.
_JUDGEABLE = 3
# Labels are left alone where fewer of those that the judges doubt are expected to be wrong than
# this part: the judges' own mistakes explain the others, and leaving out hard parcels does harm.
_EXPLAINED = 0.4
# A class keeps this part of its parcels at least, and two.
_KEPT = 0.5


@dataclass(frozen=True)
class Declarations:
    """Judged declarations of M of the N parcels of a layer.

    Parameters
    ----------
    index : (M,) int64 array
        Positions of the judged parcels in the layer.
    labels : (M,) int64 array
        Declared class of each, an index into ``classes``.
    classes : list of K str
    probabilities : (M, K) float64 array
        Of models that did not learn from the parcel.
    errors : LabelErrors
    """

    index: np.ndarray
    labels: np.ndarray
    classes: list[str]
    probabilities: np.ndarray
    errors: LabelErrors

    @property
    def declared(self) -> np.ndarray:
        """Probability of the declared class of each judged parcel, (M,)."""
        return self.probabilities[np.arange(len(self.labels)), self.labels]

    @property
    def best(self) -> np.ndarray:
        """Most probable class of each judged parcel, (M,) int64."""
        return self.probabilities.argmax(axis=1)

    def most_suspicious(self) -> np.ndarray:
        """Return the positions 0 to M - 1 by rank, the most suspicious first."""
        return np.argsort(self.errors.ranks)


def out_of_fold(
    labelled: Labelled,
    choices: Choices,
    engine: Engine,
    settings: FoldSettings,
    *,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> np.ndarray:
    """Return class probabilities of parcels from models that did not learn from them.

    Parameters
    ----------
    labelled : Labelled
    choices : Choices
        Of the method ``choices.method``.
    engine : Engine
    settings : FoldSettings
        One repeat.
    progress, cancelled : callable

    Returns
    -------
    (N, K) float64 array
        0 for a class that a fold leaves nothing to learn of.

    Raises
    ------
    PlanarSitsError
        As `cross_validation.cross_validate`.
    """
    plan = make_plan([choices.method], labelled, settings)
    results = cross_validate(
        labelled, plan, choices, engine, progress=progress, cancelled=cancelled
    )
    probabilities = np.zeros((len(labelled.labels), len(labelled.classes)))
    for result in results:
        probabilities[result.task.test_parcels] = result.probabilities
    return probabilities


def judge_out_of_fold(labelled: Labelled, probabilities: np.ndarray) -> Declarations:
    """Judge declarations by the models of folds.

    Parameters
    ----------
    labelled : Labelled
    probabilities : (N, K) float array
        See `out_of_fold`.

    Returns
    -------
    Declarations
    """
    return Declarations(
        np.asarray(labelled.pixels.index),
        labelled.labels,
        labelled.classes,
        probabilities,
        find_label_errors(probabilities, labelled.labels),
    )


def check_declared(parcels: Parcels, classes: Sequence[str]) -> None:
    """Set the status of parcels whose declaration a model cannot judge.

    Parameters
    ----------
    parcels : Parcels
        Changed in place.
    classes : sequence of str
        Of the model.

    Raises
    ------
    PlanarSitsError
        If none is left.
    """
    known = set(classes)
    for index, label in enumerate(parcels.labels):
        if parcels.status[index] == READY and label not in known:
            parcels.status[index] = NO_CLASS if label is None else UNKNOWN_CLASS
    if parcels.any_ready():
        return
    reasons = ", ".join(f"{reason} ({n} parcels)" for reason, n, _ in parcels.skipped())
    raise PlanarSitsError(
        f"No declaration can be judged: {reasons}. The model knows {_listed(classes)}: check "
        "CLASS_FIELD and PARCELS, or choose another MODEL."
    )


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"'{name}'" for name in names[:8]) + (", …" if len(names) > 8 else "")


def judge_by_model(parcels: Parcels, classified: Classified, classes: list[str]) -> Declarations:
    """Judge declarations by one model.

    Parameters
    ----------
    parcels : Parcels
        After `check_declared` and the classification.
    classified : Classified
        All N parcels.
    classes : list of K str
        Of the model.

    Returns
    -------
    Declarations

    Raises
    ------
    PlanarSitsError
        If no parcel was classified.
    """
    index = np.flatnonzero([status == CLASSIFIED for status in parcels.status])
    if not len(index):
        raise PlanarSitsError(
            "No declaration can be judged: no parcel has a pixel with a valid observation. Check "
            "that the images cover PARCELS."
        )
    labels = np.array([classes.index(parcels.labels[i]) for i in index], np.int64)
    probabilities = classified.probabilities[index]
    return Declarations(
        index, labels, classes, probabilities, find_label_errors(probabilities, labels)
    )


def rare_classes(labelled: Labelled, folds: int) -> list[str]:
    """Return a warning about classes with fewer parcels than folds, if any.

    Parameters
    ----------
    labelled : Labelled
    folds : int

    Returns
    -------
    list of str
    """
    counts = np.bincount(labelled.labels, minlength=len(labelled.classes))
    rare = [f"'{c}' ({n})" for c, n in zip(labelled.classes, counts) if n < folds]
    if not rare:
        return []
    return [
        f"Classes with fewer parcels than the {folds} folds: {', '.join(rare)}. So few teach "
        "little about their class: their declarations may look wrong without being so."
    ]


def clean_labels(
    labelled: Labelled,
    choices: Choices,
    engine: Engine,
    *,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> CleanedLabels:
    """Leave out parcels whose label is more probably wrong than right.

    Linear discriminants and random forests of parcel statistics, both of inner folds, judge by
    their mean probability. A label is left out where both name the same other class (consensus
    filter: Brodley and Friedl 1999, Journal of Artificial Intelligence Research 11). All are kept
    where wrong labels explain too few of the doubts: classes are hard to tell there.

    Parameters
    ----------
    labelled : Labelled
        Each class has two parcels or more.
    choices : Choices
        Of the training; its method does not matter.
    engine : Engine
    progress, cancelled : callable

    Returns
    -------
    CleanedLabels
        A class keeps half of its parcels at least, and two.

    Raises
    ------
    PlanarSitsError
        If there are too few parcels.
    Cancelled
    """
    counts = np.bincount(labelled.labels)
    if np.sum(counts >= _JUDGEABLE) < 2:
        raise PlanarSitsError(
            f"CLEAN_LABELS is on, but fewer than two classes have {_JUDGEABLE} usable parcels, so "
            "that no label can be judged: leave it off, or give more parcels."
        )
    folds = FoldSettings(min(int(counts.max()), _JUDGE_FOLDS), 1, choices.fit.seed)
    probabilities = _judge(labelled, choices, engine, folds, progress=progress, cancelled=cancelled)
    judged = judge_out_of_fold(labelled, np.mean(probabilities, axis=0))
    doubted, expected = int((judged.best != judged.labels).sum()), float(judged.errors.wrong.sum())
    note = (
        f"Another class is more probable for {doubted} of {len(judged.labels)} labels; about "
        f"{expected:.0f} are expected to be wrong"
    )
    if expected < _EXPLAINED * doubted:
        note += ", too few to tell them from parcels that are hard to classify: all are kept."
        return CleanedLabels(labelled, [], note)
    agreed = (np.argmax(probabilities, axis=2) == judged.best).all(axis=0)
    wrong = judged.errors.suspicious & agreed & (judged.best != judged.labels)
    chosen = judged.most_suspicious()
    kept = _kept(labelled.labels, chosen[wrong[chosen]])
    dropped = [
        DroppedLabel(
            int(judged.index[position]),
            judged.classes[judged.labels[position]],
            judged.classes[judged.best[position]],
            round(float(judged.errors.wrong[position]), 4),
        )
        for position in chosen[~kept[chosen]]
    ]
    return CleanedLabels(labelled.take(np.flatnonzero(kept)), dropped, f"{note}.")


def _kept(labels: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Return which parcels are kept, (N,) bool, where some were chosen to be left out."""
    kept = np.ones(len(labels), bool)
    for label, count in enumerate(np.bincount(labels)):
        members = chosen[labels[chosen] == label]
        kept[members[: max(0, min(int((1 - _KEPT) * count), count - 2))]] = False
    return kept


def _judge(
    labelled: Labelled,
    choices: Choices,
    engine: Engine,
    folds: FoldSettings,
    *,
    progress: Progress,
    cancelled: CancelCheck,
) -> np.ndarray:
    """Return the probabilities out of fold of each judge, (J, N, K)."""
    judges = []
    for number, method in enumerate(_JUDGES):
        part = part_of(progress, number / len(_JUDGES), (number + 1) / len(_JUDGES))
        chosen = replace(choices, method=method, regulariser=None)
        judges.append(
            out_of_fold(
                labelled,
                chosen,
                engine,
                folds,
                progress=_without_messages(progress=part),
                cancelled=cancelled,
            )
        )
    return np.stack(judges)


def _without_messages(*, progress: Progress) -> Progress:
    """Return a progress whose messages are left out."""
    return lambda fraction, message="": progress(fraction, "")
