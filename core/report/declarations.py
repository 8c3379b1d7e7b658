"""The page of judged declarations: suspicious parcels, visits, classes and a map."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..assessment.label_errors import SUSPICIOUS, Alarms, expected_alarms
from ..colours import SUSPICION
from . import citations, page, parts
from .numbers import counted, decimal, percent

if TYPE_CHECKING:
    from ..evaluation.declarations import Declarations
    from ..series.parcel_table import Parcels

# Rows of the table of suspicious parcels; the layer has all of them.
_ROWS = 200
# Pairs of declared and likely class.
_PAIRS = 15


@dataclass(frozen=True)
class DeclarationsReport:
    """Content of the page.

    Parameters
    ----------
    declarations : Declarations
        M judged parcels.
    parcels : Parcels
        With the status of every parcel.
    budget : int
        Visits.
    source : str
        A sentence: which models gave the probabilities.
    settings : sequence of (str, str)
        Names and values.
    warnings : sequence of str
    outlines : sequence of N lists of (V, 2) arrays
        Outer rings of each parcel of the input; empty lists: no map.
    map_unit : str
    """

    declarations: Declarations
    parcels: Parcels
    budget: int
    source: str
    settings: Sequence[tuple[str, str]] = ()
    warnings: Sequence[str] = ()
    outlines: Sequence[list] = ()
    map_unit: str = "m"


def alarms_text(alarms: Alarms) -> str:
    """Return in a sentence what visits are expected to find."""
    return (
        f"Of {counted(alarms.visits, 'visit')} to the most suspicious parcels, "
        f"{alarms.right:.1f} ± {alarms.std:.1f} are expected to find a wrong declaration, and "
        f"{alarms.wrong:.1f} a right one; this is {percent(alarms.share)} of all wrong "
        "declarations that are expected."
    )


def write_declarations(
    path: str | os.PathLike, report: DeclarationsReport, origin: page.Origin | None = None
) -> None:
    """Write the page.

    Parameters
    ----------
    path : str or path-like
        Of the HTML file; an existing file is replaced.
    report : DeclarationsReport
    origin : Origin, optional
        See `page.page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    page.write_page(
        path,
        "declarations report",
        [
            ("Suspicious parcels", _answer(report) + _suspicious(report)),
            ("Visits", _visits(report)),
            ("Map", _map(report)),
            ("Which classes are declared in place of which", _pairs(report)),
            ("Classes", _classes(report)),
            ("How to read this", _reading(report)),
            (
                "Parcels left out and warnings",
                parts.left_out(report.parcels.skipped()) + page.notes(report.warnings),
            ),
            ("Settings", page.definition_list(report.settings)),
            ("How to cite", page.paragraph(citations.CONFIDENT_LEARNING)),
        ],
        origin,
    )


def _answer(report):
    """Return how many declarations are suspicious and expected to be wrong."""
    errors, judged = report.declarations.errors, len(report.declarations.labels)
    number = int(errors.suspicious.sum())
    are = "is" if number == 1 else "are"
    return page.paragraph(
        page.Html(
            f"<strong>{number:,}</strong> of {counted(judged, 'declaration')} {are} "
            f"more probably wrong than right; <strong>{errors.wrong.sum():.1f}</strong> "
            f"({percent(float(errors.wrong.mean()))}) are expected to be wrong."
        ),
        "answer",
    ) + page.paragraph(alarms_text(expected_alarms(errors.wrong, report.budget)))


def _suspicious(report):
    """Return a table of the parcels to visit and of all suspicious ones."""
    declarations, errors = report.declarations, report.declarations.errors
    wanted = max(int(errors.suspicious.sum()), min(report.budget, len(errors.wrong)))
    shown = declarations.most_suspicious()[: min(wanted, _ROWS)]
    rows = [
        (
            f"{errors.ranks[position]:,}",
            report.parcels.ids[declarations.index[position]],
            declarations.classes[declarations.labels[position]],
            percent(declarations.declared[position]),
            declarations.classes[declarations.best[position]],
            percent(declarations.probabilities[position].max()),
            percent(errors.wrong[position]),
        )
        for position in shown
    ]
    headers = ("Rank", "Parcel", "Declared", "Probability", "Most probable", "Probability",
               "Wrong with")  # fmt: skip
    more = wanted - len(shown)
    note = f"{counted(more, 'more parcel')} in the layer." if more else ""
    return page.table(headers, rows) + (page.paragraph(note, "small") if note else "")


def _visits(report):
    """Return the expected alarms for several budgets, as a curve and a table."""
    from .declaration_plots import alarms_curve

    wrong = report.declarations.errors.wrong
    budgets = sorted({n for n in (5, 10, 20, 50, 100, 200, 500, 1000, report.budget)
                      if n <= len(wrong)} | {min(report.budget, len(wrong))})  # fmt: skip
    rows = []
    for budget in budgets:
        alarms = expected_alarms(wrong, budget)
        rows.append((
            f"{alarms.visits:,}", f"{alarms.right:.1f}", f"{alarms.wrong:.1f}",
            f"{alarms.std:.1f}", percent(alarms.share),
        ))  # fmt: skip
    headers = ("Visits", "True alarms", "False alarms", "STD", "Of all wrong declarations")
    return page.figure(
        alarms_curve(wrong, report.budget),
        "Expected true alarms by number of visits, most suspicious first. Band: twice the STD.",
    ) + page.table(headers, rows)


def _map(report):
    """Return a map of the judged parcels by suspicion; '' without outlines."""
    from .comparison.maps import Geometry, shaded_map

    declarations = report.declarations
    outlines = [report.outlines[index] for index in declarations.index] if report.outlines else []
    if not any(outlines):
        return ""
    groups = np.digitize(declarations.errors.wrong, [low for low, _, _ in SUSPICION[1:]])
    labels = [f"wrong with {100 * low:.0f} to {100 * high:.0f} %" for low, high, _ in SUSPICION]
    colours = [colour for _, _, colour in SUSPICION]
    return page.figure(
        shaded_map(Geometry(outlines, report.map_unit), groups, labels, colours),
        "Judged parcels by the probability that their declaration is wrong.",
    )


def _pairs(report):
    """Return the expected wrong declarations by declared and likely class."""
    declarations, errors = report.declarations, report.declarations.errors
    others = declarations.probabilities.copy()
    others[np.arange(len(others)), declarations.labels] = -1
    sums = np.zeros((len(declarations.classes),) * 2)
    np.add.at(sums, (declarations.labels, others.argmax(axis=1)), errors.wrong)
    order = np.argsort(-sums, axis=None, kind="stable")[:_PAIRS]
    rows = [
        (declarations.classes[row], declarations.classes[column], f"{sums[row, column]:.1f}")
        for row, column in zip(*np.unravel_index(order, sums.shape))
        if sums[row, column] >= 0.05
    ]
    if not rows:
        return page.paragraph("No declaration is expected to be wrong.")
    return page.table(("Declared", "Likely", "Expected parcels"), rows)


def _classes(report):
    """Return a table of the declared classes."""
    declarations, errors = report.declarations, report.declarations.errors
    rows = []
    for label, name in enumerate(declarations.classes):
        members = declarations.labels == label
        if members.any():
            wrong = errors.wrong[members]
            rows.append((
                name, f"{members.sum():,}", f"{(wrong > SUSPICIOUS).sum():,}", f"{wrong.sum():.1f}",
                decimal(float(declarations.declared[members].mean())),
            ))  # fmt: skip
    headers = ("Declared class", "Parcels", "Suspicious", "Expected wrong", "Mean probability")
    return page.table(headers, rows)


def _reading(report):
    """Return what the probabilities are, and what they are not."""
    return page.paragraph(
        f"{report.source} Confident learning estimates which classes are declared in place of "
        "which; the likelihood of all declarations gives how often that happens and how sharp the "
        "probabilities are; Bayes' rule gives the probability that a declaration is wrong."
    ) + page.notes([
        "A parcel that looks unlike its class for another reason (a failed crop, a catch crop, "
        "mixed pixels, clouds) cannot be told from a wrong declaration. Visit before you decide.",
        "Errors that are the same in most parcels of a class are learned and not found.",
    ])  # fmt: skip
