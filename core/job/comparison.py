"""The results of a cross-validation: report, log and the best method."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING

from .job import Job

if TYPE_CHECKING:
    from ..evaluation.results import CrossValidationResults
    from ..learning.choices import Choices
    from ..report.comparison import Setting
    from ..report.page import Origin
    from ..series.parcel_table import Parcels
    from ..series.series import Series


@dataclass(frozen=True)
class Background:
    """Inputs of a report in addition to the results.

    Parameters
    ----------
    series : Series
    parcels : Parcels
    choices : Choices
    colours : dict of str to str
        #rrggbb by class name, where the operator's layer has colours.
    outlines : list of lists of (V, 2) arrays
        Outlines of each parcel, empty lists without maps.
    warnings : list of str
        About the folds.
    map_unit : str
        Of the outlines: ``m``, ``degrees`` or another name.
    versions : list of (str, str)
        Names and versions of the software beside the packages.
    origin : Origin, optional
        What the page was made from.
    """

    series: Series
    parcels: Parcels
    choices: Choices
    colours: dict[str, str]
    outlines: list
    warnings: list[str]
    map_unit: str
    versions: list[tuple[str, str]]
    origin: Origin | None = None


def comparison_results(
    job: Job, path: str, compared: CrossValidationResults, background: Background
) -> dict[str, object]:
    """Write the page that compares the methods, and its first sentences to the log.

    Parameters
    ----------
    job : Job
    path : str
        Of the HTML file, '' for none.
    compared : CrossValidationResults
    background : Background

    Returns
    -------
    dict of str to object
        ``REPORT``, and of the method that the page names the best: ``BEST_METHOD``, ``BEST_OA``,
        and ``BEST_P``, p of its difference from the runner-up; None for one method.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    from ..report.comparison import best_p, comparison_of, verdict, write_comparison

    comparison = comparison_of(compared, background.parcels, _setting(job, background))
    results: dict[str, object] = {}
    if path:
        write_comparison(path, comparison, background.origin)
        results["REPORT"] = path
    job.info(" ".join(verdict(comparison)))
    best, p = comparison.ranked()[0], best_p(comparison)
    return {
        **results,
        "BEST_METHOD": best.name,
        "BEST_OA": best.oa_mean,
        "BEST_P": None if isnan(p) else p,
    }


def _setting(job: Job, background: Background) -> Setting:
    """Return the setting of the report."""
    from ..report.comparison import Setting
    from ..series.degrees import in_degrees

    series, grouping = background.series, job.choice("GROUPING")
    crs = series.crs
    sentences = {
        "parcel": "Each parcel by itself; the same polygon twice stays together.",
        "field": f"Parcels with the same value of '{job.field('GROUP_FIELD')}'.",
        "block": "Parcels whose box has its middle in one square of "
        f"{job.real('BLOCK_SIZE'):g} {'m' if in_degrees(crs) else 'map units'}.",
    }
    return Setting(
        choices=background.choices,
        grouping=grouping,
        grouping_description=sentences[grouping],
        colours=background.colours,
        outlines=background.outlines,
        crs=" ".join(part for part in (crs.authid(), crs.description()) if part),
        map_unit=background.map_unit,
        series=[
            ("season", f"{series.start} to {series.end}"),
            ("acquisitions", str(len(series.acquisitions))),
        ],
        versions=background.versions,
        warnings=series.notes + background.warnings,
    )
