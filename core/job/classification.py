"""The classification of parcels: predictor, prediction sets, what the log tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .inputs import make_reader, read_engine
from .job import Job

if TYPE_CHECKING:
    from ..learning.classify import Classified
    from ..learning.predict import ParcelPredictor
    from ..networks.model import Model
    from ..series.parcel_table import Parcels
    from ..series.series import Series


def voting_predictor(job: Job, model: Model) -> ParcelPredictor:
    """Return the predictor of a model by the ``VOTING`` and the ``FRACTION`` of a job."""
    from ..learning.classify import parcel_predictor

    return parcel_predictor(
        model,
        read_engine(job),
        adaptive=job.choice("VOTING") == "adaptive",
        fraction=job.real("FRACTION"),
    )


def classify_parcels(
    job: Job, model: Model, series: Series, parcels: Parcels, predictor: ParcelPredictor
) -> Classified:
    """Classify parcels; every parcel gets its status.

    Parameters
    ----------
    job : Job
    model : Model
    series : Series
    parcels : Parcels
    predictor : ParcelPredictor
        Of the model: by voting, or one that collects attention as well.

    Returns
    -------
    Classified

    Raises
    ------
    PlanarSitsError
        If a raster cannot be read, or memory is too small.
    Cancelled
    """
    from ..learning.classify import classify

    reader = make_reader(job, series, parcels, model)
    classified = classify(
        reader,
        model.description,
        predictor,
        calibration=model.calibration,
        progress=job.progress(0.0, 0.95),
        cancelled=job.cancelled,
    )
    log_notes(job, model, parcels, classified, reader.notes())
    return classified


def log_notes(
    job: Job, model: Model, parcels: Parcels, classified: Classified, notes: Iterable[str]
) -> None:
    """Write to the log what was noticed in a classification.

    Parameters
    ----------
    job : Job
    model : Model
    parcels : Parcels
    classified : Classified
    notes : iterable of str
        Warnings about the values.
    """
    for note in notes:
        job.warn(note)
    count = parcels_trained_on(model, parcels, classified)
    if count:
        job.info(
            f"{count} of the parcels, recognised by their outlines, were used to train the model: "
            "its answers for them are no measure of its accuracy."
        )


def parcels_trained_on(model: Model, parcels: Parcels, classified: Classified) -> int:
    """Return how many of the classified parcels the model was trained on.

    Parameters
    ----------
    model : Model
    parcels : Parcels
    classified : Classified

    Returns
    -------
    int
        0 for a model of an earlier version, which does not know.
    """
    if model.calibration is None:
        return 0
    return int(model.calibration.trained_on(parcels.keys[classified.pixels > 0]).sum())


def add_sets(job: Job, model: Model, classified: Classified) -> None:
    """Add the prediction sets to a classification, and notes to the log.

    Parameters
    ----------
    job : Job
        With ``COVERAGE``.
    model : Model
        Without a calibration nothing is added, and the log says so.
    classified : Classified
        Changed in place.
    """
    if model.calibration is None:
        job.warn(
            "pred_set, pred_nset and pred_novel are empty: the model was trained by an earlier "
            "version of Planar SITS and has no calibration parcels. Train it again for them."
        )
        return
    from ..learning.doubt import doubt_notes

    coverage = job.real("COVERAGE")
    limits = model.calibration.limits(len(model.description.classes), coverage)
    classified.sets = limits.sets(classified.probabilities)
    used = classified.pixels > 0
    names, sets = model.description.class_names, classified.sets[used]
    novelty = None if classified.novelty is None else classified.novelty[used]
    for note in doubt_notes(model.calibration, names, coverage, sets, novelty):
        job.info(note)
