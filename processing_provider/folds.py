"""Folds of parcels: parameters, checks and plan of a cross-validation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsProcessingFeatureSource,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
)

from ..core.options import GROUPINGS
from . import checks
from .effects import Rule
from .parameters import enum_parameter, integer_parameter, real_parameter
from .run import Run

if TYPE_CHECKING:
    from ..core.evaluation.fold_store import FoldStore
    from ..core.evaluation.plan import Plan
    from ..core.learning.labelled import Labelled
    from ..core.networks.device import Engine
    from ..core.series.parcel_table import Parcels
    from ..core.series.series import Series
    from .algorithm import PlanarSitsAlgorithm

# A class needs a parcel each to test, to train and to validate with.
LEAST_PARCELS = 3


def _grouping_rule(name: str, grouping: str) -> Rule:
    """Return the rule of an option that serves one ``GROUPING``."""
    return Rule(
        name,
        "GROUPING",
        effective=lambda run: run.choice("GROUPING") == grouping,
        remedy=f"set GROUPING to '{grouping}'",
    )


RULES = (_grouping_rule("GROUP_FIELD", "field"), _grouping_rule("BLOCK_SIZE", "block"))


def add_folds(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the folds: number, grouping, repeats, and whether to resume."""
    add, tr = algorithm.add, algorithm.tr
    add(
        integer_parameter("FOLDS", tr("Folds"), 5, (2, 100)),
        "Parts of the parcels that are held out in turn.",
    )
    add(
        enum_parameter("GROUPING", tr("Grouping"), GROUPINGS, "parcel"),
        "What stays together in a fold. parcel: each parcel by itself. field: parcels with the "
        "same value of the group field. block: parcels whose bounding box has its middle in "
        "the same square of land.",
    )
    add(
        QgsProcessingParameterField(
            "GROUP_FIELD", tr("Group field"), None, "PARCELS", optional=True
        ),
        "Only for grouping 'field': the farm, the municipality, or the folds of another run.",
    )
    add(
        real_parameter("BLOCK_SIZE", tr("Side of a block (map units)"), 5000.0, (0.0, None)),
        "Only for grouping 'block', in map units of the images (in metres if these are degrees).",
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
    from ..core.series.degrees import check_metres

    grouping = run.choice("GROUPING")
    if grouping == "block":
        check_metres(run.real("BLOCK_SIZE"), "BLOCK_SIZE", series.crs)
    if grouping != "field":
        return ""
    checks.check_field(source, run.field("GROUP_FIELD"), "GROUP_FIELD")
    return run.field("GROUP_FIELD")


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
    from ..core.evaluation.fold_store import FoldStore

    folder = Path(QgsApplication.qgisSettingsDirPath()) / "planar_sits" / "folds"
    return FoldStore(folder, labelled, plan.groups, engine.batch_size, run.flag("RESUME"))


def read_plan(
    run: Run, methods: Sequence[str], labelled: Labelled, parcels: Parcels, series: Series
) -> tuple[Plan, list[str]]:
    """Draw the folds.

    Parameters
    ----------
    run : Run
    methods : sequence of str
    labelled : Labelled
    parcels : Parcels
        All parcels of the input.
    series : Series

    Returns
    -------
    Plan
    list of str
        Warnings about it.

    Raises
    ------
    PlanarSitsError
        If there are too few parcels or groups for the folds.
    """
    from ..core.evaluation.fold_warnings import (
        duplicate_warnings,
        fold_warnings,
        group_warnings,
    )
    from ..core.evaluation.groups import block_groups, group_numbers
    from ..core.evaluation.plan import FoldSettings, make_plan
    from ..core.series.degrees import metric_bounds
    from ..core.series.zone_bounds import common_bounds

    groups, warnings, index = None, [], labelled.pixels.index
    if run.choice("GROUPING") == "field":
        values = [parcels.groups[parcel] for parcel in index]
        groups, warnings = group_numbers(values), group_warnings(values)
    elif run.choice("GROUPING") == "block":
        bounds = metric_bounds(common_bounds(parcels, series)[index], series.crs)
        groups = block_groups(bounds, run.real("BLOCK_SIZE"))
    settings = FoldSettings(run.integer("FOLDS"), run.integer("REPEATS"), run.integer("SEED"))
    plan = make_plan(methods, labelled, settings, groups)
    warnings += duplicate_warnings(labelled.pixels.keys)
    warnings += fold_warnings(labelled.labels, labelled.classes, plan.folds[0], groups)
    return plan, warnings
