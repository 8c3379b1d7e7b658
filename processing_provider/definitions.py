"""Definitions of algorithms as plain values, for the command line.

`core/command_line/definitions.json` holds them, so that a parameter is defined here alone:
``make definitions`` writes that file, and a test holds it equal.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from .algorithm import PlanarSitsAlgorithm
from .check_environment import CheckEnvironment
from .classify import Classify
from .cross_validate import CrossValidate
from .model_info import ModelInfo
from .train import Train
from .translation import english

COMMANDS: tuple[type[PlanarSitsAlgorithm], ...] = (
    Train,
    Classify,
    CrossValidate,
    ModelInfo,
    CheckEnvironment,
)
_Flag = QgsProcessingParameterDefinition.Flag
# Attributes that kinds of parameters have, and the methods that give them.
_FACTS = {
    "enum": {"options": "options", "multiple": "allowMultiple"},
    "number": {"minimum": "minimum", "maximum": "maximum"},
}


def plain_definitions() -> dict[str, Any]:
    """Return the definitions of all algorithms that are commands, by name."""
    with english():
        return {command.NAME: _algorithm(command()) for command in COMMANDS}


def _algorithm(algorithm: PlanarSitsAlgorithm) -> dict[str, Any]:
    """Return the definition of an algorithm."""
    algorithm.initAlgorithm()
    parameters = algorithm.parameterDefinitions()
    destinations = {one.name() for one in parameters if one.isDestination()}
    return {
        "title": algorithm.TITLE,
        "short": algorithm.SHORT,
        "help": algorithm.HELP,
        "needs": list(algorithm.NEEDS),
        "parameters": [_parameter(one) for one in parameters],
        "results": {
            one.name(): one.description()
            for one in algorithm.outputDefinitions()
            if one.name() not in destinations
        },
    }


def _parameter(parameter: QgsProcessingParameterDefinition) -> dict[str, Any]:
    """Return the definition of a parameter."""
    kind, flags = parameter.type(), parameter.flags()
    facts = {name: getattr(parameter, get)() for name, get in _FACTS.get(kind, {}).items()}
    if kind == "number":
        facts["integer"] = parameter.dataType() == parameter.Type.Integer
    return {
        "name": parameter.name(),
        "label": parameter.description(),
        "kind": kind,
        "default": parameter.defaultValue(),
        "optional": bool(flags & _Flag.FlagOptional),
        "advanced": bool(flags & _Flag.FlagAdvanced),
        "output": parameter.isDestination(),
        "help": parameter.help(),
        **facts,
    }
