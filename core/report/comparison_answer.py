"""The answer of a cross-validation in words, and the test that it rests on."""

import math

import numpy as np

from ..networks.registry import ESTIMATORS
from . import page
from .comparison_tables import numbers, plus_minus
from .training import percent

# Differences with a larger p value are put down to chance.
_LEVEL = 0.05
# Below this many parcels a class's figures say little.
_FEW = 10
# The simplest first.
_CLASSICAL = (*ESTIMATORS, "parcel_mean_rf")


def answer(comparison):
    """Return which method is best, how sure that is, and what to be careful with.

    Parameters
    ----------
    comparison : Comparison

    Returns
    -------
    Html
    """
    best, *others = comparison.ranking()
    method, parcels = comparison.methods[best], len(comparison.truth)
    if math.isnan(method.oa_mean):
        return page.notes(["No method could be scored: which one is best, is not known."])
    among = (
        f"had the highest accuracy of {len(comparison.methods)} methods: it"
        if others
        else "is the only method that was tried. It"
    )
    first = (
        f"<strong>{page.escaped(method.title)}</strong> {among} decided "
        f"<strong>{plus_minus(method.oa_mean, method.oa_std)}</strong> of {parcels:,} parcels "
        f"correctly (95 % interval {percent(method.oa_low)} to {percent(method.oa_high)})."
    )
    rivals = _rivals(comparison, best, others)
    compared = [page.escaped(_compared(comparison, best, *rival)) for rival in rivals]
    # A number stays beside its unit.
    told = " ".join([first, *compared]).replace(" %", "&nbsp;%").replace("p = ", "p&nbsp;=&nbsp;")
    return (
        page.paragraph(page.Html(told), "answer")
        + page.paragraph(_beside(comparison, method))
        + page.notes(_cautions(comparison))
    )


def differences(comparison):
    """Return McNemar's test of every two methods as a table; nothing of one method.

    Parameters
    ----------
    comparison : Comparison

    Returns
    -------
    Html
    """
    order = comparison.ranking()
    if len(order) < 2:
        return page.Html("")
    p_values = np.asarray(comparison.p_values, float)
    rows = [
        [f"{place}. {comparison.methods[one].title}"]
        + [_cell(comparison, p_values, one, other, order) for other in order]
        for place, one in enumerate(order, 1)
    ]
    headers = ["Method", *(f"{place}." for place in range(1, len(order) + 1))]
    return (
        numbers(headers, rows)
        + page.paragraph(
            "Above the diagonal: p value of McNemar's test, the chance of a difference this large "
            "between two equally good methods, raised for the number of pairs that are tested "
            f"(Holm 1979); bold below {_LEVEL}. Where it is not bold the two cannot be told apart "
            "with these parcels.",
            "small",
        )
        + page.paragraph(
            "Below the diagonal: parcels that only the method of the row decided correctly, and "
            "those that only the method of the column did.",
            "small",
        )
    )


def _rivals(comparison, best, others):
    """Return the methods that the best one is compared with, and what they are."""
    if not others:
        return []
    classical = [
        place
        for name in _CLASSICAL
        for place, method in enumerate(comparison.methods)
        if method.name == name
    ]
    simplest, known = "the simplest classical method", "a classical method"
    runner_up = "the runner-up"
    if not classical or classical[0] == best:
        return [(others[0], runner_up)]
    told = simplest if len(classical) > 1 else known
    if classical[0] == others[0]:
        return [(others[0], f"{runner_up} and {told}")]
    return [(others[0], runner_up), (classical[0], told)]


def _compared(comparison, best, other, told):
    """Return in a sentence whether the best method can be told apart from another."""
    method = comparison.methods[other]
    p = float(np.asarray(comparison.p_values, float)[best, other])
    won, lost = (
        int(np.asarray(comparison.only_right)[pair]) for pair in ((best, other), (other, best))
    )
    what = f"{method.title}, {told} ({percent(method.oa_mean)}"
    if math.isnan(p):
        return f"It was not tested against {what})."
    what += f"; McNemar {_p_told(p)})"
    if p >= _LEVEL:
        return f"It cannot be told apart from {what}."
    if won > lost:
        return f"It is better than {what}."
    first = comparison.methods[best].title
    return (
        f"Whether it is better than {what} is open: {won:,} parcels were decided correctly by "
        f"{first} only, {lost:,} by {method.title} only."
    )


def _beside(comparison, method):
    """Return what the accuracy is to be held against."""
    counts = np.bincount(comparison.truth, minlength=len(comparison.class_names))
    most = int(counts.argmax())
    told = (
        f"Deciding {comparison.class_names[most]} for every parcel would be right for "
        f"{percent(counts[most] / max(counts.sum(), 1))}."
    )
    if len(comparison.methods) < 2:
        return told + (
            " Whether a simpler method does as well is not known: choose some more in METHODS, "
            "such as lda and random_forest."
        )
    networks = any(other.name not in _CLASSICAL for other in comparison.methods)
    if method.name in _CLASSICAL and networks:
        return told + (
            f" {method.title} is a classical method: on these parcels no neural network that was "
            "tried did better."
        )
    return told


def _cautions(comparison):
    """Return what makes the figures look better than they are."""
    found = []
    if comparison.grouping == "parcel":
        found.append(
            "Folds are by parcel: parcels of one field, or neighbours, may lie on both sides. In a "
            "region without training parcels the accuracy may be lower; GROUPING field or block "
            "tells how much."
        )
    if len(comparison.methods) > 5:
        found.append(
            "The best of many methods was found with the parcels that its accuracy is measured "
            "on, so that its figure is a little on the high side."
        )
    counts = np.bincount(comparison.truth, minlength=len(comparison.class_names))
    few = [
        f"{name} ({count})" for name, count in zip(comparison.class_names, counts) if count < _FEW
    ]
    if few:
        found.append(
            f"Classes with fewer than {_FEW} parcels: {', '.join(few)}. Their figures may change a "
            "lot with other parcels."
        )
    return found


def _cell(comparison, p_values, one, other, order):
    """Return p above the diagonal, and the parcels that only one got right below it."""
    if one == other:
        return ""
    if order.index(one) < order.index(other):
        p = p_values[one, other]
        told = page.escaped(
            "–" if math.isnan(p) else _p_told(p).replace("p = ", "").replace("p ", "")
        )
        return page.Html(f"<strong>{told}</strong>") if p < _LEVEL else told
    only = np.asarray(comparison.only_right)
    return f"{int(only[one, other])}:{int(only[other, one])}"


def _p_told(p):
    """Return a p value as it is written."""
    return "p < 0.001" if p < 0.001 else f"p = {p:.3f}"
