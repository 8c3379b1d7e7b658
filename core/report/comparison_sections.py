"""Scores, maps, confidence, folds and sources in the report of a cross-validation."""

import numpy as np

from . import comparison_maps, comparison_plots, page
from .comparison_tables import details, interval, numbers, plus_minus, rounded, with_std
from .training import CITATION, decimal

# Calibration errors of more methods than this are folded away.
_SHOWN = 6
# A table of parcels by fold and class is read up to this many folds.
_FOLDS = 20


def summary(comparison):
    """Return the scores of all methods, best first, as a table and a figure."""
    methods = comparison.ranked()
    rows = [
        (
            page.Html(f"<strong>{page.escaped(method.title)}</strong>")
            if place == 0
            else method.title,
            plus_minus(method.oa_mean, method.oa_std),
            interval(method.oa_low, method.oa_high),
            with_std(method.f1_mean, method.f1_std),
            with_std(method.kappa_mean, method.kappa_std),
            decimal(method.ece),
            f"{method.parameters:,}",
            rounded(method.train_seconds),
            rounded(method.parcels_per_second),
        )
        for place, method in enumerate(methods)
    ]
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
    scored = [
        (
            method.title,
            method.oa_mean,
            method.oa_low,
            method.oa_high,
            [score[2] for score in method.fold_scores],
        )
        for method in methods
    ]
    return (
        numbers(headers, rows)
        + page.paragraph(
            f"Means ± STD over {runs} test folds. The STD says how much folds differ, the interval "
            "how far the accuracy may be off with this number of parcels. ECE: how far the "
            "confidence is from the part of right decisions, 0 at best.",
            "small",
        )
        + page.figure(
            comparison_plots.accuracy_intervals(scored),
            "Overall accuracy: mean (dot), 95 % interval (bar) and each fold (small grey dots). "
            "The scale does not start at 0.",
            "Overall accuracy of " + ", ".join(method.title for method in methods),
        )
    )


def maps(comparison):
    """Return the right and the wrong parcels of the best method, and the folds, on maps."""
    if not any(len(rings) for rings in comparison.outlines):
        return ""
    best, truth = comparison.ranked()[0], np.asarray(comparison.truth)
    decided = best.decided()
    wrong = int(((decided != truth) & (decided >= 0)).sum())
    mean = " (mean probability over repeats)" if comparison.repeats > 1 else ""
    crs = f" Map: {comparison.crs}." if comparison.crs else ""
    recur = " (colours recur)" if comparison.folds > comparison_maps.FOLDS else ""
    place = (comparison.outlines, comparison.map_unit)
    return page.figure(
        comparison_maps.decision_map(
            place, truth, decided, comparison.class_names, comparison.class_colours
        ),
        f"{best.title}: {wrong:,} of {len(truth):,} parcels were decided wrongly{mean}. They have "
        f"the colour of the class that they were taken for. Wrong parcels that lie together hint "
        f"at wrong labels, clouds or an unlike region.{crs}",
        f"Map of {len(truth):,} parcels, {wrong:,} of them wrong.",
    ) + page.figure(
        comparison_maps.fold_map(place, np.asarray(comparison.fold_numbers)),
        "Folds of the first repeat: the parcels of each colour were decided by a model trained on "
        f"all the others{recur}.{crs}",
        f"Map of {comparison.folds} folds.",
    )


def confidence(comparison):
    """Return the reliability curve of the best method and the calibration errors."""
    methods = comparison.ranked()
    best, text = methods[0], ""
    if best.reliability is not None and np.nansum(best.reliability[0]):
        text += page.paragraph(_leaning(best)) + page.figure(
            comparison_plots.reliability_curve(*best.reliability),
            f"{best.title}: part of right decisions by confidence. On the dashed line the "
            "confidence is what it says; below it the method is too sure of itself.",
        )
    if any(method.ece_before is not None for method in methods):
        rows = [
            (method.title, decimal(method.ece_before), decimal(method.ece)) for method in methods
        ]
        headers = ("Method", "ECE as trained", "ECE after temperature scaling")
        shown = numbers(headers, rows)
        text += shown if len(rows) <= _SHOWN else details("Calibration errors", shown)
    return page.Html(text)


def folds(comparison):
    """Return how folds were made, the parcels left out and the warnings."""
    repeats = "once" if comparison.repeats == 1 else f"{comparison.repeats} times"
    text = page.paragraph(
        f"{len(comparison.truth):,} parcels were split {repeats} into {comparison.folds} folds by "
        f"{comparison.grouping} (seed {comparison.seed}). {comparison.grouping_told} Each fold was "
        "decided by a model trained on the others, so that no parcel was decided by a model that "
        "had seen it, and all methods had the same folds."
    )
    if comparison.folds <= _FOLDS:
        rows = [
            [f"Fold {fold + 1}"] + [f"{count:,}" for count in (own.sum(), *own)]
            for fold, own in enumerate(_by_fold(comparison))
        ]
        text += numbers(["Fold", "Parcels", *comparison.class_names], rows)
        if comparison.repeats > 1:
            text += page.paragraph("The folds of the first repeat.", "small")
    left_out = [(status, f"{count:,}") for status, count in comparison.skipped if count]
    if left_out:
        total = sum(count for _, count in comparison.skipped)
        text += page.paragraph(
            f"{total:,} parcel{'s' if total > 1 else ''} took no part:"
        ) + page.table(("Reason", "Parcels"), left_out)
    else:
        text += page.paragraph("No parcel was left out.")
    return page.Html(text + page.notes(comparison.warnings))


def settings(comparison):
    """Return what the operator chose, and the software used."""
    return "".join(
        page.definition_list(pairs) for pairs in (comparison.settings, comparison.versions) if pairs
    )


def citations(comparison):
    """Return the paper, the source of each method and the software."""
    sources = {}
    for method in comparison.ranked():
        sources.setdefault(method.source, []).append(method.title)
    rows = [(", ".join(titles), source) for source, titles in sources.items() if source]
    software = " ".join(["Planar SITS", str(dict(comparison.versions).get("Planar SITS", ""))])
    return (
        page.paragraph(CITATION)
        + (page.definition_list(rows) if rows else "")
        + page.paragraph(
            f"Software: {software.strip()}, a plugin for QGIS. State its version, the "
            "settings above and the seed with any figure that you publish."
        )
    )


def _leaning(method):
    """Return in a sentence which way the confidence is off."""
    parcels, sure, right = (np.nan_to_num(np.asarray(part, float)) for part in method.reliability)
    off = float((parcels * (sure - right)).sum() / parcels.sum())
    text = f"The expected calibration error (ECE) of {method.title} is {decimal(method.ece)}"
    if method.ece_before is not None:
        text += f" ({decimal(method.ece_before)} before temperature scaling)"
    way = "higher" if off > 0 else "lower"
    return (
        f"{text}. On the whole its confidence is {abs(100 * off):.1f} points {way} than the part "
        "of right decisions."
    )


def _by_fold(comparison):
    """Return parcels by fold and class, (folds, K)."""
    counts = np.zeros((comparison.folds, len(comparison.class_names)), int)
    np.add.at(counts, (np.asarray(comparison.fold_numbers), np.asarray(comparison.truth)), 1)
    return counts
