"""A training from parcels to results, as all front ends run it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .inputs import make_reader, method_choices
from .job import Job

if TYPE_CHECKING:
    from ..learning.session import TrainingSession
    from ..networks.device import Engine
    from ..report.page import Origin
    from ..series.parcel_table import Parcels
    from ..series.series import Series


def train(
    job: Job, series: Series, parcels: Parcels, engine: Engine, colours: Mapping[str, str]
) -> TrainingSession:
    """Train on parcels; set the status of every parcel.

    Parameters
    ----------
    job : Job
    series : Series
    parcels : Parcels
    engine : Engine
    colours : mapping of str to str
        #rrggbb of classes that have a colour already.

    Returns
    -------
    TrainingSession
    """
    from ..evaluation.declarations import clean_labels
    from ..learning.session import train_session

    return train_session(
        make_reader(job, series, parcels),
        method_choices(job),
        job.integer("STEPS"),
        engine,
        dict(colours),
        clean=clean_labels if job.flag("CLEAN_LABELS") else None,
        progress=job.progress(),
        cancelled=job.cancelled,
    )


def write_model(
    path: str,
    report: str,
    session: TrainingSession,
    sources: Sequence[dict[str, Any]],
    origin: Origin | None = None,
) -> dict[str, str]:
    """Write the model file, and the report if it is requested.

    Parameters
    ----------
    path, report : str
        Of the files; the report may be ''.
    session : TrainingSession
    sources : sequence of dict
        Fingerprints of the input files.
    origin : Origin, optional
        What the report was made from.

    Returns
    -------
    dict of str to str
        Paths by output.
    """
    from ..networks.model_file import save_model
    from ..report.training import training_report, write_training_report

    save_model(path, session.trained.model.with_sources(list(sources)))
    if not report:
        return {"MODEL": path}
    write_training_report(report, training_report(session), origin)
    return {"MODEL": path, "REPORT": report}


def training_results(session: TrainingSession, skipped: int) -> dict[str, object]:
    """Return the numbers that a training gives, by output.

    Parameters
    ----------
    session : TrainingSession
    skipped : int
        Parcels left out.
    """
    scores, baseline = session.trained.model.description.scores, session.trained.baseline
    return {
        "VALIDATION_OA": scores["oa"],
        "VALIDATION_F1": scores["macro_f1"],
        "BASELINE_OA": baseline.oa if baseline else None,
        "PARCELS_USED": len(session.parcels) - skipped,
        "PARCELS_SKIPPED": skipped,
    }


def log_scores(job: Job, session: TrainingSession) -> None:
    """Write the scores of the validation parcels to the log, and any warning."""
    scores, best = session.trained.model.description.scores, session.trained.fit.chosen_epoch
    job.info(
        f"{f'Best epoch {best}. ' if best else ''}Validation parcels: overall accuracy "
        f"{scores['oa']:.1%}, macro F1 {scores['macro_f1']:.3f}, kappa {scores['kappa']:.3f}."
    )
    if "baseline_oa" in scores:  # not for the method LDA itself
        job.info(
            f"Baseline (LDA on the same parcels): overall accuracy {scores['baseline_oa']:.1%}."
        )
    if "group_oa" in scores:
        job.info(f"Groups of crops: {scores['group_oa']:.1%} of the validation parcels correct.")
    if session.cleaned:
        job.info(
            f"{len(session.cleaned.dropped)} label(s) were judged wrong and left out. "
            f"{session.cleaned.note}"
        )
    for warning in session.warnings():
        job.warn(warning)
