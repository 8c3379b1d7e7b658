"""Sections of the report, as HTML: scores, maps, confidence, folds and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .. import citations as publications
from .. import page, parts
from ..numbers import (
    counted,
    decimal,
    decimal_with_std,
    percent_interval,
    percent_with_std,
    rounded,
)
from . import maps as map_plots
from . import plots

if TYPE_CHECKING:
    from .content import Comparison

# Calibration errors of more methods than this are collapsed.
_SHOWN = 6
# A table of parcels by fold and class is shown up to this many folds.
_FOLDS = 20


def summary(comparison: Comparison) -> str:
    """Return the scores of all methods, best first, as an HTML table and a figure."""
    methods = comparison.ranked()
    rows = [_summary_row(method) for method in methods]
    rows[0][0] = page.Html(f"<strong>{page.escaped(methods[0].title)}</strong>")
    headers = (
        "Method",
        "Overall accuracy",
        "95 % interval",
        "Macro F1",
        "Kappa",
        "ECE",
        "Parameters",
        "Training of a fold (s)",
        "Parcels per second",
    )
    runs = comparison.folds * comparison.repeats
    return (
        page.numeric_table(headers, rows)
        + page.paragraph(
            f"Means ± STD over {runs} test folds. The STD is the spread between folds, the "
            "interval the uncertainty of the accuracy with this number of parcels. ECE (expected "
            "calibration error): mean difference between confidence and accuracy, 0 at best.",
            "small",
        )
        + page.figure(
            plots.accuracy_intervals(methods),
            "Overall accuracy: mean (dot), 95 % interval (bar) and each fold (small grey dots). "
            "The scale does not start at 0.",
            "Overall accuracy of " + ", ".join(method.title for method in methods),
        )
    )


def _summary_row(method):
    """Return the cells of a method."""
    return [
        method.title,
        percent_with_std(method.oa_mean, method.oa_std),
        percent_interval(method.oa_low, method.oa_high),
        decimal_with_std(method.f1_mean, method.f1_std),
        decimal_with_std(method.kappa_mean, method.kappa_std),
        decimal(method.ece),
        f"{method.parameters:,}",
        rounded(method.train_seconds),
        rounded(method.parcels_per_second),
    ]


def maps(comparison: Comparison) -> str:
    """Return maps of errors and folds as HTML; '' without outlines."""
    if not any(len(rings) for rings in comparison.outlines):
        return ""
    best, truth = comparison.ranked()[0], np.asarray(comparison.truth)
    predicted = best.predicted()
    wrong = int(((predicted != truth) & (predicted >= 0)).sum())
    mean = " (mean probability over repeats)" if comparison.repeats > 1 else ""
    crs = f" Map: {comparison.crs}." if comparison.crs else ""
    repeated = " (colours repeat)" if comparison.folds > map_plots.FOLDS else ""
    geometry = map_plots.Geometry(comparison.outlines, comparison.map_unit)
    return page.figure(
        map_plots.error_map(
            geometry, truth, predicted, comparison.class_names, comparison.class_colours
        ),
        f"{best.title}: {wrong:,} of {counted(len(truth), 'parcel')} are classified wrongly"
        f"{mean}, shown in the colour of the predicted class. Clusters of wrong parcels may point "
        f"to wrong labels, clouds or a different region.{crs}",
        f"Map of {counted(len(truth), 'parcel')}, {wrong:,} of them wrong.",
    ) + page.figure(
        map_plots.fold_map(geometry, np.asarray(comparison.fold_numbers)),
        "Folds of the first repeat: the parcels of each colour were classified by a model trained "
        f"on all the others{repeated}.{crs}",
        f"Map of {comparison.folds} folds.",
    )


def confidence(comparison: Comparison) -> str:
    """Return the best method's reliability curve and all calibration errors, as HTML."""
    methods = comparison.ranked()
    best, text = methods[0], ""
    if best.reliability is not None and np.nansum(best.reliability.counts):
        parcels = len(comparison.truth)
        bias = f"{_bias(best, parcels)} {parts.calibration_caution(parcels)}"
        text += page.paragraph(bias.strip()) + page.figure(
            plots.reliability_curve(best.reliability),
            f"{best.title}: accuracy by confidence. On the dashed line confidence equals "
            "accuracy; below it the confidence is too high.",
        )
    if any(method.ece_before is not None for method in methods):
        rows = [
            (method.title, decimal(method.ece_before), decimal(method.ece)) for method in methods
        ]
        headers = ("Method", "ECE as trained", "ECE after temperature scaling")
        table = page.numeric_table(headers, rows)
        text += table if len(rows) <= _SHOWN else page.details("Calibration errors", table)
    return text


def _bias(method, parcels):
    """Return in a sentence whether the confidence is too high or too low on average."""
    bins = method.reliability
    counts, confidences, accuracies = (
        np.nan_to_num(np.asarray(values, float))
        for values in (bins.counts, bins.confidence, bins.accuracy)
    )
    bias = float((counts * (confidences - accuracies)).sum() / counts.sum())
    text = (
        f"The expected calibration error (ECE) of {method.title} on {counted(parcels, 'parcel')} "
        f"is {decimal(method.ece)}"
    )
    if method.ece_before is not None:
        text += f" ({decimal(method.ece_before)} before temperature scaling)"
    direction = "higher" if bias > 0 else "lower"
    return (
        f"{text}. On average its confidence was {abs(100 * bias):.1f} percentage points "
        f"{direction} than its accuracy."
    )


def folds(comparison: Comparison) -> str:
    """Return the grouping of the folds, parcels left out and warnings, as HTML."""
    repeats = "once" if comparison.repeats == 1 else f"{comparison.repeats} times"
    text: str = page.paragraph(
        f"{counted(len(comparison.truth), 'parcel')} were split {repeats} into {comparison.folds} "
        f"folds (seed {comparison.seed}). "
        f"{comparison.grouping_description} Each fold was classified by a model trained on the "
        "other folds. All methods used the same folds."
    )
    if comparison.folds <= _FOLDS:
        rows = [
            [f"Fold {fold}"] + [f"{count:,}" for count in (counts.sum(), *counts)]
            for fold, counts in enumerate(_class_counts_by_fold(comparison), 1)
        ]
        text += page.numeric_table(["Fold", "Parcels", *comparison.class_names], rows)
        if comparison.repeats > 1:
            text += page.paragraph("The folds of the first repeat.", "small")
    return text + parts.left_out(comparison.skipped) + page.notes(comparison.warnings)


def _class_counts_by_fold(comparison):
    """Return the number of parcels by fold and class, (folds, K) int."""
    counts = np.zeros((comparison.folds, len(comparison.class_names)), int)
    np.add.at(counts, (np.asarray(comparison.fold_numbers), np.asarray(comparison.truth)), 1)
    return counts


def settings(comparison: Comparison) -> str:
    """Return the settings and the software versions, as HTML."""
    return "".join(
        page.definition_list(pairs) for pairs in (comparison.settings, comparison.versions) if pairs
    )


def citations(comparison: Comparison) -> str:
    """Return the paper, the source of each method and the software, as HTML."""
    rows = publications.titles_by_source(
        (method.title, method.source) for method in comparison.ranked()
    )
    software = " ".join(["Planar SITS", str(dict(comparison.versions).get("Planar SITS", ""))])
    return (
        page.paragraph(publications.ICPR)
        + (page.definition_list(rows) if rows else "")
        + page.paragraph(
            f"Software: {software.strip()}, a plugin for QGIS. Report its version, the settings "
            "above and the seed with any published result."
        )
    )
