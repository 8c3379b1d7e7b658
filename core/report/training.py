"""The report of a training: the answer first, then what it rests on."""

import math
from dataclasses import asdict, dataclass, field

import numpy as np

from ..evaluation.significance import wilson_interval
from . import page, plots

CITATION = (
    "Chelali, M., Kurtz, C., Puissant, A., Vincent, N.: Classification of spatially enriched "
    "pixel time series with convolutional neural networks. 25th International Conference on "
    "Pattern Recognition (ICPR), 2020. doi 10.1109/ICPR48806.2021.9412892"
)
# Below this many validation parcels a class's figures say little.
_FEW = 10


@dataclass(frozen=True)
class TrainingReport:
    """What is told of a training.

    Parameters
    ----------
    settings : list of (str, str)
        What the operator chose, by name.
    history : list of dict
        One per epoch: ``epoch``, ``train_loss``, ``train_accuracy``,
        ``validation_loss``, ``validation_accuracy``, ``seconds``.
    best_epoch : int
        The epoch whose weights were kept.
    class_names, class_colours : list of K str
        Colours as ``#rrggbb``.
    confusion : (K, K) integer array
        Validation parcels; rows = true class, columns = decided class.
    scores : dict
        ``oa``, ``macro_f1``, ``kappa`` floats, may be NaN; ``precision``,
        ``recall``, ``f1``, ``support`` by class; ``calibration`` of `calibration_report`,
        if known.
    examples : list of (str, str, (T, L, B) float array)
        Class name, colour and planar image, values 0 to 1.
    step_labels : list of T str
        Date or day of each row of the planar images.
    warnings : list of str
    skipped : list of (str, int)
        Status and number of parcels left out.
    """

    settings: list
    history: list
    best_epoch: int
    class_names: list
    class_colours: list
    confusion: np.ndarray
    scores: dict
    examples: list = field(default_factory=list)
    step_labels: list = field(default_factory=list)
    warnings: list = field(default_factory=list)
    skipped: list = field(default_factory=list)


def training_report(session):
    """Return the report of a finished training.

    Parameters
    ----------
    session : Session

    Returns
    -------
    TrainingReport
    """
    description = session.trained.description
    names = description.class_names
    colours = [entry["colour"] for entry in description.classes]
    return TrainingReport(
        settings=_settings(session),
        history=session.trained.history,
        best_epoch=session.trained.best_epoch,
        class_names=names,
        class_colours=colours,
        confusion=np.array(description.scores["confusion"]),
        scores=description.scores,
        examples=[
            (names[label], colours[label], image) for label, image in session.trained.examples
        ],
        step_labels=description.step_labels(),
        warnings=session.cautions() + session.series.notes,
        skipped=[(reason, count) for reason, count, _ in session.parcels.skipped()],
    )


def _settings(session):
    """Return what was chosen, as pairs of texts."""
    description = session.trained.description
    described = {
        "network": description.backbone,
        "classes": ", ".join(description.class_names),
        "bands": ", ".join(band["name"] for band in description.bands),
        "season": f"{session.series.start} to {session.series.end}",
        "acquisitions": len(session.series.acquisitions),
        "time steps": len(description.days),
        **asdict(description.segments),
        "temperature": f"{description.temperature:.3f}",
        **description.training,
    }
    return [(name.replace("_", " "), str(value)) for name, value in described.items()]


