"""Outputs of a cross-validation: tables of scores and confusion, predictions."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSink,
)

from ..core.compat import integer_field, real_field, text_field
from . import parameters as groups
from . import sinks
from .fields import ResultFields
from .run import Run
from .vector_styles import right_renderer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.evaluation.results import CrossValidationResults, MethodRun
    from ..core.series.parcel_table import Parcels
    from .algorithm import PlanarSitsAlgorithm


def add_outputs(algorithm: PlanarSitsAlgorithm) -> None:
    """Add ``SCORES``, ``CONFUSION``, ``PREDICTIONS`` and ``REPORT``."""
    add, tr = algorithm.add, algorithm.tr
    table = QgsProcessing.SourceType.TypeVector
    add(
        QgsProcessingParameterFeatureSink("SCORES", tr("Scores"), table),
        "A table with a row for each method, repeat and fold: overall accuracy, macro F1, kappa, "
        "seconds of training, parcels classified per second, parcels tested, calibration error, "
        "number of trained parameters; with crop groups also the accuracy of the groups and the "
        "mistakes within them.",
    )
    add(
        QgsProcessingParameterFeatureSink("CONFUSION", tr("Confusion"), table, optional=True),
        "A table that counts parcels by method, true class and decided class, over all folds and "
        "repeats.",
    )
    add(
        QgsProcessingParameterFeatureSink(
            "PREDICTIONS",
            tr("Predictions"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        ),
        "The parcels, once for each method and repeat, with the class from a model that was not "
        "trained on them, and the fold: use it as GROUP_FIELD to repeat the folds.",
    )
    groups.add_report(algorithm, "A page that compares the methods.")


def rehearse_outputs(run: Run, source: QgsProcessingFeatureSource, parcels: Parcels) -> None:
    """Find out before the work whether the tables and the predictions can be written.

    Parameters
    ----------
    run : Run
    source : QgsProcessingFeatureSource
        Of the parcels.
    parcels : Parcels

    Raises
    ------
    PlanarSitsError
        If one cannot.
    """
    sinks.rehearse(run, "SCORES", sinks.Layout(sinks.joined_fields(score_fields())))
    sinks.rehearse(run, "CONFUSION", sinks.Layout(sinks.joined_fields(confusion_fields())))
    if run.is_set("PREDICTIONS"):
        classes = sorted({label for label in parcels.labels if label})
        results = ResultFields(source.fields(), classes, True, prediction_fields())
        for note in results.notes:
            run.warn(f"PREDICTIONS: {note}")
        sinks.rehearse(run, "PREDICTIONS", results.layout(source, right_renderer))


def write_outputs(
    run: Run, compared: CrossValidationResults, source: QgsProcessingFeatureSource, parcels: Parcels
) -> dict[str, object]:
    """Write the tables and the predictions that are requested.

    Parameters
    ----------
    run : Run
    compared : CrossValidationResults
    source : QgsProcessingFeatureSource
        Of the parcels.
    parcels : Parcels

    Returns
    -------
    dict
        Identities of the layers, by output.
    """
    identities = {}
    for name, fields, rows in (
        ("SCORES", score_fields(), compared.score_rows()),
        ("CONFUSION", confusion_fields(), compared.confusion_rows()),
    ):
        values = ([row[field.name()] for field in fields] for row in rows)
        identities[name] = sinks.write_table(run, name, sinks.joined_fields(fields), values)
    identities["PREDICTIONS"] = _write_predictions(run, compared, source, parcels)
    return {name: identity for name, identity in identities.items() if identity}


def score_fields() -> list[QgsField]:
    """Return the fields of ``SCORES``."""
    return [
        text_field("method"),
        integer_field("repeat"),
        integer_field("fold"),
        *(real_field(n) for n in ("oa", "macro_f1", "kappa", "seconds", "parcels_per_second")),
        integer_field("parcels"),
        real_field("ece"),
        integer_field("parameters"),
        real_field("group_oa"),
        integer_field("in_group"),
    ]


def confusion_fields() -> list[QgsField]:
    """Return the fields of ``CONFUSION``."""
    names = ("method", "truth", "pred_class")
    return [*(text_field(name) for name in names), integer_field("parcels")]


def prediction_fields() -> list[QgsField]:
    """Return the fields of ``PREDICTIONS`` before those of a classification."""
    return [
        text_field("method"),
        integer_field("repeat"),
        integer_field("fold"),
        text_field("truth"),
        integer_field("right"),
    ]


def _write_predictions(
    run: Run, compared: CrossValidationResults, source: QgsProcessingFeatureSource, parcels: Parcels
) -> str:
    """Write every parcel for each method and repeat; return the identity or ''."""
    compared.mark_tested(parcels)
    runs, before = compared.method_runs(parcels), prediction_fields()
    names = [field.name() for field in before]
    results = ResultFields(source.fields(), compared.labelled.classes, True, before, len(runs))

    def features_of(method_run: MethodRun) -> Iterator[QgsFeature]:
        def values(position: int) -> list:
            row = method_run.row(position)
            return [row[name] for name in names]

        return results.features(source, parcels, method_run.classified, values)

    features = chain.from_iterable(map(features_of, runs))
    return sinks.write_layer(run, "PREDICTIONS", results.layout(source, right_renderer), features)
