"""A training from series and parcels to files: the order of the work, and its reasons."""

from dataclasses import asdict, dataclass

import numpy as np

from ..errors import PlanarSitsError, never_cancelled, no_progress
from ..networks.backbones import check_image_size
from ..networks.model_file import save_model
from ..planar.images import CANVAS, check_canvas
from ..planar.prepare import on_time_axis
from ..planar.time_axis import step_days
from ..series.parcel_table import ALONE, NO_CLASS, NO_OBSERVATION, READY
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

    def save(self, model, report=""):
        """Write the model file, and the report if a path is given."""
        save_model(model, self.trained.description, self.trained.network)
        if report:
            from ..report.training import write_training_report

            write_training_report(report, self.report())

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

    def report(self):
        """Return the `TrainingReport`."""
        from ..report.training import TrainingReport

        description = self.trained.description
        names = description.class_names
        colours = [entry["colour"] for entry in description.classes]
        return TrainingReport(
            settings=self._settings(),
            history=self.trained.history,
            best_epoch=self.trained.best_epoch,
            class_names=names,
            class_colours=colours,
            confusion=np.array(description.scores["confusion"]),
            scores=description.scores,
            examples=[
                (names[label], colours[label], image) for label, image in self.trained.examples
            ],
            step_labels=description.step_labels(),
            warnings=self.cautions() + self.series.notes,
            skipped=[(reason, count) for reason, count, _ in self.parcels.skipped()],
        )

    def _settings(self):
        """Return what was chosen, as pairs of texts."""
        description = self.trained.description
        described = {
            "network": description.backbone,
            "classes": ", ".join(description.class_names),
            "bands": ", ".join(band["name"] for band in description.bands),
            "season": f"{self.series.start} to {self.series.end}",
            "acquisitions": len(self.series.acquisitions),
            "time steps": len(description.days),
            **asdict(description.segments),
            **description.training,
        }
        return [(name.replace("_", " "), str(value)) for name, value in described.items()]


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
    series, parcels = reader.series, reader.parcels
    axis = step_days(series.days, steps, (series.end - series.start).days)
    _check_images(choices, len(series.band_names), len(axis))
    _leave_out_unlabelled(parcels)
    pixels = reader.read_all(lambda part, text="": progress(_READING * part, text), cancelled)
    if pixels is not None:
        pixels = on_time_axis(pixels, series.days, axis)
        blind = set(np.flatnonzero([s == READY for s in parcels.status])) - set(pixels.index)
        for index in blind:
            parcels.status[index] = NO_OBSERVATION
    classes = _leave_out_alone(parcels)
    pixels = pixels.take(np.flatnonzero([parcels.status[i] == READY for i in pixels.index]))
    progress(
        _READING,
        f"{len(pixels)} parcels of {len(classes)} classes, {pixels.offsets[-1]} pixels, planar "
        f"images of {len(axis)} x {choices.segments.length} x {len(series.band_names)}.",
    )
    trained = train_model(
        pixels,
        np.array([classes.index(parcels.labels[i]) for i in pixels.index], np.int64),
        classes,
        {
            "season_start": series.start.isoformat(),
            "steps": axis,
            "band_names": series.band_names,
        },
        choices,
        engine,
        colours,
        lambda part, text="": progress(_READING + (1 - _READING) * part, text),
        cancelled,
    )
    return Session(trained, series, parcels)


def _check_images(choices, bands, steps):
    """Raise if the network cannot take the planar images, before anything is read."""
    length = choices.segments.length
    if choices.segments.canvas:
        check_canvas(steps, length)
        steps = length = CANVAS
    check_image_size(choices.backbone, bands, steps, length)


def _leave_out_unlabelled(parcels):
    """Set the status of parcels without a class; raise if no two classes are left."""
    for index, label in enumerate(parcels.labels):
        if label is None and parcels.status[index] == READY:
            parcels.status[index] = NO_CLASS
    _usable(parcels)


def _leave_out_alone(parcels):
    """Set the status of parcels alone in their class; return the classes left."""
    classes, too_small = _usable(parcels)
    for index, label in enumerate(parcels.labels):
        if label in too_small and parcels.status[index] == READY:
            parcels.status[index] = ALONE
    return classes


def _usable(parcels):
    """Return usable and too small classes of the parcels that are ready."""
    ready = [label for label, status in zip(parcels.labels, parcels.status) if status == READY]
    if not ready:
        told = ", ".join(f"{reason} ({n} parcels)" for reason, n, _ in parcels.skipped())
        raise PlanarSitsError(
            f"No parcel can be used for training: {told}. Check PARCELS, CLASS_FIELD and "
            "INNER_BUFFER, and that the images cover the parcels."
        )
    return usable_classes(ready)
