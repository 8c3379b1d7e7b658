"""Messages in the words of the dialogs: titles of parameters, texts of options.

The core names parameters and options by their identifiers, which the user of the command line
types. In QGIS the operator sees titles and texts: they come first, the identifier in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from ..core.text import parameter_label
from .parameter_kinds import option_texts

# What is in quotation marks belongs to the operator: paths, names of layers, fields and classes.
_QUOTED = re.compile(r"(?<!\w)'.*?'(?!\w)")
# An identifier that stands by itself, not in a path, an option or the name of a variable.
_WORD = re.compile(r"(?<![\w/\\.$=-])([A-Z][A-Z_]+)(?![\w/\\=-]|\.\w)")


def in_dialog_words(message: str, algorithm: QgsProcessingAlgorithm) -> str:
    """Return a message with the titles of the parameters that it names.

    Parameters
    ----------
    message : str
        For example "CLUSTER: '4' is no cluster."
    algorithm : QgsProcessingAlgorithm
        Its titles go first; those of the other algorithms of its provider stand for parameters
        that it does not have.

    Returns
    -------
    str
        For example "Cluster (CLUSTER): '4' is no cluster."
    """
    words = {found[1] for found in _WORD.finditer(message)}
    if not words:
        return message
    definitions = _definitions(algorithm, words)
    named: dict[str, QgsProcessingParameterDefinition] = {}

    def titled(found: re.Match) -> str:
        """Return the label of a parameter; once it has been told, its title alone."""
        name = found[1]
        definition = definitions.get(name)
        if definition is None:
            return name
        if found.string[found.start() - 1 : found.end() + 1] == f"({name})":
            named[name] = definition
            return name
        label = parameter_label(definition.description(), name)
        first = name not in named
        named[name] = definition
        return label if first else label[: -len(name) - 3]

    def chosen(found: re.Match) -> str:
        """Return a quoted option of a named parameter as its text, then its identifier."""
        option = found[0][1:-1]
        texts = options_of(named.values()).get(option)
        return f"'{texts}' ({option})" if texts else found[0]

    gaps, quotes = _QUOTED.split(message), _QUOTED.findall(message)
    parts = [_WORD.sub(titled, gap) for gap in gaps]
    quotes = [_QUOTED.sub(chosen, quote) for quote in quotes]
    return "".join(part + quote for part, quote in zip(parts, [*quotes, ""]))


def options_of(definitions: Iterable[QgsProcessingParameterDefinition]) -> dict[str, str]:
    """Return the texts of the options of all enums among parameters, by identifier."""
    enums = [one for one in definitions if isinstance(one, QgsProcessingParameterEnum)]
    return {name: text for one in enums for name, text in option_texts(one).items()}


def _definitions(
    algorithm: QgsProcessingAlgorithm, names: set[str]
) -> dict[str, QgsProcessingParameterDefinition]:
    """Return parameters of an algorithm by identifier, else of others of its provider."""
    provider = algorithm.provider()
    others = provider.algorithms() if provider else []
    # A method, network or season that another algorithm asks for is that of the training.
    ordered = [algorithm, *sorted(others, key=lambda one: one.name() != "train")]
    found: dict[str, QgsProcessingParameterDefinition] = {}
    for each in ordered:
        for name in names - set(found):
            definition = each.parameterDefinition(name)
            if definition is not None:
                found[name] = definition
    return found
