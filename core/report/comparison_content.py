"""The report of a cross-validation, from its results."""

import platform
from dataclasses import asdict, astuple, dataclass

import numpy as np

from ..colours import class_colours
from ..evaluation.metrics import fold_summary
from ..evaluation.significance import compare_methods, holm
from ..learning.methods import METHODS
from ..learning.scores import calibration_error, reliability
from ..system import plugin_version
from .comparison import Comparison, MethodResult


@dataclass(frozen=True)
class Setting:
    """What a report says of a cross-validation beside its results.

    Parameters
    ----------
    choices : Choices
    grouping, grouping_told : str
        What stays together, in a word and in a sentence.
    colours : dict of str to str
        Known colours of classes.
    outlines : list of lists of (V, 2) arrays
        Of the parcels of the input.
    crs, map_unit : str
    series : list of (str, str)
        Facts of the series, by name.
    versions : list of (str, str)
        Of software that is not known here.
    warnings : list of str
    """

    choices: object
    grouping: str
    grouping_told: str
    colours: dict
    outlines: list
    crs: str
    map_unit: str
    series: list
    versions: list
    warnings: list


def comparison_of(found, parcels, setting):
    """Return what the report of a cross-validation tells.

    Parameters
    ----------
    found : CrossValidationResults
    parcels : Parcels
    setting : Setting

    Returns
    -------
    Comparison
    """
    labelled, plan = found.labelled, found.plan
    p_values, only_right = compare_methods(found.correct())
    outlines = [setting.outlines[place] for place in labelled.pixels.index]
    return Comparison(
        class_names=labelled.classes,
        class_colours=list(class_colours(labelled.classes, setting.colours).values()),
        methods=[_method_result(found, name) for name in plan.methods],
        truth=labelled.labels,
        fold_numbers=plan.folds[0],
        folds=int(plan.folds.max()) + 1,
        repeats=len(plan.folds),
        seed=setting.choices.fit.seed,
        grouping=setting.grouping,
        grouping_told=setting.grouping_told,
        p_values=holm(p_values),
        only_right=only_right,
        outlines=outlines if any(outlines) else [],
        crs=setting.crs,
        map_unit=setting.map_unit,
        settings=setting.series + _settings(setting.choices, labelled),
        versions=_versions() + setting.versions,
        warnings=setting.warnings,
        skipped=[(reason, count) for reason, count, _ in parcels.skipped()],
    )


def _method_result(found, name):
    """Return what the report tells of a method."""
    results, method = found.method_results(name), METHODS[name]
    folds = [found.fold_scores(result) for result in results]
    summary = fold_summary(folds, len(found.labelled.labels))
    confidence, right = _confidences(found, name, calibrated=True)
    return MethodResult(
        name=name,
        title=method.title,
        source=method.source,
        parameters=max(result.facts["parameters"] for result in results),
        ece=calibration_error(confidence, right),
        ece_before=calibration_error(*_confidences(found, name, calibrated=False)),
        train_seconds=float(np.mean([result.seconds for result in results])),
        parcels_per_second=float(np.mean([result.parcels_per_second for result in results])),
        fold_scores=[
            (result.task.repeat, result.task.fold, fold["oa"], fold["macro_f1"], fold["kappa"])
            for result, fold in zip(results, folds)
        ],
        probabilities=found.probabilities(name).mean(axis=0),
        reliability=astuple(reliability(confidence, right)),
        **summary,
    )


def _confidences(found, name, calibrated):
    """Return the confidence of every test of every parcel, and whether it was right."""
    probabilities = found.probabilities(name, calibrated=calibrated)
    right = probabilities.argmax(axis=2) == found.labelled.labels
    return probabilities.max(axis=2).ravel(), right.ravel()


def _settings(choices, labelled):
    """Return what was chosen, as pairs of texts."""
    pixels = labelled.pixels
    described = {
        "parcels": f"{len(pixels)}, {pixels.offsets[-1]} pixels",
        "time steps": len(labelled.facts.days),
        "bands": ", ".join(labelled.facts.band_names),
        "network of planar images": choices.backbone,
        "first weights": choices.weights,
        "filters of TempCNN": choices.filters,
        **{name: value for name, value in asdict(choices.segments).items() if name != "sampler"},
        **asdict(choices.fit),
    }
    return [(name.replace("_", " "), str(value)) for name, value in described.items()]


def _versions():
    """Return the software that was used."""
    import sklearn
    import torch

    return [
        ("Planar SITS", plugin_version()),
        ("PyTorch", torch.__version__),
        ("scikit-learn", sklearn.__version__),
        ("NumPy", np.__version__),
        ("Python", platform.python_version()),
    ]
