"""Folds of parcels: parameters, checks and plan of a cross-validation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsProcessingFeatureSource,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
)

from ..core.job import folds as job_folds
from ..core.job.folds import LEAST_PARCELS, fold_runner, grouping_field, read_plan
from ..core.options import GROUPINGS
from . import checks
from .parameter_kinds import enum_parameter, integer_parameter, real_parameter
from .run import Run

if TYPE_CHECKING:
    from ..core.evaluation.fold_store import FoldStore
    from ..core.evaluation.plan import Plan
    from ..core.learning.labelled import Labelled
    from ..core.networks.device import Engine
    from ..core.series.series import Series
    from .algorithm import PlanarSitsAlgorithm

__all__ = [
    "LEAST_PARCELS",
    "add_folds",
    "fold_runner",
    "fold_store",
    "read_group_field",
    "read_plan",
]


def add_folds(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the folds (advanced): number, grouping, repeats, and whether to resume."""
    add, tr = algorithm.add, algorithm.tr
    add(
        integer_parameter("FOLDS", tr("Folds"), 5, (2, 100)),
        "Parts of the parcels that are held out in turn.",
        advanced=True,
    )
    add(
        enum_parameter("GROUPING", tr("Keep together in one fold"), GROUPINGS, "parcel"),
        "Neighbouring parcels are alike: only where they are in one fold is the accuracy that of "
        "a map of new land. A parcel is in the square that has the middle of its bounding box.",
        advanced=True,
    )
    add(
        QgsProcessingParameterField(
            "GROUP_FIELD", tr("Group field"), None, "PARCELS", optional=True
        ),
        "Only where parcels of a group are kept together: the farm, the municipality, or the folds "
        "of another run.",
        advanced=True,
    )
    add(
        real_parameter("BLOCK_SIZE", tr("Side of a block (map units)"), 5000.0, (0.0, None)),
        "Only where squares of land are kept together, in map units of the images (in metres if "
        "these are degrees).",
        advanced=True,
    )
    add(
        integer_parameter("REPEATS", tr("Repeats"), 1, (1, 100)),
        "Repeats with other folds: how much the result depends on the split.",
        advanced=True,
    )
    add(
        QgsProcessingParameterBoolean("RESUME", tr("Resume a stopped run"), False),
        "Uses the finished folds of a stopped run of the same data and settings; methods and "
        "repeats may have been added.",
        advanced=True,
    )


def read_group_field(run: Run, series: Series, source: QgsProcessingFeatureSource) -> str:
    """Return the field whose values stay in one fold, '' for none; check the grouping.

    Parameters
    ----------
    run : Run
    series : Series
    source : QgsProcessingFeatureSource
        Of the parcels.

    Returns
    -------
    str

    Raises
    ------
    PlanarSitsError
        If the field does not exist, or the side of a block is given in degrees.
    """
    field = grouping_field(run, series)
    if field:
        checks.check_field(source, field, "GROUP_FIELD")
    return field


def fold_store(run: Run, labelled: Labelled, plan: Plan, engine: Engine) -> FoldStore:
    """Return the store of finished folds, in the profile of QGIS.

    Parameters
    ----------
    run : Run
        With ``RESUME``.
    labelled : Labelled
    plan : Plan
    engine : Engine

    Returns
    -------
    FoldStore
    """
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "planar_sits" / "folds"
    return job_folds.fold_store(run, folder, labelled, plan, engine)
