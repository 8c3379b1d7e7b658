"""The page of areas: hectares of each class with intervals."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from . import page
from .numbers import percent, percent_interval

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ..assessment.area import AreaEstimate

SOURCES = (
    "Olofsson, P., Foody, G. M., Herold, M., Stehman, S. V., Woodcock, C. E., Wulder, M. A.: Good "
    "practices for estimating area and assessing accuracy of land change. Remote Sensing of "
    "Environment 148, 2014. doi 10.1016/j.rse.2014.02.015",
    "Stehman, S. V.: Estimating area and map accuracy for stratified random sampling when the "
    "strata are different from the map classes. International Journal of Remote Sensing 35, 2014. "
    "doi 10.1080/01431161.2014.930207",
    "Angelopoulos, A. N., Bates, S., Fannjiang, C., Jordan, M. I., Zrnic, T.: Prediction-powered "
    "inference. Science 382, 2023. doi 10.1126/science.adi6000",
    "Cochran, W. G.: Sampling techniques, 3rd edition. Wiley, 1977",
    "Fay, M. P., Feuer, E. J.: Confidence intervals for directly standardized rates: a method "
    "based on the gamma distribution. Statistics in Medicine 16, 1997",
)


@dataclass(frozen=True, eq=False)
class AreaResults:
    """Estimated areas of classes, and what they were estimated from.

    Parameters
    ----------
    classes : sequence of K str
    adjusted, powered : AreaEstimate
        Error-adjusted and prediction-powered.
    mapped : (K,) float array
        Hectares by the map.
    parcels, visited : (K,) int arrays
        Parcels by the map, and visited parcels by what was seen.
    matrix : (K, K) float array
        Hectares; rows are mapped classes, columns those seen.
    correct : tuple of 3 float
        Share of the area whose class is right, and its limits, 0 to 1.
    confidence : float
    facts : sequence of (str, object)
        About the sample.
    notes : sequence of str
    """

    classes: Sequence[str]
    adjusted: AreaEstimate
    powered: AreaEstimate
    mapped: np.ndarray
    parcels: np.ndarray
    visited: np.ndarray
    matrix: np.ndarray
    correct: tuple[float, float, float]
    confidence: float
    facts: Sequence[tuple[str, object]] = ()
    notes: Sequence[str] = field(default_factory=list)

    def accuracies(self) -> tuple[np.ndarray, np.ndarray]:
        """Return user's and producer's accuracy by area, (K,) each, NaN without visits."""
        right = np.diag(self.matrix)
        rows, columns = self.matrix.sum(axis=1), self.matrix.sum(axis=0)
        nothing = np.full(len(right), np.nan)
        return (
            np.divide(right, rows, out=nothing.copy(), where=rows > 0),
            np.divide(right, columns, out=nothing.copy(), where=columns > 0),
        )

    def comparison(self) -> str:
        """Return a sentence about the widths of both kinds of intervals."""
        first = (self.adjusted.high - self.adjusted.low).sum()
        second = (self.powered.high - self.powered.low).sum()
        if first <= 0 or second <= 0:
            return "All parcels were visited, or errors are not possible: the areas are known."
        ratio = second / first - 1
        which = "wider" if ratio > 0 else "narrower"
        return (
            f"The prediction-powered intervals are {abs(ratio):.0%} {which} in sum than the "
            "error-adjusted ones. Each holds; decide for one of them before the result is known: a "
            "choice by the result makes intervals too narrow."
        )


def write_area_report(
    path: str | os.PathLike, results: AreaResults, origin: page.Origin | None = None
) -> None:
    """Write the page of areas.

    Parameters
    ----------
    path : str or Path
        Of the HTML file; an existing file is replaced.
    results : AreaResults
    origin : Origin, optional
        See `page.page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    level = f"{results.confidence:.0%}" if results.confidence < 0.995 else f"{results.confidence:g}"
    share, low, high = results.correct
    answer = (
        f"The map is correct on {percent(share)} of the area ({level} interval "
        f"{percent_interval(low, high)})."
    )
    figure = area_figure(results)
    page.write_page(
        path,
        "area report",
        [
            ("Areas", page.paragraph(answer, "answer") + _areas(results, level)
                + page.figure(figure, f"Area of each class with its {level} interval.")
                + page.paragraph(results.comparison())),
            ("The sample", page.definition_list(results.facts) + page.notes(results.notes)),
            ("Accuracy by area", _accuracy(results)),
            ("Method", _method()),
        ],
        origin,
    )  # fmt: skip


def _areas(results: AreaResults, level: str) -> str:
    """Return the table of areas."""
    rows = [
        (
            name,
            f"{results.mapped[k]:,.1f}",
            f"{results.adjusted.hectares[k]:,.1f}",
            _interval(results.adjusted, k),
            f"{results.powered.hectares[k]:,.1f}",
            _interval(results.powered, k),
            f"{results.parcels[k]:,}",
            f"{results.visited[k]:,}",
        )
        for k, name in enumerate(results.classes)
    ]
    headers = (
        "Class", "Map (ha)", "Error-adjusted (ha)", f"{level} interval",
        "Prediction-powered (ha)", f"{level} interval", "Parcels in the map", "Visited",
    )  # fmt: skip
    return page.numeric_table(headers, rows)


def _interval(estimate: AreaEstimate, k: int) -> str:
    return f"{estimate.low[k]:,.1f} to {estimate.high[k]:,.1f}"


def _accuracy(results: AreaResults) -> str:
    """Return accuracies and the error matrix in hectares."""
    users, producers = results.accuracies()
    rows = [
        (name, percent(users[k]), percent(producers[k]), *(f"{x:,.1f}" for x in results.matrix[k]))
        for k, name in enumerate(results.classes)
    ]
    text = (
        "Estimated hectares: rows are classes of the map, columns what was seen. User's accuracy: "
        "share of the area mapped as the class that is of it. Producer's accuracy: share of the "
        "class's area that is mapped as the class."
    )
    headers = ("Map", "User's accuracy", "Producer's accuracy", *results.classes)
    return page.paragraph(text) + page.numeric_table(headers, rows)


def _method() -> str:
    """Return what was computed, and its sources."""
    return page.paragraph(
        "Error-adjusted: in each stratum the share of a class in the visited area, times the "
        "stratum's known area (a ratio estimator, since parcels differ in size), with the finite "
        "population correction. Prediction-powered: hectares times the model's probabilities over "
        "all parcels, corrected by their errors at visited ones. Intervals allow for the skewness "
        "of few errors of unequal parcels: they are wider above than below, and never exclude what "
        "was seen. The intervals hold the doubt of the sample alone, not that of wrong "
        "observations."
    ) + "".join(page.paragraph(source, "small") for source in SOURCES)


def area_figure(results: AreaResults) -> Figure:
    """Draw the areas of the classes with their intervals, and those of the map."""
    from .plots import figure_and_axes, plot_text

    count = len(results.classes)
    figure, axes = figure_and_axes((8.6, 1.2 + 0.5 * count))
    rows = np.arange(count)
    for name, estimate, shift, colour in (
        ("error-adjusted estimate", results.adjusted, -0.14, "#1b6b3a"),
        ("prediction-powered estimate", results.powered, 0.14, "#d55e00"),
    ):
        reach = np.stack([estimate.hectares - estimate.low, estimate.high - estimate.hectares])
        axes.errorbar(
            estimate.hectares, rows + shift, xerr=np.maximum(reach, 0), fmt="o", color=colour,
            capsize=3, label=name, ms=4,
        )  # fmt: skip
    axes.plot(results.mapped, rows, "|", color="#26302b", ms=16, label="map")
    axes.set_yticks(rows, [plot_text(name) for name in results.classes], fontsize=9)
    axes.set_ylim(count - 0.5, -0.5)
    axes.set_xlim(left=0)
    axes.set_xlabel("hectares", fontsize=9)
    axes.legend(fontsize=8, frameon=False)
    return figure
