"""The page of the early season: earliest dates, curves and tables."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..colours import class_colours
from ..evaluation.metrics import mean_and_std
from ..learning.methods import METHODS
from . import citations, page, parts
from .numbers import DASH, counted, decimal, p_value, percent

if TYPE_CHECKING:
    from ..attention.season import SeasonAttention
    from ..evaluation.season_results import SeasonCurve
    from ..series.parcel_table import Skipped


# Falls of the accuracy with a lower p value are not by chance.
_CHANCE = 0.05


@dataclass(frozen=True)
class EarlySeasonReport:
    """Content of the page.

    Parameters
    ----------
    curve : SeasonCurve
    tolerance : float
        0 to 1.
    colours : dict of str to str
        #rrggbb by class name, where the operator's layer has colours.
    attention : SeasonAttention, optional
        Of a model of the full season; None where its network has none.
    settings : sequence of (str, str)
    warnings : sequence of str
    skipped : sequence of Skipped
    """

    curve: SeasonCurve
    tolerance: float
    colours: dict[str, str]
    attention: SeasonAttention | None = None
    settings: Sequence[tuple[str, str]] = ()
    warnings: Sequence[str] = ()
    skipped: Sequence[Skipped] = ()


def answer(curve: SeasonCurve, tolerance: float) -> str:
    """Return the earliest date overall and its uncertainty, in two sentences.

    Parameters
    ----------
    curve : SeasonCurve
    tolerance : float
        0 to 1.
    """
    losses, points = curve.losses, f"{100 * tolerance:g} points"
    c, certain = losses.earliest(tolerance)[0], losses.earliest(tolerance, certain=True)[0]
    date, full = curve.cutoffs[c], percent(losses.scores[-1, 0])
    if c == len(curve.cutoffs) - 1:
        return (
            f"No earlier date is within {points} of the full season: its overall accuracy, "
            f"{full}, is reached on {date} only."
        )
    loss, low, high = (f"{100 * one[c, 0]:.1f}" for one in (losses.loss, losses.low, losses.high))
    sure = (
        "so the loss is within the tolerance beyond chance."
        if certain == c
        else f"so other parcels may lose more; beyond chance the loss is within the tolerance from "
        f"{curve.cutoffs[certain]} on."
    )
    return (
        f"From {date} on the overall accuracy is within {points} of that of the full season: "
        f"{percent(losses.scores[c, 0])} against {full}. The loss is {loss} points, with a 95 % "
        f"interval of {low} to {high}, {sure}"
    )


def later(curve: SeasonCurve, tolerance: float) -> list[str]:
    """Return which classes need a later date, in a sentence; empty if none does."""
    classes = [f"{name} ({date})" for name, date in curve.later_classes(tolerance)]
    if not classes:
        return []
    return [f"Classes that need a later date for an F1 within the tolerance: {', '.join(classes)}."]


def falls(curve: SeasonCurve) -> list[str]:
    """Return where the accuracy falls from a date to the next, a sentence each."""
    return [
        f"From {fall.before} to {fall.after} the overall accuracy falls by {fall.points:.1f} "
        f"points (p {_p(fall.p_value)}): "
        + (
            "within chance."
            if fall.p_value >= _CHANCE
            else "the method makes bad use of these images; try another method (METHOD), or more "
            "parcels."
        )
        for fall in curve.falls()
    ]


def write_early_season(
    path: str | os.PathLike, report: EarlySeasonReport, origin: page.Origin | None = None
) -> None:
    """Write the page.

    Parameters
    ----------
    path : str or Path
        Of the HTML file; an existing file is replaced.
    report : EarlySeasonReport
    origin : Origin, optional
        See `page.page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    method = METHODS[report.curve.plan.methods[0]]
    sources = [citations.ICPR, *([method.source] if method.source else [])]
    page.write_page(
        path,
        "early season report",
        [
            ("Earliest date", _answer(report)),
            ("Accuracy by date", _overall(report)),
            ("Classes", _classes(report)),
            ("Folds, parcels left out and warnings", _folds(report)),
            ("Settings", page.definition_list(report.settings)),
            ("How to cite", "".join(page.paragraph(source) for source in sources)),
        ],
        origin,
    )


def _answer(report: EarlySeasonReport) -> str:
    curve, tolerance = report.curve, report.tolerance
    labels = curve.labelled.labels
    counts = [int((labels == k).sum()) for k in range(len(curve.labelled.classes))]
    text: str = page.paragraph(answer(curve, tolerance), "answer")
    text += "".join(page.paragraph(line) for line in later(curve, tolerance))
    return text + page.notes(parts.few_parcels(curve.labelled.classes, counts, "parcels"))


def _overall(report: EarlySeasonReport) -> str:
    from .early_season_plots import accuracy_by_date

    curve, losses, attention = report.curve, report.curve.losses, report.attention
    until = list(attention.until(curve.cutoffs)[:, 0]) if attention else []
    rows = [
        (
            str(cutoff),
            curve.acquired[c],
            percent(losses.scores[c, 0]),
            decimal(losses.scores[c, 1:].mean()),
            _points(losses, c, 0),
            _deviation(curve, c),
            p_value(curve.p_values[c]) if c < len(curve.cutoffs) - 1 else DASH,
            *([percent(until[c])] if attention else []),
        )
        for c, cutoff in enumerate(curve.cutoffs)
    ]
    headers = ("Season up to", "Dates", "Overall accuracy", "Macro F1", "Points lost (95 %)",
               "STD over folds", "p", *(["Attention until then"] if attention else []))  # fmt: skip
    below = (
        " Below: share of the attention that a model of the full season, trained on all parcels, "
        "gives to each date."
        if attention
        else " The network of this method has no attention to show."
    )
    return (
        page.figure(
            accuracy_by_date(curve, report.tolerance, attention),
            "Overall accuracy of models that know the season up to each date, by the same folds. "
            "Bars: 95 % interval of the difference from the full season. Green: tolerance; orange: "
            f"earliest date.{below}",
            "Overall accuracy by cut-off date.",
        )
        + page.numeric_table(headers, rows)
        + page.paragraph(
            "Points lost against the full season, with a 95 % interval by resampling the parcels "
            "(whole groups, if parcels are grouped); STD of the loss over folds; p: McNemar's test "
            "of the same parcels, not adjusted for the number of dates.",
            "small",
        )
        + page.notes(falls(curve))
    )


def _classes(report: EarlySeasonReport) -> str:
    from .early_season_plots import classes_by_date

    curve, losses, tolerance = report.curve, report.curve.losses, report.tolerance
    names = curve.labelled.classes
    colours = list(class_colours(names, report.colours).values())
    earliest, certain = losses.earliest(tolerance), losses.earliest(tolerance, certain=True)
    overall = earliest[0]
    rows = [
        (
            page.swatch(colours[k], name),
            f"{curve.cutoffs[earliest[k + 1]]}" + " (later)" * bool(earliest[k + 1] > overall),
            str(curve.cutoffs[certain[k + 1]]),
            decimal(losses.scores[earliest[k + 1], k + 1]),
            decimal(losses.scores[-1, k + 1]),
            _points(losses, earliest[k + 1], k + 1),
        )
        for k, name in enumerate(names)
    ]
    headers = ("Class", "Earliest date", "Beyond chance", "F1 then", "F1 of full season",
               "Points lost (95 %)")  # fmt: skip
    return (
        page.figure(
            classes_by_date(curve, tolerance, colours),
            "F1 in percent of each class by date, with the 95 % interval of the difference from "
            "the full season. Green: tolerance; orange: earliest date.",
            "F1 of each class by cut-off date.",
        )
        + page.numeric_table(headers, rows)
        + page.paragraph(
            "Later: than the earliest date overall. Beyond chance: the whole interval of the loss "
            "is within the tolerance; of a class with few parcels that is seldom so.",
            "small",
        )
    )


def _p(value):
    """Return a p value as the end of a sentence: '= 0.300' or '< 0.001'."""
    text = p_value(value)
    return text if text.startswith("<") else f"= {text}"


def _points(losses, c, column):
    """Return a loss in points with its interval, as text."""
    loss, low, high = (100 * one[c, column] for one in (losses.loss, losses.low, losses.high))
    if c == len(losses.loss) - 1:
        return DASH
    return f"{loss:.1f} ({low:.1f} to {high:.1f})"


def _deviation(curve, c):
    """Return the STD of the points lost over folds, as text."""
    std = mean_and_std(curve.fold_losses[c])[1]
    return DASH if c == len(curve.cutoffs) - 1 else f"{100 * std:.1f}"


def _folds(report: EarlySeasonReport) -> str:
    plan, labels = report.curve.plan, report.curve.labelled.labels
    repeats = "once" if len(plan.folds) == 1 else f"{len(plan.folds)} times"
    return (
        page.paragraph(
            f"{counted(len(labels), 'parcel')} were split {repeats} into {plan.fold_count} folds, "
            "the same for all dates. Each fold was classified by a model trained on the others, "
            "with the images up to the date alone."
        )
        + parts.left_out(report.skipped)
        + page.notes(report.warnings)
    )
