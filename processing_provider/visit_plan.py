"""Chosen visits: ranks, reasons, probabilities, and facts for the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import PlanarSitsError
from ..core.report.numbers import counted
from .run import Run

if TYPE_CHECKING:
    from ..core.report.visits import Precision, VisitPlan
    from .classified_parcels import ClassifiedParcels

# Names of the parts of a class by size of its parcels, by how many parts there are.
_SIZES = {1: ("",), 2: (", small parcels", ", large parcels"),
          3: (", small parcels", ", medium parcels", ", large parcels")}  # fmt: skip
_COUNTS = (25, 50, 100, 200, 300, 500, 1000, 2000, 5000)
# Measured by benchmarks/visits.py, see docs/benchmarks.md.
_GAIN = (
    "On the Maipo and CAWA data, models that learnt from parcels chosen like this were more "
    "accurate than models that learnt from as many random ones (docs/benchmarks.md, Next visits)"
)


@dataclass(frozen=True, eq=False)
class PlannedVisits:
    """Visits of the parcels of a layer.

    Parameters
    ----------
    rank : (N,) int array
        1 for the first visit, 0 for none.
    why : list of N (str or None)
    probability : (N,) float array
        NaN without one.
    stratum : list of N (str or None)
    plan : VisitPlan
    """

    rank: np.ndarray
    why: list[str | None]
    probability: np.ndarray
    stratum: list[str | None]
    plan: VisitPlan

    def rows(self) -> Iterator[list[object]]:
        """Yield the values of the added fields for each parcel."""
        for rank, why, probability, stratum in zip(
            self.rank.tolist(), self.why, self.probability.tolist(), self.stratum
        ):
            yield [rank or None, why, None if probability != probability else probability, stratum]


def plan_for_accuracy(
    run: Run, parcels: ClassifiedParcels, usable: np.ndarray, count: int
) -> PlannedVisits:
    """Draw a stratified random sample of parcels.

    Parameters
    ----------
    run : Run
    parcels : ClassifiedParcels
    usable : (M,) int array
        Numbers of the parcels that may be visited, in random order.
    count : int

    Raises
    ------
    PlanarSitsError
        If there are fewer than two visits for a class.
    """
    from ..core.assessment import allocation
    from ..core.assessment.visits import draw_visits, size_strata

    areas, mapped = parcels.areas[usable], parcels.mapped[usable]
    probabilities = parcels.probabilities[usable]
    least = allocation.least_count(np.bincount(mapped))
    if count < least:
        raise PlanarSitsError(
            f"{run.label('COUNT')} is {count:,}: an interval needs 2 visits in each of the "
            f"{len(np.unique(mapped))} predicted classes: choose at least {least:,}."
        )
    labels, strata = np.unique(size_strata(areas, mapped, count), return_inverse=True)
    names = _stratum_names(labels, parcels.classes)
    sizes = np.bincount(strata)
    variances = allocation.stratum_variances(areas, probabilities, strata)
    deviations = np.sqrt(variances.sum(axis=1))
    visits = allocation.allocate(sizes, deviations, count)
    chosen = draw_visits(strata, visits, np.arange(len(strata), dtype=float))
    precision = _precision(parcels, usable, count)
    shares = visits / sizes
    total = len(parcels.mapped)
    rank, why, stratum = np.zeros(total, int), [None] * total, [None] * total
    probability = np.full(total, np.nan)
    probability[usable] = shares[strata]
    rank[usable[chosen]] = _spread_ranks(strata[chosen])
    for parcel, number, drawn in zip(usable, strata, chosen):
        stratum[parcel] = names[number]
        if drawn:
            why[parcel] = f"{visits[number]} of {sizes[number]} parcels of {names[number]}"
    hectares = np.bincount(strata, areas)
    rows = [
        (name, f"{sizes[h]:,}", f"{hectares[h]:,.1f}", f"{deviations[h]:,.2f}", f"{visits[h]:,}",
         f"{shares[h]:.3f}")
        for h, name in enumerate(names)
    ]  # fmt: skip
    headers = ("Stratum", "Parcels", "Hectares", "Expected SD (ha)", "Visits", "visit_prob")
    here = precision.counts.tolist().index(count)
    fact = f"± {100 * precision.accuracy[here]:.1f} % of the area (95 % interval)"
    facts = [*_facts(parcels, usable, count), ("Accuracy, expected half width", fact)]
    notes = _notes(parcels, usable)
    plan = _plan("accuracy", facts, headers, rows, precision=precision, notes=notes)
    return PlannedVisits(rank, why, probability, stratum, plan)


def _stratum_names(labels: np.ndarray, classes: list[str]) -> list[str]:
    """Return the names of strata, from three times the class plus the part."""
    owners = labels // 3
    return [
        classes[owner] + _SIZES[int((owners == owner).sum())][label % 3]
        for owner, label in zip(owners, labels)
    ]


def _spread_ranks(strata: np.ndarray) -> np.ndarray:
    """Return ranks from 1 that take the strata in turn, each at its own rate."""
    position = np.empty(len(strata))
    for stratum in np.unique(strata):
        members = np.flatnonzero(strata == stratum)
        position[members] = (np.arange(len(members)) + 0.5) / len(members)
    ranks = np.empty(len(strata), int)
    ranks[np.argsort(position, kind="stable")] = np.arange(1, len(strata) + 1)
    return ranks


def _precision(parcels: ClassifiedParcels, usable: np.ndarray, count: int) -> Precision:
    """Return the expected half widths for some numbers of visits."""
    from ..core.assessment import allocation
    from ..core.assessment.visits import size_strata
    from ..core.report.visits import Precision

    areas, mapped = parcels.areas[usable], parcels.mapped[usable]
    probabilities = parcels.probabilities[usable]
    sure = probabilities[np.arange(len(mapped)), mapped]
    right = np.column_stack([1 - sure, sure])
    least = allocation.least_count(np.bincount(mapped))
    counts = sorted({count, *(number for number in _COUNTS if least <= number <= len(usable))})
    accuracy, hectares = [], []
    for number in counts:
        strata = np.unique(size_strata(areas, mapped, number), return_inverse=True)[1]
        sizes = np.bincount(strata)
        variances = allocation.stratum_variances(areas, probabilities, strata)
        visits = allocation.allocate(sizes, np.sqrt(variances.sum(axis=1)), number)
        hectares.append(allocation.expected_half_widths(sizes, variances, visits))
        whole = allocation.stratum_variances(areas, right, strata)
        accuracy.append(allocation.expected_half_widths(sizes, whole, visits)[1] / areas.sum())
    return Precision(np.array(counts), np.array(accuracy), parcels.classes, np.array(hectares))


def plan_for_learning(
    run: Run, parcels: ClassifiedParcels, usable: np.ndarray, count: int
) -> PlannedVisits:
    """Choose parcels that a model learns much from.

    Parameters
    ----------
    run : Run
    parcels : ClassifiedParcels
    usable : (M,) int array
        Numbers of the parcels that may be visited, in random order.
    count : int
    """
    from ..core.assessment.visits import learning_visits

    probabilities = parcels.probabilities[usable]
    chosen = learning_visits(probabilities, count, run.integer("SEED"))
    total = len(parcels.mapped)
    rank, why = np.zeros(total, int), [None] * total
    rank[usable[chosen]] = np.arange(1, count + 1)
    for parcel, row in zip(usable[chosen], probabilities[chosen]):
        top = np.argsort(-row, kind="stable")[:2]
        why[parcel] = "uncertain: " + " or ".join(f"{parcels.classes[k]} {row[k]:.2f}" for k in top)
    of_class = np.bincount(parcels.mapped[usable[chosen]], minlength=len(parcels.classes))
    sizes = np.bincount(parcels.mapped[usable], minlength=len(parcels.classes))
    rows = [(name, f"{sizes[k]:,}", f"{of_class[k]:,}") for k, name in enumerate(parcels.classes)]
    facts = [*_facts(parcels, usable, count), ("What to expect", _GAIN)]
    notes = _notes(parcels, usable)
    plan = _plan("learning", facts, ("Predicted class", "Parcels", "Visits"), rows, notes=notes)
    return PlannedVisits(rank, why, np.full(total, np.nan), [None] * total, plan)


def _plan(purpose: str, facts: list, headers: tuple, rows: list, **more: object) -> VisitPlan:
    from ..core.report.visits import VisitPlan

    return VisitPlan(purpose, facts, headers, rows, **more)


def _facts(parcels: ClassifiedParcels, usable: np.ndarray, count: int) -> list[tuple[str, str]]:
    """Return the facts that both purposes share."""
    return [
        ("Visits", f"{count:,}"),
        ("Parcels", f"{len(usable):,} of {parcels.areas[usable].sum():,.1f} ha"),
        ("Expected errors", f"from {parcels.known}" if parcels.known else "equal in all parcels"),
    ]


def _notes(parcels: ClassifiedParcels, usable: np.ndarray) -> list[str]:
    """Return warnings about parcels that are not visited, and missing probabilities."""
    notes, empty = [], int((~np.isfinite(parcels.areas)).sum())
    unclassified = len(parcels.mapped) - len(usable) - empty
    if empty:
        notes.append(f"{counted(empty, 'parcel')} without a polygon left out.")
    if unclassified > 0:
        notes.append(f"{counted(unclassified, 'parcel')} without a predicted class left out.")
    if not parcels.known:
        notes.append(
            "The layer has neither pred_conf nor p_ fields: all parcels count as equally uncertain."
        )
    return notes
