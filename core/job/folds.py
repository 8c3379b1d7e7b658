"""The plan of a cross-validation, and the parcels that it takes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .inputs import make_reader
from .job import Job

if TYPE_CHECKING:
    from ..evaluation.cross_validation import FoldRunner
    from ..evaluation.fold_store import FoldStore
    from ..evaluation.plan import Plan
    from ..learning.choices import Choices
    from ..learning.labelled import Labelled
    from ..networks.device import Engine
    from ..series.parcel_table import Parcels
    from ..series.series import Series

# A class needs a parcel each to test, to train and to validate with.
LEAST_PARCELS = 3


def grouping_field(job: Job, series: Series) -> str:
    """Return the field whose values stay in one fold, '' for none; check the grouping.

    Parameters
    ----------
    job : Job
    series : Series

    Returns
    -------
    str
        It may not exist.

    Raises
    ------
    PlanarSitsError
        If the side of a block is given in degrees.
    """
    from ..series.degrees import check_metres

    grouping = job.choice("GROUPING")
    if grouping == "block":
        check_metres(job.real("BLOCK_SIZE"), "BLOCK_SIZE", series.crs)
    return job.field("GROUP_FIELD") if grouping == "field" else ""


def fold_store(
    job: Job, folder: Path, labelled: Labelled, plan: Plan, engine: Engine
) -> FoldStore:
    """Return the store of finished folds.

    Parameters
    ----------
    job : Job
        With ``RESUME``.
    folder : Path
        For all runs.
    labelled : Labelled
    plan : Plan
    engine : Engine

    Returns
    -------
    FoldStore
    """
    from ..evaluation.fold_store import FoldStore

    return FoldStore(folder, labelled, plan.groups, engine.batch_size, job.flag("RESUME"))


def fold_runner(job: Job) -> FoldRunner | None:
    """Return where folds are computed: None for this process.

    Parameters
    ----------
    job : Job
        With ``DEVICE``.
    """
    if not job.cluster:
        return None
    from ..cluster.fold_runner import ClusterFolds

    return ClusterFolds(job.cluster, job.choice("DEVICE"))


def read_compared(
    job: Job, series: Series, parcels: Parcels, choices: Choices, reading: float
) -> Labelled:
    """Read the parcels of a comparison; check first that every method can take them.

    Parameters
    ----------
    job : Job
        With ``METHODS`` and ``STEPS``.
    series : Series
    parcels : Parcels
    choices : Choices
    reading : float
        Part of the progress bar.

    Returns
    -------
    Labelled
    """
    from ..learning.labelled import read_labelled, series_axis
    from ..learning.methods import with_method
    from ..learning.session import check_images

    steps = job.integer("STEPS")
    bands, length = len(series.band_names), len(series_axis(series, steps))
    for method in job.choices("METHODS"):
        check_images(with_method(choices, method), bands, length)
    return read_labelled(
        make_reader(job, series, parcels),
        steps,
        LEAST_PARCELS,
        progress=job.progress(0.0, reading),
        cancelled=job.cancelled,
    )


def read_plan(
    job: Job, methods: Sequence[str], labelled: Labelled, parcels: Parcels, series: Series
) -> tuple[Plan, list[str]]:
    """Draw the folds.

    Parameters
    ----------
    job : Job
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
    from ..evaluation.fold_warnings import (
        duplicate_warnings,
        fold_warnings,
        group_warnings,
    )
    from ..evaluation.groups import block_groups, group_numbers
    from ..evaluation.plan import FoldSettings, make_plan
    from ..series.degrees import metric_bounds
    from ..series.zone_bounds import common_bounds

    groups, warnings, index = None, [], labelled.pixels.index
    if job.choice("GROUPING") == "field":
        values = [parcels.groups[parcel] for parcel in index]
        groups, warnings = group_numbers(values), group_warnings(values)
    elif job.choice("GROUPING") == "block":
        bounds = metric_bounds(common_bounds(parcels, series)[index], series.crs)
        groups = block_groups(bounds, job.real("BLOCK_SIZE"))
    settings = FoldSettings(job.integer("FOLDS"), job.integer("REPEATS"), job.integer("SEED"))
    plan = make_plan(methods, labelled, settings, groups)
    warnings += duplicate_warnings(labelled.pixels.keys)
    warnings += fold_warnings(labelled.labels, labelled.classes, plan.folds[0], groups)
    return plan, warnings
