"""Cross-validation: every method on the same folds of parcels (METHOD section 9).

A parcel is in one test fold of a repeat, and nothing of it, nor of its group, is seen
by the models of that fold: not in the normalisation, not in early stopping, not in the
temperature.
"""

import time
from dataclasses import dataclass, replace

import numpy as np

from ..errors import Cancelled, PlanarSitsError, never_cancelled, no_progress
from ..learning.decide import parcel_probabilities, softmax
from ..learning.methods import with_method
from ..learning.predict import parcel_scores
from ..learning.train import train_model
from ..networks.network import parameter_count
from ..planar.prepare import normalised
from .folds import group_validation, make_folds


@dataclass(frozen=True)
class Plan:
    """What is compared, and on which folds.

    Parameters
    ----------
    methods : tuple of str
        Of `options.METHODS`.
    folds : (R, N) int64 array
        Test fold of each parcel, for each repeat.
    groups : (N,) int64 array or None
        Parcels of a group stay together in validation too.
    """

    methods: tuple
    folds: np.ndarray
    groups: np.ndarray = None

    def tasks(self):
        """Return the (method, repeat, fold) to compute, in order."""
        return [
            (method, repeat, fold)
            for method in self.methods
            for repeat in range(len(self.folds))
            for fold in range(self.folds.max() + 1)
        ]


@dataclass(frozen=True)
class FoldResult:
    """What a method said of the parcels of one test fold.

    Parameters
    ----------
    method : str
    repeat, fold : int
        From 0.
    held : (n,) int64 array
        Positions of the test parcels.
    probabilities, uncalibrated : (n, K) float64 arrays
        With the temperature, and without.
    segments : (n,) int64 array
        Samples used per parcel.
    seconds : float
        For training.
    parcels_per_second : float
        In prediction.
    facts : dict
        ``parameters``, ``temperature``, ``best_epoch``, ``epochs``.
    """

    method: str
    repeat: int
    fold: int
    held: np.ndarray
    probabilities: np.ndarray
    uncalibrated: np.ndarray
    segments: np.ndarray
    seconds: float
    parcels_per_second: float
    facts: dict


def make_plan(methods, labels, keys, folds, repeats, seed, groups=None):
    """Draw the folds of each repeat.

    Parameters
    ----------
    methods : sequence of str
    labels : (N,) int64 array
    keys : (N,) uint64 array
        Of the parcels.
    folds, repeats, seed : int
        Repeat r draws its folds from ``seed + r``.
    groups : (N,) int64 array, optional

    Returns
    -------
    Plan
    """
    drawn = [make_folds(labels, groups, keys, folds, seed + repeat) for repeat in range(repeats)]
    return Plan(tuple(methods), np.stack(drawn), groups)


def cross_validate(
    labelled,
    plan,
    choices,
    engine,
    store=None,
    progress=no_progress,
    cancelled=never_cancelled,
):
    """Train and test every method on every fold.

    Parameters
    ----------
    labelled : Labelled
    plan : Plan
    choices : Choices
        Of the planar methods; each method takes what it needs (`with_method`). The
        seed of repeat r is ``choices.fit.seed + r``.
    engine : Engine
    store : FoldStore, optional
        Keeps finished folds; those it has already are not computed again.
    progress, cancelled : callable

    Returns
    -------
    list of FoldResult
        In the order of `Plan.tasks`.

    Raises
    ------
    PlanarSitsError
        If a fold cannot be trained, or on a request to stop: what is finished is
        in the store.
    """
    tasks, results, kept = plan.tasks(), [], 0
    for place, (method, repeat, fold) in enumerate(tasks):
        held = np.flatnonzero(plan.folds[repeat] == fold)
        own = with_method(choices, method)
        own = replace(own, fit=replace(own.fit, seed=choices.fit.seed + repeat))
        name = f"{method}, repeat {repeat + 1}, fold {fold + 1}"

        def within(part, message="", place=place, name=name):
            progress((place + part) / len(tasks), "")

        result = store.load(method, repeat, fold, held, own) if store else None
        known = result is not None
        kept += known
        if not known:
            try:
                result = _test_fold(labelled, plan, (method, repeat, fold), held, own, engine,
                                    within, cancelled)  # fmt: skip
            except Cancelled:
                raise _stopped(place, len(tasks), store) from None
            except PlanarSitsError as error:
                raise PlanarSitsError(f"{name}: {error}") from error
            if store:
                store.save(result, own)
        results.append(result)
        progress((place + 1) / len(tasks), _told(result, labelled.labels, name, known))
    if store and store.resume and not kept:
        progress(1.0, "RESUME: no fold of these data and settings was kept; all were computed.")
    return results


