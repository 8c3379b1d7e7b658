"""Checks of parameters that need no layer: choices, numbers, and where outputs go."""

import os

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterNumber

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
