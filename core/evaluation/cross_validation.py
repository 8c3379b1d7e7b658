"""Cross-validation: every method on the same folds of parcels (METHOD section 9).

A parcel is in one test fold of a repeat. Neither it nor another parcel of its group is
used for the models of that fold: not for normalisation, early stopping or temperature.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import closing
from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import numpy as np

from ..errors import CancelCheck, Cancelled, PlanarSitsError, Progress, never_cancelled, no_progress
from ..learning.methods import with_method
from ..learning.predict import ParcelPredictor, SegmentScores
from ..learning.train import train_model
from ..networks.network import parameter_count
from ..planar.prepare import normalised
from .fold_result import FoldResult
from .fold_split import FoldSplit, split_fold

if TYPE_CHECKING:
    from ..learning.choices import Choices
    from ..learning.labelled import Labelled
    from ..learning.train import Trained
    from ..networks.device import Engine
    from ..networks.model import Model
    from ..series.parcel_pixels import ParcelPixels
    from .fold_store import FoldStore
    from .plan import FoldTask, Plan


def train_fold(
    split: FoldSplit,
    choices: Choices,
    engine: Engine,
    *,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> Trained:
    """Train a model on the training parcels of a fold.

    Parameters
    ----------
    split : FoldSplit
    choices : Choices
        With the method's sampler, network and seed.
    engine : Engine
    progress, cancelled : callable

    Returns
    -------
    Trained
        Its classes are those of ``split.classes``.

    Raises
    ------
    PlanarSitsError
        As `train.train_model`.
    Cancelled
    """
    return train_model(
        split.training_set(),
        choices,
        engine,
        validation=split.validation,
        progress=progress,
        cancelled=cancelled,
    )


@dataclass(frozen=True)
class FoldWork:
    """The trainings and tests of a cross-validation.

    Parameters
    ----------
    labelled : Labelled
    plan : Plan
    tasks : list of (FoldTask, Choices)
        Each with the settings of its training: the method's, with the seed of the repeat.
    engine : Engine
        Each fold takes a copy: its batch size, and what it does when memory is full, are those of
        no other fold.
    store : FoldStore, optional
    """

    labelled: Labelled
    plan: Plan
    tasks: list[tuple[FoldTask, Choices]]
    engine: Engine
    store: FoldStore | None = None

    def split(self, index: int) -> FoldSplit:
        """Return the training and test parcels of a task, by its position."""
        task, choices = self.tasks[index]
        return split_fold(self.labelled, self.plan, task, choices.fit)


class FoldRunner(Protocol):
    """Where folds are trained and tested: in this process, or elsewhere."""

    def __call__(
        self, work: FoldWork, *, progress: Progress, cancelled: CancelCheck
    ) -> Generator[tuple[int, FoldResult, bool], None, None]:
        """Yield the position of each task, its result and whether the store held it.

        In any order, each once it is in the store. Raises PlanarSitsError with the name of a fold
        that fails, and `Cancelled`.
        """


def cross_validate(
    labelled: Labelled,
    plan: Plan,
    choices: Choices,
    engine: Engine,
    store: FoldStore | None = None,
    *,
    runner: FoldRunner | None = None,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> list[FoldResult]:
    """Train and test every method on every fold.

    Parameters
    ----------
    labelled : Labelled
    plan : Plan
    choices : Choices
        Settings of the planar methods; each method takes what it needs (`with_method`).
        The seed of repeat r is ``choices.fit.seed + r``.
    engine : Engine
    store : FoldStore, optional
        Stores finished folds; those that it holds are not computed again.
    runner : FoldRunner, optional
        Without it the folds are computed in this process, one after the other.
    progress, cancelled : callable

    Returns
    -------
    list of FoldResult
        In the order of `Plan.tasks`.

    Raises
    ------
    PlanarSitsError
        If a fold cannot be trained, or on a request to stop: finished folds are in the
        store.
    """
    tasks = [(task, _fold_choices(choices, task)) for task in plan.tasks()]
    work = FoldWork(labelled, plan, tasks, engine, store)
    results: dict[int, FoldResult] = {}
    reused = 0
    run = runner or InThisProcess()
    try:
        with closing(run(work, progress=progress, cancelled=cancelled)) as ended:
            for index, result, loaded in ended:
                results[index] = result
                reused += loaded
                message = _progress_message(result, labelled.labels, loaded)
                progress(len(results) / len(tasks), message)
    except Cancelled:
        raise _stopped(len(results), len(tasks), store) from None
    if store and store.resume and not reused:
        progress(1.0, "RESUME: no fold of these data and settings was kept; all were computed.")
    return [results[index] for index in range(len(tasks))]


@dataclass(frozen=True)
class InThisProcess:
    """The `FoldRunner` of this process.

    Parameters
    ----------
    train : callable
        Trains the model of a fold, as `train_fold`.
    """

    train: Callable[..., Trained] = train_fold

    def __call__(
        self, work: FoldWork, *, progress: Progress, cancelled: CancelCheck
    ) -> Generator[tuple[int, FoldResult, bool], None, None]:
        """Yield the results of the tasks, in their order."""
        store = work.store
        for index, (task, choices) in enumerate(work.tasks):
            result = store.load(task, choices) if store else None
            if result:
                yield index, result, True
                continue
            try:
                result = validate_fold(
                    work.split(index),
                    choices,
                    copy(work.engine),
                    train=self.train,
                    progress=_fold_progress(index, len(work.tasks), progress=progress),
                    cancelled=cancelled,
                )
            except Cancelled:
                raise
            except PlanarSitsError as error:
                raise PlanarSitsError(f"{task.name}: {error}") from error
            if store:
                store.save(result, choices)
            yield index, result, False


def _fold_choices(choices: Choices, task: FoldTask) -> Choices:
    """Return the settings of a fold: the method's, with the seed of the repeat."""
    seed = choices.fit.seed + task.repeat
    choices = with_method(choices, task.method)
    return replace(choices, fit=replace(choices.fit, seed=seed))


