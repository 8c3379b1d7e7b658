"""Groups of classes: what is said of a parcel whose class is unsure.

A parcel gets the name of its class where the probability of the class is high enough, else that
of its group. The threshold is chosen on held-out parcels, so that the part of wrong answers is
bounded with confidence, whatever the network and the classes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

# Largest part of wrong answers, and the confidence of this bound.
RISK, CONFIDENCE = 0.05, 0.9

# Fixed before any parcel is seen, from the most cautious to the least.
_THRESHOLDS = np.arange(99, -1, -1) / 100


@dataclass(frozen=True)
class Groups:
    """Group of each of K classes.

    Parameters
    ----------
    names : sequence of K str
        Name of the group of each class.
    """

    names: Sequence[str]

    @property
    def unique(self) -> list[str]:
        """Names of the G groups, in the order of their first class."""
        return list(dict.fromkeys(self.names))

    @property
    def of_class(self) -> np.ndarray:
        """Group of each class, (K,) int64 array."""
        unique = self.unique
        return np.array([unique.index(name) for name in self.names], np.int64)

    def members(self, class_names: Sequence[str]) -> dict[str, list[str]]:
        """Return the names of the classes of each group."""
        found: dict[str, list[str]] = {group: [] for group in self.unique}
        for name, group in zip(class_names, self.names):
            found[group].append(name)
        return found

    def probabilities(self, probabilities: np.ndarray) -> np.ndarray:
        """Return the probability of each group, the sum of its classes'.

        Parameters
        ----------
        probabilities : (N, K) float array

        Returns
        -------
        (N, G) float64 array
        """
        member = self.of_class[:, None] == np.arange(len(self.unique))
        return np.asarray(probabilities, np.float64) @ member

    def answers(
        self, probabilities: np.ndarray, class_names: Sequence[str], threshold: float | None
    ) -> list[str]:
        """Return the class of each parcel, or its group where that is unsure.

        Parameters
        ----------
        probabilities : (N, K) float array
        class_names : sequence of K str
        threshold : float or None
            Least probability of a class to be named; None: only groups are.

        Returns
        -------
        list of N str
        """
        unique = self.unique
        groups = self.probabilities(probabilities).argmax(axis=1)
        return [
            class_names[label] if named else unique[group]
            for label, named, group in zip(
                np.argmax(probabilities, axis=1), named_by_class(probabilities, threshold), groups
            )
        ]

    def wrong_answers(
        self, probabilities: np.ndarray, labels: np.ndarray, threshold: float | None
    ) -> np.ndarray:
        """Return which answers are wrong, (N,) bool.

        Parameters
        ----------
        probabilities : (N, K) float array
        labels : (N,) int array
            True class of each parcel.
        threshold : float or None
            See `answers`.
        """
        group = self.probabilities(probabilities).argmax(axis=1)
        wrong_class = np.argmax(probabilities, axis=1) != labels
        wrong_group = group != self.of_class[labels]
        return np.where(named_by_class(probabilities, threshold), wrong_class, wrong_group)

    def mistakes(self, confusion: np.ndarray) -> tuple[int, int]:
        """Count the mistakes within groups and those across them.

        Parameters
        ----------
        confusion : (K, K) int array
            Rows = truth.

        Returns
        -------
        within, across : int
        """
        same = self.of_class[:, None] == self.of_class
        confusion = np.asarray(confusion)
        within = int(confusion[same].sum() - np.trace(confusion))
        return within, int(confusion[~same].sum())


def named_by_class(probabilities: np.ndarray, threshold: float | None) -> np.ndarray:
    """Return which parcels get the name of their class, (N,) bool."""
    highest = np.max(probabilities, axis=1, initial=0)
    return np.zeros(len(highest), bool) if threshold is None else highest >= threshold


@dataclass(frozen=True)
class BackOff:
    """The threshold of the class probability, and whether it holds what it should.

    Parameters
    ----------
    threshold : float or None
        None: no class is sure enough; always the group.
    bounded : bool
        Whether the part of wrong answers is bounded; False where even the groups are wrong too
        often, or there are too few parcels to know.
    """

    threshold: float | None
    bounded: bool


def choose_threshold(
    groups: Groups,
    probabilities: np.ndarray,
    labels: np.ndarray,
    risk: float = RISK,
    confidence: float = CONFIDENCE,
) -> BackOff:
    """Choose the lowest threshold with which few answers are wrong.

    Learn then test: each threshold is the hypothesis that more than ``risk`` of the answers are
    wrong, rejected by the exact binomial test at level 1 - ``confidence``. They are tested in a
    fixed order, from 'always the group' to 'always the class', until one is not rejected. So the
    chance that the chosen threshold breaks the bound is at most 1 - ``confidence``.

    Parameters
    ----------
    groups : Groups
    probabilities : (N, K) float array
        Of parcels that the model has not learned from.
    labels : (N,) int array
        Their true classes.
    risk : float
        Largest part of wrong answers, 0 to 1.
    confidence : float
        0 to 1.

    Returns
    -------
    BackOff

    References
    ----------
    Angelopoulos, A. N., Bates, S., Candès, E. J., Jordan, M. I., Lei, L.: Learn then test:
    calibrating predictive algorithms to achieve risk control. arXiv:2110.01052, 2022.
    """
    from scipy.stats import binom

    def holds(threshold: float | None) -> bool:
        wrong = int(groups.wrong_answers(probabilities, labels, threshold).sum())
        return bool(binom.cdf(wrong, len(labels), risk) <= 1 - confidence)

    if not len(labels) or not holds(None):
        return BackOff(None, False)
    chosen = None
    for threshold in _THRESHOLDS:
        if not holds(float(threshold)):
            break
        chosen = float(threshold)
    return BackOff(chosen, True)


def least_parcels(risk: float = RISK, confidence: float = CONFIDENCE) -> int:
    """Return with how many parcels, none of them wrong, the bound can be shown at all."""
    return int(np.ceil(np.log(1 - confidence) / np.log(1 - risk)))
