"""A training from series and parcels to files: the order of the work, and its reasons."""

from dataclasses import dataclass, replace

import numpy as np

from ..errors import PlanarSitsError, never_cancelled, no_progress
from ..networks.backbones import check_image_size
from ..networks.model import Model
from ..networks.model_file import save_model
from ..planar.images import CANVAS, check_canvas
from ..planar.prepare import on_time_axis
from ..planar.time_axis import step_days
from ..series.parcel_table import ALONE, NO_CLASS, NO_OBSERVATION, READY, TOO_FEW
from .train import Trained, train_model, usable_classes

# Part of the progress bar for reading; the rest is for the epochs.
_READING = 0.1


@dataclass
class Session:
    """A finished training, before anything is written.

    Parameters
    ----------
    trained : Trained
    series : Series
    parcels : Parcels
    """

    trained: Trained
    series: object
    parcels: object

    def save(self, path):
        """Write the model file."""
        save_model(path, Model(self.trained.description, self.trained.network))

    def cautions(self):
        """Return what the operator should know of the result."""
        found = self.trained.description.scores
        largest = max(found["support"]) / sum(found["support"])
        if found["oa"] > largest:
            return []
        return [
            f"The model is not better than always answering the largest class: {found['oa']:.1%} "
            f"of the validation parcels right, {largest:.1%} are of that class. Check the class "
            "field and the dates, give more parcels of the rare classes, or try a lower "
            "LEARNING_RATE."
        ]


@dataclass(frozen=True)
class Labelled:
    """Labelled parcels, ready to learn from.

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, T, B) on the time axis, not normalised.
    labels : (N,) int64 array
    classes : list of str
    facts : dict
        Of the series: ``season_start``, ``steps``, ``band_names``.
    """

    pixels: object
    labels: np.ndarray
    classes: list
    facts: dict


def read_labelled(reader, steps, least=2, progress=no_progress, cancelled=never_cancelled):
    """Read the labelled parcels of a series; set the status of those left out.

    Parameters
    ----------
    reader : Reader
        Its memory budget is for reading: the pixels are all kept.
    steps : int
        Time steps, 0 = the acquisition dates.
    least : int
        Parcels that a class needs.
    progress, cancelled : callable

    Returns
    -------
    Labelled

    Raises
    ------
    PlanarSitsError
        If fewer than two classes can be used.
    """
    series, parcels = reader.series, reader.parcels
    axis = series_axis(series, steps)
    _leave_out_unlabelled(parcels, least)
    pixels = reader.read_all(progress=progress, cancelled=cancelled)
    if pixels is not None:
        pixels = on_time_axis(pixels, series.days, axis)
        blind = set(np.flatnonzero([s == READY for s in parcels.status])) - set(pixels.index)
        for index in blind:
            parcels.status[index] = NO_OBSERVATION
    classes = _leave_out_alone(parcels, least)
    pixels = pixels.arranged(np.flatnonzero([parcels.status[i] == READY for i in pixels.index]))
    labels = np.array([classes.index(parcels.labels[i]) for i in pixels.index], np.int64)
    facts = {
        "season_start": series.start.isoformat(),
        "steps": axis,
        "band_names": series.band_names,
    }
    return Labelled(pixels, labels, classes, facts)


def series_axis(series, steps):
    """Return the days of the time axis (T,) of a series (see `step_days`)."""
    return step_days(series.days, steps, (series.end - series.start).days)


def train_session(
    reader,
    choices,
    steps,
    engine,
    colours=None,
    progress=no_progress,
    cancelled=never_cancelled,
):
    """Train on the labelled parcels of a series.

    Parameters
    ----------
    reader : Reader
        Of a series and labelled parcels; parcels that cannot be used get a
        status. Its memory budget is for reading: the pixels are all kept.
    choices : Choices
    steps : int
        Time steps, 0 = the acquisition dates.
    engine : Engine
    colours : dict of str to str, optional
        Known class colours.
    progress, cancelled : callable

    Returns
    -------
    Session

    Raises
    ------
    PlanarSitsError
        If the classes, the images or the network do not allow a training.
    """
    series = reader.series
    check_images(choices, len(series.band_names), len(series_axis(series, steps)))
    reading = lambda part, text="": progress(_READING * part, text)  # noqa: E731
    found = read_labelled(reader, steps, progress=reading, cancelled=cancelled)
    steps, bands = found.pixels.values.shape[1:]
    progress(
        _READING,
        f"{len(found.pixels)} parcels of {len(found.classes)} classes, "
        f"{found.pixels.offsets[-1]} pixels, planar images of {steps} x "
        f"{choices.segments.length} x {bands}.",
    )
    # By key at once, so that no second copy of all values is made on the way.
    order = np.argsort(found.pixels.keys, kind="stable")
    found = replace(found, pixels=found.pixels.take(order), labels=found.labels[order])
    trained = train_model(
        found.pixels,
        found.labels,
        found.classes,
        found.facts,
        choices,
        engine,
        colours,
        lambda part, text="": progress(_READING + (1 - _READING) * part, text),
        cancelled,
        own=True,
    )
    return Session(trained, series, reader.parcels)


def check_images(choices, bands, steps):
    """Raise if the network cannot take the planar images, before anything is read."""
    length = choices.segments.length
    if choices.segments.canvas:
        check_canvas(steps, length)
        steps = length = CANVAS
    check_image_size(choices.backbone, bands, steps, length)


def _leave_out_unlabelled(parcels, least):
    """Set the status of parcels without a class; raise if no two classes are left."""
    for index, label in enumerate(parcels.labels):
        if label is None and parcels.status[index] == READY:
            parcels.status[index] = NO_CLASS
    _usable(parcels, least)


def _leave_out_alone(parcels, least):
    """Set the status of parcels of classes that are too small; return the classes left."""
    classes, too_small = _usable(parcels, least)
    for index, label in enumerate(parcels.labels):
        if label in too_small and parcels.status[index] == READY:
            parcels.status[index] = ALONE if least == 2 else TOO_FEW
    return classes


def _usable(parcels, least):
    """Return usable and too small classes of the parcels that are ready."""
    ready = [label for label, status in zip(parcels.labels, parcels.status) if status == READY]
    if not ready:
        told = ", ".join(f"{reason} ({n} parcels)" for reason, n, _ in parcels.skipped())
        raise PlanarSitsError(
            f"No parcel can be used for training: {told}. Check PARCELS, CLASS_FIELD and "
            "INNER_BUFFER, and that the images cover the parcels."
        )
    return usable_classes(ready, least)
