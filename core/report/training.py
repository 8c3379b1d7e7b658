"""The report of a training: content, and how it is written."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from . import citations, page, parts, training_sections
from .labels import with_labels
from .training_plots import ExampleImage

if TYPE_CHECKING:
    from ..learning.session import TrainingSession
    from ..series.parcel_table import Skipped


@dataclass(frozen=True)
class TrainingReport:
    """Content of the report of a training with K classes.

    Parameters
    ----------
    settings : sequence of (str, str)
        Names and values.
    history : sequence of dict
        One per epoch: ``epoch``, ``train_loss``, ``train_accuracy``,
        ``validation_loss``, ``validation_accuracy``, ``seconds``.
    best_epoch : int, optional
        The epoch that the validation loss chose.
    class_names, class_colours : sequence of K str
        Colours as ``#rrggbb``.
    confusion : (K, K) integer array
        Validation parcels; rows = true class, columns = predicted class.
    scores : dict
        ``oa``, ``macro_f1``, ``kappa`` floats, may be NaN; ``precision``,
        ``recall``, ``f1``, ``support`` by class; optionally ``calibration``, see
        `learning.calibrate.calibration_report`, and ``baseline_oa``, the overall
        accuracy of the baseline.
    examples : sequence of ExampleImage
        Planar images (T, L, B).
    step_labels : sequence of T str
        Date or day of each row of the planar images.
    warnings : sequence of str
    skipped : sequence of Skipped
        Parcels left out, by reason.
    groups : dict
        `ModelDescription.groups`, empty without groups.
    dropped : sequence of (str, str, str, float), optional
        Parcel, declared and likely class, and probability of each label that was judged wrong
        and left out; None: labels were not judged.
    cleaning : str
        What judging the labels has found, in a sentence.
    """

    settings: Sequence[tuple[str, str]]
    history: Sequence[dict]
    best_epoch: int | None
    class_names: Sequence[str]
    class_colours: Sequence[str]
    confusion: np.ndarray
    scores: dict
    examples: Sequence[ExampleImage] = ()
    step_labels: Sequence[str] = ()
    warnings: Sequence[str] = ()
    skipped: Sequence[Skipped] = ()
    groups: dict[str, Any] = field(default_factory=dict)
    dropped: Sequence[tuple[str, str, str, float]] | None = None
    cleaning: str = ""


def training_report(session: TrainingSession) -> TrainingReport:
    """Return the content of the report of a finished training."""
    description = session.trained.model.description
    names = description.class_names
    colours = [entry["colour"] for entry in description.classes]
    return TrainingReport(
        settings=_settings(session),
        history=session.trained.fit.history,
        best_epoch=session.trained.fit.chosen_epoch,
        class_names=names,
        class_colours=colours,
        confusion=np.array(description.scores["confusion"]),
        scores=description.scores,
        examples=[
            ExampleImage(names[label], colours[label], image)
            for label, image in session.trained.examples
        ],
        step_labels=description.step_labels(),
        warnings=session.warnings() + session.series.notes,
        skipped=session.parcels.skipped(),
        groups=description.groups,
        dropped=_dropped(session),
        cleaning=session.cleaned.note if session.cleaned else "",
    )


def _dropped(session):
    """Return the labels that were left out, None if they were not judged."""
    if session.cleaned is None:
        return None
    return [
        (session.parcels.ids[label.parcel], label.declared, label.likely, label.wrong)
        for label in session.cleaned.dropped
    ]


def _settings(session):
    """Return the settings of a training, as pairs of texts."""
    description = session.trained.model.description
    values = {
        "network": description.backbone,
        "classes": ", ".join(description.class_names),
        "bands": ", ".join(band["name"] for band in description.bands),
        "season": f"{session.series.start} to {session.series.end}",
        "acquisitions": len(session.series.acquisitions),
        "time steps": len(description.days),
        **asdict(description.segments),
        "temperature of the probabilities": description.temperature,
        **description.training,
    }
    return with_labels(values)


def write_training_report(
    path: str | os.PathLike, report: TrainingReport, origin: page.Origin | None = None
) -> None:
    """Write the report as one HTML page.

    Parameters
    ----------
    path : str or path-like
        Of the HTML file; an existing file is replaced.
    report : TrainingReport
    origin : Origin, optional
        See `page.page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    sections = training_sections
    page.write_page(
        path,
        "training report",
        [
            ("Accuracy", sections.accuracy(report)),
            ("Confusion by class", sections.confusion(report)),
            ("Groups of classes", sections.groups(report)),
            ("Calibration of the confidence", sections.calibration(report)),
            ("Labels left out", sections.dropped_labels(report)),
            ("Training history", sections.history(report)),
            ("Planar images", sections.planar_images(report)),
            (
                "Parcels left out and warnings",
                parts.left_out(report.skipped) + page.notes(report.warnings),
            ),
            ("Settings", page.definition_list(report.settings)),
            ("How to cite", page.paragraph(citations.ICPR)),
        ],
        origin,
    )
