"""Visited parcels as a probability sample, or the reason why they are none."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ..core.assessment.strata import LEAST_VISITS, VisitedSample, merge_strata, require_visits
from ..core.errors import PlanarSitsError
from ..core.options import SAMPLES
from ..core.report.numbers import counted
from ..core.text import natural
from .classified_parcels import ClassifiedParcels
from .parameter_kinds import enum_parameter
from .run import Run
from .seen_classes import match_classes

# Fields that 'Choose next visits' writes.
RANK, WHY, PROBABILITY, STRATUM = "visit_rank", "visit_why", "visit_prob", "visit_strat"
_NO_STRATUM = "not classified"


def add_sample(algorithm: object) -> None:
    """Add the kind of sample."""
    algorithm.add(
        enum_parameter("SAMPLE", algorithm.tr("Kind of sample"), SAMPLES, "unknown"),
        "How the visited parcels were drawn. Unknown: with the probabilities of the field "
        "visit_prob if there is one, else the run is refused, since intervals do not hold for "
        "parcels that were not drawn at random.",
    )


@dataclass(frozen=True, eq=False)
class Visits:
    """A sample of the parcels of a layer, and what was seen.

    Parameters
    ----------
    members : (N,) int array
        Which parcels of the layer are in the frame.
    classes : list of K str
        Those of the map, then others that were seen.
    adjusted, powered : VisitedSample
        With the strata of each estimator.
    strata : list of str
        Names of the strata of ``adjusted`` before any were merged.
    notes : list of str
    kind : str
        What the sample was taken as.
    """

    members: np.ndarray
    classes: list[str]
    adjusted: VisitedSample
    powered: VisitedSample
    strata: list[str]
    notes: list[str]
    kind: str


def read_visits(run: Run, source: QgsProcessingFeatureSource, parcels: ClassifiedParcels) -> Visits:
    """Return the visited parcels as a probability sample.

    Parameters
    ----------
    run : Run
        With ``REFERENCE_FIELD``, ``STRATUM_FIELD`` and ``SAMPLE``.
    source : QgsProcessingFeatureSource
    parcels : ClassifiedParcels
        With the texts of the fields of `sample_fields`.

    Raises
    ------
    PlanarSitsError
        If it is none.
    """
    kind, notes = sample_kind(run, source), []
    seen = parcels.texts[run.field("REFERENCE_FIELD")]
    inclusion = None
    if kind == "visit_prob":
        inclusion = _inclusion(run, parcels)
        seen = _of_sample(run, parcels, seen, notes)
    classes, truth = match_classes(run, parcels.classes, seen, notes)
    labels = _stratum_labels(run, parcels, kind)
    inside = _frame(parcels, labels, truth, notes)
    members = np.flatnonzero(inside)
    areas, truth = parcels.areas[members], truth[members]
    if not (truth >= 0).any():
        raise PlanarSitsError(
            f"{run.label('REFERENCE_FIELD')}: no parcel with a class and an area was visited: fill "
            "the field with the class seen at each visit."
        )
    chosen = [labels[i] or _NO_STRATUM for i in members]
    names = sorted(set(chosen), key=natural)
    strata = np.array([names.index(name) for name in chosen])
    if inclusion is not None:
        inclusion = inclusion[members]
    sample = VisitedSample(areas, strata, truth, inclusion)
    if kind == "simple_random":
        sample, powered = _random_samples(run, sample, notes)
    else:
        try:
            require_visits(sample, names)
        except PlanarSitsError as error:
            raise PlanarSitsError(f"{run.label('REFERENCE_FIELD')}: {error}.") from None
        powered = sample
    return Visits(members, classes, sample, powered, names, notes, kind)


def sample_kind(run: Run, source: QgsProcessingFeatureSource) -> str:
    """Return how the visited parcels were drawn.

    Raises
    ------
    PlanarSitsError
        If it is not known, or not possible with the fields of the layer.
    """
    kind, there = run.choice("SAMPLE"), source.fields().lookupField(PROBABILITY) >= 0
    if kind == "unknown" and not there:
        raise PlanarSitsError(
            f"{run.label('SAMPLE')} is 'unknown', and the layer has no field '{PROBABILITY}': an "
            "interval holds only for parcels that were drawn at random, not for those of farmers' "
            "declarations, of a training or along a road. Choose 'simple_random' or 'stratified' "
            "if they were drawn so, else draw a sample with 'Choose next visits'."
        )
    if kind == "visit_prob" and not there:
        raise PlanarSitsError(
            f"{run.label('SAMPLE')} is 'visit_prob', but the layer has no field '{PROBABILITY}': "
            "choose how the parcels were drawn."
        )
    return "visit_prob" if kind == "unknown" else kind


def sample_fields(run: Run, source: QgsProcessingFeatureSource) -> list[str]:
    """Return the names of the fields that `read_visits` needs."""
    wanted = [run.field("REFERENCE_FIELD"), run.field("STRATUM_FIELD"), RANK, PROBABILITY, STRATUM]
    return [name for name in wanted if name and source.fields().lookupField(name) >= 0]


def _inclusion(run: Run, parcels: ClassifiedParcels) -> np.ndarray:
    """Return the probabilities of the parcels, NaN where there is none."""
    values = np.array([_number(text) for text in parcels.texts[PROBABILITY]])
    bad = np.isfinite(values) & ((values <= 0) | (values > 1))
    if bad.any():
        raise PlanarSitsError(
            f"{run.label('PARCELS')}: {PROBABILITY} is {values[bad][0]:g} at a parcel: an "
            "inclusion probability is above 0 and at most 1."
        )
    if not np.isfinite(values).any():
        raise PlanarSitsError(
            f"{run.label('PARCELS')}: {PROBABILITY} is empty at all parcels: they were chosen for "
            "learning, or by hand, and are no probability sample. Draw one with 'Choose next "
            "visits' for accuracy, or tell in SAMPLE how they were drawn."
        )
    return values


def _number(text: str | None) -> float:
    try:
        return float(text) if text is not None else math.nan
    except ValueError:
        return math.nan


def _of_sample(
    run: Run, parcels: ClassifiedParcels, seen: list[str | None], notes: list[str]
) -> list[str | None]:
    """Return the classes seen at the parcels that were drawn, None for all others."""
    drawn = [_number(text) == _number(text) for text in parcels.texts[PROBABILITY]]
    if RANK in parcels.texts:
        drawn = [one and rank is not None for one, rank in zip(drawn, parcels.texts[RANK])]
    others = sum(name is not None and not one for name, one in zip(seen, drawn))
    if others:
        notes.append(
            f"{counted(others, 'parcel')} with a class in {run.label('REFERENCE_FIELD')} "
            f"{'was' if others == 1 else 'were'} not drawn and {'is' if others == 1 else 'are'} "
            "not used."
        )
    missing = sum(name is None and one for name, one in zip(seen, drawn))
    if missing:
        notes.append(
            f"{missing:,} of {sum(drawn):,} drawn parcels have no class in "
            f"{run.label('REFERENCE_FIELD')}: they are taken as missing at random in their stratum."
        )
    return [name if one else None for name, one in zip(seen, drawn)]


def _stratum_labels(run: Run, parcels: ClassifiedParcels, kind: str) -> list[str | None]:
    """Return the stratum of each parcel, None without one."""
    field = run.field("STRATUM_FIELD")
    if not field and kind == "visit_prob" and STRATUM in parcels.texts:
        field = STRATUM
    if field:
        return parcels.texts[field]
    return [None if number < 0 else parcels.classes[number] for number in parcels.mapped]


def _frame(
    parcels: ClassifiedParcels, labels: list[str | None], truth: np.ndarray, notes: list[str]
) -> np.ndarray:
    """Return which parcels the answer is about, (N,) bool."""
    inside = np.isfinite(parcels.areas)
    if not inside.all():
        notes.append(f"{counted(int((~inside).sum()), 'parcel')} without a polygon left out.")
    nowhere = np.array([label is None for label in labels]) & inside
    visits = int((truth[nowhere] >= 0).sum())
    if nowhere.any() and visits < min(LEAST_VISITS, nowhere.sum()):
        notes.append(
            f"{counted(int(nowhere.sum()), 'parcel')} without a class or a stratum "
            f"({parcels.areas[nowhere].sum():,.1f} ha) left out: the areas are those of the others."
        )
        inside &= ~nowhere
    return inside


def _random_samples(
    run: Run, sample: VisitedSample, notes: list[str]
) -> tuple[VisitedSample, VisitedSample]:
    """Return a random sample with strata formed after the visits, and without."""
    try:
        strata = merge_strata(sample)
    except PlanarSitsError as error:
        raise PlanarSitsError(f"{run.label('REFERENCE_FIELD')}: {error}.") from None
    if strata.max() < sample.strata.max():
        notes.append(
            f"Strata with fewer than {LEAST_VISITS} visits were merged: {sample.strata.max() + 1} "
            f"became {strata.max() + 1}."
        )
    return (
        VisitedSample(sample.areas, strata, sample.truth),
        VisitedSample(sample.areas, np.zeros_like(strata), sample.truth),
    )
