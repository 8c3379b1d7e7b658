"""Fields of the outputs of a cross-validation; their rows are in test_cross_validate.py."""

from planar_sits.processing_provider import comparison_sinks as outputs
from qgis.core import QgsProcessingParameterDefinition

Flag = QgsProcessingParameterDefinition.Flag


def names(fields):
    return [field.name() for field in fields]


def test_the_fields_of_the_scores(qgis_app):
    assert names(outputs.score_fields()) == [
        "method", "repeat", "fold", "oa", "macro_f1", "kappa", "seconds", "parcels_per_second",
        "parcels", "ece", "parameters", "group_oa", "in_group",
    ]  # fmt: skip


def test_the_fields_of_the_confusion(qgis_app):
    assert names(outputs.confusion_fields()) == ["method", "truth", "pred_class", "parcels"]


def test_the_fields_of_the_predictions(qgis_app):
    expected = ["method", "repeat", "fold", "truth", "right"]
    assert names(outputs.prediction_fields()) == expected


def test_only_the_scores_are_mandatory(provider):
    algorithm = provider.algorithm("crossvalidate")
    optional = {
        name: bool(algorithm.parameterDefinition(name).flags() & Flag.FlagOptional)
        for name in ("SCORES", "CONFUSION", "PREDICTIONS", "REPORT")
    }
    assert optional == {"SCORES": False, "CONFUSION": True, "PREDICTIONS": True, "REPORT": True}
