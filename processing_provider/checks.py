"""Checks of parameters as QGIS defines them."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingFeatureSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ..core.job.checks import (
    check_grouping,
    check_initial_weights,
    check_methods,
    check_model,
    check_model_path,
    check_number,
    check_options,
    check_suffix,
    no_field,
)
from .run import Run

__all__ = [
    "check_choices",
    "check_field",
    "check_grouping",
    "check_initial_weights",
    "check_methods",
    "check_model",
    "check_model_path",
    "check_suffix",
]


def check_choices(run: Run) -> None:
    """Check that options are offered and numbers within their limits.

    Raises
    ------
    PlanarSitsError
        If an option is not offered, or a number is out of its limits.
    """
    for definition in run.algorithm.parameterDefinitions():
        name = definition.name()
        value = run.parameters.get(name)
        if value is None or value == "":
            continue
        if isinstance(definition, QgsProcessingParameterEnum):
            check_options(name, definition.options(), definition.allowMultiple(), value)
        elif isinstance(definition, QgsProcessingParameterNumber):
            check_number(name, definition.minimum(), definition.maximum(), value)


def check_field(source: QgsProcessingFeatureSource, field: str, name: str) -> None:
    """Check that a layer has a field.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    field : str
        Name of the field.
    name : str
        Identifier of the parameter, for messages.

    Raises
    ------
    PlanarSitsError
        If the field does not exist.
    """
    if source.fields().lookupField(field) < 0:
        raise no_field(name, source.sourceName(), field)
