"""Sections of the report of a training, as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..evaluation.significance import wilson_interval
from ..learning.hierarchy import Groups
from ..text import duration
from . import page, parts, plots, training_plots
from .model import group_facts
from .numbers import counted, decimal, percent

if TYPE_CHECKING:
    from .training import TrainingReport

# Rows of the table of labels left out.
_DROPPED = 200
_CLEANED = (
    "Labels judged wrong are left out, of validation too: these are the scores of labels that look "
    "right. Parcels that are hard to classify may be among those left out, so that the scores may "
    "be too high."
)


def accuracy(report: TrainingReport) -> str:
    """Return the scores of the validation parcels, and their limits, as HTML."""
    confusion_counts = np.asarray(report.confusion)
    parcels, correct = int(confusion_counts.sum()), int(np.trace(confusion_counts))
    if parcels == 0:
        return page.notes(
            ["No parcel was left for validation: the accuracy of this model is unknown."]
        )
    scores = report.scores
    low, high = wilson_interval(correct, parcels)
    are = "is" if correct == 1 else "are"
    chosen = "" if report.best_epoch is None else "the best epoch and "
    cautions = [
        f"The validation parcels also determined {chosen}the temperature, so these "
        "scores are slightly too high. The final model was trained on all parcels, validation "
        "parcels included; the scores do not cover that. For a publishable accuracy use "
        "cross-validation, or classify parcels that took no part in the training.",
        *parts.few_parcels(report.class_names, scores["support"], "validation parcels"),
        *([_CLEANED] if report.dropped else []),
    ]
    return (
        page.paragraph(
            page.Html(
                f"Overall accuracy <strong>{percent(scores['oa'])}</strong>: {correct:,} of "
                f"{counted(parcels, 'validation parcel')} {are} classified correctly. Macro F1 "
                f"is <strong>{decimal(scores['macro_f1'])}</strong>, kappa "
                f"{decimal(scores['kappa'])}."
            ),
            "answer",
        )
        + page.paragraph(
            "With this number of parcels, the 95 % interval of the overall accuracy is "
            f"{percent(low)} to {percent(high)}."
        )
        + _baseline(scores)
        + page.notes(cautions)
    )


def _baseline(scores):
    """Return the overall accuracy of the baseline, as HTML; '' without a baseline."""
    if "baseline_oa" not in scores:
        return ""
    return page.paragraph(
        "Baseline: linear discriminant analysis, fitted on the same parcels, classifies "
        f"{percent(scores['baseline_oa'])} of the validation parcels correctly."
    )


def confusion(report: TrainingReport) -> str:
    """Return the confusion matrix and the scores by class, as HTML."""
    if not np.sum(report.confusion):
        return ""
    scores = report.scores
    rows = [
        (
            page.swatch(colour, name),
            f"{int(scores['support'][k]):,}",
            percent(scores["recall"][k]),
            percent(scores["precision"][k]),
            decimal(scores["f1"][k]),
        )
        for k, (name, colour) in enumerate(zip(report.class_names, report.class_colours))
    ]
    headers = ("Class", "Validation parcels", "Producer's accuracy", "User's accuracy", "F1")
    return (
        page.figure(
            plots.confusion_matrix(report.confusion, report.class_names),
            "Validation parcels by true class (rows) and predicted class (columns). Colours: "
            "percent of the true class; each row adds up to 100 %.",
        )
        + page.table(headers, rows)
        + page.paragraph(parts.CLASS_SCORES, "small")
    )


def groups(report: TrainingReport) -> str:
    """Return the accuracy of classes and groups, and the kinds of mistakes, as HTML."""
    if not report.groups or not np.sum(report.confusion):
        return ""
    scores = report.scores
    within, across = Groups(report.groups["names"]).mistakes(report.confusion)
    bound = (
        f"At most {report.groups['risk']:.0%} of the answers are wrong, with "
        f"{report.groups['confidence']:.0%} confidence, for parcels like these."
        if report.groups["bounded"]
        else "The part of wrong answers is not bounded."
    )
    return (
        page.table(
            ("Level", "Validation parcels correct"),
            [("Class", percent(scores["oa"])), ("Group", percent(scores["group_oa"]))],
        )
        + page.paragraph(
            f"{counted(within, 'mistake')} within the group of the class, "
            f"{counted(across, 'mistake')} across groups."
        )
        + page.paragraph(
            f"In pred_group, {percent(scores['given_class'])} of these parcels are given their "
            f"class, the others their group; {percent(scores['given_wrong'])} of the answers are "
            f"wrong. {bound}"
        )
        + page.definition_list(group_facts(report.groups, report.class_names))
    )


def calibration(report: TrainingReport) -> str:
    """Return what was measured of the confidences, and on how many parcels, as HTML."""
    errors, parcels = report.scores.get("calibration"), int(np.sum(report.confusion))
    if not errors or not parcels:
        return ""
    return page.paragraph(
        "The network's scores are divided by a temperature, which brings confidence near to "
        f"accuracy. On {counted(parcels, 'validation parcel')} the expected calibration error "
        f"(ECE), the mean difference of both, was {percent(errors['ece_before'])} before and "
        f"{percent(errors['ece_after'])} after; the mean negative log-likelihood "
        f"{decimal(errors['nll_before'])} before and {decimal(errors['nll_after'])} after. "
        "The temperature was fitted on these parcels: on other parcels the error is larger. "
        + parts.calibration_caution(parcels)
    )


def dropped_labels(report: TrainingReport) -> str:
    """Return the labels judged wrong and left out, as HTML; '' if none were judged."""
    if report.dropped is None:
        return ""
    if not report.dropped:
        return page.paragraph(f"No label was left out. {report.cleaning}")
    rows = [
        (parcel, declared, likely, percent(wrong))
        for parcel, declared, likely, wrong in report.dropped[:_DROPPED]
    ]
    more = len(report.dropped) - len(rows)
    note = f" {counted(more, 'more label')} are not shown." if more else ""
    return page.paragraph(
        f"{counted(len(report.dropped), 'label')} judged wrong, and left out of learning and "
        f"validation.{note} {report.cleaning}"
    ) + page.table(("Parcel", "Declared", "Likely", "Wrong with"), rows)


def history(report: TrainingReport) -> str:
    """Return the curves of loss and accuracy by epoch, as HTML."""
    if not report.history:
        return ""
    seconds = sum(row["seconds"] for row in report.history)
    epochs = counted(len(report.history), "epoch")
    kept = "the scores above are those of the weights after the last one"
    if report.best_epoch is not None:
        kept = (
            f"epoch {report.best_epoch} had the lowest validation loss, and the scores above are "
            "those of its weights"
        )
    return page.figure(
        training_plots.history_curves(report.history, report.best_epoch),
        f"{epochs} in {duration(seconds)}; {kept}. The final model was then trained for {epochs} "
        "on all parcels, validation parcels included.",
        "Curves of loss and accuracy by epoch, for training and validation.",
    )


def planar_images(report: TrainingReport) -> str:
    """Return a planar image of each class, as HTML."""
    if not report.examples:
        return ""
    bands = np.shape(report.examples[0].values)[-1]
    colours = (
        "The first three bands are shown as red, green and blue."
        if bands >= 3
        else "The first band is shown in grey."
    )
    return page.figure(
        training_plots.planar_images(report.examples, report.step_labels),
        "Planar images of validation segments: each row is a time step, each column the time "
        f"series of one pixel of the segment. {colours}",
        "Planar images: " + ", ".join(str(example.class_name) for example in report.examples),
    )
