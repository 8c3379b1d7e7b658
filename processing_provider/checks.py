"""Checks of parameters that need no layer: choices, numbers, and where outputs go."""

import os
import re

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
)

from ..core.errors import PlanarSitsError


def check_choices(algorithm, parameters):
    """Raise `PlanarSitsError` for a choice that is not offered or a number out of range."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if value is None or value == "":
            continue
        if isinstance(definition, QgsProcessingParameterEnum):
            _check_options(definition, value)
        elif isinstance(definition, QgsProcessingParameterNumber):
            _check_number(definition, value)


def _check_options(definition, value):
    """Raise if an option is not offered; several may come as a list or with commas."""
    if isinstance(value, str):
        value = value.split(",") if definition.allowMultiple() else [value]
    for option in value if isinstance(value, (list, tuple)) else ():
        if isinstance(option, str) and option not in definition.options():
            raise PlanarSitsError(
                f"{definition.name()}: '{option}' is not one of {', '.join(definition.options())}."
            )


def _check_number(definition, value):
    """Raise if a number is out of its limits, or is none."""
    if not isinstance(value, (str, int, float)):
        return  # a property or expression of a model
    try:
        within = definition.minimum() <= float(value) <= definition.maximum()
    except ValueError:
        within = False
    if not within:
        raise PlanarSitsError(
            f"{definition.name()}: '{value}' is not a number from {definition.minimum():g} to "
            f"{definition.maximum():g}."
        )


def check_writable(path, name, kind="file"):
    """See that an output can be written at a path; nothing stays behind.

    Parameters
    ----------
    path : str
        File or folder that is wanted.
    name : str
        The parameter.
    kind : {'file', 'folder'}

    Raises
    ------
    PlanarSitsError
        Names the parameter and what is in the way.
    """
    path = os.path.abspath(path)
    above = path if kind == "folder" else os.path.dirname(path)
    while not os.path.lexists(above):
        above = os.path.dirname(above)
    problem = ""
    if not os.path.isdir(above):
        problem = f"'{above}' is a file, not a folder"
    elif not os.access(above, os.W_OK | os.X_OK):
        problem = f"the folder '{above}' is write-protected"
    elif kind == "file" and os.path.isdir(path):
        problem = "it is a folder"
    if problem:
        raise PlanarSitsError(
            f"{name}: '{path}' cannot be written ({problem}): choose another {kind}."
        )


def check_files_apart(algorithm, parameters, context):
    """Raise `PlanarSitsError` if an output would overwrite an input or another output.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext
    """
    inputs, outputs = [], []
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        value = parameters.get(name)
        if definition.isDestination():
            outputs += [(name, *file) for file in _files(value, context)]
        elif definition.type() in ("source", "vector", "raster", "multilayer", "file"):
            inputs += [(name, *file) for file in _files(value, context)]
    for place, (name, path, table) in enumerate(outputs):
        for other, there, its_table in [*inputs, *outputs[:place]]:
            if path == there and (not table or not its_table or table == its_table):
                raise PlanarSitsError(
                    f"{name}: '{path}' is the file of {other} too and would be lost: choose "
                    "another file."
                )


def _files(value, context):
    """Return (path, table) of the files that a parameter's value names; table '' for the whole."""
    if hasattr(value, "sink"):  # QgsProcessingOutputLayerDefinition
        value = value.sink.staticValue()
    if hasattr(value, "source") and hasattr(value.source, "staticValue"):
        value = value.source.staticValue()  # QgsProcessingFeatureSourceDefinition
    if isinstance(value, (list, tuple)):
        return [file for item in value for file in _files(item, context)]
    text = value.source() if callable(getattr(value, "source", None)) else value
    if not isinstance(text, str) or not text:
        return []
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False)  # by its id
    text = layer.source() if layer is not None else text
    table = re.search(r'(?:layername=|table=")([^"|]*)', text)
    base = re.search(r"^ogr:dbname='([^']*)'", text)
    path = base.group(1) if base else text.split("|")[0]
    known = os.path.isabs(path) or os.path.splitext(path)[1]
    return [(os.path.realpath(path), table.group(1) if table else "")] if known else []
