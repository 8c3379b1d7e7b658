"""Training of a model: split, fit, calibrate, fit again on all parcels."""

from __future__ import annotations

import datetime as dt
import platform
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch

from ..colours import class_colours
from ..errors import CancelCheck, Progress, never_cancelled, no_progress, part_of
from ..networks.device import Engine, device_title
from ..networks.layers import fold_temperature
from ..networks.model import Model
from ..networks.model_file import ModelDescription
from ..planar.normalise import normalise, percentile_range
from ..planar.samplers import make_sampler
from ..series.parcel_pixels import ParcelPixels
from ..system import plugin_version
from .baseline import Baseline, baseline_classes, compared
from .calibrate import calibration_report, fit_temperature
from .choices import Choices
from .class_groups import group_fields
from .doubt import make_calibration
from .fit import Fit
from .labelled import Labelled, LabelledParcels
from .methods import shortest_segment, useful_length
from .predict import ParcelPredictor
from .scores import scores
from .season_check import COMMON_NAMES, GIVEN, MASKS, UNIT, UNKNOWN
from .split import validation_parcels
from .tasks import Split, training_task
from .time_left import with_time_left

# Part of the progress for the first fit; the second has no validation.
_FIRST_FIT = 0.55


@dataclass(frozen=True)
class Trained:
    """The result of a training.

    Parameters
    ----------
    model : Model
        Its network learned from all parcels and lies on the CPU.
    fit : Fit
        The course of the first fit; empty for an estimator.
    examples : list of (int, (T, L, B) float32 array)
        Class and planar image of one validation segment per class.
    baseline : Baseline, optional
        How the baseline does on the validation parcels, if it was requested.
    """

    model: Model
    fit: Fit
    examples: list[tuple[int, np.ndarray]]
    baseline: Baseline | None = None


