"""The outputs of a cross-validation: tables of scores and confusion, and the predictions."""

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..core.compat import integer_field, real_field, text_field
from . import reading
from .results import ResultFields
from .styling import right_renderer, style_parcels

_TABLES = ("SCORES", "CONFUSION")


def add_outputs(algorithm):
    """Add ``SCORES``, ``CONFUSION``, ``PREDICTIONS`` and ``REPORT``."""
    add, tr = algorithm.add, algorithm.tr
    table = QgsProcessing.SourceType.TypeVector
    add(
        QgsProcessingParameterFeatureSink("SCORES", tr("Scores"), table),
        "A table with a row for each method, repeat and fold: overall accuracy, mean F1, kappa, "
        "seconds of training, parcels classified per second, parcels tested, calibration error "
        "and numbers that the method learned.",
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
        "The parcels, once for each method and repeat, with the class that a model decided which "
        "had not seen them, and the fold: give it to GROUP_FIELD to repeat the folds.",
    )
    add(
        QgsProcessingParameterFileDestination(
            "REPORT", tr("Report"), "HTML (*.html)", optional=True, createByDefault=True
        ),
        "A page that compares the methods.",
    )


def check_outputs(algorithm, parameters, context):
    """Raise `PlanarSitsError` if an output cannot be written where it is wanted."""
    for name in (*_TABLES, "PREDICTIONS"):
        reading.check_sink(algorithm, parameters, name, context)
        reading.check_not_input(algorithm, parameters, name, context)


def write(algorithm, found, parcels, parameters, context, feedback):
    """Write the tables and the predictions that are wanted.

    Parameters
    ----------
    algorithm : CrossValidate
    found : CrossValidationResults
    parcels : Parcels
    parameters, context, feedback

    Returns
    -------
    dict of str to str
        Names of the sinks.
    """
    written = {}
    for name, fields, rows in (
        ("SCORES", score_fields(), found.score_rows()),
        ("CONFUSION", confusion_fields(), found.confusion_rows()),
    ):
        identity = _write_table(algorithm, name, fields, rows, parameters, context)
        if identity:
            written[name] = identity
    identity = _write_predictions(algorithm, found, parcels, parameters, context, feedback)
    return {**written, "PREDICTIONS": identity} if identity else written


def score_fields():
    """Return the fields of ``SCORES``."""
    return [
        text_field("method"),
        integer_field("repeat"),
        integer_field("fold"),
        *(real_field(n) for n in ("oa", "macro_f1", "kappa", "seconds", "parcels_per_second")),
        integer_field("parcels"),
        real_field("ece"),
        integer_field("parameters"),
    ]


def confusion_fields():
    """Return the fields of ``CONFUSION``."""
    names = ("method", "truth", "pred_class")
    return [*(text_field(name) for name in names), integer_field("parcels")]


def _write_table(algorithm, name, fields, rows, parameters, context):
    """Write rows by field name; return the sink's name, '' if it is not wanted."""
    together = QgsFields()
    for field in fields:
        together.append(field)
    sink, identity = reading.open_sink(
        algorithm, parameters, name, context, together, QgsWkbTypes.Type.NoGeometry
    )
    if sink is None:
        return ""
    features = []
    for row in rows:
        feature = QgsFeature(together)
        feature.setAttributes([row[field.name()] for field in fields])
        features.append(feature)
    reading.write_features(sink, features, name, identity)
    return identity


def _write_predictions(algorithm, found, parcels, parameters, context, feedback):
    """Write every parcel for each method and repeat; return the sink's name, '' if not wanted."""
    found.mark_tested(parcels)
    source, runs = algorithm.source, found.method_runs(parcels)
    before = [
        text_field("method"),
        integer_field("repeat"),
        integer_field("fold"),
        text_field("truth"),
        integer_field("right"),
    ]
    names = [field.name() for field in before]
    fields = ResultFields(source.fields(), found.labelled.classes, True, before, len(runs))
    sink, identity = reading.open_sink(
        algorithm,
        parameters,
        "PREDICTIONS",
        context,
        fields.fields,
        source.wkbType(),
        source.sourceCrs(),
        *fields.sink_flags(source),
    )
    if sink is None:
        return ""
    for note in fields.notes:
        feedback.pushWarning(f"PREDICTIONS: {note}")
    for run in runs:

        def attributes(position, run=run):
            row = run.row(position)
            return [row[name] for name in names]

        features = fields.features(source, parcels, run.classified, attributes)
        reading.write_features(sink, features, "PREDICTIONS", identity)
    del sink  # closes the file before its style is written
    style_parcels(identity, right_renderer, context)
    return identity


def map_unit(crs):
    """Return 'm', 'degrees' or the name of the unit of a CRS."""
    unit = QgsUnitTypes.toString(crs.mapUnits())
    return "m" if unit == "meters" else unit
