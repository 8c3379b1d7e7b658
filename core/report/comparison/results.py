"""The content of the report, from the results of a cross-validation."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...colours import class_colours
from ...evaluation.metrics import fold_summary
from ...evaluation.significance import compare_methods, holm
from ...learning.methods import METHODS
from ...learning.scores import calibration_error, reliability
from ...networks.registry import ESTIMATORS
from ...system import plugin_version
from ..labels import with_labels
from .content import Comparison, MethodResult

if TYPE_CHECKING:
    from ...evaluation.results import CrossValidationResults
    from ...learning.choices import Choices
    from ...series.parcel_table import Parcels


@dataclass(frozen=True)
class Setting:
    """Set-up of a cross-validation, for its report.

    Parameters
    ----------
    choices : Choices
        Of the planar methods.
    grouping : {'parcel', 'field', 'block'}
        What stays in one fold.
    grouping_description : str
        The grouping in a sentence.
    colours : dict of str to str
        ``#rrggbb`` by class name, for some classes or none.
    outlines : sequence of lists of (V, 2) arrays
        Outer rings of each parcel of the input; empty lists: no maps are drawn.
    crs : str
        Name of the coordinate reference system.
    map_unit : str
        Of the outlines: ``m``, ``degrees`` or another name.
    series : list of (str, str)
        Facts of the series, by name.
    versions : list of (str, str)
        Software and version, beside the Python packages.
    warnings : sequence of str
    """

    choices: Choices
    grouping: str
    grouping_description: str
    colours: dict[str, str]
    outlines: Sequence[list]
    crs: str
    map_unit: str
    series: list[tuple[str, str]]
    versions: list[tuple[str, str]]
    warnings: Sequence[str]


def comparison_of(
    results: CrossValidationResults, parcels: Parcels, setting: Setting
) -> Comparison:
    """Return the content of the report of a cross-validation.

    Parameters
    ----------
    results : CrossValidationResults
    parcels : Parcels
        Of the input, with the status of each.
    setting : Setting
    """
    labelled, plan = results.labelled, results.plan
    p_values, only_right = compare_methods(results.correct())
    outlines = [setting.outlines[index] for index in labelled.pixels.index]
    return Comparison(
        class_names=labelled.classes,
        class_colours=list(class_colours(labelled.classes, setting.colours).values()),
        methods=[_method_result(results, name) for name in plan.methods],
        truth=labelled.labels,
        fold_numbers=plan.folds[0],
        folds=int(plan.folds.max()) + 1,
        repeats=len(plan.folds),
        seed=setting.choices.fit.seed,
        grouping=setting.grouping,
        grouping_description=setting.grouping_description,
        p_values=holm(p_values),
        only_right=only_right,
        outlines=outlines if any(outlines) else [],
        crs=setting.crs,
        map_unit=setting.map_unit,
        settings=with_labels(dict(setting.series)) + _settings(setting.choices, labelled),
        versions=_versions() + setting.versions,
        warnings=setting.warnings,
        skipped=parcels.skipped(),
        groups=results.groups,
    )


def _method_result(results, name):
    """Return the `MethodResult` of a method."""
    fold_results, method = results.method_results(name), METHODS[name]
    folds = [results.fold_scores(result) for result in fold_results]
    summary = fold_summary(folds, len(results.labelled.labels))
    confidence, correct = _confidences(results, name, calibrated=True)
    return MethodResult(
        name=name,
        title=method.title,
        source=method.source,
        parameters=max(result.facts["parameters"] for result in fold_results),
        ece=calibration_error(confidence, correct),
        ece_before=calibration_error(*_confidences(results, name, calibrated=False)),
        train_seconds=float(np.mean([result.seconds for result in fold_results])),
        parcels_per_second=float(np.mean([result.parcels_per_second for result in fold_results])),
        fold_accuracies=[fold["oa"] for fold in folds],
        group_accuracies=_group_accuracies(results, fold_results),
        probabilities=results.probabilities(name).mean(axis=0),
        classical=method.network in ESTIMATORS,
        reliability=reliability(confidence, correct),
        **summary,
    )


def _group_accuracies(results, fold_results):
    """Return the accuracy of the groups of each fold; empty without groups."""
    if results.groups is None:
        return []
    return [results.group_scores(result)["group_oa"] for result in fold_results]


def _confidences(results, name, *, calibrated):
    """Return the confidence of every test of every parcel, and whether it was correct."""
    probabilities = results.probabilities(name, calibrated=calibrated)
    correct = probabilities.argmax(axis=2) == results.labelled.labels
    return probabilities.max(axis=2).ravel(), correct.ravel()


def _settings(choices, labelled):
    """Return the settings of a cross-validation, as pairs of texts."""
    pixels = labelled.pixels
    segments = asdict(choices.segments)
    segments.pop("sampler")  # differs by method
    values = {
        "parcels": f"{len(pixels)}, {pixels.offsets[-1]} pixels",
        "time steps": len(labelled.facts.days),
        "bands": ", ".join(labelled.facts.band_names),
        "network of planar images": choices.backbone,
        "weights": choices.weights,
        "filters": choices.filters,
        **segments,
        **asdict(choices.fit),
        "attention guidance": choices.regulariser.weight if choices.regulariser else 0.0,
    }
    return with_labels(values)


def _versions():
    """Return the versions of the plugin and of the packages that the scores depend on."""
    import sklearn
    import torch

    return [
        ("Planar SITS", plugin_version()),
        ("PyTorch", torch.__version__),
        ("scikit-learn", sklearn.__version__),
        ("NumPy", np.__version__),
        ("Python", platform.python_version()),
    ]
