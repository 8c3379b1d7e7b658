"""Sections of the report, as HTML: best method, and significance of differences."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .. import page, parts
from ..numbers import counted, p_value, percent

if TYPE_CHECKING:
    from .content import Comparison

# Differences with a p value below this are called significant.
_LEVEL = 0.05
# With more methods than this, the accuracy of the best one is biased noticeably.
_MANY = 5


@dataclass(frozen=True)
class _Rival:
    """A method that the best one is compared with: its index, and why it was chosen."""

    index: int
    role: str


def verdict(comparison: Comparison) -> list[str]:
    """Return the best method and its comparison with others, as plain sentences.

    Parameters
    ----------
    comparison : Comparison

    Returns
    -------
    list of str
        For the report and the log.
    """
    best, *others = comparison.ranking()
    method = comparison.methods[best]
    if math.isnan(method.oa_mean):
        return ["No method could be scored: the best method is unknown."]
    rank = (
        f"has the highest overall accuracy of {len(comparison.methods)} methods"
        if others
        else "is the only method tested"
    )
    std = "" if math.isnan(method.oa_std) else f", STD {percent(method.oa_std)}"
    result = (
        f"{method.title} {rank}: {percent(method.oa_mean)} (mean over folds{std}); "
        f"{_correct(comparison, method)} (95 % interval {percent(method.oa_low)} to "
        f"{percent(method.oa_high)})."
    )
    return [result, *(_difference(comparison, best, rival) for rival in _rivals(comparison, best))]


def best_p(comparison: Comparison) -> float:
    """Return p of the test of the best method against the runner-up; NaN for one."""
    best, *others = comparison.ranking()
    if not others:
        return math.nan
    return float(np.asarray(comparison.p_values, float)[best, others[0]])


def answer(comparison: Comparison) -> str:
    """Return the best method, its comparison with others and the cautions, as HTML."""
    method, sentences = comparison.ranked()[0], verdict(comparison)
    if math.isnan(method.oa_mean):
        return page.notes(sentences)
    text: str = page.escaped(" ".join(sentences))
    for part in (page.escaped(method.title), percent(method.oa_mean)):
        text = text.replace(part, f"<strong>{part}</strong>", 1)
    # A number stays beside its unit.
    text = text.replace(" %", "&nbsp;%").replace("p = ", "p&nbsp;=&nbsp;")
    return (
        page.paragraph(page.Html(text), "answer")
        + page.paragraph(_reference(comparison, method))
        + page.notes(_cautions(comparison))
    )


def _correct(comparison, method):
    """Return how many parcels were classified correctly, by the confusion matrix."""
    parcels, correct = len(comparison.truth), int(np.trace(np.asarray(method.confusion)))
    are = "was" if parcels == 1 else "were"
    if comparison.repeats == 1:
        return f"{correct:,} of {counted(parcels, 'parcel')} {are} classified correctly"
    return (
        f"{correct / comparison.repeats:,.1f} of {counted(parcels, 'parcel')} {are} classified "
        f"correctly, on average over {comparison.repeats} repeats"
    )


def differences(comparison: Comparison) -> str:
    """Return McNemar's test of every two methods, as an HTML table; '' for one method."""
    order = comparison.ranking()
    if len(order) < 2:
        return ""
    rows = [
        [f"{rank}. {comparison.methods[row].title}"]
        + [_cell(comparison, row, column, order) for column in order]
        for rank, row in enumerate(order, 1)
    ]
    headers = ["Method", *(f"{rank}." for rank in range(1, len(order) + 1))]
    return (
        page.numeric_table(headers, rows)
        + page.paragraph(
            "Above the diagonal: p value of McNemar's test, the probability of a difference at "
            "least this large between two equally good methods, adjusted for the number of pairs "
            f"(Holm 1979); bold below {_LEVEL}. Differences that are not bold are not significant "
            "with these parcels.",
            "small",
        )
        + page.paragraph(
            "Below the diagonal: parcels that only the method of the row classified correctly, "
            "and parcels that only the method of the column did.",
            "small",
        )
    )


def _rivals(comparison, best):
    """Return the methods that the best one is compared with: a `_Rival` each."""
    others = comparison.ranking()[1:]
    if not others:
        return []
    runner_up = others[0]
    classical = [k for k, method in enumerate(comparison.methods) if method.classical]
    if not classical or classical[0] == best:
        return [_Rival(runner_up, "the runner-up")]
    kind = "the simplest classical method" if len(classical) > 1 else "a classical method"
    if classical[0] == runner_up:
        return [_Rival(runner_up, f"the runner-up and {kind}")]
    return [_Rival(runner_up, "the runner-up"), _Rival(classical[0], kind)]


def _difference(comparison, best, rival):
    """Return in a sentence whether the best method is significantly better."""
    method = comparison.methods[rival.index]
    p = float(np.asarray(comparison.p_values, float)[best, rival.index])
    only_right = np.asarray(comparison.only_right)
    won, lost = int(only_right[best, rival.index]), int(only_right[rival.index, best])
    other = f"{method.title}, {rival.role} ({percent(method.oa_mean)}"
    if math.isnan(p):
        return f"It was not tested against {other})."
    written = p_value(p)
    other += f"; McNemar p {written})" if written.startswith("<") else f"; McNemar p = {written})"
    if p >= _LEVEL:
        return f"It is not significantly better than {other}."
    if won > lost:
        return f"It is significantly better than {other}."
    first = comparison.methods[best].title
    return (
        f"Whether it is better than {other} is undecided: {counted(won, 'parcel')} classified "
        f"correctly by {first} only, {lost:,} by {method.title} only."
    )


def _reference(comparison, method):
    """Return the accuracy of the largest class, and hints on simpler methods."""
    counts = comparison.class_counts()
    most = int(counts.argmax())
    text = (
        f"For reference: predicting {comparison.class_names[most]} for every parcel would be "
        f"correct for {percent(counts[most] / max(counts.sum(), 1))} of them."
    )
    if len(comparison.methods) < 2:
        return text + (
            " Whether a simpler method does as well is unknown: choose more in Methods "
            "(METHODS), such as LDA (lda) and random forest (random_forest)."
        )
    if method.classical and not all(other.classical for other in comparison.methods):
        return text + (
            f" {method.title} is a classical method: no neural network that was tested did better "
            "on these parcels."
        )
    return text


def _cautions(comparison):
    """Return reasons why accuracies may be too high or uncertain."""
    cautions = []
    if comparison.grouping == "parcel":
        cautions.append(
            "Folds are by parcel: parcels of one field, or neighbours, may be in training and "
            "test parcels. In a region without training parcels the accuracy may be lower; "
            "keeping groups or squares of land together in one fold (GROUPING) measures how much."
        )
    if len(comparison.methods) > _MANY:
        cautions.append(
            "The best of many methods was selected with the same parcels that its accuracy is "
            "measured on, so its accuracy is slightly too high."
        )
    return cautions + parts.few_parcels(
        comparison.class_names, comparison.class_counts(), "parcels"
    )


def _cell(comparison, row, column, order):
    """Return p above the diagonal, and the parcels that only one got right below it."""
    if row == column:
        return ""
    if order.index(row) < order.index(column):
        p = float(np.asarray(comparison.p_values, float)[row, column])
        text = page.escaped(p_value(p))
        return page.Html(f"<strong>{text}</strong>") if p < _LEVEL else text
    only_right = np.asarray(comparison.only_right)
    return f"{int(only_right[row, column])}:{int(only_right[column, row])}"
