"""Groups of classes in a training, and what the model keeps of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..errors import PlanarSitsError
from .hierarchy import (
    CONFIDENCE,
    RISK,
    Groups,
    choose_threshold,
    least_parcels,
    named_by_class,
)

# Classes in a message.
_LISTED = 4


def class_groups(
    labels: Sequence[str | None], groups: Sequence[str | None], classes: Sequence[str]
) -> list[str]:
    """Return the group of each class.

    Parameters
    ----------
    labels, groups : sequence of N (str or None)
        Class and group of each parcel. A parcel without a group counts for nothing.
    classes : sequence of K str
        Those of the training.

    Returns
    -------
    list of K str

    Raises
    ------
    PlanarSitsError
        If a class has several groups or none, there is one group only or none of several
        classes, or a group of several classes has the name of a class.
    """
    counts: dict[str, Counter[str]] = {name: Counter() for name in classes}
    for label, group in zip(labels, groups):
        if label in counts and group is not None:
            counts[label][group] += 1
    for name, found in counts.items():
        if len(found) > 1:
            listed = ", ".join(f"'{group}' ({n})" for group, n in found.most_common(_LISTED))
            raise PlanarSitsError(
                f"HIERARCHY_FIELD: the class '{name}' has several groups, {listed}: give "
                "all parcels of a class the same group."
            )
    without = [f"'{name}'" for name, found in counts.items() if not found]
    if without:
        raise PlanarSitsError(
            f"HIERARCHY_FIELD: no parcel of the class {', '.join(without[:_LISTED])} has a group: "
            "give each class a group, its own name if it has no other."
        )
    names = [next(iter(found)) for found in counts.values()]
    _check_names(names, classes)
    return names


def _check_names(names: Sequence[str], classes: Sequence[str]) -> None:
    """Raise if the groups say no more than the classes, or their names are ambiguous."""
    sizes = Counter(names)
    if len(sizes) == 1:
        raise PlanarSitsError(
            f"HIERARCHY_FIELD: all classes are in the group '{names[0]}', so that the group says "
            "nothing: choose a field with two groups or more, or leave it empty."
        )
    if len(sizes) == len(classes):
        raise PlanarSitsError(
            "HIERARCHY_FIELD: each class is in a group of its own, so that the group says no more "
            "than the class: choose a field that joins classes, or leave it empty."
        )
    for name, group in zip(classes, names):
        for other in classes:
            if group == other and (other != name or sizes[group] > 1):
                raise PlanarSitsError(
                    f"HIERARCHY_FIELD: the group '{group}' has the name of a class, so that "
                    "pred_group would be ambiguous: rename the group."
                )


def empty_groups(names: Sequence[str]) -> dict[str, Any]:
    """Return `ModelDescription.groups` before the threshold is chosen."""
    if not names:
        return {}
    unknown = {"threshold": None, "bounded": False}
    return {"names": list(names), **unknown, "risk": RISK, "confidence": CONFIDENCE}


def group_fields(
    names: Sequence[str], probabilities: np.ndarray, labels: np.ndarray
) -> tuple[dict[str, Any], dict[str, float]]:
    """Return what a model keeps of its groups, and the scores of the groups.

    Parameters
    ----------
    names : sequence of K str
        Group of each class.
    probabilities : (N, K) float array
        Of the validation parcels.
    labels : (N,) int array
        Their true classes.

    Returns
    -------
    dict
        `ModelDescription.groups`.
    dict of str to float
        Of the validation parcels: ``group_oa``, part in the right group; ``given_class``, part
        that is given the name of its class; ``given_wrong``, part whose answer is wrong.
    """
    groups = Groups(list(names))
    chosen = choose_threshold(groups, probabilities, labels)
    description = {
        **empty_groups(names),
        "threshold": chosen.threshold,
        "bounded": chosen.bounded,
    }
    wrong, threshold = groups.wrong_answers, chosen.threshold
    return description, {
        "group_oa": float(1 - wrong(probabilities, labels, None).mean()),
        "given_class": float(named_by_class(probabilities, threshold).mean()),
        "given_wrong": float(wrong(probabilities, labels, threshold).mean()),
    }


def unbounded_groups(groups: dict[str, Any]) -> list[str]:
    """Return a warning if the part of wrong answers is not bounded.

    Parameters
    ----------
    groups : dict
        `ModelDescription.groups`.

    Returns
    -------
    list of str
        One sentence, or empty.
    """
    if not groups or groups["bounded"]:
        return []
    least = least_parcels(groups["risk"], groups["confidence"])
    return [
        f"The validation parcels do not show that at most {groups['risk']:.0%} of the answers in "
        "pred_group are wrong, not even with groups alone, which are given to all parcels: this "
        f"takes {least} validation parcels or more, with hardly any in a wrong group."
    ]
