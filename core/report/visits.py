"""The page of next visits: which parcels, why, and what they will tell."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from . import page

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ACCURACY_SOURCES = (
    "Cochran, W. G.: Sampling techniques, 3rd edition, chapter 5. Wiley, 1977",
    "Wright, T.: The equivalence of Neyman optimum allocation for sampling and equal proportions "
    "for apportioning the U.S. House of Representatives. The American Statistician 66, 2012",
    "Ohlsson, E.: Coordination of samples using permanent random numbers. Business Survey Methods, "
    "Wiley, 1995",
)
LEARNING_SOURCES = ("Zhdanov, F.: Diverse mini-batch active learning. arXiv 1901.05954, 2019",)


@dataclass(frozen=True, eq=False)
class Precision:
    """What numbers of visits are expected to tell.

    Parameters
    ----------
    counts : (C,) int array
        Numbers of visits.
    accuracy : (C,) float array
        Half width of the interval of the share of the area that is right, 0 to 1.
    classes : sequence of K str
    hectares : (C, K) float array
        Half width of the interval of the area of each class.
    """

    counts: np.ndarray
    accuracy: np.ndarray
    classes: Sequence[str]
    hectares: np.ndarray


@dataclass(frozen=True, eq=False)
class VisitPlan:
    """Chosen visits as the page shows them.

    Parameters
    ----------
    purpose : str
        ``accuracy`` or ``learning``.
    facts : sequence of (str, object)
    headers : sequence of str
        Of the table of strata or classes.
    rows : sequence of sequences
    precision : Precision, optional
        For accuracy alone.
    notes : sequence of str
    """

    purpose: str
    facts: Sequence[tuple[str, object]]
    headers: Sequence[str]
    rows: Sequence[Sequence[object]]
    precision: Precision | None = None
    notes: Sequence[str] = field(default_factory=list)


def write_visit_report(
    path: str | os.PathLike, plan: VisitPlan, origin: page.Origin | None = None
) -> None:
    """Write the page of next visits.

    Parameters
    ----------
    path : str or Path
        Of the HTML file; an existing file is replaced.
    plan : VisitPlan
    origin : Origin, optional
        See `page.page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    table = page.numeric_table(plan.headers, plan.rows)
    start = page.definition_list(plan.facts) + page.notes(plan.notes)
    if plan.precision is None:
        sections = [("Visits", start), ("By class", table), ("Method", _learning())]
    else:
        sections = [
            ("Visits", start),
            ("For a wanted interval", _precision(plan.precision)),
            ("Strata", table),
            ("Method", _accuracy()),
        ]
    page.write_page(path, "visits report", sections, origin)


def _precision(precision: Precision) -> str:
    """Return the table and the figure of expected half widths."""
    rows = [
        (f"{count:,}", f"± {100 * accuracy:.1f} %", *(f"± {value:,.1f}" for value in hectares))
        for count, accuracy, hectares in zip(
            precision.counts, precision.accuracy, precision.hectares
        )
    ]
    headers = ("Visits", "Accuracy by area", *(f"{name} (ha)" for name in precision.classes))
    text = (
        "Expected half width of the 95 % interval. It follows from the model's own probabilities: "
        "where the model is wrong more often than they say, intervals become wider."
    )
    caption = "Expected half width of the interval of the accuracy by number of visits."
    return (
        page.paragraph(text)
        + page.numeric_table(headers, rows)
        + page.figure(precision_figure(precision), caption)
    )


def precision_figure(precision: Precision) -> Figure:
    """Draw the expected half width of the accuracy by number of visits."""
    from .plots import figure_and_axes

    figure, axes = figure_and_axes((7.0, 2.8))
    axes.plot(precision.counts, 100 * precision.accuracy, "o-", color="#1b6b3a", ms=4)
    axes.set_ylim(bottom=0)
    axes.set_xlabel("visits", fontsize=9)
    axes.set_ylabel("± percent of the area", fontsize=9)
    return figure


def _accuracy() -> str:
    """Return how a sample for accuracy is drawn."""
    return page.paragraph(
        "A stratified random sample. Strata are the classes of the map, divided by size of the "
        "parcels where there are visits enough; each gets visits by its area and by the errors to "
        "be expected in it (Neyman allocation). In a stratum each parcel has the same probability "
        "(visit_prob). More visits with the same seed keep most parcels. Fill a field with the "
        "class seen at each visit and give the layer, with all of its parcels, to 'Estimate areas'."
    ) + _sources(ACCURACY_SOURCES)


def _learning() -> str:
    """Return how visits to learn from are chosen."""
    return page.paragraph(
        "Uncertain parcels of many kinds: the most uncertain parcels, five for each visit, are "
        "clustered by their probabilities, and of each cluster one is chosen. They are no random "
        "sample: accuracy and areas cannot be estimated from them, and visit_prob is empty."
    ) + _sources(LEARNING_SOURCES)


def _sources(sources: Sequence[str]) -> str:
    return "".join(page.paragraph(source, "small") for source in sources)