def train_model(
    labelled: Labelled,
    choices: Choices,
    engine: Engine,
    *,
    colours: dict[str, str] | None = None,
    validation: np.ndarray | None = None,
    in_place: bool = False,
    with_baseline: bool = False,
    groups: Sequence[str] = (),
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> Trained:
    """Train a model on labelled parcels.

    The model is fitted twice. The first fit leaves the validation parcels out; they choose the
    temperature (with a patience the epoch too) and give the scores. The second fit takes all
    parcels and as many epochs as the first (docs/decisions/0008).

    Parameters
    ----------
    labelled : Labelled
        Each class has two parcels or more. The order of the parcels has no effect.
    choices : Choices
    engine : Engine
    colours : dict of str to str, optional
        Colours (#rrggbb) of classes that have one already.
    validation : (N,) float or bool array, optional
        How many independent parcels each validation parcel counts as, 0 for the learning parcels
        [1 for parcels drawn from each class].
    in_place : bool
        The values may be changed, which saves a copy of them where the parcels come sorted by
        key.
    with_baseline : bool
        Fit the baseline too, and compare it with the model on the validation parcels.
    groups : sequence of K str
        Group of each class; empty without groups.
    progress, cancelled : callable

    Returns
    -------
    Trained

    Raises
    ------
    PlanarSitsError
        If first weights cannot be loaded, the training diverges, or memory is too small.
    Cancelled
    """
    # Sorted by key, so that the order of the input has no effect.
    order = np.argsort(labelled.pixels.keys, kind="stable")
    pixels, labels = labelled.pixels.arranged(order), np.asarray(labelled.labels)[order]
    settings = choices.fit
    if validation is None:
        weights = validation_parcels(labels, pixels.keys, settings.validation, settings.seed)
    else:
        weights = np.asarray(validation)[order]
    length = useful_length(choices, int(pixels.sizes.max()))
    choices = replace(choices, segments=replace(choices.segments, length=length))
    choices = replace(choices, fit=replace(settings, shortest=shortest_segment(choices)))
    task = training_task(choices, engine)
    # For the method LDA itself the model is the baseline.
    fits_baseline = with_baseline and choices.backbone != "lda"
    raw = LabelledParcels(pixels, labels)
    guesses = baseline_classes(raw, weights > 0) if fits_baseline else None
    split = _split(
        LabelledParcels(pixels if in_place else pixels.with_values(pixels.values.copy()), labels),
        weights,
        task.percentiles,
        labelled.facts.days,
    )
    progress = with_time_left(progress=progress)
    with _reproducible(settings.seed):
        first = task.fit(split, progress=part_of(progress, 0, _FIRST_FIT), cancelled=cancelled)
        segments = _predictor(first.network, choices, engine).scores(
            split.validation.pixels, cancelled=cancelled
        )
        temperature, validation_scores, predicted = _calibrate(segments, split)
        last = task.refit(
            split, first.fit, progress=part_of(progress, _FIRST_FIT, 1), cancelled=cancelled
        )
        temperature = task.temperature(temperature)
        calibration = make_calibration(
            split,
            # At the temperature of the model, so that its probabilities compare.
            segments.probabilities(temperature),
            choices.backbone,
            (_predictor(first.network, choices, engine), _predictor(last.network, choices, engine)),
            cancelled=cancelled,
        )
    fold_temperature(last.network, temperature)
    hierarchy: dict[str, Any] = {}
    if groups:
        # At the temperature of the model, so that its probabilities compare.
        probabilities = segments.probabilities(temperature)
        hierarchy, group_scores = group_fields(groups, probabilities, split.validation.labels)
        validation_scores.update(group_scores)
    baseline = Baseline(validation_scores["oa"]) if with_baseline else None
    if guesses is not None:
        baseline = compared(split.validation.labels, guesses, predicted)
        validation_scores["baseline_oa"] = baseline.oa
    description = ModelDescription(
        classes=_class_entries(labelled.classes, labels, colours),
        bands=_band_entries(labelled.facts.band_names, split.ranges),
        season_start=labelled.facts.season_start,
        days=[float(day) for day in labelled.facts.days],
        segments=choices.segments,
        backbone=choices.backbone,
        seed=settings.seed,
        hyper=last.sizes,
        temperature=temperature,
        training={
            **_provenance(choices, engine, split, task.settings(first.fit)),
            MASKS: GIVEN if labelled.facts.masked else "none",
            **({UNIT: labelled.facts.unit} if labelled.facts.unit else {}),
            **_common_names(labelled.facts.common_names),
        },
        scores=validation_scores,
        groups=hierarchy,
    )
    examples = _examples(split.validation, choices)
    model = Model(description, last.network.cpu(), calibration)
    return Trained(model, first.fit, examples, baseline)


def _split(everything, weights, percentiles, days):
    """Split and normalise the parcels; the ranges are those of the learning parcels.

    The values of ``everything`` are changed.
    """
    pixels, labels, validation = everything.pixels, everything.labels, weights > 0
    learning, validating = (pixels.take(np.flatnonzero(side)) for side in (~validation, validation))
    ranges = percentile_range(learning.values, *percentiles)
    for side in (learning, validating, pixels):  # no two share values
        normalise(side.values, ranges)
    return Split(
        learning=LabelledParcels(learning, labels[~validation]),
        validation=LabelledParcels(validating, labels[validation]),
        everything=everything,
        ranges=ranges,
        days=days,
        weights=weights[validation].astype(np.float64),
    )


def _predictor(network, choices, engine):
    """Return the predictor of a fitted network."""
    return ParcelPredictor(network, choices.segments, choices.fit.seed, engine)


def _calibrate(segments, split):
    """Return the temperature, and scores and classes of the validation parcels."""
    labels = split.validation.labels
    temperature = fit_temperature(segments.scores, segments.counts, labels, split.weights)
    before, after = segments.probabilities(), segments.probabilities(temperature)
    predicted = after.argmax(axis=1)
    validation_scores = {
        **scores(labels, predicted, after.shape[1]),
        "calibration": calibration_report(before, after, labels),
    }
    return temperature, validation_scores, predicted


@contextmanager
def _reproducible(seed: int) -> Iterator[None]:
    """Context in which torch draws from the seed; restores the random state on exit."""
    flags = {"enabled": True, "benchmark": False, "deterministic": True, "allow_tf32": False}
    with torch.random.fork_rng(), torch.backends.cudnn.flags(**flags):
        torch.manual_seed(seed)
        yield


def _class_entries(classes, labels, colours):
    """Return name, colour and number of parcels of each class."""
    return [
        {"name": name, "colour": colour, "parcels": int((labels == index).sum())}
        for index, (name, colour) in enumerate(class_colours(classes, colours).items())
    ]


def _band_entries(names, ranges):
    """Return name and range of each band."""
    return [
        {"name": name, "low": float(low), "high": float(high)}
        for name, (low, high) in zip(names, ranges)
    ]


def _common_names(names):
    """Return the entry of the common names, none if all are unknown."""
    return {COMMON_NAMES: ", ".join(name or UNKNOWN for name in names)} if any(names) else {}


def _provenance(choices, engine, split, settings):
    """Return how and from what a model was made."""
    everything = split.everything.pixels
    return {
        "date": dt.date.today().isoformat(),
        "method": choices.method,
        "weights": choices.weights,
        **settings,
        "device": device_title(engine.device),
        "parcels_learned": len(everything),
        "parcels_validated": len(split.validation),
        "pixels_learned": int(everything.offsets[-1]),
        "planar_sits": plugin_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "python": platform.python_version(),
    }


def _examples(validation: LabelledParcels, choices: Choices):
    """Return the planar image of one segment per class, from its largest parcel."""
    pixels: ParcelPixels = validation.pixels
    sampler = make_sampler(pixels, choices.segments, choices.fit.seed)
    if sampler.pixels is not pixels:
        return []  # statistics of a parcel are no image
    examples = []
    for label in np.unique(validation.labels):
        members = np.flatnonzero(validation.labels == label)
        parcel = members[np.argmax(pixels.sizes[members])]
        segment = sampler.draw(np.array([parcel]), np.array([0]))[0]
        values = np.where((segment < 0)[:, None, None], 0, pixels.values[segment])
        examples.append((int(label), values.transpose(1, 0, 2)))
    return examples
