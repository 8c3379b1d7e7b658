"""The outputs of a cross-validation; their rows are in test_cross_validate.py."""

from qgis.core import QgsProcessingParameterDefinition

Flag = QgsProcessingParameterDefinition.Flag


def test_only_the_scores_are_mandatory(provider):
    algorithm = provider.algorithm("crossvalidate")
    optional = {
        name: bool(algorithm.parameterDefinition(name).flags() & Flag.FlagOptional)
        for name in ("SCORES", "CONFUSION", "PREDICTIONS", "REPORT")
    }
    assert optional == {"SCORES": False, "CONFUSION": True, "PREDICTIONS": True, "REPORT": True}
