"""The report of a cross-validation: its setting, from the parameters of the run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsUnitTypes

from .run import Run

if TYPE_CHECKING:
    from ..core.evaluation.results import CrossValidationResults
    from ..core.learning.choices import Choices
    from ..core.report.comparison import Setting
    from ..core.series.parcel_table import Parcels
    from ..core.series.series import Series


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
    """

    series: Series
    parcels: Parcels
    choices: Choices
    colours: dict[str, str]
    outlines: list
    warnings: list[str]


def write_report(
    run: Run, path: str, compared: CrossValidationResults, background: Background
) -> None:
    """Write the page that compares the methods.

    Parameters
    ----------
    run : Run
    path : str
        Of the HTML file.
    compared : CrossValidationResults
    background : Background

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    from ..core.report.comparison import comparison_of, write_comparison

    setting = _setting(run, background)
    write_comparison(path, comparison_of(compared, background.parcels, setting))


def _setting(run: Run, background: Background) -> Setting:
    """Return the setting of the report."""
    from ..core.report.comparison import Setting
    from ..core.series.degrees import in_degrees

    series, grouping = background.series, run.choice("GROUPING")
    crs = series.crs
    sentences = {
        "parcel": "Each parcel by itself; the same polygon twice stays together.",
        "field": f"Parcels with the same value of '{run.field('GROUP_FIELD')}'.",
        "block": "Parcels whose box has its middle in one square of "
        f"{run.real('BLOCK_SIZE'):g} {'m' if in_degrees(crs) else 'map units'}.",
    }
    return Setting(
        choices=background.choices,
        grouping=grouping,
        grouping_description=sentences[grouping],
        colours=background.colours,
        outlines=background.outlines,
        crs=" ".join(part for part in (crs.authid(), crs.description()) if part),
        map_unit=map_unit(crs),
        series=[
            ("season", f"{series.start} to {series.end}"),
            ("acquisitions", str(len(series.acquisitions))),
        ],
        versions=[("QGIS", Qgis.QGIS_VERSION)],
        warnings=series.notes + background.warnings,
    )


def map_unit(crs: QgsCoordinateReferenceSystem) -> str:
    """Return 'm', 'degrees' or the name of the unit of a CRS."""
    unit = QgsUnitTypes.toString(crs.mapUnits())
    return "m" if unit == "meters" else unit
