"""What an accuracy by date tells: fields of its table, settings, warnings, log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFields

from ..core.vectors.columns import INTEGER, REAL, TEXT, Column
from .layouts import column_fields
from .run import Run

if TYPE_CHECKING:
    import datetime as dt

    from ..core.evaluation.season_results import SeasonCurve
    from ..core.series.parcel_table import Parcels

_SCORES = ("oa", "f1", "lost", "lost_low", "lost_high", "lost_std", "p_value")


def table_fields() -> QgsFields:
    """Return the fields of ``TABLE``."""
    return column_fields(
        [
            Column("cutoff", TEXT),
            Column("dates", INTEGER),
            Column("class", TEXT),
            Column("parcels", INTEGER),
            *(Column(name, REAL) for name in _SCORES),
            Column("earliest", INTEGER),
            Column("certain", INTEGER),
            Column("attention", REAL),
        ]
    )


def shown_settings(run: Run) -> list[tuple[str, str]]:
    """Return the settings that are not at their default, and those of the folds."""
    from ..core.report.labels import shown

    always = ("METHOD", "CUTOFFS", "TOLERANCE", "FOLDS", "GROUPING", "REPEATS", "SEED")
    names = [definition.name() for definition in run.algorithm.parameterDefinitions()
             if definition.type() in ("number", "enum", "boolean", "string", "field")]  # fmt: skip
    return [(run.algorithm.parameterDefinition(name).description(), shown(run.value(name)))
            for name in names if name in always or not run.is_default(name)]  # fmt: skip


def unseen_parcels(parcels: Parcels, cutoff: dt.date) -> list[str]:
    """Return a warning if parcels are left out that had no observation until a date."""
    from ..core.series.parcel_table import NO_OBSERVATION

    unseen = parcels.status.count(NO_OBSERVATION)
    if not unseen:
        return []
    return [
        f"{unseen} parcel(s) left out at all dates, so that these can be compared: no valid "
        f"observation until the first cut-off, {cutoff}. A later first date keeps them."
    ]


def log_dates(run: Run, curve: SeasonCurve, tolerance: float) -> None:
    """Write the earliest dates to the log."""
    from ..core.report.early_season import answer, falls, later

    for line in (answer(curve, tolerance), *later(curve, tolerance), *falls(curve)):
        run.info(line)
