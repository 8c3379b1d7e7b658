"""Outputs of a cross-validation: tables of scores and confusion, predictions."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSink,
)

from ..core.job.tables import CONFUSION, PREDICTIONS, SCORES
from . import parameters as groups
from . import sinks
from .fields import ResultFields
from .layouts import Layout, column_fields
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
        "trained on them, and the fold: use it as 'Group field' to repeat the folds.",
    )
    groups.add_report(algorithm, "Comparison report", "A page that compares the methods.")


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
    sinks.rehearse(run, "SCORES", Layout(column_fields(SCORES)))
    sinks.rehearse(run, "CONFUSION", Layout(column_fields(CONFUSION)))
    if run.is_set("PREDICTIONS"):
        classes = sorted({label for label in parcels.labels if label})
        results = ResultFields(source.fields(), classes, True, PREDICTIONS)
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
    for name, columns, rows in (
        ("SCORES", SCORES, compared.score_rows()),
        ("CONFUSION", CONFUSION, compared.confusion_rows()),
    ):
        values = ([row[column.name] for column in columns] for row in rows)
        identities[name] = sinks.write_table(run, name, column_fields(columns), values)
    identities["PREDICTIONS"] = _write_predictions(run, compared, source, parcels)
    return {name: identity for name, identity in identities.items() if identity}


def _write_predictions(
    run: Run, compared: CrossValidationResults, source: QgsProcessingFeatureSource, parcels: Parcels
) -> str:
    """Write every parcel for each method and repeat; return the identity or ''."""
    compared.mark_tested(parcels)
    runs = compared.method_runs(parcels)
    names = [column.name for column in PREDICTIONS]
    results = ResultFields(source.fields(), compared.labelled.classes, True, PREDICTIONS, len(runs))

    def features_of(method_run: MethodRun) -> Iterator[QgsFeature]:
        def values(position: int) -> list:
            row = method_run.row(position)
            return [row[name] for name in names]

        return results.features(source, parcels, method_run.classified, values)

    features = chain.from_iterable(map(features_of, runs))
    return sinks.write_layer(run, "PREDICTIONS", results.layout(source, right_renderer), features)