def _fold_progress(index: int, tasks: int, *, progress: Progress) -> Progress:
    """Return the progress of one fold; its messages are left out."""

    def fold_progress(fraction, message=""):
        progress((index + fraction) / tasks, "")

    return fold_progress


def validate_fold(
    split: FoldSplit,
    choices: Choices,
    engine: Engine,
    *,
    train: Callable[..., Trained] = train_fold,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> FoldResult:
    """Train a method for a fold, and classify the test parcels with it.

    Parameters
    ----------
    split : FoldSplit
    choices : Choices
        With the method's sampler, network and seed.
    engine : Engine
    train : callable
        As `train_fold`.
    progress, cancelled : callable

    Returns
    -------
    FoldResult

    Raises
    ------
    PlanarSitsError
        As `train_fold`.
    Cancelled
    """
    test_parcels = split.task.test_parcels
    start = time.perf_counter()
    trained = train(split, choices, engine, progress=progress, cancelled=cancelled)
    trained_at = time.perf_counter()
    pixels = split.labelled.pixels.take(test_parcels)
    scores = _segment_scores(trained.model, pixels, engine, cancelled=cancelled)
    temperature = trained.model.description.temperature
    probabilities = _all_classes(split, scores.probabilities())
    # The temperature is folded into the network.
    uncalibrated = _all_classes(split, scores.probabilities(1 / temperature))
    return FoldResult(
        split.task,
        probabilities,
        uncalibrated,
        segments=scores.counts,
        seconds=trained_at - start,
        parcels_per_second=len(test_parcels) / (time.perf_counter() - trained_at),
        facts={
            "parameters": parameter_count(trained.model.network),
            "temperature": temperature,
            "best_epoch": trained.fit.best_epoch,
            "epochs": len(trained.fit.history),
        },
    )


def _segment_scores(
    model: Model, pixels: ParcelPixels, engine: Engine, *, cancelled: CancelCheck
) -> SegmentScores:
    """Return the scores of all segments of parcels that are not normalised yet."""
    description = model.description
    predictor = ParcelPredictor(model.network, description.segments, description.seed, engine)
    return predictor.scores(normalised(pixels, description.ranges), cancelled=cancelled)


def _all_classes(split: FoldSplit, probabilities: np.ndarray) -> np.ndarray:
    """Return probabilities (n, K) of probabilities (n, k); 0 for classes not trained."""
    result = np.zeros((len(probabilities), len(split.labelled.classes)))
    result[:, split.classes] = probabilities
    return result


def _progress_message(result: FoldResult, labels: np.ndarray, loaded: bool) -> str:
    """Return the message of a finished fold."""
    parcels = result.task.test_parcels
    accuracy = (result.predicted == labels[parcels]).mean()
    duration = "kept from before" if loaded else f"{result.seconds:.0f} s"
    return f"{result.task.name}: {accuracy:.1%} of {len(parcels)} parcels correct ({duration})."


def _stopped(finished: int, tasks: int, store: FoldStore | None) -> PlanarSitsError:
    """Return the error of a run that was stopped."""
    remedy = "are kept: run again with RESUME to go on from there" if store else "are lost"
    return PlanarSitsError(
        f"Cancelled on request: no output was written. {finished} of {tasks} folds are finished "
        f"and {remedy}."
    )