def write_training_report(path, report):
    """Write the report as one HTML page.

    Parameters
    ----------
    path : str or Path
    report : TrainingReport

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    page.write_page(
        path,
        "Planar SITS: training report",
        [
            ("How good is the model", _answer(report)),
            ("Which classes it confuses", _confusion(report)),
            ("How far to trust the confidence", _calibration(report)),
            ("How the training went", _curves(report)),
            ("What the network sees", _images(report)),
            ("Parcels left out and warnings", _left_out(report)),
            ("Settings", page.definition_list(report.settings)),
            ("How to cite", page.paragraph(CITATION)),
        ],
    )


def percent(part):
    """Return a part of 1 as percent with one decimal; NaN as a dash."""
    return "–" if part is None or math.isnan(part) else f"{100 * part:.1f} %"


def decimal(score):
    """Return a score with three decimals; NaN as a dash."""
    return "–" if score is None or math.isnan(score) else f"{score:.3f}"


def _answer(report):
    """Return the accuracy in a sentence, and how far to trust it."""
    confusion = np.asarray(report.confusion)
    parcels, right = int(confusion.sum()), int(np.trace(confusion))
    if parcels == 0:
        return page.notes(
            ["No parcel was left for validation: how good this model is, is not known."]
        )
    scores = report.scores
    low, high = wilson_interval(right, parcels)
    weak = [
        f"{name} ({int(support)})"
        for name, support in zip(report.class_names, scores["support"])
        if support < _FEW
    ]
    cautions = [
        "The validation parcels also chose the best epoch and the temperature, so these figures "
        "are on the high side; the model then learned from them too, which is not in the figures. "
        "For a figure to publish, compare methods by cross-validation, or classify parcels that "
        "took no part in the training."
    ]
    if weak:
        cautions.append(
            f"Classes with fewer than {_FEW} validation parcels: {', '.join(weak)}. Their "
            "figures may change a lot with other parcels."
        )
    return (
        page.paragraph(
            page.Html(
                f"The model decided <strong>{percent(scores['oa'])}</strong> of "
                f"{parcels:,} validation parcels correctly ({right:,} of {parcels:,}: overall "
                f"accuracy). Its macro F1 is <strong>{decimal(scores['macro_f1'])}</strong>, "
                f"its kappa {decimal(scores['kappa'])}."
            ),
            "answer",
        )
        + page.paragraph(
            f"With this many parcels, the 95 % interval of the accuracy is {percent(low)} to "
            f"{percent(high)}."
        )
        + page.notes(cautions)
    )


def _confusion(report):
    """Return the confusion matrix and the table by class."""
    if not np.sum(report.confusion):
        return ""
    scores = report.scores
    rows = [
        (
            page.swatch(colour, name),
            f"{int(support):,}",
            percent(recall),
            percent(precision),
            decimal(f1),
        )
        for name, colour, support, recall, precision, f1 in zip(
            report.class_names,
            report.class_colours,
            scores["support"],
            scores["recall"],
            scores["precision"],
            scores["f1"],
        )
    ]
    headers = ("Class", "Validation parcels", "Producer's accuracy", "User's accuracy", "F1")
    return (
        page.figure(
            plots.confusion_matrix(report.confusion, report.class_names),
            "Validation parcels by true class (rows) and decided class (columns). Each row's "
            "colours add up to 100 %.",
        )
        + page.table(headers, rows)
        + page.paragraph(
            "Producer's accuracy (recall): part of the class's parcels that were found. User's "
            "accuracy (precision): part of the parcels given this class that belong to it. F1 is "
            "their harmonic mean.",
            "small",
        )
    )


def _calibration(report):
    """Return what the temperature did to the probabilities."""
    found = report.scores.get("calibration")
    if not found:
        return ""
    return page.paragraph(
        "The probabilities were divided by a temperature, so that a parcel decided with 90 % is "
        "right nine times out of ten. Expected calibration error on the validation parcels: "
        f"{percent(found['ece_before'])} before, {percent(found['ece_after'])} after; mean "
        f"negative log-likelihood {decimal(found['nll_before'])} before, "
        f"{decimal(found['nll_after'])} after. These parcels chose the temperature: with others "
        "the error is a little larger."
    )


def _curves(report):
    """Return the curves of the training."""
    if not report.history:
        return ""
    seconds = sum(row["seconds"] for row in report.history)
    return page.figure(
        plots.history_curves(report.history, report.best_epoch),
        f"{_count(len(report.history), 'epoch')} in {_duration(seconds)}; epoch "
        f"{report.best_epoch} had the lowest validation loss, and gives the scores. The model was "
        f"then trained again for {_count(len(report.history), 'epoch')} on all parcels, the "
        "validation parcels included.",
        "Curves of loss and accuracy by epoch, for training and validation.",
    )


def _images(report):
    """Return an example of each class as the network sees it."""
    if not report.examples:
        return ""
    bands = np.shape(report.examples[0][2])[-1]
    colours = (
        "The first three bands are shown as red, green and blue."
        if bands >= 3
        else "The first band is shown in grey."
    )
    return page.figure(
        plots.planar_images(report.examples, report.step_labels),
        "Planar images of validation segments: each column is the time series of one pixel, "
        f"neighbouring columns are neighbouring pixels on a walk through the parcel. {colours}",
        "Planar images: " + ", ".join(str(name) for name, _, _ in report.examples),
    )


def _left_out(report):
    """Return how many parcels were left out and why, and the warnings."""
    total = sum(count for _, count in report.skipped)
    if total:
        rows = [(status, f"{count:,}") for status, count in report.skipped if count]
        parcels = page.paragraph(
            f"{_count(total, 'parcel')} took no part in the training:"
        ) + page.table(("Reason", "Parcels"), rows)
    else:
        parcels = page.paragraph("No parcel was left out.")
    return parcels + page.notes(report.warnings)


def _count(number, noun):
    """Return a number with its noun, in the plural where it is due."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _duration(seconds):
    """Return a time in seconds, minutes or hours."""
    if seconds < 120:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60} min"
