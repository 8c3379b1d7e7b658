"""A training from series and parcels to a model: the order of the work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..colours import class_colours
from ..errors import CancelCheck, Progress, never_cancelled, no_progress, part_of
from ..networks.description import ModelDescription, check_image_size
from ..networks.device import Engine
from ..networks.model_file import check_can_be_saved
from ..series.parcel_table import READY, Parcels
from .choices import Choices
from .class_groups import class_groups, empty_groups, unbounded_groups
from .cleaning import CleanedLabels, LabelCleaner
from .labelled import read_labelled, ready_classes, series_axis
from .train import Trained, train_model

if TYPE_CHECKING:
    from ..series.reader import Reader
    from ..series.series import Series

# Parts of the progress bar for reading and for judging labels; the rest is for the epochs.
_READING, _CLEANING = 0.1, 0.15


@dataclass(frozen=True)
class TrainingSession:
    """A finished training; nothing is written yet.

    Parameters
    ----------
    trained : Trained
    series : Series
    parcels : Parcels
        With the status of every parcel.
    cleaned : CleanedLabels, optional
        The labels that were left out, if they were judged.
    """

    trained: Trained
    series: Series
    parcels: Parcels
    cleaned: CleanedLabels | None = None

    def warnings(self) -> list[str]:
        """Return warnings, such as that the largest class or the baseline does as well.

        Returns
        -------
        list of str
            Sentences for the operator; empty without a reason to warn.
        """
        return [
            *self._against_largest_class(),
            *self._against_baseline(),
            *unbounded_groups(self.trained.model.description.groups),
        ]

    def _against_largest_class(self):
        """Return a warning if the model is no better than always the largest class."""
        scores = self.trained.model.description.scores
        largest = max(scores["support"]) / sum(scores["support"])
        if scores["oa"] > largest:
            return []
        return [
            "The model is no better than always answering the largest class: it classifies "
            f"{scores['oa']:.1%} of the validation parcels correctly, {largest:.1%} are of that "
            "class. Check the class field and the dates, give more parcels of the rare classes, "
            "or try a lower learning rate (LEARNING_RATE)."
        ]

    def _against_baseline(self):
        """Return a warning if the baseline is significantly better than the model."""
        baseline, scores = self.trained.baseline, self.trained.model.description.scores
        if baseline is None or not baseline.better:
            return []
        return [
            "Linear discriminant analysis, fitted on the same parcels, classifies "
            f"{baseline.oa:.1%} of the validation parcels correctly, this model {scores['oa']:.1%} "
            f"(p = {baseline.p_value:.2g}): train by another method (METHOD), LDA or a committee, "
            "give more parcels, or compare methods by cross-validation."
        ]


def train_session(
    reader: Reader,
    choices: Choices,
    steps: int,
    engine: Engine,
    colours: dict[str, str] | None = None,
    *,
    clean: LabelCleaner | None = None,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> TrainingSession:
    """Train on the labelled parcels of a series.

    Parameters
    ----------
    reader : Reader
        Of a series and labelled parcels, whose groups, if they have any, are those of the classes;
        parcels that cannot be used get a status. Its memory budget is for reading: the pixels are
        all kept.
    choices : Choices
    steps : int
        Time steps, 0 = automatic (see `step_days`).
    engine : Engine
    colours : dict of str to str, optional
        Colours (#rrggbb) of classes that have one already.
    clean : callable, optional
        Judges the labels and leaves wrong ones out, of learning and of validation.
    progress, cancelled : callable

    Returns
    -------
    TrainingSession

    Raises
    ------
    PlanarSitsError
        If the classes, the images or the network do not allow a training.
    Cancelled
    """
    series = reader.series
    check_images(choices, len(series.band_names), len(series_axis(series, steps)))
    check_model(reader, choices, steps)
    labelled = read_labelled(
        reader, steps, progress=part_of(progress, 0, _READING), cancelled=cancelled
    )
    steps, bands = labelled.pixels.values.shape[1:]
    progress(
        _READING,
        f"{len(labelled.pixels)} parcels of {len(labelled.classes)} classes, "
        f"{labelled.pixels.offsets[-1]} pixels, planar images of {steps} x "
        f"{choices.segments.length} x {bands}.",
    )
    cleaned, start = None, _READING
    if clean:
        judging = part_of(progress, _READING, _CLEANING)
        cleaned = clean(labelled, choices, engine, progress=judging, cancelled=cancelled)
        cleaned.mark(reader.parcels)
        labelled, start = cleaned.labelled, _CLEANING
    # Sorted by key here, so that training needs no second copy of all values.
    labelled = labelled.take(np.argsort(labelled.pixels.keys, kind="stable"))
    trained = train_model(
        labelled,
        choices,
        engine,
        colours=colours,
        in_place=True,
        with_baseline=True,
        groups=_groups(reader.parcels, labelled.classes),
        progress=part_of(progress, start, 1),
        cancelled=cancelled,
    )
    if cleaned:
        trained = _with_provenance(trained, cleaned.provenance(reader.parcels))
    return TrainingSession(trained, series, reader.parcels, cleaned)


def _with_provenance(trained: Trained, more: dict[str, object]) -> Trained:
    """Return a training whose model holds more about how it was made."""
    description = trained.model.description
    description = replace(description, training={**description.training, **more})
    return replace(trained, model=replace(trained.model, description=description))


def _groups(parcels: Parcels, classes: list[str]) -> list[str]:
    """Return the group of each class; empty if the parcels have no groups."""
    if not parcels.groups:
        return []
    ready = [status == READY for status in parcels.status]
    labels, groups = (
        [value for value, usable in zip(values, ready) if usable]
        for values in (parcels.labels, parcels.groups)
    )
    return class_groups(labels, groups, classes)


def check_model(reader: Reader, choices: Choices, steps: int) -> None:
    """Check, before anything is read, that a model file can hold what will be trained.

    Parameters
    ----------
    reader : Reader
    choices : Choices
    steps : int
        Time steps, 0 = automatic.

    Raises
    ------
    PlanarSitsError
        If there are too many classes, bands or steps, a name cannot be written, or the groups are
        not those of classes.
    """
    series, counts = reader.series, ready_classes(reader.parcels)
    check_can_be_saved(
        ModelDescription(
            classes=[
                {"name": name, "colour": colour, "parcels": counts[name]}
                for name, colour in class_colours(list(counts)).items()
            ],
            bands=[{"name": name, "low": 0.0, "high": 1.0} for name in series.band_names],
            season_start=series.start.isoformat(),
            days=[float(day) for day in series_axis(series, steps)],
            segments=choices.segments,
            backbone=choices.backbone,
            seed=choices.fit.seed,
            hyper=choices.sizes,
            groups=empty_groups(_groups(reader.parcels, list(counts))),
        )
    )


def check_images(choices: Choices, bands: int, steps: int) -> None:
    """Check, before anything is read, that the network takes the planar images.

    Parameters
    ----------
    choices : Choices
    bands, steps : int
        B and T of the series.

    Raises
    ------
    PlanarSitsError
        Names the smallest STEPS or LENGTH that the network takes.
    """
    check_image_size(choices.backbone, choices.segments, bands, steps)
