"""Sections of the report, as HTML: confusion and accuracy by class and method."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...evaluation.metrics import mean_and_std
from .. import page, parts
from ..numbers import (
    counted,
    decimal_with_interval,
    percent,
    percent_with_interval,
    percent_with_std,
)
from ..plots import confusion_matrix
from . import cells, plots

if TYPE_CHECKING:
    from .content import Comparison

# Confusion matrices of more methods than this are collapsed.
_SHOWN = 6


def confusion(comparison: Comparison) -> str:
    """Return the confusion matrices as HTML: large of the best method, others small."""
    methods = [method for method in comparison.ranked() if np.sum(method.confusion)]
    if not methods:
        return ""
    best, others = methods[0], methods[1:]
    times = _times(comparison)
    text: str = page.paragraph(_confusions(best, comparison.class_names)) + page.figure(
        confusion_matrix(best.confusion, comparison.class_names),
        f"{best.title}: parcels by true class (rows) and predicted class (columns){times}. "
        "Colours: percent of the true class; each row adds up to 100 %.",
    )
    shown, collapsed = others[: _SHOWN - 1], others[_SHOWN - 1 :]
    text += _small_matrices(comparison, shown)
    if collapsed:
        text += page.details(
            f"Confusion matrices of {counted(len(collapsed), 'more method')}",
            _small_matrices(comparison, collapsed),
        )
    return text


def accuracies(comparison: Comparison) -> str:
    """Return F1 by class and method, and all scores of the best method, as HTML."""
    methods, names = comparison.ranked(), comparison.class_names
    best, counts = methods[0], comparison.class_counts()
    headers = ("Class", "Parcels", "Producer's accuracy", "User's accuracy", "F1")
    rows = [
        (
            page.swatch(colour, name),
            f"{counts[k]:,}",
            percent_with_interval(best.recall[k], best.recall_interval[k]),
            percent_with_interval(best.precision[k], best.precision_interval[k]),
            decimal_with_interval(best.f1[k], best.f1_interval[k]),
        )
        for k, (name, colour) in enumerate(zip(names, comparison.class_colours))
    ]
    text: str = page.paragraph(
        f"{best.title}, by the confusion matrix of all folds, with 95 % intervals:"
    )
    text += page.numeric_table(headers, rows) + page.paragraph(
        f"{parts.CLASS_SCORES} The intervals are Wilson's, for other parcels of the same area.",
        "small",
    )
    text += page.figure(
        plots.class_scores(methods, names),
        "F1 of each class by method, best method first; of all folds together.",
        "F1 by class and method; the numbers are in the table below.",
    )
    if len(methods) > 1:
        numbers = [
            [
                method.title,
                *(
                    decimal_with_interval(score, interval, places=2)
                    for score, interval in zip(method.f1, method.f1_interval)
                ),
            ]
            for method in methods
        ]
        table = page.numeric_table(["Method", *names], numbers)
        text += page.details("F1 of all methods in numbers", table)
    return text


def groups(comparison: Comparison) -> str:
    """Return the accuracy of classes and groups, and the kinds of mistakes, as HTML."""
    if comparison.groups is None:
        return ""
    rows = []
    for method in comparison.ranked():
        within, across = comparison.groups.mistakes(method.confusion)
        rows.append(
            (
                method.title,
                percent_with_std(method.oa_mean, method.oa_std),
                percent_with_std(*mean_and_std(method.group_accuracies)),
                f"{within:,}",
                f"{across:,}",
            )
        )
    headers = (
        "Method",
        "Class correct",
        "Group correct",
        "Mistakes within a group",
        "Across groups",
    )
    members = comparison.groups.members(comparison.class_names)
    return (
        page.numeric_table(headers, rows)
        + page.paragraph(
            "Means ± STD over test folds. The group is the one with the highest sum of "
            "probabilities. Mistakes are those of the class, counted over all folds and repeats.",
            "small",
        )
        + page.definition_list([(group, ", ".join(names)) for group, names in members.items()])
    )


def _small_matrices(comparison, methods):
    """Return small confusion matrices of methods, in figures of half a page."""
    names = comparison.class_names
    across = cells.matrices_across(len(names))
    most = across if across < 3 else 2 * across
    pages = [methods[first : first + most] for first in range(0, len(methods), most)]
    return "".join(
        page.figure(
            cells.small_matrices(some, names),
            "Confusion of the other methods: parcels by true class (rows) and predicted class "
            f"(columns){_times(comparison)}. Colours: percent of the true class.",
            "Confusion matrices of " + ", ".join(method.title for method in some),
        )
        for some in pages
    )


def _times(comparison):
    """Return how often a matrix counts each parcel, '' for once."""
    return f", each counted {comparison.repeats} times" if comparison.repeats > 1 else ""


def _confusions(method, names):
    """Return the three most frequent confusions of classes in a sentence."""
    matrix = np.asarray(method.confusion)
    wrong = matrix - np.diag(np.diag(matrix))
    order = np.argsort(wrong, axis=None, kind="stable")[::-1][:3]
    texts = [
        f"{names[row]} classified as {names[column]} "
        f"({percent(wrong[row, column] / matrix[row].sum())} of its parcels)"
        for row, column in zip(*np.unravel_index(order, matrix.shape))
        if wrong[row, column]
    ]
    if not texts:
        return f"{method.title} made no error."
    return f"Most frequent errors of {method.title}: {'; '.join(texts)}."