def _test_fold(labelled, plan, task, held, choices, engine, progress, cancelled):
    """Train a method on all parcels but those held, and test it on these."""
    rest = np.flatnonzero(plan.folds[task[1]] != task[2])
    rest, present = _learnable(labelled.labels, rest)
    if len(present) < 2:
        raise PlanarSitsError(
            "fewer than two classes are left to learn from when this fold is held out: use fewer "
            "FOLDS, smaller blocks or groups, or GROUPING 'parcel'."
        )
    labels = np.searchsorted(present, labelled.labels[rest])
    validation = None
    if plan.groups is not None:
        validation = group_validation(
            labels,
            plan.groups[rest],
            labelled.pixels.keys[rest],
            choices.fit.validation,
            choices.fit.seed,
        )
    began = time.perf_counter()
    trained = train_model(
        labelled.pixels.take(rest),
        labels,
        [labelled.classes[k] for k in present],
        labelled.facts,
        choices,
        engine,
        progress=progress,
        cancelled=cancelled,
        held=validation,
    )
    trained_at = time.perf_counter()
    found, counts = _predicted(trained, labelled.pixels.take(held), engine, cancelled)
    seconds = time.perf_counter() - trained_at
    probabilities, uncalibrated = (np.zeros((len(held), len(labelled.classes))) for _ in found)
    probabilities[:, present], uncalibrated[:, present] = found
    return FoldResult(
        *task,
        held=held,
        probabilities=probabilities,
        uncalibrated=uncalibrated,
        segments=counts,
        seconds=trained_at - began,
        parcels_per_second=len(held) / seconds,
        facts={
            "parameters": parameter_count(trained.network),
            "temperature": trained.description.temperature,
            "best_epoch": trained.best_epoch,
            "epochs": len(trained.history),
        },
    )


def _learnable(labels, parcels):
    """Return the parcels to learn from, and their classes.

    A class with a single parcel left cannot be learned and validated: no model knows it.
    """
    classes, counts = np.unique(labels[parcels], return_counts=True)
    present = classes[counts >= 2]
    return parcels[np.isin(labels[parcels], present)], present


def _predicted(trained, pixels, engine, cancelled):
    """Return probabilities with and without the temperature, and samples per parcel."""
    told = trained.description
    pixels = normalised(pixels, told.ranges)
    scores, counts = parcel_scores(
        trained.network, pixels, told.segments, told.seed, engine, cancelled
    )
    found = [
        parcel_probabilities(softmax(scores * factor), counts) for factor in (1.0, told.temperature)
    ]
    return found, counts


def _told(result, labels, name, known):
    """Return the line of the log for a finished fold."""
    right = (result.probabilities.argmax(axis=1) == labels[result.held]).mean()
    took = "kept from before" if known else f"{result.seconds:.0f} s"
    return f"{name}: {right:.1%} of {len(result.held)} parcels right ({took})."


def _stopped(done, tasks, store):
    """Return what to tell when the run is stopped."""
    kept = "are kept: run again with RESUME to go on from there" if store else "are lost"
    return PlanarSitsError(
        f"Cancelled on request: no output was written. {done} of {tasks} folds are finished and "
        f"{kept}."
    )
